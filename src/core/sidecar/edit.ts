import { sidecarBounds } from '../yaml/read.ts';
import { editYaml, type EditResult, type FileStyle, type YamlEdit } from '../yaml/edit.ts';
import type { Data } from '../yaml/print.ts';
import { styleIn } from '../yaml/fields.ts';
import { readSidecar } from './read.ts';
import { articleBlock, dropRecord, sections, topLevelKeys, type SectionKey, type Sidecar } from './schema.ts';

/** The keys that hold a record's words; they stand on its first line, its coding on the second (FORMAT "Writing"). */
const wordKeys = ['id', 'quote', 'at', 'before', 'after', 'also'];

/** How sidecars are written. */
export const sidecarStyle: FileStyle = {
  bounds: sidecarBounds,
  order: topLevelKeys,
  styleOf: (section) => {
    const schema = schemaOf(section);
    return (field, outer) => (schema === undefined ? 'plain' : styleIn(schema, [...outer, field]));
  },
  linesOf: (section, record) => {
    const schema = record['drops'] !== undefined ? dropRecord : schemaOf(section);
    const known = Object.keys(schema?.entries ?? {});
    const keys = [...known, ...Object.keys(record).filter((key) => !known.includes(key))];
    if (record['quote'] === undefined) return [keys];
    const coding = keys.filter((key) => !wordKeys.includes(key) && key !== 'relations');
    return [wordKeys, coding, ['relations']];
  },
  startsLine: (key) => key === 'relations',
};

function schemaOf(section: string) {
  if (section === 'article') return articleBlock;
  return isSection(section) ? sections[section] : undefined;
}

function isSection(name: string): name is SectionKey {
  return Object.hasOwn(sections, name);
}

/** The edits that give a record new values for some fields; a field that is undefined is taken out. */
export function changeRecord(
  section: SectionKey,
  id: string,
  fields: Readonly<Record<string, Data | undefined>>,
): YamlEdit[] {
  return Object.entries(fields).map(([key, value]) => ({ kind: 'change', section, id, key, value }));
}

/** What a sidecar holds before its first record: made with the digest of the article as it is now. */
export function newSidecar(textDigest: string): string {
  return `newsweave: 1\ntext: "${textDigest}"\n...\n`;
}

/**
 * Says that a sidecar without its end mark is whole all the same, and adds the mark. Only a person can know that; a file
 * that is read-only for another reason as well is left alone.
 */
export function markEnd(text: string): EditResult {
  const { problems } = readSidecar(text);
  const other = problems.find(({ code }) => code !== 'cut-file');
  if (other !== undefined) return { ok: false, reason: other.message };
  if (problems.length === 0) return { ok: true, text };
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { ok: true, text: `${text}${text.endsWith('\n') ? '' : lineEnd}...${lineEnd}` };
}

/** What a caller must say where it means more than the everyday. */
export interface EditOptions {
  /** True where more than a fifth of the file's records may go at once. */
  readonly dropsMany?: boolean;
}

type SidecarResult = ({ readonly ok: true } & EditedSidecar) | (EditResult & { readonly ok: false });

/** A sidecar's text, and what it holds. */
export interface EditedSidecar {
  readonly text: string;
  readonly value: Sidecar;
}

/**
 * Makes edits in a sidecar's text. A file that is not understood whole is left alone, and so is one in which the result
 * would not be exactly what was meant, or would hold records that the next reader refuses.
 */
export function editSidecar(text: string, edits: readonly YamlEdit[], options: EditOptions = {}): SidecarResult {
  const before = readSidecar(text);
  if (!before.writable) return { ok: false, reason: reasonOf(before.problems) };
  const edited = editYaml(text, edits, sidecarStyle);
  if (!edited.ok) return edited;
  if (edited.text === text) return { ok: true, text, value: before.value };
  const after = readSidecar(edited.text);
  if (!after.writable) return { ok: false, reason: reasonOf(after.problems) };
  const [had, has] = [countRecords(before.value), countRecords(after.value)];
  // Taking out one record is what a person asked for; a fifth of a file at once is rather a mistake (R33).
  if (options.dropsMany !== true && had - has > 1 && has < had * 0.8)
    return { ok: false, reason: `This would take out ${had - has} of ${had} records at once, so nothing was written.` };
  return { ok: true, text: edited.text, value: after.value };
}

function reasonOf(problems: readonly { readonly message: string }[]): string {
  return problems[0]?.message ?? 'The sidecar could not be read.';
}

type Records = Readonly<Record<SectionKey | 'drops', readonly unknown[]>>;

function countRecords(sidecar: Records): number {
  const { events, mentions, responses, noActs, rationales, relations, verdicts, ignored, drops } = sidecar;
  const lists = [events, mentions, responses, noActs, rationales, relations, verdicts, ignored, drops];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
