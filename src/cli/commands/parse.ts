import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Article } from '../../core/article/model.ts';
import { parseArticle } from '../../core/article/parse.ts';
import { sidecarPath } from '../../core/corpus/files.ts';
import type { SaidEncoding } from '../../core/text/decode.ts';
import type { Problem } from '../../core/text/range.ts';
import { decodeBytes } from '../../server/host/decode-bytes.ts';
import { saidIn, unreadable } from '../../server/host/load.ts';
import type { Arguments } from '../arguments.ts';
import { onDisk } from '../folder.ts';
import type { Output } from '../output.ts';
import { printable } from '../words.ts';
import { detector } from './detector.ts';

/** One file as `parse --format json` prints it. */
interface ParsedFile extends Article {
  readonly path: string;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** `newsweave parse`: the parts of articles. A file that cannot be read is named and the others go on. */
export async function runParse({ operands, format }: Arguments, output: Output): Promise<number> {
  if (operands.length === 0) {
    output.message('newsweave parse: name at least one file.');
    return 2;
  }
  const parsed: ParsedFile[] = [];
  let status = 0;
  for (const path of operands) {
    try {
      parsed.push(await parseFile(path));
    } catch (error) {
      output.message(`${path}: ${unreadable(error).message}`);
      status = 2;
    }
  }
  output.result(format === 'json' ? JSON.stringify(parsed) : printable(parsed.map(asText).join('\n\n')));
  return status;
}

async function parseFile(path: string): Promise<ParsedFile> {
  const { value, problems } = await decodeBytes(await readFile(path), detector, saidBeside(path));
  const article = parseArticle(value.text);
  return { path, encoding: value.encoding, ...article.value, problems: [...problems, ...article.problems] };
}

/** The encoding that the shared sidecar beside a file says it is in. */
function saidBeside(path: string): SaidEncoding {
  const article = basename(path);
  const shared = { path: sidecarPath(article, null), article, layer: null };
  return saidIn(onDisk(resolve(dirname(path))), [shared]);
}

function asText({
  path,
  kind,
  encoding,
  title,
  date,
  dateline,
  byline,
  sections,
  sources,
  responses,
  related,
  body,
  subheads,
  furniture,
  problems,
}: ParsedFile): string {
  const line = (name: string, words: string | null | undefined) =>
    words == null || words === '' ? [] : [`  ${name.padEnd(12)}${words}`];
  const counted = (name: string, declared: number | null, found: number) =>
    line(name, `${found}${declared === null ? '' : ` of ${declared} declared`}`);
  const page = [
    ...line('sections', sections.map(({ name }) => name).join(', ')),
    ...counted('sources', sources.declared, sources.items.length),
    ...counted('responses', null, responses.length),
    ...counted('rationales', related.declared, related.items.length),
    ...line('mentions', String(related.items.reduce((sum, { mentions }) => sum + mentions.length, 0))),
  ];
  return [
    `${path}: ${kind}, ${encoding}`,
    ...line('title', title),
    ...line('date', date),
    ...line('dateline', dateline?.text),
    ...line('byline', byline?.text),
    ...(kind === 'event-page' ? page : line('paragraphs', String(body.length))),
    ...subheads.flatMap(({ quote }) => line('subhead', quote)),
    ...furniture.flatMap(({ quote }) => line('furniture', shortened(quote))),
    ...problems.flatMap(({ message }) => line('problem', message)),
  ].join('\n');
}

function shortened(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 34)} … ${line.slice(-33)}` : line;
}
