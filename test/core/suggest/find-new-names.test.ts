import assert from 'node:assert/strict';
import { registerDraft } from '../../../src/core/registers/draft-register.ts';
import { findNewNames } from '../../../src/core/suggest/find-new-names.ts';

/** Checks whom some articles name: `Ana Paz (Paz), person 3/2` for three times in two articles. */
function check(articles: readonly string[], ...expected: readonly string[]): void {
  const draft = registerDraft([findNewNames]);
  for (const article of articles) draft.readArticle(article);
  const found = draft.actors().map(({ actor: { name, aliases = [], type }, mentions, articles: of }) => {
    const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
    return `${name}${also}, ${type} ${mentions}/${of}`;
  });
  assert.deepEqual(found.sort(), expected.toSorted());
}

describe('the persons and organisations that articles name', () => {
  it('are persons by an office or a rank before the name, which are no part of it', () => {
    check(['The ports were closed by Foreign Minister Ana Paz on Monday.'], 'Ana Paz, person 1/1');
    check(['A visit of Peruvian President Luis Vega was put off.'], 'Luis Vega, person 1/1');
    check(['They heard of it from Brigadier Rosa Quispe.'], 'Rosa Quispe, person 1/1');
  });

  it('are persons who speak, and no places', () => {
    check(['It rains, Ana Paz said. The road from Puerto Azul is closed.', 'Ana Paz said no.'], 'Ana Paz, person 2/2');
  });

  it('are persons with their initials', () => {
    check(['They met President John F. Vega in Lima.'], 'John F. Vega, person 1/1');
  });

  it('are one where a surname alone means nobody else', () => {
    const articles = ['It was President Luis Vega who came.', 'It was Mr Vega who left, and Vega said why.'];
    check(articles, 'Luis Vega (Vega), person 3/2');
    check([...articles, 'It was Judge Eva Vega.'], 'Eva Vega, person 1/1', 'Luis Vega, person 1/1');
    check(['It was Mr Vega who left.']);
  });

  it('are organisations by the last word of their names, and acronyms', () => {
    check(
      ['The pilots of the Ferry Pilots Union and the men of the PDVX met.'],
      'Ferry Pilots Union, organisation 1/1',
      'PDVX, organisation 1/1',
    );
  });

  it('are no headings, and nobody whom a list has', () => {
    check(['Full Content\nActor Responses\nThe ports of Peru and of the United Nations were closed.']);
  });
});
