import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editSidecar, markEnd } from '../../../src/core/sidecar/edit.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { handStyled, handStyledEdits } from '../helpers/hand-styled.ts';
import { checkDamaged, damaged } from '../helpers/sidecar-laws.ts';
import { randomFrom } from '../helpers/random.ts';

const files = handStyled();
const marked = files.filter(({ yaml }) => /^text:/m.test(yaml));

/** Where the value of `text:` is complete, from which on the end of the file is known to be missing. */
function endOfDigest(yaml: string): number {
  const digest = /^text: "[^"]*"/m.exec(yaml);
  return digest === null ? yaml.length : digest.index + digest[0].length;
}

/** A damaged file that is not understood whole is left alone by every edit. */
function checkLeftAlone(yaml: string): void {
  for (const edit of Object.values(handStyledEdits)) assert.ok(!editSidecar(yaml, [edit]).ok, yaml.slice(-60));
}

describe('a sidecar that was cut off', () => {
  it('is read-only wherever it was cut, if it tells its end', () => {
    assert.equal(marked.length, 3);
    for (const { name, yaml } of marked) {
      const whole = readSidecar(yaml).value;
      for (let end = endOfDigest(yaml); end < yaml.length; end += 1) {
        const cut = yaml.slice(0, end);
        const { writable, value } = readSidecar(cut);
        if (writable) assert.deepEqual(value, whole, `${name} cut at ${end}`);
        else if (end % 7 === 0) checkLeftAlone(cut);
        assert.equal(writable, /\n\.\.\.\r?\n?$/.test(cut), `${name} cut at ${end}`);
      }
    }
  });

  it('is written again once a person says that it is whole', () => {
    const cut = 'newsweave: 1\r\ntext: "sha256:00"\r\nresponses:\r\n  - { id: r1, quote: "a", at: 0 }';
    assert.deepEqual(markEnd(cut), { ok: true, text: `${cut}\r\n...\r\n` });
    assert.ok(!markEnd(`${cut},`).ok);
    assert.ok(!markEnd(cut.replace('at: 0', 'at: x')).ok);
    assert.deepEqual(markEnd('newsweave: 1\n'), { ok: true, text: 'newsweave: 1\n' });
  });

  it('before its digest was complete holds no record, so that none can be lost by a write', () => {
    for (const { yaml } of marked) {
      for (let end = 0; end < endOfDigest(yaml); end += 1) {
        const { writable, value } = readSidecar(yaml.slice(0, end));
        const { text, article } = value;
        assert.deepEqual([text === null || !writable, article], [true, null]);
        const lists = [value.events, value.responses, value.rationales, value.relations, value.verdicts];
        assert.ok(lists.every((list) => list.length === 0));
      }
    }
  });

  it('gives only whole records where it does not tell its end', () => {
    for (const { name, yaml } of files.filter((each) => !marked.includes(each))) {
      const ids = new Set(readSidecar(yaml).value.responses.map(({ id }) => id));
      for (let end = 0; end < yaml.length; end += 3) {
        const { value, writable, problems } = readSidecar(yaml.slice(0, end));
        assert.equal(writable, problems.length === 0);
        for (const { id } of value.responses) assert.ok(ids.has(id) || /^r?$/.test(id), `${name} cut at ${end}: ${id}`);
      }
    }
  });
});

describe('a sidecar with a block of zeros', () => {
  it('is read-only, and every edit leaves it alone', () => {
    for (const { yaml } of files) {
      for (let at = 0; at < yaml.length; at += 23) {
        const zeroed = yaml.slice(0, at) + '\0'.repeat(32) + yaml.slice(at + 32);
        assert.equal(readSidecar(zeroed).writable, false);
        if (at % 5 === 0) checkLeftAlone(zeroed);
      }
    }
    checkLeftAlone('\0'.repeat(4096));
  });
});

describe('a damaged sidecar, whatever happened to it', () => {
  it('is refused, or means the same to both YAML readers, or is not written', () => {
    const fates = { refused: 0, equal: 0, noticed: 0 };
    const property = fc.property(fc.nat(), (seed) => {
      const yaml = damaged(randomFrom(seed));
      const fate = checkDamaged(yaml);
      fates[fate] += 1;
      if (fate === 'noticed') checkLeftAlone(yaml);
    });
    fc.assert(property, { numRuns: 2000 });
    assert.ok(fates.refused > 200 && fates.equal > 200, JSON.stringify(fates));
  }).timeout(20_000);
});
