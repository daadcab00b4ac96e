import { contradictions } from '../../src/core/relations/contradictions.ts';
import type { TimeLink } from '../../src/core/relations/point-graph.ts';
import { timeConstraints } from '../../src/core/relations/time-constraints.ts';
import { relationTypes } from '../../src/core/relations/types.ts';
import { randomFrom } from '../core/helpers/random.ts';
import { lineOf, median } from './corpus/figures.ts';

/**
 * Measures how many relations a second the closure over starts and ends takes: `node src/tools/run-program.mjs
 * bench/relations`. The relations are made up, 1.5 for each event, most of them between events that are near in time.
 */
const rounds = 7;
const inTime = ['precedes', 'causes', 'enables', 'part-of', 'concurrent-with', 'same-as'] as const;

/** Relations that agree with an order of the events, but for some in a thousand. */
function madeUp(count: number, wrongInThousand: number): { eventCount: number; links: TimeLink[] } {
  const random = randomFrom(7);
  const constraints = new Map(relationTypes.map((type) => [type.id, timeConstraints(type)]));
  const eventCount = Math.ceil(count / 1.5);
  const links = Array.from({ length: count }, () => {
    const early = random.below(eventCount - 50);
    const late = early + 1 + random.below(49);
    // Only types with a time before: joined at random, the others would soon make one moment of everything.
    const type = random.percent(95) ? inTime[random.below(3)] : 'concurrent-with';
    const isWrong = random.below(1000) < wrongInThousand;
    return { from: isWrong ? late : early, to: isWrong ? early : late, constraints: constraints.get(type ?? '') ?? [] };
  });
  return { eventCount, links };
}

for (const count of [9000, 100_000, 1_000_000]) {
  for (const wrong of [0, 2, 20]) {
    const { eventCount, links } = madeUp(count, wrong);
    const times: number[] = [];
    let found = 0;
    let longest = 0;
    for (let round = 0; round < (count > 500_000 ? 3 : rounds); round += 1) {
      const start = performance.now();
      const contradicted = contradictions(eventCount, links);
      times.push(performance.now() - start);
      found = contradicted.length;
      longest = contradicted.reduce((most, { cycle }) => Math.max(most, cycle.length), 0);
    }
    const perSecond = (count / median(times)) * 1000;
    console.log(
      `${count} relations, ${wrong} in 1,000 the wrong way: ${found} contradictions, at most ${longest} relations each`,
    );
    console.log(lineOf({ area: 'time', value: median(times), unit: 'ms', most: null }));
    console.log(lineOf({ area: 'relations a second', value: perSecond / 1e6, unit: 'million', most: null }));
  }
}
