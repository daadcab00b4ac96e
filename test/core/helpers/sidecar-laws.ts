import assert from 'node:assert/strict';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { isSeq } from 'yaml';
import { anyEdit, type MeantEdit } from './any-edit.ts';
import { addToNew } from './yaml-edits.ts';
import { annotationSet, plain } from './annotation-sets.ts';
import { handWrittenFrom } from './hand-written.ts';
import { randomFrom, type Random } from './random.ts';
import { printSidecar, type SidecarContent } from '../../../src/core/sidecar/print.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { sections } from '../../../src/core/sidecar/schema.ts';
import type { Fields } from '../../../src/core/yaml/edit.ts';
import type { Data } from '../../../src/core/yaml/print.ts';
import { asList, asText, sameData, valueOf, withValue } from '../../../src/core/yaml/data.ts';
import { readQuick } from '../../../src/core/yaml/quick.ts';
import { readYaml, sidecarBounds } from '../../../src/core/yaml/read.ts';
import { editSidecar } from '../../../src/core/sidecar/edit.ts';
import { commentsOf as commentsWithPlaces } from '../../../src/core/yaml/comments.ts';
import { dashesOf, endOfNode, endOfPair, startOfPair } from '../../../src/core/yaml/layout.ts';
import { dataOf, findPair, isNode, yamlTree } from '../../../src/core/yaml/tree.ts';

/** Laws of the format that hold for any set of annotations and any file; each is tried on what a seed gives. */

/** Written and read again, a set of annotations is as it was; `yaml` and js-yaml both say so. */
export function checkRoundTrip(seed: number): void {
  const random = randomFrom(seed);
  // Small sets mostly, now and then a large one.
  const content = annotationSet(random, random.percent(5) ? 70 : 14);
  const yaml = printSidecar(content);
  checkRecords(yaml, content);
  checkSame(dataOf(yamlTree(yaml).root), asRead(content), yaml);
}

/** What a reader that knows nothing of the format makes of a file with this content. */
function asRead({ text, ...content }: SidecarContent): unknown {
  const parts = Object.entries<Fields | readonly Fields[]>(content).map(([key, value]): [string, Data] => [
    key,
    isList(value) ? value.map(plain) : plain(value),
  ]);
  return asText({ newsweave: '1', ...(text === null ? {} : { text }), ...Object.fromEntries(parts) });
}

/** A file printed whole is byte for byte what edits make of an empty one, record by record. */
export function checkPrintedAsEdited(seed: number): void {
  const content = annotationSet(randomFrom(seed));
  assert.equal(addToNew(content), printSidecar(content));
}

/** What a person wrote, in whatever style, is read as what they meant. */
export function checkHandWritten(seed: number): void {
  const { yaml, content } = handWrittenFrom(randomFrom(seed));
  checkHolds(yaml, content);
}

function checkHolds(yaml: string, content: SidecarContent, shown = yaml): void {
  checkRecords(yaml, content, shown);
  const tree = yamlTree(yaml);
  assert.ok(tree.sound, shown);
  checkSame(dataOf(tree.root), readYaml(yaml, sidecarBounds).value, shown);
}

function checkRecords(yaml: string, content: SidecarContent, shown = yaml): void {
  const { value, problems } = readSidecar(yaml);
  assert.deepEqual(problems, [], shown);
  const { version, drops, ...read } = value;
  assert.equal(version, 1);
  for (const section of Object.keys(sections)) {
    const records = recordsOf(content, section);
    checkSame(
      recordsOf(read, section),
      records.filter((each) => !isDrop(each)),
      shown,
    );
    const dropped = drops.filter((each) => each.section === section).map(withoutSection);
    checkSame(dropped, records.filter(isDrop), shown);
  }
  assert.equal(read.text, content.text);
  checkSame(read.article, content.article ?? null, shown);
}

/** `assert.deepEqual`, which takes long, comes only where there is something to tell. */
function checkSame(actual: unknown, expected: unknown, shown: string): void {
  if (!sameData(actual, expected)) assert.deepEqual(actual, expected, shown);
}

function recordsOf(content: object, section: string): readonly unknown[] {
  return asList(valueOf(content, section));
}

function withoutSection(drop: Readonly<Record<string, unknown>>): unknown {
  return withValue(drop, 'section', undefined);
}

function isList(value: Fields | readonly Fields[]): value is readonly Fields[] {
  return Array.isArray(value);
}

function isDrop(record: unknown): boolean {
  return valueOf(record, 'drops') !== undefined;
}

/** What became of an edit. */
export type Outcome = 'made' | 'refused' | 'nothing to do';

/**
 * A random edit of a random hand-written file is made exactly as meant, on the lines of its own record alone, and with
 * all comments kept; or it is refused.
 */
export function checkEditOfHandWritten(seed: number): Outcome {
  const random = randomFrom(seed);
  const { yaml, content } = handWrittenFrom(random);
  const meant = anyEdit(content, random);
  const result = editSidecar(yaml, [meant.edit], { dropsMany: true });
  if (!result.ok) {
    assert.match(result.reason, /^[A-Z].*\.$/);
    return 'refused';
  }
  const shown = `${JSON.stringify(meant.edit)}\n${yaml}\n=>\n${result.text}`;
  checkHolds(result.text, meant.after, shown);
  checkLines(yaml, result.text, meant, shown);
  assert.deepEqual(commentsOf(result.text), commentsOf(yaml), shown);
  return result.text === yaml ? 'nothing to do' : 'made';
}

function checkLines(before: string, after: string, { section, index }: MeantEdit, shown: string): void {
  const { first, end } = linesOf(before, section, index);
  const [old, now] = [before.split('\n'), after.split('\n')];
  // A file whose last line has no end may get another last line.
  const above = old.slice(0, first);
  const below = old.slice(end);
  const startsSame = above.every(
    (line, each) => line === now[each] || [`${line}\r`, line.replace(/\r$/, '')].includes(now[each] ?? '\n'),
  );
  const endsSame = below.every((line, each) => line === now[now.length - below.length + each]);
  const isWithin = startsSame && endsSame && now.length >= above.length + below.length;
  assert.ok(isWithin, `touches other lines than ${first + 1} to ${end}: ${shown}`);
}

/** The lines of a record, or of its whole section where that is written in brackets, will be empty, or gets a record. */
function linesOf(yaml: string, section: string, index: number | null): { first: number; end: number } {
  const tree = yamlTree(yaml);
  const pair = tree.root === null ? undefined : findPair(tree.root, section);
  if (pair === undefined) return anywhere(yaml);
  const list = pair.value;
  const line = (offset: number) => yaml.slice(0, offset).split('\n').length - 1;
  if (isSeq(list) && list.flow !== true && index !== null && list.items.length > 1) {
    const dash = dashesOf(list)[index] ?? 0;
    const item = list.items[index];
    return { first: line(dash), end: line(isNode(item) ? endOfNode(tree, item) : dash) + 1 };
  }
  return { first: line(startOfPair(pair)), end: line(endOfPair(tree, pair)) + 1 };
}

/** A section that is made may stand anywhere; nothing else may change. */
function anywhere(yaml: string): { first: number; end: number } {
  return { first: 0, end: yaml.split('\n').length };
}

/** What became of a damaged file. */
export type Fate = 'refused' | 'equal' | 'noticed';

/**
 * Of a damaged file the two readers have equal data, or the product's own reading refuses it, or they differ and then a
 * write is refused; nobody throws, and nothing is polluted.
 */
export function checkDamaged(yaml: string): Fate {
  const { value, problems } = readYaml(yaml, sidecarBounds);
  assert.ok(!('polluted' in {}));
  if (problems.length > 0) {
    assert.equal(value, undefined);
    for (const { at, end } of problems) assert.ok(at >= 0 && at <= end && end <= yaml.length, yaml);
    return 'refused';
  }
  const tree = yamlTree(yaml);
  const alike = tree.sound && (value === undefined ? tree.root === null : sameData(dataOf(tree.root), value));
  return alike ? 'equal' : 'noticed';
}

/**
 * What the quick reader takes, both libraries take, and read in the same way; it may always leave a file to them. Gives
 * true where it took the file.
 */
export function checkQuick(yaml: string): boolean {
  const quick = readQuick(yaml);
  if (quick === undefined) return false;
  const tree = yamlTree(yaml);
  assert.ok(tree.sound, yaml);
  checkSame(quick, dataOf(tree.root), yaml);
  checkSame(quick, load(yaml, { schema: FAILSAFE_SCHEMA }), yaml);
  return true;
}

/** A file as the product prints it, and the same file damaged a little. */
export function printedAndDamaged(seed: number): { readonly printed: string; readonly damaged: string } {
  const random = randomFrom(seed);
  const printed = printSidecar(annotationSet(random, random.percent(5) ? 70 : 14));
  return { printed, damaged: damage(printed, random) };
}

/** A hand-written file with some characters gone, doubled, swapped or put in: what YAML is sensitive to. */
export function damaged(random: Random): string {
  return damage(handWrittenFrom(random).yaml, random);
}

function damage(whole: string, random: Random): string {
  let yaml = whole;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(yaml.length);
    const length = random.pick([0, 0, 1, 1, 2, 8]);
    yaml = yaml.slice(0, at) + random.pick(crumbs) + yaml.slice(at + length);
  }
  return yaml;
}

const crumbs = [
  '',
  '',
  '',
  '\n',
  '\n  ',
  ' ',
  '\t',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  ': ',
  ':',
  '- ',
  '#',
  ' #',
  '|',
  '>',
  '? ',
  '&a ',
  '*a',
  '!t ',
  '...\n',
  '\n---\n',
  '\r',
  '\u2028',
  '\uFEFF',
  '\0',
  '%',
  '@',
  '`',
  '\\',
  'x',
  '~',
  '<<: ',
  '__proto__: ',
] as const;

function commentsOf(yaml: string): string[] {
  return commentsWithPlaces(yaml).map(({ text }) => text.trimEnd());
}
