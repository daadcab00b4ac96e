import { isIrregular } from './lexicon/classes.ts';
import type { Naming, ReadText } from './names.ts';
import { isFollowedByVerb, isNounBefore, isVerb, roleOf } from './roles.ts';
import { isWeak, type Word } from './words.ts';

/** The named subject of a clause: actors before its first verb that no preposition governs. */
export function subjectsOf(read: ReadText, inside: readonly Naming[], start: number, end: number) {
  const called = inside.find((naming) => selfCalled.test(read.text.slice(start, naming.start)));
  const verb = read.words.find((word, index) => {
    if (word.start < (called?.end ?? start) || word.end > end) return false;
    if (inside.some(({ from, to }) => index >= from && index < to)) return false;
    if (inside.some((naming) => isNounBefore(read, index, naming, isFollowedByVerb(read, naming)))) return false;
    return isVerbAt(read, index) && !word.folded.endsWith('ing');
  });
  if (verb === undefined) return undefined;
  const subjects = inside.filter((naming) => {
    if (naming === called) return true;
    if (naming.end > verb.start) return false;
    const { role } = roleOf(read, naming);
    const leads = role === 'agent' && /^(?:led|headed|commanded)$/.test(read.words[naming.from - 2]?.folded ?? '');
    return role === 'subject' || leads || (role === 'topic' && isFirst(read, naming, start));
  });
  if (subjects.length === 0) subjects.push(...inside.filter((naming) => belongsToFirst(read, naming, start, verb)));
  const acting = subjects.filter(
    (naming) => !subjects.some((other) => describes(read, naming, other) || isApposed(read, naming, other, verb)),
  );
  return acting.length === 0 ? undefined : { subjects: acting, verb: verb.start, passive: isPassive(read, verb) };
}

/** 'Norway's Equinor', 'Algerian state company Sonatrach': the first says where the second is from; persons speak for it. */
function describes({ text }: ReadText, naming: Naming, other: Naming): boolean {
  if (other.actor.type === 'person' || other.start <= naming.end) return false;
  return /^(?:['’]s?)?(?:\s+(?!(?:and|or|nor|but|then)\s)\p{Ll}[\p{L}-]*){0,3}\s+$/u.test(
    text.slice(naming.end, other.start),
  );
}

/** 'Vale, the Brazilian owner, said': the name within commas only says more of the one before. */
function isApposed({ text }: ReadText, naming: Naming, other: Naming, verb: Word): boolean {
  if (other.end > naming.start || naming.actor.type !== 'state' || naming.kind !== 'demonym') return false;
  return (
    /^,\s+(?:an?|the|its|his|her|their|one of the)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(
      text.slice(other.end, naming.start),
    ) && /^(?:\s+[\p{L}-]+){1,5},/u.test(text.slice(naming.end, verb.start))
  );
}

/** The person whom 'he' or 'she' means at a place: of the last sentence that names one its subject, else the last one named. */
export function personBefore(read: ReadText, at: number): Naming | undefined {
  const persons = read.namings.filter(
    ({ actor, end }) => end <= at && actor.type === 'person' && !actor.key.startsWith('new:'),
  );
  const last = persons.at(-1);
  if (last === undefined) return last;
  const beside = persons.filter(({ end }) => !/[.!?]["”’]?\s+\p{Lu}/u.test(read.text.slice(end, last.start)));
  return beside.find((naming) => roleOf(read, naming).role === 'subject') ?? last;
}

/**
 * 'A group that calls itself X', 'an armed outfit called X': the name goes with the noun that the clause begins with. Not so
 * 'Peru called Chile …', whose subject is a name.
 */
const selfCalled =
  /^(?:[^,;:.]{1,60}\b(?:(?:that|which|who) calls? (?:itself|themselves)|calling (?:itself|themselves)|known as)|an? (?:[\p{L}-]+ ){1,3}(?:named|dubbed|called))\s+(?:the\s+)?$/iu;

function isFirst({ text }: ReadText, naming: Naming, start: number): boolean {
  return /^\s*(?:(?:that|while|as|and|but|when|where|after|because|since)\s+)?(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(
    text.slice(start, naming.start),
  );
}

/** 'Four thousand members of the union', 'Owners in Hull': the name goes with the noun that the clause begins with. */
function belongsToFirst(read: ReadText, naming: Naming, start: number, verb: Word): boolean {
  if (naming.end > verb.start || (naming.kind === 'demonym' && roleOf(read, naming).modifier)) return false;
  const before = read.text.slice(start, naming.start);
  return /^[^,;:.]{1,60}\b(?:of|in|at|from)\s+(?:the\s+)?$/iu.test(before) && before.split(/\s+/).length <= 8;
}

/** 'was accused', 'have been sent home': what is done to the subject. */
function isPassive({ words }: ReadText, verb: Word): boolean {
  const at = words.indexOf(verb);
  const before = words.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  const be = before.findLastIndex((word) => /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(word));
  return be >= 0 && isParticiple(verb.folded) && before.slice(be + 1).every((word) => !isVerb(word));
}

function isParticiple(folded: string): boolean {
  return folded.endsWith('ed') || (isIrregular(folded) && !/^(?:gave|took|went|came|saw|began|spoke)$/.test(folded));
}

/** The names that follow 'that' closely and have a verb behind them. */
export function subjectBehind(read: ReadText, own: readonly Naming[], that: number, stop: number) {
  const [first, ...more] = own;
  if (first === undefined || first.from > that + 4) return undefined;
  const between = read.words.slice(that + 1, first.from).map(({ folded }) => folded);
  if (between.some((word) => word !== 'the' && (isWeak(word) || isVerb(word)))) return undefined;
  const subjects = [first];
  for (const naming of more) {
    if (!isChain(read.text.slice(subjects.at(-1)?.end ?? 0, naming.start))) break;
    subjects.push(naming);
  }
  const behind = subjects.at(-1)?.to ?? 0;
  const verb = read.words.find((_, index) => index >= behind && isVerbAt(read, index));
  if (verb === undefined || verb.end > stop) return undefined;
  return { subjects, verb: verb.start, passive: isPassive(read, verb) };
}

/** True for what stands between names of one list. */
export function isChain(gap: string): boolean {
  return /^\s*(?:[-–,]|,?\s*and)?\s*(?:the\s+)?$/iu.test(gap);
}

/** A verb by its form, or by an auxiliary before it: 'would withdraw'. */
function isVerbAt({ words }: ReadText, index: number): boolean {
  const folded = words[index]?.folded ?? '';
  const before = words[index - 1]?.folded ?? '';
  return isVerb(folded) || (/^(?:would|will|shall|could|may|might|must|did|does)$/.test(before) && !isWeak(folded));
}
