import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YamlEdit } from '../../../src/core/yaml/edit.ts';
import { add, change } from './yaml-edits.ts';

/** A sidecar as somebody keeps it. */
export interface HandStyled {
  readonly name: string;
  readonly yaml: string;
}

/** The sidecars of test/core/sidecar/fixtures; each has the responses r1 and r2. Tests run in the project's folder. */
export function handStyled(): HandStyled[] {
  const folder = join('test', 'core', 'sidecar', 'fixtures');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ann.yaml'));
  return names.sort().map((name) => ({ name, yaml: readFileSync(join(folder, name), 'utf8') }));
}

/** What is done to each of them. */
export const handStyledEdits: Readonly<Record<'add' | 'change' | 'remove' | 'verdict', YamlEdit>> = {
  add: add('responses', {
    id: 'r9',
    quote: 'Said nothing.',
    at: 7,
    actors: ['harbour-master'],
    type: 'decline-comment',
  }),
  change: change('r1', 'type', 'warn'),
  remove: { kind: 'remove', section: 'responses', id: 'r2' },
  verdict: {
    kind: 'append',
    section: 'verdicts',
    record: { of: 'r1', verdict: 'rejected', why: 'wrong-type', by: 'ben', when: '1962-11-21T10:04:00Z' },
  },
};

/** The lines that differ: those between the equal ones at the beginning and at the end of both texts. */
export function changedLines(before: string, after: string): { readonly old: string[]; readonly now: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return { old: old.slice(first, old.length - last), now: now.slice(first, now.length - last) };
}
