import assert from 'node:assert/strict';
import { twin } from '../../../src/core/suggest/joint-deeds.ts';
import { lineFrame } from '../../../src/core/suggest/line-frame.ts';
import { nameTable } from '../../../src/core/suggest/name-table.ts';
import { readNames } from '../../../src/core/suggest/names.ts';

const table = nameTable([]);

describe('two lines that tell one deed of two', () => {
  const tells = (first: string, second: string, code: string, expected: number) => {
    it(`${expected === 1 ? 'tells' : 'does not tell'} that ${code} does the first: ${first} ${second}`, () => {
      const actor = table.actors.get(`iso:${code}`);
      assert.ok(actor);
      const frames = [first, second].map((line) => lineFrame(readNames(line, table)));
      assert.equal(twin({ frames, date: null }, 0, actor), expected);
    });
  };
  tells('Offered two ships together with Chile.', 'Keeps its docks ready jointly with Peru.', 'PER', 1);
  tells('Pledged a ship, as did Chile.', 'Pledged two on the same terms as Peru.', 'PER', 1);
  tells('Shared its charts with Chile.', 'Shared its charts with Peru.', 'PER', 1);
  tells('Offered two ships together with Chile.', 'Keeps its docks ready jointly with Peru.', 'CHL', 0);
  tells('Shared its charts with Chile.', 'Broke off all talks with Peru.', 'PER', 0);
});
