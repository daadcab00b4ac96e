import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actorWeights, nobody } from '../../src/core/suggest/actor-weights.ts';
import { actorTable } from '../../src/core/suggest/page-actors.ts';
import { targetTable } from '../../src/core/suggest/page-targets.ts';
import { questionsOf } from '../../src/core/suggest/suggest-page.ts';
import { outsideOf, targetWeights } from '../../src/core/suggest/target-weights.ts';
import { storylines } from '../core/suggest/storylines/all.ts';
import { corpusOf, filesOf } from '../core/suggest/storylines/corpus.ts';

/**
 * Fits the weights of the evidence on corpora with sidecars, which are named behind the program, and on the storylines
 * of the tests: `node src/tools/run-program.mjs bench/suggestions-fit <folder…>`. Conditional logit with one option
 * more (nobody, an event outside), drawn towards the weights that are in force.
 */
type Row = Readonly<Record<string, number>>;
interface Case {
  readonly rows: readonly Row[];
  /** Places of the right rows; none where the right answer is the further option. */
  readonly right: readonly number[];
}

const folders = process.argv.slice(2);
const corpora = [
  ...folders.map((folder) =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  ),
  filesOf(Object.values(storylines)),
].map((files) => corpusOf(files, false));

const actorCases: Case[] = [];
const targetCases: Case[] = [];
for (const { knowledge, cases } of corpora) {
  for (const { page, gold } of cases) {
    if (page.facts.article.kind !== 'event-page') continue;
    const { actors, targets } = questionsOf(knowledge, page, { decisions: false });
    const table = actorTable(actors);
    for (const line of gold.lines) {
      const at = page.facts.article.responses.findIndex((each) => each.at === line.at);
      const right = table.actors.flatMap(({ key }, index) => (line.actors.includes(key) ? [index] : []));
      if (line.actors.length > 0 && at >= 0)
        actorCases.push({ rows: (table.evidence[at] ?? []).map((each) => ({ ...each })), right });
    }
    const { read, pool } = targetTable(targets);
    for (const each of gold.rationales) {
      const at = page.facts.article.related.items.findIndex((line) => line.at === each.at);
      const right = pool.flatMap(({ number }, index) =>
        knowledge.events.events[number]?.id === each.event ? [index] : [],
      );
      if (at >= 0)
        targetCases.push({ rows: (read[at]?.targets ?? []).map(({ evidence }) => ({ ...evidence })), right });
    }
  }
}
fit('actors', actorCases, { ...actorWeights, bias: -nobody });
fit('targets', targetCases, { ...targetWeights, bias: -outsideOf(20) });

function fit(name: string, cases: readonly Case[], start: Readonly<Record<string, number>>): void {
  const keys = Object.keys(start);
  let weights: Record<string, number> = { ...start };
  const score = (row: Row) =>
    keys.reduce((sum, key) => sum + (weights[key] ?? 0) * (key === 'bias' ? 1 : (row[key] ?? 0)), 0);
  const pull = 0.02;
  for (let step = 0; step < 400; step += 1) {
    const gradient: Record<string, number> = Object.fromEntries(keys.map((key) => [key, 0]));
    for (const { rows, right } of cases) {
      const scores = rows.map(score);
      const all = chances(scores, true);
      const good =
        right.length === 0
          ? []
          : chances(
              right.map((index) => scores[index] ?? 0),
              false,
            );
      for (const [index, row] of rows.entries()) {
        const place = right.indexOf(index);
        const change = (place < 0 ? 0 : (good[place] ?? 0)) - (all[index] ?? 0);
        for (const key of keys) gradient[key] = (gradient[key] ?? 0) + change * (key === 'bias' ? 1 : (row[key] ?? 0));
      }
    }
    weights = Object.fromEntries(
      keys.map((key) => [
        key,
        (weights[key] ?? 0) +
          3 * ((gradient[key] ?? 0) / cases.length - pull * 0.1 * ((weights[key] ?? 0) - (start[key] ?? 0))),
      ]),
    );
  }
  console.log(`${name}, ${cases.length} cases`);
  for (const key of keys) console.log(`  ${key}: ${(weights[key] ?? 0).toFixed(2)},  (was ${start[key] ?? 0})`);
}

/** Probabilities of scores, beside a further option of score 0 where it is there. */
function chances(scores: readonly number[], further: boolean): number[] {
  const top = Math.max(further ? 0 : -Infinity, ...scores);
  const parts = scores.map((each) => Math.exp(each - top));
  const sum = parts.reduce((all, each) => all + each, further ? Math.exp(-top) : 0);
  return parts.map((each) => each / sum);
}
