import type { WrittenFile } from '../core/coding/revert-file.ts';
import type { OpenCorpus } from './corpus.ts';

/** A step of coding as it was carried out, to be taken back or made again. */
export interface HistoryStep {
  readonly corpus: OpenCorpus;
  readonly files: readonly WrittenFile[];
}

export type HistoryDirection = 'undo' | 'redo';

/** The steps of coding of this window: those that can be undone and those that can be redone. */
export interface EditHistory {
  /** Notes a new step; what was undone before it cannot be redone any more. A step that wrote nothing is none. */
  record(step: HistoryStep): void;
  /** Notes what was done and is no step: the next undo is told of it, and does not take back what came before it unseen. */
  noteAside(what: string): void;
  /** What was noted aside since the last step, once; undefined where there is nothing. */
  takeAside(): string | undefined;
  /** Takes the step that is next in a direction off its stack. */
  take(direction: HistoryDirection): HistoryStep | undefined;
  /** Puts a step on a stack and leaves the other one as it is. */
  put(direction: HistoryDirection, step: HistoryStep): void;
}

/** Steps that are kept at most: an hour of coding is a hundred or two. */
const maxSteps = 500;

/** Length of all texts that are kept, in UTF-16 units: with registers of many megabytes there are fewer steps. */
const maxLength = 64_000_000;

/** Makes the empty history of a window; it is forgotten when the server ends. */
export function editHistory(): EditHistory {
  const stacks: Record<HistoryDirection, readonly HistoryStep[]> = { undo: [], redo: [] };
  let aside: string | undefined;
  const put = (direction: HistoryDirection, step: HistoryStep) => {
    stacks[direction] = bounded([...stacks[direction], step]);
  };
  return {
    put,
    record: ({ corpus, files }) => {
      const changed = onceEach(files).filter(({ before, after }) => before !== after);
      if (changed.length === 0) return;
      aside = undefined;
      put('undo', { corpus, files: changed });
      stacks.redo = [];
    },
    noteAside: (what) => {
      aside = what;
    },
    takeAside: () => {
      const what = aside;
      aside = undefined;
      return what;
    },
    take: (direction) => {
      const step = stacks[direction].at(-1);
      stacks[direction] = stacks[direction].slice(0, -1);
      return step;
    },
  };
}

/** A file that was written twice in one step has changed once, from its first text to its last. */
function onceEach(files: readonly WrittenFile[]): readonly WrittenFile[] {
  const byPath = new Map<string, WrittenFile>();
  for (const file of files) byPath.set(file.path, { ...file, before: (byPath.get(file.path) ?? file).before });
  return [...byPath.values()];
}

/** The newest steps, as many as may be kept; the newest one always. */
function bounded(steps: readonly HistoryStep[]): readonly HistoryStep[] {
  let length = 0;
  const kept = steps.slice(-maxSteps);
  const first = kept.findLastIndex((step) => {
    length += lengthOf(step);
    return length > maxLength;
  });
  return kept.slice(Math.min(first + 1, kept.length - 1));
}

function lengthOf({ files }: HistoryStep): number {
  return files.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0), 0);
}
