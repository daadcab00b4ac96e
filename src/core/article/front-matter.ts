import { isScalar, parseDocument, type Document } from 'yaml';
import type { FrontMatter } from './model.ts';
import { findDate, isoDate } from './dates.ts';
import type { Source } from './source.ts';

/** Front matter as the parser needs it. `end` is the UTF-16 offset behind its last line. */
export interface FrontMatterBlock {
  readonly value: FrontMatter;
  readonly titleRange: { readonly start: number; readonly end: number } | null;
  /** Index of the first line behind it. */
  readonly nextLine: number;
}

/** Lines and UTF-16 units within which front matter must end (a longer text that opens with `---` has none), and its depth. */
const maxLines = 200;
const maxLength = 16_384;
const maxDepth = 32;

/** The YAML block at the head of a Markdown file, undefined where there is none. Broken YAML is a problem, not an error. */
export function readFrontMatter(source: Source): FrontMatterBlock | undefined {
  const { lines, text } = source;
  const first = lines[0];
  if (first === undefined || !/^---\s*$/.test(first.text)) return undefined;
  const last = lines.findIndex((line, index) => index > 0 && index < maxLines && /^(---|\.\.\.)\s*$/.test(line.text));
  const closing = lines[last];
  if (closing === undefined || closing.start > maxLength) {
    source.report('front-matter-unclosed', 'The front matter has no closing line `---`.', first.start, first.end);
    return undefined;
  }
  const offset = first.end + 1;
  const yaml = text.slice(offset, closing.start);
  const fields = lines.slice(1, last).some((line) => /^\s*[^\s:#][^:]*:/.test(line.text));
  if (yaml.trim() !== '' && !fields) return undefined;
  const isDeep = isTooDeep(yaml);
  const document = parseDocument(isDeep ? '' : yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  // One mistake makes many errors; the first is where it is.
  const [start, end] = isDeep ? [0, yaml.length] : (document.errors[0]?.pos ?? []);
  if (start !== undefined && end !== undefined) {
    source.report('front-matter-broken', 'The front matter is not valid YAML.', offset + start, offset + end);
  }
  return { ...readFields(document, source, offset, closing.end), nextLine: last + 1 };
}

/** Brackets within brackets, deeper than anybody writes and than the YAML library can follow. */
function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > maxDepth) return true;
  }
  return false;
}

function readFields(document: Document.Parsed, source: Source, offset: number, end: number) {
  const field = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = document.get(name);
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return null;
  };
  const dateWords = field('date', 'published');
  const written = dateWords === null ? undefined : findDate(dateWords.slice(0, 60));
  const title = document.get('title', true);
  const range =
    isScalar(title) && title.range ? { start: offset + title.range[0], end: offset + title.range[1] } : null;
  const value: FrontMatter = {
    title: field('title'),
    date: written === undefined ? null : isoDate(written.date),
    source: field('source', 'publisher'),
    url: field('url', 'link'),
    ...source.range(0, end),
  };
  return { value, titleRange: range === null ? null : withoutQuotes(source.text, range) };
}

function withoutQuotes(text: string, { start, end }: { start: number; end: number }) {
  const quoted = /^["']/.test(text.charAt(start)) && text.charAt(end - 1) === text.charAt(start) && end - start > 1;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
