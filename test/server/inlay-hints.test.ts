import assert from 'node:assert/strict';
import { InlayHintRequest, InlayHintResolveRequest, type InlayHint } from 'vscode-languageserver/node';
import { at, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { shown } from './helpers/editor.ts';
import { linkedCorpus, ports } from './helpers/linked-corpus.ts';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

async function hintsOf({ connection }: TestClient, path: string, range = everywhere): Promise<readonly InlayHint[]> {
  return (await connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: uriOf(path) }, range })) ?? [];
}

function labelOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

/** The text with its hints between ⟦ and ⟧, as an editor would show them. */
async function withHints(client: TestClient, path: string): Promise<string> {
  const lines = (client.host.files.get(path) ?? '').split('\n');
  for (const hint of [...(await hintsOf(client, path))].reverse()) {
    const { line, character } = hint.position;
    const words = lines[line] ?? '';
    lines[line] = `${words.slice(0, character)}⟦${labelOf(hint)}⟧${words.slice(character)}`;
  }
  return lines.join('\n');
}

/** Checks the lines of ports.txt that have hints, with these between ⟦ and ⟧. */
async function check(sidecarText: string, expected: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const client = await startClient({ ...linkedCorpus, 'ports.txt.ann.yaml': sidecarText, ...more });
  const lines = (await withHints(client, 'ports.txt')).split('\n');
  assert.deepEqual(
    lines.filter((line) => line.includes('⟦')),
    expected,
  );
}

const [closed] = responseLines;
const [answers, beside] = rationaleLines;
const tagged = (actors: string) => sidecar('responses', `id: r1, ${at(ports, closed)}, actors: ${actors}`);
const linked = (words: string, fields: string) => sidecar('rationales', `id: q1, ${at(ports, words)}, ${fields}`);

describe('hints in an event page', () => {
  it('name the actors of lines that lack them, and say what Event 7 and the new event mean', async () => {
    const client = await startClient(linkedCorpus);
    assert.deepEqual(
      (await withHints(client, 'ports.txt')).split('\n').filter((line) => line.includes('⟦')),
      [
        `⟦Peru:⟧${closed}`,
        '"The new event⟦this page⟧ answers event 3⟦Chile recalls its envoy⟧."',
        '"Event 7⟦The long war⟧ runs beside the new event⟦this page⟧."',
      ],
    );
  });

  it('name no actor that the line names', async () => {
    await check(tagged('[peru, chile]'), [`⟦Peru:⟧${closed}`]);
    await check(tagged('[chile]'), []);
    await check(tagged('[]'), []);
    const named = ports.replace(closed, `Peru: ${closed}`);
    await check(sidecar('responses', `id: r1, ${at(named, closed)}, actors: [peru]`), [], { 'ports.txt': named });
  });

  it('say or where two layers tell of other actors, and and where one does', async () => {
    const act = (id: string, actor: string) => `id: ${id}, ${at(ports, closed)}, actors: [${actor}]`;
    const ofAna = (actor: string) => ({ 'ports.txt.ana.ann.yaml': sidecar('responses', act('r2', actor)) });
    await check(tagged('[peru]'), [`⟦Peru or brazil:⟧${closed}`], ofAna('brazil'));
    await check(tagged('[peru]'), [`⟦Peru:⟧${closed}`], ofAna('peru'));
    await check(sidecar('responses', act('r1', 'peru'), act('r2', 'brazil')), [`⟦Peru and brazil:⟧${closed}`]);
  });

  it('are short, however many actors there are and however long their names', async () => {
    await check(tagged('[a-body-of-some-length, b-body-of-some-length, c, d]'), [
      `⟦a-body-of-some-length and 3 more:⟧${closed}`,
    ]);
    await check(tagged(`[${'long-'.repeat(30)}]`), [`⟦${'long-'.repeat(30).slice(0, 39)}…:⟧${closed}`]);
  });

  it('are no longer in all than VS Code shows of a line', async () => {
    const long = 'The long talks on the water of the delta and its fishing grounds';
    const events = { 'events.yaml': `newsweave: 1\nevents:\n  - { id: war, title: "${long}" }\n` };
    await check(
      linked(beside, 'other: war, arrived: other-first, numbers: { 7: other }'),
      ['"Event 7⟦The long talks on the water of th…⟧ runs beside the new event⟦this page⟧."'],
      events,
    );
  });

  it('do not guess, and do not repeat what an outside event or an unknown id is called where that is not said', async () => {
    await check(linked(answers, 'other: envoy'), []);
    await check(linked(answers, 'other: outside, title: "A raid", arrived: other-first'), [
      '"The new event⟦this page⟧ answers event 3⟦A raid⟧."',
    ]);
    await check(linked(beside, 'other: war, numbers: { 7: nobody }'), [
      '"Event 7⟦nobody (not found)⟧ runs beside the new event."',
    ]);
  });

  it('are given for the lines that an editor shows', async () => {
    const client = await startClient(linkedCorpus);
    const line = ports.split('\n').indexOf(closed);
    const range = { start: { line, character: 0 }, end: { line, character: 5 } };
    assert.deepEqual((await hintsOf(client, 'ports.txt', range)).map(labelOf), ['Peru:']);
    const above = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    assert.deepEqual(await hintsOf(client, 'ports.txt', above), []);
  });

  it('lead to the actor in the register and to the event in its article once they are looked at', async () => {
    const client = await startClient(linkedCorpus);
    const resolved = await Promise.all(
      (await hintsOf(client, 'ports.txt')).map((hint) =>
        client.connection.sendRequest(InlayHintResolveRequest.type, hint),
      ),
    );
    const places = resolved.flatMap(({ label }) =>
      typeof label === 'string' ? [] : label.map(({ location }) => (location ? shown(client, location) : '')),
    );
    assert.deepEqual(places, [
      'actors.yaml: peru',
      '',
      'ports.txt: 🚢 Peru closes its ports',
      'envoy.txt: Chile recalls its envoy',
      'events.yaml: war',
      'ports.txt: 🚢 Peru closes its ports',
    ]);
  });

  it('lead nowhere where the register cannot be read, or where the hint is none of ours', async () => {
    const client = await startClient(linkedCorpus);
    const [hint] = await hintsOf(client, 'ports.txt');
    assert.ok(hint);
    await client.open('actors.yaml', '<<<<<<< ours\n');
    assert.deepEqual((await client.connection.sendRequest(InlayHintResolveRequest.type, hint)).label, hint.label);
    const foreign = { position: { line: 0, character: 0 }, label: 'x', data: { uri: uriOf('ports.txt') } };
    assert.deepEqual(await client.connection.sendRequest(InlayHintResolveRequest.type, foreign), foreign);
  });

  it('are none in a page that nobody has coded', async () => {
    const client = await startClient({ 'ports.txt': eventPage('Peru') });
    assert.deepEqual(await hintsOf(client, 'ports.txt'), []);
  });
});
