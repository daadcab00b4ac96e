import assert from 'node:assert/strict';
import { nameTable } from '../../../src/core/suggest/name-table.ts';
import { readPage } from '../../../src/core/suggest/page-text.ts';
import { textWithLine } from './page-with.ts';

const blank = { aliases: [], posts: [] };
const table = nameTable([
  { ...blank, id: 'peru', name: 'Peru', demonyms: ['Peruvian'], metonyms: ['Lima'], type: 'state' },
  {
    ...blank,
    id: 'port',
    name: 'Callao Port Authority',
    aliases: ['Port Authority'],
    type: 'government',
    partOf: 'peru',
  },
  { ...blank, id: 'dockers', name: "Callao Dockers' Union", aliases: ["Dockers' Union"], type: 'organisation' },
  { ...blank, id: 'health', name: 'Ministry of Health of Peru', type: 'government', partOf: 'peru' },
  { ...blank, id: 'bank', name: 'Central Bank of Peru', type: 'government', partOf: 'peru' },
  { ...blank, id: 'prosecutor', name: 'Public Prosecutor of Tacna', type: 'government', partOf: 'peru' },
  { ...blank, id: 'villagers', name: 'Villagers of the Sama valley', type: 'collective' },
  { ...blank, id: 'copper', name: 'Andes Copper', type: 'company' },
  {
    ...blank,
    id: 'vidal',
    name: 'Rosa Vidal',
    type: 'person',
    posts: [{ for: 'peru', title: 'Environment Minister' }],
  },
]);

describe('whom a page means by a common name', () => {
  const means = (line: string, summary: string, ...expected: readonly string[]) => {
    it(`${expected.join(' and ') || 'nobody'}: ${line}`, () => {
      const [read] = readPage(textWithLine(summary, line), table).lines;
      assert.deepEqual(
        read?.namings.map(({ actor }) => actor.key),
        expected,
      );
    });
  };
  means('The port authority called it illegal.', 'Ships waited.', 'port');
  means("The dockers' union walked out.", 'Ships waited.', 'dockers');
  means('The health ministry closed the wells.', 'Acid ran down.', 'health');
  means('Health authorities closed the wells.', 'Acid ran down.', 'health');
  means("Peru's Ministry of Health closed the wells.", 'Acid ran down.', 'health');
  means('The Peruvian central bank cut its rate.', 'Acid ran down.', 'bank');
  means('Villagers of the Sama valley went home.', 'Acid ran down.', 'villagers');
  means('A search by prosecutors.', 'Acid ran down in Peru.', 'prosecutor');
  means('A search by prosecutors.', 'Rosa Vidal flew south.', 'prosecutor');
  means('A search by prosecutors.', 'Acid ran down.');
  means('Asked the government for tents.', 'Acid ran down in Peru.', 'peru');
  means('Asked the government for tents.', 'Acid ran down.');
  means('Fined the company twice.', 'A dam of Andes Copper burst.', 'copper');
  means('Fined a company twice.', 'A dam of Andes Copper burst.');
  means('Known as the company that built it.', 'A dam of Andes Copper burst.');
  means('Called on the environment minister to resign.', 'Rosa Vidal flew south.', 'vidal');
});
