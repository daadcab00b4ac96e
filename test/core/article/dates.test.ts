import assert from 'node:assert/strict';
import { readDateLine } from '../../../src/core/article/date-line.ts';
import { findDate, isoDate } from '../../../src/core/article/dates.ts';

/** Checks which words of a text are its date, those between ⟦ and ⟧, and what they say; without marks there is none. */
function check(fixture: string, expected?: string | null): void {
  const found = findDate(fixture.replace(/[⟦⟧]/g, ''));
  if (found === undefined) {
    assert.equal(expected, undefined, fixture);
    return;
  }
  const text = fixture.replace(/[⟦⟧]/g, '');
  assert.equal(`${text.slice(0, found.start)}⟦${text.slice(found.start, found.end)}⟧${text.slice(found.end)}`, fixture);
  assert.equal(isoDate(found.date), expected, fixture);
}

describe('a date in a text', () => {
  it('may be written in numbers, the year first or last', () => {
    check('on ⟦2026-03-05⟧T10:30', '2026-03-05');
    check('⟦2026/3/5⟧', '2026-03-05');
    check('⟦5.3.2026⟧', '2026-03-05');
    check('⟦05.03.2026⟧', '2026-03-05');
  });

  it('may have slashes where they can be read in one way only', () => {
    check('⟦25/3/2026⟧', '2026-03-25');
    check('⟦3/25/2026⟧', '2026-03-25');
    check('3/4/2026');
  });

  it('may be written in words, in English, German, French, Spanish and Russian', () => {
    check('⟦5 March 2026⟧', '2026-03-05');
    check('⟦March 5, 2026⟧', '2026-03-05');
    check('⟦Mar. 5 2026⟧', '2026-03-05');
    check('⟦1st SEPT. 2026⟧', '2026-09-01');
    check('⟦5. März 2026⟧', '2026-03-05');
    check('⟦5 août 2026⟧', '2026-08-05');
    check('⟦5 de marzo de 2026⟧', '2026-03-05');
    check('⟦5 марта 2026⟧', '2026-03-05');
    check('⟦5 DE MARZO DE 2026⟧', '2026-03-05');
    check('⟦March 21ST, 2026⟧', '2026-03-21');
  });

  it('may be written with hyphens, with a comma behind the month, or in Chinese and Korean', () => {
    check('⟦25-3-2026⟧', '2026-03-25');
    check('⟦25-Mar-2026⟧', '2026-03-25');
    check('3-4-2026');
    check('⟦March, 5, 2026⟧', '2026-03-05');
    check('⟦2026年3月5日⟧', '2026-03-05');
    check('⟦2026년 3월 5일⟧', '2026-03-05');
  });

  it('is not taken from short words and parts of longer ones before a number', () => {
    check('of 12, ⟦May 5⟧', null);
    check('in the dismay 5 times');
    check('the administration 12 said');
  });

  it('may lack its year, and is then no full date', () => {
    check('ACCRA, ⟦5 March⟧ — they', null);
    check('MOSCOW, ⟦October 3⟧. They', null);
  });

  it('is none where day or month cannot be', () => {
    for (const text of ['2026-13-05', '2026-00-10', '32 March', '0 March', '5 Marchant 2026', '45.3.2026']) check(text);
  });

  it('is none where only a month or a year stands', () => {
    for (const text of ['March 2026', '2026', 'in spring', '', 'version 2.3.4']) check(text);
  });
});

describe('a line that is a date and nothing else', () => {
  function checkLine(text: string, expected: string | null | undefined): void {
    assert.equal(readDateLine({ start: 0, end: text.length, text }), expected, text);
  }

  it('may name the day, the hour and what happened then', () => {
    for (const line of [
      '5 March 2026',
      '  Thursday, 5 March 2026  ',
      'Thu 5 Mar 2026 16.12 GMT',
      'Published: 5 March 2026, 10:30 GMT',
      'Published on 5 March 2026 at 10:30',
      'Posted 2026-03-05',
      'First published: March 5, 2026 | 10:30 a.m. (EST)',
      '**5 March 2026**',
      '| 5 March 2026 |',
      'Date: 2026-03-05',
      '5 March 2026, 7:35 PM IST',
      '7:35 PM EDT, March 5, 2026',
      '10:35 05.03.2026',
    ]) {
      checkLine(line, '2026-03-05');
    }
  });

  it('may lack its year', () => {
    checkLine('Thursday, 5 March', null);
  });

  it('says nothing else', () => {
    for (const line of [
      'On 5 March 2026 they sailed.',
      'Accra, 5 March 2026',
      '5 March 2026 in Accra',
      'Thursday',
      '',
      '10:30',
    ]) {
      checkLine(line, undefined);
    }
  });

  it('is short', () => {
    checkLine(`5 March 2026${' '.repeat(10)}|${' '.repeat(70)}|`, undefined);
  });
});
