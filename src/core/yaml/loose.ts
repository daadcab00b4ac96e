import { CST, Parser } from 'yaml';
import { isTooLong, sidecarBounds } from './read.ts';

/**
 * A YAML file as far as its shape can be told while somebody types in it: half a record, a bracket that is not closed
 * yet. Nothing that is written comes from here; `yamlTree` is for that. All offsets are UTF-16.
 */
export type LooseNode = LooseText | LooseMap | LooseList;

/** A text with its quotation marks, where it has any. */
export interface LooseText {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  /** What it says. */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface LooseMap {
  readonly kind: 'map';
  /** True in braces. */
  readonly flow: boolean;
  readonly start: number;
  /** For one in braces its end; for others, and where the brace is missing, where the next thing may begin. */
  readonly end: number;
  readonly closed: boolean;
  readonly column: number;
  readonly pairs: readonly LoosePair[];
}

export interface LoosePair {
  readonly start: number;
  readonly key: LooseText | null;
  /** Offset behind the colon; null where there is none yet. */
  readonly colon: number | null;
  readonly value: LooseNode | null;
}

export interface LooseList {
  readonly kind: 'list';
  /** True in brackets. */
  readonly flow: boolean;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  readonly column: number;
  readonly entries: readonly LooseEntry[];
}

export interface LooseEntry {
  /** Offset behind the dash, or behind the bracket or comma. */
  readonly start: number;
  readonly value: LooseNode | null;
}

/** Deeper nesting is none of the format's (FORMAT "Reading"). */
const maxDepth = 32;

/** Reads what shape a text has; null for one without any, and for one that is too long or nests too deep. */
export function looseYaml(text: string): LooseNode | null {
  if (isTooLong(text, sidecarBounds) || nestsTooDeep(text)) return null;
  for (const token of tokensOf(text)) {
    if (token.type === 'document' && token.value !== undefined) return nodeOf(token.value, text, text.length, 0);
  }
  return null;
}

function tokensOf(text: string): CST.Token[] {
  try {
    return [...new Parser().parse(text)];
  } catch (error) {
    // Dashes or question marks in their thousands: the parser calls itself for each of them.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Coarse: brackets inside of words count, too. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > 2_000) return true;
  }
  return false;
}

/** `limit` is where the next thing begins. */
function nodeOf(token: CST.Token, text: string, limit: number, depth: number): LooseNode | null {
  if (depth > maxDepth) return null;
  if (isText(token)) return textOf(token);
  if (token.type === 'block-map')
    return { ...block(token, limit, text), kind: 'map', pairs: pairsOf(token.items, text, limit, depth) };
  if (token.type === 'block-seq')
    return { ...block(token, limit, text), kind: 'list', entries: entriesOf(token.items, text, limit, depth) };
  if (token.type !== 'flow-collection') return null;
  const closing = token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
  const end = closing === undefined ? limit : closing.offset + 1;
  const inner = closing?.offset ?? limit;
  const start = token.start.offset;
  const common = { flow: true, start, end, closed: closing !== undefined, column: columnOf(text, start) };
  return token.start.type === 'flow-map-start'
    ? { ...common, kind: 'map', pairs: pairsOf(token.items, text, inner, depth) }
    : { ...common, kind: 'list', entries: entriesOf(token.items, text, inner, depth) };
}

function isText(token: CST.Token): token is CST.FlowScalar | CST.BlockScalar {
  return Object.hasOwn(styles, token.type);
}

function block({ items, offset }: CST.BlockMap | CST.BlockSequence, limit: number, text: string) {
  const [first] = items;
  const start = (first && startOf(first)) ?? offset;
  return { flow: false, start, end: limit, closed: false, column: columnOf(text, start) };
}

function textOf(token: CST.FlowScalar | CST.BlockScalar): LooseText {
  const scalar = token.type === 'alias' ? null : CST.resolveAsScalar(token, false, () => undefined);
  const start = token.offset;
  const end = token.type !== 'block-scalar' ? start + token.source.length : scalar?.range[1];
  return { kind: 'text', start, end: end ?? start, text: scalar?.value ?? '', style: styles[token.type] };
}

const styles = {
  alias: 'plain',
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
  'block-scalar': 'block',
} as const;

function pairsOf(items: readonly CST.CollectionItem[], text: string, limit: number, depth: number): LoosePair[] {
  return items.flatMap((item, index) => {
    const next = nextStart(items, index) ?? limit;
    const { start: before, key, sep = [], value } = item;
    const found = key == null ? null : nodeOf(key, text, next, depth + 1);
    const colon = sep.find(({ type }) => type === 'map-value-ind');
    // A comma or an indent behind which nothing has been written yet.
    if (found === null && colon === undefined && value === undefined) return [];
    return [
      {
        start: startOf(item) ?? before[0]?.offset ?? 0,
        key: found?.kind === 'text' ? found : null,
        colon: colon === undefined ? null : colon.offset + 1,
        value: value === undefined ? null : nodeOf(value, text, next, depth + 1),
      },
    ];
  });
}

function entriesOf(items: readonly CST.CollectionItem[], text: string, limit: number, depth: number): LooseEntry[] {
  return items.map((item, index) => {
    const next = nextStart(items, index) ?? limit;
    const { start: before, key, sep = [], value } = item;
    const mark = before.find(({ type }) => type === 'seq-item-ind' || type === 'comma');
    const start = mark === undefined ? (startOf(item) ?? before[0]?.offset ?? 0) : mark.offset + 1;
    if (key != null && sep.some(({ type }) => type === 'map-value-ind')) {
      // `[a: b]` is a list of a map of one pair.
      const pairs = pairsOf([item], text, next, depth + 1);
      const column = columnOf(text, key.offset);
      return { start, value: { kind: 'map', flow: true, start: key.offset, end: next, closed: true, column, pairs } };
    }
    const token = value ?? key ?? null;
    return { start, value: token === null ? null : nodeOf(token, text, next, depth + 1) };
  });
}

/** Where an item's own words begin. */
function startOf({ start, key, sep = [], value }: CST.CollectionItem): number | undefined {
  const mark = start.find(({ type }) => type === 'seq-item-ind' || type === 'explicit-key-ind');
  return mark?.offset ?? key?.offset ?? sep.find(({ type }) => type === 'map-value-ind')?.offset ?? value?.offset;
}

function nextStart(items: readonly CST.CollectionItem[], index: number): number | undefined {
  const next = items[index + 1];
  if (next === undefined) return undefined;
  return next.start.find(({ type }) => type === 'comma')?.offset ?? startOf(next);
}

/** Distance from the beginning of the line, in UTF-16 units. */
export function columnOf(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1;
}
