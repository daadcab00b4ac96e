/** The part of `protocol.ts` that is about the trees: their nodes, the filter and the counter. */
import { request } from './protocol-request.ts';
import type { AnnotationName, Target } from './protocol.ts';

/** How a view is set: nodes of one setting mean nothing in another. */
export interface TreeShape {
  readonly view: 'events' | 'actors' | 'toDo' | 'check';
  /** How the Events view groups its events; by date where nothing is said. */
  readonly grouping?: EventGrouping;
  /** Which events the Events view shows, or which cards the Check view; as a person typed it, all for an empty text. */
  readonly filter?: string;
}

export type EventGrouping = 'date' | 'article' | 'state' | 'storyline';

/** The children of a node in one of the views, the roots where `parent` is null; with a node for each gap. */
export const treeRequest = request<TreeParams, readonly TreeNode[]>('newsweave/tree');

export interface TreeParams extends TreeShape {
  readonly parent: string | null;
  /** Which pages of children are shown besides the first, which has the number 0. */
  readonly pages?: readonly number[];
}

export interface TreeNode {
  /** Stable over refreshes. */
  readonly id: string;
  /** The node that it hangs under; null for a root. */
  readonly parent: string | null;
  readonly label: string;
  readonly description: string | null;
  /** What a screen reader says instead of label and description, where these are terse. */
  readonly spoken: string | null;
  /** Name of a codicon. */
  readonly icon: string;
  /**
   * For `when` clauses of menus. `line` is a line of a page, `record` an annotation of another kind, `more` a gap; `card`
   * is what is checked at one go, `claim` one relation of it, `change` a text that has changed under a verdict.
   */
  readonly kind:
    | 'corpus'
    | 'group'
    | 'event'
    | 'article'
    | 'response'
    | 'relation'
    | 'record'
    | 'line'
    | 'actor'
    | 'orphan'
    | 'card'
    | 'claim'
    | 'change'
    | 'more';
  readonly hasChildren: boolean;
  /** Where it stands; asked for with `locateRequest` when a person goes there. */
  readonly target: Target | null;
  /** The annotation that it stands for; null for nodes that stand for none. */
  readonly annotation: AnnotationName | null;
  /** The page of its parent that a gap begins with; null for all other nodes. */
  readonly page: number | null;
}

/** The texts that a node stands for, in full; null for a node that is gone or has nothing to add. */
export const tooltipRequest = request<TooltipParams, string | null>('newsweave/tooltip');

export interface TooltipParams extends TreeShape {
  readonly id: string;
  readonly parent: string | null;
}

/** The nodes that lead to an article's event, from a root down; none where the view does not show it. */
export const treePathRequest = request<TreePathParams, readonly TreeStep[]>('newsweave/treePath');

export interface TreePathParams extends TreeShape {
  readonly uri: string;
}

export interface TreeStep {
  readonly node: TreeNode;
  /** The page of its parent's children that it is on. */
  readonly page: number;
}

/** What a filter of events lets through. */
export const filterRequest = request<{ readonly filter: string }, FilterAnswer>('newsweave/filter');

export interface FilterAnswer {
  /** A sentence on the first word that is not understood; null for a filter that is. */
  readonly problem: string | null;
  /** How many events it lets through, and how many there are. */
  readonly found: number;
  readonly total: number;
}

/** How many things there are to do. */
export const toDoRequest = request<null, { readonly total: number }>('newsweave/toDo');
