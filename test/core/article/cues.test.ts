import assert from 'node:assert/strict';
import { cuedWords } from '../../../src/core/article/cues.ts';
import { articleOf } from '../helpers/article.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

const head = 'Pilots end strike\n\nLIMA, 3 March (Wire) — Ferries lay in the harbour of the capital all day.\n\n';

/** Checks which words of a paragraph somebody may act in. */
function check(paragraph: string): void {
  const text = `${head}${withoutMarks(paragraph)}\n`;
  assert.equal(withMarks(text, cuedWords(text, articleOf(text))), `${head}${paragraph}\n`);
}

describe('the cues of a news article', () => {
  it('lead to the clause that they stand in', () => {
    check('⟦The ministry called on both sides to talk⟧; the harbour lay quiet.');
    check('Ferries lay idle. ⟦The mayor warned of a second strike in the spring.⟧ Nobody answered.');
  });

  it('are answers as well', () => {
    check('⟦The union replied within the hour⟧; ⟦the port declined to comment.⟧');
  });

  it('lead to the quotation as well that stands beside the clause', () => {
    check('⟦“We shall sail again on Wednesday,” the mayor said.⟧ The ferries lay idle.');
    check('⟦The mayor said: “We shall sail again.”⟧ The ferries lay idle.');
  });

  it('are one place where a clause has several', () => {
    check('⟦The union accused the port and urged the mayor to step in.⟧');
  });

  it('are no words of a quotation, and no part of a longer word', () => {
    check('⟦The mayor told the harbour council that “nobody said so”⟧.');
    check('The unsaid words hung over the caller and the asker of the harbour.');
  });

  it('are none in a text without prose', () => {
    const text = '';
    assert.deepEqual(cuedWords(text, articleOf(text)), []);
  });
});
