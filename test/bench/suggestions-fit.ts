import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actorWeights, nobody } from '../../src/core/suggest/actor-weights.ts';
import { actorTable } from '../../src/core/suggest/page-actors.ts';
import { targetTable } from '../../src/core/suggest/page-targets.ts';
import { questionsOf } from '../../src/core/suggest/suggest-page.ts';
import { outsideOf, targetWeights } from '../../src/core/suggest/target-weights.ts';
import { storylines } from '../core/suggest/storylines/all.ts';
import { corpusOf, filesOf } from '../core/suggest/storylines/corpus.ts';
import { closedPages } from './closed-pages.ts';

/**
 * Fits the weights of the evidence on corpora with sidecars, which are named behind the program, without their closed pages,
 * and on the storylines of the tests: `node src/tools/run-program.mjs bench/suggestions-fit <folder…>`. Conditional logit
 * with one option more (nobody, an event outside), drawn towards the weights that are in force. Each corpus is also left
 * out in turn, and what is fitted on the others is tried on it.
 */
type Row = Readonly<Record<string, number>>;
interface Case {
  readonly rows: readonly Row[];
  /** Places of the right rows; none where the right answer is the further option. */
  readonly right: readonly number[];
}

/** How strongly weights are drawn towards those in force, how many steps are taken, and how long each is. */
const pull = 0.002;
const steps = 300;
const stride = 3;

const folders = process.argv.slice(2);
const named = folders.map((folder) => {
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  return casesOf(folder, Object.fromEntries(files), closedPages(folder));
});
const all = [...named, casesOf('storylines of the tests', filesOf(Object.values(storylines)), new Set())];
report('actors', { ...actorWeights, bias: -nobody });
report('targets', { ...targetWeights, bias: -outsideOf(20) });

function casesOf(name: string, files: Readonly<Record<string, string>>, closed: ReadonlySet<string>) {
  const { knowledge, cases } = corpusOf(files, false);
  const [actors, targets]: [Case[], Case[]] = [[], []];
  for (const { page, gold } of cases) {
    if (page.facts.article.kind !== 'event-page' || closed.has(page.facts.path)) continue;
    const question = questionsOf(knowledge, page, { decisions: false });
    const table = actorTable(question.actors);
    for (const line of gold.lines) {
      const at = page.facts.article.responses.findIndex((each) => each.at === line.at);
      const right = table.actors.flatMap(({ key }, index) => (line.actors.includes(key) ? [index] : []));
      if (line.actors.length > 0 && at >= 0)
        actors.push({ rows: (table.evidence[at] ?? []).map((each) => ({ ...each })), right });
    }
    const { read, pool } = targetTable(question.targets);
    for (const each of gold.rationales) {
      const at = page.facts.article.related.items.findIndex((line) => line.at === each.at);
      const isMeant = (number: number) => knowledge.events.events[number]?.id === each.event;
      const right = pool.flatMap(({ number }, index) => (isMeant(number) ? [index] : []));
      if (at >= 0) targets.push({ rows: (read[at]?.targets ?? []).map(({ evidence }) => ({ ...evidence })), right });
    }
  }
  return { name, actors, targets };
}

function report(what: 'actors' | 'targets', start: Row): void {
  const fitted = fit(
    all.flatMap((each) => each[what]),
    start,
  );
  console.log(what);
  for (const [key, value] of Object.entries(fitted)) console.log(`  ${key}: ${value.toFixed(2)},  (was ${start[key]})`);
  for (const corpus of all) {
    const others = all.filter((other) => other !== corpus).flatMap((each) => each[what]);
    const [now, without] = [start, fit(others, start)].map((weights) => tried(corpus[what], weights));
    console.log(`  ${corpus.name}: right first ${now}; fitted on the others ${without}`);
  }
}

/** How many cases with a right row have it first, and the mean logarithm of what is claimed for it. */
function tried(cases: readonly Case[], weights: Row): string {
  const known = cases.filter(({ right }) => right.length > 0);
  const found = known.map(({ rows, right }) => {
    const claims = chances(
      rows.map((row) => scoreOf(row, weights)),
      true,
    );
    const claimed = right.reduce((sum, index) => sum + (claims[index] ?? 0), 0);
    return { first: right.includes(claims.indexOf(Math.max(...claims))), log: Math.log(Math.max(1e-9, claimed)) };
  });
  const log = found.reduce((sum, each) => sum + each.log, 0) / Math.max(1, found.length);
  return `${found.filter(({ first }) => first).length}/${found.length} (${log.toFixed(3)})`;
}

function scoreOf(row: Row, weights: Row): number {
  return Object.entries(weights).reduce(
    (sum, [key, weight]) => sum + weight * (key === 'bias' ? 1 : (row[key] ?? 0)),
    0,
  );
}

function fit(cases: readonly Case[], start: Row): Row {
  const keys = Object.keys(start);
  let weights = start;
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Map(keys.map((key) => [key, 0]));
    for (const { rows, right } of cases) {
      const scores = rows.map((row) => scoreOf(row, weights));
      const claimed = chances(scores, true);
      const rightScores = right.map((index) => scores[index] ?? 0);
      const wanted = right.length === 0 ? [] : chances(rightScores, false);
      for (const [index, row] of rows.entries()) {
        const change = (wanted[right.indexOf(index)] ?? 0) - (claimed[index] ?? 0);
        for (const key of keys)
          gradient.set(key, (gradient.get(key) ?? 0) + change * (key === 'bias' ? 1 : (row[key] ?? 0)));
      }
    }
    const before = weights;
    const moved = (key: string) => {
      const [own, first] = [before[key] ?? 0, start[key] ?? 0];
      return own + stride * ((gradient.get(key) ?? 0) / cases.length - pull * (own - first));
    };
    weights = Object.fromEntries(keys.map((key) => [key, moved(key)]));
  }
  return weights;
}

/** Probabilities of scores, beside a further option of score 0 where it is there. */
function chances(scores: readonly number[], further: boolean): number[] {
  const top = Math.max(further ? 0 : -Infinity, ...scores);
  const parts = scores.map((each) => Math.exp(each - top));
  const sum = parts.reduce((all, each) => all + each, further ? Math.exp(-top) : 0);
  return parts.map((each) => each / sum);
}
