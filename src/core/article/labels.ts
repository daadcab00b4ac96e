/** An actor's name that stands before the words of a response line. `end` is the UTF-16 offset where the words begin. */
export interface Label {
  readonly name: string;
  readonly end: number;
}

/** The longest label looked for, in UTF-16 units. */
const maxLabel = 90;

const boldForms = [
  /^(\*\*|__)(?<name>.+?)\s*:\s*\1\s*(?=\S)/su,
  /^(\*\*|__|\*|_)(?<name>.+?)\1\s*(?::|[—–-]{1,2}(?=\s))\s*(?=\S)/su,
];
const colonForm = /^(?<name>[^:：]+?)\s*[:：]\s+(?=\S)/su;
const dashForm = /^(?<name>.+?)\s+(?<dash>[—–-]{1,2})\s+(?=\S)/su;

/** The actor label of a response line (`Iran: …`, `**Iran** — …`), where what stands before the mark is a name. */
export function readLabel(line: string): Label | undefined {
  const head = line.slice(0, maxLabel);
  for (const form of boldForms) {
    const found = labelOf(form.exec(head));
    if (found) return found;
  }
  const colon = labelOf(colonForm.exec(head));
  if (colon) return colon;
  const dash = dashForm.exec(head);
  // A second dash further on makes the two a parenthesis: 'Moscow – whose envoy had left – condemned it'.
  const isParenthesis = dash !== null && line.slice(dash[0].length).includes(` ${dash.groups?.['dash'] ?? ''} `);
  return isParenthesis ? undefined : labelOf(dash);
}

function labelOf(match: RegExpExecArray | null): Label | undefined {
  const name = match?.groups?.['name']?.trim();
  if (match === null || name === undefined || !isActorName(name)) return undefined;
  return { name, end: match[0].length };
}

/** Small words that stand inside names. */
const connectors = new Set(
  'of the and for in on to at de la le les du des del della der den das dem van von zu und et y e i da di do dos bin ibn al el ar as ul ur a'.split(
    ' ',
  ),
);

/** Common nouns that name an actor, or his office, in small letters: 'Iranian foreign ministry', 'opposition leaders'. */
const roleNouns = new Set(
  (
    'ministry ministries minister ministers government governments president presidency parliament army navy military police ' +
    'forces force officials official leader leaders leadership party parties council court courts bank agency embassy ambassador ' +
    'envoy envoys delegation chief foreign defence defense interior finance prime opposition rebels militants militia protesters ' +
    'residents workers farmers union unions spokesman spokesperson spokeswoman secretary general commander office administration ' +
    'authorities authority parliamentarians lawmakers senators delegates diplomats state national central federal regional local ' +
    'group alliance coalition movement company management commission committee board team club federation association senate ' +
    'cabinet chancellor king queen crown prince governor mayor civil society students teachers miners families victims security ' +
    'intelligence services service guard guards border coast rights human health trade energy economy ruling deputy vice acting former'
  ).split(' '),
);

/** Words that open a clause or a heading and no name. */
const openers = new Set(
  (
    'in on at by after before during when while as if since until because although though following according speaking asked told ' +
    'this that these those there here he she it they we you i its his her their our a an what who why how where which later ' +
    'meanwhile however also then thus therefore moreover instead finally earlier today yesterday tomorrow currently reportedly ' +
    'allegedly not no nor yes with without within under over from through among between against despite amid about both all some ' +
    'any each every one two three first second third next new'
  ).split(' '),
);

/** Last words of what looks like a name and is a heading or a time. */
const notActors = new Set(
  (
    'steps demands statement statements response responses reaction reactions position positions points point conditions condition ' +
    'terms result results outcome outcomes note notes update updates summary background context message warning demand request ' +
    'requests proposal proposals question questions answer answers date time place location venue deadline reason reasons goal goals ' +
    'aim aims plan plans agenda status type role source sources quote quotes details detail total casualties cost price vote votes ' +
    'stage phase day week month year round part step action actions decision decisions measures measure agreement example ' +
    'conclusion comment comments report reports remarks release article page topic event events actor actors target targets ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
  ).split(' '),
);

/** Names that end like participles and are none. */
const namesLikeVerbs = new Set(
  (
    'united allied armed associated combined federated red ahmed ahmad mohamed mohammed muhammed hamed saeed saied sayed syed rasheed ' +
    'khaled waleed majed fed ted ned fred alfred wilfred reed beijing nanjing chongqing liaoning boeing xinjiang king ming ping ling ' +
    'ding sterling fleming manning harding golding darling browning wyoming'
  ).split(' '),
);

/**
 * True where the words before a colon are a name: capitalised words, small connectors, nouns of office.
 * 'Told reporters', 'In a statement on Monday' and 'Next Steps' are none. Scripts without capitals pass as they are.
 */
export function isActorName(label: string): boolean {
  const words = label.replace(/\([\p{Lu}\d][^()]{1,40}\)/gu, '');
  if (/["“”„«»?!;()[\]{}<>=@#]/u.test(words)) return false;
  const tokens = words.split(/[\s/]+/u).filter((token) => token !== '&' && token !== '');
  if (tokens.length === 0 || tokens.length > 9) return false;
  if (hasInnerFullStop(tokens)) return false;
  const plain = tokens.map((token) => token.replace(/[,.]+$/u, '').replace(/['’]s?$/u, ''));
  const [first = '', ...others] = plain;
  const last = (plain.at(-1) ?? '').toLowerCase();
  const firstWord = first.toLowerCase();
  if (notActors.has(last) || (openers.has(firstWord) && !isAcronym(first))) return false;
  if (!/\p{L}/u.test(words) || !startsLikeName(first)) return false;
  if (looksLikeVerb(firstWord) && !others.some(startsWithCapital)) return false;
  if (firstWord === 'the' && others.length === 0) return false;
  return others.every(
    (word) => startsLikeName(word) || connectors.has(word.toLowerCase()) || roleNouns.has(word.toLowerCase()),
  );
}

function startsLikeName(word: string): boolean {
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(word) ||
    /^(al|el|ad|ar|as|an|d|l|de|la|van|von|ibn|bin|bint|abu|mc)['’-]?\p{Lu}/u.test(word) ||
    /^\p{Ll}{1,2}\p{Lu}/u.test(word)
  );
}

function startsWithCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function looksLikeVerb(word: string): boolean {
  return /^\p{L}{2,}(ed|ing)$/u.test(word) && !namesLikeVerbs.has(word) ? true : speechVerbs.has(word);
}

const speechVerbs = new Set(
  'said says told tells urges warns denies confirms calls accuses vows hosts met meets sent sends gave held holds began took made won lost led left'.split(
    ' ',
  ),
);

/** A full stop inside belongs to a name only after initials, titles and acronyms: 'U.S.', 'J. Doe', 'St. Lucia'. */
function hasInnerFullStop(tokens: readonly string[]): boolean {
  return tokens.slice(0, -1).some((token) => token.endsWith('.') && !/^(\p{Lu}\.)+$|^\p{Lu}\p{L}{0,4}\.$/u.test(token));
}
