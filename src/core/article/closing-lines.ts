import type { Line } from '../text/lines.ts';
import { isAgency } from './agencies.ts';
import type { Role } from './news-body.ts';

/** Longest closing line in UTF-16 units, and how many are looked for. */
const maxLine = 90;
const maxClosing = 8;

/** In small letters. Lines by which a newsroom closes a text; they stand alone behind its last sentence. */
const forms: readonly RegExp[] = [
  // Marks and numbers: '■', '—0—', '4194'.
  /^[^\p{L}]{1,12}$/u,
  // The writers' initials: 'sb/lnm/ah', '/cb'.
  /^(?:\p{L}{1,4}(?:\/\p{L}{1,4})+|\/\p{L}{1,4})$/u,
  /^(?:sources?|editors?|edited by|edited|via|credits?|authors?|compiled by|translated by|translation|reporters?|news id|code|first published|published|story id)\s?:\s?\S.{0,80}$/u,
  /^[([](?:with|from|by|source|reporting|compiled|edited|written|based on|additional)\b[^()[\]]{2,60}[)\]]$/u,
];

/** Marks the lines at the end of an article that close it, and are neither text nor its writer's name, as furniture. */
export function closeArticle(lines: readonly Line[], roles: Role[], isCredit: (text: string) => boolean): void {
  const texts = roles.flatMap((role, index) => (role === 'body' ? [index] : []));
  for (const index of texts.slice(1).slice(-maxClosing).reverse()) {
    const text = lines[index]?.text.trim() ?? '';
    if (!isClosingLine(text) || isCredit(text)) return;
    roles[index] = 'furniture';
  }
}

/** True for a line that says nothing of what happened: a source, initials, an agency, a number, a mark. */
export function isClosingLine(text: string): boolean {
  return text.length <= maxLine && (forms.some((form) => form.test(text.toLowerCase())) || isAgency(text));
}
