import assert from 'node:assert/strict';
import { checkProblem, page, parse, problemCodes } from '../helpers/article.ts';

describe('the problems of an event page', () => {
  it('are a missing title, at the first heading', () => {
    checkProblem('no-title', '⟦Summary⟧\nWords.\nRelated Events');
    checkProblem('no-title', '\nAdvertisement\n## ⟦Sources (2)⟧:\nRelated Events');
  });

  it('are lines between the title and the first heading', () => {
    checkProblem('text-outside-sections', 'Ferries\n⟦They sailed again.⟧\n⟦At noon.⟧\nSummary\nRelated Events');
    checkProblem('text-outside-sections', 'Ferries\n---\n5 March 2026\nAdvertisement\nSummary\nRelated Events');
  });

  it('are a section that stands more than once, at each further heading', () => {
    checkProblem('repeated-section', 'Ferries\nSummary\nActor Responses\n⟦Summary⟧\n**⟦Summary⟧:**');
  });

  it('are a missing section, at the last heading', () => {
    checkProblem('missing-section', 'Ferries\nSummary\n## ⟦Related Events (1)⟧\n"Event 4."');
    checkProblem('missing-section', page());
    const codes = problemCodes('Ferries\nSources\nRelated Events');
    assert.deepEqual(
      codes.filter((code) => code === 'missing-section'),
      ['missing-section', 'missing-section'],
    );
  });

  it('are not a missing Full Content or Sources, which many pages lack', () => {
    assert.deepEqual(problemCodes('Ferries\nSummary\nActor Responses\nRelated Events'), []);
  });

  describe('are a count that is not what stands under the heading', () => {
    const checkCounts = (fixture: string) => {
      checkProblem('count-mismatch', fixture);
    };

    it('at the heading that declares it', () => {
      checkCounts('Ferries\nSummary\n⟦Sources (1)⟧\nActor Responses\nRelated Events');
      checkCounts('Ferries\nSummary\nActor Responses (1)\nAgreed.\n**⟦Related Events (3)⟧:**\n"Event 4."');
      checkCounts('Ferries\n⟦Actor Responses (0)⟧\nAgreed.\nRelated Events');
    });

    it('and say both numbers', () => {
      const message = (responses: string) => {
        const { problems } = parse(`Ferries\nSummary\nActor Responses (3)\n${responses}\nRelated Events`);
        return problems.find(({ code }) => code === 'count-mismatch')?.message;
      };
      assert.match(message('Agreed.') ?? '', /declares 3, and 1 stands/);
      assert.match(message('Agreed.\nRefused.') ?? '', /declares 3, and 2 stand /);
    });

    it('and not where it is right, over all sections of that name', () => {
      checkCounts('Ferries\nActor Responses (2)\nAgreed.\nRelated Events (1)\n"Event 4."\nActor Responses\nRefused.');
    });
  });

  describe('are a rationale', () => {
    it('whose quotation is never closed', () => {
      checkProblem('unclosed-quote', page({ related: '⟦"The new event ends event 4.⟧\n"Event 2."' }));
      checkProblem('unclosed-quote', page({ related: '- ⟦“The “new event” ends event 4.⟧' }));
    });

    it('without quotation marks', () => {
      checkProblem('unquoted-rationale', page({ related: '- ⟦The new event ends event 4.⟧\n"Event 2."' }));
      checkProblem('unquoted-rationale', page({ related: '⟦"Never," they said, and "no more".⟧' }));
    });
  });
});

describe('the problems of front matter', () => {
  it('are that it never ends, at its first line', () => {
    checkProblem('front-matter-unclosed', '⟦---⟧\ntitle: Strike\n# Ferries\n\nThey sailed.');
    checkProblem('front-matter-unclosed', '⟦---⟧');
  });

  it('are that it is no YAML, once, where it goes wrong', () => {
    const text = '---\ntitle: Strike\nsource: [[[Port Gazette\n---\n# Ferries\n\nThey sailed.';
    const broken = parse(text).problems.filter(({ code }) => code === 'front-matter-broken');
    assert.equal(broken.length, 1);
    for (const { at } of broken) assert.ok(at > text.indexOf('source') && at <= text.indexOf('---\n#'), `at ${at}`);
  });
});

describe('the problem of a news article', () => {
  it('is that it has no text', () => {
    checkProblem('no-text', '⟦Advertisement\n⟧');
    checkProblem('no-text', '⟦Ferry pilots end strike\n⟧');
    checkProblem('no-text', '⟦⟧');
    checkProblem('no-text', 'Ferry pilots end strike\n\nThey sailed at noon.');
    checkProblem('no-text', '⟦---\ntitle: Ferries\ndate: 2026-03-05\n---\n# Ferries\n⟧');
  });

  it('and none of a note whose front matter says nothing that an article’s does', () => {
    checkProblem('no-text', '---\ntitle: Ghana\ntype: actor\n---\n# Ghana\n');
  });
});
