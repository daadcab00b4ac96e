import * as v from 'valibot';

/** Marks of patterns that can take exponential time: `(a+)+` and its kin are no globs of a corpus. */
const groups = /[()]/;

/** More stars than a person writes. */
const maxStars = 12;

/** The same in the name of one file or folder, where each multiplies the ways in which a long name can fit. */
const maxStarsInName = 3;

const glob = v.pipe(
  v.string(),
  v.nonEmpty('a pattern is needed'),
  v.maxLength(1000, 'this pattern is too long'),
  v.check(
    (pattern) =>
      !groups.test(pattern) &&
      starsIn(pattern) <= maxStars &&
      pattern.split('/').every((name) => name === '**' || starsIn(name) <= maxStarsInName),
    'this pattern is not allowed',
  ),
);

function starsIn(pattern: string): number {
  return pattern.match(/\*+/g)?.length ?? 0;
}

/** Globs of a corpus, relative to it; one alone may stand without brackets. Those that lead outside are ignored. */
export const globs = v.pipe(
  v.union([v.array(glob), glob]),
  v.transform((value) => (typeof value === 'string' ? [value] : value).filter((pattern) => !leadsOutside(pattern))),
  v.metadata({ style: 'quoted' }),
);

/**
 * True for a pattern of files outside the corpus (RELIABILITY R10): one that is absolute, names a drive, a share or a
 * scheme, or climbs, in every spelling that something on the way might undo.
 */
export function leadsOutside(pattern: string): boolean {
  const plain = decoded(pattern);
  if (/^!?(?:\/|\\\\|[a-z]:[\\/]|[a-z][\w+.-]*:\/\/)/i.test(plain)) return true;
  return plain.split(/[\\/{},!]/).includes('..');
}

/** The text in which `%2e`, `%252e`, `%2f` and `%5c` are undone. */
function decoded(text: string): string {
  const once = text.replace(/%(25|2e|2f|5c)/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return once === text ? text : decoded(once);
}
