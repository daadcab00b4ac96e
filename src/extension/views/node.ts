import type { TreeNode } from '../../server/protocol.ts';

/** True for a node of one of our views, as VS Code hands it to the commands of its menus. */
export function isTreeNode(argument: unknown): argument is TreeNode {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'id' in argument &&
    'target' in argument &&
    'hasChildren' in argument
  );
}
