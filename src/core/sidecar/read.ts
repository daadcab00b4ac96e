import * as v from 'valibot';
import { codePointMap } from '../text/code-points.ts';
import { none, present } from '../text/lists.ts';
import type { Problem } from '../text/range.ts';
import { valueOf } from '../yaml/data.ts';
import { mayHoldOddKeys, restoreOddKeys } from '../yaml/odd-keys.ts';
import { inOnePass } from '../yaml/one-pass.ts';
import { readYaml, sidecarBounds, type YamlReading } from '../yaml/read.ts';
import { documentEnd, rangeAt, yamlTree } from '../yaml/tree.ts';
import {
  articleBlock,
  dropRecord,
  sections,
  type ArticleBlock,
  type DropRecord,
  type IdentifiedSection,
  type SectionKey,
  type Sidecar,
} from './schema.ts';

/** The version of the format that this product writes. */
export const formatVersion = 1;

/** A sidecar as far as it could be read. */
export interface SidecarReading {
  readonly value: Sidecar;
  /** Ranges are code points of the sidecar's own text. */
  readonly problems: readonly Problem[];
  /** False where the file was not understood whole; then it must not be written (architecture, invariant 3). */
  readonly writable: boolean;
  /** True for a file without any content: blank, or nothing but comments. */
  readonly empty: boolean;
}

const header = v.looseObject({
  newsweave: v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'a whole number is needed'), v.transform(Number)),
  text: v.exactOptional(v.string()),
});

const nothing: Sidecar = {
  version: formatVersion,
  text: null,
  article: null,
  events: [],
  mentions: [],
  responses: [],
  noActs: [],
  rationales: [],
  relations: [],
  verdicts: [],
  ignored: [],
  drops: [],
};

/** A problem with the way to the record or field that has it. */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Reads a sidecar's text. Records that do not fit the format are left out and named among the problems. */
export function readSidecar(text: string): SidecarReading {
  return readSidecarData(text).reading;
}

/** The same, with the data as they stand in the file, for whoever looks at them once more. */
export function readSidecarData(text: string): { readonly reading: SidecarReading; readonly data: unknown } {
  const yaml = readYaml(text, sidecarBounds);
  return { reading: readingOf(text, yaml), data: yaml.value };
}

function readingOf(text: string, { value: data, problems: faults }: YamlReading): SidecarReading {
  if (faults.length > 0) return { value: nothing, problems: faults, writable: false, empty: false };
  if (data === undefined) return { value: nothing, problems: [], writable: true, empty: true };
  const problems: Fault[] = [];
  const head = inOnePass(header, data);
  if (head === undefined) {
    const message = 'A sidecar begins with `newsweave: 1` and holds lists of records.';
    const problem = { code: 'not-a-sidecar', message, at: 0, end: 0 };
    return { value: nothing, problems: [problem], writable: false, empty: false };
  }
  const { newsweave: version, text: digest = null } = head;
  if (version > formatVersion) {
    const message = `This sidecar is written in format ${version}, which only a newer Newsweave writes.`;
    problems.push({ code: 'newer-format', message, path: ['newsweave'] });
  }
  if (digest !== null && documentEnd(text) === undefined) {
    problems.push({
      code: 'cut-file',
      message: 'The end of this file is missing: its last line should be `...`.',
      path: [],
    });
  }
  const drops: DropRecord[] = [];
  const context: Context = { text, problems, drops };
  const records = <K extends SectionKey>(section: K) => readRecords(section, head[section], context);
  const value: Sidecar = {
    version,
    text: digest,
    article: readArticleBlock(head['article'], context),
    events: records('events'),
    mentions: records('mentions'),
    responses: records('responses'),
    noActs: records('noActs'),
    rationales: records('rationales'),
    relations: records('relations'),
    verdicts: records('verdicts'),
    ignored: records('ignored'),
    drops,
  };
  return { value, problems: withRanges(text, problems), writable: problems.length === 0, empty: false };
}

/** What is gathered while the records are read. */
interface Context {
  readonly text: string;
  readonly problems: Fault[];
  readonly drops: DropRecord[];
}

/**
 * Data as its schema has it, with all keys that it came with; undefined where it does not fit, which is told. `index`
 * is that of a record in its section.
 */
function readAs<T extends v.GenericSchema>(
  schema: T,
  data: unknown,
  section: string,
  index: number | undefined,
  { text, problems }: Context,
): v.InferOutput<T> | undefined {
  const quick = inOnePass(schema, data);
  if (quick !== undefined) return quick;
  const parsed = v.safeParse(schema, data);
  if (!parsed.success) {
    const { message, path } = misfit(parsed.issues[0]);
    const place = index === undefined ? [section] : [section, index];
    problems.push({ code: 'bad-record', message: `In ${section}, ${message}`, path: [...place, ...path] });
    return undefined;
  }
  if (mayHoldOddKeys(text)) restoreOddKeys(parsed.output, data);
  return parsed.output;
}

function readArticleBlock(data: unknown, context: Context): ArticleBlock | null {
  if (data === undefined || data === '') return null;
  return readAs(articleBlock, data, 'article', undefined, context) ?? null;
}

/** What does not fit, and where in its record. */
function misfit(issue: v.BaseIssue<unknown>): { message: string; path: (string | number)[] } {
  const path = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
  const field = path.length > 0 ? `\`${path.join('.')}\`` : 'this record';
  if (issue.received === 'undefined') return { message: `${field} is missing.`, path };
  return { message: `${field} does not fit: ${plainReasons[issue.type] ?? issue.message}.`, path };
}

/** What people read instead of the words of the schema library. */
const plainReasons: Readonly<Record<string, string>> = {
  string: 'a text is needed',
  array: 'a list is needed',
  union: 'a word or a list of words is needed',
  loose_object: 'a map of fields is needed',
  non_empty: 'it is empty',
};

/** True for a record that says only that another one is dropped. */
function isDrop(section: SectionKey, entry: unknown): section is IdentifiedSection {
  if (section === 'verdicts' || section === 'ignored' || valueOf(entry, 'drops') === undefined) return false;
  return v.is(dropRecord, entry);
}

function readRecords<K extends SectionKey>(
  section: K,
  data: unknown,
  context: Context,
): readonly v.InferOutput<(typeof sections)[K]>[] {
  if (data === undefined || data === '') return [];
  if (!Array.isArray(data)) {
    const message = `The section \`${section}\` must be a list of records.`;
    context.problems.push({ code: 'bad-section', message, path: [section] });
    return [];
  }
  const entries: readonly unknown[] = data;
  const records = entries.map((entry, index) => {
    if (!isDrop(section, entry)) return readAs(sections[section], entry, section, index, context);
    const drop = readAs(dropRecord, entry, section, index, context);
    if (drop !== undefined) context.drops.push({ ...drop, section });
    return undefined;
  });
  return present(records);
}

/** Finds the places of problems; the file is read a second time only where there are any. */
function withRanges(text: string, problems: readonly Fault[]): readonly Problem[] {
  if (problems.length === 0) return none;
  const tree = yamlTree(text);
  const map = codePointMap(text);
  return problems.map(({ code, message, path }) => {
    const { start, end } = rangeAt(tree, path);
    return { code, message, at: map.toCodePoint(start), end: map.toCodePoint(end) };
  });
}
