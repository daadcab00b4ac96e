import { isAgency } from './agencies.ts';
import { deeds } from './label-words.ts';
import { isHeadlineLike } from './line-shapes.ts';

/** Genres, sections and urgencies that stand above a headline. */
const kickers = new Set(
  (
    'analysis opinion exclusive breaking update updated live interview explainer editorial comment commentary feature features report ' +
    'reportage investigation profile essay review letters factbox timeline background column columns podcast video photos gallery special ' +
    'news world politics business economy markets sport sports culture arts travel science technology tech health climate environment ' +
    'energy education society lifestyle local national international regional region europe africa asia americas america middle east west ' +
    'north south central eastern western latin caucasus balkans pacific home top story stories latest headlines urgent developing just in the and ' +
    'of & from us uk eu un war conflict diplomacy security defence defense crime law justice people perspective perspectives viewpoint views ' +
    'breaking: press release statement dispatch dispatches long read read'
  ).split(' '),
);

/** Longest kicker in words, and least words of the headline below one that is known by its capitals alone. */
const maxWords = 4;
const minHeadline = 4;

/**
 * True for the word above a headline that says where it belongs: 'ANALYSIS', 'Middle East', 'World | Politics'.
 * It is known by its words, or by its capitals above a headline in small letters.
 */
export function isKicker(line: string, next: string): boolean {
  const count = wordsOf(line).length;
  if (count === 0 || count > maxWords || !isHeadlineLike(next)) return false;
  if (next.trim().split(/\s+/u).length < Math.max(minHeadline, count)) return false;
  if (isSectionName(line)) return true;
  const isMarked = count <= 2 && isShouted(line) && !isShouted(next) && !/[\d“”"'’?!]/u.test(line);
  return isMarked && !hasDeckBelow(line.trim(), next);
}

/** Least words of a deck below a headline of one word that is no participle. */
const minDeck = 14;

/**
 * True for a headline of one word above its deck: 'Stranded' above 'How a strike cut an island off from the world for nine
 * days', 'Silence' above 'A harbour in which …'. A topic is often named in the headline below it.
 */
function hasDeckBelow(word: string, next: string): boolean {
  if (/\s/u.test(word)) return false;
  const words = next
    .trim()
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u);
  const lower = word.toLowerCase();
  if (words.includes(lower) || announcements.has(lower)) return false;
  const isSaid = /^\p{L}{3,}(?:ed|less|ful)$/u.test(lower) && !stillNouns.has(lower);
  if (isSaid) return true;
  return words.length >= minDeck && /^(?:how|a|an|the|inside|one)$/u.test(words[0] ?? '');
}

/** Participles that say what kind of text follows. */
const announcements = new Set(
  'explained revealed updated exposed decoded featured related recommended sponsored'.split(' '),
);

/** Longest topic in words and in UTF-16 units, and least words of the headline below it. */
const maxTopic = 3;
const maxTopicLength = 40;
const minBelowTopic = 5;

/** Last words, in small letters, of a topic: 'Ukraine war', 'Volta news agency'. */
const topicNouns = new Set(
  'war wars conflict crisis news agency election elections economy media politics security region edition online'.split(
    ' ',
  ),
);

/** Words that end in -s or -ed and do not tell that anything happens. */
const stillNouns = new Set(
  'states nations rights affairs news politics sports arts times business markets elections emirates territories islands netherlands philippines united press relations talks studies'.split(
    ' ',
  ),
);

/**
 * True for a topic, a place or the name of a site above a headline, known by its form: 'Ghana', 'European Union',
 * 'War on Gaza', 'Ukraine war', '#Ghana', 'Reuters'. A headline of so few words has a verb.
 */
export function isTopic(line: string, next: string): boolean {
  const text = line.trim();
  const words = text.split(/\s+/u);
  if (text.length > maxTopicLength || words.length > maxTopic || /[\d?!:;,"“”«»]|\.$/u.test(text)) return false;
  if (!isHeadlineLike(next) || next.trim().split(/\s+/u).length < minBelowTopic) return false;
  if (/^#\p{L}+$/u.test(text) || isAgency(text.replace(/^the\s+/iu, ''))) return true;
  const [first = '', middle = ''] = words;
  const last = words.at(-1) ?? '';
  if (!/^[\p{Lu}\p{Lo}]/u.test(first)) return false;
  if (words.length === 1) return !hasDeckBelow(text, next);
  if (topicNouns.has(last)) return true;
  const isName =
    /^\p{Lu}/u.test(last) &&
    (!/(?:s|ed)$/u.test(last) || stillNouns.has(last.toLowerCase())) &&
    !deeds.has(last.toLowerCase());
  return isName && (words.length === 2 || /^(?:&|and|of|on|in|for)$/u.test(middle));
}

/** True for a line of the names of sections and genres alone. */
export function isSectionName(line: string): boolean {
  const words = wordsOf(line);
  return words.length > 0 && words.length <= maxWords && words.every((word) => kickers.has(word));
}

function wordsOf(line: string): string[] {
  const words = line
    .slice(0, maxLine)
    .toLowerCase()
    .split(/[\s/|,·•>:#*_-]+/u);
  return words.filter((word) => word !== '');
}

/** A line is looked at up to here, in UTF-16 units. */
const maxLine = 200;

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
