import assert from 'node:assert/strict';
import { eventStates, eventStatesFrom } from '../../../src/core/ledger/event-states.ts';
import { atOnce } from '../../../src/core/steps.ts';
import { toDoOf } from '../../../src/core/ledger/to-do-table.ts';
import {
  at,
  eventPage,
  indexOf,
  newsArticle,
  rationaleLines,
  responseLines,
  sidecar,
  type Files,
} from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [first, second] = responseLines;
const coded = `${sidecar('responses', `id: r1, ${at(page, first)}`, `id: r2, ${at(page, second)}`)}rationales:\n${rationaleLines
  .map((line, n) => `  - { id: q${n}, ${at(page, line)}, other: outside }\n`)
  .join('')}`;

/** Checks what there is to do, as `kind path event`, and the states of all events. */
function check(files: Files, items: readonly string[], states: Readonly<Record<string, string>>): void {
  const index = indexOf(files);
  const toDo = toDoOf(index);
  const found = [...toDo.values()].flat().map(({ kind, path, event }) => `${kind} ${path} ${event?.id ?? '-'}`);
  assert.deepEqual(found, items);
  const statesOf = atOnce(eventStatesFrom([...toDo.values()].flat()));
  const all = Object.fromEntries(index.events.map((event) => [event.id, [...statesOf(event)].join(' ')]));
  assert.deepEqual(all, states);
  const known = new Set<string>(eventStates.map(({ id }) => id));
  for (const own of Object.values(all)) for (const state of own.split(' ')) assert.ok(known.has(state), state);
}

describe('what there is to do', () => {
  it('is told by kind, then in path order, and is about the events of the pages', () => {
    check(
      { 'b.txt': page, 'a.txt': page, 'c.txt': page, 'c.txt.ann.yaml': coded, 'd.txt': newsArticle },
      ['nameless a.txt a', 'nameless a.txt a', 'nameless b.txt b', 'nameless b.txt b'].concat([
        'unlinked a.txt a',
        'unlinked a.txt a',
        'unlinked b.txt b',
        'unlinked b.txt b',
      ]),
      { a: 'nameless unlinked', b: 'nameless unlinked', c: 'done' },
    );
  });

  it('is to say how two events relate where a link or a relation has no type yet, but not for one outside', () => {
    const link = (n: number, rest: string) => `id: q${n}, ${at(page, rationaleLines[n] ?? '')}, ${rest}`;
    const untyped = 'relations: [{ id: k1, type: causes }, { id: k2, from: this }]';
    const linked = sidecar('rationales', link(0, 'other: war'), link(1, `other: outside, ${untyped}`));
    check(
      {
        'a.txt': page,
        'a.txt.ann.yaml': `${linked}responses:\n  - { id: r1, ${at(page, first)} }\n  - { id: r2, ${at(page, second)} }\nrelations:\n  - { id: k9, from: a, to: war }\n`,
        'events.yaml': 'events:\n  - { id: war, title: "War" }\n',
      },
      ['untyped a.txt a', 'untyped a.txt a', 'untyped a.txt a'],
      { a: 'untyped', war: 'done' },
    );
  });

  it('is nothing in a file that a person said is no article', () => {
    check({ 'a.txt': page, 'a.txt.ann.yaml': 'newsweave: 1\narticle: { notArticle: true }\n' }, [], {});
  });

  it('is about the event that a response names, or that a record defines', () => {
    const events = sidecar('events', `id: strike, title: "The strike", quote: "nowhere to be found at all", at: 0`);
    const responses = `responses:\n  - { id: r1, ${at(newsArticle, 'went back to work')}, event: war, origin: import }\n  - { id: r2, ${at(newsArticle, 'sail again')}, origin: import }\n`;
    check(
      {
        'news.txt': newsArticle,
        'news.txt.ann.yaml': events + responses,
        'events.yaml': 'events:\n  - { id: war, title: "The war" }\n',
      },
      ['changed news.txt strike', 'unchecked news.txt war', 'unchecked news.txt -'],
      { strike: 'changed', war: 'unchecked' },
    );
  });

  it('is one thing where two layers agree on an act, and none where a person is one of them', () => {
    const suggested = coded.replace(/ }\n/, ', origin: suggestion }\n');
    const both = (ana: string): Files => ({ 'a.txt': page, 'a.txt.ann.yaml': suggested, 'a.txt.ana.ann.yaml': ana });
    check(both(suggested), ['unchecked a.txt a'], { a: 'unchecked' });
    check(both(coded), [], { a: 'done' });
  });

  it('is not to check a rationale besides the relations that it makes, unless somebody judged it alone', () => {
    const rationale = `${coded.slice(0, coded.indexOf('rationales'))}rationales:\n  - { id: q1, ${at(page, rationaleLines[0])}, origin: import, other: outside, relations: [{ id: k1, type: escalates }] }\n  - { id: q2, ${at(page, rationaleLines[1])}, other: outside }\n`;
    const verdict = (of: string) => `  - { of: ${of}, verdict: accepted, by: ana }\n`;
    check({ 'a.txt': page, 'a.txt.ann.yaml': rationale }, ['unchecked a.txt a'], { a: 'unchecked' });
    check(
      { 'a.txt': page, 'a.txt.ann.yaml': `${rationale}verdicts:\n${verdict('k1')}${verdict('q1')}` },
      ['stale a.txt a', 'stale a.txt a'],
      { a: 'stale' },
    );
  });
});
