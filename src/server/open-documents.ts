import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';

/** The files that a client has open. */
export interface OpenDocuments {
  /** The document of a file, however the client spells its address; the address is spelt as `OpenCorpus.uriOf` does. */
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
}

/**
 * Finds documents by the addresses that the server uses: other clients write `C:` for `c%3A`, and `(` for `%28`. It listens for
 * as long as the documents do.
 */
export function openDocuments(documents: TextDocuments<TextDocument>): OpenDocuments {
  /** The client's spelling of addresses, by the server's; those that both spell alike are left out. */
  const spelt = new Map<string, string>();
  const ownOf = (uri: string) => URI.parse(uri).toString();
  documents.onDidOpen(({ document: { uri } }) => {
    if (ownOf(uri) !== uri) spelt.set(ownOf(uri), uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    spelt.delete(ownOf(uri));
  });
  return {
    get: (uri) => {
      const other = spelt.size === 0 ? undefined : spelt.get(uri);
      return documents.get(other ?? uri);
    },
    all: () => documents.all(),
  };
}
