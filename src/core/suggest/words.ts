import { none } from '../text/lists.ts';
import { foldName } from '../registers/fold-name.ts';

/** A word of a text, in UTF-16 offsets of that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, without a possessive ending. */
  readonly text: string;
  /** As names are compared (`foldName`). */
  readonly folded: string;
  /** What words of one family share: 'talks' and 'talk', 'escalates' and 'escalation'. */
  readonly stem: string;
  /** True for 'Iran's' and 'states''. */
  readonly possessive: boolean;
}

const wordForm =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|(?:[Dd]e|[Nn]on|[Cc]o|[Rr]e|[Cc]ounter)-\p{Ll}[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in their order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordForm)].map(({ 0: form, index }) => {
    const bare = form.replace(/['’][sS]$/u, '');
    const folded = foldName(bare);
    const possessive =
      bare !== form || /^['’](?!\p{L})/u.test(text.slice(index + form.length, index + form.length + 2));
    return { start: index, end: index + form.length, text: bare, folded, stem: stemOf(folded), possessive };
  });
}

/** The place of the first word that begins at a UTF-16 offset or behind it; as many as there are words where none does. */
export function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const stems = new Map<string, string>();

/** At most this many stems are kept; a text's words come again and again. */
const keptStems = 20_000;

/**
 * What words of one family share: endings of English inflexion and derivation are cut, and the rest is cut to eight
 * letters, which joins 'negotiate', 'negotiator' and 'negotiations'. A means of comparison, no linguistic stem.
 */
export function stemOf(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  if (stems.size >= keptStems) stems.clear();
  const stem = cutEndings(folded);
  stems.set(folded, stem);
  return stem;
}

/** The stem of a folded word, made anew. */
export function cutEndings(folded: string): string {
  const word = folded.includes(' ') || folded.includes('-') ? folded.replace(/[ -]/g, '') : folded;
  if (word.length < 4 || /\d/.test(word)) return word;
  const { root, isCut } = uninflected(singular(word));
  // 'expelled' and 'expel', 'boycott' and 'boycotted'.
  let stem = root.replace(/(?<=..)([bdfglmnprt])\1$/, '$1');
  const derivations = isCut ? none : derivationsOn.get(stem.charCodeAt(stem.length - 1));
  for (const ending of derivations ?? none) {
    if (stem.length - ending.length >= 4 && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  stem = stem.replace(/(?<=...)[ey]$/, '').replace(/(?<=...)i$/, '');
  return stem.slice(0, 8);
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A word without the endings of verbs; `isCut` where that of its derivation has gone with them. */
function uninflected(word: string): { readonly root: string; readonly isCut: boolean } {
  // 'agreed' is 'agree' and not 'agre'.
  if (/(?:agr|fr|guarant|decr)eed$/.test(word)) return { root: word.slice(0, -1), isCut: false };
  const root = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : '';
  if (root.length < 3 || !/[aeiouy]/.test(root)) return { root: word, isCut: false };
  // 'negotiated' is 'negotiate'; 'retreated' is 'retreat'.
  const verb = root.replace(/(?<=...[^eo])(?:at|i[sz])$/, '');
  if (verb !== root) return { root: verb, isCut: true };
  const isShort = /(?:[ei]v|[ae]nc|(?:st|pl|gn|sc)or)$/.test(root);
  // What ends in s is no plural: 'dispersed'.
  return { root: isShort ? `${root}e` : root.replace(/i$/, 'y'), isCut: root.endsWith('s') };
}

/** Longest first. */
const derivations = [
  'ization',
  'isation',
  'ational',
  'ations',
  'ation',
  'ators',
  'ator',
  'ating',
  'ments',
  'ment',
  'ional',
  'ition',
  'ively',
  'ness',
  'able',
  'ible',
  'ally',
  'ance',
  'ence',
  'ions',
  'ion',
  'ors',
  'ers',
  'ate',
  'ive',
  'ize',
  'ise',
  'ity',
  'ly',
  'al',
  'er',
  'or',
];

/** The derivations by their last letter. */
const derivationsOn = new Map(
  derivations.map((each) => {
    const last = each.charCodeAt(each.length - 1);
    return [last, derivations.filter((other) => other.charCodeAt(other.length - 1) === last)];
  }),
);

const weak = new Set(
  `a an the of to in on at by for from with without as and or but nor so yet if then than that this these those it its
  itself he him his she her hers they them their theirs we us our who whom whose which what when where while whereas
  is are was were be been being am has have had having do does did doing will would shall should can could may might
  must not no yes also both either neither each any all some such other another same own more most less least much many
  few several very too just only even still again already once there here into onto over under up down out off about
  against between among through during before after since until within upon toward towards via per amid amidst
  because though although however thus thereby therefore hence despite because whether how why one two three four five
  six seven eight nine ten first second third`
    .split(/\s+/)
    .map((word) => word.trim()),
);

/** True for words that tell nothing of what a text is about: articles, pronouns, prepositions, auxiliaries. */
export function isWeak(folded: string): boolean {
  return weak.has(folded) || folded.length < 2;
}

/**
 * Words that pages and rationales are written in, whatever they are about. Their stems count little, however rare they
 * are in a small corpus.
 */
const manner = new Set(
  `event new recent describe report highlight represent reflect indicate illustrate involve emphasize emphasise show
  regard relate relation same timeframe context background direct significant ongoing current continue effort
  attempt specific regional international tension situation crisis conflict response activity action development
  engagement aspect process diplomatic diplomacy political military confirm statement mention issue despite potential
  escalation escalate deescalation de-escalation deescalate parallel concurrent simultaneous align provide follow
  undermine contradict constitute concern state government official side party come make take lead give serve call
  day week month year earlier later previous following push part wider broader shared measure step move decision
  announce set point track signal position status featur introduce underline underscore mark bring answer turn way`
    .split(/\s+/)
    .map((word) => stemOf(word.trim())),
);

/** True for the stem of a word that rationales use whatever they are about. */
export function isManner(stem: string): boolean {
  return manner.has(stem);
}
