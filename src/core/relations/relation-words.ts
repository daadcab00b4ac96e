import { relationPhrase, relationTypes, type RelationType } from './types.ts';

/** The default labels that are no verb, as the middle of a sentence. */
const clauses: Readonly<Record<string, string>> = {
  'same-as': 'is the same event as',
  'part-of': 'is part of',
  precedes: 'is before',
  'concurrent-with': 'is at the same time as',
};

/** What a relation of a type says of its ends, as the middle of a sentence: 'responds to', 'is before'. */
export function relationClause(type: RelationType): string {
  const plain = relationTypes.find(({ id }) => id === type.id);
  return (plain?.label === type.label ? clauses[type.id] : undefined) ?? relationPhrase(type.id, 'from', [type]);
}
