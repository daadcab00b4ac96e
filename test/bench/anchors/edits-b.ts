import type { Edit } from './edits.ts';
import type { Random } from './random.ts';
import { joined, piece, replaced, rewritten, tracked, type TrackedText } from './tracked-text.ts';
import { linesOf, sentencesOf, wordsOf } from './words.ts';

const smallWords = [
  'also',
  'however',
  'reportedly',
  'the',
  'new',
  'very',
  'later',
  'on Monday',
  'of course',
  'said to be',
];

/** Edits as a copy desk makes them: words cut, added, and replaced by others that look alike; a clause said otherwise. */
export function copyDeskEdits(count: number): Edit {
  return (text, random) => {
    let now = text;
    for (let done = 0; done < Math.min(count, text.chars.length / 20); done += 1) now = oneEdit(now, random);
    return now;
  };
}

function oneEdit(text: TrackedText, random: Random): TrackedText {
  const words = wordsOf(text.chars);
  const index = random.below(words.length);
  const word = words[index] ?? { at: 0, end: 0 };
  const kind = random.next();
  if (kind < 0.3) return replaced(text, { at: word.at, end: Math.min(text.chars.length, word.end + 1) }, '');
  if (kind < 0.55) return replaced(text, { at: word.at, end: word.at }, `${random.pickFrom(smallWords, 'the')} `);
  if (kind < 0.9)
    return replaced(
      text,
      word,
      lookalike(
        words.map(({ at, end }) => text.chars.slice(at, end).join('')),
        index,
        random,
      ),
    );
  return paraphrased(text, random);
}

/** A word of the text that begins as the word does, else one with other vowels. */
function lookalike(words: readonly string[], index: number, random: Random): string {
  const word = words[index] ?? '';
  const alike = words.filter((other) => other !== word && other.startsWith(word.charAt(0)));
  return random.pickFrom(
    alike,
    word.replace(/[aeiou]/g, () => 'aeiou'.charAt(random.below(5))),
  );
}

/** The words of one short clause in another order, one of them new. */
function paraphrased(text: TrackedText, random: Random): TrackedText {
  const sentence = random.pickFrom(sentencesOf(text.chars), { at: 0, end: 0 });
  const words = wordsOf(text.chars).filter(({ at, end }) => at >= sentence.at && end <= sentence.end);
  const first = random.below(Math.max(1, words.length - 4));
  const clause = words.slice(first, first + 4);
  const [start, last] = [clause[0], clause.at(-1)];
  if (start === undefined || last === undefined) return text;
  const said = clause.map(({ at, end }) => text.chars.slice(at, end).join('')).reverse();
  return replaced(text, { at: start.at, end: last.end }, [...said.slice(1), random.pickFrom(smallWords, '')].join(' '));
}

/** Sentences change places with the next one in their line; where lines hold one sentence each, lines do. */
export function sentenceSwaps(count: number): Edit {
  return (text, random) => {
    let now = text;
    for (let done = 0; done < count; done += 1) {
      const units = random.next() < 0.7 ? sentencesOf(now.chars) : linesOf(now.chars);
      const index = random.below(Math.max(1, units.length - 1));
      const [first, second] = [units[index], units[index + 1]];
      if (first === undefined || second === undefined) continue;
      now = joined([
        piece(now, 0, first.at),
        piece(now, second.at, second.end),
        piece(now, first.end, second.at),
        piece(now, first.at, first.end),
        piece(now, second.end),
      ]);
    }
    return now;
  };
}

const misreadings = new Map([
  ['a', 'o'],
  ['t', 'r'],
  ['u', 'v'],
  ['c', 'e'],
  ['r', 'i'],
  ['g', '9'],
  ['d', 'cl'],
  ['w', 'vv'],
  ['E', 'F'],
  ['T', '7'],
  ['f', 'I'],
  ['s', '8'],
]);

/** Another scanner: other letters misread, spaces lost and added, words hyphenated at line ends. */
export function otherOcrNoise(chance: number): Edit {
  return (text, random) =>
    rewritten(text, (char) => {
      if (char === '\n' || random.next() >= chance) return char;
      if (char === ' ') return random.next() < 0.5 ? '' : '  ';
      const kind = random.next();
      if (kind < 0.12) return `${char}-\n`;
      if (kind < 0.25) return `${char} `;
      if (kind < 0.35) return '';
      return misreadings.get(char) ?? (/\p{L}/u.test(char) ? '?' : char);
    });
}

/** Another typesetter: low and high marks, spaced en dashes, no-break spaces, ellipses, wraps with an indent. */
export const otherRetypeset: Edit = (text) => {
  const marked = rewritten(text, (char, index) => {
    const before = text.chars[index - 1] ?? ' ';
    if (/["“”«»„]/u.test(char)) return /[\s(]/.test(before) ? '„' : '“';
    if (/['’‘]/u.test(char)) return '‛';
    if (char === '-' && !/\s/.test(before)) return '‑';
    if (/[–—]/u.test(char)) return '–';
    if (char === ' ' && /\d/.test(before)) return '\u00a0';
    return char.normalize('NFD');
  });
  let column = 0;
  return rewritten(marked, (char) => {
    column = char === '\n' ? 0 : column + 1;
    if (char !== ' ' || column < 58) return char;
    column = 0;
    return '\n   ';
  });
};

/** Lines round the article, the headline and the first sentence once more among them, as teasers have it. */
export const teasers: Edit = (text, random) => {
  const lines = linesOf(text.chars);
  const headline = lines[0] ?? { at: 0, end: 0 };
  const title = text.chars.slice(headline.at, headline.end).join('');
  const top = random.next() < 0.5 ? 'Home > News > World\nListen to this article\n' : '\nSECTIONS\nSearch\nLog in\n';
  const bottom = `\nMore on this\n${random.next() < 0.3 ? title : 'The week in pictures'}\nTerms of use\n`;
  const added = (words: string): TrackedText => {
    const { chars } = tracked(words);
    return { chars, origins: chars.map(() => -1) };
  };
  return joined([added(top), text, added(bottom)]);
};

/** Some words of the text itself, taken from here and there. */
export function shuffledWords(text: string, count: number, random: Random): string {
  const chars = [...text];
  const words = wordsOf(chars).map(({ at, end }) => chars.slice(at, end).join(''));
  return Array.from({ length: count }, () => random.pickFrom(words, 'word')).join(' ');
}
