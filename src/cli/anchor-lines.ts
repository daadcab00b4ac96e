import type { AnchorEntry } from '../core/coding/reanchor-report.ts';
import type { StateCounts } from '../core/coding/reanchor.ts';
import { counted, onOneLine } from './words.ts';

/** An entry with the place of its words as editors count it, both from 0; null where they have none. */
export interface LocatedEntry extends AnchorEntry {
  readonly line: number | null;
  readonly character: number | null;
}

/** One entry for people: `page.txt:12:5 changed r7f3a90c2kq "old words" -> "new words"`, line and character from 1. */
export function entryLine({ path, line, character, state, id, quote, words, candidates = [] }: LocatedEntry): string {
  const place = line === null || character === null ? path : `${path}:${line + 1}:${character + 1}`;
  const old = quoted(quote ?? words);
  const now = state === 'changed' ? ` -> ${quoted(words)}` : '';
  const guesses = candidates.map(({ words: near, score }) => `\n    perhaps ${quoted(near)} (${score.toFixed(2)})`);
  return `${onOneLine(place, 200)} ${state} ${onOneLine(id)} ${old}${now}${guesses.join('')}`;
}

function quoted(words: string): string {
  return `"${onOneLine(words)}"`;
}

/** `12 annotated places: 10 exact, 2 moved`. */
export function countLine(counts: StateCounts): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = Object.entries(counts).flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []));
  return `${counted(total, 'annotated place')}${states.length > 0 ? `: ${states.join(', ')}` : ''}`;
}
