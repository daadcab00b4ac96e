import { sidecarBounds } from '../yaml/read.ts';
import { editYaml, type EditResult, type FileStyle } from '../yaml/edit.ts';
import { corpusFields } from './corpus-schema.ts';
import { readCorpusSettings } from './corpus-settings.ts';

const quotedFields = new Set(['label', 'inverseLabel', 'definition', 'note', 'cues']);

/** How corpus.yaml is written: one entry a line; words that people read are quoted. */
const settingsStyle: FileStyle = {
  bounds: sidecarBounds,
  order: ['newsweave', ...Object.keys(corpusFields).filter((key) => key !== 'newsweave')],
  styleOf: () => (field) => (quotedFields.has(field) ? 'quoted' : 'plain'),
  linesOf: (_, record) => [Object.keys(record)],
  startsLine: () => false,
};

/** Adds a type to the text of a corpus.yaml (empty for a new file); its label is made from its id until a person says more. */
export function addType(yaml: string, list: 'relationTypes' | 'responseTypes', id: string): EditResult {
  const { problems } = readCorpusSettings(yaml);
  const [problem] = problems;
  if (problem !== undefined) return { ok: false, reason: problem.message };
  const words = id.replaceAll('-', ' ');
  const label = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const text = yaml.trim() === '' ? 'newsweave: 1\n' : yaml;
  return editYaml(text, [{ kind: 'addTo', path: [list, 'extend'], entry: { id, label } }], settingsStyle);
}
