import schema from './relation-types.json' with { type: 'json' };

/** A type of relation between two events: *from* the one *to* the other. */
export interface RelationType {
  readonly id: string;
  /** What *from* does to *to*: 'Responds to'. */
  readonly label: string;
  /** The same seen from the other end: 'Prompts'. */
  readonly inverseLabel: string;
  readonly symmetric: boolean;
  readonly definition: string;
}

/** The default relation types, in the order in which they are offered. */
export const relationTypes: readonly RelationType[] = schema.relationTypes;

/** How a relation reads from one of its ends, in small letters: 'responds to'. Unknown types read as their id. */
export function relationPhrase(id: string, end: 'from' | 'to'): string {
  const type = relationTypes.find((each) => each.id === id);
  if (type === undefined) return id;
  return (end === 'from' ? type.label : type.inverseLabel).toLowerCase();
}
