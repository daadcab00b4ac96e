import assert from 'node:assert/strict';
import { filterEvents } from '../../../src/core/corpus/filter-events.ts';
import { atOnce } from '../../../src/core/steps.ts';
import { parseFilter } from '../../../src/core/corpus/filter.ts';
import type { EventEntry } from '../../../src/core/corpus/event-entries.ts';
import { actsByEvent } from '../../../src/core/corpus/groupings/acts-by-event.ts';
import { at, eventPage, indexOf, rationaleLines, responseLines, sidecar } from '../helpers/corpus.ts';

const peru = eventPage('Peru closes its ports');
const chile = eventPage('The Chilean envoy flies home');
const [first, second] = responseLines;
const index = indexOf({
  'chile.txt': chile,
  'chile.txt.ann.yaml': sidecar('responses', `id: r1, ${at(chile, first)}, actors: [chile], type: protest`),
  'peru.txt': peru,
  'peru.txt.ann.yaml': `${sidecar(
    'responses',
    `id: r1, ${at(peru, first)}, actors: [peru], type: coerce`,
    `id: r2, ${at(peru, second)}, actors: [chile], speaker: ana, type: threaten`,
  )}rationales:\n  - { id: q1, ${at(peru, rationaleLines[0])}, other: war, relations: [{ id: k1, type: escalates }] }\n`,
  'events.yaml': [
    'events:',
    '  - { id: war, title: "The Señora war", date: "1962-10/1962-11" }',
    '  - { id: raid, title: "A raid", date: "1962-10-24" }',
    '  - { id: decade, title: "Ten years", date: 196X }',
    '',
  ].join('\n'),
});

/** Checks which events a filter lets through, by their ids. */
function check(filter: string, ...expected: readonly string[]): void {
  const { value, problems } = parseFilter(filter);
  assert.deepEqual(problems, []);
  const acts = atOnce(actsByEvent(index));
  const sources = {
    index,
    actsOf: (event: EventEntry) => acts.get(event) ?? [],
    statesOf: ({ id }: EventEntry) => new Set(id === 'raid' ? ['unsure', 'stale'] : ['done']),
    actorsCalled: (name: string) => new Set([name.toLowerCase()]),
  };
  const found = atOnce(filterEvents(value, sources));
  assert.deepEqual(
    found.map(({ id }) => id),
    expected,
    filter,
  );
}

describe('the events that a filter lets through', () => {
  it('are all where it says nothing', () => {
    check('', 'chile', 'peru', 'war', 'raid', 'decade');
  });

  it('have acts or relations of a type', () => {
    check('type:coerce', 'peru');
    check('type:coerce type:protest', 'chile', 'peru');
    check('type:escalates', 'peru', 'war');
    check('type:praise');
  });

  it('have acts of an actor, as whose act it is or as who uttered it', () => {
    check('actor:Chile', 'chile', 'peru');
    check('actor:ana', 'peru');
  });

  it('have an act of this actor of this type, not one of each', () => {
    check('actor:chile type:threaten', 'peru');
    check('actor:peru type:threaten');
    check('actor:ana type:escalates', 'peru');
  });

  it('are in one of the states', () => {
    check('state:unsure', 'raid');
    check('state:contested');
    check('state:contested state:done', 'chile', 'peru', 'war', 'decade');
  });

  it('lie wholly before or after a date, and have one', () => {
    check('before:1963', 'war', 'raid');
    check('before:1962-11', 'raid');
    check('after:1962-09', 'war', 'raid');
    check('after:1962-10-23 before:1962-10-25', 'raid');
    check('after:1962');
    check('before:1970', 'war', 'raid', 'decade');
  });

  it('are called by all of the words, capitals and marks aside', () => {
    check('senora WAR', 'war');
    check('"envoy flies"', 'chile');
    check('flies "envoy home"');
    check('peru.txt', 'peru');
  });
});
