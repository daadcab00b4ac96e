import { check, checkRefused } from '../helpers/rename.ts';
import { eventPage } from '../helpers/corpus.ts';

const register = `newsweave: 1
# Who acts.
actors:
  - { id: alpine-club, name: "Alpine Club", members: [geneva, ticino] }
  - { id: geneva, name: "Geneva", aliases: ["geneva"], partOf: swiss } # a canton
  - { id: swiss, name: "Switzerland", type: state }
  - { id: ticino, name: "Ticino", partOf: "swiss" }
  - { id: wahlen, name: "F. Wahlen", posts: [{ for: swiss, title: "swiss", from: "1961" }, { for: geneva }] }
`;

const sidecar = `newsweave: 1
mentions:
  - { id: m1, quote: "swiss", at: 0, actor: swiss }
responses:
  - { id: r1, quote: "swiss", at: 0, actors: [geneva, swiss], speaker: swiss, via: [ticino, 'swiss'], targets: swiss, about: swiss }
noActs:
  - { id: l1, quote: "x", at: 1, role: host, actor: swiss }
`;

const files = { 'a.txt': eventPage('A pass is closed'), 'actors.yaml': register, 'a.txt.ben.ann.yaml': sidecar };

describe('renaming an actor', () => {
  it('writes the new id in the register and in every record, and leaves names and words alone', () => {
    check(files, 'actor', 'swiss', 'switzerland', {
      'actors.yaml': register
        .replace('id: swiss', 'id: switzerland')
        .replace('partOf: swiss', 'partOf: switzerland')
        .replace('partOf: "swiss"', 'partOf: "switzerland"')
        .replace('for: swiss', 'for: switzerland'),
      'a.txt.ben.ann.yaml': `newsweave: 1
mentions:
  - { id: m1, quote: "swiss", at: 0, actor: switzerland }
responses:
  - { id: r1, quote: "swiss", at: 0, actors: [geneva, switzerland], speaker: switzerland, via: [ticino, 'switzerland'], targets: switzerland, about: swiss }
noActs:
  - { id: l1, quote: "x", at: 1, role: host, actor: switzerland }
`,
    });
  });

  it('takes the entry to its place in the order of ids', () => {
    check(files, 'actor', 'geneva', 'zurich', {
      'actors.yaml': `newsweave: 1
# Who acts.
actors:
  - { id: alpine-club, name: "Alpine Club", members: [zurich, ticino] }
  - { id: swiss, name: "Switzerland", type: state }
  - { id: ticino, name: "Ticino", partOf: "swiss" }
  - { id: wahlen, name: "F. Wahlen", posts: [{ for: swiss, title: "swiss", from: "1961" }, { for: zurich }] }
  - { id: zurich, name: "Geneva", aliases: ["geneva"], partOf: swiss } # a canton
`,
      'a.txt.ben.ann.yaml': sidecar.replace('[geneva', '[zurich'),
    });
  });

  it('quotes an id that some readers of YAML take for something else than text', () => {
    check(files, 'actor', 'ticino', 'on', {
      'actors.yaml': `newsweave: 1
# Who acts.
actors:
  - { id: alpine-club, name: "Alpine Club", members: [geneva, "on"] }
  - { id: geneva, name: "Geneva", aliases: ["geneva"], partOf: swiss } # a canton
  - { id: "on", name: "Ticino", partOf: "swiss" }
  - { id: swiss, name: "Switzerland", type: state }
  - { id: wahlen, name: "F. Wahlen", posts: [{ for: swiss, title: "swiss", from: "1961" }, { for: geneva }] }
`,
      'a.txt.ben.ann.yaml': sidecar.replace('[ticino', '["on"'),
    });
  });

  it('is refused for an actor that is not there, and for an id that is taken, reserved or referred to', () => {
    const refuse = (from: string, to: string, reason: RegExp, more = {}) => {
      checkRefused({ ...files, ...more }, 'actor', from, to, reason);
    };
    refuse('peru', 'chile', /^There is no actor peru in actors\.yaml\.$/);
    refuse('swiss', 'ticino', /^There is an actor ticino already\.$/);
    refuse('swiss', 'unknown', /has a meaning of its own/);
    refuse('swiss', 'Schweiz', /^An id is lower-case words/);
    refuse('swiss', 'bern', /^a\.txt\.ann\.yaml refers to bern already/, {
      'a.txt.ann.yaml': 'newsweave: 1\nresponses:\n  - { id: r1, quote: x, at: 0, actors: [bern] }\n',
    });
    refuse('swiss', 'bern', /^actors\.yaml refers to bern already/, {
      'actors.yaml': register.replace('partOf: swiss', 'partOf: bern'),
    });
    refuse('swiss', 'bern', /^Several actors are called swiss/, {
      'actors.yaml': `${register}  - { id: swiss, name: "S" }\n`,
    });
    refuse('swiss', 'bern', /^actors\.yaml cannot be read whole/, {
      'actors.yaml': `${register}  - { id: nameless }\n`,
    });
    refuse('swiss', 'bern', /cannot be read whole: a\.txt\.ann\.yaml\./, {
      'a.txt.ann.yaml': 'newsweave: 1\nresponses: [ { id: r1, actors: [swiss] } ]\n',
    });
  });
});
