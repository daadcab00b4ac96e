import assert from 'node:assert/strict';
import {
  actorsRequest,
  eventsRequest,
  lineRequest,
  locateRequest,
  tagRequest,
  typesRequest,
} from '../../src/server/protocol.ts';
import { at as anchorOf, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { page, tagParams } from './helpers/params.ts';

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
      { id: 'iran', name: 'Iran', alias: 'Tehran', type: 'state', builtIn: false, offices: [] },
    ]);
    assert.deepEqual(await client.ask(eventsRequest, { uri }), [
      { id: 'envoy', title: '🚢 Chile recalls its envoy', date: null, path: 'envoy.txt', where: 'envoy.txt' },
    ]);
  });

  it('are built-in actors too, each with a key that puts it into the register when it is picked', async () => {
    const client = await startClient(files);
    const [choice] = await client.ask(actorsRequest, { uri, query: 'Muscat' });
    assert.deepEqual(choice, {
      id: 'iso:OMN',
      name: 'Oman',
      alias: 'Muscat',
      type: 'state',
      builtIn: true,
      offices: [],
    });
    const tagged = await client.ask(tagRequest, { ...tagParams(), actors: [{ id: 'iran' }, { id: 'iso:OMN' }] });
    assert.ok(tagged.ok);
    const line = await client.ask(lineRequest, { uri, line: lineOf(response), record: null });
    assert.deepEqual(line?.actors, ['iran', 'oman']);
    const [known] = await client.ask(actorsRequest, { uri, query: 'Muscat' });
    assert.deepEqual([known?.id, known?.builtIn], ['oman', false]);
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
    const shown = [event.title, event.date, event.where, actor.name, actor.alias, actor.type];
    assert.equal(event.path, '$(bug).txt', 'what is sent back is the path itself');
    assert.doesNotMatch(shown.join(' '), /\$\(|\u202e/);
  });

  it('are all types, those of relations from both ends where these differ', async () => {
    const { responses, relations, actors: actorTypes } = await (await startClient(files)).ask(typesRequest, { uri });
    assert.deepEqual(
      relations.flatMap(({ id, definition }) => (id === 'part-of' || id === 'precedes' ? [definition] : [])),
      [
        'this event is a component of the larger event (the other event)',
        'the other event is a component of the larger event (this event)',
        'this event is over before the other event starts',
        'the other event is over before this event starts',
      ],
    );
    assert.ok(responses.some(({ id }) => id === 'appeal') && actorTypes.includes('state'));
    assert.deepEqual(
      relations.filter(({ id }) => id === 'responds-to').map(({ from }) => from),
      ['this', 'other'],
    );
    assert.equal(relations.filter(({ id }) => id === 'same-as').length, 1);
  });

  it('are the types that corpus.yaml adds, too', async () => {
    const own = 'relationTypes: { extend: [{ id: hinders, label: "$(x)Hinders", inverseLabel: "Hindered by" }] }\n';
    const more = 'responseTypes: { extend: [{ id: mourn, label: "Mourns" }] }\n';
    const client = await startClient({ ...files, 'corpus.yaml': `${own}${more}` });
    const { responses, relations } = await client.ask(typesRequest, { uri });
    assert.deepEqual(responses.at(-1), { id: 'mourn', label: 'Mourns', definition: '' });
    const labels = relations.filter(({ id }) => id === 'hinders').map(({ label }) => label);
    assert.ok(labels[0]?.includes('Hinders') === true && !labels[0].includes('$(') && labels[1] === 'Hindered by');
  });

  it('is said line by line', async () => {
    const client = await startClient(files);
    await client.ask(tagRequest, tagParams());
    const line = (words: string) => client.ask(lineRequest, { uri, line: lineOf(words), record: null });
    const nothing = {
      actors: [],
      actorNames: '',
      type: null,
      other: null,
      title: null,
      relations: null,
      made: [],
      numbers: [],
      newEvent: null,
    };
    assert.deepEqual(await line(response), {
      ...nothing,
      kind: 'response',
      at: at(response),
      words: response,
      record: 'r1111111111',
      sidecar: 'ports.txt.ann.yaml',
      actors: ['iran'],
      actorNames: 'Iran',
      type: 'appeal',
    });
    assert.deepEqual(await line(rationale), {
      ...nothing,
      kind: 'rationale',
      at: at(rationale),
      words: rationale,
      record: null,
      sidecar: null,
      numbers: [{ number: '3', means: null }],
      newEvent: { means: null },
    });
    assert.equal(await line('Summary'), null);
  });

  it('is said of the record that is asked for, where a line has several', async () => {
    const record = (id: string, actor: string) => `id: ${id}, ${anchorOf(page, response)}, actors: [${actor}]`;
    const yaml = sidecar('responses', record('r1', 'iran'), record('r2', 'nobody'));
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': yaml });
    for (const [wanted, id, names] of [
      [null, 'r1', 'Iran'],
      ['r2', 'r2', 'nobody'],
      ['r9', 'r1', 'Iran'],
    ] as const) {
      const line = await client.ask(lineRequest, { uri, line: lineOf(response), record: wanted });
      assert.deepEqual([line?.record, line?.actorNames], [id, names]);
    }
  });

  it('is said of a rationale with its title and its relations in words', async () => {
    const fields =
      'other: outside, title: "A raid", numbers: { "3": other }, relations: [{ id: k1, from: other, type: responds-to }]';
    const yaml = sidecar('rationales', `id: q1, ${anchorOf(page, rationale)}, ${fields}`);
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': yaml });
    const line = await client.ask(lineRequest, { uri, line: lineOf(rationale), record: null });
    assert.ok(line);
    const { record, other, title, relations, made, numbers } = line;
    assert.deepEqual([record, other, title, relations], ['q1', 'outside', 'A raid', 'prompts']);
    assert.deepEqual(made, [{ type: 'responds-to', from: 'other' }]);
    assert.deepEqual(numbers, [{ number: '3', means: 'other' }]);
  });

  it('is found at its place, counted in UTF-16 units', async () => {
    const client = await startClient(files);
    const place = await client.ask(locateRequest, { uri: uriOf('envoy.txt'), at: 2, end: 7 });
    assert.deepEqual(place?.range, { start: { line: 0, character: 3 }, end: { line: 0, character: 8 } });
  });
});
