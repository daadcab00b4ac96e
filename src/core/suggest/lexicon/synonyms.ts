import { once } from '../../once.ts';
import { none } from '../../text/lists.ts';
import { stemOf } from '../words.ts';
import { diplomacy } from './synonyms/diplomacy.ts';
import { economy } from './synonyms/economy.ts';
import { general } from './synonyms/general.ts';
import { industry } from './synonyms/industry.ts';
import { nature } from './synonyms/nature.ts';
import { politics } from './synonyms/politics.ts';
import { society } from './synonyms/society.ts';
import { war } from './synonyms/war.ts';
import { linesOf } from './word-lines.ts';

const setsOfStem = once(() => {
  const table = new Map<string, Set<string>>();
  for (const words of linesOf([general, politics, diplomacy, war, economy, industry, nature, society])) {
    const stems = words.map((word) => stemOf(word));
    for (const stem of stems) {
      const known = table.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) known.add(other);
      table.set(stem, known);
    }
  }
  return new Map([...table].map(([stem, others]) => [stem, [...others]] as const));
});

/** The stems of words that may stand for the same thing; empty for most. */
export function alikeTo(stem: string): readonly string[] {
  return setsOfStem().get(stem) ?? none;
}
