import assert from 'node:assert/strict';
import { articleOf, check } from '../helpers/article.ts';
import { withoutMarks } from '../helpers/marks.ts';

interface Expected {
  places?: string[];
  agency?: string | null;
  date?: string | null;
}

const words = 'The pilots of the ferries went back to work at noon, and all ships sailed.';

/** Checks the dateline before a paragraph: the words between ⟦ and ⟧, and what is read in them. */
function checkDateline(head: string, expected: Expected): void {
  const fixture = `Ferry pilots end strike\n\n${head} ${words}\n\nThey had waited long.\n`;
  check(fixture, ({ dateline }) => (dateline === null ? [] : [dateline]));
  const { dateline } = articleOf(withoutMarks(fixture));
  assert.deepEqual(
    { places: dateline?.places, agency: dateline?.agency, date: dateline?.date },
    { places: [], agency: null, date: null, ...expected },
  );
}

/** Checks that a paragraph begins with no dateline. */
function checkNone(paragraph: string): void {
  assert.equal(
    articleOf(`Ferry pilots end strike\n\n${paragraph}\n\nThey had waited long.\n`).dateline,
    null,
    paragraph,
  );
}

describe('a dateline', () => {
  it('is a place and a dash', () => {
    for (const dash of ['—', '–', '--', '-']) checkDateline(`⟦ACCRA⟧ ${dash}`, { places: ['ACCRA'] });
    checkDateline('⟦Accra⟧ —', { places: ['Accra'] });
    checkDateline('⟦CÔTE D’IVOIRE⟧ –', { places: ['CÔTE D’IVOIRE'] });
  });

  it('ends with the agency before a colon, also one that nobody has listed', () => {
    checkDateline('⟦Accra/Kente⟧:', { places: ['Accra'], agency: 'Kente' });
    checkDateline('⟦ACCRA/LOMÉ⟧ —', { places: ['ACCRA', 'LOMÉ'] });
  });

  it('is a place with its country or state', () => {
    checkDateline('⟦KUMASI, Ghana⟧ —', { places: ['KUMASI, Ghana'] });
    checkDateline('⟦ST. PAUL, Minn.⟧ —', { places: ['ST. PAUL, Minn.'] });
    checkDateline('⟦Washington D.C.⟧ —', { places: ['Washington D.C.'] });
  });

  it('is a place and its agency, in brackets, between slashes or behind a slash or comma', () => {
    checkDateline('⟦ACCRA (Reuters)⟧ —', { places: ['ACCRA'], agency: 'Reuters' });
    checkDateline('⟦ACCRA (Volta Wire)⟧ -', { places: ['ACCRA'], agency: 'Volta Wire' });
    checkDateline('⟦ACCRA/Reuters⟧ —', { places: ['ACCRA'], agency: 'Reuters' });
    checkDateline('⟦Accra/Turan⟧:', { places: ['Accra'], agency: 'Turan' });
    checkDateline('⟦Accra, AFP⟧ –', { places: ['Accra'], agency: 'AFP' });
  });

  it('is a place, a date and an agency', () => {
    checkDateline('⟦ACCRA, 5 March 2026 (Reuters)⟧ —', { places: ['ACCRA'], agency: 'Reuters', date: '2026-03-05' });
    checkDateline('⟦ACCRA, March 5 (Reuters)⟧ —', { places: ['ACCRA'], agency: 'Reuters' });
    checkDateline('⟦ACCRA, March 5, 2026 /Xinhua/⟧ --', { places: ['ACCRA'], agency: 'Xinhua', date: '2026-03-05' });
    checkDateline('⟦MOSCOW, October 3. /TASS/⟧.', { places: ['MOSCOW'], agency: 'TASS' });
    checkDateline('⟦ACCRA, 5 March 2026⟧ —', { places: ['ACCRA'], date: '2026-03-05' });
    checkDateline('⟦ACCRA, Thursday, 5 March 2026⟧ —', { places: ['ACCRA'], date: '2026-03-05' });
  });

  it('may have a dash that sticks to its words or to the sentence', () => {
    checkDateline('⟦ACCRA (Reuters)⟧ -Ghana said:', { places: ['ACCRA'], agency: 'Reuters' });
    checkDateline('⟦ACCRA, March 5 (Reuters)⟧ –Ghana said:', { places: ['ACCRA'], agency: 'Reuters' });
    checkDateline('⟦ACCRA (GNA)⟧-', { places: ['ACCRA'], agency: 'GNA' });
    checkDateline('⟦ACCRA⟧-', { places: ['ACCRA'] });
    checkDateline('⟦Accra, GNA⟧-', { places: ['Accra'], agency: 'GNA' });
    checkDateline('⟦ACCRA⟧—Ghana said:', { places: ['ACCRA'] });
  });

  it('may end with its agency in brackets and a colon, or nothing', () => {
    checkDateline('⟦ACCRA, March 5 (APP)⟧:', { places: ['ACCRA'], agency: 'APP' });
    checkDateline('⟦Accra, March 5 (PTI)⟧', { places: ['Accra'], agency: 'PTI' });
    checkDateline('⟦ACCRA (AA)⟧', { places: ['ACCRA'], agency: 'AA' });
    checkDateline('⟦Accra [Ghana], March 5 (ANI)⟧:', { places: ['Accra, Ghana'], agency: 'ANI' });
  });

  it('ends before a sentence that begins with the name of a body', () => {
    checkDateline('⟦ACCRA (AP)⟧ — U.N. officials said this:', { places: ['ACCRA'], agency: 'AP' });
  });

  it('may have full stops between its parts', () => {
    checkDateline('⟦ACCRA, MARCH 5, ARMENPRESS⟧.', { places: ['ACCRA'], agency: 'ARMENPRESS' });
    checkDateline('⟦ACCRA, March 5. AZERTAC⟧', { places: ['ACCRA'], agency: 'AZERTAC' });
    checkDateline('⟦Accra. March 5. INTERFAX.COM⟧ -', { places: ['Accra'], agency: 'INTERFAX.COM' });
    checkDateline('⟦Accra. 5 March. GHN⟧ –', { places: ['Accra'], agency: 'GHN' });
    checkDateline('⟦ACCRA. KAZINFORM⟧ –', { places: ['ACCRA'], agency: 'KAZINFORM' });
  });

  it('may have its date between slashes, also with a short year', () => {
    checkDateline('⟦Accra/05.03.26/Turan⟧:', { places: ['Accra'], agency: 'Turan', date: '2026-03-05' });
    checkDateline('⟦Accra/Turan/05.03.2026⟧:', { places: ['Accra'], agency: 'Turan', date: '2026-03-05' });
  });

  it('may have its date or its place in brackets, which are no agency', () => {
    checkDateline('⟦ACCRA (5 March 2026)⟧ –', { places: ['ACCRA'], date: '2026-03-05' });
    checkDateline('⟦March 5, 2026 (ACCRA)⟧ –', { places: ['ACCRA'], date: '2026-03-05' });
    checkDateline('⟦March 5 (Reuters)⟧ –', { agency: 'Reuters' });
  });

  it('may be an agency alone, or one beside the place', () => {
    checkDateline('⟦CNN⟧ —', { agency: 'CNN' });
    checkDateline('⟦Volta News Agency⟧ –', { agency: 'Volta News Agency' });
    checkDateline('⟦Accra CNN⟧ —', { places: ['Accra'], agency: 'CNN' });
    checkDateline('⟦Accra, CNBC Africa⟧ -', { places: ['Accra'], agency: 'CNBC Africa' });
    checkDateline('⟦TEMPO.CO, Accra⟧ -', { places: ['Accra'], agency: 'TEMPO.CO' });
  });

  it('is several places', () => {
    checkDateline('⟦ACCRA/LOMÉ⟧ —', { places: ['ACCRA', 'LOMÉ'] });
    checkDateline('⟦ACCRA / LOMÉ (AFP)⟧ —', { places: ['ACCRA', 'LOMÉ'], agency: 'AFP' });
  });

  it('is a place and a colon before a whole sentence', () => {
    checkDateline('⟦New Tema⟧:', { places: ['New Tema'] });
    checkDateline('⟦ACCRA⟧:', { places: ['ACCRA'] });
  });

  it('may be written in other scripts', () => {
    checkDateline('⟦МОСКВА, 3 октября 2026 (ТАСС)⟧ —', { places: ['МОСКВА'], agency: 'ТАСС', date: '2026-10-03' });
  });

  it('gives its words without the separator', () => {
    const { dateline } = articleOf(`Ferry pilots end strike\n\nACCRA, March 5 (Reuters) — ${words}`);
    assert.equal(dateline?.text, 'ACCRA, March 5 (Reuters)');
  });

  it('stands at the head of the first paragraph only', () => {
    assert.equal(articleOf(`Ferry pilots end strike\n\n${words}\n\nACCRA — ${words}`).dateline, null);
  });

  it('dates the article where no line above does', () => {
    const below = `ACCRA, 5 March 2026 (Reuters) — ${words}`;
    assert.equal(articleOf(`Ferry pilots end strike\n\n${below}`).date, '2026-03-05');
    assert.equal(articleOf(`Ferry pilots end strike\n6 March 2026\n\n${below}`).date, '2026-03-06');
  });
});

describe('no dateline', () => {
  for (const paragraph of [
    'The pilots — all of them — went back to work at noon.',
    'The pilots of Accra said on Thursday: nobody sails before noon.',
    'He said: "Nobody sails before noon, and nobody will be paid for it."',
    'Analysis: Nobody sails before noon, and nobody will be paid for it at all.',
    'Update: The pilots went back to work at noon and all the ships sailed.',
    'Nobody sails. The pilots (all forty) — went home.',
    'It was the third strike in five years – and the longest.',
    'Accra: closed.',
    'World Food Programme (WFP) The ships that it had sent went back to the port at noon.',
    'Agence France-Presse (AFP) Photographers went back to the port of Accra at noon today.',
    'Nobody sails to the U.S. NATO said so, and the ships went back to port.',
    'Accra and Lomé welcomed the deal.',
    '"ACCRA sails," they said.',
  ]) {
    it(`stands before ‘${paragraph}’`, () => {
      checkNone(paragraph);
    });
  }
});
