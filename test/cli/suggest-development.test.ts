import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { RelationEntry } from '../../src/core/corpus/relation-entries.ts';
import { relationTypes } from '../../src/core/relations/types.ts';
import { responseTypes } from '../../src/core/responses/types.ts';
import { allFindings, checker } from '../../src/core/rules/checker.ts';
import { ruleContext } from '../../src/core/rules/context.ts';
import type { RationaleRecord } from '../../src/core/sidecar/schema.ts';
import { detector } from '../../src/cli/commands/detector.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import { loadCorpus, type LoadedCorpus } from '../../src/server/host/load-corpus.ts';
import { json, run } from './helpers.ts';

const folder = join(process.cwd(), 'test', 'fixtures', 'suggest-development');

/** How often each value occurs. */
function tally(values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe('the development set for suggestions', () => {
  let corpus: LoadedCorpus;

  before(async () => {
    corpus = await loadCorpus({ host: diskHost(folder), openText: () => undefined, detector }, { kind: 'all' });
  });

  const articles = () => [...corpus.index.articles.values()];
  const responses = () => articles().flatMap((article) => article.responses.map(({ record }) => record));
  const relations = () => articles().flatMap(({ path }) => corpus.index.relationsIn(path));

  /** All rationales, each with the id of its page's event. */
  function rationales(): { page: string; record: RationaleRecord }[] {
    return articles().flatMap((article) => {
      const page = corpus.index.pageEvent(article.path)?.id ?? '';
      return article.rationales.map(({ record }) => ({ page, record }));
    });
  }

  /** What a rationale is about: an event of a page or article, one that is registered, or one of which only its title is told. */
  function whereabouts({ other }: RationaleRecord): string {
    if (other === 'outside') return 'outside';
    const event = other === undefined ? undefined : corpus.index.event(other);
    return event === undefined ? 'unknown' : event.outside ? 'registered' : 'told';
  }

  it('holds 27 event pages and 3 news articles, of which every line and every rationale is decided', async () => {
    const ran = await run('stats', '--format', 'json', folder);
    assert.deepEqual(ran.messages, []);
    const { eventPages, newsArticles, responses, rationales, relations } = json(ran);
    assert.deepEqual([eventPages, newsArticles], [27, 3]);
    assert.deepEqual(responses, { total: 148, attributed: 148 });
    assert.deepEqual(rationales, { total: 156, linked: 156 });
    const states = { accepted: 0, rejected: 0, unsure: 0, stale: 0, contested: 0, unchecked: 0 };
    assert.deepEqual(relations, { total: 202, decided: 202, ...states });
  });

  it('anchors every record on its exact words', async () => {
    const ran = await run('reanchor', '--format', 'json', '--no-git', folder);
    assert.deepEqual(json(ran)['counts'], { exact: 332, moved: 0, changed: 0, ambiguous: 0, lost: 0 });
  });

  it('names no actor, event or record that does not exist, and has no other fault than wrong counts in its pages', () => {
    const context = ruleContext(corpus.index, corpus.settings, { actors: true, events: true });
    const findings = [...allFindings(checker(context, corpus.settings, { least: 'info' })).values()].flat();
    assert.deepEqual(corpus.problems, []);
    assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], ['declared-count-mismatch']);
    assert.deepEqual(
      relations().filter(({ ends }) => ends.from === null || ends.to === null),
      [],
    );
  });

  it('has 3 to 7 response lines and 3 to 7 rationales on each page', () => {
    const pages = articles().filter(({ article }) => article.kind === 'event-page');
    for (const { responses, noActs, rationales } of pages) {
      const tellings = responses.reduce((sum, { also }) => sum + 1 + also.length, noActs.length);
      assert.ok(tellings >= 3 && tellings <= 7);
      assert.ok(rationales.length >= 3 && rationales.length <= 7);
    }
  });

  it('has 153 response lines on pages: acts, further tellings of an act, and lines that tell none', () => {
    const pages = articles().filter(({ article }) => article.kind === 'event-page');
    const acts = pages.flatMap((page) => page.responses);
    const noActs = pages.flatMap((page) => page.noActs.map(({ record }) => record.role ?? 'none'));
    assert.equal(acts.length, 130);
    assert.equal(acts.flatMap(({ also }) => also).length, 6);
    assert.deepEqual(tally(noActs), { recipient: 12, host: 2, venue: 2, none: 1 });
  });

  it('has acts of nearly all types, with modes of their type', () => {
    const modes = new Map(responseTypes.map((type) => [type.id, type.modes]));
    for (const { type = '', mode } of responses()) assert.ok(mode === undefined || modes.get(type)?.includes(mode));
    assert.deepEqual(
      tally(responses().map(({ type = '' }) => type)),
      // prettier-ignore
      { accuse: 23, agree: 22, state: 20, request: 14, coerce: 8, threaten: 8, consult: 7, sanction: 7, support: 6, appeal: 5,
        retreat: 5, assault: 4, concede: 4, protest: 4, reject: 4, aid: 3, mobilize: 3, cooperate: 1 },
    );
  });

  it('has rationales whose event is told in the corpus, is registered, or is outside and has a title', () => {
    assert.deepEqual(tally(rationales().map(({ record }) => whereabouts(record))), {
      told: 115,
      registered: 16,
      outside: 25,
    });
    assert.ok(rationales().every(({ record }) => (record.other === 'outside') === (record.title !== undefined)));
  });

  it('says of every number in a rationale that it means the page or the other event', () => {
    const numbered = rationales().filter(({ record }) => record.numbers !== undefined);
    assert.equal(numbered.length, 107);
    for (const { page, record } of numbered)
      for (const id of Object.values(record.numbers ?? {}).flat()) assert.ok(id === page || id === record.other);
  });

  it('lets one page go by several numbers, and one number on a page mean several events', () => {
    const meanings = rationales().flatMap(({ page, record }) =>
      Object.entries(record.numbers ?? {}).flatMap(([number, ids]) => [ids].flat().map((id) => ({ page, number, id }))),
    );
    const names = new Set(meanings.filter(({ page, id }) => page === id).map(({ number, id }) => `${id} ${number}`));
    const pages = new Set([...names].map((name) => name.split(' ')[0]));
    assert.ok(names.size > pages.size);
    const onPages = new Set(meanings.map(({ page, number, id }) => `${page} ${number} ${id}`));
    assert.ok(onPages.size > new Set(meanings.map(({ page, number }) => `${page} ${number}`)).size);
  });

  it('orders arrivals without a contradiction', () => {
    assert.deepEqual(tally(rationales().map(({ record }) => record.arrived ?? '')), {
      'other-first': 91,
      'this-first': 53,
      unknown: 12,
    });
    const later = new Map<string, string[]>();
    for (const { page, record } of rationales()) {
      if (whereabouts(record) !== 'told' || record.arrived === 'unknown') continue;
      const [first, second] = record.arrived === 'this-first' ? [page, record.other ?? ''] : [record.other ?? '', page];
      later.set(first, [...(later.get(first) ?? []), second]);
    }
    const afterwards = (id: string, seen = new Set<string>()): Set<string> => {
      for (const next of later.get(id) ?? []) if (!seen.has(next)) afterwards(next, seen.add(next));
      return seen;
    };
    for (const id of later.keys()) assert.ok(!afterwards(id).has(id), id);
  });

  it('has relations of all types, in both directions', () => {
    const made = rationales().flatMap(({ record }) => record.relations ?? []);
    const symmetric = new Set(relationTypes.filter((type) => type.symmetric).map(({ id }) => id));
    const directed = made.filter(({ type = '' }) => !symmetric.has(type));
    assert.deepEqual(tally(directed.map(({ from = '' }) => from)), { this: 91, other: 82 });
    assert.equal(made.filter(({ modality }) => modality === 'possible').length, 7);
    assert.deepEqual(
      tally(made.map(({ type = '' }) => type)),
      // prettier-ignore
      { 'responds-to': 44, precedes: 34, undermines: 22, enables: 18, 'context-for': 17, about: 15, causes: 12, parallels: 12,
        'concurrent-with': 7, corroborates: 4, 'de-escalates': 4, disputes: 4, escalates: 4, 'part-of': 3, 'same-as': 1 },
    );
  });

  it('makes no two sure relations that exclude each other', () => {
    const possible = new Set(
      rationales().flatMap(({ record }) =>
        (record.relations ?? []).flatMap(({ id, modality }) => (modality === undefined ? [] : [id])),
      ),
    );
    const sure = relations().filter(({ id, from, to }) => !possible.has(id) && from !== null && to !== null);
    const excluded = (one: RelationEntry, other: RelationEntry): boolean => {
      const type = relationTypes.find(({ id }) => id === one.type);
      const word = other.type ?? '';
      if (type === undefined) return true;
      if (one.from === other.from && one.to === other.to) return type.excludesSameDirection.includes(word);
      return one.from === other.to && one.to === other.from && type.excludesOppositeDirection.includes(word);
    };
    const clashes = sure.flatMap((one) => sure.filter((other) => excluded(one, other)).map(({ id }) => [one.id, id]));
    assert.deepEqual(clashes, []);
  });
});
