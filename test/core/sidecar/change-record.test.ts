import { add, change, checkEdit, checkRefused } from '../helpers/yaml-edits.ts';

/** Checks a change of the one response of a file; only the record is shown. */
function checkChange(before: string, edits: Parameters<typeof checkEdit>[1], after: string): void {
  const file = (record: string) => `newsweave: 1\nresponses:\n  # kept\n  - ${record}\nverdicts: []\n`;
  checkEdit(file(before), edits, file(after));
}

describe('a field of a record', () => {
  it('gets a new value, and the others stay as they are written', () => {
    checkChange(
      "{ id: r1, quote: 'a', at: 0,   type: state, x: 1 } # c",
      [change('r1', 'type', 'appeal')],
      "{ id: r1, quote: 'a', at: 0,   type: appeal, x: 1 } # c",
    );
    checkChange(
      '{ id: r1, quote: "a", at: 0, actors: [usa,\n      israel], type: state }',
      [change('r1', 'actors', ['iran'])],
      '{ id: r1, quote: "a", at: 0, actors: [iran], type: state }',
    );
  });

  it('gets a new value in a record without braces', () => {
    checkChange(
      'id: r1\n    quote: "a"\n    at: 0\n    type: state # c\n    note: |\n      long\n      note\n',
      [change('r1', 'type', 'appeal'), change('r1', 'note', 'short')],
      'id: r1\n    quote: "a"\n    at: 0\n    type: appeal # c\n    note: "short"\n',
    );
  });

  it('joins the others where the format has it', () => {
    checkChange(
      '{ id: r1, quote: "a", at: 0 }',
      [change('r1', 'type', 'state')],
      '{ id: r1, quote: "a", at: 0, type: state }',
    );
    checkChange(
      '{ id: r1, quote: "a", at: 0, }',
      [change('r1', 'type', 'state')],
      '{ id: r1, quote: "a", at: 0, type: state, }',
    );
    checkChange(
      '{ id: r1, quote: "a", at: 0,\n      type: state, by: ana, created: "1962-10-24" }',
      [change('r1', 'mode', 'deny'), change('r1', 'actors', ['iran']), change('r1', 'note', 'sure')],
      '{ id: r1, quote: "a", at: 0,\n      actors: [iran], type: state, mode: deny, by: ana, created: "1962-10-24", note: "sure" }',
    );
    checkChange(
      '{ id: r1, quote: "a", at: 0, # words\n      type: state }',
      [change('r1', 'also', [{ quote: 'b', at: '9' }]), change('r1', 'mood', 'calm')],
      '{ id: r1, quote: "a", at: 0, also: [{ quote: "b", at: 9 }], # words\n      type: state, mood: calm }',
    );
    checkChange(
      'id: r1\n    quote: "a"\n    at: 0 # c',
      [change('r1', 'type', 'state'), change('r1', 'actors', ['a', 'b'])],
      'id: r1\n    quote: "a"\n    at: 0 # c\n    actors: [a, b]\n    type: state',
    );
  });

  it('is taken out with its comma or its line', () => {
    checkChange(
      '{ id: r1, quote: "a", at: 0, mode: meet }',
      [change('r1', 'mode', undefined)],
      '{ id: r1, quote: "a", at: 0 }',
    );
    checkChange(
      '{ mode: meet, id: r1, quote: "a", at: 0 }',
      [change('r1', 'mode', undefined)],
      '{ id: r1, quote: "a", at: 0 }',
    );
    checkChange(
      'id: r1\n    quote: "a"\n    mode: meet\n    at: 0',
      [change('r1', 'mode', undefined)],
      'id: r1\n    quote: "a"\n    at: 0',
    );
    checkChange(
      'id: r1\n    quote: "a"\n    mode: meet # c\n    at: 0',
      [change('r1', 'mode', undefined)],
      'id: r1\n    quote: "a"\n    # c\n    at: 0',
    );
    checkChange('{ id: r1, quote: "a", at: 0 }', [change('r1', 'mode', undefined)], '{ id: r1, quote: "a", at: 0 }');
  });

  it('begins a line of its own where it holds the relations of a rationale', () => {
    checkEdit(
      'newsweave: 1\nrationales:\n  - { id: q1, quote: "a", at: 0,\n      other: e2 }\n',
      [change('q1', 'relations', [{ id: 'k1', from: 'this', type: 'parallels' }], 'rationales')],
      'newsweave: 1\nrationales:\n  - { id: q1, quote: "a", at: 0,\n      other: e2,\n      relations: [{ id: k1, from: this, type: parallels }] }\n',
    );
  });

  it('is changed in a file of CRLF', () => {
    checkEdit(
      'newsweave: 1\r\nresponses:\r\n  - id: r1\r\n    quote: "a"\r\n    mode: x\r\n    at: 0\r\n...\r\n',
      [change('r1', 'mode', undefined), change('r1', 'type', 'state')],
      'newsweave: 1\r\nresponses:\r\n  - id: r1\r\n    quote: "a"\r\n    at: 0\r\n    type: state\r\n...\r\n',
    );
  });

  it('is left alone where the record is gone or cannot be changed safely', () => {
    checkRefused('newsweave: 1\nresponses: []\n', [change('r1', 'type', 'state')], /no record r1/);
    checkRefused('newsweave: 1\n', [change('r1', 'type', 'state')], /no record r1/);
    checkEdit(
      'newsweave: 1\nresponses:\n  - mode: x # asked\n    id: r1\n    quote: a\n    at: 0\n',
      [change('r1', 'mode', undefined)],
      'newsweave: 1\nresponses:\n  - # asked\n    id: r1\n    quote: a\n    at: 0\n',
    );
    checkRefused(
      'newsweave: 1\nresponses:\n  - { id: r1, quote: a, at: 0 }\n',
      [change('r1', 'at', undefined)],
      /`at` is missing/,
    );
    // A lone carriage return ends a line for js-yaml, but not for `yaml`.
    checkRefused(
      'newsweave: 1\rresponses:\r  - { id: r1, quote: a, at: 0 }\r',
      [change('r1', 'type', 'state')],
      /different ways/,
    );
  });
});

describe('several edits of one file', () => {
  it('are made all or none', () => {
    const before = 'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }\n';
    checkRefused(before, [change('r1', 'type', 'state'), change('r9', 'type', 'state')], /no record r9/);
    checkEdit(
      before,
      [change('r1', 'type', 'state'), add('relations', { id: 'k1', from: 'a', to: 'b' })],
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, type: state }\nrelations:\n  - { id: k1, from: a, to: b }\n',
    );
  });

  it('may set a field of the file itself', () => {
    checkEdit(
      'newsweave: 1\ntext: "sha256:00" # digest\n...\n',
      [{ kind: 'set', key: 'text', value: 'sha256:11' }],
      'newsweave: 1\ntext: "sha256:11" # digest\n...\n',
    );
  });

  it('take what looks like a comment inside words for words', () => {
    checkChange(
      '{ id: r1, quote: "a # b", at: 0, note: "# c" } # d',
      [change('r1', 'note', '# e')],
      '{ id: r1, quote: "a # b", at: 0, note: "# e" } # d',
    );
    checkChange(
      'id: r1\n    quote: "a"\n    at: 0\n    note: |\n      # c\n      d\n',
      [change('r1', 'note', undefined)],
      'id: r1\n    quote: "a"\n    at: 0\n',
    );
  });

  it('saves the comments inside an old value', () => {
    checkEdit(
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, actors: [usa, # asked twice\n      iran], type: state }\n',
      [change('r1', 'actors', ['usa'])],
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, # asked twice\n      actors: [usa], type: state }\n',
    );
    checkChange(
      'id: r1\n    actors: # both\n      - usa # asked twice\n      - iran\n    quote: "a"\n    at: 0',
      [change('r1', 'actors', ['usa'])],
      'id: r1\n    # both\n    # asked twice\n    actors: [usa]\n    quote: "a"\n    at: 0',
    );
  });

  it('keep the way in which keys are written', () => {
    checkChange(
      '{ "id": r1, quote: "a", at: 0, \'type\' :  state }',
      [change('r1', 'type', 'appeal')],
      '{ "id": r1, quote: "a", at: 0, \'type\' :  appeal }',
    );
    checkChange(
      'id:\tr1\n    quote: "a"\n    at: 0\n    ? type\n    : state',
      [change('r1', 'type', 'appeal')],
      'id:\tr1\n    quote: "a"\n    at: 0\n    ? type\n    : appeal',
    );
  });

  it('are nothing where the file holds that already, however it is written', () => {
    const record = '{ id: r1, quote: \'a\', at: 0, actors: iran, note: "b\\\n      c" }';
    checkChange(record, [change('r1', 'quote', 'a'), change('r1', 'at', 0), change('r1', 'note', 'bc')], record);
  });
});

describe('the id of a record', () => {
  it('can be changed', () => {
    checkChange('{ id: r1, quote: "a", at: 0 }', [change('r1', 'id', 'r9')], '{ id: r9, quote: "a", at: 0 }');
  });

  it('stays where another record has the new one, or several have the old one', () => {
    const yaml =
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }\nnoActs:\n  - { id: l1, quote: "b", at: 2 }\n';
    checkRefused(yaml, [change('r1', 'id', 'l1')], /a record l1 already/);
    const double = 'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }\n  - { id: r1, quote: "b", at: 2 }\n';
    checkRefused(double, [change('r1', 'type', 'state')], /There are 2 records r1/);
    checkEdit(
      double,
      [add('noActs', { id: 'l1', quote: 'c', at: 4 })],
      `${double}noActs:\n  - { id: l1, quote: "c", at: 4 }\n`,
    );
  });
});
