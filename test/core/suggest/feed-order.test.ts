import assert from 'node:assert/strict';
import { feedOrderOf, shareInOrder, type SaidArrival } from '../../../src/core/suggest/feed-order.ts';
import { pageTextOf } from '../../../src/core/suggest/page-text.ts';
import { articleOf } from '../helpers/article.ts';

/** A page on a strike of ferry pilots with these rationales. */
function pageWith(rationales: readonly string[]) {
  const text = [
    'Ferry pilots walk out in Lima harbour',
    'Summary',
    'The pilots of the ferries walked out in the harbour of Lima over winter shifts.',
    'Full Content',
    'Sources (0)',
    'Actor Responses',
    'Walked out over winter shifts.',
    `Related Events (${rationales.length})`,
    ...rationales.map((line) => `"${line}"`),
    '',
  ].join('\n');
  return pageTextOf(articleOf(text), text);
}

const isNew =
  'The new event is a walk-out of ferry pilots in the harbour of Lima. Event 3 reports a loan for an orchard.';
const isOld =
  'The new event reports a loan for an orchard. Event 3 is the walk-out of ferry pilots in the harbour of Lima.';
const nobodySaid: SaidArrival = () => undefined;

describe('the order in which a corpus lists rationales', () => {
  it('is that of the feed where those come first with which a page came', () => {
    assert.ok(feedOrderOf(pageWith([isNew, isNew, isOld, isOld]), nobodySaid) > 0.3);
  });

  it('is none where they are mixed, or the other way round', () => {
    assert.ok(feedOrderOf(pageWith([isNew, isOld, isNew, isOld]), nobodySaid) < 0);
    assert.ok(feedOrderOf(pageWith([isOld, isOld, isNew, isNew]), nobodySaid) < -0.5);
  });

  it('is not told by a single rationale, nor by those that call no event new', () => {
    assert.equal(feedOrderOf(pageWith([isNew]), nobodySaid), 0);
    assert.equal(feedOrderOf(pageWith(['Event 3 is the walk-out.', 'This event is a loan.']), nobodySaid), 0);
  });

  it('is what people said where they did, whatever the words say', () => {
    const page = pageWith([isNew, isNew, isOld, isOld]);
    const [first = 0, second = 0] = page.rationales.map(({ at }) => at);
    const turned: SaidArrival = (at) => (at <= second && at >= first ? 'this-first' : 'other-first');
    assert.ok(feedOrderOf(page, turned) < -1);
  });

  const share = (evidence: readonly number[]) => shareInOrder(evidence);

  it('is taken for likely by what all pages say together', () => {
    assert.equal(share([]).toFixed(2), '0.60');
    assert.ok(share(Array.from({ length: 30 }, () => 0.4)) > 0.8);
    assert.ok(share(Array.from({ length: 30 }, () => -0.4)) < 0.15);
    const half = share(Array.from({ length: 40 }, (_, number) => (number % 2 === 0 ? 2 : -2)));
    assert.ok(half > 0.4 && half < 0.6, `${half}`);
  });
});
