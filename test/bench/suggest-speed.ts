import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { articleFacts } from '../../src/core/corpus/facts.ts';
import { pageEventOf } from '../../src/core/corpus/event-entries.ts';
import { eventTexts } from '../../src/core/suggest/event-texts.ts';
import { documentReader } from '../../src/core/suggest/document-reader.ts';
import { knowledgeInSteps, knowledgeOf } from '../../src/core/suggest/knowledge.ts';
import { lessonOf, textsOf, type SuggestArticle } from '../../src/core/suggest/lessons.ts';
import { questionsOf, suggestPage } from '../../src/core/suggest/suggest-page.ts';
import { relatedEvents } from '../../src/core/suggest/related-events.ts';
import { poolOf } from '../../src/core/suggest/targets.ts';
import { termsOf } from '../../src/core/suggest/text-index.ts';
import { heldBytes } from './held-bytes.ts';

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
async function measure(): Promise<void> {
  const readAll = () => names.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  readAll();
  const floor = timed(readAll);
  const articles = floor.value.map(({ path, text }): SuggestArticle => {
    const facts = articleFacts({ path, bytes: text.length, text, sidecars: [] });
    return { facts, text, events: [pageEventOf(facts)].flatMap((event) => event ?? []) };
  });
  const texts = articles.flatMap(textsOf);
  eventTexts(texts.slice(0, 500));
  const before = await heldBytes();
  const built = timed(() => eventTexts(texts));
  const kept = ((await heldBytes()) - before) / 1024;
  console.log(`${names.length} files, read in ${floor.ms.toFixed(0)} ms; ${built.value.events.length} events`);
  console.log(
    `text index: ${built.ms.toFixed(0)} ms, ${(built.ms / floor.ms).toFixed(1)} times the reading; ${(kept / names.length).toFixed(2)} KB an article, ${(kept / built.value.events.length).toFixed(2)} KB an event`,
  );
  measureSteps(articles);
  const knowledge = knowledgeOf({ actors: [], articles, registered: [], decisions: false });
  const pages = articles.filter(({ events }) => events.length > 0);
  const related = pages.slice(0, 1000).map((page) => {
    const { targets } = questionsOf(knowledge, page, { decisions: false });
    const own = textsOf(page).flatMap(({ texts }) => texts.filter(({ field }) => field !== 'rationales'));
    const { terms, weights } = termsOf(own);
    const weighted = new Map([...terms].map((term, index) => [term, (weights[index] ?? 0) / 255]));
    return timed(() =>
      poolOf(targets, { related: relatedEvents(knowledge.events.index, weighted), terms: new Map(), retold: [] }),
    ).ms;
  });
  console.log(`events like a page: ${centiles(related.slice(100))}`);
  const whole = pages.slice(0, 330).map((page) => timed(() => suggestPage(knowledge, page)).ms);
  console.log(`all suggestions of a page: ${centiles(whole.slice(30))}`);
}

/** How long the server works on knowledge, which it makes in steps, for 10,000 articles at least and many actors. */
function measureSteps(articles: readonly SuggestArticle[]): void {
  const actors = Array.from({ length: 5000 }, (_, number) => ({ id: `a${number}`, name: `Actor Number ${number}` }));
  const reader = documentReader();
  const times = Math.ceil(10_000 / articles.length);
  const lessons = Array.from({ length: times }, () => articles.map((article) => lessonOf(article, reader))).flat();
  const all = { actors, lessons, orders: [], registered: [], reader };
  const size = `${lessons.length} articles and ${actors.length} actors`;
  const grown = stepped(`knowledge of ${size}`, knowledgeInSteps(all));
  stepped('the same after a decision', knowledgeInSteps({ ...all, before: grown }));
}

/** Runs steps to their end, and says how long they and the longest of them took. */
function stepped<T>(what: string, steps: Iterator<void, T>): T {
  const taken: number[] = [];
  for (;;) {
    const { value, ms } = timed(() => steps.next());
    taken.push(ms);
    if (value.done !== true) continue;
    const sum = taken.reduce((all, each) => all + each, 0);
    console.log(`${what}: ${sum.toFixed(0)} ms, longest step ${Math.max(...taken).toFixed(1)} ms`);
    return value.value;
  }
}

function centiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(2)} ms`;
}

measure().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
