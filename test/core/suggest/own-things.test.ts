import assert from 'node:assert/strict';
import { lineFrame } from '../../../src/core/suggest/line-frame.ts';
import { nameTable } from '../../../src/core/suggest/name-table.ts';
import { ownFits } from '../../../src/core/suggest/own-things.ts';
import { readPage } from '../../../src/core/suggest/page-text.ts';
import { textWithLine } from './page-with.ts';

const blank = { aliases: [], posts: [] };
const table = nameTable([
  { ...blank, id: 'vidal', name: 'Rosa Vidal', type: 'person', posts: [{ for: 'iso:PER', title: 'Trade Minister' }] },
]);

describe('whose own things a line speaks of', () => {
  const fits = (line: string, summary: string, code: string, expected: boolean) => {
    it(`${expected ? 'fits' : 'does not fit'} ${code}: ${line}`, () => {
      const read = readPage(textWithLine(summary, line), table);
      const actor = table.actors.get(`iso:${code}`);
      const [text] = read.lines;
      assert.ok(actor && text);
      assert.equal(ownFits({ read, date: null }, lineFrame(text), actor) > 0, expected);
    });
  };
  fits('Sent its trade minister to the dock.', 'Rosa Vidal flew to Chile.', 'PER', true);
  fits('Sent its trade minister to the dock.', 'Rosa Vidal flew to Chile.', 'CHL', false);
  fits('Sent its interior minister to the dock.', "Chile's interior minister spoke in Peru.", 'CHL', true);
  fits('Sent its interior minister to the dock.', "Chile's interior minister spoke in Peru.", 'PER', false);
  fits('Recalled its ambassador.', 'Peru and Chile quarrelled.', 'PER', true);
  fits('Her lawyer spoke.', 'Peru and Chile quarrelled.', 'PER', false);
});
