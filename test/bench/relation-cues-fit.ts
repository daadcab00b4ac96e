import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cueKey, cuesInAll } from '../../src/core/suggest/relation-cues.ts';
import { relationPhrases } from '../../src/core/suggest/relation-phrases.ts';
import { corpusOf } from '../core/suggest/storylines/corpus.ts';
import { markedRationales } from '../core/suggest/marked-rationales.ts';

/**
 * How often words that tell a relation are right, in the marked rationales and in the folders that are named behind the
 * program: `node src/tools/run-program.mjs bench/relation-cues-fit test/fixtures/suggest-war …`. Prints the share of each list
 * of phrases, and the words that tell their type less often than their weight says, as `weak-cues.ts` has them; that table
 * has to be empty meanwhile, since what it holds is in force.
 */
interface Told {
  readonly text: string;
  readonly types: readonly string[];
}

/** So many places are needed, and as many more are taken to be as the weight says. */
const fewest = 4;
/** Shares of lists are drawn to a half by so many places more. */
const doubt = 20;
/** A weight stays as it is where the share is this close to it. */
const close = 0.15;

const marked = join('test', 'fixtures', 'marked-rationales');
const all: readonly Told[] = [
  ...readdirSync(marked).flatMap((name) =>
    markedRationales(readFileSync(join(marked, name), 'utf8')).map(({ quote, type }) => ({
      text: quote,
      types: [type],
    })),
  ),
  ...process.argv.slice(2).flatMap(toldIn),
];

function toldIn(folder: string): Told[] {
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  return corpusOf(Object.fromEntries(files), false).cases.flatMap(({ page, gold }) =>
    gold.rationales.flatMap(({ at, relations }) => {
      const line = page.facts.article.related.items.find((item) => item.at === at);
      return line === undefined || relations.length === 0
        ? []
        : [{ text: line.quote, types: relations.map(({ type }) => type) }];
    }),
  );
}

/** How often something was found, and how often it was right; with the weight that it has. */
interface Share {
  right: number;
  found: number;
  readonly weight: number;
}

const lists = new Map<string, Share>();
const cues = new Map<string, Share>();
const cuesOf = cuesInAll(all.map(({ text }) => text));
for (const [place, { text, types }] of all.entries()) {
  for (const { type, way, weight } of relationPhrases(text))
    count(lists, `${type} ${way}`, weight, types.includes(type));
  const own = new Map((cuesOf[place] ?? []).map((cue) => [`${cue.type}: ${cueKey(cue.words)}`, cue] as const));
  for (const [key, { type, weight }] of own) count(cues, key, weight, types.includes(type));
}

function count(table: Map<string, Share>, key: string, weight: number, isRight: boolean): void {
  const share = table.get(key) ?? { right: 0, found: 0, weight };
  share.found += 1;
  if (isRight) share.right += 1;
  table.set(key, share);
}

console.log('Phrases');
for (const [key, { right, found }] of [...lists].sort())
  console.log(`  ${key}: ${right}/${found}, ${((right + doubt / 2) / (found + doubt)).toFixed(2)}`);

console.log('Weak cues');
for (const [key, { right, found, weight }] of [...cues].sort()) {
  const share = (right + fewest * weight) / (found + fewest);
  if (found >= fewest && share < weight - close) console.log(`  '${key}': ${share.toFixed(2)},`);
}
