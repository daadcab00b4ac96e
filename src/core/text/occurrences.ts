import { codePointMap } from './code-points.ts';
import type { Range } from './range.ts';

/** Where a text has one of some names as whole words, capitals as they are; of names at one place the longest. */
export function occurrencesOf(text: string, names: readonly string[]): Range[] {
  const wanted = [...new Set(names)].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [];
  const words = wanted.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`, 'gu');
  const map = codePointMap(text);
  return [...text.matchAll(whole)].map(({ 0: found, index }) => ({
    at: map.toCodePoint(index),
    end: map.toCodePoint(index + found.length),
  }));
}
