import assert from 'node:assert/strict';
import { articleOf, check, page, problemCodes } from '../helpers/article.ts';

const titles = (fixture: string) => {
  check(fixture, ({ titleRange }) => (titleRange === null ? [] : [titleRange]));
};
const bodies = (fixture: string) => {
  check(fixture, ({ sections }) => sections.map(({ body }) => body));
};

describe('an event page', () => {
  it('is read without a problem where nothing is odd', () => {
    assert.deepEqual(problemCodes(page()), []);
  });

  it('has nothing that only news articles have', () => {
    const { dateline, byline, subheads, furniture } = articleOf(page());
    assert.deepEqual(
      { dateline, byline, subheads, furniture },
      { dateline: null, byline: null, subheads: [], furniture: [] },
    );
  });

  describe('has a title', () => {
    it('which is its first line', () => {
      titles('⟦Ferry pilots end strike⟧\nSummary\nWords.\nRelated Events');
      titles('\n\n  ⟦Ferry pilots end strike⟧  \n\nSummary\nWords.\nRelated Events');
      assert.equal(articleOf(page({ title: 'Ferry pilots end strike' })).title, 'Ferry pilots end strike');
    });

    it('without the marks of Markdown', () => {
      titles('# ⟦Ferry pilots end strike⟧\nSummary\nRelated Events');
      titles('## ⟦Ferry pilots end strike⟧ ##\nSummary\nRelated Events');
      titles('**⟦Ferry pilots end strike⟧**\nSummary\nRelated Events');
      titles('# **⟦Ferry pilots end strike⟧** #\nSummary\nRelated Events');
      titles('Title: ⟦Ferry pilots end strike⟧\nSummary\nRelated Events');
    });

    it('whose own marks stay', () => {
      titles('⟦**Lagos** waits, **Accra** sails⟧\nSummary\nRelated Events');
      titles('⟦Pilots win race #1 #⟧\nSummary\nRelated Events');
    });

    it('which is no rule, no line of marks and no furniture', () => {
      titles('---\n⟦Ferry pilots end strike⟧\n====\nSummary\nRelated Events');
      titles('###\nAdvertisement\n⟦Ferry pilots end strike⟧\nSummary\nRelated Events');
    });

    it('or none', () => {
      titles('Summary\nWords.\nRelated Events');
      assert.equal(articleOf('\nSummary\nRelated Events').title, null);
    });
  });

  describe('has a date', () => {
    it('where a line above the first heading is one', () => {
      assert.equal(articleOf(`Ferry pilots end strike\n5 March 2026\n${page({ title: '' })}`).date, '2026-03-05');
      assert.equal(articleOf(`Published: 2026-03-05\nFerry pilots\n${page({ title: '' })}`).date, '2026-03-05');
    });

    it('and none where a date stands only in a section or in furniture', () => {
      assert.equal(articleOf(page({ summary: '5 March 2026' })).date, null);
      assert.equal(articleOf(page({ title: 'date 5 March 2026\nFerry pilots' })).date, null);
    });

    it('and none where the line gives no year', () => {
      assert.equal(articleOf(page({ title: 'Ferry pilots\n5 March' })).date, null);
    });
  });

  describe('has sections', () => {
    it('from their first to their last word', () => {
      bodies('Ferries\nSummary\n\n  ⟦The pilots went back.\n\nAll of them.⟧ \n\nRelated Events\n⟦"Event 4."⟧\n');
    });

    it('that are empty where no word stands in them', () => {
      bodies('Ferries\nSummary\n⟦⟧Full Content\n⟦⟧\n \nRelated Events⟦⟧');
    });

    it('that begin on the line of a bold heading', () => {
      bodies('Ferries\n**Summary:** ⟦The pilots went back.\nAll of them.⟧\n**Related Events**\n⟦"Event 4."⟧');
    });

    it('that end at any other heading of Markdown which is no lower', () => {
      const related = '## Related Events (1)\n⟦"Event 4."⟧\n';
      bodies(`# Ferries\n## Summary\n⟦Words.⟧\n${related}\n## Actors\n- [[ghana]]\n\n## Notes\nNone.`);
      bodies(`# Ferries\n## Summary\n⟦Words.⟧\n${related}# Ports\nWords.`);
      bodies('# Ferries\n## Summary\n⟦Words.\n### Talks\nMore.\n#Ghana⟧\n## Related Events\n⟦"Event 4."⟧');
      bodies('Ferries\n=====\nSummary\n---\n⟦Words.⟧\n\nActors\n---\n- Ghana\n\nRelated Events\n---\n⟦"Event 4."⟧\n');
    });

    it('with the headings of the article under Full Content', () => {
      bodies(
        '## Summary\n⟦Words.⟧\n## Full Content\n⟦# Ferries\n## Talks\nThey met.⟧\n## Related Events\n⟦"Event 4."⟧',
      );
    });

    it('in any order, each with its name', () => {
      const { sections } = articleOf('Ferries\nRelated Events\nSources\nActor Responses\nSummary\nFull Content');
      const names = sections.map(({ name }) => name);
      assert.deepEqual(names, ['related-events', 'sources', 'actor-responses', 'summary', 'full-content']);
    });

    it('that may be missing', () => {
      const { sections, sources, responses } = articleOf('Ferries\nSummary\nWords.\nRelated Events\n"Event 4."');
      assert.deepEqual(
        sections.map(({ name }) => name),
        ['summary', 'related-events'],
      );
      assert.deepEqual([sources, responses], [{ declared: null, items: [] }, []]);
    });

    it('that may stand twice, and are read together', () => {
      check(
        'Ferries\nSummary\nActor Responses\n⟦Agreed.⟧\nRelated Events\nActor Responses\n⟦Refused.⟧',
        (article) => article.responses,
      );
      bodies('Ferries\nSummary\n⟦One.⟧\nRelated Events\n⟦"Event 4."⟧\nSummary\n⟦Two.⟧');
    });
  });

  it('has the paragraphs of its Full Content as body', () => {
    check(
      'Ferries\nSummary\nIn short.\nFull Content\n⟦First, they met.⟧\n\n⟦Then they sailed.⟧\nRelated Events\n"Event 4."',
      ({ body }) => body,
    );
  });

  it('has its sources as a list', () => {
    check(
      'Ferries\nSources (2)\n- ⟦Port Gazette⟧\n2. "⟦Ships Weekly⟧"\n⟦https://example.org/a⟧\nRelated Events',
      ({ sources }) => sources.items,
    );
  });

  it('has no entry that is a heading of Markdown', () => {
    check(
      '## Summary\nWords.\n## Actor Responses\n### Ghana\n- ⟦Agreed.⟧\n- ⟦Refused.⟧\n## Related Events',
      ({ responses }) => responses,
    );
  });

  it('has each line as a source where the heading counts them all', () => {
    check(
      'Ferries\nSources (2)\n⟦Watch: the ferries sail⟧\n⟦Port Gazette⟧\nRelated Events',
      ({ sources }) => sources.items,
    );
    check(
      'Ferries\nSources (1)\nWatch: the ferries sail\n⟦Port Gazette⟧\nRelated Events',
      ({ sources }) => sources.items,
    );
    check('Ferries\nSources\nNo sources listed.\nRelated Events', ({ sources }) => sources.items);
  });

  it('has the count that a heading declares beside what stands under it', () => {
    const { sources, related } = articleOf('Ferries\nSources (3)\nPort Gazette\nRelated Events (2)\n"Event 4."');
    assert.deepEqual([sources.declared, sources.items.length], [3, 1]);
    assert.deepEqual([related.declared, related.items.length], [2, 1]);
  });

  describe('may have furniture', () => {
    const furniture = (fixture: string) => {
      check(fixture, (article) => article.furniture);
    };

    it('above its title and in its sections', () => {
      furniture(
        '⟦Advertisement⟧\nFerries\nSummary\nWords.\n⟦Share this article⟧\nActor Responses\nAgreed.\n⟦Advertisement\n\nRead more: Ships⟧\nRefused.\nRelated Events\n"Event 4."\n⟦Leave a review⟧\n',
      );
    });

    it('that is no entry of a list and no paragraph', () => {
      const fixture =
        'Ferries\nFull Content\nAdvertisement\nWords.\nActor Responses\n⟦Agreed.⟧\nAdvertisement\n⟦Refused.⟧\nSummary\n';
      check(fixture, ({ responses }) => responses);
      check('Ferries\nFull Content\nAdvertisement\n⟦Words.⟧\nActor Responses\nAdvertisement', ({ body }) => body);
    });

    it('over which no entry runs on', () => {
      check(
        'Ferries\nSummary\nRelated Events\n⟦This event ends event 4,⟧\nAdvertisement\n  ⟦which was long.⟧',
        ({ related }) => related.items,
      );
    });
  });
});
