/** So many letters of what a pattern matches are looked at. */
export const startLength = 2;

/**
 * How what a pattern matches can begin: with at most `startLength` units, in small letters. A shorter one stands for all
 * that begin with it, the empty one for all.
 */
export type PatternStarts = ReadonlySet<string>;

/** Beginnings that more can follow, and those that are as long as they are told. */
interface Starts {
  readonly open: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

const nothing: Starts = { open: new Set(['']), told: new Set() };
const anything: Starts = { open: new Set(), told: new Set(['']) };

/** How what a pattern matches can begin, read off its source: the FIRST sets of grammars (Aho, Lam, Sethi, Ullman 2006, 4.4.2). */
export function patternStarts(source: string): PatternStarts {
  const { open, told } = startsOf(source.toLowerCase(), 0).starts;
  return new Set([...told, ...open]);
}

interface Parsed {
  readonly starts: Starts;
  /** Where in the source it ends. */
  readonly end: number;
}

/** Alternatives up to the end of their group. */
function startsOf(source: string, from: number): Parsed {
  const alternatives: Starts[] = [];
  let sequence = nothing;
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      alternatives.push(sequence);
      sequence = nothing;
      at += 1;
      continue;
    }
    const atom = atomAt(source, at);
    const often = quantifierAt(source, atom.end);
    sequence = followed(sequence, repeated(atom.starts, often));
    at = often.end;
  }
  return { starts: either([...alternatives, sequence]), end: at };
}

/** A letter, a class or a group. */
function atomAt(source: string, at: number): Parsed {
  const letter = source[at] ?? '';
  if (letter === '(') return groupAt(source, at);
  if (letter === '[') return classAt(source, at);
  if (letter === '\\') return escapeAt(source, at);
  if (letter === '.') return { starts: anything, end: at + 1 };
  if (letter === '^' || letter === '$') return { starts: nothing, end: at + 1 };
  return { starts: letters([letter]), end: at + 1 };
}

/** A group; one that only looks ahead or back matches nothing itself. */
function groupAt(source: string, at: number): Parsed {
  const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
  const { starts, end } = startsOf(source, at + head.length);
  return { starts: /[=!]$/.test(head) ? nothing : starts, end: end + 1 };
}

/** A class of single letters, such as `[sz]`; of any other one no more is told. */
function classAt(source: string, at: number): Parsed {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const inside = source.slice(at + 1, end);
  const isPlain = !/[\\^-]/.test(inside);
  return { starts: isPlain ? letters([...inside]) : anything, end: end + 1 };
}

/** An escaped letter; of classes such as `\w` no more is told. */
function escapeAt(source: string, at: number): Parsed {
  const letter = source[at + 1] ?? '';
  if (letter === 'b') return { starts: nothing, end: at + 2 };
  if (letter === 'p') return { starts: anything, end: source.indexOf('}', at) + 1 };
  return { starts: /\w/.test(letter) ? anything : letters([letter]), end: at + 2 };
}

interface Quantifier {
  readonly least: number;
  readonly most: number;
  readonly end: number;
}

function quantifierAt(source: string, at: number): Quantifier {
  const [all = '', sign = '', least = '', comma, most] =
    /^(?:([?*+])|\{(\d+)(,)?(\d+)?\})\??/.exec(source.slice(at, at + 12)) ?? [];
  const end = at + all.length;
  if (all === '') return { least: 1, most: 1, end };
  if (sign !== '') return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, end };
  return { least: Number(least), most: comma === undefined ? Number(least) : Number(most ?? Infinity), end };
}

/** What stands so often; more often than `startLength` adds nothing. */
function repeated(starts: Starts, { least, most }: Quantifier): Starts {
  let times = nothing;
  const found: Starts[] = least === 0 ? [nothing] : [];
  for (let time = 1; time <= Math.min(most, Math.max(least, startLength)); time += 1) {
    times = followed(times, starts);
    if (time >= least) found.push(times);
  }
  return either(found);
}

function followed(first: Starts, next: Starts): Starts {
  const open = new Set<string>();
  const told = new Set(first.told);
  for (const start of first.open) {
    for (const end of next.told) told.add((start + end).slice(0, startLength));
    for (const end of next.open) {
      const both = start + end;
      if (both.length < startLength) open.add(both);
      else told.add(both.slice(0, startLength));
    }
  }
  return { open, told };
}

function either(all: readonly Starts[]): Starts {
  return { open: new Set(all.flatMap(({ open }) => [...open])), told: new Set(all.flatMap(({ told }) => [...told])) };
}

function letters(each: readonly string[]): Starts {
  return { open: new Set(each), told: new Set() };
}
