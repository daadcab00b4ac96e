import type { Actor } from '../registers/actors.ts';
import { builtInWith } from '../registers/built-in.ts';
import type { ActorCandidate as SuggestedActor, LineSuggestion } from '../suggest/page-actors.ts';
import type { TypeGuess } from '../suggest/response-type.ts';
import { rankActors, type ActorCandidate, type RankActors, type WordsToCode } from './actor-candidates.ts';
import type { NameFinder } from './named-actors.ts';
import { simpleRanking, type PageRanking } from './page-ranking.ts';

/** What is proposed for a page, and what its corpus holds by now: proposals may be made from an older state. */
export interface Suggested {
  readonly lines: readonly LineSuggestion[];
  /** The type of act that other words tell. */
  readonly typeOf: (words: string) => TypeGuess;
  readonly actors: ReadonlyMap<string, Actor>;
}

/** A probability from which a line is taken to tell a role and no act. */
const likely = 0.5;

/**
 * The ranking by what is proposed for the lines of a page; actors that are merely named follow. Words that are no
 * response line get the simple ranking of actors, and the type that their verb tells.
 */
export function suggestedRanking({ lines, typeOf, actors }: Suggested): PageRanking {
  const lineOf = ({ words, at }: WordsToCode) => lines.find((line) => line.at === at && line.quote === words);
  const tellsNoAct = (words: WordsToCode) => (lineOf(words)?.noAct.score ?? 0) >= likely;
  const known = (key: string) => actors.has(key) || builtInWith(key) !== undefined;
  const ranked: RankActors = (words, page, names) => {
    const simple = rankActors(words, page, names);
    const line = lineOf(words);
    if (line === undefined) return simple;
    const isAct = !tellsNoAct(words);
    const found = line.candidates.flatMap((each) => asCandidate(each, actors, names) ?? []);
    const all = [...found, ...simple.map((each) => ({ ...each, sure: false }))];
    const first = new Map(all.map((each) => [each.id, all.findIndex(({ id }) => id === each.id)]));
    const unique = all.filter(({ id }, place) => first.get(id) === place);
    return unique.map((each, place) => ({ ...each, sure: each.sure && place === 0 && isAct }));
  };
  return {
    actors: ranked,
    roleIn: (words, names) => {
      const line = lineOf(words);
      if (line === undefined || !tellsNoAct(words)) return undefined;
      const [first] = line.candidates.flatMap((each) => asCandidate(each, actors, names) ?? []);
      return { ...line.noAct, actor: (first?.score ?? 0) >= likely ? first : undefined };
    },
    targets: (words) => (lineOf(words)?.targets ?? []).filter(known),
    likelyTargets: (words, names) =>
      (lineOf(words)?.likelyTargets ?? []).flatMap(
        (each) => asCandidate({ ...each, ...unweighed }, actors, names) ?? [],
      ),
    types: (words, types, names) => {
      const simple = simpleRanking.types(words, types, names);
      const guess = lineOf(words)?.type ?? { ...typeOf(words.words), sure: false };
      const type = types.find(({ id }) => id === guess.id);
      if (type === undefined || guess.words === '') return simple;
      const rest = simple.types.filter((each) => each.type !== type);
      // The verb at the beginning of the words makes sure what their form tells as well.
      const agrees = simple.sure && simple.types[0]?.type === type;
      return { types: [{ type, reason: `“${guess.words}” says so` }, ...rest], sure: guess.sure || agrees };
    },
  };
}

/** How sure targets are is not told. */
const unweighed = { score: 0, sure: false, speaker: null };

/** A proposed actor as the corpus knows it now; undefined for one that it does not have any more. */
function asCandidate(
  { actor: key, name, type, why, score, sure, speaker }: SuggestedActor,
  actors: ReadonlyMap<string, Actor>,
  names: NameFinder,
): ActorCandidate | undefined {
  const told = { reason: why, score, sure, ...(speaker !== null && actors.has(speaker) && { speaker }) };
  const known = actors.get(key);
  if (known !== undefined) return { id: key, actor: known, ...told };
  // It may have come into the register since, under an id of its own.
  const [named, ...others] = names.called(name);
  if (named !== undefined && others.length === 0) return { id: named.id, actor: named.actor, ...told };
  const builtIn = builtInWith(key);
  if (builtIn !== undefined) return { id: key, actor: builtIn, ...told };
  // A name that only its form shows is looked at by a person before it goes into the register.
  const isNew = key.startsWith('new:');
  const actor = { id: key, name, ...(type !== null && { type }) };
  return isNew ? { id: key, actor, ...told, sure: false, isNew } : undefined;
}
