import { evidenceNames } from '../../src/core/text/anchor-evidence.ts';
import { searchedText, weighPlaces, type WeighedPlace } from '../../src/core/text/anchor-ladder.ts';
import { noLandmarks } from '../../src/core/text/anchor-landmarks.ts';
import { standsInPlace, storedFragment, weighAll } from '../../src/core/text/anchor-sidecar.ts';
import { codePointMap } from '../../src/core/text/code-points.ts';
import { weightsWithEarlier, weightsWithout } from '../../src/core/text/anchor-weights.ts';
import { casesOf, type BenchCase, type ContextPolicy } from './anchors/cases.ts';
import { scenarios } from './anchors/scenarios.ts';
import { overlapOf } from './anchors/score.ts';
import { isForTest, neighbourTexts, ownTexts } from './anchors/texts.ts';

/**
 * Fits the weights of the evidence (src/core/text/anchor-weights.ts) to the half of the texts that is for making the
 * ladder, by maximum likelihood: the right place, or none, among all places found. Prints them.
 */
interface Example {
  readonly places: readonly (readonly number[])[];
  /** The index of the right place; -1 where the words are gone. */
  readonly right: number;
  readonly weight: number;
}

const root = process.cwd();
const texts = [...ownTexts(root), ...neighbourTexts(root)].filter((text) => !isForTest(text));
const cases = casesOf(texts, scenarios, Number(process.argv[2] ?? '11'));
let unfound = 0;
const policies = ['FORMAT', 'always'] as const;
const without = cases.flatMap((each) =>
  policies.flatMap((policy) => [...alone(each, policy), ...together(each, policy)]),
);
show('weightsWithout', fit(without, weightsWithout), weightsWithout);
const withEarlier = cases.flatMap((each) => together(each, 'FORMAT', each.earlier));
show('weightsWithEarlier', fit(withEarlier, weightsWithEarlier), weightsWithEarlier);

function show(name: string, fitted: readonly number[], present: readonly number[]): void {
  console.log(`${name}: ${unfound} right places not among those found`);
  evidenceNames.forEach((each, index) => {
    console.log(
      `${each.padEnd(20)} ${(present[index] ?? 0).toFixed(2).padStart(8)} ${(fitted[index] ?? 0).toFixed(2).padStart(8)}`,
    );
  });
  console.log(`[${fitted.map((weight) => weight.toFixed(2)).join(', ')}]`);
}

function alone(each: BenchCase, policy: ContextPolicy): Example[] {
  const searched = searchedText(each.text);
  const map = codePointMap(each.text);
  return each.anchors[policy].flatMap((anchor, index) => {
    if (each.expected[index] === undefined || standsInPlace(each.text, map, anchor)) return [];
    return exampleOf(each, index, weighPlaces(searched, storedFragment(anchor, map), noLandmarks));
  });
}

function together(each: BenchCase, policy: ContextPolicy, earlier?: string): Example[] {
  const map = codePointMap(each.text);
  const anchors = each.anchors[policy];
  const exact = anchors.map((anchor) => standsInPlace(each.text, map, anchor));
  const weighed = weighAll(each.text, anchors, exact, map, earlier);
  return weighed.flatMap((places, index) =>
    exact[index] === true || each.expected[index] === undefined ? [] : exampleOf(each, index, places),
  );
}

function exampleOf({ text, expected, file }: BenchCase, index: number, places: readonly WeighedPlace[]): Example[] {
  // Pages of exercises that repeat their sentences are no news.
  const weight = /^\d{3}-/.test(file) ? 0.25 : 1;
  const wanted = expected[index];
  if (wanted === undefined || wanted === 'unclear') return [];
  const vectors = places.map(({ evidence }) => evidence);
  if (wanted === 'gone') return [{ places: vectors, right: -1, weight }];
  const map = codePointMap(text);
  const overlaps = places.map(({ start, end }) =>
    overlapOf({ at: map.toCodePoint(start), end: map.toCodePoint(end) }, wanted),
  );
  const best = Math.max(0, ...overlaps);
  if (best < 0.7) {
    unfound += 1;
    return [{ places: vectors, right: -1, weight: 0.3 * weight }];
  }
  return [{ places: vectors, right: overlaps.indexOf(best), weight }];
}

/** Adam on the whole set, with a light pull towards zero. */
function fit(all: readonly Example[], presentWeights: readonly number[]): number[] {
  console.log(`${all.length} examples`);
  const size = evidenceNames.length;
  const weights = evidenceNames.map((_, index) => presentWeights[index] ?? 0);
  const [first, second] = [weights.map(() => 0), weights.map(() => 0)];
  for (let step = 1; step <= 150; step += 1) {
    const gradient = weights.map((weight) => 0.0002 * weight);
    let loss = 0;
    for (const { places, right, weight } of all) {
      const scores = places.map((vector) =>
        vector.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
      );
      const top = Math.max(0, ...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const total = powers.reduce((sum, power) => sum + power, Math.exp(-top));
      loss -= weight * Math.log((right < 0 ? Math.exp(-top) : (powers[right] ?? 0)) / total + 1e-12);
      places.forEach((vector, place) => {
        const push = (weight * ((powers[place] ?? 0) / total - Number(place === right))) / all.length;
        for (let index = 0; index < size; index += 1)
          gradient[index] = (gradient[index] ?? 0) + push * (vector[index] ?? 0);
      });
    }
    if (step % 50 === 0) console.log(`step ${step}: loss ${(loss / all.length).toFixed(5)}`);
    gradient.forEach((slope, index) => {
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * slope;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope;
      const [mean, spread] = [(first[index] ?? 0) / (1 - 0.9 ** step), (second[index] ?? 0) / (1 - 0.999 ** step)];
      weights[index] = (weights[index] ?? 0) - (0.05 * mean) / (Math.sqrt(spread) + 1e-8);
    });
  }
  return weights;
}
