import type { Data } from '../../../src/core/yaml/print.ts';
import type { YamlEdit } from '../../../src/core/yaml/edit.ts';
import { change, checkEdit, checkRefused } from '../helpers/yaml-edits.ts';

function setArticle(key: string, value: Data | undefined, ...inside: string[]): YamlEdit {
  return { kind: 'setField', path: ['article', ...inside], key, value };
}

describe('the block of the article', () => {
  it('is made at its place, on one line', () => {
    checkEdit(
      'newsweave: 1\ntext: "x"\nevents: []\n...\n',
      [setArticle('published', '1962-10-24'), setArticle('lang', 'no'), setArticle('by', 'ana', 'read')],
      'newsweave: 1\ntext: "x"\narticle: { published: "1962-10-24", lang: "no", read: { by: ana } }\nevents: []\n...\n',
    );
    checkEdit(
      'newsweave: 1\narticle: # later\nmine: 1\n',
      [setArticle('title', 'Moscow')],
      'newsweave: 1\narticle: { title: "Moscow" } # later\nmine: 1\n',
    );
  });

  it('keeps the style that it has', () => {
    checkEdit(
      'newsweave: 1\narticle:\n  title: Old # of 1962\n  read:\n    by: ana\nevents: []\n',
      [setArticle('title', 'New'), setArticle('when', '1962-10-24', 'read'), setArticle('publisher', 'TASS')],
      'newsweave: 1\narticle:\n  title: "New" # of 1962\n  publisher: "TASS"\n  read:\n    by: ana\n    when: "1962-10-24"\nevents: []\n',
    );
  });

  it('goes with its last field', () => {
    checkEdit(
      'newsweave: 1\narticle: { read: { by: ana } }\n',
      [setArticle('by', undefined, 'read')],
      'newsweave: 1\n',
    );
    checkEdit(
      'newsweave: 1\narticle:\n  title: Old\n  read:\n    by: ana\n',
      [setArticle('read', undefined)],
      'newsweave: 1\narticle:\n  title: Old\n',
    );
    checkEdit('newsweave: 1\n', [setArticle('read', undefined)], 'newsweave: 1\n');
  });

  it('holds lists of stretches, to which one is added and of which one is taken out', () => {
    const advert = { quote: 'Subscribe', at: 9, before: 'Read: ' };
    const path = ['article', 'furniture'];
    const made = 'newsweave: 1\narticle: { furniture: [{ quote: "Subscribe", at: 9, before: "Read: " }] }\n';
    checkEdit('newsweave: 1\n', [{ kind: 'addTo', path, entry: advert }], made);
    checkEdit(
      made,
      [{ kind: 'addTo', path, entry: { quote: 'no', at: 40 } }],
      made.replace(' }] }', ' }, { quote: "no", at: 40 }] }'),
    );
    checkEdit(made, [{ kind: 'takeFrom', path, entry: 0, expected: advert }], 'newsweave: 1\n');
  });
});

describe('a relation of a rationale', () => {
  const flow = `newsweave: 1
rationales:
  - { id: q1, quote: "a", at: 0,
      other: e2, by: ana,
      relations: [{ id: k1, from: this,  type: parallels }, { id: k2, from: other }] }
`;
  const block = `newsweave: 1
rationales:
  - id: q1
    quote: a
    at: 0
    relations:
      - id: k1 # first
        type: parallels
      - id: k2
`;
  const relations = ['rationales', { id: 'q1' }, 'relations'];
  const set = (id: string, key: string, value: Data | undefined): YamlEdit => {
    return { kind: 'setField', path: [...relations, { id }], key, value };
  };

  it('gets another type, and the others keep their bytes', () => {
    checkEdit(flow, [set('k1', 'type', 'precedes')], flow.replace('parallels', 'precedes'));
    checkEdit(flow, [set('k2', 'note', 'no')], flow.replace('from: other', 'from: other, note: "no"'));
    checkEdit(flow, [set('k1', 'from', undefined)], flow.replace('from: this,  ', ''));
    checkEdit(block, [set('k1', 'type', 'precedes')], block.replace('parallels', 'precedes'));
    checkEdit(block, [set('k2', 'created', '1962')], block.replace('id: k2\n', 'id: k2\n        created: "1962"\n'));
    checkRefused(flow, [set('k3', 'type', 'precedes')], /no record k3/);
  });

  it('joins the others, or is the first', () => {
    const entry = { id: 'k3', from: 'this', type: 'responds-to' };
    const add: YamlEdit = { kind: 'addTo', path: relations, entry };
    checkEdit(flow, [add], flow.replace('other }] }', 'other }, { id: k3, from: this, type: responds-to }] }'));
    checkRefused(flow, [{ kind: 'addTo', path: relations, entry: { id: 'k1' } }], /a record k1 already/);
    checkEdit(block, [add], `${block}      - { id: k3, from: this, type: responds-to }\n`);
    checkEdit(
      'newsweave: 1\nrationales:\n  - { id: q1, quote: "a", at: 0,\n      other: e2 }\n',
      [add],
      'newsweave: 1\nrationales:\n  - { id: q1, quote: "a", at: 0,\n      other: e2,\n      relations: [{ id: k3, from: this, type: responds-to }] }\n',
    );
  });

  it('is taken out, and the list with the last one', () => {
    const take = (id: string): YamlEdit => ({ kind: 'takeFrom', path: relations, entry: { id } });
    checkEdit(flow, [take('k1')], flow.replace('{ id: k1, from: this,  type: parallels }, ', ''));
    checkEdit(block, [take('k2')], block.replace('      - id: k2\n', ''));
    checkEdit(
      flow,
      [take('k1'), take('k2')],
      'newsweave: 1\nrationales:\n  - { id: q1, quote: "a", at: 0,\n      other: e2, by: ana }\n',
    );
    checkEdit(
      block,
      [take('k1'), take('k2')],
      'newsweave: 1\nrationales:\n  - id: q1\n    quote: a\n    at: 0\n    # first\n',
    );
  });
});

describe('further words of a response', () => {
  it('are changed one by one', () => {
    const yaml =
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, also: [{ quote: "b", at: 3 }, { quote: \'c\',  at: 5 }] }\n';
    const path = ['responses', { id: 'r1' }, 'also', 0];
    checkEdit(yaml, [{ kind: 'setField', path, key: 'at', value: 4 }], yaml.replace('at: 3', 'at: 4'));
    checkEdit(
      yaml,
      [{ kind: 'takeFrom', path: path.slice(0, 3), entry: 0 }],
      yaml.replace('{ quote: "b", at: 3 }, ', ''),
    );
    checkRefused(yaml, [{ kind: 'setField', path: ['responses', { id: 'r1' }, 'also', 2], key: 'at', value: 4 }]);
    checkRefused(
      yaml,
      [{ kind: 'setField', path: ['responses', { id: 'r1' }, 'quote'], key: 'at', value: 4 }],
      /no place/,
    );
  });

  it('are printed as texts even where they are one plain word', () => {
    checkEdit(
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }\n',
      [change('r1', 'also', [{ quote: 'Moscow', at: 4, before: 'in' }])],
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, also: [{ quote: "Moscow", at: 4, before: "in" }] }\n',
    );
  });
});
