import assert from 'node:assert/strict';
import { isEdtf } from '../../../src/core/text/edtf.ts';

function check(expected: boolean, dates: string): void {
  for (const date of dates.split(' ')) assert.equal(isEdtf(date), expected, date);
}

describe('a date of EDTF level 0 or 1', () => {
  it('is a year, a month or a day that exists', () => {
    check(true, '1962 1962-10 1962-10-24 0000 2024-02-29 2000-02-29 1900-02-28');
    check(false, '62 1962-13 1962-00 1962-10-32 1962-04-31 2023-02-29 1900-02-29 1962-1 1962-10-4 19621024');
  });

  it('is an instant', () => {
    check(
      true,
      '1962-10-24T09:00:00 1962-10-24T09:00:00Z 1962-10-24T24:00:00Z 1962-10-24T09:00:00+03:00 1962-10-24T09:00:00-04',
    );
    check(
      false,
      '1962-10-24T09:00 1962-10T09:00:00 1962-10-24T25:00:00 1962-10-24T24:00:01 1962-10-24T09:60:00 1962-10-24T09:00:00+15:00',
    );
  });

  it('is a season', () => {
    check(true, '1962-21 1962-24 1962-23~');
    check(false, '1962-20 1962-25 1962-21-01');
  });

  it('may be uncertain, about, or both', () => {
    check(true, '1962? 1962-10~ 1962-10-24%');
    check(false, '1962?~ ?1962 1962-?10 1962-10?-24');
  });

  it('may have unknown digits at its end', () => {
    check(true, '196X 19XX 1962-XX 1962-10-XX 1962-XX-XX 196X?');
    check(false, '1XXX XXXX 1X62 196X-10 1962-XX-24 1962-1X 1962-10-2X');
  });

  it('is an interval, with open or unknown ends', () => {
    check(true, '1962-10-16/1962-10-28 1962/1963-01 1962-10/.. ../1962 1962/ /1962 1962~/1963? 1962-21/1962-22');
    check(false, '/ ../.. 1962/x 1962/1963/1964 1962-10-24T09:00:00/1962-10-25');
  });

  it('is a year before 0 or of more than four digits', () => {
    check(true, '-0044 -0044-03-15 Y170000002 Y-170000002');
    check(false, '-0000 -44 Y1962 12024');
  });

  it('is nothing that people write otherwise', () => {
    for (const words of ['', ' 1962', 'last week', '24 October 1962', 'October 1962', '1962-10-24 ', '1962–1963'])
      assert.equal(isEdtf(words), false, words);
  });
});
