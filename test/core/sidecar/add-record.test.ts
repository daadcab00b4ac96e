import { add, checkEdit, checkRefused } from '../helpers/yaml-edits.ts';

const record = { id: 'r2', quote: 'Left the talks.', at: 40, actors: ['iran'], type: 'reject' };
const printed = '- { id: r2, quote: "Left the talks.", at: 40,\n      actors: [iran], type: reject }';
const more = [add('responses', record)];

describe('a record that is added to a sidecar', () => {
  it('goes behind the others of its list, words on one line and coding on the next', () => {
    checkEdit(
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }\nverdicts: []\n...\n',
      more,
      `newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }\n  ${printed}\nverdicts: []\n...\n`,
    );
  });

  it('is indented like its siblings', () => {
    checkEdit(
      'newsweave: 1\nresponses:\n- { id: r1, quote: "a", at: 0 }\n',
      more,
      'newsweave: 1\nresponses:\n- { id: r1, quote: "a", at: 0 }\n- { id: r2, quote: "Left the talks.", at: 40,\n    actors: [iran], type: reject }\n',
    );
    checkEdit(
      'newsweave: 1\nresponses:\n    - { id: r1, quote: "a", at: 0 }\n',
      more,
      'newsweave: 1\nresponses:\n    - { id: r1, quote: "a", at: 0 }\n    - { id: r2, quote: "Left the talks.", at: 40,\n        actors: [iran], type: reject }\n',
    );
  });

  it('joins records that are written without braces', () => {
    checkEdit(
      'newsweave: 1\nresponses:\n  - id: r1\n    quote: |\n      a\n      b\n    at: 0\n\nrelations: []\n',
      more,
      `newsweave: 1\nresponses:\n  - id: r1\n    quote: |\n      a\n      b\n    at: 0\n  ${printed}\n\nrelations: []\n`,
    );
    checkEdit(
      "newsweave: 1\nresponses:\n  - at: 0\n    id: r1\n    quote: 'it''s\n      long'\n",
      more,
      `newsweave: 1\nresponses:\n  - at: 0\n    id: r1\n    quote: 'it''s\n      long'\n  ${printed}\n`,
    );
  });

  it('leaves comments where they are: between, behind and inside records', () => {
    checkEdit(
      '# top\nnewsweave: 1 # one\nresponses: # all of them\n  # first\n  - { id: r1, # name\n      quote: "a", at: 0 } # done\n  # end of list\n# end of file\n',
      more,
      `# top\nnewsweave: 1 # one\nresponses: # all of them\n  # first\n  - { id: r1, # name\n      quote: "a", at: 0 } # done\n  ${printed}\n  # end of list\n# end of file\n`,
    );
  });

  it('takes the place of an empty pair of brackets, comments as they are', () => {
    checkEdit('newsweave: 1\nresponses: []\n', more, `newsweave: 1\nresponses:\n  ${printed}\n`);
    checkEdit('newsweave: 1\nresponses:   [ ] # none\n', more, `newsweave: 1\nresponses: # none\n  ${printed}\n`);
    checkEdit('newsweave: 1\nresponses: []\n  # first\n', more, `newsweave: 1\nresponses:\n  ${printed}\n  # first\n`);
  });

  it('is an entry of a list in brackets', () => {
    const inline = '{ id: r2, quote: "Left the talks.", at: 40, actors: [iran], type: reject }';
    checkEdit(
      'newsweave: 1\nresponses: [{ id: r1, quote: "a", at: 0 }, ] # two\n',
      more,
      `newsweave: 1\nresponses: [{ id: r1, quote: "a", at: 0 }, ${inline}, ] # two\n`,
    );
    checkEdit('newsweave: 1\nresponses: ""\n', more, `newsweave: 1\nresponses: [${inline}]\n`);
  });

  it('takes a line of its own where the others of a list in brackets do', () => {
    const inline = '{ id: r2, quote: "Left the talks.", at: 40, actors: [iran], type: reject }';
    checkEdit(
      'newsweave: 1\nresponses: [\n  { id: r1, quote: "a", at: 0 } # one\n ]\n',
      more,
      `newsweave: 1\nresponses: [\n  { id: r1, quote: "a", at: 0 }, # one\n  ${inline}\n ]\n`,
    );
    checkEdit(
      'newsweave: 1\nresponses: [\n  { id: r1, quote: "a", at: 0 }, # one\n ]\n',
      more,
      `newsweave: 1\nresponses: [\n  { id: r1, quote: "a", at: 0 }, # one\n  ${inline},\n ]\n`,
    );
  });

  it('leaves what ends a section in it: indented comments below the last record', () => {
    checkEdit(
      'newsweave: 1\nevents:\n  - { id: e1, page: true }\n  # that is all\n# Checked by Ana\nrelations: []\n',
      more,
      `newsweave: 1\nevents:\n  - { id: e1, page: true }\n  # that is all\nresponses:\n  ${printed}\n# Checked by Ana\nrelations: []\n`,
    );
  });

  it('goes behind a text that ends with blank lines of its own', () => {
    checkEdit(
      'newsweave: 1\nresponses:\n  - id: r1\n    at: 0\n    quote: |+\n      a\n\n\nrelations: []\n',
      more,
      `newsweave: 1\nresponses:\n  - id: r1\n    at: 0\n    quote: |+\n      a\n\n\n  ${printed}\nrelations: []\n`,
    );
  });

  it('fills a section that holds nothing yet', () => {
    checkEdit('newsweave: 1\nresponses:\n', more, `newsweave: 1\nresponses:\n  ${printed}\n`);
    checkEdit('newsweave: 1\nresponses: # todo', more, `newsweave: 1\nresponses: # todo\n  ${printed}`);
    checkEdit(
      'newsweave: 1\nresponses:\n\nrelations: []\n',
      more,
      `newsweave: 1\nresponses:\n  ${printed}\n\nrelations: []\n`,
    );
  });

  it('makes its section where the format has it', () => {
    checkEdit(
      'newsweave: 1\nevents:\n  - { id: e1, page: true }\nrationales: []\n...\n',
      more,
      `newsweave: 1\nevents:\n  - { id: e1, page: true }\nresponses:\n  ${printed}\nrationales: []\n...\n`,
    );
    checkEdit(
      'newsweave: 1\nrelations: []\nverdicts: []\n',
      more,
      `newsweave: 1\nresponses:\n  ${printed}\nrelations: []\nverdicts: []\n`,
    );
    checkEdit('newsweave: 1\nmine: { a: 1 }\n', more, `newsweave: 1\nresponses:\n  ${printed}\nmine: { a: 1 }\n`);
    checkEdit('newsweave: 1', more, `newsweave: 1\nresponses:\n  ${printed}`);
  });

  it('keeps the document-end line last', () => {
    checkEdit(
      'newsweave: 1\ntext: "sha256:00"\n...\n',
      more,
      `newsweave: 1\ntext: "sha256:00"\nresponses:\n  ${printed}\n...\n`,
    );
    checkEdit(
      'newsweave: 1\ntext: "sha256:00"\nresponses:\n  - { id: r1, quote: "a", at: 0 }\n...',
      more,
      `newsweave: 1\ntext: "sha256:00"\nresponses:\n  - { id: r1, quote: "a", at: 0 }\n  ${printed}\n...`,
    );
  });

  it('takes the line ends of the file', () => {
    checkEdit(
      'newsweave: 1\r\nresponses:\r\n  - { id: r1, quote: "a", at: 0 }\r\n',
      more,
      `newsweave: 1\r\nresponses:\r\n  - { id: r1, quote: "a", at: 0 }\r\n  ${printed.replaceAll('\n', '\r\n')}\r\n`,
    );
    checkEdit(
      'newsweave: 1\r\n...\r\n',
      more,
      `newsweave: 1\r\nresponses:\r\n  ${printed.replaceAll('\n', '\r\n')}\r\n...\r\n`,
    );
  });

  it('is added to a file whose last line has no end', () => {
    checkEdit(
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }',
      more,
      `newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }\n  ${printed}`,
    );
  });

  it('keeps keys and sections that this version does not know', () => {
    checkEdit(
      'newsweave: 1\nfuture: { __proto__: x, list: [1, 2] }\nresponses:\n  - { id: r1, quote: "a", at: 0, mood: grim }\n',
      more,
      `newsweave: 1\nfuture: { __proto__: x, list: [1, 2] }\nresponses:\n  - { id: r1, quote: "a", at: 0, mood: grim }\n  ${printed}\n`,
    );
  });

  it('is refused where its id is taken, or the file cannot be read', () => {
    checkRefused('newsweave: 1\nresponses:\n  - { id: r2, quote: "a", at: 0 }\n', more, /a record r2 already/);
    checkRefused('newsweave: 1\nnoActs:\n  - { id: r2, quote: "a", at: 0 }\n', more, /a record r2 already/);
    checkRefused('newsweave: 2\n', more, /newer/);
    checkRefused('newsweave: 1\ntext: "sha256:00"\n', more, /end of this file is missing/);
    checkRefused('newsweave: 1\nrelations:\n  - { id: k1 }\n', more, /`from` is missing/);
    checkRefused('newsweave: 1\nresponses: "none"\n', more, /list of records/);
    checkRefused('newsweave: 1\nresponses: [\n', more, /YAML/);
    checkRefused('newsweave: 1\n<<<<<<< HEAD\n', more, /merge/);
    checkRefused('newsweave: 1\nresponses: &a []\n', more, /anchors/);
  });
});

describe('a record without an id', () => {
  it('goes behind the others, the newest last', () => {
    const verdict = {
      of: 'k1',
      verdict: 'rejected',
      why: 'wrong-type',
      by: 'ben',
      when: '1962-10-24T09:00:00Z',
      seen: { type: 'responds-to', from: 't:41aa9f2c03de' },
    };
    const line =
      '{ of: k1, verdict: rejected, why: wrong-type, by: ben, when: "1962-10-24T09:00:00Z", seen: { type: responds-to, from: "t:41aa9f2c03de" } }';
    checkEdit(
      'newsweave: 1\nverdicts:\n  - { of: k1, verdict: accepted }\nignored: []\n',
      [{ kind: 'append', section: 'verdicts', record: verdict }],
      `newsweave: 1\nverdicts:\n  - { of: k1, verdict: accepted }\n  - ${line}\nignored: []\n`,
    );
    checkEdit(
      'newsweave: 1\nmine: x\n',
      [{ kind: 'append', section: 'verdicts', record: verdict }],
      `newsweave: 1\nverdicts:\n  - ${line}\nmine: x\n`,
    );
  });
});
