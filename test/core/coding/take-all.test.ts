import { takeAll, type PageCoding } from '../../../src/core/coding/take-all.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, stepOn } from '../helpers/coding.ts';
import { at, eventPage, indexOf, rationaleLines, responseLines, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [act, role] = responseLines;
const [one, two] = rationaleLines;
const files: Files = { 'a.txt': page, 'b.txt': eventPage('Chile recalls its envoy') };
const placed = (words: string) => ({ at: page.indexOf(words), words });
const coding: PageCoding = {
  acts: [{ ...placed(act), record: null, actors: ['peru'], type: 'coerce', targets: ['chile'] }],
  noActs: [{ ...placed(role), role: 'recipient', actor: 'chile', of: null }],
  links: [one, two].map((words) => ({ ...placed(words), other: { event: 'b' }, relations: [], replace: false })),
};

function taken(before: Files, all: PageCoding) {
  const index = indexOf(before);
  return stepOn(before, 'a.txt', (article) => takeAll(article, all, coder(), index, (path) => before[path]));
}

describe('decisions on several lines at once', () => {
  it('make a record for each, and pin an event that two lines mean once', () => {
    const head = (text: string) => `newsweave: 1\ntext: "${textDigest(text)}"\n`;
    const made = 'by: ana, created: "2026-11-21"';
    const link = (id: string, words: string) =>
      `  - { id: ${id}, ${at(page, words)},\n      other: chile-recalls-its-envoy, ${made} }\n`;
    checkFiles(files, taken(files, coding), {
      'a.txt.ann.yaml': [
        `${head(page)}responses:\n`,
        `  - { id: r1111111111, ${at(page, act)},\n      actors: [peru], type: coerce, targets: [chile], ${made} }\n`,
        `noActs:\n  - { id: l2222222222, ${at(page, role)},\n      role: recipient, actor: chile, ${made} }\n`,
        `rationales:\n${link('q3333333333', one)}${link('q4444444444', two)}...\n`,
      ].join(''),
      'b.txt.ann.yaml': `${head(files['b.txt'] ?? '')}events:\n  - { id: chile-recalls-its-envoy, page: true }\n...\n`,
    });
  });

  it('make none where one of them is refused', () => {
    const gone = { at: 0, words: 'gone', record: null, actors: ['peru'], type: 'coerce' };
    checkRefused(taken(files, { ...coding, acts: [...coding.acts, gone] }), /changed meanwhile/);
  });

  it('give no two pages the same id', () => {
    const twins: Files = { ...files, 'c.txt': eventPage('Chile recalls its envoy!') };
    const [first, second] = coding.links;
    if (first === undefined || second === undefined) throw new Error('two links');
    const links = [first, { ...second, other: { event: 'c' } }];
    checkRefused(taken(twins, { ...coding, links }), /same title/);
  });
});
