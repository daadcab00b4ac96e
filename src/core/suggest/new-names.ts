import { officeAdjectives, officeNouns } from './lexicon/offices.ts';
import type { KnownActor, NameTable, TabledName } from './name-table.ts';
import type { ReadText } from './names.ts';
import { isVerb } from './roles.ts';
import { isWeak, type Word } from './words.ts';

/** Words with a capital that name no actor: days, months, geography, words of the page's own form. */
const noActor =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|event|events|both|this|that|the|summary|new|recent|western|eastern|northern|southern|middle|east|west|north|south|strait|gulf|sea|ocean|river|lake|island|islands|bay|cape|valley|mountains?|province|peninsula|canal|bridge|port|harbour|airport|hemisphere|article|act|operation|treaty|agreement|accord|charter|resolution|day|cup|war|regulations|convention|protocol|statute|constitution|declaration|summit|conference|games|olympics|century|pact|law|code|index|award|prize|festival|championship|avenue|street|square|road|boulevard|station|dam|pass|desert|plateau|district|region|highway|railway|palace|castle|stadium|cathedral|airfield|barracks|ridge|falls|reef|basin|delta|coast|corridor)$/;

const organisation =
  /^(?:union|ministry|bank|agency|council|party|association|committee|commission|court|tribunal|federation|front|movement|group|fund|organi[sz]ation|institute|office|authority|board|department|service|company|corporation|guard|navy|army|force|forces|parliament|assembly|congress|senate|league|alliance|cross|crescent|chamber|centre|center|university|press|times|programme|program|society|foundation|initiative|mission|command|directorate|bureau)$/;

/** How a run of words with capitals was found on a page. */
interface Run {
  readonly words: readonly Word[];
  readonly text: string;
  readonly read: ReadText;
  readonly from: number;
  /** True where it begins a sentence, so that its capital says nothing. */
  readonly initial: boolean;
}

/** Actors that no register knows, by the form of their names, in the order in which the page first names them. */
export function newNames(texts: readonly ReadText[]): Pick<NameTable, 'byFirst' | 'actors'> {
  const runs = texts.filter((read) => !isTitleCase(read)).flatMap(runsIn);
  const actors = new Map<string, KnownActor>();
  const names: TabledName[] = [];
  const others: OtherRuns = {
    within: new Set(runs.filter(({ initial }) => !initial).map(foldedOf)),
    acting: new Set(runs.filter((run) => run.words.length === 1 && actsThere(run)).map(foldedOf)),
  };
  /** The ends of the names found so far: a surname alone is no further actor. */
  const ends = new Set<string>();
  for (const run of runs) {
    if (!isActorRun(run, others)) continue;
    const actor = actorOf(run);
    if (actors.has(actor.key) || ends.has(actor.name)) continue;
    const folded = run.words.map((word) => word.folded);
    actors.set(actor.key, actor);
    for (const { index } of actor.name.matchAll(/ /g)) ends.add(actor.name.slice(index + 1));
    names.push({ words: folded, actor, kind: 'form', form: 'capital' });
    const last = folded.at(-1);
    if (actor.type === 'person' && folded.length > 1 && last !== undefined) {
      names.push({ words: [last], actor, kind: 'surname', form: 'capital' });
    }
  }
  const byFirst = new Map<string, TabledName[]>();
  for (const name of names.sort((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = name.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return { byFirst, actors };
}

/** Headlines that write most words with a capital tell no names by it; a short sentence of names ends with a full stop. */
function isTitleCase({ text, words }: ReadText): boolean {
  if (/[.!?]["”’]?\s*$/u.test(text)) return false;
  const long = words.filter(({ text, folded }) => text.length > 3 && !isWeak(folded));
  return long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * long.length;
}

function runsIn(read: ReadText): Run[] {
  const { words, namings, text } = read;
  const runs: Run[] = [];
  for (let index = 0; index < words.length;) {
    const inName = namings.find(({ from, to }) => index >= from && index < to);
    if (inName !== undefined || !isCapital(words[index])) {
      index = inName?.to ?? index + 1;
      continue;
    }
    let to = index + 1;
    while (to < words.length && goesOn(read, to)) to += 1;
    while (to > index + 1 && !isCapital(words[to - 1])) to -= 1;
    const run = words.slice(index, to);
    const [first] = run;
    const before = text.slice(0, first?.start ?? 0).trimEnd();
    runs.push({ words: run, text, read, from: index, initial: before === '' || /[.!?:"“”]$/u.test(before) });
    index = to;
  }
  return runs;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** True where a word belongs to the run before it: a capital, or 'of', 'for' and 'the' before one. */
function goesOn({ words, text, namings }: ReadText, index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined || before.possessive) return false;
  const gap = text.slice(before.end, word.start);
  // 'John F. Kennedy': the full stop of an initial ends nothing.
  const isInitial = index > 1 && /^\p{Lu}$/u.test(before.text) && /^\.\s+$/u.test(gap);
  if (!isInitial && !/^[\s&-]*$/u.test(gap)) return false;
  const named = namings.find(({ from }) => from === index);
  // 'Ana Paz of the Dockers' Union': a body that the register has is no part of a new name.
  if (named !== undefined && (!isOf(before.folded) || named.actor.type !== 'state')) return false;
  if (word.folded === 'the') return /^(?:of|for)$/.test(before.folded) && isCapital(next);
  return isCapital(word) || (isOf(word.folded) && (isCapital(next) || next?.folded === 'the'));
}

function isOf(folded: string): boolean {
  return /^(?:of|for|the|and|de|al|bin|van|von)$/.test(folded) && folded !== 'and';
}

/** What the other runs of a page tell of one, by their folded words. */
interface OtherRuns {
  /** Those that stand within a sentence, where a capital says something. */
  readonly within: ReadonlySet<string>;
  /** Those of one word that act, or have an office before them. */
  readonly acting: ReadonlySet<string>;
}

function foldedOf({ words }: Run): string {
  return words.map((word) => word.folded).join(' ');
}

function isActorRun(run: Run, { within, acting }: OtherRuns): boolean {
  const { words, read, from, initial } = run;
  const folded = words.map((word) => word.folded);
  if (folded.every((word) => officeNouns.has(word) || officeAdjectives.has(word) || organisation.test(word)))
    return false;
  if (folded.some((word) => /^\d/.test(word)) || folded.every((word) => noActor.test(word) || isWeak(word)))
    return false;
  if (noActor.test(folded.at(-1) ?? '') || noActor.test(folded[0] ?? '')) return false;
  const isAcronym = words.length === 1 && /^\p{Lu}{3,6}$/u.test(words[0]?.text ?? '');
  if (initial && !within.has(foldedOf(run)) && (words.length < 2 || isVerb(folded[0] ?? '') || isOf(folded[1] ?? '')))
    return false;
  if (words.length === 1 && !isAcronym && !organisation.test(folded[0] ?? '')) {
    // One word may be a place as well: it must act somewhere, or have an office before it.
    return acting.has(folded[0] ?? '');
  }
  const before = read.words[from - 1]?.folded ?? '';
  return !/^(?:in|at|near|off|outside|around)$/.test(before);
}

function actsThere({ read, from }: Run): boolean {
  const [before, after] = [read.words[from - 1]?.folded ?? '', read.words[from + 1]?.folded ?? ''];
  return (
    officeNouns.has(before) ||
    /^(?:said|says|told|warned|added|called|announced|urged|accused|denied|insisted)$/.test(after)
  );
}

/** The actor of a run, with the post that words before it give: 'CSTO Secretary General Taalatbek Masadykov'. */
function actorOf({ words, text, read, from }: Run): KnownActor {
  const [first, last] = [words[0], words.at(-1)];
  const name = text.slice(
    first?.start ?? 0,
    (first?.start ?? 0) + ((last?.start ?? 0) - (first?.start ?? 0)) + (last?.text.length ?? 0),
  );
  const before = read.namings.find(({ to, head }) => to === from && head !== null);
  const office =
    officeNouns.has(read.words[from - 1]?.folded ?? '') || officeAdjectives.has(read.words[from - 1]?.folded ?? '');
  const isOrganisation = words.some(({ folded }) => organisation.test(folded)) || /^\p{Lu}{2,6}$/u.test(name);
  const type = isOrganisation ? 'organisation' : before !== undefined || office || words.length > 1 ? 'person' : null;
  const link = read.words[from + words.length]?.folded ?? '';
  const next = from + words.length + 1;
  const behind = /^(?:of|from|at|for)$/.test(link)
    ? read.namings.find(
        (naming) => naming.from === next || (naming.from === next + 1 && read.words[next]?.folded === 'the'),
      )
    : undefined;
  const body = before ?? (behind?.actor.type === 'person' ? undefined : behind);
  const posts = body === undefined || type !== 'person' ? [] : [{ for: body.actor.key, title: body.head ?? '' }];
  return { key: `new:${name}`, name, type, posts, partOf: null, builtIn: false };
}
