import assert from 'node:assert/strict';
import { eventTexts, type EventText } from '../../../src/core/suggest/event-texts.ts';
import { nameTable } from '../../../src/core/suggest/name-table.ts';
import { similarEvents, type SimilarQuestion } from '../../../src/core/suggest/similar-events.ts';

const names = nameTable([
  { id: 'pilots-union', name: 'Pilots Union' },
  { id: 'ports-ministry', name: 'Ports Ministry' },
]);

/** An event with a title, a summary and what its rationales say. */
function told(title: string, summary = '', more: Partial<EventText> & { readonly rationale?: string } = {}): EventText {
  const { rationale = '', ...fields } = more;
  return {
    ...{ id: title, title, date: null, path: `${title}.txt`, kind: null, location: null, page: true, ...fields },
    texts: [
      { field: 'title', text: title },
      { field: 'summary', text: summary },
      { field: 'rationales', text: rationale },
    ],
  };
}

const orchard = told('Orchard fair opens', 'Farmers showed apples.');

/** The titles of the events like some words, the most alike first. */
function check(
  events: readonly EventText[],
  words: string,
  expected: readonly string[],
  more: Partial<SimilarQuestion> = {},
): void {
  assert.deepEqual(
    found(events, words, more).map(({ event }) => event.title),
    expected,
  );
}

function found(events: readonly EventText[], words: string, more: Partial<SimilarQuestion> = {}) {
  const question = { date: null, location: null, own: new Set<number>(), ...more };
  return similarEvents(
    { events: eventTexts(events), names },
    { texts: [{ field: 'summary', text: words }], ...question },
  );
}

describe('similar events', () => {
  it('are those that share rare words, and no event that shares none', () => {
    const events = [
      told('Harbour closed', 'The outer harbour was closed for a night.'),
      told('Crane falls in harbour', 'A crane fell.'),
      orchard,
    ];
    check(events, 'The crane that fell in the harbour', ['Crane falls in harbour', 'Harbour closed']);
  });

  it('leave out what is asked about', () => {
    const events = [told('Harbour closed'), told('Harbour opened')];
    check(events, 'harbour', ['Harbour opened'], { own: new Set([0]) });
  });

  it('do not count what rationales tell of other events', () => {
    check([told('Harbour closed', '', { rationale: 'The apples of the fair' }), orchard], 'apples', [
      'Orchard fair opens',
    ]);
  });

  it('come first where the same actors are named, whatever they are called', () => {
    const events = [told('Talks break down', 'Growers left.'), told('Talks go on', 'The Pilots Union stayed.')];
    check(events, 'Talks with the Pilots Union', ['Talks go on', 'Talks break down']);
  });

  const [early, late] = [
    told('Strike begins', '', { date: '2024-03-01' }),
    told('Strike ends', '', { date: '2024-03-20' }),
  ];

  it('come first where the days are near', () => {
    check([early, late], 'the strike', ['Strike begins', 'Strike ends'], { date: '2024-03-02' });
    check([early, late], 'the strike', ['Strike ends', 'Strike begins'], { date: '2024-03-18' });
  });

  it('come first where the place is the same', () => {
    const [north, south] = [
      told('Fire in store', '', { location: 'Hull' }),
      told('Fire in shed', '', { location: 'Leith' }),
    ];
    check([north, south], 'a fire', ['Fire in store', 'Fire in shed'], { location: 'Hull, Yorkshire' });
    check([north, south], 'a fire', ['Fire in shed', 'Fire in store'], { location: 'leith' });
  });

  it('say why: shared words, names and days', () => {
    const events = [told('Ports Ministry closes harbour', 'Winter shifts.', { date: '2024-03-02' }), orchard];
    const [first] = found(events, 'The Ports Ministry spoke of winter shifts.', { date: '2024-03-01' });
    assert.equal(first?.why, 'both speak of winter, shifts; both name Ports Ministry; a day apart');
  });

  it('are none for words that tell nothing, and for a corpus without events', () => {
    check([orchard], 'and then it was', []);
    check([], 'apples', []);
  });

  it('are likenesses from 0 to 1, in falling order, at most twenty', () => {
    const many = Array.from({ length: 30 }, (_, number) =>
      told(`Harbour ${number}`, `Notice ${number} of the harbour`),
    );
    const likenesses = found(many, 'Notice of the harbour').map(({ likeness }) => likeness);
    assert.equal(likenesses.length, 20);
    assert.ok(likenesses.every((each) => each > 0 && each <= 1));
    assert.deepEqual(
      likenesses,
      likenesses.toSorted((a, b) => b - a),
    );
  });
});
