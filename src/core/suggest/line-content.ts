import { conceptOf, lexicon, verbStem } from './lexicon/classes.ts';
import type { LineFrame } from './line-frame.ts';
import { isManner, isWeak } from './words.ts';

/** How much more the verb that tells a line's act counts than its other words, which often tell what it answers. */
const verbWeight = 2;

/** True for who takes part in an act in another way than by doing it. */
export function isParticipant(role: string, modifier: boolean): boolean {
  return !modifier && /^(?:object|opponent|partner|addressee|agent)$/.test(role);
}

/** What a line tells beside the names in it: stems with what each weighs, whom it names as taking part, the type of act. */
export function lineContent(frame: LineFrame) {
  const inNames = new Set(
    frame.namings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const stems = new Set(
    frame.words.filter(({ folded }, index) => !inNames.has(index) && !isWeak(folded)).map(({ stem }) => stem),
  );
  const verb = frame.words[frame.verb]?.stem;
  const own = (stem: string) => weightOf(stem) * (stem === verb ? verbWeight : 1);
  const weight = [...stems].reduce((sum, stem) => sum + own(stem), 0);
  const named = frame.others
    .filter(({ role, modifier }) => isParticipant(role, modifier))
    .map(({ naming }) => naming.actor.key);
  return { stems, own, weight, named, concept: conceptOfLine(frame) };
}

function conceptOfLine({ words, verb }: LineFrame): string | undefined {
  const stem = verbStem(words[verb]?.folded ?? '');
  if (verb >= 0 && !lexicon().isLight(stem)) return conceptOf(stem);
  for (const word of words.slice(verb + 1)) {
    const noun = lexicon().nouns.get(verbStem(word.folded));
    if (noun !== undefined) return noun.type;
  }
  return conceptOf(stem);
}

function weightOf(stem: string): number {
  return isManner(stem) ? 0.4 : 1;
}
