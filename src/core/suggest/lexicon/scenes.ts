import { once } from '../../once.ts';
import { stemOf } from '../words.ts';
import { diplomacy } from './scenes/diplomacy.ts';
import { economy } from './scenes/economy.ts';
import { industry } from './scenes/industry.ts';
import { nature } from './scenes/nature.ts';
import { politics } from './scenes/politics.ts';
import { society } from './scenes/society.ts';
import { war } from './scenes/war.ts';
import { linesOf } from './word-lines.ts';

/** Scenes of the news by their numbers: a recount, a bank run, a swap of prisoners. */
export interface Scenes {
  readonly count: number;
  /** The scenes to which the words of a stem belong; none for most stems. */
  readonly ofStem: ReadonlyMap<string, readonly number[]>;
}

/** The scenes; made at the first use. */
export const scenes: () => Scenes = once(() => {
  const lines = linesOf([politics, diplomacy, war, economy, industry, nature, society]);
  const ofStem = new Map<string, number[]>();
  for (const [scene, words] of lines.entries()) {
    for (const stem of new Set(words.map((word) => stemOf(word)))) {
      const known = ofStem.get(stem);
      if (known === undefined) ofStem.set(stem, [scene]);
      else known.push(scene);
    }
  }
  return { count: lines.length, ofStem };
});
