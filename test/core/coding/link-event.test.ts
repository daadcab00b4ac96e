import type { RationaleCoding } from '../../../src/core/coding/link-event.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, link } from '../helpers/coding.ts';
import { at, eventPage, rationaleLines, sidecar, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const envoy = eventPage('Chile recalls its envoy');
const [line, nextLine] = rationaleLines;
const place = page.indexOf(line);
const files: Files = { 'ports.txt': page, '0017.txt': envoy };
const head = (text: string) => `newsweave: 1\ntext: "${textDigest(text)}"\n`;
const words = `- { id: q1111111111, quote: "${line}", at: ${place},\n      `;
const coding = { at: place, other: { event: '0017' }, relations: [{ type: 'responds-to', from: 'this' }] } as const;
const relation = '[{ id: k2222222222, from: this, type: responds-to }]';

describe('linking a rationale to the event of another page', () => {
  const pin = '  - { id: chile-recalls-its-envoy, page: true }\n';
  const linked = `${head(page)}rationales:\n  ${words}other: chile-recalls-its-envoy, by: ana, created: "2026-11-21",\n      relations: ${relation} }\n...\n`;

  it('pins a readable id in the sidecar of that page, and refers to it', () => {
    checkFiles(files, link(files, 'ports.txt', coding), {
      '0017.txt.ann.yaml': `${head(envoy)}events:\n${pin}...\n`,
      'ports.txt.ann.yaml': linked,
    });
  });

  it('pins it in the layer of who refers', () => {
    checkFiles(files, link(files, 'ports.txt', coding, coder('ana')), {
      '0017.txt.ana.ann.yaml': `${head(envoy)}events:\n${pin}...\n`,
      'ports.txt.ana.ann.yaml': linked,
    });
  });

  it('refers to the id that is pinned already, by whatever name it was asked for', () => {
    const pinned: Files = { ...files, '0017.txt.ann.yaml': sidecar('events', 'id: envoy-home, page: true') };
    for (const event of ['envoy-home', '0017'])
      checkFiles(pinned, link(pinned, 'ports.txt', { ...coding, other: { event } }), {
        'ports.txt.ann.yaml': linked.replace('chile-recalls-its-envoy', 'envoy-home'),
      });
  });

  it('pins the page of that path where two have the same name', () => {
    const two: Files = { ...files, 'x/0017.txt': eventPage('Cuba opens its ports') };
    checkFiles(two, link(two, 'ports.txt', { ...coding, other: { event: '0017', path: '0017.txt' } }), {
      '0017.txt.ann.yaml': `${head(envoy)}events:\n${pin}...\n`,
      'ports.txt.ann.yaml': linked,
    });
    checkRefused(link(two, 'ports.txt', coding), /no event 0017/);
  });

  it('numbers the id where another event has it', () => {
    const taken: Files = { ...files, 'events.yaml': 'events:\n  - { id: chile-recalls-its-envoy, title: "x" }\n' };
    checkFiles(taken, link(taken, 'ports.txt', coding), {
      '0017.txt.ann.yaml': `${head(envoy)}events:\n${pin.replace('envoy,', 'envoy-2,')}...\n`,
      'ports.txt.ann.yaml': linked.replace('its-envoy', 'its-envoy-2'),
    });
  });

  it('pins the name of the file where that is the readable id', () => {
    const named: Files = { 'ports.txt': page, 'chile-recalls-its-envoy.txt': envoy };
    checkFiles(named, link(named, 'ports.txt', { ...coding, other: { event: 'chile-recalls-its-envoy' } }), {
      'chile-recalls-its-envoy.txt.ann.yaml': `${head(envoy)}events:\n${pin}...\n`,
      'ports.txt.ann.yaml': linked,
    });
  });
});

describe('linking a rationale', () => {
  it('to an event of the register pins nothing', () => {
    const more: Files = { ...files, 'events.yaml': 'events:\n  - { id: war, title: "The war" }\n' };
    checkFiles(more, link(more, 'ports.txt', { ...coding, other: { event: 'war' }, relations: [] }), {
      'ports.txt.ann.yaml': `${head(page)}rationales:\n  ${words}other: war, by: ana, created: "2026-11-21" }\n...\n`,
    });
  });

  it('to an event outside the corpus keeps what is said of it', () => {
    const relation_ = { type: 'causes', from: 'other' } as const;
    checkFiles(
      files,
      link(files, 'ports.txt', { at: place, other: { outside: 'Raid: "dawn"' }, relations: [relation_] }),
      {
        'ports.txt.ann.yaml': `${head(page)}rationales:\n  ${words}other: outside, title: "Raid: \\"dawn\\"", by: ana, created: "2026-11-21",\n      relations: [{ id: k2222222222, from: other, type: causes }] }\n...\n`,
      },
    );
    checkFiles(files, link(files, 'ports.txt', { at: place, other: { outside: '' }, relations: [] }), {
      'ports.txt.ann.yaml': `${head(page)}rationales:\n  ${words}other: outside, by: ana, created: "2026-11-21" }\n...\n`,
    });
  });

  it('has a title in quotes even where it is one plain word', () => {
    checkFiles(files, link(files, 'ports.txt', { at: place, other: { outside: 'Raid' }, relations: [] }), {
      'ports.txt.ann.yaml': `${head(page)}rationales:\n  ${words}other: outside, title: "Raid", by: ana, created: "2026-11-21" }\n...\n`,
    });
  });
});

describe('linking a rationale to an event that no article tells', () => {
  const create = { title: ' The long strike ', kind: 'process', date: '2024-03/..' };

  it('enters it into events.yaml first, by an id that is made from its title', () => {
    checkFiles(files, link(files, 'ports.txt', { at: place, other: { create }, relations: [] }), {
      'events.yaml':
        'newsweave: 1\nevents:\n  - { id: the-long-strike, title: "The long strike", kind: process, date: "2024-03/.." }\n',
      'ports.txt.ann.yaml': `${head(page)}rationales:\n  ${words}other: the-long-strike, by: ana, created: "2026-11-21" }\n...\n`,
    });
  });

  it('is refused for an id that is taken or none, a kind or a date that is none, and an empty title', () => {
    for (const [wrong, reason] of [
      [{ id: 'ports' }, /called ports already/],
      [{ id: 'Strike 1' }, /^An id is lower-case words/],
      [{ kind: 'party' }, /party is no kind/],
      [{ date: 'March 2024' }, /March 2024 is no date: write 2024/],
      [{ title: ' ' }, /needs a title/],
    ] as const)
      checkRefused(
        link(files, 'ports.txt', { at: place, other: { create: { ...create, ...wrong } }, relations: [] }),
        reason,
      );
  });
});

describe('linking a rationale again', () => {
  const record = (fields: string) => sidecar('rationales', `id: q1, ${at(page, line)}, ${fields}`);
  const base: Files = {
    ...files,
    'events.yaml': 'events:\n  - { id: war, title: "The war" }\n  - { id: raid, title: "A raid" }\n',
  };

  /** Checks what a link to the war makes of a record's fields. */
  function check(before: string, after: string, given: Partial<RationaleCoding> = {}): void {
    const now: Files = { ...base, 'ports.txt.ann.yaml': record(before) };
    const result = link(now, 'ports.txt', { ...coding, other: { event: 'war' }, ...given });
    checkFiles(now, result, before === after ? {} : { 'ports.txt.ann.yaml': record(after) });
  }

  const made = '{ id: k2222222222, from: this, type: responds-to }';

  it('to the same event adds a relation to those that are there', () => {
    check(
      'other: war, by: ben, relations: [{ id: k1, from: other, type: causes, seen: "x y" }]',
      `other: war, by: ana, relations: [{ id: k1, from: other, type: causes, seen: "x y" }, ${made}]`,
    );
  });

  it('to the same event puts a relation in the place of those that are there, where that is asked for', () => {
    const before = 'other: war, by: ana, relations: [{ id: k1, from: other, type: causes }]';
    check(before, `other: war, by: ana, relations: [${made}]`, { replace: true });
    check(before, 'other: war, by: ana', { replace: true, relations: [] });
    check(before, before, { relations: [] });
  });

  it('keeps the relations that are decided again, with what they say besides, and changes how sure they are', () => {
    const before =
      'other: war, by: ana, relations: [{ id: k1, from: this, type: responds-to, modality: possible, note: "n" }, { id: k2, from: other, type: causes }]';
    const again = '{ id: k1, from: this, type: responds-to, note: "n" }';
    const relations: RationaleCoding['relations'] = [
      { type: 'responds-to', from: 'this' },
      { type: null, from: 'this', modality: 'hypothetical' },
    ];
    const untyped = '{ id: k3333333333, from: this, modality: hypothetical }';
    check(before, `other: war, by: ana, relations: [${again}, ${untyped}]`, { replace: true, relations });
  });

  it('explains what numbers mean, and keeps those that are explained', () => {
    check('other: war, numbers: { "7": raid }, by: ana', 'other: war, numbers: { "3": this, "7": raid }, by: ana', {
      relations: [],
      numbers: { 3: 'this' },
    });
  });

  it('says who arrived first where it is told which event is new, and keeps it under the same event', () => {
    const none = { relations: [] };
    check('other: war, by: ana', 'other: war, arrived: other-first, by: ana', { ...none, newEvent: 'this' });
    check('other: war, arrived: this-first, by: ana', 'other: war, arrived: this-first, by: ana', none);
  });

  it('to another event forgets who arrived first', () => {
    check('other: raid, arrived: this-first, by: ana', 'other: war, by: ana', { relations: [] });
  });

  it('to the same event by the same relation changes nothing', () => {
    for (const relation_ of ['{ id: k1, from: this, type: responds-to }', '{ id: k1, type: responds-to }']) {
      const fields = `other: war, by: ana, relations: [${relation_}]`;
      check(fields, fields);
    }
  });

  it('to another event puts other relations in their place', () => {
    const before = 'other: raid, relations: [{ id: k1, from: this, type: responds-to }], by: ben';
    check(before, `other: war, relations: [${made}], by: ana`);
    check(before, 'other: war, by: ana', { relations: [] });
  });

  it('to an event of the corpus drops the title of the one outside', () => {
    check('other: outside, title: "Raid", by: ben, note: "n"', 'other: war, by: ana, note: "n"', { relations: [] });
  });

  it('makes a person’s record of what a machine proposed, at the place where its words are', () => {
    const now: Files = {
      ...base,
      'ports.txt.ann.yaml': sidecar('rationales', `id: q1, quote: "${line}", at: 2, other: war, origin: model`),
    };
    checkFiles(now, link(now, 'ports.txt', { ...coding, other: { event: 'war' }, relations: [] }), {
      'ports.txt.ann.yaml': record('other: war, by: ana'),
    });
  });

  it('stands beside a link that another annotator has made in a layer of theirs', () => {
    const now: Files = { ...base, 'ports.txt.ben.ann.yaml': record('other: raid') };
    checkFiles(now, link(now, 'ports.txt', { at: place, other: { event: 'war' }, relations: [] }, coder('ana')), {
      'ports.txt.ana.ann.yaml': `${head(page)}rationales:\n  ${words}other: war, by: ana, created: "2026-11-21" }\n...\n`,
    });
  });

  it('writes a record of its own where the first one is in another layer', () => {
    const now: Files = { ...base, 'ports.txt.ann.yaml': record('other: raid') };
    checkFiles(now, link(now, 'ports.txt', { at: place, other: { event: 'war' }, relations: [] }, coder('ana')), {
      'ports.txt.ana.ann.yaml': `${head(page)}rationales:\n  ${words}other: war, by: ana, created: "2026-11-21", replaces: q1 }\n...\n`,
    });
  });
});

describe('a link that cannot be made', () => {
  it('is for a place without a rationale, or to an event that is not there', () => {
    checkRefused(link(files, 'ports.txt', { ...coding, at: 0 }), /changed meanwhile/);
    checkRefused(link(files, 'ports.txt', { ...coding, other: { event: 'nobody' } }), /no event nobody/);
  });

  it('is to the event of the page itself', () => {
    checkRefused(link(files, 'ports.txt', { ...coding, other: { event: 'ports' } }), /event of this page/);
    const pinned: Files = { ...files, 'ports.txt.ann.yaml': sidecar('events', 'id: closing, page: true') };
    for (const event of ['closing', 'ports'])
      checkRefused(
        link(pinned, 'ports.txt', { at: page.indexOf(nextLine), other: { event }, relations: [] }),
        /event of this page/,
      );
  });

  it('would go into a sidecar that is read-only, of this page or of the other', () => {
    for (const path of ['ports.txt.ann.yaml', '0017.txt.ann.yaml'])
      checkRefused(link({ ...files, [path]: 'newsweave: 2\n' }, 'ports.txt', coding), /newer/);
  });
});
