import type { PlannedChange } from './corpus-care.ts';
import type { OpenCorpus } from './corpus.ts';
import type { WriteResult } from './host/host.ts';

/**
 * Changes files on disk, all of them or none. A corpus that is not on a disk has no journal: there the files are written
 * one by one, and those that were are put back where one is refused.
 */
export async function writeAll({ care, host }: OpenCorpus, changes: readonly PlannedChange[]): Promise<WriteResult> {
  if (care !== undefined) return care.writeTogether(changes);
  const done: PlannedChange[] = [];
  for (const change of changes) {
    const written = await putText(host, change.path, change.before, change.after);
    if (!written.ok) return undo(host, done, written);
    done.push(change);
  }
  return { ok: true };
}

async function undo(
  host: OpenCorpus['host'],
  done: readonly PlannedChange[],
  refusal: Extract<WriteResult, { readonly ok: false }>,
): Promise<WriteResult> {
  const stuck: string[] = [];
  for (const { path, before, after } of [...done].reverse())
    if (!(await putText(host, path, after, before)).ok) stuck.push(path);
  if (stuck.length === 0) return { ...refusal, reason: `Nothing was changed: ${refusal.reason}` };
  return { ...refusal, reason: `Only some files were changed, ${stuck.join(', ')} among them: ${refusal.reason}` };
}

/** Gives a file its new text, or takes it away; does nothing where neither text is there. */
export function putText(
  host: OpenCorpus['host'],
  path: string,
  before: string | null,
  after: string | null,
): Promise<WriteResult> {
  if (after !== null) return host.write(path, before, after);
  return before === null ? Promise.resolve({ ok: true }) : host.remove(path, before);
}
