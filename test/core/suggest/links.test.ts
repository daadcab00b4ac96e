import assert from 'node:assert/strict';
import { atOnce } from '../../../src/core/steps.ts';
import { linksInSteps, wordsOnce, type PageLinks } from '../../../src/core/suggest/links.ts';
import { suggestPage } from '../../../src/core/suggest/suggest-page.ts';
import { wordTable } from '../../../src/core/suggest/word-table.ts';
import { at, sidecar } from '../helpers/corpus.ts';
import { pageWith } from './page-with.ts';
import { corpusOf } from './storylines/corpus.ts';

const ids = ['quay', 'strike', 'vote', 'flood'];
const events = ids.map((id) => ({
  id,
  title: id,
  date: null,
  path: `${id}.txt`,
  kind: null,
  location: null,
  page: true,
}));
const numberCalled = (id: string) => (ids.includes(id) ? ids.indexOf(id) : undefined);

type Told = readonly [page: string, event: string, words: string];

/** How much of a rationale on a page the links say of each event. */
function retold(told: readonly Told[], page: string, rationale: string): ReadonlyMap<string, number> {
  const words = wordTable();
  const all = told.map(([from, event, text]): PageLinks => ({
    page: ids.indexOf(from),
    links: [{ event, arrived: null, words: wordsOnce(text, words) }],
  }));
  const links = atOnce(linksInSteps(all, { events, numberCalled }, words));
  const [found = new Map<number, number>()] = links.retold([termsOf(rationale)], new Set([ids.indexOf(page)]));
  return new Map([...found].map(([number, value]) => [ids[number] ?? '', value]));
}

function termsOf(text: string): Uint32Array {
  const words = wordTable();
  return wordsOnce(text, words).map(words.term);
}

describe('links that people have decided', () => {
  const told: readonly Told[] = [
    ['quay', 'strike', 'The dockers put down their hooks.'],
    ['vote', 'strike', 'The harbour stood idle.'],
    ['vote', 'flood', 'Streets stood under water.'],
  ];

  it('tell which event a rationale means that has their words', () => {
    const found = retold(told, 'flood', 'Hooks of dockers lay about.');
    assert.deepEqual([...found.keys()], ['strike']);
    assert.ok((found.get('strike') ?? 0) > 0.3);
  });

  it('tell more where rare words are shared, and where several share them', () => {
    const [once = 0, often = 0] = ['water', 'stood'].map((word) => retold(told, 'quay', word).get('flood'));
    assert.ok(once > often, `${once} ${often}`);
    const twice: Told = ['quay', 'strike', 'The harbour stood idle.'];
    const [one = 0, two = 0] = [told, [...told, twice]].map((all) =>
      retold(all, 'flood', 'The harbour stood idle.').get('strike'),
    );
    assert.ok(two > 1.5 * one, `${one} ${two}`);
  });

  it('tell on the page to which they lead of the event from which they lead', () => {
    assert.deepEqual([...retold(told, 'strike', 'Hooks of dockers lay about.').keys()], ['quay']);
  });

  it('tell nothing to the page that they stand on', () => {
    assert.equal(retold(told, 'quay', 'Hooks of dockers lay about.').size, 0);
  });

  it('tell nothing where they lead to an event of the same page or to none of the corpus', () => {
    const own: readonly Told[] = [
      ['quay', 'quay', 'The dockers put down their hooks.'],
      ['quay', 'nowhere', 'The dockers put down their hooks.'],
    ];
    assert.equal(retold(own, 'vote', 'The dockers put down their hooks.').size, 0);
  });

  it('tell nothing where there are none', () => {
    assert.equal(retold([], 'vote', 'The dockers put down their hooks.').size, 0);
  });

  it('are known by the pages on which they stand', () => {
    const words = wordTable();
    const all = [{ page: 0, links: [{ event: 'strike', arrived: null, words: wordsOnce('Hooks', words) }] }];
    const links = atOnce(linksInSteps(all, { events, numberCalled }, words));
    assert.deepEqual([[...links.pagesTo(new Set([1]))], [...links.pagesTo(new Set([0, 2]))]], [[0], []]);
  });
});

describe('a rationale in words that the page of its event has not', () => {
  const first = 'The new event follows the morning when the dockers put down their hooks.';
  const second = 'The new event would be unthinkable before the dockers had put down their hooks.';
  const pageOf = (rationale: string) => pageWith('Vote in Quito on a budget', 'Members of parliament vote.', rationale);
  const files = {
    'a.txt': pageWith('Walkout closes Guayaquil', 'Cranes stand still at noon.', 'It is so.'),
    'b.txt': pageWith('Rain floods Manta', 'Streets are closed at noon.', 'It is so.'),
    'c.txt': pageWith('Fair opens in Loja', 'Farmers sell maize.', first),
    'c.txt.ann.yaml': sidecar(
      'rationales',
      `id: q1, ${at(pageWith('Fair opens in Loja', 'Farmers sell maize.', first), first)}, other: a`,
    ),
    'd.txt': pageOf(second),
  };
  const found = (decisions: boolean) => {
    const { knowledge, pages } = corpusOf(files, decisions);
    const page = pages.find(({ facts }) => facts.path === 'd.txt') ?? assert.fail();
    return suggestPage(knowledge, page, { decisions: false }).rationales[0]?.candidates ?? [];
  };

  it('means the event that people gave like words on another page', () => {
    const [event] = found(true);
    assert.equal(event?.path, 'a.txt');
    assert.match(event.why, /linked lines say the same/);
  });

  it('tells less while decisions are hidden', () => {
    const scoreOf = (decisions: boolean) => found(decisions).find(({ path }) => path === 'a.txt')?.score ?? 0;
    assert.ok(scoreOf(true) > 2 * scoreOf(false), `${scoreOf(true)} ${scoreOf(false)}`);
  });
});
