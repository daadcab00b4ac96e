import { adoptSidecars, sidecarsByName, type AdoptedSidecar, type LeavingSidecar } from '../../core/coding/adopt.ts';
import { formerArticle, homeTest } from '../../core/coding/orphan-homes.ts';
import { countStates, placeSidecar, presentText, type StateCounts } from '../../core/coding/reanchor.ts';
import { encodingIn } from '../../core/corpus/corrections.ts';
import { articleTest, sidecarPath } from '../../core/corpus/files.ts';
import { readSidecar } from '../../core/sidecar/read.ts';
import type { Sidecar } from '../../core/sidecar/schema.ts';
import { toLabel, toMessage } from '../convert.ts';
import type { PlannedChange } from '../corpus-care.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { AdoptOutcome, OrphanHome, OrphanHomes } from '../protocol.ts';
import type { EditorAccess } from '../write.ts';
import { isSameText } from '../same-text.ts';
import { writeAll } from '../write-all.ts';

/** The articles to which a sidecar without one may belong, likeliest first; null for any other file. */
export async function homesOf(corpus: OpenCorpus, path: string): Promise<OrphanHomes | null> {
  const { files, index, settings } = await corpus.settled();
  const yaml = await corpus.fileText(path);
  if (!files.orphans.includes(path) || yaml === undefined) return null;
  const { article, layer } = formerArticle(path, articleTest(settings));
  const { value: sidecar } = readSidecar(yaml);
  const { quotes, fit } = homeTest(sidecar);
  const taken = new Set(files.sidecars.map((sidecar) => sidecar.path));
  const homes: OrphanHome[] = [];
  for (const facts of index.articles.values()) {
    const title = facts.article.title;
    homes.push({
      path: facts.path,
      label: toLabel(facts.path, 300),
      title: title === null ? null : toLabel(title),
      taken: taken.has(sidecarPath(facts.path, layer)),
      ...fit(await corpus.articleText(facts.path, sidecar.article?.encoding)),
    });
  }
  return { article: toLabel(article, 300), quotes, homes: homes.sort(byFit) };
}

function byFit(a: OrphanHome, b: OrphanHome): number {
  const order = Number(b.sameText) - Number(a.sameText) || b.found - a.found || Number(a.taken) - Number(b.taken);
  return order === 0 ? (a.path < b.path ? -1 : 1) : order;
}

/** Moves the sidecars of a former article, of all layers, to an article; all or none. */
export async function adoptOrphan(
  corpus: OpenCorpus,
  path: string,
  to: string,
  editor: Pick<EditorAccess, 'openDocument'>,
): Promise<AdoptOutcome> {
  const { files, settings } = await corpus.settled();
  const article = await corpus.articleNow(to);
  if (article === undefined) return refused(`${to} is no article of the corpus any more.`);
  if (!files.orphans.includes(path)) return refused(`${path} has an article already.`);
  const { article: from } = formerArticle(path, articleTest(settings));
  const leaving: (LeavingSidecar & { readonly yaml: string; readonly read: Sidecar })[] = [];
  for (const sidecar of sidecarsByName(from, files.orphans)) {
    const yaml = await textOnDisk(corpus, sidecar.path, editor);
    if (yaml === undefined) return refused(`${sidecar.path} has unsaved changes, or is gone. Save it and try again.`);
    leaving.push({ ...sidecar, yaml, read: readSidecar(yaml).value });
  }
  const said = encodingIn(leaving.flatMap(({ read }) => (read.article === null ? [] : [read.article])));
  const present = presentText(await corpus.articleText(to, said));
  const adopted: (AdoptedSidecar & { readonly path: string })[] = [];
  for (const { yaml, read, ...sidecar } of leaving) {
    const earlier = read.text === null ? undefined : await corpus.earlierText(from, read.text, said);
    adopted.push({ ...sidecar, placed: placeSidecar(yaml, present, earlier) });
  }
  const wasEventPage = article.facts.article.kind === 'event-page';
  const results = adoptSidecars(adopted, present, { from, to, wasEventPage, acceptChanged: false });
  const changes: PlannedChange[] = [];
  for (const [index, { path: old, layer, placed }] of adopted.entries()) {
    const result = results[index];
    if (result?.ok !== true) return refused(`${old}: ${result?.reason ?? 'it could not be read.'}`);
    const target = sidecarPath(to, layer);
    if ((await corpus.fileText(target)) !== undefined) return refused(`${to} has annotations of its own in ${target}.`);
    changes.push({ path: target, before: null, after: result.text }, { path: old, before: placed.yaml, after: null });
  }
  const written = await writeAll(corpus, changes);
  corpus.changed(changes.map((change) => change.path));
  await corpus.settled();
  if (!written.ok) return refused(written.reason);
  const counts = countStates(adopted.flatMap(({ placed }) => placed.places.map(({ located }) => located)));
  const attention = counts.changed + counts.ambiguous + counts.lost > 0;
  return { ok: true, told: tell(to, counts, attention), attention, uri: corpus.uriOf(to) };
}

function refused(reason: string): AdoptOutcome {
  return { ok: false, reason: toMessage(reason) };
}

/** A file's text where the disk and the editor agree on it; undefined where they do not. */
async function textOnDisk(
  corpus: OpenCorpus,
  path: string,
  { openDocument }: Pick<EditorAccess, 'openDocument'>,
): Promise<string | undefined> {
  const bytes = await corpus.host.read(path);
  const text = bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const shown = openDocument(corpus.uriOf(path))?.getText();
  return shown === undefined || isSameText(text, shown) ? text : undefined;
}

function tell(to: string, { exact, moved, changed, ambiguous, lost }: StateCounts, attention: boolean): string {
  const total = exact + moved + changed + ambiguous + lost;
  const parts = [
    [exact, 'stand where they stood'],
    [moved, 'moved'],
    [changed, 'changed'],
    [ambiguous + lost, 'lost'],
  ] as const;
  const words = parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
  const next = attention ? ' Open the article and look at the lenses: they lead to each of those.' : '';
  return `Attached to ${toLabel(to, 300)}. Of ${total} quotes ${words.join(', ')}.${next}`;
}
