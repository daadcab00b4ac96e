import type { Actor } from '../../../src/core/registers/actors.ts';

/** A source of numbers from 0 up to 1 that is the same in each run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables =
  'ba be bo ka ke ki ko la le li ma mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi ya yo za sha cho dra gha tri fra bel kor min san tar ved wen zul'.split(
    ' ',
  );
const bodies = ['Ministry of', 'Party of', 'Front for', 'Union of', 'Council of', 'Army of', 'Bank of', 'Court of'];

/** Made-up actors: three persons, each with initials and a post, to every body with an acronym. */
export function manyActors(count: number, seed = 7): Actor[] {
  const next = numbers(seed);
  const oneOf = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  const word = () => {
    const letters = Array.from({ length: 2 + Math.floor(next() * 3) }, () => oneOf(syllables)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const [first, last, place] = [400, 3000, 800].map((length) => Array.from({ length }, word));
  let body = '';
  return Array.from({ length: count }, (_, index): Actor => {
    const id = `a${String(index).padStart(6, '0')}`;
    if (index % 4 > 0) {
      const [given, family] = [oneOf(first ?? []), oneOf(last ?? [])];
      const posts = index % 8 === 1 ? { posts: [{ for: body, title: 'spokesman', from: '1962-03' }] } : {};
      return { id, name: `${given} ${family}`, aliases: [`${given.charAt(0)}. ${family}`], type: 'person', ...posts };
    }
    body = id;
    const name = `${oneOf(bodies)} ${oneOf(place ?? [])} ${oneOf(place ?? [])}`;
    const acronym = name.replace(/[^A-Z]/g, '') + String(index % 97);
    return { id, name, aliases: [acronym], type: 'organisation' };
  });
}

/** A text with one slip of the fingers behind its first letter: a letter wrong, left out, or two letters swapped. */
export function withSlip(text: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (text.length - 2));
  const kind = Math.floor(next() * 3);
  if (kind === 0)
    return `${text.slice(0, at)}${String.fromCharCode(97 + Math.floor(next() * 26))}${text.slice(at + 1)}`;
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}
