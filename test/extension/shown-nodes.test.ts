import assert from 'node:assert/strict';
import { shownNodes, type ShownNodes } from '../../src/extension/views/shown-nodes.ts';
import type { TreeNode } from '../../src/server/protocol.ts';

/** A node whose id is the way to it: `a/b` is below `a`. */
function node(id: string): TreeNode {
  const parent = id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : null;
  return {
    id,
    parent,
    label: id,
    description: null,
    spoken: null,
    icon: 'file',
    kind: 'event',
    hasChildren: true,
    target: null,
    annotation: null,
    page: null,
  };
}

const list = (ids: string) => ids.split(' ').filter(Boolean).map(node);

/** Gives the children of a node, by their ids. */
function give(nodes: ShownNodes, parent: string | null, ids: string): void {
  nodes.asked(parent)(list(ids));
}

function checkKnown(nodes: ShownNodes, ids: string): void {
  const known = ids.split(' ').filter(Boolean);
  for (const id of known) assert.equal(nodes.get(id)?.id, id);
  assert.equal(nodes.size, known.length, ids);
}

describe('the nodes that a tree shows', () => {
  it('are forgotten with all below them once they are no child any more', () => {
    const nodes = shownNodes();
    give(nodes, null, 'a b');
    give(nodes, 'a', 'a/x a/y');
    give(nodes, 'a/x', 'a/x/1 a/x/2');
    give(nodes, 'a', 'a/y a/z');
    checkKnown(nodes, 'a b a/y a/z');
    give(nodes, null, 'b c');
    checkKnown(nodes, 'b c');
  });

  it('are as many after a thousand refreshes as after one', () => {
    const nodes = shownNodes();
    for (let round = 0; round < 1000; round += 1) {
      give(nodes, null, `group-${round}`);
      give(nodes, `group-${round}`, `group-${round}/a group-${round}/b`);
    }
    checkKnown(nodes, 'group-999 group-999/a group-999/b');
  });

  it('stay, with all below them, where they are still there', () => {
    const nodes = shownNodes();
    give(nodes, null, 'a b');
    give(nodes, 'a', 'a/x');
    give(nodes, null, 'b a c');
    checkKnown(nodes, 'a b c a/x');
  });

  it('are those of the newest question, whichever answer comes last', () => {
    const nodes = shownNodes();
    const [older, newer] = [nodes.asked(null), nodes.asked(null)];
    const [known] = list('b');
    assert.ok(known);
    newer([known]);
    older(list('a b'));
    checkKnown(nodes, 'b');
    assert.equal(nodes.get('b'), known);
  });

  it('are none below a node that was forgotten while its children were on their way', () => {
    const nodes = shownNodes();
    give(nodes, null, 'a');
    const answer = nodes.asked('a');
    give(nodes, null, 'b');
    answer(list('a/x'));
    checkKnown(nodes, 'b');
  });

  it('stay while one is to be shown, also where an older answer has none of the way to it', () => {
    const nodes = shownNodes();
    give(nodes, null, 'a');
    const release = nodes.hold(list('a b b/x'));
    give(nodes, null, 'a');
    give(nodes, 'b', 'b/y');
    checkKnown(nodes, 'a b b/x b/y');
    release();
    give(nodes, 'b', 'b/x');
    checkKnown(nodes, 'a b b/x');
    give(nodes, null, 'a');
    checkKnown(nodes, 'a');
  });
});
