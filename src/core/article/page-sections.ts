import type { Line } from '../text/lines.ts';
import { isFurnitureLine } from './furniture.ts';
import type { Heading } from './headings.ts';
import type { Section } from './model.ts';
import { isBlank, trimLine, type Source } from './source.ts';

/** A section with its lines of text, furniture blanked out. */
export interface PageSection {
  readonly section: Section;
  readonly heading: Heading;
  readonly lines: readonly Line[];
}

/** The sections of an event page below its headings; the furniture in them is added to `furniture`. */
export function readSections(source: Source, headings: readonly Heading[], furniture: Set<number>): PageSection[] {
  return headings.map((heading, index) => readSection(source, heading, headings[index + 1], furniture));
}

function readSection(source: Source, heading: Heading, next: Heading | undefined, furniture: Set<number>): PageSection {
  const lines: Line[] = [];
  const underline = source.lines[heading.line + 1];
  const isUnderlined = underline !== undefined && underlineLevel(underline) !== undefined;
  const bodyStart = isUnderlined ? Math.min(underline.end + 1, source.text.length) : heading.bodyStart;
  const lastLine = endOfSection(source.lines, heading, next);
  const isFull = source.lines.slice(heading.line + 1, lastLine).filter(hasWords).length === heading.declared;
  for (let index = heading.line; index < lastLine; index += 1) {
    const line = source.lines[index];
    if (line === undefined || line.end <= bodyStart - 1) continue;
    // Where each line is an entry that the heading counts, 'Watch: …' is the title of a source.
    if (line.start >= bodyStart && !isFull && isFurnitureLine(line.text)) {
      furniture.add(index);
      // In its place a blank line, so that no entry runs on across it.
      lines.push({ start: line.start, end: line.start, text: '' });
    } else lines.push(fromOffset(line, bodyStart));
  }
  const words = lines.map(trimLine).filter(({ text }) => text !== '');
  const start = words[0]?.start ?? Math.min(bodyStart, source.text.length);
  const section: Section = {
    name: heading.name,
    heading: source.range(heading.start, heading.end),
    body: source.range(start, words.at(-1)?.end ?? start),
    declared: heading.declared,
  };
  return { section, heading, lines };
}

/**
 * Index of the line before which a section ends: the next heading of a page, or before it one of the file's own, such as
 * `## Actors`, of the same level of Markdown or a higher one. An article under Full Content has headings of its own.
 */
function endOfSection(lines: readonly Line[], { name, line: first }: Heading, next: Heading | undefined): number {
  const last = next?.line ?? lines.length;
  const level = markdownLevel(lines, first, /^\s{0,3}(#{1,6})/u);
  if (level === undefined || (name === 'full-content' && next !== undefined)) return last;
  for (let index = first + 1; index < last; index += 1) {
    const other = markdownLevel(lines, index, /^\s{0,3}(#{1,6})\s+\S/u);
    if (other !== undefined && other <= level) return index;
  }
  return last;
}

/** The level of the heading that a line is in Markdown, 1 the highest; undefined for other lines. `#Peru` may be a tag. */
function markdownLevel(lines: readonly Line[], index: number, marked: RegExp): number | undefined {
  const marks = marked.exec(lines[index]?.text ?? '')?.[1];
  if (marks !== undefined) return marks.length;
  const below = lines[index + 1];
  return below === undefined || lines[index]?.text.trim() === '' ? undefined : underlineLevel(below);
}

/** The level that an underline gives to the words above it. */
function underlineLevel({ text }: Line): number | undefined {
  const first = text.charAt(0);
  if (first !== '=' && first !== '-') return undefined;
  return /^(?:={3,}|-{3,})\s*$/.test(text) ? (first === '=' ? 1 : 2) : undefined;
}

function hasWords(line: Line): boolean {
  return !isBlank(line);
}

function fromOffset(line: Line, offset: number): Line {
  return line.start >= offset ? line : { start: offset, end: line.end, text: line.text.slice(offset - line.start) };
}
