import type { TreeNode } from '../../server/protocol.ts';
import { askThroughRestart, ServerEnded } from '../server-ended.ts';
import type { ShownNodes } from './shown-nodes.ts';

/** What a tree asks, and whom it tells that this has failed. */
export interface TreeQuestions {
  ask(parent: string | null): Promise<readonly TreeNode[]>;
  isRunning(): boolean;
  onFailure(error: unknown): void;
}

/** The children of a node, and whether the server gave them just now. */
export interface Children {
  readonly nodes: readonly TreeNode[];
  readonly isAnswer: boolean;
}

/**
 * Asks for the children of a node, the topmost for null. Never rejected: VS Code would tell each failure of each view in a
 * message of its own. Where the question fails, what was shown stays.
 */
export async function childrenOf(
  shown: ShownNodes,
  parent: string | null,
  { ask, isRunning, onFailure }: TreeQuestions,
): Promise<Children> {
  const take = shown.asked(parent);
  const none = (): Children => {
    take([]);
    return { nodes: [], isAnswer: false };
  };
  if (!isRunning()) return none();
  try {
    const nodes = await askThroughRestart(() => ask(parent));
    take(nodes);
    return { nodes, isAnswer: true };
  } catch (error) {
    // Without a server views are empty, and the session has told why.
    if (!isRunning()) return none();
    // Once the next server runs, all views are asked for anew.
    if (!(error instanceof ServerEnded)) onFailure(error);
    return { nodes: shown.childrenOf(parent), isAnswer: false };
  }
}
