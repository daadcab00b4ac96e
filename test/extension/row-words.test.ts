import assert from 'node:assert/strict';
import { aboutActor, dotted, idBeside, reasonWithConfidence } from '../../src/extension/row-words.ts';

describe('a row of a pick list', () => {
  it('says how sure a suggestion is before why, since long reasons are cut off', () => {
    assert.equal(reasonWithConfidence('its name leads the line', 0.934), '93 % · its name leads the line');
    assert.equal(reasonWithConfidence('named in the line', null), 'named in the line');
    assert.equal(reasonWithConfidence('', 0.29), '29 %');
  });

  it('says the id of a type only where its label does not', () => {
    const rows = [
      ['Demands', 'request', 'request'],
      ['Agrees', 'agree', ''],
      ['Responds to', 'responds-to', ''],
      ['Before', 'precedes', 'precedes'],
    ] as const;
    for (const [label, id, said] of rows) assert.equal(idBeside(label, id), said);
  });

  it('names the type of an actor in words, and what picking it does', () => {
    const about = (alias: string | null, type: string | null, builtIn: boolean) =>
      dotted('actor', ...aboutActor({ alias, type, builtIn }));
    assert.equal(about('Blue Helmets', 'igo', true), 'actor · “Blue Helmets” · IGO · adds it to actors.yaml');
    assert.equal(about(null, 'armed-group', false), 'actor · armed group');
    assert.equal(about(null, null, false), 'actor');
  });
});
