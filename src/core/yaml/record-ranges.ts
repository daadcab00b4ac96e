import { looseYaml, type LooseMap, type LooseNode } from './loose.ts';
import { fieldOf, innerRange, looseAt, type WordPath } from './words.ts';

/** Start and end in UTF-16 offsets of a YAML file. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Finds the records of a file by their ids, also in a file that is broken elsewhere. */
export interface RecordRanges {
  /**
   * A field of a record, its id where `field` is empty or leads nowhere; undefined where the record is not found. What
   * has no id of its own, such as a verdict, is found by the id that it is `of`, where no record of the file has it.
   */
  of(id: string, field: WordPath): TextRange | undefined;
}

/** Looks for the records of a file, at any depth: relations stand inside of rationales. */
export function recordRanges(text: string): RecordRanges {
  const records = new Map<string, LooseMap>();
  const nameless = new Map<string, LooseMap>();
  for (const record of mapsIn(looseYaml(text))) {
    const [id, of] = [fieldOf(record, 'id'), fieldOf(record, 'of')];
    if (id !== undefined && !records.has(id.text)) records.set(id.text, record);
    if (id === undefined && of !== undefined && !nameless.has(of.text)) nameless.set(of.text, record);
  }
  return {
    of: (id, field) => {
      const record = records.get(id) ?? nameless.get(id);
      if (record === undefined) return undefined;
      const named = field.length === 0 ? null : looseAt(record, field);
      // `actors: peru` stands for a list of one.
      const found = named ?? (typeof field.at(-1) === 'number' ? looseAt(record, field.slice(0, -1)) : null);
      const meant = found?.kind === 'text' ? found : fieldOf(record, 'id');
      return meant && innerRange(meant, text);
    },
  };
}

function* mapsIn(node: LooseNode | null): Generator<LooseMap, void> {
  if (node?.kind === 'list') for (const { value } of node.entries) yield* mapsIn(value);
  if (node?.kind !== 'map') return;
  yield node;
  for (const { value } of node.pairs) yield* mapsIn(value);
}
