import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleFacts, toIndex } from '../../../src/core/corpus/facts.ts';
import { buildIndex, growingIndex } from '../../../src/core/corpus/index.ts';
import { readActors } from '../../../src/core/registers/actors.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { readEvents } from '../../../src/core/registers/events.ts';
import { allFindings, checker, type Checker } from '../../../src/core/rules/checker.ts';
import { ruleContext } from '../../../src/core/rules/context.ts';
import type { Finding } from '../../../src/core/rules/finding.ts';

const paths = ['a.txt', 'b.txt', 'c.txt', 'd/a.txt', 'e.txt', 'f.txt'];
const ids = ['a', 'b', 'strike', 'talks', 'r1', 'nobody'];
const types = ['causes', 'same-as', 'precedes', 'respons-to'];
const read = { actors: true, events: true };

const line = fc.constantFrom(
  'Closed its ports alongside Chile.',
  'Identified as the target of the strike.',
  'Sent ships to Chile.',
);

/** A text: a page, or a news article of which two may be alike. */
const text = fc.oneof(
  fc
    .record({ title: fc.constantFrom('Peru closes ports', 'A strike ends'), lines: fc.array(line, { maxLength: 2 }) })
    .map(({ title, lines }) =>
      [
        title,
        'Summary',
        'It was told on Tuesday.',
        'Sources (1)',
        'Actor Responses',
        ...lines,
        'Related Events',
        '',
      ].join('\n'),
    ),
  fc.constantFrom(30, 60, 61, 62).map((count) => {
    const words = Array.from({ length: count }, (_, index) => `word${index % 60}`).join(' ');
    return `Ferries stay\n\nThe wire wrote that ${words}, and no ferry sailed.\n\nLeave a comment\n`;
  }),
);

const response = fc
  .record({
    quote: line,
    actor: fc.constantFrom('peru', 'chile', 'unknown', 'perou'),
    type: fc.constantFrom('aid', 'coerce', 'acuse'),
    date: fc.constantFrom('2024-03-05', '2018'),
    target: fc.constantFrom('targets: [chile], ', ''),
  })
  .map(
    ({ quote, actor, type, date, target }, index = 1) =>
      `  - { id: r${index}, quote: "${quote}", at: 70, actors: [${actor}], ${target}type: ${type}, date: "${date}" }\n`,
  );

const relation = fc
  .record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids), type: fc.constantFrom(...types) })
  .map(({ from, to, type }) => `  - { id: k1, from: ${from}, to: ${to}, type: ${type} }\n`);

/** The words under which an article that spoke of an event sets findings aside. */
const setAside = fc.constantFrom('unlinked-event', 'symmetric-duplicate', 'temporal-cycle', 'dangling-target');

/** What a sidecar says, part by part. */
const sidecarParts = fc.record({
  event: fc.option(fc.constantFrom('strike', 'talks', 'a')),
  responses: fc.array(response, { maxLength: 2 }),
  relation: fc.option(relation),
  verdict: fc.option(fc.constantFrom('rejected', 'accepted')),
  ignored: fc.option(setAside),
});
type SidecarParts = typeof sidecarParts extends fc.Arbitrary<infer T> ? T : never;

function sidecarOf({ event, responses, relation: own, verdict, ignored }: SidecarParts): string {
  return [
    'newsweave: 1\n',
    event === null ? '' : `events:\n  - { id: ${event}, page: true }\n`,
    responses.length === 0 ? '' : `responses:\n${responses.join('')}`,
    own === null ? '' : `relations:\n${own}`,
    verdict === null
      ? ''
      : `verdicts:\n  - { of: k1, verdict: ${verdict}, by: ben, seen: { type: ${/type: ([\w-]+)/.exec(own ?? '')?.[1] ?? ''} } }\n`,
    ignored === null ? '' : `ignored:\n  - { rule: ${ignored}, reason: "known" }\n`,
  ].join('');
}

const actorsFile = fc.constantFrom(
  '  - { id: peru, name: "Peru" }\n  - { id: chile, name: "Chile", aliases: ["the Guard"] }\n',
  '  - { id: peru, name: "Peru", aliases: ["the Guard"] }\n  - { id: chile, name: "Chile", aliases: ["the Guard"] }\n',
);

const eventsFile = fc.constantFrom('', '  - { id: talks, title: "Talks" }\n', '  - { id: b, title: "B" }\n');

type Change =
  | { readonly kind: 'put'; readonly path: string; readonly text: string; readonly parts: SidecarParts | null }
  | { readonly kind: 'edit'; readonly path: string; readonly part: keyof SidecarParts; readonly parts: SidecarParts }
  | { readonly kind: 'drop'; readonly path: string }
  | { readonly kind: 'actors' | 'events'; readonly yaml: string };

/** All rules, or one alone, which finds less: what it keeps must be told from what it does not. */
const only = fc.constantFrom(
  null,
  'unlinked-event',
  'source-near-duplicate',
  'act-told-twice',
  'dangling-target',
  'duplicate-id',
);

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      path: fc.constantFrom(...paths),
      text,
      parts: fc.option(sidecarParts),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      path: fc.constantFrom(...paths),
      part: fc.constantFrom(
        'event' as const,
        'responses' as const,
        'relation' as const,
        'verdict' as const,
        'ignored' as const,
      ),
      parts: sidecarParts,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const), path: fc.constantFrom(...paths) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('actors' as const), yaml: actorsFile }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('events' as const), yaml: eventsFile }) },
);

/** An article as a person left it. */
type Written = Pick<Extract<Change, { kind: 'put' }>, 'text' | 'parts'>;

function factsOf(path: string, { text: words, parts }: Written) {
  const file = { path: `${path}.ann.yaml`, article: path, layer: null };
  const sidecars = parts === null ? [] : [{ file, text: sidecarOf(parts) }];
  return toIndex(articleFacts({ path, bytes: words.length, text: words, sidecars }));
}

const actorsIn = (yaml: string) => readActors(`newsweave: 1\nactors:\n${yaml}`).value;
const eventsIn = (yaml: string) => readEvents(`newsweave: 1\nevents:\n${yaml}`).value;

function shown(findings: ReadonlyMap<string, readonly Finding[]>): string[] {
  return [...findings].flatMap(([path, all]) => all.map((each) => `${path} ${JSON.stringify(each)}`)).sort();
}

function listed(contradicted: Checker['contradicted']): string[] {
  return [...contradicted].flatMap(([path, all]) => all.map(({ sidecar, id }) => `${path} ${sidecar} ${id}`)).sort();
}

describe('a corpus that is checked after each of its changes', () => {
  it('has the findings of a corpus that is checked once', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), only, (changes, rules) => {
        const options = { least: 'hint', ...(rules !== null && { only: new Set([rules]) }) } as const;
        const index = growingIndex();
        const kept = checker(ruleContext(index.view, defaultSettings, read), defaultSettings, options);
        const state = { articles: new Map<string, Written>(), actors: '', events: '' };
        for (const each of changes) {
          const written = each.kind === 'edit' ? state.articles.get(each.path) : undefined;
          if (each.kind === 'put' || each.kind === 'edit') {
            if (each.kind === 'put') state.articles.set(each.path, each);
            else if (written !== undefined)
              state.articles.set(each.path, {
                text: written.text,
                parts: { ...(written.parts ?? each.parts), [each.part]: each.parts[each.part] },
              });
            const now = state.articles.get(each.path);
            if (now !== undefined) index.put(factsOf(each.path, now));
          } else if (each.kind === 'drop') {
            index.drop(each.path);
            state.articles.delete(each.path);
          } else {
            state[each.kind] = each.yaml;
            if (each.kind === 'actors') index.setActors(actorsIn(each.yaml));
            else index.setRegistered(eventsIn(each.yaml));
          }
          const all = [...state.articles].map(([path, now]) => factsOf(path, now));
          const fresh = buildIndex(all, actorsIn(state.actors), eventsIn(state.events));
          const once = checker(ruleContext(fresh, defaultSettings, read), defaultSettings, options);
          assert.deepEqual(shown(allFindings(kept)), shown(allFindings(once)));
          assert.deepEqual(listed(kept.contradicted), listed(once.contradicted));
        }
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);
});
