import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../../src/core/suggest/evaluate/evaluate.ts';
import { suggestPage } from '../../../src/core/suggest/suggest-page.ts';
import { at, eventPage, rationaleLines, sidecar } from '../helpers/corpus.ts';
import { storylines } from './storylines/all.ts';
import { corpusOf, filesOf, storyCorpus } from './storylines/corpus.ts';

describe('suggestions on storylines of several themes', () => {
  const { knowledge, cases, pages } = storyCorpus(Object.values(storylines));
  const result = evaluate(knowledge, cases);
  const share = ({ right, count }: { readonly right: number; readonly count: number }) => right / count;

  it('are better than the first named actor and than TF-IDF of the whole rationale', () => {
    const { actors, events } = result;
    assert.ok(actors.ranking.top1 > 2 * actors.baseline.top1, JSON.stringify(actors));
    assert.ok(events.ranking.top1 >= events.baseline.top1, JSON.stringify(events));
  });

  it('stay as good as they were when they were last measured', () => {
    const { actors, events, newEvent, relations, noActs } = result;
    assert.ok(actors.ranking.top1 / actors.ranking.count > 0.72);
    assert.ok(events.ranking.top1 / events.ranking.count > 0.78);
    assert.ok(share(newEvent) > 0.75 && share(relations.type) > 0.82 && share(relations.direction) > 0.77);
    assert.ok(share(noActs.found) > 0.75 && share(noActs.falseAlarms) < 0.05);
  });

  it('are called sure where they nearly always hold, and seldom for an event outside', () => {
    const { actors, events } = result;
    assert.ok(share(actors.sure) >= 0.93 && share(events.sure) >= 0.9);
    assert.ok(share(events.outsideSure) <= 0.15);
  });

  it('are probabilities in falling order, at most ten, with a reason', () => {
    for (const page of pages) {
      const { responses, rationales } = suggestPage(knowledge, page, { decisions: false });
      for (const { candidates } of [...responses, ...rationales]) {
        const scores = candidates.map(({ score }) => score);
        assert.deepEqual(
          scores,
          scores.toSorted((a, b) => b - a),
        );
        assert.ok(scores.length <= 10 && scores.every((score) => score > 0 && score <= 1));
        assert.ok(scores.reduce((sum, score) => sum + score, 0) < 1.06);
      }
      assert.ok(responses.every(({ candidates }) => candidates.every(({ why }) => why !== '')));
    }
  });

  it('never name the event of the page itself', () => {
    for (const page of pages) {
      const own = page.events.map(({ id }) => id);
      const { rationales } = suggestPage(knowledge, page, { decisions: false });
      assert.ok(rationales.every(({ candidates }) => candidates.every(({ event }) => !own.includes(event))));
    }
  });

  it('are the same whatever order the articles were read in', () => {
    const files = filesOf([storylines.islandCoup, storylines.closeElection]);
    const turned = Object.fromEntries(Object.entries(files).reverse());
    const answers = (of: typeof files) => {
      const corpus = corpusOf(of, false);
      const all = corpus.pages.map(
        (page) => [page.facts.path, suggestPage(corpus.knowledge, page, { decisions: false })] as const,
      );
      return new Map(all);
    };
    assert.deepEqual(answers(files), answers(turned));
  });
});

describe('what people have decided', () => {
  it('holds, and makes room for others on the lines that are open', () => {
    const corpus = storyCorpus([storylines.hostagesFreed], true);
    for (const page of corpus.pages) {
      for (const { at, candidates } of suggestPage(corpus.knowledge, page).responses) {
        const record = page.facts.responses.find(({ anchor }) => anchor?.at === at);
        if (record === undefined) continue;
        assert.equal(candidates[0]?.actor, record.record.actors?.[0]);
      }
    }
  });
});

describe('links that people have made', () => {
  const files = {
    'a.txt': eventPage('Peru closes its ports'),
    'b.txt': eventPage('Chile recalls its envoy'),
    'c.txt': eventPage('Chile recalls its envoy'),
    'c.txt.ann.yaml': sidecar(
      'rationales',
      `id: q1, ${at(eventPage('Chile recalls its envoy'), rationaleLines[0])}, other: a`,
    ),
  };
  const firstOf = (decisions: boolean) => {
    const { knowledge, pages } = corpusOf(files, decisions);
    const page = pages.find(({ facts }) => facts.path === 'a.txt');
    assert.ok(page);
    return suggestPage(knowledge, page, { decisions }).rationales[0]?.candidates[0];
  };

  it('speak for the page from which somebody has linked to this one, where nothing else tells them apart', () => {
    const first = firstOf(true);
    assert.equal(first?.path, 'c.txt');
    assert.match(first.why, /the two pages are linked already/);
  });

  it('say nothing where decisions are hidden', () => {
    assert.doesNotMatch(firstOf(false)?.why ?? '', /linked already/);
  });
});

const shared = join('..', 'shared', 'corpora', 'pages');

(existsSync(shared) ? describe : describe.skip)('suggestions on the two real event pages, without a register', () => {
  const files = existsSync(shared)
    ? Object.fromEntries(readdirSync(shared).map((name) => [name, readFileSync(join(shared, name), 'utf8')]))
    : {};
  const { knowledge, pages } = corpusOf(files, false);
  const all = pages.map((page) => suggestPage(knowledge, page));
  const lines = all.flatMap(({ responses }) => responses);
  const rationales = all.flatMap((found) => found.rationales);

  it('put the right actor first on all seven lines', () => {
    const expected = [
      ['igo:csto'],
      ['iso:IRN'],
      ['iso:USA'],
      ['iso:ISR'],
      ['iso:IRN'],
      ['iso:USA'],
      ['iso:RUS', 'new:TASS'],
    ];
    for (const [index, { candidates }] of lines.entries())
      assert.ok(expected[index]?.includes(candidates[0]?.actor ?? ''), `line ${index}: ${JSON.stringify(candidates)}`);
    assert.equal(lines.length, expected.length);
  });

  it('know the line that tells a role', () => {
    assert.deepEqual(
      lines.map(({ noAct }) => noAct.score >= 0.5),
      [false, true, false, false, false, false, false],
    );
  });

  it('call no target sure: none of them is in the corpus', () => {
    assert.deepEqual(
      rationales.flatMap(({ candidates }) => candidates.filter(({ sure }) => sure)),
      [],
    );
  });

  it('know which page arrived later', () => {
    const later = [
      'unknown',
      'other-first',
      'other-first',
      'this-first',
      'this-first',
      'other-first',
      'other-first',
      'other-first',
      'this-first',
      'this-first',
      'this-first',
    ];
    assert.deepEqual(
      rationales.map(({ arrived }) => arrived),
      later,
    );
  });

  it('know how the two events relate, and which way', () => {
    const told = [
      ['parallels', 'this'],
      ['responds-to', 'this'],
      ['responds-to', 'this'],
      ['parallels', 'this'],
      ['undermines', 'other'],
      ['corroborates', 'this'],
      ['context-for', 'this'],
      ['parallels', 'this'],
      ['undermines', 'other'],
      ['context-for', 'other'],
      ['part-of', 'this'],
    ];
    assert.deepEqual(
      rationales.map(({ relations: [first] }) => [first?.type, first?.from]),
      told,
    );
  });
});
