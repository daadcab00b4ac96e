import type { EventMention } from './model.ts';
import type { Source } from './source.ts';

/** Where an event stands in a row. */
const place = '(?:new|recent|latest|newer|current|present|earlier|previous|prior|other|former|latter)';
/** What may stand before a number: 'Event 3', 'Event #3', 'event no. 3', 'Event-3', 'Event №3'. */
const sign = String.raw`(?:\s+(?:nos?\.?\s*|#|№\s?)?|-|\s?№\s?)`;
/** Between the numbers of a list: '3 and 4', '3, 4 and 5', '3/4', '6 through 8', '12's and 13's'. */
const joint = String.raw`(?:['’]s)?\s{0,3}(?:,?\s{0,3}(?:and|or|as\s{1,3}well\s{1,3}as)(?=[\s#])|to(?=\s)|through(?=\s)|,(?!\d{3})|&|[-–/])\s{0,3}#?`;
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
/** Behind 'Event 3, 12 people' the second number counts something: a noun follows it, which mostly ends in -s. */
const counts = String.raw`(?!\d|\s*%|\s+(?!(?:was|is|has|thus|as)\b)(?:of|km|${month}|[a-z]+s|people|men|women|children|dead|killed|injured|wounded|per\s?cent|million|billion|thousand|hundred)\b)`;
/** 'Events 5, 12 February' names a day. */
const noDay = String.raw`(?!\s+${month}\b)`;
/** Behind a comma or dash a number alone goes on with the list; one before a word counts something: 'Event 4, 31 Iranian sailors'. */
const alone = String.raw`(?<![,–-]\s{0,3}\d{1,4}(?=\s+(?!and\b|or\b|as\b)[a-z]))`;

/** `the NEW EVENT`, `this event`, `both events`, `Event 15`, `events 3, 4 and 5`; the determiner belongs to the mention. */
const mentionForm = new RegExp(
  [
    String.raw`(?:(?:the|this)\s+)?(?:(?:new|recent|latest)\s+)?events${sign}(?<numbers>\d{1,4}(?:${joint}\d{1,4}(?![\d%])${noDay})*)`,
    String.raw`(?:(?:the|this)\s+)?(?:(?:new|recent|latest)\s+)?event${sign}(?<number>\d{1,4}(?:${joint}\d{1,3}${counts}${alone})*)`,
    String.raw`event\s*[([]\s*(?<bracketed>\d{1,4})\s*[)\]]`,
    String.raw`(?:the|this|that)\s+(?:most\s+)?${place}\s+event`,
    String.raw`this\s+event`,
    String.raw`(?:both\s+(?:of\s+)?(?:the\s+|these\s+)?(?:new\s+|recent\s+)?|(?:the|these)\s+two\s+|these\s+)events(?!${sign}\d)`,
    String.raw`(?=new|recent)(?<!\b(?:an?|any|each|every|another|some|no|one|its|his|her|their)\s+)(?:new|recent)\s+event`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'g',
);

/**
 * The mentions of events in a rationale that stands at a UTF-16 offset of the source, in text order.
 * 'events 3 and 4' are two mentions, 'events 3' and '4'.
 */
export function findMentions(source: Source, start: number, end: number): EventMention[] {
  const words = source.text.slice(start, end);
  const mentions: EventMention[] = [];
  const lower = words.toLowerCase();
  const small = lower.length === words.length ? lower : words;
  if (!small.includes('event')) return mentions;
  for (const match of small.matchAll(mentionForm)) {
    if (!isWholeWords(words, match)) continue;
    const at = start + match.index;
    const { numbers, number, bracketed } = match.groups ?? {};
    const list = numbers ?? number;
    if (list === undefined) mentions.push(mention(source, at, at + match[0].length, bracketed));
    else mentions.push(...listed(source, at, match[0], list));
  }
  return mentions;
}

function isWholeWords(words: string, match: RegExpExecArray): boolean {
  const wordCharacter = /[\p{L}\p{N}_]/u;
  const before = match.index > 0 ? words.charAt(match.index - 1) : '';
  const after = words.charAt(match.index + match[0].length);
  return !wordCharacter.test(before) && (!wordCharacter.test(after) || /[)\]]$/.test(match[0]));
}

/** The mentions of a list: the first with the words before it, each further one its number alone. */
function listed(source: Source, at: number, words: string, numbers: string): EventMention[] {
  const listStart = words.length - numbers.length;
  return [...numbers.matchAll(/\d+/g)].map(({ 0: number, index }) => {
    const start = index === 0 ? at : at + listStart + index;
    return mention(source, start, at + listStart + index + number.length, number);
  });
}

function mention(source: Source, start: number, end: number, number: string | undefined): EventMention {
  const { quote, ...range } = source.quote(start, end);
  return { text: quote, number: number === undefined ? null : Number(number), ...range };
}
