import assert from 'node:assert/strict';
import { joinActs, takeWordsOut } from '../../../src/core/coding/join-acts.ts';
import type { Coder } from '../../../src/core/coding/context.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, stepOn } from '../helpers/coding.ts';
import { at, eventPage, indexOf, wholeFactsOf, responseLines, sidecar, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [first, second] = responseLines;
const own = 'a.txt.ann.yaml';
const act = (id: string, line: string, fields: string) => `id: ${id}, ${at(page, line)}, ${fields}`;
const seen = { at: page.indexOf(second), words: second };

function join(files: Files, into = 'r1', by: Coder = coder()) {
  return stepOn(files, 'a.txt', (article) => joinActs(article, seen, { sidecar: own, id: into }, by, indexOf(files)));
}

describe('words that tell the same act', () => {
  const alone = { 'a.txt': page, [own]: sidecar('responses', act('r1', first, 'actors: [peru]')) };
  const joined = sidecar('responses', act('r1', first, `also: [{ ${at(page, second)} }], actors: [peru]`));

  it('join the act', () => {
    checkFiles(alone, join(alone), { [own]: joined });
  });

  it('bring all words of an act of their own, whose record goes', () => {
    const files = {
      'a.txt': page,
      [own]: sidecar('responses', act('r1', first, 'type: state'), act('r2', second, 'type: agree')),
    };
    checkFiles(files, join(files), {
      [own]: sidecar('responses', act('r1', first, `also: [{ ${at(page, second)} }], type: state`)),
    });
  });

  it('leave nothing of the shared act that their own record stood for', () => {
    const files = {
      'a.txt': page,
      [own]: sidecar('responses', act('r2', second, 'type: agree')),
      'a.txt.ana.ann.yaml': sidecar(
        'responses',
        act('x1', first, 'type: state'),
        act('x2', second, 'type: appeal, replaces: r2'),
      ),
    };
    const step = stepOn(files, 'a.txt', (article) =>
      joinActs(article, seen, { sidecar: 'a.txt.ana.ann.yaml', id: 'x1' }, coder('ana'), indexOf(files)),
    );
    assert.ok(typeof step !== 'string');
    assert.deepEqual(
      wholeFactsOf(step, 'a.txt')?.responses.map(({ record }) => record.id),
      ['x1'],
    );
  });

  it('take what belonged to their act along', () => {
    const yaml = (of: string, ...records: readonly string[]) =>
      `${sidecar('responses', ...records)}noActs:\n  - { id: l1, ${at(page, 'What happened.')}, of: ${of} }\n`;
    const two = [act('r1', first, 'type: state'), act('r2', second, 'type: agree')];
    const files = { 'a.txt': page, [own]: yaml('r2', ...two) };
    checkFiles(files, join(files), {
      [own]: yaml('r1', act('r1', first, `also: [{ ${at(page, second)} }], type: state`)),
    });
  });

  it('are not joined twice, nor where they are coded as no act, checked, or gone', () => {
    const further = { 'a.txt': page, [own]: joined };
    checkRefused(join(further), /that act already/);
    const noAct = { 'a.txt': page, [own]: `${alone[own]}noActs:\n  - { id: l1, ${at(page, second)} }\n` };
    checkRefused(join(noAct), /no act of their own/);
    const two = sidecar('responses', act('r1', first, 'type: state'), act('r2', second, 'type: agree'));
    const checked = { 'a.txt': page, [own]: `${two}verdicts:\n  - { of: r2, verdict: accepted }\n` };
    checkRefused(join(checked), /checked already/);
    checkRefused(join(alone, 'r9'), /gone already/);
  });

  it('make a record of one’s own where another layer has the act', () => {
    checkFiles(alone, join(alone, 'r1', coder('ana')), {
      'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n  - { id: r1111111111, ${at(page, first)}, also: [{ ${at(page, second)} }],\n      actors: [peru], by: ana, created: "2026-11-21", replaces: r1 }\n...\n`,
    });
  });
});

describe('further words that are taken out of an act', () => {
  const further = `{ ${at(page, second)} }`;
  const take = (files: Files, part: number, by: Coder = coder()) =>
    stepOn(files, 'a.txt', (article) => takeWordsOut(article, { sidecar: own, id: 'r1' }, part, by));

  it('leave the act and its other words', () => {
    const other = `{ ${at(page, 'What happened.')} }`;
    const two = {
      'a.txt': page,
      [own]: sidecar('responses', act('r1', first, `also: [${other}, ${further}], type: state`)),
    };
    checkFiles(two, take(two, 1), {
      [own]: sidecar('responses', act('r1', first, `also: [${other}], type: state`)),
    });
    const one = { 'a.txt': page, [own]: sidecar('responses', act('r1', first, `also: [${further}], type: state`)) };
    checkFiles(one, take(one, 0), { [own]: sidecar('responses', act('r1', first, 'type: state')) });
  });

  it('are refused where there are none', () => {
    const files = { 'a.txt': page, [own]: sidecar('responses', act('r1', first, 'type: state')) };
    checkRefused(take(files, 0), /gone already/);
  });

  it('stay in another layer’s file, and one’s own says the act without them', () => {
    const files = { 'a.txt': page, [own]: sidecar('responses', act('r1', first, `also: [${further}], type: state`)) };
    checkFiles(files, take(files, 0, coder('ana')), {
      'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n  - { id: r1111111111, ${at(page, first)},\n      type: state, by: ana, created: "2026-11-21", replaces: r1 }\n...\n`,
    });
  });
});
