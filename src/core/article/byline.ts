import type { Line } from '../text/lines.ts';
import { isCredit } from './credits.ts';
import type { Byline } from './model.ts';
import { trimLine, type Source } from './source.ts';

/** 'By' in the main languages, with what may stand before it: 'Interview by', 'Text:', 'Autor:', 'بقلم'. */
const byForm =
  /^(?:(?:written|reported|story|report|interview|text|words|analysis|opinion|commentary|compiled|posted|published|translated|article|essay|review|column)\s+)?(?:by|von|par|por|di|a cura di|texto|texte|text|tekst|door|autor(?:a|ka|e)?|auteur|autore|authors?|writers?|автор|автори|авторы|текст|yazan|haber|muhabir|بقلم|كتب|كتبت|نویسنده)(?![\p{L}])(?:\s*:)?\s+(?<words>[\p{Lu}\p{Lo}].{1,100})$/iu;

/** Words of section names and places: no part of a person's name. */
const notNames = new Set(
  (
    'news world politics political sport sports business economy economic culture opinion health science technology tech life style arts ' +
    'entertainment travel weather video videos photo photos top latest most more related stories story local national international ' +
    'regional region middle east west north south central eastern western northern southern asia europe africa america americas pacific ' +
    'caucasus balkans human rights society crime law education environment climate energy markets money finance analysis features ' +
    'interview interviews editorial home about contact read also share breaking live update updates press release agency media times ' +
    'post daily herald tribune gazette staff reporter reporters correspondent desk editor united states kingdom islands republic city ' +
    'the and of in on at for from to background what why how who key points next steps road war peace talks crisis reaction reactions ' +
    'advertisement comments summary source sources public affairs by new los tel ' +
    'filed under your comment comments links sponsored loading like tags tag popular subscribe newsletter follow sign login'
  ).split(' '),
);

/** True for a line that begins with 'By' and a name. */
export function isByline(line: Line): boolean {
  const by = byForm.exec(line.text.trim())?.groups?.['words'];
  return by !== undefined && by.length <= 100 && startsWithName(by);
}

/** A byline that says so: `By Jane Doe`, `Jane Doe, Staff writer`, `Jane Doe | Reuters`. */
export function readByline(source: Source, line: Line): Byline | undefined {
  const { start, text } = trimLine(line);
  const plain = withoutEmphasis(text);
  const offset = start + text.indexOf(plain);
  if (isCredit(plain)) return byline(source, offset, offset + plain.length);
  if (plain.length > 140 || /[.!?]["”]?$/u.test(plain.replace(/\b(?:Jr|Sr|[A-Z])\.$/u, ''))) return undefined;
  const posted =
    /^(?:posted|published|written|updated)\s+(?:on\s+)?[^|]{5,40}\d\s+by\s+(?<words>\p{Lu}.{1,60})$/iu.exec(plain)
      ?.groups?.['words'];
  if (posted !== undefined && startsWithName(posted))
    return byline(source, offset + plain.length - posted.length, offset + plain.length);
  const by = byForm.exec(plain)?.groups?.['words'];
  if (by !== undefined && startsWithName(by))
    return byline(source, offset + plain.length - by.length, offset + plain.length);
  const marked = readMarkedByline(source, offset, plain);
  if (marked !== undefined) return marked;
  if (/^(?:\p{Lu}\S{1,20} ){1,3}(?:Staff|Correspondent|Reporter)s?$/u.test(plain))
    return byline(source, offset, offset + plain.length);
  const role = /^(?<name>[^,|–—]{4,50}?)\s*(?:,|\||\s[–—-]\s)\s*(?<role>.{3,60})$/u.exec(plain)?.groups;
  const isRole =
    /\b(?:writer|reporter|correspondent|editor|journalist|desk|staff|columnist|contributor|bureau|reuters|ap|afp|associated press)\b/iu;
  if (role && isPersonName(role['name'] ?? '') && isRole.test(role['role'] ?? ''))
    return byline(source, offset, offset + plain.length);
  return undefined;
}

/** A line without Markdown's marks of emphasis round it. */
function withoutEmphasis(text: string): string {
  const mark = /^(?:\*\*|__|\*|_)/u.exec(text)?.[0];
  if (mark === undefined) return text;
  return text.slice(mark.length, text.length > mark.length && text.endsWith(mark) ? -mark.length : undefined);
}

/** A line of persons' names and nothing else, as at the end of an article; their town may stand behind. */
export function readNameLine(source: Source, line: Line): Byline | undefined {
  const { start, end, text } = trimLine(line);
  if (text.length > 120) return undefined;
  const offset = /^[—–]\s*/u.exec(text)?.[0].length ?? 0;
  const names = text.slice(offset).replace(/\s+in\s+\p{Lu}[\p{L}\s.]{1,30}$/u, '');
  return names.split(/\s*(?:,|&|\band\b)\s+/u).every(isPersonName) ? byline(source, start + offset, end) : undefined;
}

/** A byline with links and emphasis inside: `*By [Jane Doe](https://…)* | 7 July 2025`. */
function readMarkedByline(source: Source, start: number, words: string): Byline | undefined {
  if (!/[[\]*_]/.test(words)) return undefined;
  const visible = words
    .replace(/\[([^[\]]{1,100})\]\([^()]{0,300}\)/gu, '$1')
    .replace(/[*_]/g, '')
    .trim();
  const by = byForm.exec(visible)?.groups?.['words'];
  const first = by === undefined ? -1 : words.indexOf(by.split(/\s/u)[0] ?? by);
  if (by === undefined || first < 0 || !startsWithName(by)) return undefined;
  // Of a link only its words, not its address.
  const linkEnd = words.charAt(first - 1) === '[' ? words.indexOf(']', first) : -1;
  return byline(source, start + first, start + (linkEnd < 0 ? words.length : linkEnd));
}

function byline(source: Source, start: number, end: number): Byline {
  const { quote, ...range } = source.quote(start, end);
  return { text: quote, ...range };
}

function startsWithName(words: string): boolean {
  const [first = ''] = words.split(/\s*(?:,|\||\band\b|&|–|—)\s*/u);
  const start = first
    .replace(/[[\]*_]/gu, '')
    .replace(/\(.*$/u, '')
    .trim()
    .split(/\s+/u);
  const calm = start.slice(0, 3).map((word) => (word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word));
  return (
    isPersonName(calm.join(' ')) ||
    isPersonName(calm.slice(0, 2).join(' ')) ||
    (start.length === 1 && /^(?:AFP|AP|Reuters|AFP-JIJI|Agencies|dpa|TASS|Xinhua|Anadolu)$/u.test(start[0] ?? '')) ||
    /^(?:our|staff|agencies|a staff)\b/iu.test(first) ||
    /^[Tt]he \p{Lu}/u.test(first) ||
    /^(?:Reuters|Associated Press|AFP|AP|Al Jazeera|BBC|CNN)\b/u.test(first)
  );
}

/** Two to four capitalised words (small particles aside) of which none belongs to section names. */
export function isPersonName(text: string): boolean {
  if (text.includes('..')) return false;
  const words = text.split(/\s+/u);
  if (!words.some((word) => /\p{L}{2}/u.test(word)) || words.length < 2 || words.length > 5 || text.length > 60)
    return false;
  if (words.length <= 4 && words.every((word) => /^[\p{Lo}\p{M}]{2,}$/u.test(word))) return true;
  const capitalised = words.filter((word) => /^(?:\p{Ll}{2}-)?\p{Lu}/u.test(word));
  return (
    capitalised.length >= 2 &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) ||
        /^(?:al|el|as|an|ar|ad|ul)-\p{Lu}[\p{L}\p{M}'’]*$/u.test(word) ||
        /^(?:de|da|dos|del|della|van|von|der|den|bin|ibn|al|el|la|le|di|du)$/u.test(word),
    ) &&
    words.every((word) => !notNames.has(word.toLowerCase())) &&
    !words.every((word) => word.length > 1 && word === word.toUpperCase())
  );
}
