import assert from 'node:assert/strict';
import { articleOf, check, page } from '../helpers/article.ts';

/** Checks the responses among the lines under Actor Responses. */
function checkLines(lines: string): void {
  check(page({ responses: lines }), ({ responses }) => responses);
}

describe('the lines under Actor Responses', () => {
  it('are one response each', () => {
    checkLines('⟦Welcomed the deal.⟧\n⟦Refused to sail.⟧');
    checkLines('⟦Welcomed the deal.⟧\n\n\n  ⟦Refused to sail.⟧  \n');
  });

  it('stay where they hold «names» in quotation marks, or are rows of a table', () => {
    checkLines('⟦«Ferry», «Pilot» and «Lighthouse» condemned the strike⟧\n⟦Refused to sail.⟧');
    checkLines('⟦| Ghana | Welcomed the deal | Togo |⟧\n⟦| Togo | Refused | Ghana |⟧');
  });

  it('get the names that stand above them on lines of their own', () => {
    const labels = (responses: string) => articleOf(page({ responses })).responses.map(({ actorLabel }) => actorLabel);
    checkLines('Ghana\n⟦Welcomed the deal.⟧\n\nTogo\n⟦Refused to sail.⟧\n⟦Left the talks.⟧');
    assert.deepEqual(labels('Ghana\nWelcomed the deal.\n\nTogo\nRefused to sail.\nLeft the talks.'), [
      'Ghana',
      'Togo',
      'Togo',
    ]);
    assert.deepEqual(
      labels('Ghana\nWelcomed the deal.\nRefused to sail.'),
      [null, null, null],
      'one name is no layout',
    );
  });

  it('lose their bullets and numbers', () => {
    checkLines('- ⟦Welcomed it.⟧\n* ⟦Refused.⟧\n+ ⟦Left.⟧\n• ⟦Paid.⟧\n· ⟦Voted.⟧\n– ⟦Sailed.⟧\n— ⟦Waited.⟧\n▪ ⟦Met.⟧');
    checkLines('1. ⟦Welcomed it.⟧\n2) ⟦Refused.⟧\n(3) ⟦Left.⟧\n12. ⟦Paid.⟧');
    checkLines('\t-\t⟦Welcomed it.⟧\n> ⟦Refused.⟧');
  });

  it('keep a number or a dash that is no bullet', () => {
    checkLines('⟦2026 saw the first strike.⟧\n⟦3.5 million tonnes were held back.⟧\n⟦-5 degrees stopped nobody.⟧');
  });

  it('lose quotation marks that enclose them, not those within', () => {
    checkLines('"⟦Welcomed the "deal".⟧"\n“⟦Refused.⟧”\n⟦Called it "absurd" and "unfair"⟧');
  });

  it('go on with the next line where a bullet’s words run on', () => {
    checkLines('- ⟦Welcomed the deal,\n  which had taken a year⟧\n- ⟦Refused.⟧');
    checkLines('- ⟦Welcomed the deal that had\ntaken a year⟧\n- ⟦Refused.⟧');
    checkLines('1. ⟦Welcomed the deal –\nand sailed.⟧');
  });

  it('do not go on where a sentence is over, a capital begins, or no bullet says where entries begin', () => {
    checkLines('- ⟦Welcomed the deal.⟧\n⟦and sailed.⟧');
    checkLines('- ⟦Welcomed the deal⟧\n⟦Refused.⟧');
    checkLines('⟦Welcomed the deal⟧\n⟦and sailed.⟧');
    checkLines('- ⟦Welcomed the deal⟧\n\n  ⟦Refused.⟧');
  });

  it('are none where only marks stand', () => {
    checkLines('-\n*\n---\n***\n===\n \n1.\n⟦Refused.⟧');
    checkLines('');
  });

  it('give their words as they stand, also over two lines', () => {
    const { responses } = articleOf(page({ responses: '- Welcomed the deal,\n  which took a year' }));
    assert.deepEqual(
      responses.map(({ quote }) => quote),
      ['Welcomed the deal,\n  which took a year'],
    );
  });

  it('have an actor where the line begins with its name, which is no part of the words', () => {
    checkLines('Ghana: ⟦Welcomed the deal.⟧\n- **Port union** — ⟦Refused.⟧\n• Togo – "⟦Left.⟧"');
    checkLines('Ghana:⟦Welcomed the deal.⟧\n(Port union) ⟦Refused.⟧\nTogo | ⟦Left.⟧');
    const { responses } = articleOf(
      page({ responses: 'Ghana: Welcomed the deal.\n- **Port union** — Refused.\nSailed.' }),
    );
    assert.deepEqual(
      responses.map(({ actorLabel }) => actorLabel),
      ['Ghana', 'Port union', null],
    );
  });
});
