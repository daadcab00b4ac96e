import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { corpusStats, type CorpusStats } from '../../../src/core/ledger/stats.ts';
import {
  at,
  eventPage,
  indexOf,
  newsArticle,
  rationaleLines,
  responseLines,
  sidecar,
  type Files,
} from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');

/** Checks some of the numbers of a corpus of one page with one sidecar. */
function check(yaml: string, expected: Partial<CorpusStats>): void {
  const stats = corpusStats(indexOf({ 'a.txt': page, 'a.txt.ann.yaml': yaml }));
  assert.deepEqual({ ...stats, ...expected }, stats);
  const { total, ...states } = stats.relations;
  assert.equal(
    Object.values(states).reduce((sum, count) => sum + count, 0),
    total,
    'the states sum to the total',
  );
}

describe('the statistics of a corpus', () => {
  it('count what is in it', () => {
    const files: Files = {
      'a.txt': page,
      'b/c.txt': newsArticle,
      'a.txt.ann.yaml': '',
      'a.txt.ana.ann.yaml': '',
      'gone.txt.ann.yaml': '',
      'actors.yaml': 'actors:\n  - { id: peru, name: "Peru" }\n',
      'events.yaml': 'events:\n  - { id: war, title: "War" }\n',
    };
    assert.deepEqual(corpusStats(indexOf(files)), {
      articles: 2,
      eventPages: 1,
      newsArticles: 1,
      events: 2,
      actors: 1,
      sidecars: 2,
      responses: { total: 2, attributed: 0 },
      rationales: { total: 2, linked: 0 },
      relations: { total: 0, decided: 0, accepted: 0, rejected: 0, unsure: 0, stale: 0, contested: 0, unchecked: 0 },
      bytes: new TextEncoder().encode(page + newsArticle).length,
    });
  });

  it('count a joint act once, a line that is no act not at all', () => {
    const [first, second] = responseLines;
    check(sidecar('responses', `id: r1, ${at(page, first)}, actors: [peru, chile]`), {
      responses: { total: 2, attributed: 1 },
    });
    check(sidecar('responses', `id: r1, ${at(page, first)}, also: [{ ${at(page, second)} }], actors: [peru]`), {
      responses: { total: 1, attributed: 1 },
    });
    check(sidecar('noActs', `id: l1, ${at(page, second)}`), { responses: { total: 1, attributed: 0 } });
    check(sidecar('responses', `id: r1, ${at(page, first)}, retired: true`), {
      responses: { total: 2, attributed: 0 },
    });
  });

  it('count a response as attributed where a person looked and none can be known', () => {
    check(sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: [unknown]`), {
      responses: { total: 2, attributed: 1 },
    });
    check(sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: []`), {
      responses: { total: 2, attributed: 0 },
    });
  });

  it('count a rationale as linked to an event or to one outside', () => {
    const [first, second] = rationaleLines;
    check(sidecar('rationales', `id: q1, ${at(page, first)}, other: outside`, `id: q2, ${at(page, second)}`), {
      rationales: { total: 2, linked: 1 },
    });
  });

  it('count relations by their state', () => {
    const none = { accepted: 0, rejected: 0, unsure: 0, stale: 0, contested: 0 };
    check(sidecar('relations', 'id: k1, from: a, to: b', 'id: k2, from: a, to: b, origin: import'), {
      relations: { total: 2, decided: 1, unchecked: 1, ...none },
    });
  });
});

const pages = '../shared/corpora/pages';

(existsSync(pages) ? describe : describe.skip)('the four articles that the project began with', () => {
  it('have the numbers that are known of them', () => {
    const files = Object.fromEntries(
      readdirSync(pages).map((name) => [name, readFileSync(`${pages}/${name}`, 'utf8')]),
    );
    const { articles, eventPages, newsArticles, events, responses, rationales, bytes } = corpusStats(indexOf(files));
    assert.deepEqual([articles, eventPages, newsArticles, events, bytes], [4, 2, 2, 2, 10112]);
    assert.deepEqual(
      [responses, rationales],
      [
        { total: 7, attributed: 0 },
        { total: 11, linked: 0 },
      ],
    );
  });
});
