import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { mergeActors } from '../../../src/core/coding/merge-actors.ts';
import { carryOut, checkFiles, checkRefused } from '../helpers/coding.ts';
import { eventPage, type Files } from '../helpers/corpus.ts';
import { corpus } from '../helpers/rename.ts';

const register = `newsweave: 1
# Who acts.
actors:
  - { id: alpine-club, name: "Alpine Club", members: [geneva, helvetia, swiss] }
  - { id: helvetia, name: "Helvetia", aliases: ["Swiss Confederation", "switzerland"], metonyms: ["Bern"], partOf: efta, scope: "alps" }
  - { id: swiss, name: "Switzerland", aliases: ["CH"], metonyms: ["Berne"], type: state } # keep
  - { id: wahlen, name: "F. Wahlen", posts: [{ for: helvetia, title: "envoy", from: "1961" }] }
`;
const sidecar = `newsweave: 1
mentions:
  - { id: m1, quote: "helvetia", at: 0, actor: helvetia } # helvetia
responses:
  - { id: r1, quote: "x", at: 0, actors: [helvetia, swiss], via: [wahlen], targets: [geneva, helvetia] }
  - { id: r2, quote: "x", at: 0, actors: [unknown], speaker: "helvetia", targets: [swiss, helvetia, geneva] }
noActs:
  - { id: l1, quote: "x", at: 1, role: host, actor: helvetia }
`;
const files: Files = {
  'a.txt': eventPage('A pass is closed'),
  'a.txt.ann.yaml': sidecar,
  'a.txt.ben.ann.yaml': 'newsweave: 1\nnoActs:\n  - { id: l2, quote: "x", at: 1, actor: geneva }\n',
  'gone.txt.ann.yaml': 'newsweave: 1\nnoActs:\n  - { id: l3, quote: "x", at: 1, actor: helvetia }\n',
  'actors.yaml': register,
};

function merge(from: string, to: string, before = files) {
  return mergeActors(corpus(before), { from, to });
}

function refuse(from: string, to: string, reason: RegExp, before = files): void {
  const merging = merge(from, to, before);
  checkRefused(merging.ok ? before : merging.reason, reason);
}

describe('merging an actor into another', () => {
  it('lets every record and entry mean the one that stays, which keeps the names of both', () => {
    checkFiles(files, carryOut(files, merge('helvetia', 'swiss')), {
      'actors.yaml': `newsweave: 1
# Who acts.
actors:
  - { id: alpine-club, name: "Alpine Club", members: [geneva, swiss] }
  - { id: swiss, name: "Switzerland", aliases: ["CH", "Helvetia", "Swiss Confederation"], metonyms: ["Berne", "Bern"], type: state, partOf: efta, scope: alps } # keep
  - { id: wahlen, name: "F. Wahlen", posts: [{ for: swiss, title: "envoy", from: "1961" }] }
`,
      'a.txt.ann.yaml': `newsweave: 1
mentions:
  - { id: m1, quote: "helvetia", at: 0, actor: swiss } # helvetia
responses:
  - { id: r1, quote: "x", at: 0, actors: [swiss], via: [wahlen], targets: [geneva, swiss] }
  - { id: r2, quote: "x", at: 0, actors: [unknown], speaker: "swiss", targets: [swiss, geneva] }
noActs:
  - { id: l1, quote: "x", at: 1, role: host, actor: swiss }
`,
      'gone.txt.ann.yaml': 'newsweave: 1\nnoActs:\n  - { id: l3, quote: "x", at: 1, actor: swiss }\n',
    });
  });

  it('says beforehand which files change, and in how many places the id stands', () => {
    const merging = merge('helvetia', 'swiss');
    assert.ok(merging.ok);
    assert.deepEqual(merging.files, [
      { path: 'actors.yaml', places: 3 },
      { path: 'a.txt.ann.yaml', places: 6 },
      { path: 'gone.txt.ann.yaml', places: 1 },
    ]);
    assert.equal(merging.places, 10);
  });

  it('keeps posts of both, the same one once', () => {
    const posts = (more: string) => `posts: [{ for: geneva, title: "clerk" }${more}]`;
    const before = {
      'actors.yaml': `newsweave: 1\nactors:\n  - { id: a, name: "A. Paz", ${posts('')} }\n  - { id: b, name: "Ana Paz", ${posts(', { for: swiss }')} }\n`,
    };
    checkFiles(before, carryOut(before, merge('b', 'a', before)), {
      'actors.yaml': `newsweave: 1\nactors:\n  - { id: a, name: "A. Paz", aliases: ["Ana Paz"], ${posts(', { for: swiss }')} }\n`,
    });
  });

  it('is refused where the two are not one', () => {
    refuse('swiss', 'swiss', /into itself/);
    refuse('nobody', 'swiss', /There is no actor nobody/);
    refuse('swiss', 'nobody', /There is no actor nobody/);
    refuse('wahlen', 'helvetia', /^wahlen is said to belong to helvetia, or to speak for it/);
    refuse('helvetia', 'alpine-club', /^alpine-club is said to belong to helvetia/);
    const coded = (more: string) => ({
      'actors.yaml': `newsweave: 1\nactors:\n  - { id: a, name: "A", code: CHL${more} }\n  - { id: b, name: "B", code: PER }\n`,
    });
    refuse('a', 'b', /^a has the code CHL and b the code PER/, coded(''));
  });

  it('is refused where a field of the other one would be lost', () => {
    const before = { ...files, 'actors.yaml': register.replace('type: state', 'type: state, scope: "world"') };
    refuse('helvetia', 'swiss', /Both have the field scope/, before);
  });

  it('is refused where a file that may hold the id cannot be read whole', () => {
    refuse('helvetia', 'swiss', /cannot be read whole: a\.txt\.ann\.yaml/, {
      ...files,
      'a.txt.ann.yaml': `${sidecar}<<<<<<< ours\n`,
    });
    refuse('helvetia', 'swiss', /^actors\.yaml cannot be read whole/, { ...files, 'actors.yaml': `${register}  - [` });
  });

  it('leaves in each list whom it named, the one that stays in the place of both', () => {
    const ids = fc.uniqueArray(fc.constantFrom('helvetia', 'swiss', 'geneva', 'wahlen'), { maxLength: 4 });
    const act = fc.record({ actors: ids, via: ids, targets: ids });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 4 }), (acts) => {
        const records = acts.map(({ actors, via, targets }, n) => {
          const lists = `actors: [${actors.join(', ')}], via: [${via.join(', ')}], targets: [${targets.join(', ')}]`;
          return `  - { id: r${n}, quote: "helvetia", at: ${n}, ${lists} }\n`;
        });
        const before = { ...files, 'a.txt.ann.yaml': `newsweave: 1\nresponses:\n${records.join('') || '  []\n'}` };
        const after = carryOut(before, merge('helvetia', 'swiss', before));
        if (typeof after === 'string') assert.fail(after);
        const read = readSidecar(after['a.txt.ann.yaml'] ?? '').value.responses;
        const meant = (list: readonly string[]) => {
          const rest = list.includes('swiss') ? list.filter((id) => id !== 'helvetia') : list;
          return rest.map((id) => (id === 'helvetia' ? 'swiss' : id));
        };
        assert.deepEqual(
          read.map(({ actors = [], via = [], targets = [] }) => [actors, via, targets]),
          acts.map(({ actors, via, targets }) => [meant(actors), meant(via), meant(targets)]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('sees what has changed meanwhile', () => {
    const merging = merge('helvetia', 'swiss');
    const now = { ...files, 'actors.yaml': register.replace('id: swiss', 'id: switzerland') };
    checkRefused(carryOut(now, merging), /changed meanwhile/);
  });
});
