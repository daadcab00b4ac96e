import assert from 'node:assert/strict';
import {
  changeClaimRequest,
  checkCardRequest,
  checkFilterRequest,
  checkQueueRequest,
  checkStepRequest,
  stillHoldsRequest,
  treeRequest,
  undoRequest,
  verdictRequest,
  type VerdictParams,
} from '../../src/server/protocol.ts';
import { readSidecar } from '../../src/core/sidecar/read.ts';
import { openCorpus } from '../../src/server/corpus.ts';
import { checkCard } from '../../src/server/requests/check-card.ts';
import { treeModel } from '../../src/server/requests/tree-model.ts';
import { at, eventPage, newsArticle, rationaleLines, sidecar } from '../core/helpers/corpus.ts';
import { root, startClient, uriOf, type TestClient } from './helpers/client.ts';
import { allTitles } from './helpers/lenses.ts';
import { memoryHost } from './helpers/memory-host.ts';
import { page } from './helpers/params.ts';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';

const [first, second] = rationaleLines;
const imported = `newsweave: 1
rationales:
  - { id: q1, ${at(page, first)}, other: envoy, origin: import, relations: [{ id: k1, type: responds-to }, { id: k2, type: escalates }] }
  - { id: q2, ${at(page, second)}, other: envoy, origin: import, relations: [{ id: k3, from: other, type: parallels }] }
`;
const files = {
  'ports.txt': page,
  'envoy.txt': eventPage('Chile recalls its envoy'),
  'ports.txt.ann.yaml': imported,
};
const name = (id: string) => ({ uri: uriOf('ports.txt'), sidecar: 'ports.txt.ann.yaml', id });

function verdictOn(id: string, given: Partial<VerdictParams> = {}): VerdictParams {
  return { ...name(id), verdict: 'accepted', why: null, note: null, seen: [], by: 'ana', ...given };
}

const cards = async (client: TestClient, filter = '') =>
  (await client.ask(treeRequest, { view: 'check', filter, parent: null })).map(
    ({ label, description }) => `${label} · ${description ?? ''}`,
  );
const sidecarOf = ({ host }: TestClient) => readSidecar(String(host.files.get('ports.txt.ann.yaml'))).value;
const queue = (client: TestClient) => client.ask(checkQueueRequest, { filter: '' });

describe('the queue of the Check view', () => {
  it('has one card for a rationale with all its relations, in text order', async () => {
    const client = await startClient(files);
    assert.deepEqual(await cards(client), [
      'responds to, escalates Chile recalls its envoy · unchecked · Peru closes its ports',
      'parallels Chile recalls its envoy · unchecked · Peru closes its ports',
    ]);
    assert.deepEqual(await queue(client), { done: 0, total: 2 });
  });

  it('keeps its order while one works, and counts what is done', async () => {
    const client = await startClient(files);
    const before = await cards(client);
    assert.deepEqual(await client.ask(verdictRequest, verdictOn('q1')), { ok: true, note: null });
    assert.deepEqual(await queue(client), { done: 1, total: 2 });
    assert.deepEqual(await cards(client), [before[0]?.replace('unchecked', 'accepted'), before[1]]);
  });

  it('leads from a card that is done to the next one, back to it, and nowhere at the end', async () => {
    const client = await startClient(files);
    const [one, two] = await client.ask(treeRequest, { view: 'check', filter: '', parent: null });
    const step = async (from: string | null, step: 'here' | 'next' | 'previous') =>
      (await client.ask(checkStepRequest, { filter: '', from, step })).at(-1)?.node.id;
    assert.equal(await step(null, 'here'), one?.id);
    assert.equal(await step(one?.id ?? '', 'here'), one?.id);
    assert.equal(await step(one?.id ?? '', 'next'), two?.id);
    await client.ask(verdictRequest, verdictOn('q1'));
    assert.equal(await step(one?.id ?? '', 'here'), two?.id);
    assert.equal(await step(two?.id ?? '', 'previous'), one?.id);
    await client.ask(verdictRequest, verdictOn('q2'));
    assert.equal(await step(two?.id ?? '', 'here'), undefined);
  });

  it('shows what a filter lets through, and says what it does not understand', async () => {
    const client = await startClient(files);
    assert.equal((await cards(client, 'type:parallels')).length, 1);
    assert.equal((await cards(client, 'state:stale')).length, 0);
    assert.match((await client.ask(checkFilterRequest, { filter: 'state:odd' })) ?? '', /is no state/);
  });

  it('keeps its sitting while a person types another filter', async () => {
    const client = await startClient(files);
    await queue(client);
    await client.ask(verdictRequest, verdictOn('q1'));
    const progress = () => client.ask(checkQueueRequest, { filter: '' });
    const before = await progress();
    assert.equal(before.done, 1);
    for (const filter of ['t', 'type:', 'type:parallels']) await client.ask(checkFilterRequest, { filter });
    assert.deepEqual(await progress(), before);
  });
});

describe('a verdict', () => {
  it('stands behind the others with who gave it, when, and what was judged', async () => {
    const client = await startClient(files);
    await client.ask(
      verdictRequest,
      verdictOn('k3', { verdict: 'rejected', why: 'wrong-direction', note: 'See line 2.' }),
    );
    await client.ask(verdictRequest, verdictOn('k3', { by: 'ana' }));
    const [rejected, accepted] = sidecarOf(client).verdicts;
    assert.equal(rejected?.why, 'wrong-direction');
    assert.equal(rejected.note, 'See line 2.');
    assert.equal(accepted?.verdict, 'accepted');
    assert.equal(accepted.when, '2026-11-21T10:04:00Z');
    assert.deepEqual(Object.keys(accepted.seen ?? {}), ['type', 'rationale', 'from', 'to']);
  });

  it('is refused where what was shown has changed meanwhile, and for a rejection without a reason', async () => {
    const client = await startClient(files);
    const card = await client.ask(checkCardRequest, name('q2'));
    const seen = (card?.claims ?? []).map(({ sidecar, id, stamp }) => ({ sidecar, id, stamp }));
    await client.open('envoy.txt', files['envoy.txt'].replace('What happened', 'What else happened'));
    const late = await client.ask(verdictRequest, verdictOn('q2', { seen }));
    assert.deepEqual(late, { ok: false, reason: 'What you judge has changed meanwhile. Look at it again.' });
    const bare = await client.ask(verdictRequest, verdictOn('q2', { verdict: 'rejected' }));
    assert.deepEqual(bare, { ok: false, reason: 'Say why it is rejected.' });
    assert.deepEqual(sidecarOf(client).verdicts, []);
  });

  it('can be undone', async () => {
    const client = await startClient(files);
    await client.ask(verdictRequest, verdictOn('q1'));
    assert.equal(sidecarOf(client).verdicts.length, 2);
    assert.ok((await client.ask(undoRequest, { direction: 'undo' })).ok);
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), imported);
  });
});

describe('verdicts in a corpus that was only glanced at', () => {
  it('are not stale for texts that are not known yet, and can be given on what is shown', async () => {
    const told = {
      ...files,
      'news.txt': newsArticle,
      'news.txt.ann.yaml': sidecar('events', `id: talks, ${at(newsArticle, 'Ferry pilots end strike')}`),
      'ports.txt.ann.yaml': imported.replaceAll('other: envoy', 'other: talks'),
    };
    const client = await startClient(told);
    assert.deepEqual(await client.ask(verdictRequest, verdictOn('q1')), { ok: true, note: null });
    const host = memoryHost(Object.fromEntries(client.host.files));
    const corpus = openCorpus(root, { ...quietSurroundings, host, whenIdle: () => new Promise(() => undefined) });
    const view = await corpus.settled();
    assert.equal(view.index.articles.get('news.txt')?.reading, 'glance');
    assert.equal(treeModel(view).toDo().count('stale'), 0);
    const card = await checkCard({ corpus, view, path: 'ports.txt' }, name('q2'));
    const shown = card?.claims.map(({ stamp }) => stamp);
    await corpus.wholeRead();
    const whole = await checkCard({ corpus, view, path: 'ports.txt' }, name('q2'));
    assert.deepEqual(
      shown,
      whole?.claims.map(({ stamp }) => stamp),
    );
    assert.equal(treeModel(view).toDo().count('stale'), 0);
  });
});

describe('verdicts that a change has made stale', () => {
  it('come first, say what has changed, and are renewed in one step where they still hold', async () => {
    const client = await startClient(files);
    await client.ask(verdictRequest, verdictOn('q1'));
    await client.ask(verdictRequest, verdictOn('q2', { verdict: 'rejected', why: 'other' }));
    await client.open('envoy.txt', files['envoy.txt'].replace('What happened', 'What else happened'));
    assert.deepEqual(await queue(client), { done: 0, total: 2 });
    const [, two] = await client.ask(treeRequest, { view: 'check', filter: '', parent: null });
    const below = await client.ask(treeRequest, { view: 'check', filter: '', parent: two?.id ?? '' });
    assert.deepEqual(
      below.map(({ kind, label }) => [kind, label]),
      [['change', 'First event']],
    );
    const renewed = await client.ask(stillHoldsRequest, { ...name('q1'), by: 'ana' });
    assert.deepEqual(renewed, { ok: true, note: '3 verdicts still hold.' });
    assert.deepEqual(await queue(client), { done: 2, total: 2 });
    assert.deepEqual(
      sidecarOf(client).verdicts.map(({ of, verdict, by }) => `${of} ${verdict} ${by ?? ''}`),
      [
        'k1 accepted ana',
        'k2 accepted ana',
        'k3 rejected ana',
        'k1 accepted ana',
        'k2 accepted ana',
        'k3 rejected ana',
      ],
    );
  });
});

describe('a claim that is corrected', () => {
  it('runs the other way or has another type, and is decided by who said so', async () => {
    const client = await startClient(files);
    const change = { type: 'responds-to' };
    assert.ok((await client.ask(changeClaimRequest, { ...name('q2'), change, by: 'ana' })).ok);
    assert.ok((await client.ask(changeClaimRequest, { ...name('k3'), change: { swap: true }, by: 'ana' })).ok);
    assert.deepEqual(sidecarOf(client).rationales[1]?.relations, [
      { id: 'k3', from: 'this', type: 'responds-to', origin: 'person', by: 'ana' },
    ]);
  });
});

describe('the lenses of a linked line', () => {
  it('say where its claims stand, and judge them', async () => {
    const client = await startClient(files);
    await client.ask(verdictRequest, verdictOn('q1'));
    assert.deepEqual(
      (await allTitles(client)).filter((title) => !title.startsWith('Tag')),
      [
        '1 related event',
        '0 of 2 tagged · 2 of 2 linked · 1 unchecked',
        '0 of 2 tagged',
        '2 of 2 linked · 1 unchecked',
        'responds to, escalates Chile recalls its envoy · accepted',
        'Change…',
        'parallels Chile recalls its envoy · unchecked',
        'Accept',
        'Reject…',
        'Unsure',
        'Change…',
      ],
    );
  });
});
