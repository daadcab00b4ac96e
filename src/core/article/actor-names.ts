import {
  alsoBodies,
  bodies,
  channels,
  connectors,
  deeds,
  fields,
  foreignBodies,
  foreignPast,
  namesLikeAbstracts,
  germanBodies,
  namesLikeVerbs,
  notActors,
  notPeople,
  numbered,
  openers,
  peopleEnding,
  qualifiers,
  roleNouns,
  uncasedSpeech,
} from './label-words.ts';

/** The longest name, in words. */
const maxWords = 9;

/**
 * True where the words before a colon are an actor's name: words with capitals, small connectors, nouns of office and
 * of groups. 'Told reporters', 'In a statement on Monday' and 'Next Steps' are none. `amongLabels` says that other
 * lines of the list have names before their words, so that a less clear one may pass too.
 */
export function isActorName(label: string, amongLabels = false): boolean {
  const words = label
    .replace(/\([^()]{1,60}\)/gu, '')
    // 'the cooperative "Orol"': a name within the name.
    .replace(/(?<=\p{L}\s)["“«„](\p{Lu}[^"”»“]{0,40})["”»“]/gu, '$1')
    .trim();
  if (/["“”„«»?!;()[\]{}<>=@#]/u.test(words) || !/\p{L}/u.test(words)) return false;
  const tokens = words.split(/[\s/]+/u).filter((token) => token !== '&' && token !== '');
  if (tokens.length === 0 || tokens.length > maxWords || hasInnerFullStop(tokens)) return false;
  const plain = tokens.map((token) => token.replace(/[,.]+$/u, '').replace(/['’]s?$/u, ''));
  if (isUncased(words)) return !uncasedSpeech.test(words) && tokens.length <= 6;
  if (isHeadingOrTime(plain) || opensClause(plain)) return false;
  return isEnglishName(plain) || isForeignName(plain, amongLabels);
}

/** Scripts without capitals, or in which nobody uses them, as in Georgian. */
function isUncased(words: string): boolean {
  return (
    /^(?:[\p{Lo}\p{Script=Georgian}\p{M}\p{N}\p{P}\s]|\p{Lm})+$/u.test(words) &&
    /[\p{Lo}\p{Script=Georgian}]/u.test(words)
  );
}

function isHeadingOrTime(plain: readonly string[]): boolean {
  const lower = plain.map((word) => word.toLowerCase());
  const [first = '', second = ''] = lower;
  const last = plain.at(-1) ?? '';
  if (endsLikeHeading(plain, last)) return true;
  if (notActors.has(first) && /^(?:of|by|from|on|for|to|no)$/u.test(second)) return true;
  const namesSomebody = plain.slice(1).some(startsLikeName) || isRole(last);
  if (first === 'operation' || (qualifiers.has(first) && !namesSomebody)) return true;
  if (numbered.has(first) && /^(?:\d.*|[ivx]+|[a-z]|one|two|three|four|five)$/u.test(second)) return true;
  return lower.some((word, index) => /^(?:on|to|via)$/u.test(lower[index - 1] ?? '') && channels.has(word));
}

/** 'Key demand', 'Monday', 'Food security', and not 'IMF', 'World Food Programme', 'African Peace Initiative'. */
function endsLikeHeading(plain: readonly string[], last: string): boolean {
  const lower = last.toLowerCase();
  if (isAcronym(last)) return false;
  const isSmall = plain.length === 1 || !startsWithCapital(last);
  if (isSmall) return notActors.has(lower) || fields.has(lower) || isAbstract(lower);
  return notActors.has(lower) && !(alsoBodies.has(lower) && !qualifiers.has((plain[0] ?? '').toLowerCase()));
}

/** 'Escalation', 'Importance': common nouns, where no body is called so. */
function isAbstract(word: string): boolean {
  return (
    /(?:tion|sion|ment|ness|ance|ence|ity|ism)s?$/u.test(word) && !roleNouns.has(word) && !namesLikeAbstracts.has(word)
  );
}

function opensClause(plain: readonly string[]): boolean {
  const [first = '', ...others] = plain;
  const lower = first.toLowerCase();
  const shouting = plain.length > 1 && plain.every((word) => word === word.toUpperCase());
  if (openers.has(lower) && (!isAcronym(first) || shouting)) return true;
  if (lower === 'the' && others.length === 0) return true;
  const isBody =
    bodies.has((others.at(-1) ?? '').toLowerCase()) && !/^(?:the|a|an|its|their|his)$/iu.test(others[0] ?? '');
  if (others.length > 0 ? isBody && startsWithCapital(others.at(-1) ?? '') : isAcronym(first)) return false;
  return deeds.has(lower) || (/^\p{L}{2,}(?:ed|ing)$/u.test(lower) && !namesLikeVerbs.has(lower));
}

/** A name as English writes it: each word has a capital or is a connector or a noun of office. */
function isEnglishName(plain: readonly string[]): boolean {
  const [first = '', ...others] = plain;
  const hasCapital = others.some(startsLikeName);
  const startsWell =
    startsLikeName(first) ||
    (/^(?:the|von|van|de|da|di|bin|ibn|abu|al|el)$/u.test(first) && others.length > 0) ||
    isRole(first);
  // In small letters throughout it is a name only with its article: 'the government'.
  if (!startsWell || (!startsLikeName(first) && !hasCapital && !others.every(isRole))) return false;
  return others.every(
    (word, index) =>
      startsLikeName(word) ||
      isConnector(word.toLowerCase(), plain[index] ?? '') ||
      isRole(word) ||
      fields.has(word) ||
      isBetweenNames(word, first, others.slice(index + 1)),
  );
}

/** 'European Union foreign policy chief Kaja Kallas', 'Lebanese fruit growers': a word that says what somebody is. */
function isBetweenNames(word: string, first: string, behind: readonly string[]): boolean {
  if (!/^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word) || isDeed(word)) return false;
  const names = behind.filter(startsLikeName).length;
  return names >= (/^the$/iu.test(first) ? 1 : 2) || isRole(behind.at(-1) ?? '');
}

/** 'Ambassador to the UN' is a name; 'Iran to Israel' tells who speaks to whom. */
function isConnector(word: string, before: string): boolean {
  return connectors.has(word) && (word !== 'to' || isRole(before));
}

function isDeed(word: string): boolean {
  return deeds.has(word) || openers.has(word) || /(?:ed|ing)$/u.test(word);
}

function isRole(word: string): boolean {
  const lower = word.toLowerCase();
  const parts = lower.split('-');
  return (
    roleNouns.has(lower) ||
    (peopleEnding.test(lower) && lower.length > 5 && !notPeople.has(lower) && !deeds.has(lower)) ||
    (parts.length > 1 && parts.some((part) => roleNouns.has(part)))
  );
}

/**
 * A name in a language that does not write all its nouns or adjectives with capitals. It begins with a word for a body;
 * among other names it may begin with anything that is no verb.
 */
function isForeignName(plain: readonly string[], amongLabels: boolean): boolean {
  const [first = '', ...others] = plain;
  if (others.length > 7 || others.some((word) => deeds.has(word) || openersInside.test(word))) return false;
  if (isForeignBody(first)) return true;
  if (!amongLabels || !startsWithCapital(first) || others.length > 5) return false;
  if (others.length > 0 && foreignPast.test(first) && !startsWithCapital(others[0] ?? '')) return false;
  const isForeign = plain.some((word) => /^\p{Ll}*[^\p{ASCII}\p{Lu}]/u.test(word) || /[\u0400-\u04ff]/u.test(word));
  return isForeign || /^\p{Ll}{4,}s$/u.test(others.at(-1) ?? '');
}

function isForeignBody(word: string): boolean {
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return germanBodies.test(word) || foreignBodies.some((stem) => folded.startsWith(stem));
}

/** English words that no name of another language has inside. */
const openersInside = /^(?:with|that|which|who|not|from|by|after|before|this|it|its|they|as|than|into)$/u;

function startsLikeName(word: string): boolean {
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(word) ||
    /^(?:al|el|ad|ar|as|at|an|ash|az|d|l|dell|de|la|van|von|ibn|bin|bint|abu|mc|pro|anti|ex|non|neo|post)['’-]?\p{Lu}/u.test(
      word,
    ) ||
    /^\p{Ll}{1,2}\p{Lu}/u.test(word)
  );
}

function startsWithCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** A full stop inside belongs to a name only after initials, titles and acronyms: 'U.S.', 'J. Doe', 'St. Lucia'. */
function hasInnerFullStop(tokens: readonly string[]): boolean {
  return tokens.slice(0, -1).some((token) => token.endsWith('.') && !/^(\p{Lu}\.)+$|^\p{Lu}\p{L}{0,4}\.$/u.test(token));
}
