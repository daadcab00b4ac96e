import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sidecarPlaces } from '../../../src/core/coding/id-places.ts';
import { mayHoldId } from '../../../src/core/coding/may-hold.ts';
import { countId, replaceIds } from '../../../src/core/coding/replace-ids.ts';
import { readYaml, sidecarBounds } from '../../../src/core/yaml/read.ts';
import { handWritten } from '../helpers/hand-written.ts';

const id = 'long-embargo';

/** An id as YAML has ways to write it; the last three cannot be written back the same. */
const plainWays = [id, `"${id}"`, `'${id}'`];
const oddWays = ['"long\\x2dembargo"', '"long-\\\n      embargo"', '"long\\u002Dembarg\\U0000006f"'];

function relation(from: string, block: boolean): string {
  return block
    ? `relations:\n  - id: k1 # ${id}\n    from: ${from}\n    to: world-fair # to\n    note: ${id}\n`
    : `relations: [{ id: k1, from: ${from}, to: world-fair, note: "${id}" }] # ${id}\n`;
}

/** A sidecar in any style that refers to the event once, in a list behind its first field. */
const referring = (ways: readonly string[]) =>
  fc
    .tuple(handWritten, fc.constantFrom(...ways), fc.boolean())
    .filter(([{ content }]) => content.relations === undefined)
    .map(([{ yaml }, way, block]) => {
      const end = yaml.includes('\r\n') ? '\r\n' : '\n';
      const list = relation(way, block).replaceAll('\n', end);
      return yaml.replace(
        /^newsweave: [^\r\n]*(?:\r?\n)?/m,
        (line) => `${line}${line.endsWith('\n') ? '' : end}${list}`,
      );
    })
    // A file in braces, or with a byte order mark, has no line to put the list behind.
    .filter((yaml) => yaml.includes(id) && readYaml(yaml, sidecarBounds).problems.length === 0);

const placesOf = (yaml: string, wanted: string) =>
  countId(readYaml(yaml, sidecarBounds).value, wanted, sidecarPlaces.event);

function renamed(yaml: string, from: string, to: string): string {
  const result = replaceIds(yaml, { from, to }, sidecarPlaces.event, sidecarBounds);
  if (!result.ok) assert.fail(result.reason);
  return result.text;
}

describe('a rename of an id in a file', () => {
  it('changes the characters of the id and no others, so that the way back gives the same file', () => {
    fc.assert(
      fc.property(referring(plainWays), (yaml) => {
        const there = renamed(yaml, id, 'siege');
        assert.deepEqual([placesOf(there, id), placesOf(there, 'siege')], [0, 1]);
        assert.equal(there.length, yaml.length + 'siege'.length - id.length);
        assert.equal(renamed(there, 'siege', id), yaml);
      }),
      { numRuns: 25 },
    );
  }).timeout(20_000);

  it('finds the id however it is written, and is never kept from a file that holds it', () => {
    fc.assert(
      fc.property(referring([...plainWays, ...oddWays]), (yaml) => {
        assert.equal(placesOf(yaml, id), 1);
        assert.ok(mayHoldId(id)(yaml));
        assert.deepEqual(
          [placesOf(renamed(yaml, id, 'siege'), id), placesOf(renamed(yaml, id, 'siege'), 'siege')],
          [0, 1],
        );
      }),
      { numRuns: 25 },
    );
  }).timeout(20_000);

  it('does not look into files that cannot hold the id', () => {
    for (const yaml of [
      '',
      'from: long',
      'from: long-embargoes',
      'from: a-long-embargo',
      'note: "long\\u00a0embargo"',
    ]) {
      assert.ok(!mayHoldId(id)(yaml), yaml);
    }
    assert.ok(mayHoldId('Ein Brief')('from: "Ein\n  Brief"'), 'a file name with blanks may be folded');
  });

  it('takes keys that mean something in JavaScript for plain words', () => {
    const yaml = `relations:\n  - { id: constructor, from: ${id}, __proto__: ${id}, toString: ${id} }\n`;
    assert.equal(renamed(yaml, id, 'siege'), yaml.replace(`from: ${id}`, 'from: siege'));
  });
});
