import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cuesInAll } from '../../src/core/suggest/relation-cues.ts';
import { stretchesOf } from '../../src/core/suggest/stretches.ts';
import { isWeak, wordsIn } from '../../src/core/suggest/words.ts';
import { markedRationales } from '../core/suggest/marked-rationales.ts';

/**
 * Fits the weights by which a stretch of a rationale tells of the new event, and prints them as `stretch-weights.ts` has
 * them: `node src/tools/run-program.mjs bench/stretches-fit`. Logistic regression on the stretches of marked sentences,
 * each of which counts by its words; each writer is also left out in turn, and the share of that writer's words which are
 * told rightly is printed.
 */
interface Case {
  readonly signs: readonly string[];
  /** How many of its words are marked as told of the new event, and how many of the other one. */
  readonly ofNew: number;
  readonly ofOther: number;
}

type Weights = ReadonlyMap<string, number>;

const steps = 400;
const pull = 2;
const fewest = 4;

const folder = join('test', 'fixtures', 'marked-rationales');
const writers = readdirSync(folder).map((name) => ({
  name,
  cases: casesOf(readFileSync(join(folder, name), 'utf8')),
}));

const all = writers.flatMap(({ cases }) => cases);
for (const { name, cases } of writers) {
  const others = writers.filter((other) => other.name !== name).flatMap((other) => other.cases);
  console.log(`// ${name}: ${(100 * rightShare(cases, fit(others))).toFixed(1)} % of the words, fitted on the others`);
}
const fitted = [...fit(all)].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [sign, weight] of fitted) console.log(`  '${sign}': ${weight.toFixed(2)},`);

function casesOf(lines: string): Case[] {
  const marked = markedRationales(lines);
  const cues = cuesInAll(marked.map(({ quote }) => quote));
  return marked.flatMap((line, place) =>
    stretchesOf(line, cues[place] ?? []).flatMap(({ start, end, signs }) => {
      const words = wordsIn(line.quote.slice(start, end)).filter(({ folded }) => !isWeak(folded));
      const told = words.map((word) => line.marks[start + word.start]);
      const count = (mark: 'new' | 'other') => told.filter((each) => each === mark).length;
      const [ofNew, ofOther] = [count('new'), count('other')];
      return ofNew + ofOther === 0 ? [] : [{ signs, ofNew, ofOther }];
    }),
  );
}

function fit(cases: readonly Case[]): Weights {
  const counts = new Map<string, number>();
  for (const sign of cases.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let weights: Weights = new Map([...counts].flatMap(([sign, count]) => (count < fewest ? [] : [[sign, 0] as const])));
  for (let step = 0; step < steps; step += 1) {
    // Each weight takes a step of its own, by how much its sign has told (a diagonal of Newton's method).
    const slope = new Map<string, { change: number; bend: number }>();
    for (const { signs, ofNew, ofOther } of cases) {
      const chance = chanceOf(signs, weights);
      const heavy = Math.sqrt(ofNew + ofOther);
      for (const sign of signs) {
        const known = slope.get(sign) ?? { change: 0, bend: 0 };
        known.change += heavy * (ofNew / (ofNew + ofOther) - chance);
        known.bend += heavy * chance * (1 - chance);
        slope.set(sign, known);
      }
    }
    weights = new Map(
      [...weights].map(([sign, weight]) => {
        const { change = 0, bend = 0 } = slope.get(sign) ?? {};
        return [sign, weight + (0.5 * (change - pull * weight)) / (bend + pull)] as const;
      }),
    );
  }
  return weights;
}

function chanceOf(signs: readonly string[], weights: Weights): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)));
}

function rightShare(cases: readonly Case[], weights: Weights): number {
  const right = cases.reduce(
    (sum, { signs, ofNew, ofOther }) => sum + (chanceOf(signs, weights) > 0.5 ? ofNew : ofOther),
    0,
  );
  return right / cases.reduce((sum, { ofNew, ofOther }) => sum + ofNew + ofOther, 0);
}
