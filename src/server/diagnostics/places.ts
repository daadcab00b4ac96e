import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range as LspRange } from 'vscode-languageserver';
import type { FindingPlace } from '../../core/rules/finding.ts';
import { codePointMap } from '../../core/text/code-points.ts';
import { rangesInFile } from '../../core/registers/entry-ranges.ts';
import type { RecordRanges } from '../../core/yaml/record-ranges.ts';
import type { OpenCorpus } from '../corpus.ts';

/** Turns places of findings into ranges as editors count them. Each file is read once, the first time it matters. */
export interface PlaceFinder {
  rangeOf(place: FindingPlace): Promise<LspRange>;
}

/** Makes the finder for files as they are now. */
export function placeFinder(corpus: OpenCorpus, isArticle: (path: string) => boolean): PlaceFinder {
  const files = new Map<string, Promise<PlacedFile>>();
  const fileOf = (path: string) => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const text = isArticle(path) ? corpus.articleText(path) : yamlText(corpus, path);
    const file = text.then(placedFile);
    files.set(path, file);
    return file;
  };
  return {
    rangeOf: async (place) => {
      // The top of a file is where it is, whatever the file holds.
      if ('range' in place && place.range.end === 0) return { start: top, end: top };
      return (await fileOf(place.path)).rangeOf(place);
    },
  };
}

const top = { line: 0, character: 0 };

/** A YAML file of a corpus as editors show it, without its byte order mark; empty where there is none. */
export async function yamlText({ fileText }: OpenCorpus, path: string): Promise<string> {
  return ((await fileText(path)) ?? '').replace(/^\uFEFF/, '');
}

interface PlacedFile {
  rangeOf(place: FindingPlace): LspRange;
}

function placedFile(text: string): PlacedFile {
  const document = TextDocument.create('', '', 0, text);
  const rangeOf = ({ start, end }: { start: number; end: number }) => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  let map: ReturnType<typeof codePointMap> | undefined;
  let records: RecordRanges | undefined;
  return {
    rangeOf: (place) => {
      if ('range' in place) {
        map ??= codePointMap(text);
        return rangeOf({ start: map.toUtf16(place.range.at), end: map.toUtf16(place.range.end) });
      }
      records ??= rangesInFile(place.path, text);
      return rangeOf(records.of(place.record, place.field) ?? { start: 0, end: 0 });
    },
  };
}
