import assert from 'node:assert/strict';
import { postsAt, readActors, type ActorType } from '../../../src/core/registers/actors.ts';
import { addActor } from '../../../src/core/registers/edit-actors.ts';
import { actorRemarks } from '../helpers/register-remarks.ts';

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

  it('may be missing, blank or without entries', () => {
    for (const yaml of ['', '# actors\n', 'newsweave: 1\n', 'newsweave: 1\nactors:\n', 'actors: []\n'])
      assert.deepEqual(readActors(yaml), { value: [], list: [], problems: [], writable: true }, yaml);
  });

  it('leaves out an entry that does not fit, and names the place: the field, or the entry that lacks one', () => {
    const first = '- { id: chile }';
    const block = '- id: oman\n    name: "🚢"\n    posts:\n      - { for: [x], title: "envoy" }';
    for (const [entries, words, message] of [
      [first, '{ id: chile }', 'In this entry, `name` is missing.'],
      [
        '- { id: chile, name: "🚢", specific: perhaps }',
        'perhaps',
        'In this entry, `specific` does not fit: true or false is needed.',
      ],
      [
        '- { id: chile, name: "Chile", posts: [{ title: "envoy" }] }',
        '{ title: "envoy" }',
        'In this entry, `posts.0.for` is missing.',
      ],
      [block, '[x]', /^In this entry, `posts\.0\.for` does not fit: /],
    ] as const) {
      const yaml = `actors:\n  ${entries}\n  - { id: peru, name: "Peru" }\n`;
      const { value, problems, writable } = readActors(yaml);
      assert.deepEqual([value.map(({ id }) => id), writable], [['peru'], false]);
      const [{ code, at, end, message: said } = assert.fail(yaml), ...more] = problems;
      assert.deepEqual([code, [...yaml].slice(at, end).join(''), more], ['bad-entry', words, []]);
      if (typeof message === 'string') assert.equal(said, message);
      else assert.match(said, message);
    }
  });

  it('is read but not written in a format that is not known', () => {
    const { value, problems, writable } = readActors('newsweave: 2\nactors:\n  - { id: peru, name: "Peru" }\n');
    assert.deepEqual([value.length, problems.map(({ at, end }) => [at, end]), writable], [1, [[11, 12]], false]);
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
    checkAdded('newsweave: 1\nactors: []\n', cuba, `newsweave: 1\nactors:\n  ${printed}\n`);
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

describe('what is odd in a register of actors', () => {
  /** Checks the codes of the remarks and the words that they stand on. */
  function check(entries: string, ...expected: readonly (readonly [code: string, words: string])[]): void {
    const yaml = `newsweave: 1\nactors:\n${entries}`;
    assert.deepEqual(
      actorRemarks(yaml).map(({ code, at, end }) => [code, [...yaml].slice(at, end).join('')]),
      expected,
    );
    assert.ok(readActors(yaml).writable);
  }

  it('are keys and types that the format does not know', () => {
    check(
      '  - { id: 🚢, name: "S", colour: grey, type: navy }\n  - { id: p, name: "P", posts: [{ for: p, rank: 2 }] }\n',
      ['unknown-key', 'grey'],
      ['unknown-word', 'navy'],
      ['unknown-key', '2'],
    );
    check('- id: b\n  name: "B"\n  type: navy\n', ['unknown-word', 'navy']);
  });

  it('are ids that lead nowhere, wherever an entry names another', () => {
    check(
      '  - { id: p, name: "P", members: [p, q], partOf: r, posts: [{ for: s }, { for: p }] }\n',
      ['dangling-target', 'q'],
      ['dangling-target', 'r'],
      ['dangling-target', 's'],
    );
    check('  - { id: p, name: "P", members: q }\n', ['dangling-target', 'q']);
  });

  it('are ids that stand twice, on both, and posts without a date that is one', () => {
    check('  - { id: p, name: "P" }\n  - { id: p, name: "Q" }\n', ['duplicate-id', 'p'], ['duplicate-id', 'p']);
    check('  - { id: p, name: "P", posts: [{ for: p, from: "May" }] }\n', ['not-a-date', '"May"']);
  });

  it('is nothing in a register as it should be', () => {
    check(register.slice(register.indexOf('  #')));
    assert.deepEqual(actorRemarks('actors: [\n'), []);
  });
});

describe('the posts of a person', () => {
  const yaml =
    'actors:\n  - { id: ana, name: "Ana", posts: [{ for: navy, to: "1961" }, { for: union, from: "1962-03", to: "1962-10" }, { for: press }] }\n';
  const [ana = assert.fail()] = readActors(yaml).value;
  const bodies = (date?: string) => postsAt(ana, date).map((post) => post.for);

  it('are those that she may have had on a date', () => {
    assert.deepEqual(bodies('1961-12-31'), ['navy', 'press']);
    assert.deepEqual(bodies('1962-03-01'), ['union', 'press']);
    assert.deepEqual(bodies('1962-10-31'), ['union', 'press']);
    assert.deepEqual(bodies('1962-11'), ['press']);
  });

  it('count for a date that is not exact where any of its days fits', () => {
    assert.deepEqual(bodies('1962'), ['union', 'press']);
    assert.deepEqual(bodies('196X'), ['navy', 'union', 'press']);
    assert.deepEqual(bodies('1961-11/1962-04'), ['navy', 'union', 'press']);
    assert.deepEqual(bodies('../1961-01?'), ['navy', 'press']);
    assert.deepEqual(bodies('1962-21'), ['union', 'press']);
  });

  it('are all of them where the date is not known', () => {
    for (const date of [undefined, '', 'in May', '1962-13']) assert.deepEqual(bodies(date), ['navy', 'union', 'press']);
  });
});
