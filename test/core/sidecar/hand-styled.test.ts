import assert from 'node:assert/strict';
import { editSidecar } from '../../../src/core/sidecar/edit.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { changedLines, handStyled, handStyledEdits } from '../helpers/hand-styled.ts';

/** The lines of r2 in each of the files, as the person wrote them. */
const removed: Readonly<Record<string, RegExp>> = {
  '01-as-written': /^ {2}- \{ id: r2.*\n.*created: "1962-10-25" \}$/,
  '02-block-style': /^ {2}- id: r2\n(?: {4}.*\n)* {6}- passengers$/,
  '03-comments-everywhere': /^ {2}- \{ id: r2.*\n.*or the ministry\?$/,
  '04-windows-line-ends': /^ {2}- \{ id: r2.*\r\n.*created: "1962-10-25" \}\r$/,
  '05-wide-indents': /^ {4}- {3}id: r2\n(?: {8}.*\n)* {8}type: assist$/,
  '06-lists-at-the-margin': /^- id: r2\n(?: {2}.*\n)* {2}type: restrict$/,
  '07-no-last-line-end': /^ {2}- \{ id: r2.*\}$/,
  '08-long-texts': /^ {2}- id: r2\n(?: {4}.*\n)* {6}Ask again\.\n$/,
  '09-own-keys-and-order': /^ {2}- \{ type: appeal, .*\}$/,
  // The comma behind r1 goes too.
  '10-lists-in-brackets': /^ {4}\{ id: r1.*\n {4}\{ id: r2.*\}$/,
  '11-tabs-and-quoted-keys': /^ {2}- \? id\n(?: {4}[?:] .*\n)* {4}: state$/,
  '12-mixed': /^ {2}- id: r2\n(?: {4}.*\n)* {4}type: state$/,
};

describe('a sidecar as people keep it', () => {
  for (const { name, yaml } of handStyled()) {
    const edited = (edit: keyof typeof handStyledEdits) => {
      const result = editSidecar(yaml, [handStyledEdits[edit]]);
      assert.ok(result.ok, result.ok ? '' : result.reason);
      assert.deepEqual(readSidecar(result.text).problems, []);
      return { ...changedLines(yaml, result.text), sidecar: readSidecar(result.text).value };
    };

    it(`gets a response on lines of its own: ${name}`, () => {
      const { old, now, sidecar } = edited('add');
      assert.equal(sidecar.responses.length, 3);
      assert.match(now.join('\n'), /id: r9/);
      // In brackets, the entry before gets its comma; a last line without an end gets one.
      if (old.length > 0) assert.deepEqual(old, name.startsWith('10') ? [old[0]?.replace(/,$/, '')] : old);
      assert.ok(old.length <= (name.startsWith('10') ? 1 : 0) && now.length <= 2 + old.length, now.join('\n'));
    });

    it(`gets another type on one line: ${name}`, () => {
      const { old, now } = edited('change');
      assert.deepEqual([old.length, now.length], [1, 1]);
      assert.equal(old[0]?.replace(/(type"?:\s+)[a-z]+/, '$1warn'), now[0]);
    });

    it(`loses a response with its own lines: ${name}`, () => {
      const { old, now, sidecar } = edited('remove');
      assert.deepEqual(
        sidecar.responses.map(({ id }) => id),
        ['r1'],
      );
      assert.match(old.join('\n'), removed[name.replace('.ann.yaml', '')] ?? /^$/);
      const commentsOf = (lines: readonly string[]) => lines.join('\n').match(/ # .*/g) ?? [];
      assert.deepEqual(commentsOf(now), commentsOf(old));
      if (commentsOf(old).length === 0) assert.deepEqual(now, []);
    });

    it(`gets a verdict behind the others: ${name}`, () => {
      const { old, now, sidecar } = edited('verdict');
      assert.deepEqual([sidecar.verdicts.at(-1)?.of, sidecar.verdicts.at(-1)?.why], ['r1', 'wrong-type']);
      const isFilled = old.every((line) => line === 'verdicts: []');
      assert.ok(isFilled && now.length <= 2, [...old, ...now].join('\n'));
    });
  }
});
