import { tagAll, tagResponse, type ResponseCoding } from '../../../src/core/coding/tag-response.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, stepOn } from '../helpers/coding.ts';
import { at, eventPage, newsArticle, responseLines, sidecar, type Files } from '../helpers/corpus.ts';

const words = 'the ministry of transport told reporters';
const place = newsArticle.indexOf(words);
const own = 'a.txt.ann.yaml';
const files = { 'a.txt': newsArticle };
const coding = { at: place, words, record: null, actors: ['ministry'], type: 'state' };

const head = `newsweave: 1\ntext: "${textDigest(newsArticle)}"\n`;
const made = (fields: string) =>
  `${head}responses:\n  - { id: r1111111111, ${at(newsArticle, words)},\n      ${fields} }\n...\n`;

function tagged(given: Partial<ResponseCoding> = {}, before: Files = files) {
  return stepOn(before, 'a.txt', (article) => tagResponse(article, { ...coding, ...given }, coder()));
}

describe('tagging words of a news article', () => {
  it('makes a record on these very words', () => {
    checkFiles(files, tagged(), {
      [own]: made('actors: [ministry], type: state, by: ana, created: "2026-11-21"'),
    });
  });

  it('says who uttered it, towards whom, and that it is background or was not done', () => {
    const said = { speaker: 'peru-minister', targets: ['union', 'pilots'], background: true, negated: true };
    checkFiles(files, tagged(said), {
      [own]: made(
        'actors: [ministry], speaker: peru-minister, type: state, targets: [union, pilots], news: false, negated: true, by: ana, created: "2026-11-21"',
      ),
    });
  });

  it('changes the record that has these words, and makes another one beside what only overlaps', () => {
    const same = { ...files, [own]: sidecar('responses', `id: r1, ${at(newsArticle, words)}, type: state`) };
    checkFiles(same, tagged({ type: 'agree', record: 'r1' }, same), {
      [own]: sidecar('responses', `id: r1, ${at(newsArticle, words)}, actors: [ministry], type: agree, by: ana`),
    });
    const wide = {
      ...files,
      [own]: sidecar('responses', `id: r1, ${at(newsArticle, `${words} in the capital`)}, type: state`),
    };
    const record = `  - { id: r1111111111, ${at(newsArticle, words)},\n      actors: [ministry], type: state, by: ana, created: "2026-11-21" }\n`;
    checkFiles(wide, tagged({}, wide), { [own]: `${wide[own]}${record}` });
  });

  it('is refused where other words stand there by now', () => {
    checkRefused(tagged({ words: 'the ministry of war told reporters' }), /changed meanwhile/);
    checkRefused(tagged({ words: ' ', at: words.length }), /changed meanwhile/);
  });
});

describe('tagging several lines at once', () => {
  const page = eventPage('Peru closes its ports');
  const [first, second] = responseLines;
  const lines = [first, second].map((line) => ({
    at: page.indexOf(line),
    words: line,
    record: null,
    actors: ['peru'],
    type: 'coerce',
  }));
  const record = (id: string, line: string) =>
    `  - { id: ${id}, ${at(page, line)},\n      actors: [peru], type: coerce, by: ana, created: "2026-11-21" }\n`;

  it('makes a record for each', () => {
    const before = { 'a.txt': page };
    checkFiles(
      before,
      stepOn(before, 'a.txt', (article) => tagAll(article, lines, coder())),
      {
        [own]: `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n${record('r1111111111', first)}${record('r2222222222', second)}...\n`,
      },
    );
  });

  it('makes none where one of them is refused', () => {
    const before = { 'a.txt': page };
    const wrong = [...lines, { at: 0, words: 'gone', record: null, actors: ['peru'], type: 'coerce' }];
    checkRefused(
      stepOn(before, 'a.txt', (article) => tagAll(article, wrong, coder())),
      /changed meanwhile/,
    );
  });
});
