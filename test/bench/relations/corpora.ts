import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleTest } from '../../../src/core/corpus/files.ts';
import { fileTable } from '../../../src/core/corpus/file-table.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { readEvents, type RegisteredEvent } from '../../../src/core/registers/events.ts';
import { randomFrom } from '../../core/helpers/random.ts';
import { generateCorpus, hasGenerator } from '../../generator.mjs';

/** A corpus as texts: each article with its sidecar, empty where it has none. */
export interface Made {
  readonly name: string;
  readonly articles: readonly { readonly path: string; readonly text: string; readonly sidecar: string }[];
  readonly registered: readonly RegisteredEvent[];
}

/** The generated corpus of PERFORMANCE.md; undefined where ../shared is not there. */
export function generatedArticles(count: number): Made | undefined {
  if (!hasGenerator()) return undefined;
  const folder = resolve('dist', 'corpora', `txt-${count}`);
  generateCorpus(folder, { count });
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const table = fileTable(paths.sort(), articleTest(defaultSettings));
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
  const articles = table.articles.map((path) => ({ path, text: read(path), sidecar: read(`${path}.ann.yaml`) }));
  return { name: 'the generated corpus', articles, registered: readEvents(read('events.yaml')).value };
}

/**
 * Articles that each define an event and, most of them, relate it to an earlier one of their group: what follows agrees
 * with an order but for some in a thousand.
 */
export function ringsOf(name: string, articleCount: number, relationCount: number, groupSize: number): Made {
  const random = randomFrom(11);
  const articles = Array.from({ length: articleCount }, (_, number) => {
    const first = number - (number % groupSize);
    const earlier = first + random.below(Math.max(1, number - first));
    const [from, to] = random.below(1000) < 2 ? [number, earlier] : [earlier, number];
    const type = random.pick(['precedes', 'causes', 'enables', 'parallels']);
    const event = `events:\n  - { id: e${number}, title: "Event ${number}", date: "2024" }\n`;
    const relation = `relations:\n  - { id: k${number}, from: e${from}, to: e${to}, type: ${type}, reason: "so it says" }\n`;
    const isRelated = number < relationCount && number !== earlier;
    const path = `${String(number).padStart(5, '0')}.txt`;
    return { path, text: 'News\n\nWords.\n', sidecar: `newsweave: 1\n${event}${isRelated ? relation : ''}` };
  });
  return { name, articles, registered: [] };
}
