import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newRecordId, readableId } from '../../../src/core/sidecar/ids.ts';
import { isPlainWord } from '../../../src/core/yaml/print.ts';
import { anyText } from '../helpers/arbitrary-text.ts';

function checkId(title: string, expected: string, taken: readonly string[] = []): void {
  assert.equal(
    readableId(title, (id) => taken.includes(id), 'event'),
    expected,
  );
}

describe('a readable id', () => {
  it('is the title in small letters, joined by hyphens', () => {
    checkId('CSTO calls for talks', 'csto-calls-for-talks');
    checkId('  “Ports” — closed!  ', 'ports-closed');
    checkId("White House Calls On All To 'Deescalate'", 'white-house-calls-on-all');
  });

  it('does not end on a word that leads on where it is cut, and does where the title does', () => {
    checkId('Talks of the two sides in the harbour', 'talks-of-the-two-sides');
    checkId('To be or not to', 'to-be-or-not-to');
    checkId('In the to of on at by and', 'in-the-to-of-on-at');
  });

  it('has at most six words', () => {
    checkId('One two three four five six seven', 'one-two-three-four-five-six');
  });

  it('folds letters that are not among a to z', () => {
    checkId('Łódź déjà Şişli', 'lodz-deja-sisli');
    checkId('Straße Æsop Œuvre Øre Đakovo', 'strasse-aesop-oeuvre-ore-dakovo');
    checkId('İstanbul Iğdır Sarıyer', 'istanbul-igdir-sariyer');
    checkId('ﬁre № ５', 'fire-no-5');
  });

  it('has no apostrophes and no full stops', () => {
    checkId("Iran's U.S. envoy’s visit", 'iran-us-envoy-visit');
    checkId("It doesn't end", 'it-doesnt-end');
  });

  it('begins with a letter', () => {
    checkId('2026 floods', 'event-2026-floods');
  });

  it('is the fallback where no letter folds', () => {
    checkId('Переговоры начались', 'event');
    checkId('会談', 'event-2', ['event']);
    checkId('', 'event');
  });

  it('is numbered where it is taken', () => {
    checkId('Raid', 'raid-2', ['raid']);
    checkId('Raid', 'raid-4', ['raid', 'raid-2', 'raid-3']);
  });

  it('is a word that YAML needs no quotes for, whatever the title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        assert.match(
          readableId(title, () => false, 'event'),
          /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
        );
      }),
    );
  });
});

describe('a record id', () => {
  it('is the letter of its kind and ten letters of Crockford base32 out of the bytes', () => {
    assert.equal(
      newRecordId('r', () => Uint8Array.from([0, 1, 9, 10, 17, 18, 31, 32, 63, 255])),
      'r019ahjz0zz',
    );
    assert.equal(
      newRecordId('k', (count) => new Uint8Array(count)),
      'k0000000000',
    );
  });

  it('needs no quotes, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const id = newRecordId('q', () => bytes);
        assert.match(id, /^q[0-9a-hjkmnp-tv-z]{10}$/);
        assert.ok(isPlainWord(id));
      }),
    );
  });
});
