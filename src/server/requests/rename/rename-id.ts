import { mayHoldId } from '../../../core/coding/may-hold.ts';
import type { RandomBytes } from '../../../core/sidecar/ids.ts';
import type { DetectEncoding } from '../../../core/text/decode.ts';
import { yamlFileKind } from '../../../core/schemas/yaml-files.ts';
import { toLabel } from '../../convert.ts';
import type { OpenCorpus } from '../../corpus.ts';
import type { TextSource } from '../../host/load.ts';
import { planMerge, planRename, type RenamePlan } from '../../host/rename-plan.ts';
import type { MergeActorsParams, RenameIdParams, RenameOutcome } from '../../protocol.ts';
import type { OpenDocument } from '../../write.ts';
import { writeAll } from '../../write-all.ts';
import { isSameText } from '../../same-text.ts';

const unreadableSettings = 'corpus.yaml does not say in a readable way where to write. Mend it first.';

/** What renaming needs of the outside. */
export interface RenameSurroundings {
  /** All files that editors have open. */
  openDocuments(): readonly OpenDocument[];
  /** The document of a file by its address, where an editor has it open. */
  openDocument(uri: string): OpenDocument | undefined;
  /** Who codes; null where nobody has said a name. */
  annotator(): string | null;
  detector(): Promise<DetectEncoding>;
  readonly random: RandomBytes;
}

/** Plans the rename of an id; `source` says whether the texts of editors or those on disk count. */
export async function renamePlan(
  corpus: OpenCorpus,
  source: TextSource,
  { kind, id, newId }: Pick<RenameIdParams, 'kind' | 'id' | 'newId'>,
  { annotator, random }: RenameSurroundings,
): Promise<RenamePlan | string> {
  const { settings, files } = await corpus.settled();
  if (settings.layers === null) return unreadableSettings;
  const advice = {
    ambiguous: 'Rename it on the command line.',
    nameless:
      'Set your name in the setting newsweave.annotator first: the id of this page is written into your own file.',
  };
  const ids = { from: id, to: newId };
  return planRename(source, { settings, files }, { ids, kinds: [kind], by: annotator(), random, advice });
}

/** The texts of a corpus as they are on disk. */
export function onDisk({ host }: OpenCorpus, { detector }: RenameSurroundings): TextSource {
  return { host, detector, openText: () => undefined };
}

/**
 * Renames an id on disk, in all files or in none, or says what that would change. Refused where a file that holds the id
 * has unsaved changes: the disk and the editor would say different things.
 */
export async function renameId(
  corpus: OpenCorpus,
  params: RenameIdParams,
  outside: RenameSurroundings,
): Promise<RenameOutcome> {
  const plan = await renamePlan(corpus, onDisk(corpus, outside), params, outside);
  return typeof plan === 'string' ? { ok: false, reason: plan } : writePlan(corpus, params.id, plan, params, outside);
}

/** Merges an actor into another one on disk, in the same way. */
export async function mergeActors(
  corpus: OpenCorpus,
  { from, to, preview }: MergeActorsParams,
  outside: RenameSurroundings,
): Promise<RenameOutcome> {
  const { settings, files } = await corpus.settled();
  if (settings.layers === null) return { ok: false, reason: unreadableSettings };
  const plan = await planMerge(onDisk(corpus, outside), { settings, files }, { from, to });
  return typeof plan === 'string' ? { ok: false, reason: plan } : writePlan(corpus, from, plan, { preview }, outside);
}

/** Writes what is planned for an id, or says what that would change. */
async function writePlan(
  corpus: OpenCorpus,
  id: string,
  plan: RenamePlan,
  { preview }: { readonly preview: boolean },
  outside: RenameSurroundings,
): Promise<RenameOutcome> {
  const unsaved = await unsavedFile(corpus, id, plan, outside);
  if (unsaved !== undefined)
    return { ok: false, reason: `${unsaved} has unsaved changes. Save it, or take them back, and try again.` };
  const files = plan.files.map(({ path, places }) => ({ uri: corpus.uriOf(path), label: toLabel(path, 300), places }));
  if (preview) return { ok: true, files };
  const written = await writeAll(corpus, plan.changes);
  corpus.changed(plan.changes.map(({ path }) => path));
  await corpus.settled();
  return written.ok ? { ok: true, files } : { ok: false, reason: written.reason };
}

/** A file with unsaved changes that the plan would write, or in which the old id stands in the editor alone. */
async function unsavedFile(
  corpus: OpenCorpus,
  id: string,
  { changes }: RenamePlan,
  { openDocuments }: RenameSurroundings,
): Promise<string | undefined> {
  const mayHold = mayHoldId(id);
  for (const document of openDocuments()) {
    const path = corpus.pathOf(document.uri);
    if (path === undefined || yamlFileKind(path) === undefined) continue;
    const text = document.getText();
    if (!changes.some((change) => change.path === path) && !mayHold(text)) continue;
    const bytes = await corpus.host.read(path);
    if (!isSameText(bytes && new TextDecoder('utf-8').decode(bytes), text)) return path;
  }
  return undefined;
}
