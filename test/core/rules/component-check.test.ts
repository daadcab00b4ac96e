import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toIndex, type IndexedArticle } from '../../../src/core/corpus/facts.ts';
import { buildIndex, growingIndex } from '../../../src/core/corpus/index.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import type { RegisteredEvent } from '../../../src/core/registers/events.ts';
import { checkComponents, componentCheck, type ComponentCheck } from '../../../src/core/rules/component-check.ts';
import { ruleContext } from '../../../src/core/rules/context.ts';
import { componentRules } from '../../../src/core/rules/registry.ts';
import { factsOf } from '../helpers/corpus.ts';

const settings = { actors: true, events: true };
/** Events of events.yaml, and those that articles define. */
const known = ['vote', 'strike', 'talks'] as const;
/** Mostly the same two, so that relations are likely to contradict each other. */
const eventId = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('vote', 'strike') },
  { weight: 1, arbitrary: fc.constantFrom('talks', 'raid', 'siege') },
);
const article = fc.constantFrom('a.txt', 'b.txt', 'c.txt');
const date = fc.constantFrom('2024-03-01', '2024-03-05', '2024-03', '2024-04-01?');
const kind = fc.constantFrom('deed', 'speech', 'process', 'time');
const type = fc.constantFrom(
  'precedes',
  'causes',
  'part-of',
  'same-as',
  'responds-to',
  'parallels',
  'escalates',
  'escalates',
  'de-escalates',
);

const relation = fc
  .record({
    from: eventId,
    to: eventId,
    type,
    more: fc.constantFrom('', '', '', ', modality: possible', ', retired: true', ', reason: "said so"'),
  })
  .map(({ from, to, type: id, more }) => `from: ${from}, to: ${to}, type: ${id}${more}`);
const event = fc
  .record({
    id: fc.constantFrom('raid', 'siege'),
    date,
    kind,
    place: fc.constantFrom('', ', place: "Lima"', ', place: "Quito"'),
  })
  .map(
    ({ id, date: day, kind: what, place }) => `id: ${id}, title: "The ${id}", date: "${day}", kind: ${what}${place}`,
  );
const layer = fc.constantFrom('', '.ana', '.ben');

/** A sidecar that makes relations, defines events, tells an act and judges. */
const sidecar = fc.record({
  relations: fc.array(relation, { maxLength: 5 }),
  events: fc.uniqueArray(event, { maxLength: 2, selector: (words) => words.split(',')[0] }),
  rejects: fc.boolean(),
  act: fc.constantFrom('assault', 'cooperate', ''),
});
type Sidecar = typeof sidecar extends fc.Arbitrary<infer T> ? T : never;

function yamlOf({ relations, events, rejects, act }: Sidecar, prefix: string): string {
  const list = (name: string, records: readonly string[]) =>
    records.length === 0 ? '' : `${name}:\n${records.map((record) => `  - { ${record} }\n`).join('')}`;
  return [
    'newsweave: 1\n',
    list('events', events),
    list('responses', act === '' ? [] : [`id: r1, quote: "Words.", at: 6, type: ${act}, event: vote`]),
    list(
      'relations',
      relations.map((record, at) => `id: ${prefix}${at}, ${record}`),
    ),
    list(
      'verdicts',
      rejects ? [`of: ${prefix}0, verdict: rejected, by: ben, seen: { type: ${typeOf(relations[0])} }`] : [],
    ),
  ].join('');
}

/** The type of a relation as it is written: only a verdict on what stands there now counts. */
function typeOf(written = ''): string {
  return /type: ([\w-]+)/.exec(written)?.[1] ?? 'none';
}

/** An article with its sidecars by their layers. */
type Sidecars = ReadonlyMap<string, Sidecar>;

function articleWith(path: string, sidecars: Sidecars): IndexedArticle {
  const files = [...sidecars].map(
    ([own, said]) => [`${path}${own}.ann.yaml`, yamlOf(said, `${path.charAt(0)}${own.slice(1)}`)] as const,
  );
  const [facts] = factsOf({ [path]: 'News\n\nWords.\n', ...Object.fromEntries(files) });
  return toIndex(facts ?? assert.fail());
}

/** One article with sidecars of some layers. */
const put = fc.record({
  path: article,
  sidecars: fc
    .uniqueArray(fc.tuple(layer, sidecar), { selector: ([name]) => name, maxLength: 3 })
    .map((each): Sidecars => new Map(each)),
});
/** A change of one thing that one sidecar says: what was not changed has to be told as before. */
const part = fc.record({
  path: article,
  layer,
  part: fc.constantFrom('relations' as const, 'events' as const, 'rejects' as const, 'act' as const),
  said: sidecar,
});

function withPart(
  sidecars: Sidecars,
  { layer: own, part: changed, said }: typeof part extends fc.Arbitrary<infer T> ? T : never,
) {
  return new Map([...sidecars, [own, { ...(sidecars.get(own) ?? said), [changed]: said[changed] }]]);
}

const registered = fc
  .array(fc.record({ date, kind }), { minLength: 2, maxLength: 3 })
  .map((entries) =>
    entries.map((entry, at) => ({ id: known[at] ?? 'vote', title: `The ${known[at] ?? ''}`, ...entry })),
  );
const edit = fc.oneof(
  { weight: 3, arbitrary: put.map((to) => ({ kind: 'put' as const, ...to })) },
  { weight: 5, arbitrary: part.map((of) => ({ kind: 'part' as const, ...of })) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const), path: article }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('registered' as const), events: registered }) },
);
/** How many steps of the update that follows an edit are made before it is left; many for all. */
const patience = fc.constantFrom(1, 2, 1000);

function told(check: ComponentCheck, paths: readonly string[]) {
  return paths.flatMap((path) => check.findingsOn(path).map((finding) => ({ path, ...finding })));
}

/** A check of one article that is kept up to date; gives the rules that find something after each change of it. */
function checkedAfterEach(events: readonly RegisteredEvent[]): (sidecars: Sidecars) => string[] {
  const index = growingIndex();
  index.setRegistered(events);
  const check = componentCheck(ruleContext(index.view, defaultSettings, settings), componentRules);
  let seen: number | undefined;
  return (sidecars) => {
    index.put(articleWith('a.txt', sidecars));
    const steps = check.update(seen === undefined ? null : index.view.touchedSince(seen));
    while (steps.next().done !== true);
    seen = index.view.revision;
    return check.findingsOn('a.txt').map(({ rule }) => rule);
  };
}

describe('a check of relations that is kept up to date', () => {
  it('tells what a check tells that is made anew, after any changes, also where updates were left in the middle', () => {
    let findings = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, patience), { minLength: 3, maxLength: 12 }), (edits) => {
        const index = growingIndex();
        const check = componentCheck(ruleContext(index.view, defaultSettings, settings), componentRules);
        const articles = new Map<string, Sidecars>();
        let events: readonly RegisteredEvent[] = known.map((id) => ({ id, title: id }));
        index.setRegistered(events);
        let seen: number | undefined;
        const update = (steps: number) => {
          const touched = seen === undefined ? null : index.view.touchedSince(seen);
          seen = index.view.revision;
          const running = check.update(touched);
          for (let step = 0; step < steps; step += 1) if (running.next().done === true) return;
        };
        for (const [each, steps] of edits) {
          if (each.kind === 'put' || each.kind === 'part') {
            const said = each.kind === 'put' ? each.sidecars : withPart(articles.get(each.path) ?? new Map(), each);
            articles.set(each.path, said);
            index.put(articleWith(each.path, said));
          } else if (each.kind === 'drop') {
            articles.delete(each.path);
            index.drop(each.path);
          } else index.setRegistered((events = each.events));
          update(steps);
        }
        update(1000);
        const anew = ruleContext(
          buildIndex(
            [...articles].map(([path, said]) => articleWith(path, said)),
            [],
            events,
          ),
          defaultSettings,
          settings,
        );
        const expected = [...checkComponents(anew, componentRules)].flatMap(([path, own]) =>
          own.map((finding) => ({ path, ...finding })),
        );
        findings += expected.length;
        assert.deepEqual(told(check, [...articles.keys()].sort()), expected);
      }),
      { numRuns: 300, seed: 21 },
    );
    assert.ok(findings > 100);
  });

  it('looks again at what an event does to a conflict where an act of it becomes another', () => {
    const said = { relations: ['from: vote, to: strike, type: escalates'], events: [], rejects: false };
    const rulesAfter = checkedAfterEach(known.map((id) => ({ id, title: id })));
    const acts = ['assault', 'cooperate', '', 'cooperate', 'assault'] as const;
    const found = ['quad-direction-mismatch'];
    const rules = acts.map((act) => rulesAfter(new Map([['', { ...said, act }]])));
    assert.deepEqual(rules, [[], found, [], found, []]);
  });

  it('looks again at what a layer relates where that layer dates an event otherwise than the layers before it', () => {
    const rulesAfter = checkedAfterEach([{ id: 'vote', title: 'The vote', date: '2024-03-05' }]);
    const raid = (day: string, relations: string[]): Sidecar => {
      return { events: [`id: raid, title: "The raid", date: "${day}"`], relations, rejects: false, act: '' };
    };
    const ana = raid('2024-03-01', []);
    const rules = ['2024-03-01', '2024-04-01', '2024-03-02'].map((day) => {
      const ben = raid(day, ['from: raid, to: vote, type: precedes']);
      return rulesAfter(new Map(Object.entries({ '.ana': ana, '.ben': ben })));
    });
    assert.deepEqual(rules, [[], ['date-order-conflict'], []]);
  });

  it('names the articles of which something else is told since, and no others', () => {
    fc.assert(
      fc.property(fc.array(put, { minLength: 1, maxLength: 8 }), (edits) => {
        const index = growingIndex();
        index.setRegistered(known.map((id) => ({ id, title: id })));
        const check = componentCheck(ruleContext(index.view, defaultSettings, settings), componentRules);
        let seen: number | undefined;
        const paths = ['a.txt', 'b.txt', 'c.txt'];
        const all = () => new Map(paths.map((path) => [path, JSON.stringify(check.findingsOn(path))]));
        for (const { path, sidecars } of edits) {
          index.put(articleWith(path, sidecars));
          const before = all();
          const running = check.update(seen === undefined ? null : index.view.touchedSince(seen));
          seen = index.view.revision;
          let step = running.next();
          while (step.done !== true) step = running.next();
          const after = all();
          for (const each of paths) if (before.get(each) !== after.get(each)) assert.ok(step.value.has(each), each);
        }
      }),
      { numRuns: 60, seed: 22 },
    );
  });
});
