import { check } from '../helpers/article.ts';

const furniture = (fixture: string) => {
  check(fixture, (article) => article.furniture);
};
const bodies = (fixture: string) => {
  check(fixture, ({ body }) => body);
};

const article = 'Ferry pilots end strike\n\nThe pilots sailed.\n\nThey had waited.\n';

describe('the furniture of a news article', () => {
  it('is a range for each block of whole lines', () => {
    furniture('⟦  Advertisement  ⟧\nFerry pilots end strike\n⟦Share this article⟧\nThe pilots sailed.\n');
  });

  it('joins lines between which nothing stands', () => {
    furniture(
      'Ferry pilots end strike\n\nThe pilots sailed.\n\n⟦Advertisement\n\n \nShare this article⟧\n\nThey had waited.\n',
    );
  });

  it('may stand anywhere, and leaves the body as it is', () => {
    bodies(
      'Home > World > Africa\nFerry pilots end strike\n\n⟦The pilots sailed.⟧\nAdvertisement\n⟦They had waited.⟧\nRead more: Ships\n',
    );
  });

  it('is an advert in the middle, but not the paragraph behind it', () => {
    furniture('Ferry pilots end strike\n\nThe pilots sailed.\n\n⟦Advertisement⟧\n\nThey had waited.\n');
  });

  describe('with the header of a list of other articles', () => {
    it('has its titles as well', () => {
      furniture(`${article}\n⟦Related stories\nFerry prices rise in Lomé\n\nNew port for Tema⟧\n`);
      furniture(`${article}\n⟦Most read\n- Ferry prices rise in Lomé\n- New port for Tema⟧\n`);
    });

    it('ends where a paragraph begins', () => {
      furniture(
        'Ferry pilots end strike\n\nThe pilots sailed.\n\n⟦Related stories\nFerry prices rise in Lomé\nNew port for Tema⟧\n\nThey had waited for a year.\n\nAll were glad.\n',
      );
    });

    it('may be the title alone, behind a word that points to it', () => {
      for (const line of [
        'More: Ferry prices rise in spring',
        '**Read:** [Ferry prices rise again](https://example.org)',
      ])
        check(
          `Ferry pilots end strike\n\nThe pilots sailed.\n\n⟦${line}⟧\n\nThey had waited.\n`,
          ({ furniture }) => furniture,
        );
      for (const line of ['More: she wants the boats as well.', 'Read: a letter'])
        check(
          `Ferry pilots end strike\n\nThe pilots sailed.\n\n${line}\n\nThey had waited.\n`,
          ({ furniture }) => furniture,
        );
    });

    it('ends with the first title where one paragraph follows, so that a subhead stays', () => {
      check(
        'Ferry pilots end strike\n\nThe pilots sailed.\n\nRelated stories\nFerry prices rise in Lomé\n\n⟦A year of waiting⟧\n\nThey had waited.\n\nAll were glad.\n',
        ({ subheads }) => subheads,
      );
    });

    it('may stand twice', () => {
      furniture(
        `Ferry pilots end strike\n\nThe pilots sailed.\n\n⟦Related stories\nFerry prices rise in Lomé⟧\n\nThey had waited.\n\n⟦Most read\nNew port for Tema\nLatest news\nStorm off Lomé⟧\n`,
      );
    });
  });
});

describe('the tail of a news article', () => {
  it('is all that follows its end: titles, dates and list marks', () => {
    furniture(
      `${article}\n⟦Leave a review\n\nFerry prices rise in Lomé\n5 March 2026\n\nNew port for Tema\n4 March 2026⟧\n`,
    );
    furniture(`${article}\n⟦-\nFerry prices rise in Lomé\n-\nNew port for Tema\n-\nStorm off Lomé⟧\n`);
  });

  it('may begin with the name of a section', () => {
    furniture(`${article}\n⟦Politics\n\nFerry prices rise in Lomé\n\nNew port for Tema\n\nLeave a review⟧\n`);
    furniture(
      `${article}\n⟦Africa\n\nFerry prices rise in Lomé again\n\nNew port for Tema is ready\n\nStorm off Lomé costs ten ships⟧\n`,
    );
  });

  it('does not give its dates to the article', () => {
    check(`${article}\nLeave a review\n\nFerry prices rise in Lomé\n5 March 2026\n`, ({ dateline }) =>
      dateline ? [dateline] : [],
    );
  });

  it('leaves the name of the writer before it', () => {
    check(`${article}\n⟦Ama Serwaa⟧\n\nLeave a review\n\nFerry prices rise in Lomé\n`, ({ byline }) =>
      byline ? [byline] : [],
    );
  });

  it('is none where nothing shows that it is a list', () => {
    furniture(`${article}\nThe deal holds\n`);
    bodies('Ferry pilots end strike\n\n⟦The pilots sailed.⟧\n\n⟦“We waited”⟧\n');
  });

  it('never takes the headline, even of an article without text', () => {
    check('⟦Ferry pilots end strike⟧\nFerry prices rise in Lomé\nLeave a review\n', ({ titleRange }) =>
      titleRange ? [titleRange] : [],
    );
  });
});

describe('an offer of a newsletter within an article', () => {
  const around = (lines: string) => {
    check(
      `Ferry pilots end strike\n\nThe pilots sailed.\n\n${lines}\n\nThey had waited.\n`,
      ({ furniture }) => furniture,
    );
  };

  it('is furniture with the lines between the invitation and the small print', () => {
    around(
      '⟦Sign up to Port Gazette\n\nOur morning email brings you all of the coast\n\nBy signing up you agree to our terms.⟧',
    );
  });

  it('takes no sentence of the article along', () => {
    around('⟦Sign up to Port Gazette⟧\n\nThe port opens in May.\n\n⟦By signing up you agree to our terms.⟧');
    around('⟦Sign up to Port Gazette⟧\n\nYour port will open, he said.\n\n⟦By signing up you agree to our terms.⟧');
  });
});
