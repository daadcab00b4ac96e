import * as v from 'valibot';
import type { Problem } from '../text/range.ts';
import { readYaml, sidecarBounds } from '../yaml/read.ts';

/** What corpus.yaml sets, with the defaults of an implicit corpus (FORMAT "corpus.yaml"). */
export interface CorpusSettings {
  readonly name: string | null;
  /** Globs of articles, relative to the corpus, with `/`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Where records are written: the shared sidecar or the annotator's own. */
  readonly layers: 'shared' | 'own';
}

export const defaultSettings: CorpusSettings = {
  name: null,
  include: ['**/*.txt', '**/*.md'],
  exclude: [],
  layers: 'shared',
};

/** An empty pattern means no file, and one of thousands of characters is no pattern of a person. */
const glob = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000));

const globs = v.union([
  v.array(glob),
  v.pipe(
    glob,
    v.transform((only) => [only]),
  ),
]);

const schema = v.looseObject({
  name: v.exactOptional(v.string()),
  include: v.exactOptional(globs),
  exclude: v.exactOptional(globs),
  layers: v.exactOptional(v.picklist(['shared', 'own'])),
});

/** Reads the text of a corpus.yaml; what does not fit is a problem and the defaults stand in for it. */
export function readCorpusSettings(yaml: string): { value: CorpusSettings; problems: readonly Problem[] } {
  const { value: data, problems } = readYaml(yaml, sidecarBounds);
  if (problems.length > 0) return { value: defaultSettings, problems };
  if (data === undefined) return { value: defaultSettings, problems: [] };
  const parsed = v.safeParse(schema, data);
  if (!parsed.success || Array.isArray(data)) {
    const field = parsed.issues?.[0].path?.map(({ key }) => String(key)).join('.') ?? 'file';
    const message = `In corpus.yaml, \`${field}\` does not fit; the defaults are used.`;
    return { value: defaultSettings, problems: [{ code: 'bad-corpus-settings', message, at: 0, end: 0 }] };
  }
  const { name = null, include = defaultSettings.include, exclude = [], layers = 'shared' } = parsed.output;
  return { value: { name, include, exclude, layers }, problems: [] };
}
