import assert from 'node:assert/strict';
import { addActor, namesOf, readActors, type ActorType } from '../../../src/core/registers/actors.ts';

const register = `newsweave: 1
actors:
  # states
  - { id: chile, name: "Chile", aliases: ["Republic of Chile"], metonyms: ["Santiago"], type: state, code: CHL }
  - { id: peru, name: "Peru", aliases: "Republic of Peru" } # the other
  - { id: ana-paz, name: "Ana Paz", type: person, posts: [{ for: peru, title: "envoy", from: "2022-05" }] }
`;

function checkAdded(before: string, actor: { id: string; name: string; type: ActorType }, after: string): void {
  assert.deepEqual(addActor(before, actor), { ok: true, text: after });
  assert.ok(readActors(after).value.some(({ id }) => id === actor.id));
  assert.ok(readActors(after).writable);
}

describe('the register of actors', () => {
  it('is read entry by entry, in the order of the file', () => {
    const { value, problems, writable } = readActors(register);
    assert.deepEqual([problems, writable], [[], true]);
    assert.deepEqual(
      value.map(({ id }) => id),
      ['chile', 'peru', 'ana-paz'],
    );
    assert.deepEqual(value[1]?.aliases, ['Republic of Peru']);
    assert.deepEqual(value[2]?.posts, [{ for: 'peru', title: 'envoy', from: '2022-05' }]);
  });

  it('knows an actor by its name, aliases and metonyms', () => {
    const [chile] = readActors(register).value;
    assert.deepEqual(chile && namesOf(chile), ['Chile', 'Republic of Chile', 'Santiago']);
  });

  it('may be missing, blank or without entries', () => {
    for (const yaml of ['', '# actors\n', 'newsweave: 1\n', 'newsweave: 1\nactors:\n', 'actors: []\n'])
      assert.deepEqual(readActors(yaml), { value: [], problems: [], writable: true }, yaml);
  });

  it('leaves out an entry that does not fit, and names its place', () => {
    const yaml = 'actors:\n  - { id: chile }\n  - { id: peru, name: "Peru" }\n';
    const { value, problems, writable } = readActors(yaml);
    assert.deepEqual([value.map(({ id }) => id), writable], [['peru'], false]);
    assert.deepEqual(
      problems.map(({ code, at, end }) => [code, yaml.slice(at, end)]),
      [['bad-entry', '{ id: chile }']],
    );
  });

  it('is refused whole where it is no register', () => {
    for (const [code, yaml] of [
      ['not-a-register', 'actors: many\n'],
      ['not-a-register', '- chile\n'],
      ['newer-format', 'newsweave: 2\nactors: []\n'],
      ['conflict-marks', '<<<<<<< HEAD\nactors: []\n'],
      ['yaml-syntax', 'actors: [\n'],
    ] as const)
      assert.deepEqual([readActors(yaml).problems[0]?.code, readActors(yaml).writable], [code, false], yaml);
  });
});

describe('an actor that is new', () => {
  const cuba = { id: 'cuba', name: 'Cuba', type: 'state' } as const;
  const printed = '- { id: cuba, name: "Cuba", type: state }';

  it('makes the file', () => {
    checkAdded('', cuba, `newsweave: 1\nactors:\n  ${printed}\n`);
    checkAdded('newsweave: 1\nactors: []\n', cuba, `newsweave: 1\nactors: [${printed.slice(2)}]\n`);
    checkAdded('newsweave: 1\n', cuba, `newsweave: 1\nactors:\n  ${printed}\n`);
  });

  const [chile, peru] = ['- { id: chile, name: "Chile" }', '- { id: peru, name: "Peru" }'];
  const file = (...lines: readonly string[]) => `newsweave: 1\nactors:\n${lines.map((line) => `  ${line}\n`).join('')}`;

  it('stands in the order of ids: first, between, last', () => {
    checkAdded(file(peru), cuba, file(printed, peru));
    checkAdded(file(chile, peru), cuba, file(chile, printed, peru));
    checkAdded(file(chile), cuba, file(chile, printed));
  });

  it('leaves comments and line ends as they are', () => {
    checkAdded(
      file('# states', `${chile} # c`, '# more', peru),
      cuba,
      file('# states', `${chile} # c`, printed, '# more', peru),
    );
    checkAdded(file('# top', peru), cuba, file('# top', printed, peru));
    checkAdded(file(chile, peru).replaceAll('\n', '\r\n'), cuba, file(chile, printed, peru).replaceAll('\n', '\r\n'));
  });

  it('has its name in quotes whatever it is', () => {
    const name = 'The "Front": no #1\n{x}';
    const result = addActor('', { id: 'front', name, type: 'armed-group' });
    assert.ok(result.ok);
    assert.equal(readActors(result.text).value[0]?.name, name);
  });

  it('is not added to a file that cannot be read, or twice', () => {
    for (const yaml of ['actors: [\n', 'actors:\n<<<<<<< a\n', file('- { id: cuba, name: "C" }')])
      assert.ok(!addActor(yaml, cuba).ok, yaml);
  });
});
