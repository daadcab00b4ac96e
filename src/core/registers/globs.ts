import * as v from 'valibot';

/** Marks of patterns that can take exponential time: `(a+)+` and its kin are no globs of a corpus. */
const groups = /[()]/;

/** More stars than a person writes; each multiplies the ways in which a long name can fit. */
const maxStars = 12;

const glob = v.pipe(
  v.string(),
  v.nonEmpty('a pattern is needed'),
  v.maxLength(1000, 'this pattern is too long'),
  v.check(
    (pattern) => !groups.test(pattern) && (pattern.match(/\*+/g)?.length ?? 0) <= maxStars,
    'this pattern is not allowed',
  ),
);

/** Globs of a corpus, relative to it; one alone may stand without brackets. */
export const globs = v.pipe(
  v.union([v.array(glob), glob]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
  v.metadata({ style: 'quoted' }),
);
