import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimsOf } from '../../src/core/ledger/claims.ts';
import { corpusStats } from '../../src/core/ledger/stats.ts';
import type { Scope } from '../../src/core/corpus/scope.ts';
import type { RelationEntry } from '../../src/core/corpus/relation-entries.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import { loadCorpus, type LoadedCorpus } from '../../src/server/host/load-corpus.ts';
import { json, run } from '../cli/helpers.ts';

const root = join('media', 'sample-corpus');

function load(scope: Scope): Promise<LoadedCorpus> {
  const detector = () => Promise.reject(new Error('every file of the sample is UTF-8'));
  return loadCorpus({ host: diskHost(root), openText: () => undefined, detector }, scope);
}

/** Relations that put one end before the other; what somebody rejected is left out by the caller. */
const inTime: readonly (string | null)[] = ['precedes', 'causes', 'enables'];

/** The ways that lead from an event back to itself along relations in time, each told by its relations. */
function circles(relations: readonly RelationEntry[]): RelationEntry[][] {
  const ordering = relations.filter(({ type, from, to }) => inTime.includes(type) && from !== null && to !== null);
  const found: RelationEntry[][] = [];
  const walk = (way: readonly RelationEntry[]): void => {
    const [first, last] = [way[0], way.at(-1)];
    for (const next of ordering.filter(({ from }) => from === last?.to)) {
      if (next.to === first?.from) found.push([...way, next]);
      else if (!way.some(({ from }) => from === next.to)) walk([...way, next]);
    }
  };
  for (const relation of ordering) walk([relation]);
  return found;
}

describe('the sample corpus', () => {
  let shared: LoadedCorpus;
  let all: LoadedCorpus;
  before(async () => {
    shared = await load({ kind: 'mine', annotator: null });
    all = await load({ kind: 'all' });
  });

  it('holds fourteen event pages and four news articles, coded in part', () => {
    const { bytes, ...stats } = corpusStats(shared.index);
    assert.ok(bytes > 30_000, String(bytes));
    assert.deepEqual(stats, {
      articles: 18,
      eventPages: 14,
      newsArticles: 4,
      events: 22,
      actors: 38,
      sidecars: 10,
      responses: { total: 55, attributed: 29 },
      rationales: { total: 62, linked: 28 },
      relations: {
        total: 32,
        decided: 21,
        accepted: 2,
        rejected: 2,
        unsure: 2,
        stale: 2,
        contested: 1,
        unchecked: 2,
      },
    });
  });

  it('holds more in a second layer, which replaces one act of the shared one', () => {
    const { responses, rationales, sidecars } = corpusStats(all.index);
    assert.deepEqual([responses, rationales, sidecars], [{ total: 55, attributed: 31 }, { total: 62, linked: 30 }, 12]);
    const acts = all.index.articles.get('1962-10-27_missiles-in-turkey.txt')?.responses ?? [];
    const replaced = acts.filter(({ record }) => record.replaces !== undefined);
    assert.deepEqual(
      replaced.map(({ record, sidecar }) => [record.type, sidecar.layer]),
      [['reject', 'ana']],
    );
  });

  it('is read without a fault, and every id in it means something', () => {
    assert.deepEqual(all.problems, []);
    const { index } = all;
    const relations = index.paths.flatMap((path) => index.relationsIn(path));
    assert.deepEqual(
      relations.filter(({ ends }) => ends.from === null || ends.to === null).map(({ id }) => id),
      [],
    );
    const records = [...index.articles.values()].flatMap(({ responses, noActs }) => [
      ...responses.flatMap(({ record: { actors = [], targets = [], via = [], speaker } }) => [
        ...actors,
        ...targets,
        ...via,
        ...(speaker === undefined ? [] : [speaker]),
      ]),
      ...noActs.flatMap(({ record: { actor } }) => actor ?? []),
    ]);
    assert.ok(records.length > 80, String(records.length));
    assert.deepEqual(
      records.filter((id) => !index.actors.has(id)),
      [],
    );
  });

  it('shows acts of every kind', () => {
    const facts = [...shared.index.articles.values()];
    const acts = facts.flatMap(({ responses }) => responses.map(({ record }) => record));
    const counts = {
      joint: acts.filter(({ actors = [] }) => actors.length > 1).length,
      'told more than once': acts.filter(({ also = [] }) => also.length > 0).length,
      background: acts.filter(({ news }) => news === false).length,
      'not done': acts.filter(({ negated }) => negated === true).length,
      'heard through somebody': acts.filter(({ via = [] }) => via.length > 0).length,
      quoted: acts.filter(({ form }) => form === 'direct').length,
      'no act': facts.reduce((sum, { noActs }) => sum + noActs.length, 0),
    };
    assert.deepEqual(counts, {
      joint: 1,
      'told more than once': 4,
      background: 3,
      'not done': 1,
      'heard through somebody': 3,
      quoted: 1,
      'no act': 9,
    });
  });

  it('shows rationales of every kind', () => {
    const facts = [...shared.index.articles.values()];
    const rationales = facts.flatMap((each) => each.rationales.map(({ record }) => record));
    const counts = {
      outside: rationales.filter(({ other }) => other === 'outside').length,
      'explains numbers': rationales.filter(({ numbers }) => numbers !== undefined).length,
      'several relations': rationales.filter(({ relations = [] }) => relations.length > 1).length,
      'holds them for possible': rationales.filter(({ relations = [] }) =>
        relations.some(({ modality }) => modality === 'possible'),
      ).length,
    };
    assert.deepEqual(counts, {
      outside: 4,
      'explains numbers': 19,
      'several relations': 3,
      'holds them for possible': 1,
    });
  });

  it('contradicts itself in three relations of three files, and in no fewer', () => {
    const rejected = new Set(
      claimsOf(shared.index)
        .filter(({ state }) => state === 'rejected')
        .flatMap(({ relations }) => relations),
    );
    const { index } = shared;
    const counting = index.paths.flatMap((path) => index.relationsIn(path)).filter((each) => !rejected.has(each));
    const found = circles(counting);
    const files = new Set(
      found.map((circle) =>
        circle
          .map(({ path }) => path)
          .sort()
          .join(' '),
      ),
    );
    assert.deepEqual(
      [...files],
      ['1962-10-27_dobrynin-meeting.txt 1962-10-27_missiles-in-turkey.txt 1962-10-27_u2-shot-down.txt'],
    );
    assert.ok(found.every(({ length }) => length === 3));
  });

  it('has a page that was scraped again: words that moved, changed and were lost', async () => {
    const { counts } = json(await run('reanchor', root, '--no-git', '--format', 'json'));
    assert.deepEqual(counts, { exact: 68, moved: 4, changed: 1, ambiguous: 0, lost: 1 });
  });

  it('says in its README how many pages and articles it has', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    assert.match(readme, /Fourteen event pages and four news articles/);
  });
});
