import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { actorEntry } from '../../../src/core/registers/actors.ts';
import { eventEntry } from '../../../src/core/registers/events.ts';
import { articleBlock, dropRecord, sections } from '../../../src/core/sidecar/schema.ts';
import { restoreOddKeys } from '../../../src/core/yaml/odd-keys.ts';
import { inOnePass } from '../../../src/core/yaml/one-pass.ts';

const schemas = { article: articleBlock, drops: dropRecord, actor: actorEntry, event: eventEntry, ...sections };
const names = fc.constantFrom(...Object.keys(schemas));

/** Keys that records have, and others. */
const keys = [
  ...new Set(Object.values(schemas).flatMap(({ entries }) => Object.keys(entries))),
  'codebook',
  '__proto__',
  'constructor',
];
const scalar = fc.oneof(
  fc.constantFrom('', '0', '12', '1e3', '1234567890', 'true', 'false', 'r1', 'accepted', 'wrong-type', 'person'),
  fc.string(),
);

/** Data as they are read from a file: maps, lists and texts. Ids and words stand in many of them, so that many fit. */
const { data } = fc.letrec<{ data: unknown; record: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(fc.string(), scalar, { maxKeys: 3, noNullPrototype: true }),
    fc.array(tie('record'), { maxLength: 3 }),
    tie('record'),
  ),
  record: fc
    .tuple(
      fc.subarray(['id', 'quote', 'of', 'rule', 'from', 'to', 'drops']),
      fc.dictionary(fc.constantFrom(...keys), tie('data'), { maxKeys: 4, noNullPrototype: true }),
    )
    .map(([words, rest]) => ({
      ...Object.fromEntries(words.map((key) => [key, `${key}1`])),
      at: '4',
      verdict: 'accepted',
      ...rest,
    })),
}));

describe('reading a record in one pass', () => {
  it('gives what its schema gives, for any data that fit, and nothing for all others', () => {
    let fitting = 0;
    fc.assert(
      fc.property(names, data, (name, value) => {
        const schema: v.GenericSchema = Object.entries(schemas).find(([key]) => key === name)?.[1] ?? v.never();
        const before = structuredClone(value);
        const { success, output } = v.safeParse(schema, value);
        const made = inOnePass(schema, value);
        if (made !== undefined) fitting += 1;
        if (success) restoreOddKeys(output, value);
        // A list is a map without fields for the schema library; it is left to it.
        if (Array.isArray(value)) assert.equal(made, undefined);
        else assert.deepEqual(made, success ? output : undefined);
        assert.deepEqual(value, before);
      }),
      { numRuns: 3000 },
    );
    assert.ok(fitting > 100, String(fitting));
  });

  it('knows all that an entry of a register can say', () => {
    const actor = {
      id: 'paz',
      name: 'Ana Paz',
      aliases: ['A. Paz'],
      metonyms: 'the palace',
      type: 'person',
      specific: 'true',
      members: ['a', 'b'],
      posts: [{ for: 'peru', title: 'envoy', from: '1961', to: '..' }],
      note: 'A note.',
    };
    assert.deepEqual(inOnePass(actorEntry, actor), v.parse(actorEntry, actor));
    const event = { id: 'strike', title: 'The strike', date: '1962', aliases: ['strike'], outside: 'true' };
    assert.deepEqual(inOnePass(eventEntry, event), v.parse(eventEntry, event));
  });

  it('leaves to the schema what it does not know', () => {
    assert.equal(inOnePass(v.pipe(v.string(), v.email()), 'a@b.c'), undefined);
    assert.equal(inOnePass(v.looseObject({ id: v.date() }), { id: 'x' }), undefined);
  });
});
