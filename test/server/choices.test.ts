import assert from 'node:assert/strict';
import {
  actorsRequest,
  eventsRequest,
  lineRequest,
  locateRequest,
  tagRequest,
  typesRequest,
} from '../../src/server/protocol.ts';
import { eventPage, rationaleLines, responseLines } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';

const page = eventPage('Peru closes its ports');
const uri = uriOf('ports.txt');
const [response] = responseLines;
const [rationale] = rationaleLines;
const at = (words: string) => page.indexOf(words);
const lineOf = (words: string) => page.slice(0, at(words)).split('\n').length - 1;
const actors = 'newsweave: 1\nactors:\n  - { id: iran, name: "Iran", aliases: ["Tehran"], type: state }\n';
const files = { 'ports.txt': page, 'envoy.txt': eventPage('🚢 Chile recalls its envoy'), 'actors.yaml': actors };

describe('what can be chosen', () => {
  it('are actors by any name, and events but the own one', async () => {
    const client = await startClient(files);
    assert.deepEqual(await client.ask(actorsRequest, { uri, query: 'tehran' }), [
      { id: 'iran', name: 'Iran', alias: 'Tehran', type: 'state' },
    ]);
    assert.deepEqual(await client.ask(eventsRequest, { uri }), [
      { id: 'envoy', title: '🚢 Chile recalls its envoy', date: null, path: 'envoy.txt' },
    ]);
  });

  it('show no icons and no turned text out of a corpus', async () => {
    const client = await startClient({
      'ports.txt': page,
      '$(bug).txt': eventPage('$(bug)'),
      '$(bug).txt.ann.yaml': 'newsweave: 1\nevents:\n  - { id: e1, page: true, date: "$(bug)\\u202e" }\n',
      'actors.yaml': 'actors:\n  - { id: a, name: "$(bug)", aliases: ["\\u202e$(x)"], type: "$(bug)" }\n',
    });
    const [event] = await client.ask(eventsRequest, { uri });
    const [actor] = await client.ask(actorsRequest, { uri, query: '' });
    assert.ok(event && actor);
    const shown = [event.title, event.date, event.path, actor.name, actor.alias, actor.type];
    assert.doesNotMatch(shown.join(' '), /\$\(|\u202e/);
  });

  it('are all types, those of relations from both ends where these differ', async () => {
    const { responses, relations, actors: actorTypes } = await (await startClient(files)).ask(typesRequest, null);
    assert.ok(responses.some(({ id }) => id === 'appeal') && actorTypes.includes('state'));
    assert.deepEqual(
      relations.filter(({ id }) => id === 'responds-to').map(({ from }) => from),
      ['this', 'other'],
    );
    assert.equal(relations.filter(({ id }) => id === 'same-as').length, 1);
  });

  it('is said line by line', async () => {
    const client = await startClient(files);
    await client.ask(tagRequest, { uri, at: at(response), actor: { id: 'iran' }, type: 'appeal', by: 'ana' });
    const line = (words: string) => client.ask(lineRequest, { uri, line: lineOf(words) });
    assert.deepEqual(await line(response), {
      kind: 'response',
      at: at(response),
      words: response,
      actors: ['iran'],
      type: 'appeal',
      other: null,
    });
    assert.deepEqual(await line(rationale), {
      kind: 'rationale',
      at: at(rationale),
      words: rationale,
      actors: [],
      type: null,
      other: null,
    });
    assert.equal(await line('Summary'), null);
  });

  it('is found at its place, counted in UTF-16 units', async () => {
    const client = await startClient(files);
    const place = await client.ask(locateRequest, { uri: uriOf('envoy.txt'), at: 2, end: 7 });
    assert.deepEqual(place?.range, { start: { line: 0, character: 3 }, end: { line: 0, character: 8 } });
  });
});
