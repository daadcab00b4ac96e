import assert from 'node:assert/strict';
import { claimsOf } from '../../../src/core/ledger/claims.ts';
import { partsOfRelation } from '../../../src/core/ledger/parts.ts';
import { carryOut } from '../helpers/coding.ts';
import { at, eventPage, indexOf, newsArticle, rationaleLines, sidecar, type Files } from '../helpers/corpus.ts';
import { rename, type Kind } from '../helpers/rename.ts';

const page = eventPage('A quarantine is declared');
const relation = 'id: k1, from: other, type: responds-to, origin: suggestion';
const files = {
  'quarantine.txt': page,
  'ferry.txt': newsArticle,
  'events.yaml': 'newsweave: 1\nevents:\n  - { id: fair, title: "The fair" }\n',
  'actors.yaml': 'newsweave: 1\nactors:\n  - { id: pilots, name: "Ferry pilots" }\n',
  'ferry.txt.ann.yaml': sidecar('events', `id: strike, ${at(newsArticle, 'went back to work')}`),
  'quarantine.txt.ann.yaml':
    'newsweave: 1\nevents:\n  - { id: quarantine-begins, page: true }\n' +
    sidecar(
      'rationales',
      `id: q1, ${at(page, rationaleLines[0])}, other: strike, relations: [{ ${relation} }]`,
      `id: q2, ${at(page, rationaleLines[1])}, other: fair, relations: [{ ${relation.replace('k1', 'k2')} }]`,
    ).replace('newsweave: 1\n', ''),
};

/** The files with a verdict on each relation, made on the texts as they are. */
function judged(): Files {
  const records = indexOf(files).relations.map((relation) => {
    const seen = JSON.stringify(partsOfRelation(relation));
    return `  - { of: ${relation.id}, verdict: accepted, by: ben, when: "1962-10-23T10:00:00Z", seen: ${seen} }\n`;
  });
  return { ...files, 'quarantine.txt.ann.yaml': `${files['quarantine.txt.ann.yaml']}verdicts:\n${records.join('')}` };
}

const states = (all: Files) => claimsOf(indexOf(all)).map(({ state }) => state);

describe('verdicts after a rename', () => {
  it('are as fresh as before, since no digest holds an id', () => {
    let all = judged();
    assert.deepEqual(states(all), ['accepted', 'accepted']);
    const renames: [Kind, string, string][] = [
      ['event', 'strike', 'pilots-strike'],
      ['event', 'quarantine-begins', 'blockade'],
      ['event', 'fair', 'world-fair'],
      ['actor', 'pilots', 'ferry-pilots'],
    ];
    for (const [kind, from, to] of renames) {
      const after = carryOut(all, rename(all, kind, from, to));
      if (typeof after === 'string') assert.fail(after);
      assert.deepEqual(states(after), ['accepted', 'accepted'], to);
      all = after;
    }
  });
});
