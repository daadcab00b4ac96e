import assert from 'node:assert/strict';
import { toDoRequest, treeRequest } from '../../src/server/protocol.ts';
import { at, eventPage, rationaleLines, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { shown, treeCorpus } from './helpers/tree.ts';

const page = eventPage('Peru closes its ports');
const [first, second] = responseLines;
const [answers, beside] = rationaleLines;

/** Checks the To do view of a page with one sidecar. */
async function check(yaml: string, ...outline: readonly string[]): Promise<void> {
  const files: Files = { 'ports.txt': page, 'ports.txt.ann.yaml': yaml };
  assert.equal(await shown(treeCorpus(files), { view: 'toDo' }).outline(), outline.join('\n'));
}

const title = 'Peru closes its ports';
const tagged = sidecar('responses', `id: r1, ${at(page, first)}`, `id: r2, ${at(page, second)}`);
const without = (yaml: string) => yaml.replace('newsweave: 1\n', '');
const linked = without(
  sidecar('rationales', `id: q1, ${at(page, answers)}, other: outside`, `id: q2, ${at(page, beside)}, other: outside`),
);

describe('the To do view', () => {
  it('lists the lines of a page that nobody has decided on, by what they want', () =>
    check(
      '',
      'Nameless responses · 2',
      `  ${title} · 2`,
      `    ${first}`,
      `    ${second}`,
      'Unlinked rationales · 2',
      `  ${title} · 2`,
      `    ${answers}`,
      `    ${beside}`,
    ));

  it('leaves out what is decided: a line that is no act, a rationale that means an event outside', () =>
    check(
      `${sidecar('responses', `id: r1, ${at(page, first)}`)}${without(sidecar('noActs', `id: l1, ${at(page, second)}`))}${linked}`,
      '',
    ));

  it('lists a rationale that has a record and means no event yet', () =>
    check(
      `${tagged}${without(sidecar('rationales', `id: q1, ${at(page, answers)}`, `id: q2, ${at(page, beside)}, other: outside`))}`,
      'Unlinked rationales · 1',
      `  ${title} · 1`,
      `    Not linked · ${answers}`,
    ));

  it('lists annotations whose words have changed or are lost', () =>
    check(
      `${tagged}  - { id: r3, quote: "Sank two freighters of the neighbour.", at: 3 }\n${linked}`,
      'Words changed or lost · 1',
      `  ${title} · 1`,
      '    No actor · words lost · Sank two freighters of the neighbour.',
    ));

  it('lists what another origin than a person made until somebody judges it, and what is in doubt then', () => {
    const proposed = `${tagged.replaceAll(' }', ', origin: suggestion }')}${linked}`;
    const verdict = (of: string, verdict: string, by: string) =>
      `  - { of: ${of}, verdict: ${verdict}, by: ${by}, when: "2026-01-01T10:00:00Z" }\n`;
    return Promise.all([
      check(proposed, 'Unchecked · 2', `  ${title} · 2`, `    No actor · ${first}`, `    No actor · ${second}`),
      // A verdict that does not tell what it saw cannot be compared.
      check(
        `${proposed}verdicts:\n${verdict('r1', 'accepted', 'ana')}`,
        'Unchecked · 1',
        `  ${title} · 1`,
        `    No actor · ${second}`,
        'Stale · 1',
        `  ${title} · 1`,
        `    No actor · ${first}`,
      ),
    ]);
  });

  it('tells fresh verdicts that are unsure or differ', () => {
    const relation = 'relations:\n  - { id: k1, from: ports, to: ports, type: parallels, origin: import }\n';
    const verdict = (word: string, by: string) =>
      `  - { of: k1, verdict: ${word}, by: ${by}, seen: { type: parallels } }\n`;
    const done = `${tagged}${linked}${relation}verdicts:\n`;
    return Promise.all([
      check(`${done}${verdict('unsure', 'ana')}`, 'Unsure · 1', `  ${title} · 1`, `    ${title} · parallels`),
      check(
        `${done}${verdict('accepted', 'ana')}${verdict('rejected', 'ben')}`,
        'Contested · 1',
        `  ${title} · 1`,
        `    ${title} · parallels`,
      ),
      check(`${done}${verdict('accepted', 'ana')}`, ''),
    ]);
  });

  it('leads to the place of each item, and counts all of them', async () => {
    const client = await startClient({ 'ports.txt': page });
    assert.deepEqual(await client.ask(toDoRequest, null), { total: 4 });
    const [kind] = await client.ask(treeRequest, { view: 'toDo', parent: null });
    const [article] = await client.ask(treeRequest, { view: 'toDo', parent: kind?.id ?? '' });
    const [, line] = await client.ask(treeRequest, { view: 'toDo', parent: article?.id ?? '' });
    const start = page.indexOf(second);
    assert.deepEqual(line?.target, { uri: uriOf('ports.txt'), at: start, end: start + second.length });
  });
});
