import type { YamlCursor } from '../../../core/yaml/cursor.ts';
import type { Proposal } from './proposals.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * The ids of rules, where a level is set for one or a finding of one is set aside; undefined where none stands. Rules
 * are loaded for it, since few files name any.
 */
export async function ruleProposals(
  { kind }: YamlFile,
  { path, role, siblings }: YamlCursor,
): Promise<readonly Proposal[] | undefined> {
  const isLevel = kind === 'corpus' && path[0] === 'rules' && (role === 'key' || path.length === 1);
  const isIgnored = kind === 'sidecar' && path[0] === 'ignored' && path.at(-1) === 'rule' && role === 'value';
  if (!isLevel && !isIgnored) return undefined;
  const { rules } = await import('../../../core/rules/registry.ts');
  return rules
    .filter(({ id }) => !isLevel || !siblings.includes(id))
    .map(({ id, level, finds }) => ({
      kind: isLevel ? 'field' : 'word',
      word: id,
      detail: level,
      documentation: finds,
    }));
}
