import assert from 'node:assert/strict';
import { actsIn } from '../../../src/core/suggest/acts.ts';
import { nameTable } from '../../../src/core/suggest/name-table.ts';
import { readNames } from '../../../src/core/suggest/names.ts';
import { toldPlaces } from '../../../src/core/suggest/told-places.ts';

const table = nameTable([
  { id: 'lantern', name: 'Lantern Front', aliases: [], posts: [] },
  { id: 'harbour', name: 'Harbour Company', aliases: [], posts: [] },
]);

describe('who does what in a sentence', () => {
  const tells = (sentence: string, word: string, ...agents: readonly string[]) => {
    it(`${agents.join(' and ')} ${word}: ${sentence}`, () => {
      const acts = actsIn(readNames(sentence, table)).filter(({ stems }) => stems.has(word));
      assert.deepEqual([...new Set(acts.flatMap((act) => act.agents))], agents);
    });
  };
  tells('Peru asked Chile for charts.', 'chart', 'iso:PER');
  tells('Peru, whose pilots know the reef, asked for charts.', 'chart', 'iso:PER');
  tells('Peru, which had closed its ports, later offered charts to Chile.', 'chart', 'iso:PER');
  tells('A band that calls itself the Lantern Front claimed the raid.', 'raid', 'lantern');
  tells('A band calling itself the Lantern Front claimed the raid.', 'raid', 'lantern');
  tells('An armed outfit called the Lantern Front claimed the raid.', 'raid', 'lantern');
  tells('Peru called Chile a thief of charts.', 'chart', 'iso:PER');
  tells('Peru named Chile as the owner of the charts.', 'chart', 'iso:PER');
  tells("Peru's Harbour Company cut the trips, citing a storm.", 'storm', 'harbour');
  tells('Peruvian state company Harbour Company cut the trips.', 'trip', 'harbour');
  tells('Peru and the Harbour Company cut the trips.', 'trip', 'iso:PER', 'harbour');
  tells('Peruvian minister Rosa Quispe cut the trips.', 'trip', 'iso:PER');
  tells('Peru closed its ports, which Chile needs, and sold its charts.', 'chart', 'iso:PER');
  tells('Peru closed its ports, Chile sent charts, and Brazil protested.', 'chart', 'iso:CHL');
  tells('Peru closed its ports and Chile sent charts.', 'chart', 'iso:CHL');
  tells('Peru closed its ports, while the Lantern Front seized charts.', 'chart', 'lantern');
  tells('Peru asked Chile and Brazil for charts.', 'chart', 'iso:PER');
  tells('The sale of charts was stopped by Peru.', 'chart', 'iso:PER');
  tells('Peru said that the sale of charts was stopped by Chile.', 'chart', 'iso:PER', 'iso:CHL');
  tells('Six boats sailed home after weeks of talks by Chile.', 'talk', 'iso:CHL');
  tells('The boats sailed at the request of Peru.', 'request', 'iso:PER');
  tells('Ministers met in a harbour under Peruvian chairmanship.', 'presid', 'iso:PER');
  tells('No chart will be sold, the Peruvian government promised.', 'chart', 'iso:PER');
  tells('Peru said that the reef was dry, and that a Chilean boat had lost its charts.', 'chart', 'iso:PER');
  tells('A boat was sunk at dawn. The Lantern Front claimed the attack.', 'boat', 'lantern');

  // Nouns that look like verbs, or have the stem of one.
  tells('Peru closed its ports, and observers of the Lantern Front praised the charts.', 'chart', 'lantern');
  tells('The trading house Harbour Company rejected the charts.', 'chart', 'harbour');
  // Whose a clause is.
  tells('Chile thanked Peru, Brazil promised charts.', 'chart', 'iso:BRA');
  tells('In a statement the Harbour Company refused the charts.', 'chart', 'harbour');
  tells('Harbour Company, the Peruvian owner, rejected the charts.', 'chart', 'harbour');
  tells('Chile sent boats. According to the Harbour Company, the charts were gone.', 'chart', 'harbour');
  tells('A boat lay in Peru. Their leader, who sold charts, smiled.', 'chart');
});

describe('the actors that a text names', () => {
  const names = (sentence: string, ...expected: readonly string[]) => {
    it(`${expected.join(' and ') || 'nobody'}: ${sentence}`, () => {
      assert.deepEqual([...new Set(readNames(sentence, table).namings.map(({ actor }) => actor.key))], expected);
    });
  };
  names('Norwegians and Turks protested with two Danes.', 'iso:NOR', 'iso:TUR', 'iso:DNK');
  names('A boat was lost in the Gulf of Mexico, the Indian Ocean and the South China Sea.');

  it('are known by the names of the product as well, where a register has its own entry for them', () => {
    const short = nameTable([{ id: 'russia', name: 'Russia', code: 'RUS', type: 'state' }]);
    const { namings } = readNames('Russian boats left; the Kremlin denied it.', short);
    assert.deepEqual(
      namings.map(({ actor }) => actor.key),
      ['russia', 'russia'],
    );
  });
});

describe('where a page tells what a line tells', () => {
  const summary = readNames('Six boats raided a dock of the Harbour Company. Peru denied it.', table);
  const places = toldPlaces({ title: readNames('Boats raid a dock', table), summary });

  it('knows who stands behind the words, where he is mostly the one to whom it is done', () => {
    const { near, behind } = places.near(['harbour'], ['raid', 'dock']);
    assert.ok(near > 0.8 && behind === near);
    assert.deepEqual({ ...places.near(['iso:PER'], ['deni']), near: 0 }, { near: 0, behind: 0 });
  });

  it('knows whom a clause goes on about that names no subject of its own', () => {
    const goesOn = (text: string) =>
      toldPlaces({ title: readNames('Talks', table), summary: readNames(text, table) }).near(['iso:PER'], ['threaten']);
    assert.deepEqual(goesOn('Peru closed its ports. It threatened Chile with duties.'), { near: 1, behind: 0 });
    assert.deepEqual(goesOn('Peru closed its ports, and threatened Chile with duties.'), { near: 1, behind: 0 });
    assert.ok(goesOn('Peru closed its ports. The company threatened Chile with duties.').near < 0.5);
  });

  it('tells nothing of who is not named', () => {
    assert.deepEqual(places.near(['iso:CHL'], ['raid']), { near: 0, behind: 0 });
  });
});
