import { actorsStyle } from '../registers/edit-actors.ts';
import { editRegister } from '../registers/edit.ts';
import { eventsStyle } from '../registers/edit-events.ts';
import { editSidecar } from '../sidecar/edit.ts';
import type { EditResult, YamlEdit } from '../yaml/edit.ts';
import { typedDataOf, yamlTree } from '../yaml/tree.ts';
import { readYaml, registerBounds, sidecarBounds, type YamlBounds } from '../yaml/read.ts';
import type { Placement } from '../yaml/splice-list.ts';
import type { FileEdit } from './context.ts';
import { inverseEdits } from './inverse-edits.ts';

/** What a step of coding did to a file: its text before and since, null where there was no file. */
export interface WrittenFile {
  /** Relative to the corpus, with `/`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The text of a file with what a step did to it taken back. Where nothing else has changed since it is the very text of
 * before, and a file that the step made goes again. Else the step's records are put back one by one by their ids, and
 * all that others did stays; refused where one of these records is not as the step left it.
 */
export function revertFile({ path, before, after }: WrittenFile, now: string | null): FileEdit {
  if (now === null && after !== null)
    return { ok: false, reason: 'This file is not there any more, or has another name.' };
  if (now === after || now === before) return before === null ? { ok: true, text: null } : { ok: true, text: before };
  const kind = kindOf(path);
  if (now === null || kind === undefined) return { ok: false, reason: 'This file has changed since.' };
  const [old, made, present] = [before, after, now].map((text) => readYaml(text ?? '', kind.bounds));
  const problem = present?.problems[0];
  if (problem !== undefined) return { ok: false, reason: problem.message };
  const typed = before === null || !kind.isShort ? old?.value : typedDataOf(yamlTree(before).root);
  const data = { before: typed ?? old?.value, after: made?.value, now: present?.value };
  const edits = inverseEdits(data, kind.placement);
  return typeof edits === 'string' ? { ok: false, reason: edits } : kind.edit(now, edits);
}

/** How the files of one kind are edited. */
interface FileKind {
  readonly bounds: YamlBounds;
  /** True for files that are parsed quickly; a register of thousands is not. */
  readonly isShort: boolean;
  readonly placement: Placement;
  edit(text: string, edits: readonly YamlEdit[]): EditResult;
}

const sidecars: FileKind = {
  bounds: sidecarBounds,
  isShort: true,
  placement: 'last',
  // A step that marked many words is taken back whole.
  edit: (text, edits) => editSidecar(text, edits, { dropsMany: true }),
};

const register = (style: typeof actorsStyle): FileKind => ({
  bounds: registerBounds,
  isShort: false,
  placement: 'by-id',
  edit: (text, edits) => editRegister(text, edits, style),
});

function kindOf(path: string): FileKind | undefined {
  if (path.endsWith('.ann.yaml')) return sidecars;
  if (path === 'actors.yaml') return register(actorsStyle);
  return path === 'events.yaml' ? register(eventsStyle) : undefined;
}
