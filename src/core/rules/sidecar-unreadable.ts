import type { ReaderRule } from './rule.ts';

/** Sidecars that cannot be read whole: they are read-only until a person has mended them. */
export const sidecarUnreadable: ReaderRule = {
  id: 'sidecar-unreadable',
  level: 'error',
  scope: 'file',
  finds: 'A sidecar with broken syntax, records that do not fit, marks of a conflict, or without its end.',
  why: 'What a parser recovers from a broken file is not what the person wrote, so the file is not written any more.',
  source: null,
  fixes: ['opens the file at the place'],
  example: '<<<<<<< mine',
};
