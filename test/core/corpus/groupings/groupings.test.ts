import assert from 'node:assert/strict';
import type { EventEntry } from '../../../../src/core/corpus/event-entries.ts';
import { groupByArticle } from '../../../../src/core/corpus/groupings/by-article.ts';
import { groupByDate } from '../../../../src/core/corpus/groupings/by-date.ts';
import { groupByState } from '../../../../src/core/corpus/groupings/by-state.ts';
import { eventKeys } from '../../../../src/core/corpus/groupings/event-keys.ts';
import { atOnce } from '../../../../src/core/steps.ts';
import { groupsOfEvents, type EventGroup } from '../../../../src/core/corpus/groupings/group.ts';
import { entry, outline } from '../../helpers/events.ts';

/** Checks a grouping, written as an outline, and that it leads to each of its events. */
function check(grouping: EventGroup, ...expected: readonly string[]): void {
  assert.equal(outline(grouping).join('\n'), expected.join('\n'));
  for (const [event, groups] of groupsOfEvents(grouping)) assert.ok((groups.at(-1) ?? grouping).events.includes(event));
}

const dated = (...dates: readonly (string | null)[]): EventEntry[] =>
  dates.map((date, index) => entry(date ?? `undated ${index}`, { date }));

describe('events by date', () => {
  it('stand in their year and month, in the order of time, those without a date last', () => {
    check(
      atOnce(groupByDate(dated('2024-03-05', null, '1962', '2024-03', '2024-01-09', '2024'))),
      '1962 (1)',
      '  - 1962',
      '2024 (4)',
      '  January (1)',
      '    - 2024-01-09',
      '  March (2)',
      '    - 2024-03',
      '    - 2024-03-05',
      '  - 2024',
      'No date (1)',
      '  - undated 1',
    );
  });

  it('stand where they begin; where that is open, where they end', () => {
    check(
      atOnce(groupByDate(dated('2023-12-30/2024-01-02', '../2024-02', '2022-05/..'))),
      '2022 (1)',
      '  May (1)',
      '    - 2022-05/..',
      '2023 (1)',
      '  December (1)',
      '    - 2023-12-30/2024-01-02',
      '2024 (1)',
      '  February (1)',
      '    - ../2024-02',
    );
  });

  it('stand in the year itself where no month is known, and years of every length are in order', () => {
    check(
      atOnce(groupByDate(dated('2024-21', '202X', '-0044-03-15', 'Y12000', '2024-XX', '0800~'))),
      '-0044 (1)',
      '  March (1)',
      '    - -0044-03-15',
      '0800 (1)',
      '  - 0800~',
      '202X (1)',
      '  - 202X',
      '2024 (2)',
      '  - 2024-21',
      '  - 2024-XX',
      '12000 (1)',
      '  - Y12000',
    );
  });

  it('are not grouped at all where none has a date', () => {
    check(atOnce(groupByDate(dated(null, null))), '- undated 0', '- undated 1');
    check(atOnce(groupByDate([])));
  });
});

describe('events by article', () => {
  it('stand below the title of their article in path order, those that none tells last', () => {
    const place = (path: string) => ({ place: { path, at: 0, end: 1 } });
    const events = [
      entry('one', place('b.txt')),
      entry('two'),
      entry('three', place('a.txt')),
      entry('four', place('b.txt')),
    ];
    check(
      atOnce(groupByArticle(events, (path) => (path === 'a.txt' ? 'Strike' : null))),
      'Strike (1)',
      '  - three',
      'b.txt (2)',
      '  - one',
      '  - four',
      'Told in no article (1)',
      '  - two',
    );
  });
});

describe('events by state', () => {
  it('stand in the first state that they are in', () => {
    const states = ['stale', 'done'].map((id) => ({ id, label: id.toUpperCase() }));
    const own: Readonly<Record<string, readonly string[]>> = { one: ['done', 'stale'], two: ['done'], three: ['odd'] };
    const events = ['two', 'one', 'three'].map((id) => entry(id));
    check(
      atOnce(groupByState(events, states, ({ id }) => new Set(own[id]))),
      'STALE (1)',
      '  - one',
      'DONE (1)',
      '  - two',
      '- three',
    );
  });
});

describe('the keys of events', () => {
  it('are their ids, and tell apart those that claim one, or claim the key of another', () => {
    const events = ['a', 'a', 'a 2', 'a', 'b'].map((id) => entry(id));
    const { byKey, keyOf } = atOnce(eventKeys(events));
    assert.deepEqual(events.map(keyOf), ['a', 'a 2', 'a 2 2', 'a 3', 'b']);
    for (const event of events) assert.equal(byKey.get(keyOf(event)), event);
  });
});
