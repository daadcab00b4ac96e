import type { RelationType } from './types.ts';

/** A constraint that puts the start of one end after a time of the other: `T.start<S.start`, `S.end<T.start`. */
const strictOrder = /^([ST])\.(?:start|end)<([ST])\.start$/;

/** Which end of a relation of this type comes first in time; null where the type does not say. */
export function earlierEnd({ temporal }: Pick<RelationType, 'temporal'>): 'from' | 'to' | null {
  for (const constraint of temporal) {
    const [, earlier, later] = strictOrder.exec(constraint) ?? [];
    if (earlier !== undefined && earlier !== later) return earlier === 'S' ? 'from' : 'to';
  }
  return null;
}
