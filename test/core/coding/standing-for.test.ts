import assert from 'node:assert/strict';
import { changeAct } from '../../../src/core/coding/change-act.ts';
import { markNoAct } from '../../../src/core/coding/mark-no-act.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, link, stepOn, tag } from '../helpers/coding.ts';
import { at, eventPage, indexOf, rationaleLines, responseLines, sidecar, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [line] = responseLines;
const [rationale] = rationaleLines;
const head = `newsweave: 1\ntext: "${textDigest(page)}"\n`;

describe('a record of one’s own that stands for a shared one', () => {
  it('keeps all that is not said again, save a mode of another type', () => {
    const told = 'actors: [iran], speaker: peru, type: appeal, mode: meet, targets: [peru], negated: true, news: false';
    const files: Files = {
      'a.txt': page,
      'a.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, line)}, ${told}, note: "hm"`),
    };
    checkFiles(
      files,
      tag(files, 'a.txt', { at: page.indexOf(line), actors: ['iran'], type: 'protest' }, coder('ana')),
      {
        'a.txt.ana.ann.yaml': `${head}responses:\n  - { id: r1111111111, ${at(page, line)},\n      actors: [iran], speaker: peru, type: protest, targets: [peru], news: false, negated: true, by: ana, created: "2026-11-21", note: "hm", replaces: r1 }\n...\n`,
      },
    );
  });

  it('keeps a comment where words tell no act', () => {
    const files: Files = {
      'a.txt': page,
      'a.txt.ann.yaml': sidecar('noActs', `id: l1, ${at(page, line)}, role: none, note: "hm"`),
    };
    const coding = { at: page.indexOf(line), words: line, role: 'recipient', actor: null, of: null } as const;
    const others = { ...indexOf(files), textOf: () => undefined };
    const after = stepOn(files, 'a.txt', (article) => markNoAct(article, coding, coder('ana'), others));
    assert.ok(typeof after !== 'string');
    assert.match(after['a.txt.ana.ann.yaml'] ?? '', /role: recipient.*note: "hm".*replaces: l1/s);
  });

  it('keeps the relations and the order of a rationale that is linked again to the same event', () => {
    const files: Files = {
      'a.txt': page,
      'b.txt': eventPage('Chile recalls its envoy'),
      'b.txt.ann.yaml': sidecar('events', 'id: envoy, page: true'),
      'a.txt.ann.yaml': sidecar(
        'rationales',
        `id: q1, ${at(page, rationale)}, other: envoy, arrived: other-first, note: "hm", relations: [{ id: k1, from: this, type: responds-to }]`,
      ),
    };
    const coding = { at: page.indexOf(rationale), other: { event: 'envoy' } } as const;
    const beside = [{ type: 'same-as', from: 'this' }] as const;
    const after = link(files, 'a.txt', { ...coding, relations: beside }, coder('ana'));
    assert.ok(typeof after !== 'string');
    const own = after['a.txt.ana.ann.yaml'] ?? '';
    assert.match(own, /other: envoy, arrived: other-first/);
    assert.match(
      own,
      /relations: \[\{ id: k1, from: this, type: responds-to \}, \{ id: k2222222222, from: this, type: same-as \}\]/,
    );
    assert.match(own, /note: "hm"/);
  });

  it('is not made twice: what another window has written meanwhile stays alone', () => {
    const files: Files = {
      'a.txt': page,
      'a.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, line)}, type: appeal`),
    };
    const name = { sidecar: 'a.txt.ann.yaml', id: 'r1' };
    const change = (type: string, now?: Files) =>
      stepOn(files, 'a.txt', (article) => changeAct(article, name, { type }, coder('ben')), now);
    const first = change('reject');
    assert.ok(typeof first !== 'string');
    checkRefused(change('threaten', first), /has changed meanwhile/);
  });
});

describe('a rationale that names its event by another of its ids', () => {
  it('keeps its relations when it is linked to the same event again', () => {
    const files: Files = {
      'a.txt': page,
      'b.txt': eventPage('Chile recalls its envoy'),
      'b.txt.ann.yaml': sidecar('events', 'id: envoy, page: true, aliases: [envoy-home]'),
    };
    const record = (other: string, rest: string) =>
      sidecar('rationales', `id: q1, ${at(page, rationale)}, other: ${other}, arrived: other-first, ${rest}`);
    const k1 = '{ id: k1, from: this, type: responds-to }';
    const coding = { at: page.indexOf(rationale), other: { event: 'envoy' } } as const;
    for (const id of ['b', 'envoy-home']) {
      const all: Files = { ...files, 'a.txt.ann.yaml': record(id, `relations: [${k1}]`) };
      checkFiles(all, link(all, 'a.txt', { ...coding, relations: [{ type: 'same-as', from: 'this' }] }), {
        'a.txt.ann.yaml': record(
          'envoy',
          `by: ana, relations: [${k1}, { id: k2222222222, from: this, type: same-as }]`,
        ),
      });
    }
  });
});
