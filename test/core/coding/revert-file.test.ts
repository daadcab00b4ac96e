import assert from 'node:assert/strict';
import fc from 'fast-check';
import { revertFile } from '../../../src/core/coding/revert-file.ts';
import { editSidecar } from '../../../src/core/sidecar/edit.ts';
import { printSidecar } from '../../../src/core/sidecar/print.ts';
import { asList, asMap } from '../../../src/core/yaml/data.ts';
import { readYaml, sidecarBounds } from '../../../src/core/yaml/read.ts';
import { anyEdit } from '../helpers/any-edit.ts';
import { annotationSet } from '../helpers/annotation-sets.ts';
import { randomFrom } from '../helpers/random.ts';

const path = 'a.txt.ann.yaml';
const head = 'newsweave: 1\n';
const actor = (id: string, rest = '') => `  - { id: ${id}, name: "${id}"${rest} }\n`;
const register = (...lines: string[]) => `${head}actors:\n${lines.join('')}`;

/** Checks what becomes of a file that a step changed and others after it. */
function check(file: { path?: string; before: string | null; after: string | null; now: string }, expected: string) {
  const { now, ...written } = file;
  const result = revertFile({ path, ...written }, now);
  assert.equal(result.ok ? result.text : `refused: ${result.reason}`, expected);
}

describe('a step that is taken back in a file that others have changed since', () => {
  it('takes its actor out of the register, and leaves theirs', () => {
    check(
      {
        path: 'actors.yaml',
        before: register(actor('chile')),
        after: register(actor('chile'), actor('peru')),
        now: register('  # neighbours\n', actor('bolivia'), actor('chile'), actor('peru')),
      },
      register('  # neighbours\n', actor('bolivia'), actor('chile')),
    );
  });

  it('puts a record back that it took out, in its place by id in a register', () => {
    check(
      {
        path: 'actors.yaml',
        before: register(actor('chile'), actor('peru', ', type: state')),
        after: register(actor('chile')),
        now: register(actor('chile'), actor('uruguay')),
      },
      register(actor('chile'), actor('peru', ', type: state'), actor('uruguay')),
    );
  });

  it('gives a field of the article block its value of before', () => {
    check(
      {
        before: `${head}article: { lang: en }\n`,
        after: `${head}article: { lang: en, publisher: "TASS" }\n`,
        now: `${head}article: { lang: en, publisher: "TASS", url: "https://example.org" } # mine\n`,
      },
      `${head}article: { lang: en, url: "https://example.org" } # mine\n`,
    );
  });

  it('writes numbers and flags as numbers and flags, also those that nobody here knows', () => {
    const record = '  - { id: r1, quote: "a", at: 3, news: false, mine: 2.5, ours: "3" }\n';
    check(
      { before: `${head}responses:\n${record}`, after: head, now: `# theirs\n${head}` },
      `# theirs\n${head}responses:\n  - { id: r1, quote: "a", at: 3,\n      news: false, mine: 2.5, ours: "3" }\n`,
    );
  });

  it('is refused where the file has another name now', () => {
    const result = revertFile({ path, before: null, after: head }, null);
    assert.ok(!result.ok && result.reason.endsWith('has another name.'));
  });

  it('is refused where its record, its field or the file is not as it left it', () => {
    const before = `${head}responses:\n  - { id: r1, quote: "a", at: 1, type: aid }\n`;
    const after = before.replace('aid', 'appeal');
    check({ before, after, now: before.replace('aid', 'protest') }, 'refused: r1 has changed since.');
    check({ before, after, now: head }, 'refused: r1 has changed since.');
    check({ before, after, now: 'newsweave: [\n' }, revertReason('newsweave: [\n'));
    const block = (published: string) => `${head}article: { published: "${published}" }\n`;
    check(
      { before: block('2024'), after: block('2025'), now: block('2026') },
      'refused: `article.published` has changed since.',
    );
    check({ path: 'notes.md', before: 'a', after: 'b', now: 'c' }, 'refused: This file has changed since.');
  });

  it('changes nothing where it is taken back already', () => {
    check({ before: 'a', after: 'b', now: 'a' }, 'a');
  });
});

function revertReason(text: string): string {
  return `refused: ${readYaml(text, sidecarBounds).problems[0]?.message ?? ''}`;
}

/** A record, its fields in no order. */
const told = (record: unknown) => {
  const map = asMap(record);
  return JSON.stringify(
    Object.keys(map)
      .sort()
      .map((key) => [key, map[key]]),
  );
};

/** What a sidecar holds, its records in no order. */
function holds(text: string): unknown {
  const { value } = readYaml(text, sidecarBounds);
  return Object.fromEntries(
    Object.entries(asMap(value)).flatMap(([key, entry]) => {
      if (!Array.isArray(entry)) return [[key, entry]];
      return entry.length === 0 ? [] : [[key, asList(entry).map(told).sort()]];
    }),
  );
}

describe('any two edits of different records', () => {
  it('leave the second one where the first is taken back', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomFrom(seed);
        const content = annotationSet(random);
        const before = printSidecar(content);
        const mine = anyEdit(content, random);
        const theirs = anyEdit(content, random);
        if (mine.section === theirs.section) return;
        const [first, alone] = [mine, theirs].map(({ edit }) => editSidecar(before, [edit], { dropsMany: true }));
        const both = first?.ok === true ? editSidecar(first.text, [theirs.edit], { dropsMany: true }) : undefined;
        if (first?.ok !== true || alone?.ok !== true || both?.ok !== true) return;
        const reverted = revertFile({ path, before, after: first.text }, both.text);
        assert.ok(reverted.ok && reverted.text !== null, reverted.ok ? '' : reverted.reason);
        assert.deepEqual(holds(reverted.text), holds(alone.text));
        compared += 1;
      }),
      { numRuns: 300 },
    );
    assert.ok(compared > 50, `${compared} compared`);
  });
});
