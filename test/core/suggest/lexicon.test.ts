import assert from 'node:assert/strict';
import { worthOf } from '../../../src/core/suggest/lexicon/common-words.ts';
import { scenes } from '../../../src/core/suggest/lexicon/scenes.ts';
import { alikeTo } from '../../../src/core/suggest/lexicon/synonyms.ts';
import { stemOf } from '../../../src/core/suggest/words.ts';

describe('what the lexicon knows of words', () => {
  it('tells which may stand for the same thing, either way', () => {
    for (const [one, other] of [
      ['court', 'bench'],
      ['truce', 'ceasefire'],
      ['quake', 'earthquake'],
    ] as const) {
      assert.ok(alikeTo(stemOf(one)).includes(stemOf(other)), `${one} ${other}`);
      assert.ok(alikeTo(stemOf(other)).includes(stemOf(one)), `${other} ${one}`);
    }
  });

  it('never takes a word for one beside itself', () => {
    for (const stem of scenes().ofStem.keys()) assert.ok(!alikeTo(stem).includes(stem), stem);
  });

  it('holds common words for less telling than others', () => {
    const [nobody, minister, turbine] = ['nobody', 'minister', 'turbine'].map((word) => worthOf(stemOf(word)));
    assert.ok((nobody ?? 1) < (minister ?? 1) && (minister ?? 1) < (turbine ?? 0));
    assert.equal(turbine, 1);
  });

  it('has every scene in lower case, with two words at least', () => {
    const counts = new Map<number, number>();
    for (const [stem, of] of scenes().ofStem) {
      assert.match(stem, /^[\p{Ll}'-]+$/u);
      for (const scene of of) counts.set(scene, (counts.get(scene) ?? 0) + 1);
    }
    assert.equal(counts.size, scenes().count);
    assert.ok([...counts.values()].every((count) => count >= 2));
  });
});
