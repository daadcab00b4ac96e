import { patternStarts, startLength } from './pattern-starts.ts';

/** Patterns that match whole words, whatever their case. */
export interface WordPatterns {
  /** Calls `found` for all matches of each pattern in each text, pattern by pattern, with the number of both. */
  each(texts: readonly string[], found: (pattern: number, text: number, words: string, index: number) => void): void;
  /** Makes the patterns ready in small steps, since V8 compiles each when it first meets a text. */
  ready(): Generator<void, void>;
}

/** Where a word begins in one of some texts. */
interface WordStart {
  readonly text: number;
  readonly index: number;
}

/**
 * Patterns by their bodies. Each is tried only where a word begins as what it matches can begin: with a hundred patterns
 * most of the time goes into places where nothing can match. They are made in steps, one for each.
 */
export function* wordPatterns(bodies: readonly string[]): Generator<void, WordPatterns> {
  const forms: RegExp[] = [];
  const byStart = new Map<string, number[]>();
  for (const [number, body] of bodies.entries()) {
    forms.push(new RegExp(String.raw`(?:${body})(?![\p{L}])`, 'iuy'));
    for (const start of patternStarts(body)) {
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [number]);
      else known.push(number);
    }
    yield;
  }
  /** The patterns that can match what begins with so many letters. */
  const byLetters = new Map<string, readonly number[]>();
  const patternsFor = (letters: string): readonly number[] => {
    const known = byLetters.get(letters);
    if (known !== undefined) return known;
    const starts = Array.from({ length: letters.length + 1 }, (_, length) => letters.slice(0, length));
    const numbers = [...new Set(starts.flatMap((start) => byStart.get(start) ?? []))];
    byLetters.set(letters, numbers);
    return numbers;
  };
  return {
    each: (texts, found) => {
      const startsOf = forms.map((): WordStart[] => []);
      for (const [text, words] of texts.entries()) {
        for (const index of wordStarts(words)) {
          const start = { text, index };
          const letters = words.slice(index, index + startLength).toLowerCase();
          for (const number of patternsFor(letters)) startsOf[number]?.push(start);
        }
      }
      // The code of all patterns is too large to be at hand at once: each goes through all texts before the next one does.
      for (const [number, form] of forms.entries()) {
        eachMatch(form, texts, startsOf[number] ?? [], (text, words, index) => {
          found(number, text, words, index);
        });
      }
    },
    *ready() {
      for (const form of forms) {
        for (const text of [...samples, ...samples]) {
          form.lastIndex = 0;
          form.test(text);
          yield;
        }
      }
    },
  };
}

/** Texts of one and of two bytes a letter: V8 compiles a pattern for each, when it first meets one and again at the second. */
const samples = ['The new event is this.', 'The “new event” is this.'];

/** What a sticky pattern matches at some places, which are in order; matches of one text do not overlap. */
function eachMatch(
  form: RegExp,
  texts: readonly string[],
  starts: readonly WordStart[],
  found: (text: number, words: string, index: number) => void,
): void {
  let [last, end] = [-1, 0];
  for (const { text, index } of starts) {
    if (text === last && index < end) continue;
    form.lastIndex = index;
    const [words] = form.exec(texts[text] ?? '') ?? [];
    if (words === undefined) continue;
    found(text, words, index);
    [last, end] = [text, index + words.length];
  }
}

/** Where something begins that is no further part of a word: behind no letter and no hyphen, in UTF-16 units. */
function wordStarts(text: string): number[] {
  const found: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!isLowSurrogate(text.charCodeAt(index)) && !goesOn(text, index)) found.push(index);
  }
  return found;
}

function goesOn(text: string, index: number): boolean {
  if (index === 0) return false;
  const before = text.charCodeAt(index - 1);
  if (before >= 0x80) return /\p{L}$/u.test(text.slice(Math.max(0, index - 2), index));
  const small = before | 0x20;
  return before === 0x2d || (small >= 0x61 && small <= 0x7a);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
