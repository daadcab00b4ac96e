import { textDigest } from '../../../src/core/text/digest.ts';
import { at } from './corpus.ts';

/** A news article of 1962, and the same one scraped again: a new first line, one clause changed, one sentence cut. */
export const strike = `Dock workers walk out in Genoa

GENOA, 3 May 1962 (Wire) — The dockers' union called a strike on Thursday after talks with the port had failed.

"We will not load a single ship until the night shift is paid," said its secretary, Aldo Ferri, outside the customs house.

Shipowners threatened to send their vessels to Marseille instead, and the prefect asked Rome for advice.

The mayor urged both sides to return to the table before the weekend.
`;

export const strikeAgain = `Port news

${strike
  .replace('called a strike on Thursday after talks', 'called a strike late on Thursday evening after talks')
  .replace('Shipowners threatened to send their vessels to Marseille instead, and the', 'The')}`;

/** The words of the records r1 to r4, in text order. */
export const strikeWords = {
  r1: "The dockers' union called a strike on Thursday after talks with the port had failed.",
  r2: 'We will not load a single ship until the night shift is paid',
  r3: 'Shipowners threatened to send their vessels to Marseille instead',
  r4: 'The mayor urged both sides to return to the table before the weekend.',
} as const;

/** A sidecar of the article with some of these records, each on two lines with a comment behind it. */
export function strikeSidecar(ids: readonly (keyof typeof strikeWords)[], digest = textDigest(strike)): string {
  const records = ids.map(
    (id) =>
      `  - { id: ${id}, ${at(strike, strikeWords[id])},\n      actors: [unknown], mood: "curt" } # ${id} by hand\n`,
  );
  return `# Kept by hand.\nnewsweave: 1\ntext: "${digest}"\nresponses:\n${records.join('')}...\n`;
}

/** Where some words stand in a text, in code points. */
export function placeOf(text: string, words: string): { at: number; end: number } {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { at: start, end: start + Array.from(words).length };
}
