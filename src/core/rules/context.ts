import type { CorpusIndex } from '../corpus/index.ts';
import type { CorpusSettings } from '../registers/corpus-settings.ts';
import { relationTypesOf } from '../relations/types.ts';
import { responseTypesOf } from '../responses/types.ts';
import { knownIds, type FilesRead } from './known-ids.ts';
import type { RuleContext } from './rule.ts';

/** What rules look at in a corpus with these settings. It goes on with the index. */
export function ruleContext(
  index: CorpusIndex,
  settings: Pick<CorpusSettings, 'relationTypes' | 'responseTypes' | 'fields'>,
  read: FilesRead,
): RuleContext {
  return {
    index,
    known: knownIds(index, read),
    relationTypes: new Map(relationTypesOf(settings).map((type) => [type.id, type])),
    responseTypes: new Map(responseTypesOf(settings).map((type) => [type.id, type])),
    fields: settings.fields,
  };
}
