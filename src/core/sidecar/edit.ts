import type * as v from 'valibot';
import { sidecarBounds } from '../yaml/read.ts';
import { editYaml, type EditResult, type FileStyle, type YamlEdit } from '../yaml/edit.ts';
import type { Data } from '../yaml/print.ts';
import { printStyle } from '../yaml/fields.ts';
import { sections, topLevelKeys, type SectionKey } from './schema.ts';

/** The keys that hold a record's words; they stand on its first line, its coding on the second (FORMAT "Writing"). */
const wordKeys = ['id', 'quote', 'at', 'before', 'after', 'also'];

/** How sidecars are written. */
export const sidecarStyle: FileStyle = {
  bounds: sidecarBounds,
  order: topLevelKeys,
  styleOf: (section) => {
    const fields = isSection(section) ? sections[section].entries : {};
    return (field) => styleOfField(fields, field);
  },
  linesOf: (section, record) => {
    const known = isSection(section) ? Object.keys(sections[section].entries) : [];
    const keys = [...known, ...Object.keys(record).filter((key) => !known.includes(key))];
    if (record['quote'] === undefined) return [keys];
    const coding = keys.filter((key) => !wordKeys.includes(key) && key !== 'relations');
    return [wordKeys, coding, ['relations']];
  },
  startsLine: (key) => key === 'relations',
};

/** Texts that stand inside records: the quote of an `also`. All other inner fields are ids and fixed words. */
const innerTexts = new Set(['quote', 'before', 'after']);

function styleOfField(fields: Readonly<Record<string, v.GenericSchema>>, field: string): 'quoted' | 'plain' {
  if (innerTexts.has(field)) return 'quoted';
  const schema = fields[field];
  return schema === undefined ? 'plain' : printStyle(schema);
}

function isSection(name: string): name is SectionKey {
  return name in sections;
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

/** Makes edits in a sidecar's text; refused with a reason where the result would not be exactly what was meant. */
export function editSidecar(text: string, edits: readonly YamlEdit[]): EditResult {
  return editYaml(text, edits, sidecarStyle);
}
