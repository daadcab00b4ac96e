import assert from 'node:assert/strict';
import { removeRecord } from '../../../src/core/coding/remove-record.ts';
import type { Coder } from '../../../src/core/coding/context.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { carryOut, checkFiles, checkRefused, coder } from '../helpers/coding.ts';
import { at, eventPage, indexOf, rationaleLines, responseLines, wholeFactsOf, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const own = 'ports.txt.ann.yaml';
const head = `newsweave: 1\ntext: "${textDigest(page)}"\n`;
const response = `  - { id: r1, ${at(page, responseLines[0])}, actors: [peru] }\n`;
const rationale = `  - { id: q1, ${at(page, rationaleLines[0])},\n      other: envoy,\n      relations: [{ id: k1, from: this, type: responds-to }, { id: k2, from: other, type: parallels }] }\n`;
const yaml = `${head}responses:\n  # The first act.\n${response}  # Nothing else is told.\nrationales:\n${rationale}...\n`;
const files: Files = { 'ports.txt': page, [own]: yaml };

function remove(id: string, by: Coder = coder(), now: Files = files): Files | string {
  const facts = wholeFactsOf(files, 'ports.txt');
  assert.ok(facts);
  return carryOut(now, removeRecord({ facts, text: page }, { sidecar: own, id }, by, indexOf(files)));
}

const ids = (of: Files | string) => {
  if (typeof of === 'string') assert.fail(of);
  const facts = wholeFactsOf(of, 'ports.txt');
  return [...(facts?.responses ?? []), ...(facts?.rationales ?? [])].map(({ record }) => record.id);
};

describe('an annotation that is taken back', () => {
  it('goes out of its file; the comments round it stay', () => {
    const after = remove('r1');
    assert.deepEqual(ids(after), ['q1']);
    assert.ok(typeof after !== 'string');
    const text = after[own] ?? '';
    assert.ok(text.startsWith(head) && text.endsWith(`rationales:\n${rationale}...\n`), text);
    assert.match(text, /# The first act\.[^]*# Nothing else is told\./);
  });

  it('may be one relation of a rationale, which keeps the other and its event', () => {
    checkFiles(files, remove('k1'), {
      [own]: yaml.replace('{ id: k1, from: this, type: responds-to }, ', ''),
    });
  });

  it('is dropped in one’s own file where it is another layer’s, and counts for nobody who sees that layer', () => {
    const dropped = (section: string, id: string, of: string) =>
      `newsweave: 1\ntext: "${textDigest(page)}"\n${section}:\n  - { id: ${id}, drops: ${of}, by: ana, created: "2026-11-21" }\n...\n`;
    const after = checkFiles(files, remove('r1', coder('ana')), {
      'ports.txt.ana.ann.yaml': dropped('responses', 'r1111111111', 'r1'),
    });
    assert.deepEqual(ids(after), ['q1']);
    const inner = checkFiles(files, remove('k2', coder('ana')), {
      'ports.txt.ana.ann.yaml': dropped('relations', 'k1111111111', 'k2'),
    });
    const relations = wholeFactsOf(inner, 'ports.txt')?.rationales[0]?.record.relations;
    assert.deepEqual(
      relations?.map(({ id }) => id),
      ['k1'],
    );
  });

  it('is dropped once, however often it is asked for', () => {
    const once = remove('r1', coder('ana'));
    assert.ok(typeof once !== 'string');
    checkFiles(once, remove('r1', coder('ana'), once), {});
  });

  it('is left alone where it is gone or another one by now', () => {
    checkRefused(remove('r9'), /gone already/);
    checkRefused(remove('r1', coder(), { ...files, [own]: yaml.replace(response, '') }), /gone already/);
    checkRefused(remove('r1', coder(), { ...files, [own]: yaml.replace(responseLines[0], 'Opened.') }), /meanwhile/);
    checkRefused(remove('r1', coder(), { ...files, [own]: yaml.replace('...\n', '') }), /end of this file is missing/);
  });
});
