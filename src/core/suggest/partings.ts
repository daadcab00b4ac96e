import type { Span } from '../text/quotes.ts';
import type { Reading, Segment } from './sides.ts';
import type { ToldStretch } from './stretches.ts';

/** A rationale parted into stretches by two means, which tell of which event each speaks. */
export interface Parted {
  readonly spans: readonly Span[];
  /** How far each span speaks of the page under a reading, from 0 (of the other event alone) to 1. */
  ofPage(reading: Reading): number[];
}

/** How much what is learnt of stretches counts beside the segments. */
const learnt = 0.6;

/** From so likely on a span speaks of one event alone. */
const clear = 0.8;

/** Parts a rationale at the bounds of its segments and of its stretches; without stretches the segments alone tell the sides. */
export function partedIn(segments: readonly Segment[], stretches: readonly ToldStretch[]): Parted {
  const bounds = [...new Set([...segments, ...stretches].flatMap(({ start, end }) => [start, end]))];
  const cuts = bounds.sort((a, b) => a - b);
  const spans = cuts.slice(0, -1).map((start, place) => ({ start, end: cuts[place + 1] ?? start }));
  const parts = spans.map((span) => ({
    segment: segments.findIndex((each) => covers(each, span)),
    stretch: stretches.find((each) => covers(each, span)),
  }));
  return {
    spans,
    ofPage: ({ sides, sideOf }) => {
      const isNew = sideOf('new');
      return parts.map(({ segment, stretch }) => {
        const side = sides[segment];
        const formal = side === undefined ? undefined : side === 'both' ? 0.5 : Number(side === 'this');
        const told = stretch === undefined ? undefined : isNew === 'this' ? stretch.ofNew : 1 - stretch.ofNew;
        return clearly(mixed(formal, isNew === undefined ? undefined : told));
      });
    },
  };
}

function covers(one: Span, other: Span): boolean {
  return one.start <= other.start && one.end >= other.end;
}

function mixed(formal: number | undefined, told: number | undefined): number {
  return learnt * (told ?? formal ?? 0.5) + (1 - learnt) * (formal ?? told ?? 0.5);
}

/** What is likely enough is taken for certain. */
function clearly(likely: number): number {
  return Math.min(1, Math.max(0, (likely + clear - 1) / (2 * clear - 1)));
}
