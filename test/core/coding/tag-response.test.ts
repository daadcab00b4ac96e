import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, tag } from '../helpers/coding.ts';
import { at, eventPage, responseLines, sidecar } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [line] = responseLines;
const place = page.indexOf(line);
const digest = textDigest(page);
const coding = { at: place, actors: ['peru'], type: 'coerce' };
const made = `- { id: r1111111111, quote: "${line}", at: ${place},\n      actors: [peru], type: coerce, by: ana, created: "2026-11-21" }`;

describe('tagging a response line', () => {
  it('makes the sidecar, with the digest of the article and its end', () => {
    const files = { 'a.txt': page };
    checkFiles(files, tag(files, 'a.txt', coding), {
      'a.txt.ann.yaml': `newsweave: 1\ntext: "${digest}"\nresponses:\n  ${made}\n...\n`,
    });
  });

  it('makes it in an empty file, and below the comments of one that holds nothing else', () => {
    for (const [before, kept] of [
      ['', ''],
      ['\n', ''],
      ['# notes of Ben\n', '# notes of Ben\n'],
    ] as const) {
      const files = { 'a.txt': page, 'a.txt.ann.yaml': before };
      checkFiles(files, tag(files, 'a.txt', coding), {
        'a.txt.ann.yaml': `${kept}newsweave: 1\ntext: "${digest}"\nresponses:\n  ${made}\n...\n`,
      });
    }
  });

  it('takes any place on the line', () => {
    const files = { 'a.txt': page };
    for (const offset of [0, 5, line.length])
      checkFiles(files, tag(files, 'a.txt', { ...coding, at: place + offset }), {
        'a.txt.ann.yaml': `newsweave: 1\ntext: "${digest}"\nresponses:\n  ${made}\n...\n`,
      });
  });

  it('adds to a sidecar that has no digest without giving it one', () => {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': 'newsweave: 1\n' };
    checkFiles(files, tag(files, 'a.txt', coding), { 'a.txt.ann.yaml': `newsweave: 1\nresponses:\n  ${made}\n` });
  });

  it('stores what stands round words that are short or stand twice', () => {
    const twice = page.replace(responseLines[1], line);
    const files = { 'a.txt': twice, 'a.txt.ann.yaml': 'newsweave: 1\n' };
    checkFiles(files, tag(files, 'a.txt', coding), {
      'a.txt.ann.yaml':
        `newsweave: 1\nresponses:\n  - { id: r1111111111, quote: "${line}", at: ${place}, before: "ontent\\nSources (1)\\nActor Responses\\n".slice }`.replace(
          /before: .*$/s,
          `before: ${JSON.stringify(twice.slice(place - 32, place))}, after: ${JSON.stringify(twice.slice(place + line.length, place + line.length + 32))},\n      actors: [peru], type: coerce, by: ana, created: "2026-11-21" }\n`,
        ),
    });
  });
});

describe('tagging a line again', () => {
  const record = (fields: string) => sidecar('responses', `id: r1, ${at(page, line)}, ${fields}`);

  /** Checks what a second decision makes of the fields of the record. */
  function check(before: string, after: string): void {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': record(before) };
    checkFiles(files, tag(files, 'a.txt', coding), before === after ? {} : { 'a.txt.ann.yaml': record(after) });
  }

  it('changes actor and type and says who decided, and nothing else', () => {
    check('actors: [chile], type: state, by: ben, note: "sure"', 'actors: [peru], type: coerce, by: ana, note: "sure"');
    check('news: false', 'actors: [peru], type: coerce, news: false, by: ana');
  });

  it('drops the mode where the type is another one', () => {
    check('actors: [chile], type: state, mode: meet, by: ben', 'actors: [peru], type: coerce, by: ana');
    check('type: coerce, mode: block, by: ana', 'actors: [peru], type: coerce, mode: block, by: ana');
  });

  it('makes a person’s record of what a machine proposed', () => {
    check('actors: [peru], type: coerce, origin: model, by: bot', 'actors: [peru], type: coerce, by: ana');
  });

  it('changes nothing where it says the same', () => {
    check('actors: [peru], type: coerce, by: ana', 'actors: [peru], type: coerce, by: ana');
  });

  describe('in a sidecar with a digest of another text', () => {
    const head = (digest_: string) => `newsweave: 1\ntext: "${digest_}"\nresponses:\n`;
    const first = (place_: number, fields: string) => `  - { id: r1, quote: "${line}", at: ${place_}, ${fields} }\n`;

    /** Checks the file that a decision leaves. */
    function checkFile(before: string, after: string): void {
      const files = { 'a.txt': page, 'a.txt.ann.yaml': `${before}...\n` };
      checkFiles(files, tag(files, 'a.txt', coding), { 'a.txt.ann.yaml': `${after}...\n` });
    }

    it('brings it up to date where all words stand where they stood', () => {
      checkFile(
        head('sha256:00') + first(place, 'type: state'),
        head(digest) + first(place, 'actors: [peru], type: coerce, by: ana'),
      );
    });

    it('brings the record’s place up to date where its words have moved', () => {
      checkFile(
        head('sha256:00') + first(place + 5, 'type: state'),
        head(digest) + first(place, 'actors: [peru], type: coerce, by: ana'),
      );
    });

    it('leaves it where words of another record have moved or are gone', () => {
      for (const other of [`quote: "${responseLines[1]}", at: 3`, 'quote: "gone", at: 0']) {
        const rest = `  - { id: r2, ${other} }\n`;
        checkFile(
          head('sha256:00') + first(place, 'type: state') + rest,
          head('sha256:00') + first(place, 'actors: [peru], type: coerce, by: ana') + rest,
        );
      }
    });
  });

  it('writes a record of its own where the first one is in another layer', () => {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': record('actors: [chile], type: state') };
    checkFiles(files, tag(files, 'a.txt', coding, coder('ana')), {
      'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${digest}"\nresponses:\n  ${made.replace(' }', ', replaces: r1 }')}\n...\n`,
    });
  });
});

describe('tagging a line that another annotator has coded in a layer of theirs', () => {
  const ofBen = sidecar('responses', `id: b1, ${at(page, line)}, actors: [chile], type: state`);
  const files = { 'a.txt': page, 'a.txt.ben.ann.yaml': ofBen };
  const own = (record: string) => ({
    'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${digest}"\nresponses:\n  ${record}\n...\n`,
  });

  it('stands beside it, so that both count', () => {
    checkFiles(files, tag(files, 'a.txt', coding, coder('ana')), own(made));
    const denied = {
      'a.txt': page,
      'a.txt.ben.ann.yaml': sidecar('noActs', `id: b1, ${at(page, line)}, role: recipient`),
    };
    checkFiles(denied, tag(denied, 'a.txt', coding, coder('ana')), own(made));
  });

  it('replaces it where it is meant, and the shared one before it', () => {
    const replacing = (id: string) => own(made.replace(' }', `, replaces: ${id} }`));
    checkFiles(files, tag(files, 'a.txt', { ...coding, record: 'b1' }, coder('ana')), replacing('b1'));
    const shared = { ...files, 'a.txt.ann.yaml': sidecar('responses', `id: s1, ${at(page, line)}, type: state`) };
    checkFiles(shared, tag(shared, 'a.txt', coding, coder('ana')), replacing('s1'));
  });

  it('replaces it where it is meant beside an own one with the same id, which stays', () => {
    const mine = `id: b1, ${at(page, line)}, actors: [iran], type: appeal`;
    const both = { ...files, 'a.txt.ann.yaml': sidecar('responses', mine) };
    const meant = { ...coding, record: 'b1', sidecar: 'a.txt.ben.ann.yaml' };
    const replacing = made.slice(4, -2);
    checkFiles(both, tag(both, 'a.txt', meant), {
      'a.txt.ann.yaml': sidecar('responses', mine, `${replacing}, replaces: b1`),
    });
    const own = tag(both, 'a.txt', { ...meant, sidecar: 'a.txt.ann.yaml' });
    checkFiles(both, own, {
      'a.txt.ann.yaml': sidecar('responses', `id: b1, ${at(page, line)}, actors: [peru], type: coerce, by: ana`),
    });
  });

  it('is refused where it is meant and gone, though an own one has the same id', () => {
    const mine = sidecar('responses', `id: b1, ${at(page, line)}, actors: [iran], type: appeal`);
    const meant = { ...coding, record: 'b1', sidecar: 'a.txt.ben.ann.yaml' };
    checkRefused(tag({ 'a.txt': page, 'a.txt.ann.yaml': mine }, 'a.txt', meant), /has changed meanwhile/);
  });
});

describe('a tag that cannot be given', () => {
  it('is for a place without a response line', () => {
    for (const place_ of [0, page.length, page.indexOf('Related')])
      checkRefused(tag({ 'a.txt': page }, 'a.txt', { ...coding, at: place_ }), /changed meanwhile/);
  });

  it('is for a line that is coded as no act', () => {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': sidecar('noActs', `id: l1, ${at(page, line)}`) };
    checkRefused(tag(files, 'a.txt', coding), /no act of its own/);
    checkRefused(tag(files, 'a.txt', coding, coder('ana')), /no act of its own/);
  });

  it('would make a record that no reader accepts', () => {
    checkRefused(tag({ 'a.txt': page }, 'a.txt', { ...coding, actors: ['peru', 'peru\n'], type: '' }), /does not fit/);
  });

  it('would go into a sidecar that is read-only', () => {
    for (const [reason, yaml] of [
      [/newer/, 'newsweave: 2\n'],
      [/end of this file is missing/, 'newsweave: 1\ntext: "sha256:00"\n'],
      [/`quote` is missing/, 'newsweave: 1\nnoActs:\n  - { id: l1 }\n'],
      [/merge/, 'newsweave: 1\n<<<<<<< HEAD\n=======\n>>>>>>> x\n'],
      [/YAML/, 'newsweave: 1\nresponses: [\n'],
    ] as const)
      checkRefused(tag({ 'a.txt': page, 'a.txt.ann.yaml': yaml }, 'a.txt', coding), reason);
  });
});
