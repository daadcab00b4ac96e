import assert from 'node:assert/strict';
import { addAlias, addPostTo, nameIn, type PostToAdd, type RegisterStep } from '../../../src/core/coding/name-actor.ts';
import { readActors } from '../../../src/core/registers/actors.ts';
import { carryOut, checkFiles, checkRefused } from '../helpers/coding.ts';

const register = `newsweave: 1
actors:
  - { id: kirby, name: "John Kirby", aliases: ["Kirby"], type: person } # spokesman
  - { id: navy, name: "US Navy", type: military }
`;
const files = { 'actors.yaml': register };
const actors = new Map(readActors(register).value.map((actor) => [actor.id, actor]));

/** Checks what becomes of the register, and what is told. */
function check(step: RegisterStep, expected: string, note: string | null = null): void {
  checkFiles(files, carryOut(files, step), expected === register ? {} : { 'actors.yaml': expected });
  assert.equal(step.ok ? step.note : step.reason, note);
}

function refuse(step: RegisterStep, reason: RegExp): void {
  checkRefused(carryOut(files, step), reason);
}

describe('a selection as a name', () => {
  it('is one line without the marks round it', () => {
    for (const [selection, name] of [
      ['“Kirby,” ', 'Kirby'],
      ['Rear  Admiral\nKirby', 'Rear Admiral Kirby'],
      [' (the Pentagon): ', 'the Pentagon'],
      ['the U.S.', 'the U.S.'],
      ['Moscow.', 'Moscow'],
      ['O’Brien', 'O’Brien'],
      ['—', ''],
    ] as const)
      assert.equal(nameIn(selection), name);
  });
});

describe('adding an alias', () => {
  it('adds the name to the actor, comments and all', () => {
    check(addAlias(actors, 'kirby', '“Admiral Kirby,”'), register.replace('["Kirby"]', '["Kirby", "Admiral Kirby"]'));
  });

  it('changes nothing where the actor has the name already', () => {
    check(addAlias(actors, 'kirby', 'Kirby'), register);
    check(addAlias(actors, 'kirby', 'John Kirby'), register);
  });

  it('adds a built-in actor first', () => {
    const after = carryOut(files, addAlias(actors, 'iso:IRN', 'the Islamic Republic'));
    assert.ok(typeof after !== 'string');
    const iran = readActors(after['actors.yaml'] ?? '').value.find(({ id }) => id === 'iran');
    assert.ok(iran?.aliases?.includes('the Islamic Republic'));
  });

  it('tells of another actor with that name', () => {
    const expected = register.replace('type: military }', 'aliases: ["kirby"], type: military }');
    check(addAlias(actors, 'navy', 'kirby'), expected, '“kirby” is a name of John Kirby as well.');
  });

  it('is refused for what is no name', () => {
    refuse(addAlias(actors, 'kirby', ' … '), /Select a name/);
    refuse(addAlias(actors, 'kirby', 'word '.repeat(40)), /too long/);
    refuse(addAlias(actors, 'nobody', 'Kirby'), /no readable actor nobody/);
  });
});

describe('adding a post', () => {
  const post: PostToAdd = { person: 'kirby', body: 'navy', title: ' spokesman ', from: '2022-05', to: '' };
  const add = (more: Partial<PostToAdd> = {}) => addPostTo(actors, { ...post, ...more });

  it('writes for whom, as what and when', () => {
    const posts = 'type: person, posts: [{ for: navy, title: "spokesman", from: "2022-05" }]';
    check(add(), register.replace('type: person', posts));
    const bare = 'type: person, posts: [{ for: navy }]';
    check(add({ title: '', from: '' }), register.replace('type: person', bare));
  });

  it('adds a body that comes with the product first', () => {
    const after = carryOut(files, add({ body: 'iso:USA', to: '2024' }));
    assert.match(
      typeof after === 'string' ? after : (after['actors.yaml'] ?? ''),
      /posts: \[\{ for: usa, .*to: "2024" \}\] \} # spokesman/,
    );
  });

  it('is refused for dates that are none or run backwards', () => {
    refuse(add({ from: 'May 2022' }), /This is no date: May 2022\./);
    refuse(add({ to: '2022/2023' }), /This is no date/);
    refuse(add({ to: '2021' }), /end before it begins/);
    assert.ok(add({ to: '2022' }).ok, 'the year in which it began');
  });

  it('is refused for who is no person, for oneself, and for a post that is there', () => {
    refuse(add({ person: 'navy' }), /Only a person/);
    refuse(add({ body: 'kirby' }), /for themselves/);
    const held = readActors(register.replace('type: person', 'type: person, posts: [{ for: navy }]')).value;
    const step = addPostTo(new Map(held.map((actor) => [actor.id, actor])), { ...post, title: '', from: '' });
    refuse(step, /has this post already/);
  });
});
