import fc from 'fast-check';

/** What paths that mean harm are made of. */
export const hostilePieces = [
  '..',
  '.',
  '/',
  '\\',
  'a',
  '\0',
  '\n',
  'C:',
  'c:x',
  '%2e',
  '%2E%2e',
  '%252e',
  '%2f',
  '%5c',
  '~',
  ' ',
  'file://',
  '//host/share',
  '\\\\?\\C:\\',
  '',
  '\u202e',
  '\u200d',
  'ａ',
  '..;',
  '．．',
  '…',
  'CON',
  'nul.txt',
  'a:b',
  '.git',
  'GIT~1',
  '\ud800',
];

/** Paths of such pieces and of names that are there, and paths of anything. */
export function hostilePath(names: readonly string[]): fc.Arbitrary<string> {
  const pieces = fc.array(fc.constantFrom(...hostilePieces, ...names), { maxLength: 8 });
  return fc.oneof(
    pieces.map((parts) => parts.join('')),
    pieces.map((parts) => parts.join('/')),
    pieces.map((parts) => parts.join('').replaceAll('\\', '/')),
    fc.string({ unit: 'binary' }),
  );
}
