import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contradictions } from '../../../src/core/relations/contradictions.ts';
import { asTimeLinks, catLinks, type CatLink } from '../helpers/cat-xml.ts';

const corpus = join('..', 'shared', 'corpora', 'cat-xml', 'intra_cross-doc_annotation');

function documents(): ReturnType<typeof catLinks>[] {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.xml'));
  return files.map((path) => catLinks(readFileSync(join(corpus, path), 'utf8')));
}

/** How many documents contradict themselves, and how many of the first links of each lie in a contradiction. */
function counted(documentLinks: readonly { readonly links: readonly CatLink[]; readonly own: number }[]) {
  const found = documentLinks.map(({ links, own }) => {
    const { eventCount, links: timeLinks } = asTimeLinks(links);
    const inside = contradictions(eventCount, timeLinks).flatMap((each) => each.links);
    return { isBroken: inside.length > 0, inside: inside.filter((link) => link < own).length };
  });
  return {
    documents: found.filter(({ isBroken }) => isBroken).length,
    links: found.reduce((sum, { inside }) => sum + inside, 0),
  };
}

/** Pairs of links between the same two ends that contradict each other alone. */
function contradictoryPairs(links: readonly CatLink[]): (readonly [CatLink, CatLink])[] {
  return links.flatMap((one, at) =>
    links.slice(at + 1).flatMap((other) => {
      const isPair = [one.from, one.to].sort().join() === [other.from, other.to].sort().join();
      const { eventCount, links: both } = asTimeLinks([one, other]);
      return isPair && contradictions(eventCount, both).length > 0 ? [[one, other] as const] : [];
    }),
  );
}

describe('the time links of MEANTIME, where ../shared is there', function () {
  before(function () {
    if (!existsSync(corpus)) this.skip();
  });

  it('contradict themselves in 27 of 120 documents, with 181 links inside', () => {
    const all = documents();
    assert.equal(all.length, 120);
    assert.equal(all.flatMap(({ timeLinks }) => timeLinks).length, 1789);
    const without = all.map(({ timeLinks }) => ({ links: timeLinks, own: timeLinks.length }));
    assert.deepEqual(counted(without), { documents: 27, links: 181 });
  });

  it('contradict themselves in 30 documents, with 222 links inside, where mentions of one event are the same event', () => {
    const merged = documents().map(({ timeLinks, refersTo }) => ({
      links: [...timeLinks, ...refersTo],
      own: timeLinks.length,
    }));
    assert.deepEqual(counted(merged), { documents: 30, links: 222 });
  });

  it('hold one pair that contradicts itself directly; every other contradiction takes three links or more', () => {
    const all = documents();
    assert.deepEqual(
      all.flatMap(({ timeLinks }) => contradictoryPairs(timeLinks)).map((pair) => pair.map(({ type }) => type).sort()),
      [['BEFORE', 'IS_INCLUDED']],
    );
    const lengths = all.flatMap(({ timeLinks }) => {
      const { eventCount, links } = asTimeLinks(timeLinks);
      return contradictions(eventCount, links).map(({ cycle }) => cycle.length);
    });
    assert.equal(lengths.filter((length) => length < 3).length, 1);
  });
});
