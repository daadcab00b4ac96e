import type { Random } from './random.ts';
import { joined, piece, replaced, rewritten, tracked, type TrackedText } from './tracked-text.ts';
import { linesOf, wordsOf } from './words.ts';

/** A change of a text. */
export type Edit = (text: TrackedText, random: Random) => TrackedText;

/** Random edits at random places: words added, cut, replaced; characters cut, added, mistyped. At most one in 14 characters. */
export function randomEdits(count: number): Edit {
  return (text, random) => {
    let now = text;
    for (let done = 0; done < Math.min(count, text.chars.length / 14); done += 1) now = oneEdit(now, random);
    return now;
  };
}

function oneEdit(text: TrackedText, random: Random): TrackedText {
  const words = wordsOf(text.chars);
  const word = random.pickFrom(words, { at: 0, end: 0 });
  const other = random.pickFrom(words, { at: 0, end: 0 });
  const otherWord = text.chars.slice(other.at, other.end).join('');
  const at = random.below(text.chars.length);
  switch (random.below(6)) {
    case 0:
      return replaced(text, { at: word.at, end: word.at }, `${otherWord} `);
    case 1:
      return replaced(text, { at: word.at, end: Math.min(text.chars.length, word.end + 1) }, '');
    case 2:
      return replaced(text, word, otherWord);
    case 3:
      return replaced(text, { at, end: Math.min(text.chars.length, at + 1 + random.below(8)) }, '');
    case 4:
      return replaced(text, { at, end: at }, 'etaoinshr'.charAt(random.below(9)));
    default:
      return rewritten(text, (char, index) =>
        index === at && char !== '\n' ? 'etaoinshr'.charAt(random.below(9)) : char,
      );
  }
}

/** Takes paragraphs from their places and puts them elsewhere. */
export function paragraphMoves(count: number): Edit {
  return (text, random) => {
    let now = text;
    for (let done = 0; done < count; done += 1) {
      const lines = linesOf(now.chars);
      const line = random.pickFrom(lines, { at: 0, end: 0 });
      const taken = piece(now, line.at, line.end);
      const rest = joined([piece(now, 0, line.at), piece(now, line.end + 1)]);
      const places = linesOf(rest.chars);
      const to = random.next() < 0.1 ? rest.chars.length : random.pickFrom(places, { at: 0, end: 0 }).at;
      const [lineEnd, atEnd] = [newText('\n'), to === rest.chars.length];
      now = joined([piece(rest, 0, to), ...(atEnd ? [lineEnd, taken] : [taken, lineEnd]), piece(rest, to)]);
    }
    return now;
  };
}

function newText(text: string): TrackedText {
  const { chars } = tracked(text);
  return { chars, origins: chars.map(() => -1) };
}

/** Letters that a scanner takes for others. */
const confusions = new Map([
  ['l', '1'],
  ['I', 'l'],
  ['O', '0'],
  ['o', 'c'],
  ['e', 'c'],
  ['m', 'rn'],
  ['h', 'b'],
  ['i', 'j'],
  ['S', '5'],
  ['B', '8'],
  ['t', 'f'],
  ['u', 'n'],
  ['n', 'ri'],
  ['г', 'т'],
  ['и', 'н'],
  ['ı', 'i'],
  ['ü', 'u'],
  ['.', ','],
]);

/** Misread characters: each with the given chance. */
export function ocrNoise(chance: number): Edit {
  return (text, random) => {
    const alphabet = [...new Set(text.chars)].filter((char) => /\p{L}/u.test(char));
    return rewritten(text, (char) => {
      if (char === '\n' || random.next() >= chance) return char;
      const kind = random.next();
      if (kind < 0.1) return '';
      if (kind < 0.2) return `${char} `;
      return confusions.get(char) ?? (/\p{L}/u.test(char) ? random.pickFrom(alphabet, 'e') : char);
    });
  };
}

/** The same words as another program sets them: quotation marks, dashes, decomposed letters, hard wraps. */
export const retypeset: Edit = (text, random) => {
  const style = random.below(3);
  const open = ['“', '«', '"'][style] ?? '"';
  const close = ['”', '»', '"'][style] ?? '"';
  let isOpen = false;
  const marked = rewritten(text, (char, index) => {
    if (/["“”«»„]/u.test(char)) {
      isOpen = /[\s(]/.test(text.chars[index - 1] ?? ' ');
      return isOpen ? open : close;
    }
    if (/['’‘]/u.test(char)) return style === 0 ? '’' : "'";
    if (/[–—-]/u.test(char) && /\s/.test(text.chars[index - 1] ?? '')) return style === 1 ? '–' : '—';
    return char.normalize('NFD');
  });
  let column = 0;
  return rewritten(marked, (char) => {
    column = char === '\n' ? 0 : column + 1;
    if (char !== ' ' || column < 66) return char;
    column = 0;
    return '\n';
  });
};

const furniture = [
  'Advertisement',
  'Sign up for our morning letter and get the news of the day in your inbox before breakfast.',
  'Share this article',
  'Most read',
  'Subscribe now for full access to all articles, from one crown a week.',
  'We use cookies. By reading on you accept our terms.',
  'Related: What we know so far',
  'Updated 14:05 GMT',
];

/** Lines that are not the article, before, behind and inside it. */
export const boilerplate: Edit = (text, random) => {
  let now = joined([newText(`${random.pickFrom(furniture, '')}\n${random.pickFrom(furniture, '')}\n\n`), text]);
  for (let added = 0; added < 4; added += 1) {
    const { at } = random.pickFrom(linesOf(now.chars), { at: 0, end: 0 });
    now = replaced(now, { at, end: at }, `${random.pickFrom(furniture, '')}\n`);
  }
  return joined([now, newText(`\n${random.pickFrom(furniture, '')}\n`)]);
};

/** One edit after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (text, random) => edits.reduce((now, edit) => edit(now, random), text);
}

/** As many words as given, from a random place of another text. */
export function foreignWords(other: string, count: number, random: Random): string {
  const chars = [...other];
  const words = wordsOf(chars);
  const first = random.below(Math.max(1, words.length - count));
  const at = words[first]?.at ?? 0;
  const end = words[Math.min(words.length, first + count) - 1]?.end ?? chars.length;
  return chars.slice(at, end).join('').replaceAll('\n', ' ');
}

export const none: Edit = (text) => text;
