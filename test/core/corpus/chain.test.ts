import assert from 'node:assert/strict';
import { chainLinks, eventAt } from '../../../src/core/corpus/chain.ts';
import { earlierEnd } from '../../../src/core/relations/time-order.ts';
import { relationTypes, relationTypesOf } from '../../../src/core/relations/types.ts';
import { at, eventPage, indexOf, newsArticle, sidecar } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');

/** Relations written as 'from type to' between the events of a.txt, b.txt and c.txt, seen from `b`. */
function check(
  relations: readonly string[],
  expected: { readonly earlier: readonly string[]; readonly later: readonly string[] },
  types = relationTypes,
): void {
  const records = relations.map((relation, index) => {
    const [from = '', type = '', to = ''] = relation.split(' ');
    return `id: k${index}, from: ${from}, type: ${type}, to: ${to}`;
  });
  const index = indexOf({
    'a.txt': page,
    'b.txt': page,
    'c.txt': page,
    'b.txt.ann.yaml': sidecar('relations', ...records),
    'events.yaml': 'newsweave: 1\nevents:\n  - { id: treaty, title: "The treaty", date: "1999" }\n',
  });
  const event = index.event('b');
  assert.ok(event);
  const told = (direction: 'earlier' | 'later') =>
    chainLinks(index, event, direction, types).map((link) => `${link.phrases.join(', ')}: ${link.event.id}`);
  assert.deepEqual({ earlier: told('earlier'), later: told('later') }, expected);
}

describe('the chain of events', () => {
  it('leads back to what an event answers, follows or comes of, and forward to what answers it', () => {
    check(['b responds-to a', 'a precedes b', 'c escalates b', 'b causes treaty'], {
      earlier: ['responds to, after: a'],
      later: ['escalated by: c', 'causes: treaty'],
    });
  });

  it('passes over relations that say nothing of the time, and those of no type', () => {
    check(['a parallels b', 'b about c', 'a same-as b', 'b part-of c', 'b nothing c'], { earlier: [], later: [] });
  });

  it('knows the types of the corpus', () => {
    const types = relationTypesOf({
      relationTypes: [{ id: 'avenges', label: 'Avenges', temporal: ['T.end<S.start'] }],
    });
    check(['b avenges a'], { earlier: ['avenges: a'], later: [] }, types);
  });

  it('does not lead from an event to itself or to what is no event', () => {
    check(['b responds-to b', 'b responds-to nobody'], { earlier: [], later: [] });
  });
});

describe('the end of a relation that comes first', () => {
  const first = (id: string) => {
    const type = relationTypes.find((each) => each.id === id);
    return type && earlierEnd(type);
  };

  it('is told by the type', () => {
    assert.deepEqual(['precedes', 'causes', 'enables'].map(first), ['from', 'from', 'from']);
    assert.deepEqual(['responds-to', 'escalates', 'de-escalates'].map(first), ['to', 'to', 'to']);
    assert.deepEqual(['same-as', 'concurrent-with', 'part-of', 'about'].map(first), [null, null, null, null]);
  });

  it('is not told by a constraint on one end, or by one that allows the same time', () => {
    assert.equal(earlierEnd({ temporal: ['S.start<S.end', 'S.start<=T.start', 'S.end<T.end'] }), null);
  });
});

describe('the event at a place', () => {
  const text = newsArticle;
  const index = indexOf({
    'page.txt': page,
    'ferry.txt': text,
    'ferry.txt.ann.yaml': sidecar(
      'events',
      `id: work, ${at(text, 'went back to work')}`,
      `id: back, ${at(text, 'back')}`,
      `id: sailing, ${at(text, 'sail again')}`,
    ),
    'one.txt': text,
    'one.txt.ann.yaml': sidecar('events', `id: only, ${at(text, 'sail again')}`),
  });
  const of = (path: string, words: string) => eventAt(index, path, text.indexOf(words))?.id;

  it('is the one whose words stand there, the shortest of several', () => {
    assert.equal(of('ferry.txt', 'went'), 'work');
    assert.equal(of('ferry.txt', 'back'), 'back');
    assert.equal(of('ferry.txt', 'sail'), 'sailing');
  });

  it('is else the one of the page, or the only one of the article', () => {
    assert.equal(eventAt(index, 'page.txt', 60)?.id, 'page');
    assert.equal(of('one.txt', 'Ferry'), 'only');
    assert.equal(of('ferry.txt', 'Ferry'), undefined);
  });
});
