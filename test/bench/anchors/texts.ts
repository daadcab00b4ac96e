import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from '../../../src/core/text/lines.ts';
import { seedOf } from './random.ts';

/** An article to cut quotes from. */
export interface BenchText {
  readonly name: string;
  readonly text: string;
}

/** The texts that belong to the benchmark, seen from the root of the repository. */
export function ownTexts(root: string): BenchText[] {
  return plainFiles(join(root, 'test/bench/anchors/texts'), '.txt');
}

/** Texts of corpora that may lie beside the repository: plain ones, TimeML, WebAnno and tokens of CAT. */
export function neighbourTexts(root: string): BenchText[] {
  const corpora = join(root, '../shared/corpora');
  const found = [
    ...plainFiles(join(corpora, 'pages'), '.txt'),
    ...plainFiles(join(corpora, 'brat'), '.txt'),
    ...plainFiles(join(corpora, 'timeml'), '.tml').map(readWith(timemlText)),
    ...plainFiles(join(corpora, 'webanno-tsv'), '.tsv').map(readWith(webannoText)),
    ...plainFiles(join(corpora, 'cat-xml'), '.xml').map(readWith(catText)),
  ];
  return found.filter(({ text }) => text.length >= 600 && text.length <= 60_000);
}

/** Half of the texts are for making the ladder, the others for judging it; a text's name decides. */
export function isForTest({ name }: BenchText): boolean {
  return seedOf(name) % 2 === 1;
}

function readWith(read: (source: string) => string): (file: BenchText) => BenchText {
  return ({ name, text }) => ({ name, text: read(text) });
}

function plainFiles(folder: string, extension: string): BenchText[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => ({ name, text: normaliseText(readFileSync(join(folder, name), 'utf8')) }));
}

function timemlText(source: string): string {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1] ?? '';
  const sentences = body.split(/<s [^>]*>/).map((sentence) => natural(sentence.replace(/<[^>]+>/g, ' ')));
  return paragraphs(sentences);
}

function webannoText(source: string): string {
  return paragraphs([...source.matchAll(/^#Text=(.*)$/gm)].map(([, sentence = '']) => natural(sentence)));
}

function catText(source: string): string {
  const sentences = new Map<string, string[]>();
  for (const [tag, word = ''] of source.matchAll(/<token [^>]*>([^<]*)<\/token>/g)) {
    const sentence = /sentence="([^"]*)"/.exec(tag)?.[1] ?? '';
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), word]);
  }
  return paragraphs([...sentences.values()].map((words) => natural(words.join(' '))));
}

/** Three sentences a paragraph, as such articles have it. */
function paragraphs(sentences: readonly string[]): string {
  const kept = sentences.filter((sentence) => sentence !== '');
  return kept
    .map((sentence, index) => sentence + (index % 3 === 2 ? '\n' : ' '))
    .join('')
    .trim();
}

/** Words set apart by blanks as they are printed: no blank before a comma, none inside brackets. */
function natural(words: string): string {
  return words
    .replace(/&quot;|``|''/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)%]|'s\b|n't\b|'\s)/g, '$1')
    .replace(/([($]) /g, '$1')
    .trim();
}
