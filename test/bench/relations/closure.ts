import { contradictions } from '../../../src/core/relations/contradictions.ts';
import type { TimeLink } from '../../../src/core/relations/point-graph.ts';
import { timeConstraints } from '../../../src/core/relations/time-constraints.ts';
import { relationTypes } from '../../../src/core/relations/types.ts';
import { randomFrom } from '../../core/helpers/random.ts';
import { lineOf, median } from '../corpus/figures.ts';

const earlierFirst = ['precedes', 'causes', 'enables'] as const;

/** Relations between events that are near in an order, some in a thousand of them the wrong way; 1.5 an event. */
function madeUp(count: number, wrongInThousand: number): { eventCount: number; links: TimeLink[] } {
  const random = randomFrom(7);
  const constraints = new Map(relationTypes.map((type) => [type.id, timeConstraints(type)]));
  const eventCount = Math.ceil(count / 1.5);
  const links = Array.from({ length: count }, () => {
    const early = random.below(eventCount - 50);
    const late = early + 1 + random.below(49);
    const type = random.percent(95) ? random.pick(earlierFirst) : 'concurrent-with';
    const isWrong = random.below(1000) < wrongInThousand;
    return { from: isWrong ? late : early, to: isWrong ? early : late, constraints: constraints.get(type) ?? [] };
  });
  return { eventCount, links };
}

/** How long the closure takes over so many relations, with none and with some that contradict others. */
export function closureFigures(): void {
  for (const count of [9000, 100_000, 1_000_000]) {
    for (const wrong of [0, 20]) {
      const { eventCount, links } = madeUp(count, wrong);
      const found = contradictions(eventCount, links);
      const longest = found.reduce((most, { cycle }) => Math.max(most, cycle.length), 0);
      const times = Array.from({ length: count > 500_000 ? 3 : 7 }, () => {
        const start = performance.now();
        contradictions(eventCount, links);
        return performance.now() - start;
      });
      console.log(
        `\n${count} relations, ${wrong} in 1,000 the wrong way: ${found.length} contradictions, the longest of ${longest}`,
      );
      console.log(lineOf({ area: 'closure', value: median(times), unit: 'ms', most: null }));
      const thousandths = (median(times) / count) * 100_000;
      console.log(
        lineOf({ area: 'closure of 100,000 relations at this pace', value: thousandths, unit: 'ms', most: 1000 }),
      );
    }
  }
}
