import type { Connection } from 'vscode-languageserver';
import { guarded } from '../guarded.ts';
import type { ArticleFinder, FoundArticle, FoundFile } from '../lookup.ts';
import type { RequestName } from '../protocol.ts';

/** The ways in which requests of protocol.ts are answered. */
export interface Answering {
  on<P, R>(name: RequestName<P, R>, answer: (params: P) => R | Promise<R>): void;
  /** Requests on a file; one outside all corpora is answered by `otherwise`. */
  onFile<P extends OnFile, R>(name: RequestName<P, R>, otherwise: NoInfer<R>, answer: Answer<FoundFile, P, R>): void;
  /** Requests on an article; one on another file is answered by `otherwise`. */
  onArticle<P extends OnFile, R>(
    name: RequestName<P, R>,
    otherwise: NoInfer<R>,
    answer: Answer<FoundArticle, P, R>,
  ): void;
}

interface OnFile {
  readonly uri: string;
}

type Answer<Found, P, R> = (found: Found, params: P) => NoInfer<R> | Promise<NoInfer<R>>;

/** Answers over a connection; what fails unexpectedly is told as for all requests. */
export function answering(connection: Connection, { file, article }: ArticleFinder): Answering {
  const on: Answering['on'] = <P, R>({ method }: RequestName<P, R>, answer: (params: P) => R | Promise<R>) => {
    connection.onRequest(method, (params: P) => guarded(connection, method, () => answer(params)));
  };
  return {
    on,
    onFile: (name, otherwise, answer) => {
      on(name, async (params) => {
        const found = await file(params.uri);
        return found ? answer(found, params) : otherwise;
      });
    },
    onArticle: (name, otherwise, answer) => {
      on(name, async (params) => {
        const found = await article(params.uri);
        return found ? answer(found, params) : otherwise;
      });
    },
  };
}
