import assert from 'node:assert/strict';
import { toIndex, withParts, type ArticleFacts } from '../../../src/core/corpus/facts.ts';
import { covers } from '../../../src/core/corpus/placed.ts';
import { openRationaleLines, openResponseLines } from '../../../src/core/corpus/open-lines.ts';
import { at, eventPage, factsOf, newsArticle, rationaleLines, responseLines, sidecar } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [first, second] = responseLines;

/** The facts of one page with the records of its shared sidecar. */
function facts(yaml: string): ArticleFacts {
  const [only] = factsOf({ 'a.txt': page, 'a.txt.ann.yaml': yaml });
  assert.ok(only);
  return only;
}

function checkOpen(yaml: string, expected: readonly string[]): void {
  assert.deepEqual(
    openResponseLines(facts(yaml)).map(({ at, end }) => page.slice(at, end)),
    expected,
  );
}

describe('the facts of an article', () => {
  it('are its parts, its size and the records of its sidecars', () => {
    const [only] = factsOf({ 'n/ä.txt': newsArticle, 'n/ä.txt.ana.ann.yaml': sidecar('events', 'id: e1') });
    assert.deepEqual([only?.path, only?.article.kind, only?.events.length], ['n/ä.txt', 'news-article', 1]);
    assert.equal(only?.bytes, new TextEncoder().encode(newsArticle).length);
    assert.deepEqual(only.events[0]?.sidecar, { path: 'n/ä.txt.ana.ann.yaml', article: 'n/ä.txt', layer: 'ana' });
    assert.equal(only.events[0].anchor, null);
  });

  it('say which sidecar could not be read, and keep the others', () => {
    const [only] = factsOf({
      'a.txt': page,
      'a.txt.ann.yaml': 'newsweave: [\n',
      'a.txt.ana.ann.yaml': sidecar('responses', `id: r1, ${at(page, first)}`),
    });
    assert.deepEqual(
      only?.sidecars.map(({ layer, writable }) => [layer, writable]),
      [
        [null, false],
        ['ana', true],
      ],
    );
    assert.equal(only.responses.length, 1);
  });

  it('are whole again from what the index keeps and the text, without a sidecar', () => {
    const said = ['kind: event-page', 'title: "The ports close"', 'published: 1905-05-06'].join(', ');
    const whole = facts(
      `newsweave: 1\narticle: { ${said} }\nresponses:\n  - { id: r1, ${at(page, first)}, actors: [peru], type: reject }\n`,
    );
    const kept = toIndex(whole);
    assert.ok(!('responses' in kept.article));
    assert.deepEqual(withParts(kept, page), whole);
    assert.equal(withParts(kept, page).article.title, 'The ports close');
    assert.equal(withParts(kept, page).responses, kept.responses);
  });

  it('leave out records that are retired', () => {
    assert.equal(facts(sidecar('responses', `id: r1, ${at(page, first)}, retired: true`)).responses.length, 0);
  });

  it('place each record where its words stand today', () => {
    const { responses } = facts(
      sidecar('responses', 'id: r1, quote: "Closed its ports to Chile.", at: 3', 'id: r2, quote: "gone", at: 0'),
    );
    assert.deepEqual(
      responses.map(({ anchor }) => anchor?.state),
      ['moved', 'lost'],
    );
  });
});

describe('a response line', () => {
  it('is open until a record covers it', () => {
    checkOpen('', [first, second]);
    checkOpen(sidecar('responses', `id: r1, ${at(page, first)}`), [second]);
    checkOpen(sidecar('responses', `id: r1, ${at(page, 'ports to Chile')}`), [second]);
  });

  it('is covered by further words of an act that stands elsewhere', () => {
    checkOpen(sidecar('responses', `id: r1, ${at(page, first)}, also: [{ ${at(page, second)} }]`), []);
  });

  it('is covered where it was decided to be no act', () => {
    checkOpen(sidecar('noActs', `id: l1, ${at(page, second)}, role: recipient`), [first]);
  });

  it('is open again where the words of its record are gone or could be several', () => {
    checkOpen(sidecar('responses', 'id: r1, quote: "gone", at: 0'), [first, second]);
    checkOpen(sidecar('responses', 'id: r1, quote: "e", at: 0'), [first, second]);
  });

  it('is not covered by a record that ends where it begins', () => {
    const { responses, article } = facts(sidecar('responses', `id: r1, ${at(page, 'Actor Responses\n')}`));
    const [record] = responses;
    const [line] = article.responses;
    assert.ok(record && line && !covers(record, line));
  });
});

describe('a rationale line', () => {
  it('is open until a record covers it', () => {
    const yaml = sidecar('rationales', `id: q1, ${at(page, rationaleLines[1])}, other: outside`);
    assert.deepEqual(
      openRationaleLines(facts(yaml)).map(({ at, end }) => page.slice(at, end)),
      [rationaleLines[0]],
    );
  });
});
