import type { Line } from '../text/lines.ts';
import { isAgency } from './agencies.ts';
import { isPersonName, readNameLine } from './byline.ts';
import { monthNumber, weekdays } from './date-words.ts';
import type { Byline } from './model.ts';
import { trimLine, type Source } from './source.ts';

/** In UTF-16 units; longer lines tell more than who wrote the article. */
const maxLine = 100;

/**
 * Who wrote an article, in a line right below its headline that is known as a byline by that place: a name alone or with
 * its newspaper, agencies, a desk of the newsroom, or any short line with 'By'.
 */
export function readBylineBelowTitle(source: Source, line: Line): Byline | undefined {
  const { start, end, text } = trimLine(line);
  if (text.length > maxLine || /[.!?…]["”]?$/u.test(text)) return readNameLine(source, line);
  const by = startOfNames(text);
  if (by > 0) return { text: text.slice(by), ...source.range(start + by, end) };
  const isOne = areAgencies(text) || isDesk(text) || isNameWithOutlet(text) || isShoutedName(text);
  return isOne ? { text, ...source.range(start, end) } : readNameLine(source, line);
}

const maxWords = 8;
const time = new RegExp(`^(?:${weekdays})$`, 'u');

/** Where the names begin behind 'By', in UTF-16 units; 0 where the line is none of a few words with a capital. */
function startOfNames(text: string): number {
  const [by = '', first = ''] = /^by\s*:?\s+(?=(\S+))/iu.exec(text) ?? [];
  if (by === '' || !/^\p{Lu}/u.test(first) || text.split(/\s+/u).length > maxWords + 1) return 0;
  // 'By Monday', 'By March': when it happened.
  return time.test(first.toLowerCase()) || monthNumber(first) !== undefined ? 0 : by.length;
}

/** 'The Associated Press', 'AFP and Reuters'. */
function areAgencies(text: string): boolean {
  return text
    .replace(/^the\s+/iu, '')
    .split(/\s*(?:,|&|\band\b|\/)\s*/u)
    .every(isAgency);
}

/** 'Web Desk', 'PORT GAZETTE STAFF': up to four words with capitals, the last a part of a newsroom. */
function isDesk(text: string): boolean {
  return (
    /^(?:\p{Lu}\S*\s+){1,3}(?:staff|desk|bureau|agencies|team|reporters?|correspondents?|service|newsroom)$/iu.test(
      text,
    ) && text.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word))
  );
}

const outlet =
  /\b(?:News|Times|Post|Journal|Herald|Gazette|Tribune|Agency|Press|Radio|TV|Service|Daily|Today|Online)$/u;

/** 'Ama Serwaa | The Port Gazette', 'Ama Serwaa, BBC News', 'Ama Serwaa with AFP, dpa', 'Ama Serwaa (AFP)'. */
function isNameWithOutlet(text: string): boolean {
  const form = /^(?<name>[^|,(]{4,50}?)(?<mark>\s*\|\s*|\s*,\s+|\s+with\s+|\s+\()(?<behind>[^|()]{2,40})\)?$/u;
  const { name = '', mark = '', behind = '' } = form.exec(text)?.groups ?? {};
  if (name === '' || !isPersonName(name)) return false;
  if (mark.includes('with') && behind.split(/,\s+|\s+and\s+/u).every(isAgency)) return true;
  if (behind.includes(',')) return false;
  if (isAgency(behind) || outlet.test(behind)) return true;
  return mark.includes('|') && behind.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));
}

/** Words of which one begins or ends the name of a town of two words. */
const townWord =
  /^(?:new|san|santa|los|las|tel|hong|united|saint|st|abu|port|kuala|buenos|addis|phnom|cape|rio|são|sao|el|al)\s|\s(?:city|nations|kong|town)$/iu;

/** 'AMA SERWAA'. */
function isShoutedName(text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.'’-]*(?:\s+\p{Lu}[\p{Lu}.'’-]+){1,2}$/u.test(text) || townWord.test(text)) return false;
  return isPersonName(text.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase()));
}

const newspaper = new RegExp(`^(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'-]* ){1,3}${outlet.source}`, 'u');

/** What the writer named above is, or writes for: 'Transport correspondent', 'BBC News, Accra', 'Port Gazette'. */
export function isWriterRole(text: string): boolean {
  const words = text.trim();
  if (words.length > maxLine || /[.!?…:]["”]?$/u.test(words)) return false;
  const [outlet = '', place = '', ...others] = words.split(/,\s+/u);
  const isOutlet = isAgency(outlet) || newspaper.test(outlet);
  if (isOutlet && others.length === 0 && /^(?:\p{Lu}[\p{L}.’'-]+ ?){0,3}$/u.test(place)) return true;
  return /^(?:\p{L}[\p{L}’'&-]*,? ){0,5}(?:correspondent|reporter|editor|writer|columnist|analyst|journalist|bureau chief)s?(?:,? (?:in|at|for) .{2,40})?$/iu.test(
    words,
  );
}

/** True for a place in capitals alone on its line, as agencies write it above the first paragraph: 'ACCRA', 'TEL AVIV'. */
export function isPlaceAlone(text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.'’-]{2,}(?:\s+\p{Lu}[\p{Lu}.'’-]+){0,2}$/u.test(text)) return false;
  return !/\s/u.test(text) || townWord.test(text);
}
