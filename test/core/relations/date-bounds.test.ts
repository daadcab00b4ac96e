import assert from 'node:assert/strict';
import { breaksConstraint, dateBounds } from '../../../src/core/relations/date-bounds.ts';
import { timeConstraints } from '../../../src/core/relations/time-constraints.ts';
import { relationTypes } from '../../../src/core/relations/types.ts';

/** Checks on which days an event of a date can have started and ended, as `from..to | from..to`. */
function checkBounds(date: string, kind: string | null, expected: string | undefined): void {
  const bounds = dateBounds(date, kind);
  const shown = ({ from, to }: { from: string | null; to: string | null }) => `${from ?? ''}..${to ?? ''}`;
  assert.equal(bounds && `${shown(bounds.start)} | ${shown(bounds.end)}`, expected, date);
}

/** Checks whether the dates of two events rule out a relation of a type between them. */
function checkRuledOut(from: string, type: string, to: string, expected: boolean): void {
  const known = relationTypes.find(({ id }) => id === type) ?? assert.fail(type);
  const [one, other] = [dateBounds(from, null), dateBounds(to, null)];
  assert.ok(one && other);
  const isRuledOut = timeConstraints(known).some((constraint) =>
    breaksConstraint(constraint, { from: one, to: other }),
  );
  assert.equal(isRuledOut, expected, `${from} ${type} ${to}`);
}

describe('what a date says of the days of an event', () => {
  it('is that it starts and ends within it', () => {
    checkBounds('2024-03-05', 'deed', '2024-03-05..2024-03-05 | 2024-03-05..2024-03-05');
    checkBounds('2024', null, '2024-01-01..2024-12-31 | 2024-01-01..2024-12-31');
    checkBounds('2024-03-XX', null, '2024-03-01..2024-03-31 | 2024-03-01..2024-03-31');
  });

  it('is that it runs from one end of an interval to the other, as far as those are known', () => {
    // The last day of any month may read 31.
    checkBounds('2024-03-05/2024-04', null, '2024-03-05..2024-03-05 | 2024-04-01..2024-04-31');
    checkBounds('2024-02/..', 'process', '2024-02-01..2024-02-31 | 2024-02-01..');
    checkBounds('/2024-02-07', null, '..2024-02-07 | 2024-02-07..2024-02-07');
  });

  it('leaves the end of a process open', () => {
    checkBounds('2024-03-05', 'process', '2024-03-05..2024-03-05 | 2024-03-05..');
  });

  it('is nothing where the date is doubtful or out of bounds', () => {
    for (const date of ['2024-03-05?', '2024~', '2024-03-05/2024-03-07?', 'Y12024', 'in spring'])
      checkBounds(date, null, undefined);
  });

  it('takes in both days where a time has a zone', () => {
    checkBounds('2024-03-05T23:30:00-05:00', null, '2024-03-05..2024-03-06 | 2024-03-05..2024-03-06');
    checkBounds('2024-03-05T01:00:00+09', null, '2024-03-04..2024-03-05 | 2024-03-04..2024-03-05');
    checkBounds('2024-03-05T12:00:00', null, '2024-03-05..2024-03-05 | 2024-03-05..2024-03-05');
  });
});

describe('dates', () => {
  it('rule out that what is later comes first, and say nothing of one day', () => {
    checkRuledOut('2024-03-06', 'precedes', '2024-03-05', true);
    checkRuledOut('2024-03-05', 'precedes', '2024-03-05', false);
    checkRuledOut('2024-03', 'precedes', '2024-03-05', false);
    checkRuledOut('2024-03-05/2024-03-07', 'precedes', '2024-03-06', true);
    checkRuledOut('2024-03-05/2024-03-07', 'causes', '2024-03-06', false);
  });

  it('rule out that an answer comes before what it answers', () => {
    checkRuledOut('2024-03-05', 'responds-to', '2024-03-06', true);
    checkRuledOut('2024-03-06', 'responds-to', '2024-03-05', false);
  });

  it('rule out parts outside their whole, and meetings of what does not meet', () => {
    checkRuledOut('2024-02-28', 'part-of', '2024-03', true);
    checkRuledOut('2024-03-05', 'part-of', '2024-03', false);
    checkRuledOut('2024-03-05', 'concurrent-with', '2024-03-06', true);
    checkRuledOut('2024-03-05/2024-03-07', 'concurrent-with', '2024-03-06', false);
  });

  it('say nothing against types that say nothing of time', () => {
    checkRuledOut('2024', 'undermines', '1999', false);
    checkRuledOut('2024', 'about', '2030', false);
  });
});
