import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

const whole = `newsweave: 1
text: "sha256:8115"
article: { published: "2026-04-18" }
events:
  - { id: ports-close, page: true, kind: deed, date: "2026-04-18" }
  - { id: raid, quote: "a raid at dawn", at: 122,
      title: "Raid", place: "Delta", killed: 3, injured: 0 }
mentions:
  - { id: m1, quote: "Lima", at: 88, actor: peru }
responses:
  - { id: r1, quote: "Closed its ports.", at: 503, also: [{ quote: "shut them", at: 741 }],
      actors: [peru], speaker: ana-paz, via: [radio, wire], type: coerce, targets: [chile], news: false, by: ana, created: "2026-11-21" }
noActs:
  - { id: l1, quote: "Was the target.", at: 609, role: recipient, actor: chile, of: r1 }
rationales:
  - { id: q1, quote: "The closing answers the raid.", at: 1018, before: "a", after: "b",
      other: raid, by: ana,
      relations: [{ id: k1, from: this, type: responds-to }, { id: k2 }] }
relations:
  - { id: k9, from: r1, to: raid, type: responds-to, modality: possible }
verdicts:
  - { of: k1, verdict: accepted }
...
`;

/** Checks that a file is read-only for one reason, told at the words between ⟦ and ⟧. */
function checkReadOnly(code: string, fixture: string): void {
  const yaml = withoutMarks(fixture);
  const { problems, writable } = readSidecar(yaml);
  assert.equal(writable, false);
  assert.deepEqual(
    problems.map((problem) => problem.code),
    [code],
  );
  assert.equal(withMarks(yaml, problems), fixture);
}

describe('a sidecar', () => {
  it('is read into its records, with numbers and truth values where the format has them', () => {
    const { value, problems, writable } = readSidecar(whole);
    assert.deepEqual([problems, writable], [[], true]);
    assert.deepEqual([value.version, value.text], [1, 'sha256:8115']);
    assert.deepEqual(value.events[0], { id: 'ports-close', page: true, kind: 'deed', date: '2026-04-18' });
    assert.deepEqual([value.events[1]?.at, value.events[1]?.killed, value.events[1]?.injured], [122, 3, 0]);
    assert.deepEqual(value.responses[0]?.also, [{ quote: 'shut them', at: 741 }]);
    assert.equal(value.responses[0].news, false);
    assert.deepEqual(value.noActs[0]?.of, 'r1');
    assert.deepEqual(value.rationales[0]?.relations, [{ id: 'k1', from: 'this', type: 'responds-to' }, { id: 'k2' }]);
    assert.deepEqual(value.relations[0], {
      id: 'k9',
      from: 'r1',
      to: 'raid',
      type: 'responds-to',
      modality: 'possible',
    });
  });

  it('may give one actor without brackets', () => {
    const { value } = readSidecar('newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, actors: iran }\n');
    assert.deepEqual(value.responses[0]?.actors, ['iran']);
  });

  it('keeps the text of what looks like a number or a truth value', () => {
    const { value } = readSidecar('newsweave: 1\nrelations:\n  - { id: 007, from: no, to: 1e3, seen: 41009112 }\n');
    assert.deepEqual(value.relations, [{ id: '007', from: 'no', to: '1e3', seen: '41009112' }]);
  });

  it('keeps keys that it does not know, whatever they are called', () => {
    const { value } = readSidecar(
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, toString: x, mood: grim, __proto__: { a: b }, also: [{ quote: "b", at: 1, constructor: c }] }\n',
    );
    const also = [{ quote: 'b', at: 1, constructor: 'c' }];
    const expected = { id: 'r1', quote: 'a', at: 0, toString: 'x', mood: 'grim', also };
    Object.defineProperty(expected, '__proto__', { value: { a: 'b' }, enumerable: true });
    assert.deepEqual(value.responses, [expected]);
    assert.ok(!('a' in {}));
  });

  it('may call a variable of a project whatever it likes', () => {
    const { value } = readSidecar(
      'newsweave: 1\nevents:\n  - { id: constructor, fields: { constructor: low, __proto__: [a], 7: x } }\n',
    );
    assert.equal(value.events[0]?.id, 'constructor');
    assert.deepEqual(Object.entries(value.events[0].fields ?? {}).sort(), [
      ['7', 'x'],
      ['__proto__', ['a']],
      ['constructor', 'low'],
    ]);
  });

  it('gives its article’s block, verdicts, findings set aside and drops', () => {
    const { value, problems } = readSidecar(`newsweave: 1
article: { kind: news-article, published: "1962-10-24", lang: en, counts: { responses: 3 }, furniture: [{ quote: "Advert", at: 9 }], read: { by: ana }, notArticle: true }
events:
  - { id: x1, drops: e4, by: ana }
verdicts:
  - { of: k1, verdict: accepted, why: "", seen: { type: responds-to, from: "t:41aa9f2c03de" } }
ignored:
  - { rule: declared-count-mismatch, finding: "f:12", reason: "the list was lost" }
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(value.article?.counts, { responses: 3 });
    assert.deepEqual([value.article.notArticle, value.article.read], [true, { by: 'ana' }]);
    assert.deepEqual(value.drops, [{ id: 'x1', drops: 'e4', by: 'ana', section: 'events' }]);
    assert.deepEqual([value.events, value.verdicts.length, value.ignored.length], [[], 1, 1]);
  });

  it('is empty where its file is', () => {
    for (const yaml of ['', '\n', '# nothing yet\n']) {
      const { writable, empty, problems } = readSidecar(yaml);
      assert.deepEqual({ writable, empty, problems }, { writable: true, empty: true, problems: [] });
    }
  });
});

describe('a sidecar that is read-only', () => {
  it('is of a newer format', () => {
    checkReadOnly('newer-format', 'newsweave: ⟦2⟧\nresponses: []\n');
    assert.equal(
      readSidecar('newsweave: 2\nresponses:\n  - { id: r1, quote: "a", at: 0 }\n').value.responses.length,
      1,
    );
  });

  it('carries a digest and has lost its end', () => {
    checkReadOnly('cut-file', '⟦newsweave: 1\ntext: "sha256:00"\nresponses: []\n⟧');
    assert.ok(readSidecar('newsweave: 1\nresponses: []\n').writable, 'one without a digest may end anywhere');
    assert.ok(readSidecar('newsweave: 1\r\ntext: "sha256:00"\r\n...\r\n').writable);
    assert.ok(readSidecar('newsweave: 1\ntext: "sha256:00"\n... # the end\n').writable);
    checkReadOnly('cut-file', '⟦newsweave: 1\ntext: "sha256:00"\nnote: "x\u2028...\u2028"\n⟧');
  });

  it('holds a record that does not fit, which is told at its words', () => {
    checkReadOnly('bad-record', '# 🚢\nnewsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: ⟦"soon"⟧ }\n');
    checkReadOnly('bad-record', 'newsweave: 1\nresponses:\n  - ⟦{ id: r1, at: 3 }⟧\n');
    checkReadOnly('bad-record', 'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, news: ⟦maybe⟧ }\n');
    checkReadOnly('bad-record', 'newsweave: 1\nevents:\n  - ⟦raid⟧\n');
    checkReadOnly('bad-record', 'newsweave: 1\nevents:\n  - { id: e1, killed: ⟦many⟧ }\n');
    checkReadOnly('bad-record', 'newsweave: 1\nevents:\n  - { id: ⟦""⟧ }\n');
    checkReadOnly(
      'bad-record',
      'newsweave: 1\nresponses:\n  - { id: r1, quote: a, at: 0, also: [{ quote: b, at: 1 }, { quote: b, at: ⟦x⟧ }] }\n',
    );
    checkReadOnly('bad-record', 'newsweave: 1\nresponses:\n  - { id: r1, quote: a, at: 0, also: [⟦{ at: 4 }⟧] }\n');
    checkReadOnly(
      'bad-record',
      'newsweave: 1\nresponses:\n  - { id: r1, quote: a, at: 0, fields: ⟦{ a: { b: c } }⟧ }\n',
    );
    checkReadOnly(
      'bad-record',
      'newsweave: 1\nrationales:\n  - { id: q1, quote: a, at: 0, relations: [⟦{ type: parallels }⟧] }\n',
    );
    checkReadOnly('bad-record', 'newsweave: 1\nverdicts:\n  - { of: k1, verdict: ⟦perhaps⟧ }\n');
    checkReadOnly('bad-record', 'newsweave: 1\nverdicts:\n  - { of: k1, verdict: accepted, seen: ⟦[a]⟧ }\n');
    checkReadOnly('bad-record', 'newsweave: 1\nignored:\n  - ⟦{ finding: "f:1" }⟧\n');
    checkReadOnly('bad-record', 'newsweave: 1\narticle: { counts: ⟦{ responses: few }⟧ }\n');
    checkReadOnly('bad-record', 'newsweave: 1\narticle: { read: ⟦{ when: "1962" }⟧ }\n');
    checkReadOnly('bad-record', 'newsweave: 1\narticle: ⟦none⟧\n');
    checkReadOnly('bad-section', 'newsweave: 1\nrelations: ⟦many⟧\n');
  });

  it('tells in plain words what does not fit', () => {
    const messages = [
      '{ id: r1, quote: a }',
      '{ id: r1, quote: [a], at: 0 }',
      '{ id: r1, quote: a, at: x }',
      '{ id: "", quote: a, at: 0 }',
      'r1',
    ].map((record) => readSidecar(`newsweave: 1\nresponses:\n  - ${record}\n`).problems[0]?.message);
    assert.deepEqual(messages, [
      'In responses, `at` is missing.',
      'In responses, `quote` does not fit: a text is needed.',
      'In responses, `at` does not fit: a whole number is needed.',
      'In responses, `id` does not fit: it is empty.',
      'In responses, this record does not fit: a map of fields is needed.',
    ]);
  });

  it('still gives its other records', () => {
    const yaml = 'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: -1 }\n  - { id: r2, quote: "b", at: 2 }\n';
    assert.deepEqual(
      readSidecar(yaml).value.responses.map(({ id }) => id),
      ['r2'],
    );
  });

  it('is no sidecar', () => {
    for (const yaml of ['- a\n', 'words\n', 'newsweave: one\n', 'responses: []\n', '{}'])
      assert.deepEqual(
        [readSidecar(yaml).writable, readSidecar(yaml).problems[0]?.code],
        [false, 'not-a-sidecar'],
        yaml,
      );
  });
});

describe('a damaged sidecar', () => {
  const { value } = readSidecar(whole);

  /** Damage is noticed, or it did no harm. */
  function checkNoticed(yaml: string): void {
    const reading = readSidecar(yaml);
    if (reading.writable && !reading.empty) assert.deepEqual(reading.value, value, yaml.slice(-80));
  }

  it('that was cut off anywhere is read-only', () => {
    for (let end = 1; end < whole.length - 4; end += 1) {
      const { writable } = readSidecar(whole.slice(0, end));
      const hasDigest = end > whole.indexOf('text:') + 'text: "sha256:8115"'.length;
      if (hasDigest) assert.equal(writable, false, `cut at ${end}`);
    }
    checkNoticed(whole.trimEnd());
  });

  it('that holds a block of zeros is read-only', () => {
    for (let at = 0; at < whole.length - 40; at += 7)
      assert.equal(readSidecar(whole.slice(0, at) + '\0'.repeat(32) + whole.slice(at + 32)).writable, false);
  });

  it('never makes the reader throw, wherever a byte is changed', () => {
    const bytes = new TextEncoder().encode(whole);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ flip : byte));
        const { problems, writable } = readSidecar(new TextDecoder().decode(damaged));
        assert.equal(writable, problems.length === 0);
        for (const { at: start, end } of problems) assert.ok(start >= 0 && start <= end && end <= whole.length);
      }),
      { numRuns: 1500 },
    );
  });
});
