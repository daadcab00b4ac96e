import { once } from '../../once.ts';
import { stemOf } from '../words.ts';
import { inflect } from './inflection.ts';
import { lightVerbs, objectVerbs, verbClasses } from './verbs.ts';

/** A type of act with its mode, as the lexicon tells it of a word. */
export interface ActClass {
  readonly type: string;
  readonly mode: string | null;
}

/** What the lexicon knows, by stems. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, ActClass>;
  readonly nouns: ReadonlyMap<string, ActClass>;
  isLight(stem: string): boolean;
  /** True for verbs whose past form without an object is a passive. */
  needsObject(stem: string): boolean;
  /** True for the base form or third person of one of its verbs, and not for a noun of the same stem: 'trader', 'approval'. */
  isPresent(folded: string): boolean;
}

/** Past forms that no ending tells. */
const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  met: 'meet',
  held: 'hold',
  sent: 'send',
  gave: 'give',
  given: 'give',
  made: 'make',
  taken: 'take',
  began: 'begin',
  struck: 'strike',
  hit: 'hit',
  shot: 'shoot',
  fought: 'fight',
  sought: 'seek',
  led: 'lead',
  left: 'leave',
  cut: 'cut',
  put: 'put',
  set: 'set',
  froze: 'freeze',
  frozen: 'freeze',
  flew: 'fly',
  bought: 'buy',
  lent: 'lend',
  spoke: 'talk',
  speak: 'talk',
  speaks: 'talk',
  speaking: 'talk',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  drew: 'withdraw',
  pulled: 'pull',
  sank: 'sink',
  sunk: 'sink',
  broke: 'sever',
  broken: 'sever',
  overthrew: 'overthrow',
  fed: 'feed',
  wrote: 'say',
  writes: 'say',
  kept: 'keep',
  caught: 'caught',
  withheld: 'withhold',
  saw: 'see',
  seen: 'see',
  came: 'come',
  brought: 'bring',
  upheld: 'support',
  shut: 'shut',
  undertook: 'undertake',
  sat: 'sit',
  forgave: 'concede',
  stood: 'support',
  rammed: 'ram',
  paid: 'aid',
  pays: 'aid',
  sued: 'sue',
  went: 'go',
  called: 'call',
  took: 'take',
  bound: 'bind',
};

/** True for past forms that no ending tells: 'said', 'gave'. */
export function isIrregular(folded: string): boolean {
  return (
    Object.hasOwn(irregular, folded) &&
    !/^(?:left|set|cut|put|hit|lent|saw|led|shut|speak|writes|sue|fed)$/.test(folded)
  );
}

/** The stem of a verb in whatever form it stands. */
export function verbStem(folded: string): string {
  return stemOf(Object.hasOwn(irregular, folded) ? (irregular[folded] ?? folded) : folded);
}

/** The lexicon; made at its first use. */
export const lexicon: () => Lexicon = once(() => {
  const verbs = new Map<string, ActClass>();
  const nouns = new Map<string, ActClass>();
  const note = (list: string, into: Map<string, ActClass>, found: ActClass) => {
    for (const word of list.split(/\s+/)) {
      const stem = stemOf(word);
      if (word !== '' && !into.has(stem)) into.set(stem, found);
    }
  };
  for (const { type, mode, verbs: verbList, nouns: nounList = '' } of verbClasses) {
    const found = { type, mode: mode ?? null };
    note(verbList, verbs, found);
    note(nounList, nouns, found);
  }
  const light = new Set([...lightVerbs].map(stemOf));
  const object = new Set([...objectVerbs].map(stemOf));
  const present = new Set(
    [...verbClasses.flatMap(({ verbs: list }) => list.split(/\s+/)), ...lightVerbs, ...objectVerbs].flatMap((verb) => {
      const { base, finite } = inflect(verb);
      return [base, finite[0] ?? base];
    }),
  );
  return {
    verbs,
    nouns,
    isLight: (stem) => light.has(stem),
    needsObject: (stem) => object.has(stem),
    isPresent: (folded) => present.has(folded),
  };
});

/** The concept that a stem belongs to, for comparing texts: the type of act that it tells as a verb or a noun. */
export function conceptOf(stem: string): string | undefined {
  const { nouns, verbs } = lexicon();
  const type = (nouns.get(stem) ?? verbs.get(stem))?.type;
  return type === 'state' ? undefined : type;
}
