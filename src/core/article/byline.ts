import type { Line } from '../text/lines.ts';
import type { Byline } from './model.ts';
import { trimLine, type Source } from './source.ts';

const byForm =
  /^(?:written\s+|reported\s+|story\s+|report\s+)?(?:by|von|par|por|autor|author|автор)(?!\p{L})\s*:?\s+(?<words>\p{Lu}.{1,100})$/iu;
const creditForm = /^\(?(?:reporting|writing|additional reporting|editing)\s+by\s+\p{Lu}.{1,160}\)?\.?$/iu;

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
    'advertisement comments summary sources public affairs by'
  ).split(' '),
);

/** A byline that says so: `By Jane Doe`, `Jane Doe, Staff writer`, `Jane Doe | Reuters`. */
export function readByline(source: Source, line: Line): Byline | undefined {
  const { start, text } = trimLine(line);
  const plain = /^(\*\*|__|\*|_)?(?<words>.*?)\1?$/su.exec(text)?.groups?.['words'] ?? text;
  const offset = start + text.indexOf(plain);
  if (plain.length > 140 || /[.!?]["”]?$/u.test(plain.replace(/\b(?:Jr|Sr|[A-Z])\.$/u, ''))) return undefined;
  const by = byForm.exec(plain)?.groups?.['words'];
  if (by !== undefined && startsWithName(by))
    return byline(source, offset + plain.length - by.length, offset + plain.length);
  if (creditForm.test(plain)) return byline(source, offset, offset + plain.length);
  const role = /^(?<name>[^,|–—]{4,50}?)\s*(?:,|\||\s[–—-]\s)\s*(?<role>.{3,60})$/u.exec(plain)?.groups;
  const isRole =
    /\b(?:writer|reporter|correspondent|editor|journalist|desk|staff|columnist|contributor|bureau|reuters|ap|afp|associated press)\b/iu;
  if (role && isPersonName(role['name'] ?? '') && isRole.test(role['role'] ?? ''))
    return byline(source, offset, offset + plain.length);
  return undefined;
}

/** A line that is a person's name and nothing else, as at the end of an article. */
export function readNameLine(source: Source, line: Line): Byline | undefined {
  const { start, end, text } = trimLine(line);
  return isPersonName(text) ? byline(source, start, end) : undefined;
}

function byline(source: Source, start: number, end: number): Byline {
  const { quote, ...range } = source.quote(start, end);
  return { text: quote, ...range };
}

function startsWithName(words: string): boolean {
  const [first = ''] = words.split(/\s*(?:,|\||\band\b|&|–|—)\s*/u);
  return (
    isPersonName(first.split(/\s+/u).slice(0, 3).join(' ')) ||
    /^(?:our|staff|agencies|a staff)\b/iu.test(first) ||
    /^[Tt]he \p{Lu}/u.test(first)
  );
}

/** Two to four capitalised words (small particles aside) of which none belongs to section names. */
function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 5 || text.length > 60) return false;
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitalised.length >= 2 &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) ||
        /^(?:de|da|dos|del|della|van|von|der|den|bin|ibn|al|el|la|le|di|du)$/u.test(word),
    ) &&
    words.every((word) => !notNames.has(word.toLowerCase())) &&
    !words.every((word) => word.length > 1 && word === word.toUpperCase())
  );
}
