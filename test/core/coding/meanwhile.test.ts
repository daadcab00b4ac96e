import assert from 'node:assert/strict';
import { checkFiles, checkRefused, coder, link, tag } from '../helpers/coding.ts';
import { at, eventPage, rationaleLines, responseLines, sidecar, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const envoy = eventPage('Chile recalls its envoy');
const [response] = responseLines;
const [rationale] = rationaleLines;
const files: Files = { 'ports.txt': page, 'envoy.txt': envoy };
const coding = { at: page.indexOf(response), actors: ['peru'], type: 'coerce' };
const linking = {
  at: page.indexOf(rationale),
  other: { event: 'envoy' },
  relations: [{ type: 'responds-to', from: 'this' }],
} as const;

describe('an article that has changed since the person saw it', () => {
  it('is coded where the words stand now', () => {
    const longer = { 'ports.txt': page.replace('Summary', 'And its borders.\nSummary') };
    const moved = { ...coding, words: response };
    checkFiles(longer, tag({ ...longer, 'ports.txt.ann.yaml': 'newsweave: 1\n' }, 'ports.txt', moved), {
      'ports.txt.ann.yaml': `newsweave: 1\nresponses:\n  - { id: r1111111111, ${at(longer['ports.txt'], response)},\n      actors: [peru], type: coerce, by: ana, created: "2026-11-21" }\n`,
    });
  });

  it('is coded at the nearest of several lines with the same words', () => {
    const twice = page.replace(responseLines[1], response);
    const [first, second] = [twice.indexOf(response), twice.lastIndexOf(response)];
    const record = (id: string, place: number, fields: string) =>
      `id: ${id}, quote: "${response}", at: ${place}, ${fields}`;
    const before = sidecar('responses', record('r1', first, 'type: state'), record('r2', second, 'type: state'));
    const now = { 'ports.txt': twice, 'ports.txt.ann.yaml': before };
    const after = record('r2', second, 'actors: [peru], type: coerce, by: ana');
    checkFiles(now, tag(now, 'ports.txt', { ...coding, words: response, at: second + 9 }), {
      'ports.txt.ann.yaml': sidecar('responses', record('r1', first, 'type: state'), after),
    });
  });

  it('is not coded on other words at the same place', () => {
    checkRefused(tag(files, 'ports.txt', { ...coding, words: 'Opened its ports.' }), /These words have changed/);
    checkRefused(link(files, 'ports.txt', { ...linking, words: 'Other.' }), /rationale line has changed/);
  });
});

describe('a sidecar that another program has just written', () => {
  const ben = (fields: string) => sidecar('responses', `id: r9, ${at(page, response)}, ${fields}`);

  it('is changed where it has a record for the line by now', () => {
    const now = { ...files, 'ports.txt.ann.yaml': ben('type: state, by: ben') };
    checkFiles(now, tag(files, 'ports.txt', coding, coder(), now), {
      'ports.txt.ann.yaml': ben('actors: [peru], type: coerce, by: ana'),
    });
  });

  it('keeps the relations that it has by now', () => {
    const record = (relations: string) =>
      sidecar('rationales', `id: q1, ${at(page, rationale)}, other: war, by: ana, relations: [${relations}]`);
    const war = { ...files, 'events.yaml': 'events:\n  - { id: war, title: "The war" }\n' };
    const before = { ...war, 'ports.txt.ann.yaml': record('{ id: k1, type: causes }') };
    const now = { ...war, 'ports.txt.ann.yaml': record('{ id: k1, type: causes }, { id: k2, type: ends }') };
    checkFiles(now, link(before, 'ports.txt', { ...linking, other: { event: 'war' } }, coder(), now), {
      'ports.txt.ann.yaml': record(
        '{ id: k1, type: causes }, { id: k2, type: ends }, { id: k2222222222, from: this, type: responds-to }',
      ),
    });
  });

  it('is read-only where it cannot be read by now', () => {
    const now = { ...files, 'ports.txt.ann.yaml': 'newsweave: 2\n' };
    checkRefused(tag(files, 'ports.txt', coding, coder(), now), /newer/);
  });
});

describe('the page of another event that has an id by now', () => {
  const pinnedAs = (id: string): Files => ({
    ...files,
    'envoy.txt.ann.yaml': sidecar('events', `id: ${id}, page: true`),
  });

  it('is left alone where it is the id that was chosen', () => {
    const now = pinnedAs('chile-recalls-its-envoy');
    const after = link(files, 'ports.txt', linking, coder(), now);
    assert.ok(typeof after !== 'string');
    assert.equal(after['envoy.txt.ann.yaml'], now['envoy.txt.ann.yaml']);
    assert.match(after['ports.txt.ann.yaml'] ?? '', /other: chile-recalls-its-envoy,/);
  });

  it('is not referred to by another', () => {
    checkRefused(link(files, 'ports.txt', linking, coder(), pinnedAs('envoy-home')), /called envoy-home meanwhile/);
  });
});
