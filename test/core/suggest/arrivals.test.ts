import assert from 'node:assert/strict';
import fc from 'fast-check';
import { arrivalsInSteps } from '../../../src/core/suggest/arrivals.ts';
import { suggestPage } from '../../../src/core/suggest/suggest-page.ts';
import { atOnce } from '../../../src/core/steps.ts';
import { at, sidecar } from '../helpers/corpus.ts';
import { pageWith } from './page-with.ts';
import { corpusOf } from './storylines/corpus.ts';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const events = ids.map((id) => ({
  id,
  title: id,
  date: null,
  path: `${id}.txt`,
  kind: null,
  location: null,
  page: true,
}));
const numberOf = (id: string) => ids.findIndex((each) => each === id);
const texts = {
  events,
  numbersOf: (path: string) => events.flatMap((each, number) => (each.path === path ? [number] : [])),
  numberCalled: (id: string) => (numberOf(id) < 0 ? undefined : numberOf(id)),
};

/** `a<b` on the page a: a arrived first; `b>a` tells the same on the page b. */
type Told = readonly [page: string, sign: '<' | '>', other: string];

function orderBeside(page: string, told: readonly Told[], isHidden = false): string {
  const pages = told.map(([from, sign, event]) => ({
    page: numberOf(from),
    links: [
      { event, arrived: sign === '<' ? ('this-first' as const) : ('other-first' as const), words: new Uint32Array() },
    ],
  }));
  const beside = atOnce(arrivalsInSteps(pages, texts)).beside(new Set([numberOf(page)]), isHidden);
  const signs = { '-1': '-', '0': '?', '1': '+' } as const;
  return ids.map((id) => (id === page ? '.' : signs[`${beside(numberOf(id))}`])).join('');
}

describe('the order in which events reached the feed', () => {
  const check = (name: string, page: string, told: readonly Told[], expected: string, isHidden = false) => {
    it(name, () => {
      assert.equal(orderBeside(page, told, isHidden), expected);
    });
  };

  check(
    'is told by the decisions of other pages',
    'b',
    [
      ['a', '<', 'b'],
      ['c', '>', 'b'],
    ],
    '-.+??',
  );
  check(
    'is told over several decisions',
    'a',
    [
      ['b', '>', 'a'],
      ['b', '<', 'c'],
      ['d', '>', 'c'],
    ],
    '.+++?',
  );
  check(
    'is not told for what comes after what came before',
    'b',
    [
      ['a', '<', 'b'],
      ['a', '<', 'c'],
    ],
    '-.???',
  );
  check(
    'is not told where decisions go round in a circle',
    'a',
    [
      ['a', '<', 'b'],
      ['b', '<', 'a'],
      ['c', '<', 'a'],
    ],
    '.?-??',
  );
  check(
    'counts what was decided on the page itself',
    'a',
    [
      ['a', '<', 'b'],
      ['c', '>', 'b'],
    ],
    '.++??',
  );
  check(
    'leaves that out where it is hidden',
    'a',
    [
      ['a', '<', 'b'],
      ['d', '>', 'a'],
    ],
    '.??+?',
    true,
  );
  check('is not told where nothing is decided', 'a', [], '.????');

  it('agrees with a feed of which any pairs were told', () => {
    const pair = fc.tuple(fc.nat(4), fc.nat(4)).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.array(pair),
        fc.nat(4),
        (feed, pairs, page) => {
          const name = (number: number) => ids[number] ?? '';
          const isFirst = (one: number, other: number) => feed.indexOf(one) < feed.indexOf(other);
          const told = pairs.map(([one, other]): Told => [name(one), isFirst(one, other) ? '<' : '>', name(other)]);
          const order = orderBeside(name(page), told);
          for (const [number, sign] of [...order].entries()) {
            if (sign === '+') assert.ok(isFirst(page, number));
            if (sign === '-') assert.ok(isFirst(number, page));
          }
          for (const [one, other] of pairs)
            if (one === page || other === page) assert.notEqual(order[one === page ? other : one], '?');
        },
      ),
    );
  });
});

describe('the side of the new event', () => {
  const told = 'The new event runs beside the strike of pilots at Callao, Event 2.';
  const back = 'The new event runs beside the crab quota of Paita, Event 5.';
  const strike = pageWith('Pilots of Callao strike', 'Ships wait at Callao for pilots.', back);
  const quota = pageWith('Paita sets a crab quota', 'Boats of Paita stay in port.', told);
  const others = Array.from({ length: 30 }, (_, number): [string, string] => [
    `z${number}.txt`,
    pageWith(`Mill ${number} of Lugo burns`, `Firemen save mill ${number}.`, 'It is so.'),
  ]);
  /** Which event the rationale of the quota's page calls new, by what was decided on the other one. */
  const sideBy = (decided: string) => {
    const { knowledge, pages } = corpusOf(
      {
        'a.txt': strike,
        'a.txt.ann.yaml': sidecar('rationales', `id: q1, ${at(strike, back)}, other: b, ${decided}`),
        'b.txt': quota,
        ...Object.fromEntries(others),
      },
      true,
    );
    const page = pages.find(({ facts }) => facts.path === 'b.txt') ?? assert.fail();
    return suggestPage(knowledge, page, { decisions: false }).rationales[0]?.newEvent;
  };

  it('follows what people decided on the other page', () => {
    assert.deepEqual(
      ['this-first', 'other-first'].map((which) => sideBy(`arrived: ${which}`)),
      ['this', 'other'],
    );
  });

  it('follows what the number beside it was said to mean there', () => {
    assert.deepEqual(
      ['this', 'other'].map((means) => sideBy(`numbers: { 5: ${means} }`)),
      ['this', 'other'],
    );
  });
});
