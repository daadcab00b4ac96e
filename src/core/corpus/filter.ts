import { eventStates } from '../ledger/event-states.ts';
import { codePointMap } from '../text/code-points.ts';
import { isEdtf } from '../text/edtf.ts';
import type { Parsed, Problem } from '../text/range.ts';

/** Which events a person wants to see. Several values of one kind mean any of them; different kinds mean all. */
export interface EventFilter {
  /** Types of acts or relations. */
  readonly types: readonly string[];
  /** Ids, names or aliases of who acts. */
  readonly actors: readonly string[];
  /** Ids of `eventStates`. */
  readonly states: readonly string[];
  /** Year, month or day; the event is over before it begins. */
  readonly before: string | null;
  /** The event begins after it is over. */
  readonly after: string | null;
  /** Words and phrases that all stand in what an event is called. */
  readonly words: readonly string[];
}

/** One stretch of a filter's text that says something, in UTF-16 units. */
interface Term {
  /** Small letters; null for words that are looked for. */
  readonly key: string | null;
  readonly value: string;
  readonly whole: string;
  readonly start: number;
  readonly isOpen: boolean;
}

const dateOrLess = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Reads a filter such as `type:threaten actor:iran state:unsure before:2024-03 after:2023 text words "a phrase"`. What
 * is not understood is left out and told, each with its word and its place in code points.
 */
export function parseFilter(text: string): Parsed<EventFilter> {
  const problems: Problem[] = [];
  const map = codePointMap(text);
  const found = { types: new Set<string>(), actors: new Set<string>(), states: new Set<string>() };
  const dates: Record<'before' | 'after', string | null> = { before: null, after: null };
  const words: string[] = [];
  for (const term of termsOf(text)) {
    const { key, value, whole, start } = term;
    const message = problemOf(term, dates);
    if (message !== undefined) {
      const range = { at: map.toCodePoint(start), end: map.toCodePoint(start + whole.length) };
      problems.push({ code: 'filter', message, ...range });
    } else if (key === 'type') found.types.add(value.toLowerCase());
    else if (key === 'actor') found.actors.add(value);
    else if (key === 'state') found.states.add(value.toLowerCase());
    else if (key === 'before' || key === 'after') dates[key] = value;
    else words.push(value);
  }
  const { types, actors, states } = found;
  return { value: { types: [...types], actors: [...actors], states: [...states], ...dates, words }, problems };
}

/** True for a filter that lets every event through. */
export function isEmptyFilter({ types, actors, states, before, after, words }: EventFilter): boolean {
  return types.length + actors.length + states.length + words.length === 0 && before === null && after === null;
}

const term =
  /(?:(?<key>\p{L}+):)?(?:"(?<phrase>[^"]*)(?<close>"?)|“(?<curly>[^”]*)(?<curlyClose>”?)|(?<word>[^\s"“]+|))/uy;

function* termsOf(text: string): Generator<Term, void> {
  const blanks = /\s*/y;
  for (let start = 0; ;) {
    blanks.lastIndex = start;
    start += blanks.exec(text)?.[0].length ?? 0;
    if (start >= text.length) return;
    term.lastIndex = start;
    const match = term.exec(text);
    const whole = match?.[0] === undefined || match[0] === '' ? text.slice(start, start + 1) : match[0];
    const { key, phrase, close, curly, curlyClose, word = '' } = match?.groups ?? {};
    const value = (phrase ?? curly ?? word).trim();
    yield { key: key?.toLowerCase() ?? null, value, whole, start, isOpen: (close ?? curlyClose) === '' };
    start += whole.length;
  }
}

/** What is wrong with a term, in one sentence; undefined for one that is understood. */
function problemOf({ key, value, whole, isOpen }: Term, dates: Readonly<Record<string, string | null>>) {
  if (isOpen) return `The quotation mark of ${whole.trim()} is not closed.`;
  if (key === null) return value === '' ? `There is nothing in ${whole}.` : undefined;
  switch (key) {
    case 'type':
    case 'actor':
      return value === '' ? nothingAfter(whole) : undefined;
    case 'state':
      if (value === '') return nothingAfter(whole);
      return eventStates.some(({ id }) => id === value.toLowerCase())
        ? undefined
        : `“${value}” is no state. Use ${listed(eventStates.map(({ id }) => id))}.`;
    case 'before':
    case 'after':
      if (value === '') return nothingAfter(whole);
      if (!dateOrLess.test(value) || !isEdtf(value))
        return `“${value}” is no date. Write a year, a month or a day: 2024, 2024-03, 2024-03-05.`;
      return dates[key] == null ? undefined : `There are two dates for “${key}”; ${whole} is one too many.`;
    default:
      return `“${key}:” is not understood. Use type:, actor:, state:, before: or after:, or put “${whole}” in quotation marks.`;
  }
}

function nothingAfter(whole: string): string {
  return `Nothing stands after “${whole}”.`;
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
