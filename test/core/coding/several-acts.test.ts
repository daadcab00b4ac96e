import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, tag } from '../helpers/coding.ts';
import { at, eventPage, responseLines, sidecar } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [line] = responseLines;
const coding = { at: page.indexOf(line), actors: ['peru'], type: 'coerce' };

describe('tagging a line with several acts', () => {
  const act = (id: string, fields: string) => `id: ${id}, ${at(page, line)}, ${fields}`;
  const two = (first: string, second: string) => sidecar('responses', act('r1', first), act('r2', second));

  /** Checks what a decision on one of two records leaves. */
  function check(record: string | null, first: string, second: string): void {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': two('type: state', 'type: appeal') };
    checkFiles(files, tag(files, 'a.txt', { ...coding, record }), { 'a.txt.ann.yaml': two(first, second) });
  }

  it('changes the one that is meant, else the first', () => {
    check('r2', 'type: state', 'actors: [peru], type: coerce, by: ana');
    check('r1', 'actors: [peru], type: coerce, by: ana', 'type: appeal');
    check(null, 'actors: [peru], type: coerce, by: ana', 'type: appeal');
  });

  it('never changes one that is retired', () => {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': two('retired: true', 'type: appeal') };
    checkFiles(files, tag(files, 'a.txt', coding), {
      'a.txt.ann.yaml': two('retired: true', 'actors: [peru], type: coerce, by: ana'),
    });
  });

  it('is refused where the one that is meant is gone meanwhile', () => {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': two('type: state', 'type: appeal') };
    const now = { 'a.txt': page, 'a.txt.ann.yaml': sidecar('responses', act('r1', 'type: state')) };
    checkRefused(tag(files, 'a.txt', { ...coding, record: 'r2' }, coder(), now), /record of this line has changed/);
  });

  describe('in a layer of the coder', () => {
    const shared = { 'a.txt': page, 'a.txt.ann.yaml': two('type: state', 'type: appeal') };
    const words = `${at(page, line)},\n      actors: [peru], type: coerce, by: ana, created: "2026-11-21"`;

    it('replaces the one that is meant', () => {
      checkFiles(shared, tag(shared, 'a.txt', { ...coding, record: 'r2' }, coder('ana')), {
        'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n  - { id: r1111111111, ${words}, replaces: r2 }\n...\n`,
      });
    });

    it('changes what replaces it already, and never what replaces another', () => {
      const own = (...records: readonly string[]) => sidecar('responses', ...records);
      const first = act('x1', 'type: state, replaces: r1');
      const second = act('x2', 'type: state, replaces: r2');
      const files = { ...shared, 'a.txt.ana.ann.yaml': own(first, second) };
      const after = act('x2', 'actors: [peru], type: coerce, by: ana, replaces: r2');
      checkFiles(files, tag(files, 'a.txt', { ...coding, record: 'x2' }, coder('ana')), {
        'a.txt.ana.ann.yaml': own(first, after),
      });
      const alone = { ...shared, 'a.txt.ana.ann.yaml': own(first) };
      checkFiles(alone, tag(alone, 'a.txt', { ...coding, record: 'r2' }, coder('ana')), {
        'a.txt.ana.ann.yaml': own(first, `id: r1111111111, ${words}, replaces: r2`),
      });
    });
  });
});
