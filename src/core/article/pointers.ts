import type { Line } from '../text/lines.ts';
import { findDate } from './dates.ts';
import { isHeadlineLike } from './line-shapes.ts';
import type { Role } from './news-body.ts';
import { isBlank } from './source.ts';

/** Words with which a title of another article is pointed to: 'More: …', '**Read:** …', 'Previously | …'. */
const pointing =
  /^[*_>\s]*(?:more|read|see|hear|watch|listen|go deeper|previously|earlier)(?: here| now| this)?\s*[:|][*_]*\s+(?<words>\S.*)$/iu;

/** Words with which some headlines begin as well: 'Watch: …', 'LIVE: …'. */
const announcing =
  /^(?:watch|listen|video|live|podcast|gallery|in pictures|more|read|see)(?: live| updates)?\s*[:|]\s+(?<words>\S.*)$/iu;

/** Least words of a title behind the word that points to it. */
const minWords = 4;

/** The lines below the first paragraph that point to one other article, which is called by its title. */
export function pointersBelow(
  lines: readonly Line[],
  first: number,
  isFurniture: (index: number) => boolean,
): number[] {
  return lines.flatMap((line, index) => {
    if (index <= first || isBlank(line) || isFurniture(index)) return [];
    return isTitle(pointing.exec(line.text)?.groups?.['words']) ? [index] : [];
  });
}

/**
 * The line above `index` that is read as a pointer and is the headline after all, since the text has no other; undefined
 * where there is none.
 */
export function headlineAmongPointers(
  lines: readonly Line[],
  roles: readonly Role[],
  index: number,
): number | undefined {
  const at = lines
    .slice(0, index)
    .findLastIndex(
      (line, place) => roles[place] === 'furniture' && isTitle(announcing.exec(line.text.trim())?.groups?.['words']),
    );
  return at < 0 ? undefined : at;
}

/** A first line that is a headline with its urgency before it: 'LIVE: …', 'UPDATED: …'; a stamp has a date or hour. */
export function isAnnounced(line: string): boolean {
  const words = /^(?:live|updated?)(?: updates?| blog)?\s*[:|]\s+(?<words>\S.*)$/iu.exec(line.trim())?.groups?.[
    'words'
  ];
  if (words === undefined || findDate(words) !== undefined || /^\d{1,2}[:.]\d{2}|\bago\W*$/u.test(words)) return false;
  return isHeadlineLike(words) && words.split(/\s+/u).length >= 3;
}

function isTitle(words: string | undefined): boolean {
  if (words === undefined || /^\S+:\/\//u.test(words)) return false;
  const visible = words.replace(/^\[([^[\]]{1,200})\]\([^()]{0,300}\)[*_.]*$/u, '$1');
  return isHeadlineLike(visible) && visible.split(/\s+/u).length >= minWords;
}
