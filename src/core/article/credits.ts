/** What newsrooms call a share in an article, before 'by' and names. */
const shares =
  'reporting|writing|research|production|compiled|graphics?|editing|edited|translated|translation|fact[- ]checking|photography|photographs?|photos|pictures|illustrations?|video|data analysis';

/** 'Reporting by Jane Doe; editing by Ann Lee'. */
const creditForm = new RegExp(
  `^[([*_]{0,3}(?:with )?(?:additional )?(?:${shares})\\s+(?:and \\p{L}+ )?by\\s+\\p{Lu}.{1,200}$`,
  'iu',
);

/** The same in brackets, where also a whole text is said to be somebody's: '(Written by Jane Doe)'. */
const inBrackets =
  /^[([](?:written|reported|produced|prepared|put together)(?: and \p{L}+)? by\s+\p{Lu}.{1,200}[)\]]$/iu;

/** Verbs and joints of a sentence that only begins like credits: 'Reporting by Reuters suggested that five had died.' */
const tellsMore = /\s(?:that|suggest(?:s|ed)|found|shows?|showed|said|says|has|have|had|is|was|were|are|which|who)\s/u;

/** True for the credits of an article: `(Reporting by Jane Doe; Editing by Ann Lee)`, `Jane Doe contributed to this report.` */
export function isCredit(text: string): boolean {
  const words = text.trim();
  if (words.length > maxCredits) return false;
  if (isContributorLine(words)) return true;
  if (!creditForm.test(words)) return inBrackets.test(words);
  const names = /\bby\s+(.*)$/iu.exec(words)?.[1] ?? '';
  return !/^\p{Ll}/u.test(names) && !(/[\p{L}\d]\.["”]?$/u.test(words) && tellsMore.test(names));
}

/** In UTF-16 units. */
const maxCredits = 400;

/** What tells at a glance that a line may say who contributed. */
const hint = /contribut|reported from|^[([*_]{0,3}with\s/iu;

const report = '(?:this|the) (?:report|story|article|dispatch|piece|post|coverage|reporting|project|live blog)';

/** Sentences of which a line of contributors consists; `names` are those of people, bodies and places. */
const sentences: readonly RegExp[] = [
  new RegExp(
    `^(?<names>.{3,240}?) (?:also )?contributed (?:(?:additional )?(?:reporting|research|writing)(?: (?:to|for) ${report})?|(?:material )?to ${report})(?: from (?<places>.{2,80}))?$`,
    'u',
  ),
  /^(?<names>.{3,120}?) (?:also )?reported from (?<places>.{2,160})$/u,
  /^[Ww]ritten by (?<names>.{2,120})$/u,
  /^[Ww]ith (?:additional )?(?:files|reporting|contributions?|assistance|material|inputs?|reports) (?:from|by) (?<names>.{2,240})$/u,
  /^(?:[Cc]ontributing|[Cc]ontributors?|[Cc]ontributed)\s*:\s*(?<names>.{2,240})$/u,
  /^[Cc]ontributing (?:reporting|reporters?|writers?|editors?)(?: by|:)?\s+(?<names>\p{Lu}.{2,240})$/u,
];

/** True for a line that tells nothing but who had a share in the article, and from where. */
function isContributorLine(text: string): boolean {
  if (!hint.test(text)) return false;
  const plain = text.replace(/^[\s([*_—–-]+|[\s)\]*_]+$/gu, '');
  const parts = plain.split(/(?<=[\p{Ll}\p{Lu}]{2})[.;]\s+|[.;]$/u).filter((part) => part !== '');
  const tell = parts.filter((part) => isSentence(part) || creditForm.test(part));
  // Behind a semicolon names may go on: 'Contributing: Jane Doe; Ann Lee'.
  return tell.length > 0 && parts.every((part) => tell.includes(part) || areNames(part));
}

function isSentence(part: string): boolean {
  return sentences.some((form) => {
    const { names, places = '' } = form.exec(part)?.groups ?? {};
    return names !== undefined && areNames(names) && (places === '' || areNames(places));
  });
}

/** Small words among names: joints, and what people in a newsroom are. */
const amongNames =
  /^(?:and|in|of|for|from|at|on|the|an?|de|da|del|della|van|von|der|bin|al|el|la|writers?|reporters?|correspondents?|journalists?|editors?|photographers?|researchers?|producers?|staff|video|senior|news|agency|agencies|wire|services?|bureaus?|colleagues|wires)$/u;
const pronouns = /^(?:he|she|they|we|it|this|that|these|those|i|you|all|both|many|some)$/iu;

/** True for words with capitals and little between them. */
function areNames(words: string): boolean {
  const all = words.split(/[\s,;&]+/u).filter((word) => word !== '');
  const named = all.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  if (named.length === 0 || pronouns.test(all[0] ?? '')) return false;
  return all.every((word) => /^(?:\p{Ll}{2}-)?[\p{Lu}\p{Lo}@]/u.test(word) || amongNames.test(word));
}
