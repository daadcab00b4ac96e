import assert from 'node:assert/strict';
import fc from 'fast-check';
import { glanceFacts, toIndex, type IndexedArticle } from '../../../src/core/corpus/facts.ts';
import { buildIndex, growingIndex, type CorpusIndex } from '../../../src/core/corpus/index.ts';
import { endKey, wordsOfEnd, type RelationEntry } from '../../../src/core/corpus/relation-entries.ts';
import { eventPage, factsOf, sidecar } from '../helpers/corpus.ts';

/** All that an index tells, as data without its order of making. */
function told(index: CorpusIndex) {
  const names = ['a', 'b', 'c', 'd', 'e1', 'e2', 'r1', 'r2', 'x'];
  const nameOf = ({ path, sidecar: { layer }, id, ends }: RelationEntry) =>
    [path, layer, id, ...[ends.from, ends.to].flatMap((end) => (end ? [endKey(end), wordsOfEnd(end)] : []))].join(' ');
  return {
    paths: index.paths,
    events: index.events,
    relations: index.relations.map(nameOf),
    meant: names.map((id) => index.event(id) ?? null),
    inArticles: index.paths.map((path) => [
      index.pageEvent(path),
      index.eventsIn(path),
      index.relationsIn(path).length,
    ]),
    ofEvents: index.events.map((event) => index.relationsOf(event).map(nameOf)),
    acts: ['peru', 'chile'].map((actor) => index.actsOf(actor).map(({ path, response }) => [path, response.record.id])),
    naming: ['peru', 'chile'].map((actor) => index.articlesNaming(actor)),
  };
}

const name = fc.constantFrom('a', 'b', 'c', 'd');
const eventId = fc.constantFrom('a', 'b', 'c', 'e1', 'e2');
const actor = fc.constantFrom('peru', 'chile');
const record = fc.oneof(
  fc.record({
    section: fc.constant('events'),
    yaml: eventId.map((id) => `id: ${id}, title: "Event ${id}", aliases: [x]`),
  }),
  fc.record({ section: fc.constant('events'), yaml: eventId.map((id) => `id: ${id}, page: true`) }),
  fc.record({
    section: fc.constant('responses'),
    yaml: fc
      .tuple(fc.constantFrom('r1', 'r2'), actor, actor)
      .map(([id, own, target]) => `id: ${id}, quote: "Page", at: 0, actors: [${own}], targets: [${target}]`),
  }),
  fc.record({
    section: fc.constant('rationales'),
    yaml: eventId.map((id) => `id: q1, quote: "Page", at: 0, other: ${id}, relations: [{ id: k1, type: parallels }]`),
  }),
  fc.record({
    section: fc.constant('relations'),
    yaml: fc
      .tuple(fc.constantFrom('a', 'e1', 'r1'), fc.constantFrom('b', 'x', 'r2'))
      .map(([from, to]) => `id: k2, from: ${from}, to: ${to}, type: parallels`),
  }),
  fc.record({ section: fc.constant('notArticle'), yaml: fc.constant('') }),
);

/** One article of a corpus with a sidecar, read at a glance or whole. */
const article = fc
  .record({ name, isPage: fc.boolean(), one: record, isWhole: fc.boolean() })
  .map(({ name: stem, isPage, one, isWhole }): IndexedArticle => {
    const path = `${stem}.txt`;
    const text = isPage
      ? `Page ${stem}\nSummary\nWords.\nActor Responses\nRelated Events\n`
      : `Page ${stem}\n\nWords.\n`;
    const yaml =
      one.section === 'notArticle' ? 'newsweave: 1\narticle: { notArticle: true }\n' : sidecar(one.section, one.yaml);
    const file = { path: `${path}.ann.yaml`, article: path, layer: null };
    if (!isWhole) return glanceFacts({ path, bytes: 1, text, sidecars: [{ file, text: yaml }] });
    const [facts] = factsOf({ [path]: text, [file.path]: yaml });
    assert.ok(facts);
    return toIndex(facts);
  });

const registered = fc.array(
  eventId.map((id) => ({ id, title: `The ${id}` })),
  { maxLength: 2 },
);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), article }),
  fc.record({ kind: fc.constant('drop' as const), path: name.map((stem) => `${stem}.txt`) }),
  fc.record({ kind: fc.constant('registered' as const), events: registered }),
);

describe('an index that is kept up to date', () => {
  it('tells what an index tells that is made anew, after any changes', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 14 }), (edits) => {
        const index = growingIndex();
        const articles = new Map<string, IndexedArticle>();
        let events: readonly { id: string; title: string }[] = [];
        for (const each of edits) {
          if (each.kind === 'put') {
            articles.set(each.article.path, each.article);
            index.put(each.article);
          } else if (each.kind === 'drop') {
            articles.delete(each.path);
            index.drop(each.path);
          } else index.setRegistered((events = each.events));
        }
        assert.deepEqual(told(index.view), told(buildIndex(articles.values(), [], events)));
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('keeps the events that a change does not touch the same objects', () => {
    const [before, after] = ['', 'id: r1, quote: "Page", at: 0'].map((yaml) => {
      const [facts] = factsOf({
        'a.txt': 'Page a\nSummary\nWords.\nActor Responses\nRelated Events\n',
        'a.txt.ann.yaml': yaml === '' ? 'newsweave: 1\n' : sidecar('responses', yaml),
      });
      assert.ok(facts);
      return toIndex(facts);
    });
    assert.ok(before && after);
    const index = growingIndex();
    index.put(before);
    const event = index.view.pageEvent('a.txt');
    index.put(after);
    assert.ok(event);
    assert.equal(index.view.pageEvent('a.txt'), event);
  });
});

const page = eventPage('Peru closes its ports');

describe('the events of a large corpus, found in steps', () => {
  it('are those of the state at the end, whatever changed in between', () => {
    const index = growingIndex();
    const files = Object.fromEntries(Array.from({ length: 600 }, (_, number) => [`page${number}.txt`, page]));
    for (const facts of factsOf(files)) index.put(toIndex(facts));
    const steps = index.view.eventsInSteps();
    assert.equal(steps.next().done, false);
    index.drop('page3.txt');
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    assert.equal(step.value, index.view.events);
    assert.equal(step.value.length, 599);
  });
});
