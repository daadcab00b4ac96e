import assert from 'node:assert/strict';
import { locateRequest, symbolsRequest } from '../../src/server/protocol.ts';
import { startClient } from './helpers/client.ts';
import { shown } from './helpers/editor.ts';
import { linkedCorpus } from './helpers/linked-corpus.ts';

/** The corpus, with an event whose id says what its title does not. */
const files = {
  ...linkedCorpus,
  'events.yaml': (linkedCorpus['events.yaml'] ?? '').replace('id: war', 'id: siege-of-lima'),
};

/** Checks what a query finds, best first: '<kind> <label> [<alias>] (<about>) <path>: <words there>'. */
async function check(query: string, ...expected: readonly string[]): Promise<void> {
  const client = await startClient(files);
  const found = await client.ask(symbolsRequest, { query });
  const rows = found.map(async ({ kind, label, alias, about, place }) => {
    const there = 'range' in place ? place : await client.ask(locateRequest, place);
    assert.ok(there);
    return `${kind} ${label} [${alias ?? ''}] (${about ?? ''}) ${shown(client, there)}`;
  });
  assert.deepEqual(await Promise.all(rows), expected);
}

const envoy = 'event Chile recalls its envoy [] (envoy.txt) envoy.txt: Chile recalls its envoy';
const ports = 'event 🚢 Peru closes its ports [] (ports.txt) ports.txt: 🚢 Peru closes its ports';
const war = 'event The long war [] (2026) events.yaml: siege-of-lima';

describe('Go to Event or Actor', () => {
  it('finds an event by part of a title, and by a title that is misspelt', async () => {
    await check('recalls', envoy);
    await check('recals his enovy', envoy);
    await check('lonk war', war);
  });

  it('finds an actor by an alias that is misspelt, and leads to the register', () =>
    check(
      'Repulbic of Peru',
      'actor Peru [Republic of Peru] (state) actors.yaml: peru',
      'actor Chile [Republic of Chile] (state) actors.yaml: chile',
    ));

  it('finds an event by its id, and tells which where the title does not have it', async () => {
    await check('siege', war.replace('[]', '[siege-of-lima]'));
    await check('ports', ports);
  });

  it('offers events before anything is typed, and nothing where nothing is like the words', async () => {
    const client = await startClient(linkedCorpus);
    const found = await client.ask(symbolsRequest, { query: ' ' });
    assert.deepEqual(
      found.map(({ kind, label }) => `${kind} ${label}`),
      ['event Chile recalls its envoy', 'event Strike ends', 'event 🚢 Peru closes its ports', 'event The long war'],
    );
    await check('zzzz');
  });

  it('offers no actor that nobody has used', () => check('Bolivia'));
});
