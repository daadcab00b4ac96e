import assert from 'node:assert/strict';
import { rankActors } from '../../../src/core/coding/actor-candidates.ts';
import { nameFinder } from '../../../src/core/coding/named-actors.ts';
import { behindActor } from '../../../src/core/coding/behind-actor.ts';
import { lineProposals } from '../../../src/core/coding/page-suggestions.ts';
import { actorsOfSpeaker } from '../../../src/core/coding/speaks-for.ts';
import { rankTypes } from '../../../src/core/coding/type-candidates.ts';
import { readActors } from '../../../src/core/registers/actors.ts';
import { responseTypes, responseTypesOf } from '../../../src/core/responses/types.ts';
import { page } from '../helpers/article.ts';
import { wholeFactsOf } from '../helpers/corpus.ts';

const register = `actors:
  - { id: iran, name: "Iran", aliases: ["Islamic Republic of Iran"], metonyms: ["Tehran"], demonyms: ["Iranian"], type: state }
  - { id: pilots, name: "Pilots Union", aliases: ["PU", "Union of Harbour Pilots"], type: organisation }
  - { id: paz, name: "Ana Paz", type: person, posts: [{ for: harbour, title: "harbour master", from: "2020", to: "2024" }, { for: port, from: "2025" }] }
  - { id: harbour, name: "Harbour Board", type: organisation }
  - { id: port, name: "Port Company", type: company }
`;
const actors = readActors(register).value;
const names = nameFinder(actors);

/** Checks which actors are named in a text, by their ids. */
function checkNamed(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    names.in(text).map(({ id }) => id),
    expected,
  );
}

/** Checks the likely actors of a line: id, reason, and ! where it is sure. */
function checkActors(words: string, label: string | null, on: string, expected: readonly string[]): void {
  const told = rankActors({ words, label }, on, names).map(
    ({ id, reason, sure }) => `${id}: ${reason}${sure ? '!' : ''}`,
  );
  assert.deepEqual(told, expected);
}

describe('names in a text', () => {
  it('are of any kind, the longest at each place, also those of built-in actors', () => {
    checkNamed('Tehran and the Islamic Republic of Iran spoke; Iranian envoys met Oman.', [
      'iran',
      'iran',
      'iran',
      'iso:OMN',
    ]);
    checkNamed('The Union of Harbour Pilots’s chief wrote.', ['pilots']);
  });

  it('are no words in small letters, and no acronym that is none', () => {
    checkNamed('the iran of pilots union; Pu left, PU stayed.', ['pilots']);
  });

  it('go over no end of a line', () => {
    checkNamed('Pilots\nUnion', []);
  });
});

describe('the likely actors of a line', () => {
  it('are who is named before it, in it, and on the page', () => {
    checkActors('Rejected what Iran had offered.', 'Pilots Union', 'Oman met Oman. Iran left.', [
      'pilots: named before the line!',
      'iran: named in the line',
      'iso:OMN: named 2 times on this page',
    ]);
  });

  it('are sure where the line begins with the only one that it names', () => {
    checkActors('Tehran rejected the offer.', null, '', ['iran: “Tehran” in the line!']);
    checkActors('The Pilots Union met Iran.', null, '', ['pilots: named in the line', 'iran: named in the line']);
    checkActors('Met envoys of Iran.', null, '', ['iran: named in the line']);
  });

  it('are none where nobody is named', () => {
    checkActors('Closed the ports.', 'Strangers', '', []);
  });
});

describe('the likely types of a line', () => {
  const check = (words: string, first: readonly string[], sure: boolean) => {
    const { types, named, sure: isSure } = rankTypes(words, responseTypes);
    assert.deepEqual(
      types.slice(0, named).map(({ id }) => id),
      first,
    );
    assert.equal(isSure, sure);
    assert.equal(types.length, responseTypes.length);
  };

  it('are those whose verb stands in it, and sure where it begins with that', () => {
    check('Rejected the offer.', ['reject'], true);
    check('Accuses the port and threatened to strike.', ['accuse', 'threaten'], true);
    check('It was agreed that all rejected it.', ['agree', 'reject'], false);
  });

  it('are no nouns and no names', () => {
    check('The support of the United States.', [], false);
    check('Heard the demands of member states.', [], false);
    check('Closed the ports.', [], false);
  });

  it('may be types of the project', () => {
    const types = responseTypesOf({ responseTypes: [{ id: 'strike', label: 'Strikes' }] });
    assert.equal(rankTypes('strikes for a week', types).types[0]?.id, 'strike');
  });

  it('are looked for behind the name that a line begins with', () => {
    assert.equal(behindActor('The Pilots Union rejected it.', names), 'rejected it.');
    assert.equal(behindActor('Rejected Iran.', names), 'Rejected Iran.');
  });
});

describe('the sure suggestions of a page', () => {
  it('are the open lines that tell actor and type themselves', () => {
    const responses =
      'Iran: Rejected the offer.\nTehran condemned it.\nPilots Union: Supported the plan.\nAccused Oman of delay.';
    const text = page({ responses });
    const line = 'Supported the plan.';
    const yaml = `newsweave: 1\nresponses:\n  - { id: r1, quote: "${line}", at: ${text.indexOf(line)} }\n`;
    const told = (sidecar: Record<string, string>) => {
      const facts = wholeFactsOf({ 'a.txt': text, ...sidecar }, 'a.txt');
      assert.ok(facts);
      return lineProposals(facts, text, names, responseTypes).flatMap((each) =>
        each.kind === 'act' && each.sure ? [`${each.actor.id} ${each.type.id}: ${each.line.quote}`] : [],
      );
    };
    assert.deepEqual(told({}), ['iran reject: Rejected the offer.', `pilots support: ${line}`]);
    assert.deepEqual(told({ 'a.txt.ann.yaml': yaml }), ['iran reject: Rejected the offer.']);
  });
});

describe('the body that a person speaks for', () => {
  const paz = actors.find(({ id }) => id === 'paz');
  const check = (on: string | undefined, now: readonly string[], expected: readonly string[] | undefined) => {
    assert.ok(paz);
    assert.deepEqual(actorsOfSpeaker(paz, on, now), expected);
  };

  it('is that of the post on the date', () => {
    check('2023-05', [], ['harbour']);
    check('2025-01-01', ['unknown'], ['port']);
    check('2025-01-01', ['paz'], ['port']);
  });

  it('is nobody’s guess where several fit, or none', () => {
    check(undefined, [], ['paz']);
    check('1999', ['unknown'], ['paz']);
    check('1999', ['paz'], undefined);
  });

  it('leaves alone what a person has said', () => {
    check('2023-05', ['iran'], undefined);
  });
});
