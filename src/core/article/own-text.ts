import { codePointMap } from '../text/code-points.ts';
import { parseArticle } from './parse.ts';

/** The text of an article without its furniture: adverts and lists of other news name people who have no part in it. */
export function ownText(text: string): string {
  const map = codePointMap(text);
  let from = 0;
  const kept = parseArticle(text).value.furniture.map(({ at, end }) => {
    const part = text.slice(from, map.toUtf16(at));
    from = map.toUtf16(end);
    return part;
  });
  return [...kept, text.slice(from)].join('');
}
