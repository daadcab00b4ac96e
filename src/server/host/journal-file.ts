import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { isSidecarPath } from '../../core/corpus/files.ts';
import type { PlannedChange } from '../corpus-care.ts';

export type { PlannedChange };

/** What the text of a journal turned out to be. */
export type JournalReading =
  | { readonly kind: 'whole'; readonly changes: readonly PlannedChange[] }
  /** Its end is missing: it was being written when the process died, so no file had been touched. */
  | { readonly kind: 'torn' }
  /** It is whole, but not such as Newsweave writes it. */
  | { readonly kind: 'foreign'; readonly reason: string };

/** True for the files that Newsweave writes; a journal that names others, such as an article, is not one of its own. */
export function isOwnFile(path: string): boolean {
  return isSidecarPath(path) || ['actors.yaml', 'events.yaml', 'corpus.yaml'].includes(path);
}

/**
 * The text of a journal: one line of JSON that ends with a digest over all before it, so that one that was cut anywhere
 * is told from a whole one.
 */
export function printJournal(changes: readonly PlannedChange[]): string {
  const files = changes.map(({ path, before, after }) => ({ path, before: version(before), after: version(after) }));
  const body = JSON.stringify({ newsweave: 1, files }).slice(0, -1);
  return `${body}${sealOf(body)}`;
}

function version(text: string | null) {
  return text === null ? null : { digest: digestOf(text), text };
}

function sealOf(body: string): string {
  return `,"seal":"${digestOf(body)}"}\n`;
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

const versionSchema = v.nullable(v.object({ digest: v.string(), text: v.string() }));
const journalSchema = v.object({
  newsweave: v.literal(1),
  files: v.array(v.object({ path: v.string(), before: versionSchema, after: versionSchema })),
  seal: v.string(),
});

/** Reads a journal that may have been cut, damaged or made by somebody else. Never throws. */
export function readJournal(text: string): JournalReading {
  const seal = /,"seal":"sha256:[0-9a-f]{64}"\}\n$/.exec(text);
  if (seal === null) return { kind: 'torn' };
  if (sealOf(text.slice(0, seal.index)) !== seal[0]) return foreign('it was changed since it was written');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), journalSchema), text);
  if (!parsed.success) return foreign('it is not written as Newsweave writes it');
  const { files } = parsed.output;
  const strange = files.find(({ path }) => !isOwnFile(path));
  if (strange !== undefined) return foreign(`it names ${JSON.stringify(strange.path)}, which Newsweave never writes`);
  if (new Set(files.map(({ path }) => path)).size < files.length) return foreign('it names a file twice');
  const wrong = files.find(({ before, after }) =>
    [before, after].some((each) => each && each.digest !== digestOf(each.text)),
  );
  if (wrong !== undefined) return foreign(`the text that it keeps of ${wrong.path} is damaged`);
  const changes = files.map(({ path, before, after }) => ({
    path,
    before: before?.text ?? null,
    after: after?.text ?? null,
  }));
  return { kind: 'whole', changes };
}

function foreign(reason: string): JournalReading {
  return { kind: 'foreign', reason };
}
