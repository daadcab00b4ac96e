import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { printJournal, readJournal, type PlannedChange } from '../../src/server/host/journal-file.ts';

const changes: readonly PlannedChange[] = [
  { path: 'actors.yaml', before: 'actors: []\n', after: 'actors: []\r\n# “seal”:"sha256:00"}\n' },
  { path: 'märz/1962.txt.ann.yaml', before: null, after: '\uFEFFnewsweave: 1\n\u2028' },
  { path: 'b.txt.ben.ann.yaml', before: 'newsweave: 1\n', after: null },
];

/** A journal with a valid seal over any words. */
function sealed(body: string): string {
  return `${body},"seal":"sha256:${createHash('sha256').update(body).digest('hex')}"}\n`;
}

function checkForeign(text: string, reason: RegExp): void {
  const reading = readJournal(text);
  if (reading.kind !== 'foreign') assert.fail(JSON.stringify(reading));
  assert.match(reading.reason, reason);
}

describe('the journal of a change of many files', () => {
  it('is read back as it was written', () => {
    assert.deepEqual(readJournal(printJournal(changes)), { kind: 'whole', changes });
    const text = fc.option(fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (texts) => {
        const any = texts.map(([before, after], n) => ({ path: `${n}.txt.ann.yaml`, before, after }));
        assert.deepEqual(readJournal(printJournal(any)), { kind: 'whole', changes: any });
      }),
    );
  });

  it('is torn where it was cut at any byte, or where the disk kept only zeros of its end', () => {
    const bytes = Buffer.from(printJournal(changes));
    for (let length = 0; length < bytes.length; length += 1) {
      assert.deepEqual(readJournal(bytes.subarray(0, length).toString()), { kind: 'torn' }, String(length));
      const zeros = Buffer.concat([bytes.subarray(0, length), Buffer.alloc(bytes.length - length)]);
      assert.deepEqual(readJournal(zeros.toString()), { kind: 'torn' }, String(length));
    }
  });

  it('is not taken for whole with any byte changed', () => {
    const bytes = Buffer.from(printJournal(changes));
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      assert.notEqual(readJournal(flipped.toString()).kind, 'whole', String(at));
    }
  });

  it('is foreign where it names what Newsweave never writes, or is made in another way', () => {
    const of = (path: string) => printJournal([{ path, before: null, after: 'x' }]);
    for (const path of ['a.txt', '.git/config', 'x/.ann.yaml/../a', '', 'package.json', '.x/a.txt.ann.yaml'])
      checkForeign(of(path), /which Newsweave never writes$/);
    checkForeign(printJournal([...changes, ...changes.slice(0, 1)]), /names a file twice/);
    checkForeign(sealed('{"newsweave":2,"files":[]'), /not written as/);
    checkForeign(sealed('{"newsweave":1,"files":[{"path":"a.txt.ann.yaml"}]'), /not written as/);
    checkForeign(sealed('not even JSON'), /not written as/);
    checkForeign(
      sealed(
        '{"newsweave":1,"files":[{"path":"a.txt.ann.yaml","before":{"digest":"sha256:0","text":"a"},"after":null}]',
      ),
      /the text that it keeps of a\.txt\.ann\.yaml is damaged/,
    );
    checkForeign(printJournal(changes).replace('1962', '1963'), /was changed since/);
  });
});
