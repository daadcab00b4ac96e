import assert from 'node:assert/strict';
import table from '../../../src/core/registers/built-in-actors.json' with { type: 'json' };
import { readActors } from '../../../src/core/registers/actors.ts';
import { atOnce } from '../../../src/core/steps.ts';
import {
  addBuiltIn,
  builtInActors,
  builtInKey,
  builtInsBeside,
  builtInWith,
} from '../../../src/core/registers/built-in.ts';
import { actorRemarks } from '../helpers/register-remarks.ts';
import { lookupNames, sharedNames } from '../../../src/core/registers/names.ts';
import { builtInActors as generated, builtInActorsJson } from '../../../src/tools/built-in-actors/table.mjs';

describe('the built-in actors', () => {
  it('are what the script makes of its lists and the data package, in less than 60 kB', () => {
    assert.deepEqual(table, generated());
    assert.ok(builtInActorsJson().length < 60_000);
  });

  it('are the states, territories and the main international organisations', () => {
    const count = (type: string) => builtInActors().filter((each) => each.type === type).length;
    assert.ok(count('state') >= 193 && count('igo') >= 60, `${count('state')} ${count('igo')}`);
    for (const key of ['iso:IRN', 'iso:USA', 'iso:XKX', 'igo:un', 'igo:nato', 'igo:iaea', 'igo:icrc', 'igo:csto'])
      assert.ok(builtInWith(key), key);
    assert.deepEqual(builtInWith('iso:IRN'), {
      id: 'iran',
      name: 'Iran',
      aliases: ['Persia', 'Islamic Republic of Iran'],
      metonyms: ['Tehran'],
      demonyms: ['Iranian'],
      type: 'state',
      code: 'IRN',
    });
    for (const [key, id] of [
      ['iso:USA', 'usa'],
      ['iso:GBR', 'uk'],
      ['iso:COD', 'dr-congo'],
      ['iso:TUR', 'turkiye'],
    ] as const)
      assert.equal(builtInWith(key)?.id, id);
    assert.equal(builtInWith('iran'), undefined);
  });

  it('have ids, codes and keys of their own, and share no name but as an adjective', () => {
    const keys = builtInActors().map(builtInKey);
    const ids = builtInActors().map(({ id }) => id);
    for (const all of [keys, ids]) assert.equal(new Set(all).size, all.length);
    for (const id of ids) assert.match(id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    assert.deepEqual(sharedNames(atOnce(lookupNames(builtInActors()))), []);
  });

  it('make a register in which nothing is odd', () => {
    const keys = builtInActors().slice(0, 12).map(builtInKey);
    const yaml = keys.reduce((text, key) => {
      const added = addBuiltIn(text, key);
      assert.ok(added.ok);
      return added.text;
    }, '');
    const { value, problems } = readActors(yaml);
    assert.deepEqual([value.length, problems, actorRemarks(yaml)], [12, [], []]);
    assert.equal(atOnce(builtInsBeside(value)).length, builtInActors().length - 12);
  });
});

describe('a built-in actor that is picked', () => {
  const head = 'newsweave: 1\nactors:\n';
  const oman =
    '{ id: oman, name: "Oman", aliases: ["Sultanate of Oman"], metonyms: ["Muscat"], demonyms: ["Omani"], type: state, code: OMN }';

  it('goes into the register with all its names', () => {
    assert.deepEqual(addBuiltIn('', 'iso:OMN'), { ok: true, text: `${head}  - ${oman}\n`, id: 'oman' });
  });

  it('is the one that the register has already, by code or by name', () => {
    for (const entry of ['{ id: om, name: "X", code: OMN }', '{ id: om, name: "X", aliases: ["OMAN"] }']) {
      const yaml = `${head}  - ${entry}\n`;
      assert.deepEqual(addBuiltIn(yaml, 'iso:OMN'), { ok: true, text: yaml, id: 'om' });
    }
  });

  it('gets another id where its own is taken by somebody else', () => {
    const result = addBuiltIn(`${head}  - { id: oman, name: "Oman Fishers" }\n`, 'iso:OMN');
    assert.ok(result.ok);
    assert.equal(result.id, 'oman-2');
    assert.ok(result.text.includes(oman.replace('id: oman', 'id: oman-2')));
  });

  it('is refused where there is none of that key, or the register cannot be read', () => {
    for (const [yaml, key] of [
      ['', 'iso:XYZ'],
      ['actors: [\n', 'iso:OMN'],
    ] as const) {
      const result = addBuiltIn(yaml, key);
      assert.ok(!result.ok);
      assert.match(result.reason, /^(?:actors\.yaml: )?[A-Z].*\.$/);
    }
  });
});
