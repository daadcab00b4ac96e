import type { EventMention } from './model.ts';
import type { Source } from './source.ts';

/** `the NEW EVENT`, `this event`, `both events`, `Event 15`, `events 3, 4 and 5`; the determiner belongs to the mention. */
const mentionForm = new RegExp(
  [
    /(?:(?:the|this)\s+)?(?:(?:new|recent|latest)\s+)?(?<plural>events)\s+(?:nos?\.?\s*|#)?(?<numbers>\d{1,4}(?:\s*(?:,\s*and|,|and|&|or|to|[-–])\s*#?\d{1,4}(?![\d%]))*)/,
    /(?:(?:the|this)\s+)?(?:(?:new|recent|latest)\s+)?event\s+(?:no\.?\s*|#)?(?<number>\d{1,4})/,
    /(?:the|this|that)\s+(?:new|recent|latest|newer|current|present|earlier|previous|prior|other|former|latter)\s+event/,
    /this\s+event/,
    /both\s+(?:of\s+)?(?:the\s+|these\s+)?events/,
    /(?<!\b(?:an?|any|each|every|another|some|no|one|its|his|her|their)\s+)(?:new|recent)\s+event/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'giu',
);

/**
 * The mentions of events in a rationale that stands at a UTF-16 offset of the source, in text order.
 * 'events 3 and 4' are two mentions, 'events 3' and '4'.
 */
export function findMentions(source: Source, start: number, end: number): EventMention[] {
  const words = source.text.slice(start, end);
  const mentions: EventMention[] = [];
  if (!/event/iu.test(words)) return mentions;
  for (const match of words.matchAll(mentionForm)) {
    if (!isWholeWords(words, match)) continue;
    const at = start + match.index;
    const { numbers, number } = match.groups ?? {};
    if (numbers === undefined) mentions.push(mention(source, at, at + match[0].length, number));
    else mentions.push(...listed(source, at, match[0], numbers));
  }
  return mentions;
}

function isWholeWords(words: string, match: RegExpExecArray): boolean {
  const wordCharacter = /[\p{L}\p{N}_]/u;
  const before = match.index > 0 ? words.charAt(match.index - 1) : '';
  const after = words.charAt(match.index + match[0].length);
  return !wordCharacter.test(before) && !wordCharacter.test(after);
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
