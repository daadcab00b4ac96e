import assert from 'node:assert/strict';
import { mock } from 'node:test';
import {
  changedNotification,
  checkQueueRequest,
  treeRequest,
  verdictRequest,
  type VerdictParams,
} from '../../src/server/protocol.ts';
import { at, eventPage, rationaleLines, type Files } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { pulled } from './helpers/diagnostics.ts';

const [line] = rationaleLines;

/** What a page says of another event: that it comes later. */
interface Claim {
  readonly before: string;
  readonly more: string;
  readonly modality?: string;
}

function pages(claims: Readonly<Record<string, Claim>>): Files {
  return Object.fromEntries(
    Object.entries(claims).flatMap(([name, { before, more, modality = '' }]) => {
      const text = eventPage(`The ${name}`);
      const record = `{ id: q-${name}, ${at(text, line)}, other: ${before}, ${more}relations: [{ id: k-${name}, type: precedes${modality} }] }`;
      return [
        [`${name}.txt`, text],
        [`${name}.txt.ann.yaml`, `newsweave: 1\nrationales:\n  - ${record}\n`],
      ];
    }),
  );
}

const imported = 'origin: import, ';
/** The first claim in page order contradicts nothing; the other three contradict each other, and a person made one. */
const claims: Readonly<Record<string, Claim>> = {
  appeal: { before: 'vote', more: imported },
  strike: { before: 'talks', more: imported },
  talks: { before: 'vote', more: imported },
  vote: { before: 'strike', more: 'by: bob, ' },
};
const files = pages(claims);

const cards = async (client: TestClient) =>
  (await client.ask(treeRequest, { view: 'check', filter: '', parent: null })).map(
    ({ label, description }) => `${label} · ${description ?? ''}`,
  );
const quiet = 'before The vote · unchecked · The appeal';
const contradicted = [
  'before The talks · contradicted, unchecked · The strike',
  'before The vote · contradicted, unchecked · The talks',
  'before The strike · contradicted, decided · The vote',
];

/** Lets the server do all that it has to do now. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function verdictOn(name: string): VerdictParams {
  const record = { uri: uriOf(`${name}.txt`), sidecar: `${name}.txt.ann.yaml`, id: `q-${name}` };
  return { ...record, verdict: 'accepted', why: null, note: null, seen: [], by: 'ana' };
}

describe('claims that contradict each other', () => {
  it('come first in the Check view once the rules have found them, also what a person decided', async () => {
    const client = await startClient(files);
    const unknown = contradicted.slice(0, 2).map((card) => card.replace('contradicted, ', ''));
    assert.deepEqual(await cards(client), [quiet, ...unknown]);
    await pulled(client, 'vote.txt');
    assert.deepEqual(await cards(client), [...contradicted, quiet]);
  });

  it('make the view show itself anew when they are found, and not when nothing else is found', async () => {
    const client = await startClient(files);
    await cards(client);
    await idle();
    const changes = mock.fn();
    client.connection.onNotification(changedNotification, changes);
    for (const path of ['vote.txt', 'talks.txt']) {
      await pulled(client, path);
      await idle();
      assert.equal(changes.mock.callCount(), 1, path);
    }
  });

  it('are done with once somebody has judged them, also where they still contradict each other', async () => {
    const client = await startClient(files);
    await pulled(client, 'vote.txt');
    await cards(client);
    await client.ask(verdictRequest, verdictOn('vote'));
    await client.ask(verdictRequest, verdictOn('strike'));
    const found = await Promise.all(Object.keys(claims).map((page) => pulled(client, `${page}.txt`)));
    assert.ok(found.flat().some(({ code }) => code === 'temporal-cycle'));
    assert.deepEqual(await client.ask(checkQueueRequest, { filter: '' }), { done: 2, total: 4 });
  });

  it('do not change the order of a sitting that has begun', async () => {
    const client = await startClient(files);
    await cards(client);
    await client.ask(verdictRequest, verdictOn('appeal'));
    await cards(client);
    await pulled(client, 'vote.txt');
    assert.deepEqual(await cards(client), [quiet.replace('unchecked', 'accepted'), ...contradicted]);
  });

  it('are like others where one of them is possible only, and where the finding was set aside', async () => {
    const possible = pages({ ...claims, talks: { before: 'vote', more: imported, modality: ', modality: possible' } });
    const aside = 'ignored:\n  - { rule: temporal-cycle, reason: "Each is told so." }\n';
    const ignored = Object.entries(files).map(([name, text]): [string, string] => [
      name,
      name.endsWith('.yaml') ? text + aside : text,
    ]);
    for (const each of [possible, Object.fromEntries(ignored)]) {
      const client = await startClient(each);
      await pulled(client, 'vote.txt');
      assert.deepEqual(
        (await cards(client)).filter((card) => card.includes('contradicted')),
        [],
      );
    }
  });
});
