import type { Diagnostic } from 'vscode-languageserver';
import { textDigest } from '../../core/text/digest.ts';

/** The id of a report, told from its items alone, so that it holds over restarts of the server. */
export function resultIdOf(items: readonly Diagnostic[]): string {
  return textDigest(JSON.stringify(items));
}
