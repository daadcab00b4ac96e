import type { PlannedChange } from './journal-file.ts';

/** A file of a journal and the text that it has now, null where it is not there. */
export interface FoundFile extends PlannedChange {
  readonly now: string | null;
}

/**
 * How a file stands: it has its old text or its new one, or another that somebody made out of the old or the new one
 * (`-edited`), or it was deleted, or it has a text of which nobody can tell what it was made from.
 */
export type Standing = 'old' | 'new' | 'old-edited' | 'new-edited' | 'deleted' | 'unclear';

/** How each file of a journal stands. Files were saved in their order, which tells of some what their text alone cannot. */
export function standingsOf(files: readonly FoundFile[]): Standing[] {
  const alone = files.map(standingOf);
  const lastNew = alone.findLastIndex(isNew);
  const firstOld = alone.findIndex(isOld);
  return alone.map((standing, index) => {
    if (standing !== 'unclear') return standing;
    if (index < lastNew) return 'new-edited';
    return firstOld >= 0 && index > firstOld ? 'old-edited' : standing;
  });
}

function standingOf({ before, after, now }: FoundFile): Standing {
  if (now === after) return 'new';
  if (now === before) return 'old';
  if (now === null) return 'deleted';
  const [lines, oldLines, newLines] = [linesOf(now), linesOf(before), linesOf(after)];
  const added = [...newLines].filter((line) => !oldLines.has(line));
  const removed = [...oldLines].filter((line) => !newLines.has(line));
  const holds = (some: readonly string[], others: readonly string[]) =>
    some.length + others.length > 0 && some.every((line) => lines.has(line)) && !others.some((line) => lines.has(line));
  if (holds(added, removed)) return 'new-edited';
  return holds(removed, added) ? 'old-edited' : 'unclear';
}

function linesOf(text: string | null): Set<string> {
  return new Set((text ?? '').split(/\r\n|\r|\n/));
}

export function isNew(standing: Standing): boolean {
  return standing === 'new' || standing === 'new-edited';
}

export function isOld(standing: Standing): boolean {
  return standing === 'old' || standing === 'old-edited';
}

/**
 * What becomes of an interrupted change: it is completed where that reaches every file, else undone. Where no file has
 * its new text yet, or none its old one any more, there is nothing to write either way.
 */
export function directionOf(standings: readonly Standing[]): 'complete' | 'undo' {
  if (!standings.includes('new')) return 'undo';
  return standings.includes('old') && standings.some((each) => each === 'old-edited' || each === 'unclear')
    ? 'undo'
    : 'complete';
}
