import { articleFacts, toIndex, type ArticleFacts } from '../../../src/core/corpus/facts.ts';
import { fileTable } from '../../../src/core/corpus/file-table.ts';
import { articleTest } from '../../../src/core/corpus/files.ts';
import { buildIndex, type CorpusIndex } from '../../../src/core/corpus/index.ts';
import { readActors } from '../../../src/core/registers/actors.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { readEvents } from '../../../src/core/registers/events.ts';

/** The texts of a corpus by path: articles, sidecars of all layers, registers. */
export type Files = Readonly<Record<string, string>>;

export function factsOf(files: Files): ArticleFacts[] {
  const { articles, sidecars } = fileTable(Object.keys(files), articleTest(defaultSettings));
  return articles.map((path) => {
    const text = files[path] ?? '';
    const own = sidecars.filter(({ article }) => article === path);
    return articleFacts({
      path,
      bytes: new TextEncoder().encode(text).length,
      text,
      sidecars: own.map((file) => ({ file, text: files[file.path] ?? '' })),
    });
  });
}

/** All that is known of one article; undefined where the corpus has none of this path. */
export function wholeFactsOf(files: Files, path: string): ArticleFacts | undefined {
  return factsOf(files).find((facts) => facts.path === path);
}

export function indexOf(files: Files): CorpusIndex {
  const actors = readActors(files['actors.yaml'] ?? '').value;
  return buildIndex(factsOf(files).map(toIndex), actors, readEvents(files['events.yaml'] ?? '').value);
}

export const responseLines = ['Closed its ports to Chile.', 'Was the target of the closing.'] as const;
export const rationaleLines = ['The new event answers event 3.', 'Event 7 runs beside the new event.'] as const;

/** An event page with two response lines and two rationales. */
export function eventPage(title: string): string {
  return [
    title,
    'Summary',
    'What happened.',
    'Full Content',
    'Sources (1)',
    'Actor Responses',
    ...responseLines,
    'Related Events (2)',
    ...rationaleLines.map((line) => `"${line}"`),
    '',
  ].join('\n');
}

/** A news article that nobody responds in. */
export const newsArticle = `Ferry pilots end strike

LIMA, 3 March (Wire) — The pilots went back to work on Tuesday, their union said in the harbour.

The ferries sail again from Wednesday on, the ministry of transport told reporters in the capital.
`;

/** Where some words stand in a text, in code points, as the fields of an anchor. */
export function at(text: string, words: string): string {
  const offset = text.indexOf(words);
  return `quote: ${JSON.stringify(words)}, at: ${[...text.slice(0, offset)].length}`;
}

/** A sidecar with one list. */
export function sidecar(section: string, ...records: readonly string[]): string {
  return `newsweave: 1\n${section}:\n${records.map((record) => `  - { ${record} }\n`).join('')}`;
}
