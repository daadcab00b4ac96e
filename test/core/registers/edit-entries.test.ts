import assert from 'node:assert/strict';
import { readActors } from '../../../src/core/registers/actors.ts';
import { addActor, addName, addPost, changeActor, removeActor } from '../../../src/core/registers/edit-actors.ts';
import { addEvent, changeEvent, removeEvent } from '../../../src/core/registers/edit-events.ts';
import { readEvents } from '../../../src/core/registers/events.ts';
import type { EditResult } from '../../../src/core/yaml/edit.ts';

const head = 'newsweave: 1\nactors:\n';
const chile = '  - { id: chile, name: "Chile", type: state } # west\n';
const peru = '  - { id: peru, name: "Peru", aliases: ["Republic of Peru"], mood: "calm" }\n';
const actors = `${head}${chile}  # more\n${peru}`;

function check(result: EditResult, text: string): void {
  assert.deepEqual(result, { ok: true, text });
}

function checkRefused(...results: readonly EditResult[]): void {
  for (const result of results) {
    assert.ok(!result.ok);
    assert.match(result.reason, /^[A-Za-z].*\.$/);
  }
}

describe('an entry of the register of actors', () => {
  it('is written whole on one line, in the order of the format', () => {
    const { text } = assertOk(
      addActor('', {
        type: 'person',
        posts: [{ for: 'navy', title: 'envoy: "chief"', from: '1962-03', to: '1962' }],
        aliases: ['A. Paz', 'no'],
        name: 'Ana Paz',
        id: 'ana-paz',
        specific: false,
        members: ['peru', 'on'],
        partOf: 'union',
      }),
    );
    assert.equal(
      text,
      'newsweave: 1\nactors:\n  - { id: ana-paz, name: "Ana Paz", aliases: ["A. Paz", "no"], type: person, specific: false, members: [peru, "on"], partOf: union, posts: [{ for: navy, title: "envoy: \\"chief\\"", from: "1962-03", to: "1962" }] }\n',
    );
    assert.ok(readActors(text).writable);
  });

  it('stands below the comments of a file that has nothing else', () => {
    const lines = '  - { id: chile, name: "Chile", type: state }\n';
    const chile = { id: 'chile', name: 'Chile', type: 'state' } as const;
    check(addActor('# ours\n\n', chile), `# ours\n\n${head}${lines}`);
    check(addActor('# ours', chile), `# ours\n${head}${lines}`);
    check(addActor('# ours\r\n', chile), `# ours\n${head}${lines}`.replaceAll('\n', '\r\n'));
    check(addActor('\uFEFF# ours\n', chile), `\uFEFF# ours\n${head}${lines}`);
  });

  it('gets, changes and loses a field; all else stays', () => {
    const change = changeActor(actors, 'chile', { code: 'CHL', type: 'government' });
    check(change, actors.replace('type: state', 'type: government, code: CHL'));
    check(changeActor(actors, 'peru', { aliases: undefined }), actors.replace(' aliases: ["Republic of Peru"],', ''));
    check(changeActor(actors, 'peru', { name: 'Perú' }), actors.replace('"Peru"', '"Perú"'));
    check(changeActor(actors, 'peru', { metonyms: ['Lima'] }), actors.replace(' mood', ' metonyms: ["Lima"], mood'));
  });

  it('gets one more name, once', () => {
    const renamed = actors.replace('["Republic of Peru"]', '["Republic of Peru", "El Perú"]');
    check(addName(actors, 'peru', 'aliases', ' El Perú '), renamed);
    check(addName(renamed, 'peru', 'aliases', 'El Perú'), renamed);
    check(addName(actors, 'peru', 'aliases', 'Peru'), actors);
    check(
      addName(actors, 'chile', 'demonyms', 'Chilean'),
      actors.replace('type: state', 'demonyms: ["Chilean"], type: state'),
    );
  });

  it('gets one more post, and keeps what the others hold', () => {
    const ana = `${head}  - { id: ana, name: "Ana", posts: [{ for: navy, rank: ["1", { a: b }] }] }\n`;
    const more = '}, { for: union, title: "envoy", from: "1962" }] }';
    check(addPost(ana, 'ana', { for: 'union', title: 'envoy', from: '1962' }), ana.replace('] }] }', `] ${more}`));
    const first = actors.replace('state }', 'state, posts: [{ for: peru }] }');
    check(addPost(actors, 'chile', { for: 'peru' }), first);
  });

  it('goes with its line; a comment on the line stays', () => {
    check(removeActor(actors, 'peru'), `${head}${chile}  # more\n`);
    check(removeActor(actors, 'chile'), `${head}  # west\n  # more\n${peru}`);
  });

  it('is left alone where it is not there, stands twice or cannot be read', () => {
    checkRefused(changeActor(actors, 'oman', { code: 'X' }), addName(actors, 'oman', 'aliases', 'X'));
    checkRefused(removeActor(actors, 'oman'), addPost(actors, 'oman', { for: 'peru' }));
    checkRefused(addName(actors, 'peru', 'aliases', ' — '));
    const twice = `${head}${chile}${chile}`;
    checkRefused(addName(twice, 'chile', 'aliases', 'X'), addName('actors: [\n', 'chile', 'aliases', 'X'));
    checkRefused(addActor(`${actors}<<<<<<< ours\n`, { id: 'cuba', name: 'Cuba', type: 'state' }));
  });
});

describe('an entry of the register of events', () => {
  const war = '  - { id: war, title: "The war", kind: process, date: "1962-02/..", outside: true }\n';

  it('is written, changed and taken out', () => {
    const event = { id: 'war', title: 'The war', kind: 'process', date: '1962-02/..', outside: true };
    const text = `newsweave: 1\nevents:\n${war}`;
    check(addEvent('', event), text);
    check(
      changeEvent(text, 'war', { killed: 12, place: 'Delta' }),
      text.replace('outside', 'place: "Delta", killed: 12, outside'),
    );
    check(changeEvent(text, 'war', { outside: undefined }), text.replace(', outside: true', ''));
    const two = assertOk(addEvent(text, { id: 'truce', title: 'Truce', fields: { sure: 'no', who: ['a', 'b'] } }));
    const truce = '  - { id: truce, title: "Truce", fields: { sure: "no", who: [a, b] } }\n';
    assert.equal(two.text, `newsweave: 1\nevents:\n${truce}${war}`);
    check(removeEvent(two.text, 'truce'), text);
    assert.deepEqual(readEvents(two.text).problems, []);
  });
});

function assertOk(result: EditResult): { readonly text: string } {
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result;
}
