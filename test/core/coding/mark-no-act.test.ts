import { markNoAct, type NoActCoding } from '../../../src/core/coding/mark-no-act.ts';
import type { Coder } from '../../../src/core/coding/context.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, stepOn } from '../helpers/coding.ts';
import { at, eventPage, indexOf, responseLines, sidecar, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [first, line] = responseLines;
const own = 'a.txt.ann.yaml';
const coding: NoActCoding = { at: page.indexOf(line), words: line, role: 'recipient', actor: 'chile', of: 'r1' };
const target = `id: r1, ${at(page, first)}, actors: [peru]`;

function mark(files: Files, given: Partial<NoActCoding> = {}, by: Coder = coder()) {
  return stepOn(files, 'a.txt', (article) => markNoAct(article, { ...coding, ...given }, by, indexOf(files)));
}

describe('a line that tells no act', () => {
  const files = { 'a.txt': page, [own]: sidecar('responses', target) };
  const noAct = (fields: string) =>
    `${files[own]}noActs:\n  - { id: l1111111111, ${at(page, line)},\n      ${fields}, by: ana, created: "2026-11-21" }\n`;

  it('says who is what in which act', () => {
    checkFiles(files, mark(files), { [own]: noAct('role: recipient, actor: chile, of: r1') });
    checkFiles(files, mark(files, { role: 'none', actor: null, of: null }), { [own]: noAct('role: none') });
  });

  it('is changed where it was marked already', () => {
    const marked = {
      'a.txt': page,
      [own]: sidecar('noActs', `id: l1, ${at(page, line)}, role: recipient, actor: peru`),
    };
    checkFiles(marked, mark(marked, { role: 'host', of: null }), {
      [own]: sidecar('noActs', `id: l1, ${at(page, line)}, role: host, actor: chile, by: ana`),
    });
  });

  it('loses the act that it was tagged with', () => {
    const tagged = { 'a.txt': page, [own]: sidecar('responses', target, `id: r2, ${at(page, line)}, type: state`) };
    checkFiles(tagged, mark(tagged), { [own]: noAct('role: recipient, actor: chile, of: r1') });
  });

  it('keeps an act that has been checked, that other words tell too, or that another layer has', () => {
    const record = (fields: string) => sidecar('responses', target, `id: r2, ${at(page, line)}, ${fields}`);
    const checked = { 'a.txt': page, [own]: `${record('type: state')}verdicts:\n  - { of: r2, verdict: accepted }\n` };
    const told = { 'a.txt': page, [own]: record(`also: [{ ${at(page, 'What happened.')} }]`) };
    for (const each of [checked, told]) checkRefused(mark(each), /tagged as an act/);
    checkRefused(mark({ 'a.txt': page, [own]: record('type: state') }, {}, coder('ana')), /tagged as an act/);
    checkRefused(mark(files, { words: 'gone' }), /changed meanwhile/);
  });

  it('stands beside what another annotator says of it in a layer of theirs', () => {
    for (const ofBen of [
      sidecar('noActs', `id: b1, ${at(page, line)}, role: venue`),
      sidecar('responses', `id: b1, ${at(page, line)}, type: state`),
    ]) {
      const marked = { 'a.txt': page, 'a.txt.ben.ann.yaml': ofBen };
      checkFiles(marked, mark(marked, { of: null }, coder('ana')), {
        'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${textDigest(page)}"\nnoActs:\n  - { id: l1111111111, ${at(page, line)},\n      role: recipient, actor: chile, by: ana, created: "2026-11-21" }\n...\n`,
      });
    }
  });

  it('replaces what another layer says of it', () => {
    const marked = { 'a.txt': page, [own]: sidecar('noActs', `id: l1, ${at(page, line)}, role: recipient`) };
    checkFiles(marked, mark(marked, { of: null }, coder('ana')), {
      'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${textDigest(page)}"\nnoActs:\n  - { id: l1111111111, ${at(page, line)},\n      role: recipient, actor: chile, by: ana, created: "2026-11-21", replaces: l1 }\n...\n`,
    });
  });
});
