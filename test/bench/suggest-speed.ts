import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { articleFacts } from '../../src/core/corpus/facts.ts';
import { pageEventOf } from '../../src/core/corpus/event-entries.ts';
import { eventTexts } from '../../src/core/suggest/event-texts.ts';
import {
  knowledgeInSteps,
  knowledgeOf,
  lessonOf,
  textsOf,
  type SuggestArticle,
} from '../../src/core/suggest/knowledge.ts';
import { suggestPage } from '../../src/core/suggest/suggest-page.ts';

/**
 * Measures suggestions in a folder of event pages: `node src/tools/run-program.mjs bench/suggest-speed <folder>`. The
 * read floor is the synchronous reading of the folder's files in the same process.
 */
const folder = process.argv[2] ?? '.';
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:txt|md)$/.test(name));
const timed = <T>(work: () => T) => {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
};
const readAll = () => names.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
readAll();
const floor = timed(readAll);
const articles = floor.value.map(({ path, text }): SuggestArticle => {
  const facts = articleFacts({ path, bytes: text.length, text, sidecars: [] });
  return { facts, text, events: [pageEventOf(facts)].flatMap((event) => event ?? []) };
});
const texts = articles.flatMap(textsOf);
eventTexts(texts.slice(0, 500));
globalThis.gc?.();
const before = process.memoryUsage();
const built = timed(() => eventTexts(texts));
globalThis.gc?.();
const after = process.memoryUsage();
const kept = (after.heapUsed + after.external - before.heapUsed - before.external) / 1024;
console.log(`${names.length} files, read in ${floor.ms.toFixed(0)} ms; ${built.value.events.length} events`);
console.log(
  `text index: ${built.ms.toFixed(0)} ms, ${(built.ms / floor.ms).toFixed(1)} times the reading; ${(kept / built.value.events.length).toFixed(2)} KB an event`,
);
const knowledge = knowledgeOf({ actors: [], articles, registered: [], decisions: false });
const actors = Array.from({ length: 5000 }, (_, number) => ({ id: `a${number}`, name: `Actor Number ${number}` }));
const lessons = Array.from({ length: Math.ceil(10_000 / articles.length) }, () =>
  articles.map((article) => lessonOf(article)),
).flat();
/** Runs steps to their end, and says how long they and the longest of them took. */
const stepped = <T>(what: string, steps: Iterator<void, T>): T => {
  const taken: number[] = [];
  for (;;) {
    const { value, ms } = timed(() => steps.next());
    taken.push(ms);
    if (value.done !== true) continue;
    const sum = taken.reduce((all, each) => all + each, 0);
    console.log(`${what}: ${sum.toFixed(0)} ms, longest step ${Math.max(...taken).toFixed(1)} ms`);
    return value.value;
  }
};
const all = { actors, lessons, registered: [] };
const size = `${lessons.length} articles and ${actors.length} actors`;
const grown = stepped(`knowledge of ${size}`, knowledgeInSteps(all));
stepped('the same after a decision', knowledgeInSteps({ ...all, before: grown }));
const pages = articles.filter(({ events }) => events.length > 0);
for (const page of pages.slice(0, 30)) suggestPage(knowledge, page);
const times = pages
  .slice(30, 330)
  .map((page) => timed(() => suggestPage(knowledge, page)).ms)
  .sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
console.log(`a page: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms`);
