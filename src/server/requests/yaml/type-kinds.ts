import type { YamlFileKind } from '../../../core/schemas/yaml-files.ts';
import type { WordPath } from '../../../core/yaml/words.ts';

/** Which types the text at a path is one of; undefined where none stands. */
export function typeKindAt(kind: YamlFileKind, path: WordPath): 'response' | 'relation' | undefined {
  const keys = path.filter((step) => typeof step === 'string').join('.');
  if (kind === 'corpus') return keys.startsWith('relationTypes.extend.excludes') ? 'relation' : undefined;
  if (kind !== 'sidecar') return undefined;
  if (keys === 'responses.type') return 'response';
  return keys === 'relations.type' || keys === 'rationales.relations.type' ? 'relation' : undefined;
}
