import * as v from 'valibot';
import type { Problem } from '../text/range.ts';
import { readYaml, sidecarBounds } from '../yaml/read.ts';

/** What corpus.yaml sets, with the defaults of an implicit corpus (FORMAT "corpus.yaml"). */
export interface CorpusSettings {
  readonly name: string | null;
  /** Globs of articles, relative to the corpus, with `/`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /**
   * Where records are written: the shared sidecar or the annotator's own. Null where the file cannot be read or says something else: then nothing may be written.
   */
  readonly layers: 'shared' | 'own' | null;
}

export const defaultSettings: CorpusSettings = {
  name: null,
  include: ['**/*.txt', '**/*.md'],
  exclude: [],
  layers: 'shared',
};

/** Marks of patterns that can take exponential time: `(a+)+` and its kin are no globs of a corpus. */
const groups = /[()]/;

/** More stars than a person writes; each multiplies the ways in which a long name can fit. */
const maxStars = 12;

const glob = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(1000),
  v.check(
    (pattern) => !groups.test(pattern) && (pattern.match(/\*+/g)?.length ?? 0) <= maxStars,
    'this pattern is not allowed',
  ),
);

const globs = v.union([
  v.array(glob),
  v.pipe(
    glob,
    v.transform((only) => [only]),
  ),
]);

const layersField = v.picklist(['shared', 'own']);

/** Reads the text of a corpus.yaml; each field that does not fit is a problem, and its default stands in for it. */
export function readCorpusSettings(yaml: string): { value: CorpusSettings; problems: readonly Problem[] } {
  const { value: data, problems: faults } = readYaml(yaml, sidecarBounds);
  if (faults.length > 0) return { value: { ...defaultSettings, layers: null }, problems: faults };
  if (data === undefined) return { value: defaultSettings, problems: [] };
  const map = v.safeParse(v.record(v.string(), v.unknown()), data);
  if (!map.success || Array.isArray(data))
    return { value: { ...defaultSettings, layers: null }, problems: [misfit('file')] };
  const problems: Problem[] = [];
  const field = <T, D>(
    name: string,
    schema: v.GenericSchema<unknown, T>,
    fallback: D,
    otherwise: D = fallback,
  ): T | D => {
    const given = map.output[name];
    if (given === undefined) return fallback;
    const parsed = v.safeParse(schema, given);
    if (parsed.success) return parsed.output;
    problems.push(misfit(name));
    return otherwise;
  };
  const version = field('newsweave', v.picklist(['1']), '1', null);
  const layers = field<'shared' | 'own', 'shared' | null>('layers', layersField, 'shared', null);
  const value: CorpusSettings = {
    name: field('name', v.string(), null),
    include: field('include', globs, defaultSettings.include),
    exclude: field('exclude', globs, defaultSettings.exclude),
    layers: version === null ? null : layers,
  };
  return { value, problems };
}

function misfit(field: string): Problem {
  const message = `In corpus.yaml, \`${field}\` does not fit; the default is used.`;
  return { code: 'bad-corpus-settings', message, at: 0, end: 0 };
}
