import { randomBytes } from 'node:crypto';
import type { FileChange } from '../../core/coding/context.ts';
import type { Kind, RenameCorpus } from '../../core/coding/rename-changes.ts';
import { meaningsOf, renameActor, renameEvent } from '../../core/coding/rename-id.ts';
import type { NewId } from '../../core/coding/replace-ids.ts';
import { stemOf } from '../../core/corpus/event-entries.ts';
import type { FileTable } from '../../core/corpus/file-table.ts';
import { sidecarsInScope } from '../../core/corpus/scope.ts';
import { diskCare } from '../../server/host/disk-care.ts';
import type { PlannedChange } from '../../server/host/journal-file.ts';
import { readArticle, readText, type TextSource } from '../../server/host/load.ts';
import type { Arguments } from '../arguments.ts';
import { filesOf, folderOf, onDisk, settingsOf, settleLeftovers } from '../folder.ts';
import type { Output } from '../output.ts';
import { counted, onOneLine } from '../words.ts';
import { detector } from './detector.ts';

/**
 * `newsweave rename`: gives an event or an actor another id, where it is defined and wherever something refers to it, in
 * all layers, whatever the scope. All files are changed or none.
 */
export async function runRename(args: Arguments, output: Output): Promise<number> {
  const refuse = (reason: string) => {
    output.message(`newsweave rename: ${onOneLine(reason, longestReason)}`);
    return 2;
  };
  const { format, flags } = args;
  const [from, to, ...folders] = args.operands;
  if (from === undefined || to === undefined || folders.length > 1) return refuse('name the old id and the new one.');
  const root = await folderOf({ ...args, operands: folders }, output);
  if (root === undefined) return 2;
  const isDry = flags.has('dry-run');
  if (!isDry) await settleLeftovers(root, output);
  const source = onDisk(root);
  const planned = await planOf(source, { from, to }, args, output);
  if (typeof planned === 'string') return refuse(planned);
  const written = isDry ? undefined : await diskCare(root, detector).writeTogether(planned.changes);
  if (written?.ok === false) return refuse(written.reason);
  const { kind, places } = planned;
  const files = planned.changes.map(({ path }) => path);
  const results = { renamed: { from, to, kind }, files, changes: places, written: !isDry };
  output.result(format === 'json' ? JSON.stringify(results) : asText(results));
  return 0;
}

/** Characters of a reason at most: it may name several files. */
const longestReason = 600;

interface Plan {
  readonly kind: Kind;
  readonly places: number;
  readonly changes: readonly PlannedChange[];
}

/** All that is to be written, or why nothing can be. */
async function planOf(
  source: TextSource,
  ids: NewId,
  { by, flags }: Arguments,
  output: Output,
): Promise<Plan | string> {
  const { settings, corpus } = await readAll(source, ids, output);
  if (settings.layers === null) return 'nothing is written where corpus.yaml cannot be read.';
  const kinds = meaningsOf(corpus, ids.from).filter((kind) => !flags.has(kind === 'event' ? 'actor' : 'event'));
  // Where nothing is known of the id, the refusal tells what stands against finding it.
  const [kind = flags.has('actor') ? 'actor' : 'event', other] = kinds;
  if (other !== undefined) return `${ids.from} is an event and an actor. Say which with --event or --actor.`;
  const isPinned = kind === 'event' && corpus.pages.some((path) => stemOf(path) === ids.from);
  if (isPinned && settings.layers === 'own' && by === null)
    return 'say with --by who you are: the id of this page is written into your own file.';
  const layer = settings.layers === 'own' ? by : null;
  const coder = { by: by ?? '', today: '', layer, random: (count: number) => randomBytes(count) };
  const renaming = kind === 'actor' ? renameActor(corpus, ids) : renameEvent(corpus, ids, coder);
  if (!renaming.ok) return renaming.reason;
  const changes = await editAll(source, renaming.changes);
  return typeof changes === 'string' ? changes : { kind, places: renaming.places, changes };
}

/** The files of a corpus in which ids stand, of all layers. */
async function readAll(source: TextSource, ids: NewId, output: Output) {
  const settings = await settingsOf(source, output);
  const files = await filesOf(source, settings, output);
  const sidecars: { path: string; article: string | null; text: string }[] = [];
  const orphans = files.orphans.map((path) => ({ path, article: null }));
  for (const { path, article } of [...files.sidecars, ...orphans])
    sidecars.push({ path, article, text: (await readText(source, path)) ?? '' });
  const texts = await pagesCalled(source, files, ids);
  const corpus: RenameCorpus = {
    sidecars,
    pages: [...texts.keys()],
    actors: (await readText(source, 'actors.yaml')) ?? null,
    events: (await readText(source, 'events.yaml')) ?? null,
    articleText: (path) => texts.get(path),
  };
  return { settings, corpus };
}

/** The event pages whose file name is one of the ids, with their texts; no other article matters. */
async function pagesCalled(source: TextSource, files: FileTable, { from, to }: NewId): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of files.articles.filter((each) => [from, to].includes(stemOf(each)))) {
    const { facts, text } = await readArticle(source, path, sidecarsInScope(files, path, { kind: 'all' }));
    if (facts.article.kind === 'event-page') texts.set(path, text);
  }
  return texts;
}

/** Makes all edits in memory before anything is written. */
async function editAll(source: TextSource, changes: readonly FileChange[]): Promise<PlannedChange[] | string> {
  const planned: PlannedChange[] = [];
  for (const { path, edit } of changes) {
    const before = (await readText(source, path)) ?? null;
    const edited = edit(before);
    if (!edited.ok) return `${path}: ${edited.reason}`;
    planned.push({ path, before, after: edited.text });
  }
  return planned;
}

interface Results {
  readonly renamed: NewId & { readonly kind: Kind };
  readonly files: readonly string[];
  readonly changes: number;
  readonly written: boolean;
}

function asText({ renamed: { from, to, kind }, files, changes, written }: Results): string {
  const where = `${counted(changes, 'place')} in ${counted(files.length, 'file')}`;
  const done = written ? `The ${kind} ${from} is now ${to}, ${where}.` : `Nothing was written: ${where} would change.`;
  return [...files, done].map((line) => onOneLine(line, longestReason)).join('\n');
}
