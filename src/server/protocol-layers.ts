/** The part of protocol.ts that says who annotates, and whose annotations count. */
import { request } from './protocol-request.ts';

/** A notification: the person has said or changed their name, so other layers count as theirs. */
export const annotatorNotification = 'newsweave/annotator';

export interface AnnotatorParams {
  readonly annotator: string | null;
}

/** A notification: whose annotations count beside the shared ones and the annotator's own. */
export const othersNotification = 'newsweave/others';

export interface OthersParams {
  /** Names of annotators, or everybody. */
  readonly others: 'all' | readonly string[];
}

/** The layers of all corpora, the shared one first, then by name. */
export const layersRequest = request<null, readonly LayerRow[]>('newsweave/layers');

export interface LayerRow {
  /** Name of its annotator; null for the shared layer. */
  readonly annotator: string | null;
  /** How many articles it annotates. */
  readonly articles: number;
}
