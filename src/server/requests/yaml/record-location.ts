import type { Location } from 'vscode-languageserver';
import { rangesInFile } from '../../../core/registers/entry-ranges.ts';
import type { OpenCorpus } from '../../corpus.ts';
import { readYamlFile } from './yaml-file.ts';

/** The id of a record in a sidecar, or of an entry in a register. */
export async function recordLocation(corpus: OpenCorpus, path: string, id: string): Promise<Location[]> {
  const file = await readYamlFile(corpus, path);
  const range = file && rangesInFile(path, file.text).of(id, []);
  return file === undefined || range === undefined ? [] : [{ uri: file.uri, range: file.rangeOf(range) }];
}
