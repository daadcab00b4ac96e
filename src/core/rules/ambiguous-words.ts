import { builtInActors } from '../registers/built-in.ts';
import { foldName } from '../registers/fold-name.ts';
import { once } from '../once.ts';

/** Places that are surnames or first names as well; countries and capitals come from the table of built-in actors. */
const places = `Alexandria Austin Birmingham Bolton Boston Bristol Burlington Cambridge Camden Carson Chelsea Chester Clayton
  Cleveland Columbus Dallas Dayton Denver Durham Florence Hamilton Hampton Hastings Houston Jackson Kent Kingston Lancaster
  Lincoln Madison Melbourne Milan Montgomery Nelson Newcastle Orlando Oxford Phoenix Richmond Salem Savannah Sheffield Stanford
  Sydney Tyler Victoria Virginia Warren Washington Wellington Windsor York`;

/** Common English words that are names as well. */
const commonWords = `ban bar bear bell best bishop black blue bond book booth brook brown burns bush butcher carpenter case chance
  chief church close cook cross day dean drew duke ease faith fisher ford forest fox frank freed grace grant gray green hall hand
  hardy harper heart hill holly hope hunt hunter ivy jack joy judge justice keen king knight lamb lane large law little long
  love major march mark marsh marshal mason may mercy might miller moon moore moss north ocean page park parker pearl perry pike
  police pope porter pound power price prince quad queen rain rich rice river rose round sage sharp shepherd short silver singer
  small smart snow south stark stern stone storm strong summers swift taylor temple turner underwood union wade walker ward
  waters way weaver wells west white wild will winter wise wolf wood woods young`;

const placeNames = once(() => {
  const builtIn = builtInActors().flatMap(({ name, metonyms = [] }) => [name, ...metonyms]);
  return new Set([...builtIn, ...places.split(/\s+/u)].map(foldName));
});

const words = once(() => new Set(commonWords.split(/\s+/u)));

/** What else than an actor's name one word is; undefined for a word that is nothing else, and for several words. */
export function otherMeaningOf(name: string): 'place' | 'word' | undefined {
  const folded = foldName(name);
  if (folded === '' || folded.includes(' ')) return undefined;
  if (placeNames().has(folded)) return 'place';
  return words().has(folded) ? 'word' : undefined;
}
