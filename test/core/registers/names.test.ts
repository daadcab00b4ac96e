import assert from 'node:assert/strict';
import { readActors } from '../../../src/core/registers/actors.ts';
import { foldName } from '../../../src/core/registers/fold-name.ts';
import { lookupNames, namesOf, sharedNames } from '../../../src/core/registers/names.ts';
import { atOnce } from '../../../src/core/steps.ts';

const { value: actors } = readActors(`actors:
  - { id: chile, name: "Chile", aliases: ["Republic of Chile"], metonyms: ["Santiago"], demonyms: ["Chilean"], type: state }
  - { id: ana-paz, name: "Ana Paz", posts: [{ for: chile, title: "foreign minister" }, { for: lost, title: "envoy" }, { for: chile }] }
  - { id: port, name: "Santiago", aliases: ["PORT", "port"] }
`);

describe('the names of an actor', () => {
  it('are its name, aliases and what stands for it', () => {
    assert.deepEqual(actors.slice(0, 1).map(namesOf), [['Chile', 'Republic of Chile', 'Santiago']]);
  });

  it('lead to it with what they are, whatever their capitals and marks', () => {
    const lookup = atOnce(lookupNames(actors));
    const check = (name: string, ...expected: readonly string[]) => {
      assert.deepEqual(
        (lookup.get(foldName(name)) ?? []).map(({ actor, kind }) => `${actor.id} ${kind}`),
        expected,
        name,
      );
    };
    check('the CHILÉ', 'chile name');
    check('Chilean', 'chile demonym');
    check('Santiago', 'chile metonym', 'port name');
    check('Port', 'port alias');
    check('Brazil');
    check('');
  });

  it('are the posts too, as the body is called and as its adjective goes', () => {
    const lookup = atOnce(lookupNames(actors));
    for (const name of [
      'Chile foreign minister',
      'Chilean foreign minister',
      'foreign minister of Chile',
      'lost envoy',
    ])
      assert.deepEqual(
        lookup.get(foldName(name))?.map(({ actor, kind }) => [actor.id, kind]),
        [['ana-paz', 'post']],
        name,
      );
  });

  it('are told where two actors share one, and one of them has it as its own', () => {
    const shared = sharedNames(atOnce(lookupNames(actors)));
    assert.deepEqual(
      shared.map(({ folded, names }) => [folded, names.map(({ actor }) => actor.id)]),
      [['santiago', ['chile', 'port']]],
    );
    const demonyms = readActors(
      'actors:\n  - { id: a, name: "A", demonyms: ["X"] }\n  - { id: b, name: "B", demonyms: ["X"] }\n',
    );
    assert.deepEqual(sharedNames(atOnce(lookupNames(demonyms.value))), []);
  });
});

describe('a name as it is compared', () => {
  it('has small letters without marks, no full stops and no article', () => {
    for (const [name, folded] of [
      ['U.S.', 'us'],
      ['The  Hague', 'hague'],
      ['The', 'the'],
      ["Cote d'Ivoire", 'cote divoire'],
      ['Côte d’Ivoire', 'cote divoire'],
      ['Łódź–Straße', 'lodz strasse'],
      ['DİYARBAKIR Ilıca', 'diyarbakir ilica'],
      ['Ångström', 'angstrom'],
      ['Правда', 'правда'],
      ['تِهران', 'تهران'],
      ['  ', ''],
    ] as const)
      assert.equal(foldName(name), folded, name);
  });
});
