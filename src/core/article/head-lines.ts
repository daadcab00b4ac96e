import type { Line } from '../text/lines.ts';
import { isAgency } from './agencies.ts';
import { readPieces } from './dateline-pieces.ts';
import { isPlaceAlone } from './head-byline.ts';
import { isSectionName } from './kicker.ts';
import { endsSentence } from './line-shapes.ts';
import type { Dateline } from './model.ts';
import { trimLine, type Source } from './source.ts';

/** Longest place on a line of its own, and shortest paragraph below it, in UTF-16 units. */
const maxPlace = 60;
const minParagraph = 60;

/** The dateline that stands alone on the line above the first paragraph, its place in capitals: 'ACCRA', 'ACCRA, 5 March'. */
export function readCapitals(source: Source, line: Line, paragraph: Line): Dateline | undefined {
  const [place = ''] = line.text.trim().split(',', 1);
  return isPlaceAlone(place) && !isSectionName(place) ? readAlone(source, line, paragraph, false) : undefined;
}

/** The same with a place that has its agency or day behind a comma: 'Accra, GNA'. */
export function readPlaceLine(source: Source, line: Line, paragraph: Line): Dateline | undefined {
  return /^\s*\p{Lu}[^,:.!?]{1,30},\s*\S/u.test(line.text) ? readAlone(source, line, paragraph, true) : undefined;
}

function readAlone(source: Source, line: Line, paragraph: Line, mustBeCertain: boolean): Dateline | undefined {
  const { start, end, text } = trimLine(line);
  if (text.length > maxPlace || paragraph.text.length < minParagraph || !endsSentence(paragraph.text)) return undefined;
  const pieces = isAgency(text) ? undefined : readPieces(text, null);
  if (pieces?.places.length !== 1 || (mustBeCertain && !pieces.certain)) return undefined;
  const { places, agency, date } = pieces;
  return { text, places, agency, date, ...source.range(start, end) };
}

/** Lines that a site puts between headline and text: they count, number, name a source or offer another language. */
const sideLine =
  /^(?:edit|text size|font size|share|save|listen|\p{L}+(?: \p{L}+)?\s*:\s*\d[\d.,]*|(?:source|via|editor|photo)s?\s*:.{2,40}|(?:leer|read|lire|lesen|ler|leggi|читать|читати|oku)\s.{0,12}(?:english|español|français|deutsch|português|italiano|русски|українськ).{0,8})$/u;

/** True for a line below the headline that is neither a deck nor text: the headline once more, an agency, a counter. */
export function isSideLine(line: string, title: string): boolean {
  const text = line.trim();
  return text.length <= maxPlace
    ? sideLine.test(text.toLowerCase()) || isAgency(text) || saysTheSame(text, title)
    : saysTheSame(text, title);
}

/** True for two lines of the same letters and digits. */
export function saysTheSame(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return Math.abs(one.length - other.length) < maxPlace && letters(one) === letters(other);
}
