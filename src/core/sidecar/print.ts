import { printField, printRecord } from '../yaml/print.ts';
import type { Fields } from '../yaml/edit.ts';
import { fileStyleOf } from '../yaml/splices.ts';
import { sidecarStyle } from './edit.ts';
import { formatVersion } from './read.ts';
import { sections, type SectionKey } from './schema.ts';

/** What a new sidecar is to hold. */
export type SidecarContent = {
  /** `sha256:…` of the article's text. */
  readonly text: string | null;
  readonly article?: Fields;
} & Readonly<Partial<Record<SectionKey, readonly Fields[]>>>;

/** A whole sidecar as text, written as edits would write it record by record; for files that do not exist yet. */
export function printSidecar(content: SidecarContent): string {
  const head = [`newsweave: ${formatVersion}`];
  if (content.text !== null) head.push(printField('text', content.text, () => 'quoted'));
  if (content.article) head.push(printField('article', content.article, fileStyleOf(sidecarStyle)));
  const lists = Object.keys(sections).flatMap((name) => {
    const section = isSection(name) ? content[name] : undefined;
    return section === undefined || section.length === 0
      ? []
      : [`${name}:`, ...section.flatMap((each) => entry(name, each))];
  });
  return [...head, ...lists, ...(content.text === null ? [] : ['...'])].map((line) => `${line}\n`).join('');
}

function entry(section: string, record: Fields): string[] {
  const lines = printRecord(record, sidecarStyle.linesOf(section, record), sidecarStyle.styleOf(section));
  return lines.map((line, index) => `${index === 0 ? '  - ' : '      '}${line}`);
}

function isSection(name: string): name is SectionKey {
  return Object.hasOwn(sections, name);
}
