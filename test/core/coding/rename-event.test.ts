import { check, checkRefused, corpus } from '../helpers/rename.ts';
import { eventPage, newsArticle } from '../helpers/corpus.ts';

/** A page about a quarantine, one about an answer to it, a news article, and what three people wrote about them. */
const files = {
  'quarantine.txt': eventPage('A quarantine is declared'),
  'answer.txt': eventPage('An answer comes by letter'),
  'ferry.txt': newsArticle,
  'events.yaml': `newsweave: 1
events:
  - { id: long-embargo, title: "The embargo" } # since spring
  - { id: world-fair, title: "The fair", outside: true }
`,
  'quarantine.txt.ann.yaml': `newsweave: 1
events:
  - { id: ships-turned-back, page: true } # ships-turned-back
responses:
  - { id: r1, quote: "ships-turned-back", at: 0, actors: [ships-turned-back], event: ships-turned-back, about: 'ships-turned-back' }
mine: { event: ships-turned-back }
`,
  'answer.txt.ann.yaml': `newsweave: 1
rationales:
  - id: q1
    quote: "The new event answers event 3."
    at: 150
    other: "ships-turned-back" # sure
    numbers: { Event 3: ships-turned-back, Event 7: [this, ships-turned-back] }
    relations:
      - { id: k1, from: other, to: ships-turned-back, type: responds-to }
      - { id: k2, from: ships-turned-back, type: precedes, note: ships-turned-back }
`,
  'answer.txt.ben.ann.yaml': `newsweave: 1
mentions: [ { id: m1, quote: blockade, at: 3, event: ships-turned-back, of: ships-turned-back } ]
relations: [ { id: k3, from: ships-turned-back, to: r1, type: escalates } ]
verdicts:
- of: ships-turned-back
  verdict: accepted
`,
  'quarantine.txt.eva.ann.yaml': `newsweave: 1
events:
  - { id: e2, replaces: ships-turned-back, date: "1962-10" }
  - { id: e3, drops: ships-turned-back }
`,
  'gone.txt.ann.yaml': 'newsweave: 1\nrelations:\n  - { id: k9, from: long-embargo, to: ships-turned-back }\n',
};

describe('renaming an event', () => {
  it('writes the new id wherever the old one means the event, in all layers and in orphans, and nowhere else', () => {
    check(files, 'event', 'ships-turned-back', 'quarantine-declared', {
      'quarantine.txt.ann.yaml': `newsweave: 1
events:
  - { id: quarantine-declared, page: true } # ships-turned-back
responses:
  - { id: r1, quote: "ships-turned-back", at: 0, actors: [ships-turned-back], event: quarantine-declared, about: 'quarantine-declared' }
mine: { event: ships-turned-back }
`,
      'answer.txt.ann.yaml': `newsweave: 1
rationales:
  - id: q1
    quote: "The new event answers event 3."
    at: 150
    other: "quarantine-declared" # sure
    numbers: { Event 3: quarantine-declared, Event 7: [this, quarantine-declared] }
    relations:
      - { id: k1, from: other, to: quarantine-declared, type: responds-to }
      - { id: k2, from: quarantine-declared, type: precedes, note: ships-turned-back }
`,
      'answer.txt.ben.ann.yaml': `newsweave: 1
mentions: [ { id: m1, quote: blockade, at: 3, event: quarantine-declared, of: quarantine-declared } ]
relations: [ { id: k3, from: quarantine-declared, to: r1, type: escalates } ]
verdicts:
- of: quarantine-declared
  verdict: accepted
`,
      'quarantine.txt.eva.ann.yaml': `newsweave: 1
events:
  - { id: e2, replaces: quarantine-declared, date: "1962-10" }
  - { id: e3, drops: quarantine-declared }
`,
      'gone.txt.ann.yaml': 'newsweave: 1\nrelations:\n  - { id: k9, from: long-embargo, to: quarantine-declared }\n',
    });
  });

  it('takes an entry of events.yaml to its place in the order of ids, with its comment', () => {
    check(files, 'event', 'long-embargo', 'year-of-the-embargo', {
      'events.yaml': `newsweave: 1
events:
  - { id: world-fair, title: "The fair", outside: true }
  - { id: year-of-the-embargo, title: "The embargo" } # since spring
`,
      'gone.txt.ann.yaml':
        'newsweave: 1\nrelations:\n  - { id: k9, from: year-of-the-embargo, to: ships-turned-back }\n',
    });
  });

  it('pins the id of a page that had only its file name for one, and rewrites who refers to that', () => {
    const { text } = corpus(files);
    const before = {
      ...files,
      'ferry.txt.ann.yaml': 'newsweave: 1\nrelations:\n- { id: k1, from: answer, to: world-fair }\n',
    };
    const events = 'events:\n  - { id: letter-arrives, page: true }\nrationales:';
    const pinned = files['answer.txt.ann.yaml'].replace('rationales:', events);
    check(before, 'event', 'answer', 'letter-arrives', {
      'ferry.txt.ann.yaml': 'newsweave: 1\nrelations:\n- { id: k1, from: letter-arrives, to: world-fair }\n',
      'answer.txt.ann.yaml': pinned,
    });
    const own = { 'answer.txt': files['answer.txt'] };
    const fresh = `newsweave: 1\ntext: "${text(own['answer.txt'])}"\nevents:\n  - { id: letter-arrives, page: true }\n...\n`;
    check(own, 'event', 'answer', 'letter-arrives', { 'answer.txt.ann.yaml': fresh });
    check(own, 'event', 'answer', 'letter-arrives', { 'answer.txt.eva.ann.yaml': fresh }, 'eva');
  });

  it('changes a sidecar once where it both refers to its page by the file name and gets the id pinned', () => {
    const own = {
      'answer.txt': files['answer.txt'],
      'answer.txt.ann.yaml': 'newsweave: 1\nresponses:\n  - { id: r1, quote: a, at: 0, event: answer }\n',
    };
    check(own, 'event', 'answer', 'letter', {
      'answer.txt.ann.yaml':
        'newsweave: 1\nevents:\n  - { id: letter, page: true }\nresponses:\n  - { id: r1, quote: a, at: 0, event: letter }\n',
    });
  });

  it("may take a name that the event has already: its page's file name, the id that another layer gave it", () => {
    const two = {
      'answer.txt': files['answer.txt'],
      'answer.txt.ann.yaml': 'newsweave: 1\nevents:\n  - { id: letter, page: true }\n',
      'answer.txt.ben.ann.yaml':
        'newsweave: 1\nevents:\n  - { id: reply, page: true }\nrelations:\n  - { id: k1, from: reply, to: answer }\n',
    };
    check(two, 'event', 'letter', 'reply', {
      'answer.txt.ann.yaml': 'newsweave: 1\nevents:\n  - { id: reply, page: true }\n',
    });
    check(two, 'event', 'letter', 'answer', {
      'answer.txt.ann.yaml': 'newsweave: 1\nevents:\n  - { id: answer, page: true }\n',
    });
  });

  it('is refused for an event that is not there, or is one of two', () => {
    const refuse = (id: string, reason: RegExp, more = {}) => {
      checkRefused({ ...files, ...more }, 'event', id, 'new-name', reason);
    };
    refuse('no-such-event', /^There is no event no-such-event\.$/);
    refuse('quarantine', /another name of the event ships-turned-back\. Rename that id instead/);
    refuse('world-fair', /Two events are called world-fair \(ferry\.txt and events\.yaml\)/, {
      'ferry.txt.ann.yaml': 'newsweave: 1\nevents:\n  - { id: world-fair, quote: strike, at: 17 }\n',
    });
    refuse('answer', /Two events are called answer \(answer\.txt and b\/answer\.md\)/, {
      'b/answer.md': files['answer.txt'],
    });
  });

  it('is refused for an id that is taken or means something', () => {
    const more = {
      'ferry.txt.ann.yaml':
        'newsweave: 1\nevents:\n  - { id: strike-ends, aliases: [pilots-return], quote: strike, at: 17 }\n',
    };
    const refuse = (id: string, reason: RegExp) => {
      checkRefused({ ...files, ...more }, 'event', 'ships-turned-back', id, reason);
    };
    for (const id of ['world-fair', 'strike-ends', 'pilots-return', 'answer']) {
      refuse(id, new RegExp(`^There is an event ${id} already \\(.+\\)\\.$`));
    }
    refuse('r1', /^A record of quarantine\.txt\.ann\.yaml has the id r1/);
    for (const id of ['this', 'other', 'outside', 'unknown']) refuse(id, /has a meaning of its own/);
    for (const id of ['', 'Quarantine', 'a_b', 'a b', '-a', 'a-', 'a--b', '7-days', 'é', 'a/b', 'a\nb']) {
      refuse(id, /^An id is lower-case words/);
    }
    refuse('ships-turned-back', /are the same/);
  });

  it('is refused for an id to which something refers that is not there', () => {
    const more = {
      'ferry.txt.ann.yaml': 'newsweave: 1\nrelations:\n  - { id: k1, from: lost-event, to: world-fair }\n',
    };
    checkRefused(
      { ...files, ...more },
      'event',
      'ships-turned-back',
      'lost-event',
      /ferry\.txt\.ann\.yaml refers to lost-event already/,
    );
  });

  it('is refused where a file that may hold the id cannot be read whole, and names it', () => {
    const broken = (yaml: string) => ({ ...files, 'ferry.txt.ben.ann.yaml': yaml });
    const named =
      /^Nothing was changed, as files that may hold the id cannot be read whole: ferry\.txt\.ben\.ann\.yaml\./;
    const refuse = (yaml: string) => {
      checkRefused(broken(yaml), 'event', 'ships-turned-back', 'new-name', named);
    };
    refuse('newsweave: 1\nrelations:\n<<<<<<< HEAD\n  - { id: k1, from: ships-turned-back }\n=======\n');
    refuse('newsweave: 1\ntext: "sha256:00"\nrelations:\n  - { id: k1, from: ships-turned-back, to: world-fair }\n');
    refuse('newsweave: 1\nrelations:\n  - { from: "ships\\x2dturned-back" }\n');
    refuse('newsweave: 1\nrelations:\n  - { from: "ships-\\\n      turned-back" }\n');
    refuse('newsweave: 2\nrelations: [ { id: k1, from: ships-turned-back, to: world-fair } ]\n');
    check(broken('newsweave: 1\nresponses:\n  - { quote: no place }\n'), 'event', 'world-fair', 'fair', null);
    checkRefused(
      { ...files, 'events.yaml': 'events: [' },
      'event',
      'ships-turned-back',
      'new-name',
      /^events\.yaml cannot be read whole/,
    );
  });
});
