import assert from 'node:assert/strict';
import { isActorName } from '../../../src/core/article/actor-names.ts';
import { readLabel } from '../../../src/core/article/labels.ts';

/** Checks what is read as the name before `|` and as the words behind it. */
function check(fixture: string, name: string): void {
  const [head = '', words = ''] = fixture.split('|');
  const label = readLabel(head + words);
  assert.deepEqual({ name: label?.name, words: (head + words).slice(label?.end) }, { name, words });
}

function checkNone(line: string): void {
  assert.equal(readLabel(line), undefined, line);
}

describe('the actor’s name before a response', () => {
  it('ends with a colon', () => {
    check('Ghana: |Welcomed the deal.', 'Ghana');
    check('Ghana : |Welcomed the deal.', 'Ghana');
    check('加纳： |欢迎协议。', '加纳');
  });

  it('ends with a dash that has blanks round it', () => {
    check('Ghana — |Welcomed the deal.', 'Ghana');
    check('Ghana – |Welcomed the deal.', 'Ghana');
    check('Ghana - |Welcomed the deal.', 'Ghana');
    check('Ghana -- |Welcomed the deal.', 'Ghana');
  });

  it('may be two names with a dash between them, where a colon ends them', () => {
    check('Ghana - Togo: |Held talks in Accra.', 'Ghana - Togo');
    check('Ghana – Togo: |Held talks in Accra.', 'Ghana - Togo');
  });

  it('may be bold or in italics, with its mark inside or behind', () => {
    check('**Ghana:** |Welcomed the deal.', 'Ghana');
    check('**Ghana**: |Welcomed the deal.', 'Ghana');
    check('**Ghana** — |Welcomed the deal.', 'Ghana');
    check('__Ghana__: |Welcomed the deal.', 'Ghana');
    check('*Ghana*: |Welcomed the deal.', 'Ghana');
  });

  for (const name of [
    'Ghana',
    'France',
    'UN',
    'G7',
    'US',
    'U.S. Navy',
    'United States',
    'Côte d’Ivoire',
    'Bosnia and Herzegovina',
    'al-Shabaab',
    'eThekwini council',
    'Port union',
    'Kwame Boateng',
    'J. Boateng',
    'St. Lucia',
    'The Volta Authority',
    'Bank of Ghana',
    'Ghana & Togo',
    'Ghana/Togo',
    'Ghana, Togo and Benin',
    'Volta Authority (VA)',
    'Ama Serwaa (Ghana)',
    'Red Crescent',
    'Beijing',
    'Ghanaian foreign ministry',
    'Opposition leaders',
    'International Lake Commission',
    'Гана',
    'مصر',
    '加纳',
    'Group of 77',
    'NATO Secretary General',
  ]) {
    it(`may be ‘${name}’`, () => {
      assert.ok(isActorName(name));
      check(`${name}: |Welcomed the deal.`, name);
    });
  }
});

describe('no actor’s name before a response', () => {
  for (const line of [
    'Told reporters: the deal is good.',
    'Said in a statement: the deal is good.',
    'In a statement on Monday: the deal is good.',
    'According to Ghana: the deal is good.',
    'Next steps: sail on Monday.',
    'Key demands: higher pay.',
    'Votes: 12 to 3.',
    'Monday: the pilots sailed.',
    'However: they sailed.',
    'Welcomed the deal: all pilots sailed.',
    'Promising more: all pilots sailed.',
    'It added that pay: rose.',
    'The: pilots sailed.',
    'Called it "absurd": a first.',
    'Is it over? Ghana: yes.',
    'The deal was signed. Ghana: glad.',
    'the pilots: all sailed.',
    '2026: the pilots sailed.',
    'Ghana',
    'Ghana:',
    'Ghana: ',
    ': welcomed the deal.',
    'Ghana welcomed the deal.',
    'At 10:30 the pilots sailed.',
    'Ghana-based pilots sailed.',
    '',
  ]) {
    it(`stands in ‘${line}’`, () => {
      checkNone(line);
    });
  }

  it('stands where two dashes make a parenthesis', () => {
    checkNone('Moscow – whose envoy had left – condemned the deal.');
    checkNone('Accra — and Lomé — welcomed the deal.');
  });

  it('stands where the words before the colon are longer than any name', () => {
    checkNone(`${'Ghana and Togo '.repeat(10)}: welcomed the deal.`);
    checkNone('One Two Three Four Five Six Seven Eight Nine Ten: welcomed the deal.');
  });
});
