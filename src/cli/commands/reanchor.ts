import { inTextOrder } from '../../core/coding/reanchor-report.ts';
import { countStates, type PlacedSidecar, type PresentText } from '../../core/coding/reanchor.ts';
import { reanchorSidecar } from '../../core/coding/reanchor-write.ts';
import type { SidecarFile } from '../../core/corpus/files.ts';
import { saidEncoding } from '../../core/corpus/layer-records.ts';
import { byLayer, layerCounts } from '../../core/corpus/scope.ts';
import type { ArticleHistory } from '../../server/host/git.ts';
import { readSidecars, unreadable, type TextSource } from '../../server/host/load.ts';
import { countLine, entryLine, type LocatedEntry } from '../anchor-lines.ts';
import { articleNow, entriesOf, historyOf, placed } from '../anchor-survey.ts';
import type { Arguments } from '../arguments.ts';
import { filesOf, folderOf, onDisk, settingsOf, settleLeftovers } from '../folder.ts';
import type { Output } from '../output.ts';
import { aboutFile, counted } from '../words.ts';

/**
 * `newsweave reanchor`: where each annotation stands in the text as it is now; with `--write` the new places of words
 * that have moved are written. Exit status 1 where a file could not be read or written, which is named.
 */
export async function runReanchor(args: Arguments, output: Output): Promise<number> {
  const { scope, flags, format } = args;
  const root = await folderOf(args, output);
  if (root === undefined) return 2;
  if (flags.has('write')) await settleLeftovers(root, output);
  const source = onDisk(root);
  const settings = await settingsOf(source, output);
  if (flags.has('write') && settings.layers === null) {
    output.message('newsweave reanchor: nothing is written where corpus.yaml cannot be read.');
    return 2;
  }
  const files = await filesOf(source, settings, output);
  const history = historyOf(root, source, !flags.has('no-git'), output);
  const run: Run = { source, history, args, output, entries: [], written: [], unfinished: new Set() };
  for (const path of files.orphans)
    output.message(`${path}: The article of this sidecar is not in the corpus. \`newsweave adopt\` re-attaches it.`);
  for (const [article, sidecars] of byArticle(files.sidecars.filter(({ layer }) => layerCounts(layer, scope))))
    await lookAt(article, sidecars, run);
  const { entries, written } = run;
  const counts = countStates(entries);
  const results = { anchors: entries, counts, ...(flags.has('write') && { written: [...written].sort() }) };
  output.result(format === 'json' ? JSON.stringify(results) : asText(run));
  return run.unfinished.size > 0 ? 1 : 0;
}

/** One run of the verb: what it works with, and what it has come to so far. */
interface Run {
  readonly source: TextSource;
  readonly history: ArticleHistory;
  readonly args: Arguments;
  readonly output: Output;
  readonly entries: LocatedEntry[];
  /** Sidecars that were written. */
  readonly written: string[];
  /** Files that could not be read or written. */
  readonly unfinished: Set<string>;
}

/** The sidecars of each article, in path order. */
function byArticle(sidecars: readonly SidecarFile[]): [article: string, sidecars: SidecarFile[]][] {
  const articles = new Map<string, SidecarFile[]>();
  for (const sidecar of [...sidecars].sort(byLayer)) {
    const others = articles.get(sidecar.article);
    if (others === undefined) articles.set(sidecar.article, [sidecar]);
    else others.push(sidecar);
  }
  return [...articles].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function lookAt(article: string, sidecars: readonly SidecarFile[], run: Run): Promise<void> {
  const entries: LocatedEntry[] = [];
  try {
    const texts = await readSidecars(run.source, sidecars);
    const said = saidEncoding(texts);
    const present = await articleNow(run.source, article, said);
    for (const { file: sidecar, text: yaml, fault } of texts) {
      if (fault !== undefined) leaveUndone(run, sidecar.path, fault.message);
      if (fault?.code === 'unreadable') continue;
      const found = await placed(yaml, present, { history: run.history, path: article, said });
      const [problem] = found.reading.problems;
      if (problem !== undefined) leaveUndone(run, sidecar.path, problem.message);
      entries.push(...entriesOf(article, sidecar.layer, found, present));
      if (run.args.flags.has('write') && (fault ?? problem) === undefined) await write(sidecar, found, present, run);
    }
  } catch (error) {
    // One file without permission is no reason to say nothing of the others.
    leaveUndone(run, article, unreadable(error).message);
  }
  run.entries.push(...inTextOrder(entries));
}

async function write({ path }: SidecarFile, found: PlacedSidecar, present: PresentText, run: Run): Promise<void> {
  const edited = reanchorSidecar(found, present, { acceptChanged: run.args.flags.has('accept-changed') });
  if (!edited.ok) {
    leaveUndone(run, path, edited.reason);
    return;
  }
  if (edited.text === found.yaml) return;
  const saved = await run.source.host.write(path, found.yaml, edited.text);
  if (saved.ok) run.written.push(path);
  else leaveUndone(run, path, saved.reason);
}

function leaveUndone({ output, unfinished }: Run, path: string, reason: string): void {
  unfinished.add(path);
  output.message(aboutFile(path, reason));
}

function asText({ entries, written, args }: Run): string {
  const notable = entries.filter(({ state }) => state !== 'exact').map(entryLine);
  const saved = args.flags.has('write') ? [`${counted(written.length, 'sidecar')} written`] : [];
  return [...notable, countLine(countStates(entries)), ...saved].join('\n');
}
