import { adoptSidecars, type AdoptedSidecar, type LeavingSidecar } from '../../core/coding/adopt.ts';
import { inTextOrder } from '../../core/coding/reanchor-report.ts';
import { countStates, type PresentText } from '../../core/coding/reanchor.ts';
import { parseArticle } from '../../core/article/parse.ts';
import { articleTest, sidecarPath } from '../../core/corpus/files.ts';
import { saidEncoding } from '../../core/corpus/layer-records.ts';
import type { PlannedChange } from '../../server/host/journal-file.ts';
import { diskCare } from '../../server/host/disk-care.ts';
import { readSidecars, readText, type TextSource } from '../../server/host/load.ts';
import { adoptionFiles, sidecarsBeside, type AdoptionFiles } from '../adopt-files.ts';
import { countLine, entryLine, type LocatedEntry } from '../anchor-lines.ts';
import { articleNow, entriesOf, historyOf, placed } from '../anchor-survey.ts';
import type { Arguments } from '../arguments.ts';
import { detector } from './detector.ts';
import { onDisk, settingsOf, settleLeftovers } from '../folder.ts';
import type { Output } from '../output.ts';
import { counted, onOneLine } from '../words.ts';

/**
 * `newsweave adopt`: moves the annotations of an article to another file with (nearly) the same text, and lists what a
 * person should look at. Nothing is written where anything stands against it.
 */
export async function runAdopt({ operands, flags, format }: Arguments, output: Output): Promise<number> {
  const refuse = (reason: string) => {
    output.message(`newsweave adopt: ${reason}`);
    return 2;
  };
  const [oldFile, newFile, ...others] = operands;
  if (oldFile === undefined || newFile === undefined || others.length > 0)
    return refuse('name the old file and the new one.');
  const files = adoptionFiles(oldFile, newFile);
  if (typeof files === 'string') return refuse(files);
  if (!flags.has('dry-run')) await settleLeftovers(files.root, output);
  const source = onDisk(files.root);
  const settings = await settingsOf(source, output);
  if (settings.layers === null) return refuse('nothing is written where corpus.yaml cannot be read.');
  if (!articleTest(settings)(files.to)) return refuse(`${files.to} is no article by what corpus.yaml includes.`);
  const leaving = await sidecarsBeside(files.root, files.from);
  if (leaving.length === 0) return refuse(`there are no annotations of ${files.from}.`);
  const plan = await planOf(files, leaving, source, { flags, output });
  if (typeof plan === 'string') return refuse(plan);
  const { entries } = plan;
  const isDry = flags.has('dry-run');
  const written = isDry ? undefined : await diskCare(files.root, detector).writeTogether(plan.changes);
  if (written?.ok === false) return refuse(written.reason);
  const review = entries.filter(({ state }) => state === 'changed' || state === 'ambiguous' || state === 'lost');
  const results = {
    from: files.from,
    to: files.to,
    sidecars: [...plan.sidecars].sort(),
    anchors: entries,
    counts: countStates(entries),
    review,
    written: !isDry,
  };
  output.result(format === 'json' ? JSON.stringify(results) : asText(results));
  if (plan.oldText !== undefined && !isDry)
    output.message(`${files.from} is still in the corpus. Take it out, so that its event is not told twice.`);
  return 0;
}

interface Plan {
  /** The new sidecars. */
  readonly sidecars: readonly string[];
  readonly changes: readonly PlannedChange[];
  readonly entries: readonly LocatedEntry[];
  /** The old article's text; undefined where it is gone. */
  readonly oldText: string | undefined;
}

/** All that is to be written, or why nothing can be. */
async function planOf(
  { root, from, to }: AdoptionFiles,
  leaving: readonly LeavingSidecar[],
  source: TextSource,
  { flags, output }: Pick<Arguments, 'flags'> & { readonly output: Output },
): Promise<Plan | string> {
  // What they say of the old article's encoding is said of the new one's from now on.
  const beside = leaving.map((sidecar) => ({ ...sidecar, article: from }));
  const said = saidEncoding(await readSidecars(source, beside));
  const present = await articleNow(source, to, said);
  const oldText = (await source.host.read(from)) && (await articleNow(source, from, said)).text;
  const history = historyOf(root, source, !flags.has('no-git'), output);
  const past = { history, path: from, said, atHand: oldText };
  const adopted: (AdoptedSidecar & { readonly path: string })[] = [];
  for (const { path, layer } of leaving) {
    const sidecar = await placed((await readText(source, path)) ?? '', present, past);
    const [problem] = sidecar.reading.problems;
    if (problem !== undefined) return `${path}: ${problem.message}`;
    adopted.push({ path, layer, placed: sidecar });
  }
  const wasEventPage = isEventPage(adopted, oldText ?? present.text);
  const adoption = { from, to, wasEventPage, acceptChanged: flags.has('accept-changed') };
  const sidecars: string[] = [];
  const changes: PlannedChange[] = [];
  for (const [index, edited] of adoptSidecars(adopted, present, adoption).entries()) {
    const old = adopted[index];
    if (old === undefined) continue;
    if (!edited.ok) return `${old.path}: ${edited.reason}`;
    const target = sidecarPath(to, old.layer);
    if ((await source.host.read(target)) !== undefined) return `${to} has annotations of its own in ${target}.`;
    sidecars.push(target);
    changes.push({ path: target, before: null, after: edited.text });
    changes.push({ path: old.path, before: old.placed.yaml, after: null });
  }
  return { sidecars, changes, entries: allEntries(to, adopted, present), oldText };
}

/** What a person said, else what the text looks like. */
function isEventPage(sidecars: readonly AdoptedSidecar[], text: string): boolean {
  const said = sidecars.flatMap(({ placed: { reading } }) => reading.value.article?.kind ?? []);
  return (said[0] ?? parseArticle(text).value.kind) === 'event-page';
}

function allEntries(path: string, sidecars: readonly AdoptedSidecar[], present: PresentText): LocatedEntry[] {
  return inTextOrder(sidecars.flatMap(({ layer, placed: each }) => entriesOf(path, layer, each, present)));
}

interface Results {
  readonly from: string;
  readonly to: string;
  readonly sidecars: readonly string[];
  readonly anchors: readonly LocatedEntry[];
  readonly review: readonly LocatedEntry[];
  readonly written: boolean;
}

function asText({ from, to, sidecars, anchors, review, written }: Results): string {
  const done = written
    ? `${counted(sidecars.length, 'sidecar')} moved from ${onOneLine(from)} to ${onOneLine(to)}`
    : 'Nothing was written.';
  const heading = review.length > 0 ? [`To review, ${counted(review.length, 'place')}:`] : [];
  return [...heading, ...review.map(entryLine), countLine(countStates(anchors)), done].join('\n');
}
