import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../src/core/steps.ts';
import { readQuick } from '../../../src/core/yaml/quick.ts';
import { readQuickList } from '../../../src/core/yaml/quick-list.ts';
import { readYaml, readYamlInSteps, registerBounds } from '../../../src/core/yaml/read.ts';

const entry = (number: number) => `  - { id: a${number}, name: "Actor ${number}", type: person }`;

/** The lines of a register of so many actors. */
function register(count: number): string[] {
  return ['newsweave: 1', 'actors:', ...Array.from({ length: count }, (_, number) => entry(number))];
}

const read = (lines: readonly string[]) => atOnce(readQuickList(`${lines.join('\n')}\n`));

/** What somebody may have put between two lines of a register. */
const oddLines = [
  '',
  '  # a note',
  '  - { id: long, name: "Long",\n      aliases: ["L", "Lo"] }',
  '- { id: elsewhere, name: "Elsewhere" }',
  '    - { id: deep, name: "Deep" }',
  '...',
  'events:',
  'newsweave: 2',
  '1: x',
  '  - { id: open, name: "Open',
  '  - { id: twice, id: twice }',
  '  - plain',
  'actors:',
];

describe('the reader of long lists', () => {
  it('reads in pieces what the quick reader reads at once', () => {
    const lines = register(450);
    const steps = readQuickList(`${lines.join('\n')}\n`);
    let pieces = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pieces += 1;
    assert.equal(pieces, 4);
    assert.deepEqual(read(lines), readQuick(`${lines.join('\n')}\n`));
  });

  it('leaves short lists, and lists with something behind them, to whoever reads the whole', () => {
    assert.equal(read(register(20)), undefined);
    assert.equal(read([...register(300), 'note: "x"']), undefined);
    assert.equal(read([...register(300), '...']), undefined);
  });

  it('never gives anything else, whatever stands between the entries', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(330), fc.constantFrom(...oddLines)), { maxLength: 4 }),
        fc.integer({ min: 190, max: 330 }),
        (odd, count) => {
          const lines = register(count);
          for (const [at, line] of odd) lines.splice(at, 0, line);
          const text = `${lines.join('\n')}\n`;
          const found = atOnce(readQuickList(text));
          if (found !== undefined) assert.deepEqual(found, readQuick(text));
          assert.deepEqual(atOnce(readYamlInSteps(text, registerBounds)), readYaml(text, registerBounds));
        },
      ),
      { numRuns: 150 },
    );
  });
});
