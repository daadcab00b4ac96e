import { once } from '../once.ts';
import { ownStrength, strengthOf } from './document-view.ts';
import { scenes } from './lexicon/scenes.ts';
import { termOf, type DocumentTerms } from './text-index.ts';

/** Tells how well each event of a pool plays in a scene of a word, from 0 to 1, by its place; undefined for a word of none. */
export type PoolScenes = (stem: string) => Float32Array | undefined;

/** What one word of a scene says for it; several say more. */
const oneWord = 0.3;

const scenesOfTerm = once(() => new Map([...scenes().ofStem].map(([stem, of]) => [termOf(stem), of] as const)));

/**
 * Looks for the scenes of the news in events: one whose page says 'dam' and 'spillway' plays where 'gates' and 'downstream'
 * do as well, though it has neither word. A scene in which most events of the pool play tells little.
 */
export function poolScenes(documents: readonly DocumentTerms[]): PoolScenes {
  const { count, ofStem } = scenes();
  const size = documents.length;
  const played = new Float32Array(count * size);
  for (const [place, { terms, fields }] of documents.entries()) {
    for (const [at, term] of terms.entries()) {
      const strength = strengthOf(fields[at] ?? 0);
      if (strength <= ownStrength) continue;
      for (const scene of scenesOfTerm().get(term) ?? []) {
        const entry = scene * size + place;
        played[entry] = 1 - (1 - (played[entry] ?? 0)) * (1 - oneWord * strength);
      }
    }
  }
  const rarity = Array.from({ length: count }, (_, scene) =>
    rarityOf(played.subarray(scene * size, (scene + 1) * size)),
  );
  return (stem) => {
    const of = ofStem.get(stem);
    if (of === undefined) return undefined;
    const best = new Float32Array(size);
    for (const scene of of) {
      const rare = rarity[scene] ?? 0;
      for (let place = 0; place < size; place += 1)
        best[place] = Math.max(best[place] ?? 0, (played[scene * size + place] ?? 0) * rare);
    }
    return best;
  };
}

/** How rare a scene is among events, from 0 to 1; an event plays in it in full from a half on. */
function rarityOf(played: Float32Array): number {
  const often = played.reduce((sum, each) => sum + Math.min(1, 2 * each), 0);
  return Math.log((played.length + 9) / (often + 1)) / Math.log(played.length + 9);
}
