import type { RelationType } from './types.ts';

/** The start or the end of the event at one end of a relation. */
export interface TimePoint {
  readonly end: 'from' | 'to';
  readonly point: 'start' | 'end';
}

/** What a relation type says of two points: the first is before, not after, or the same as the second. */
export interface TimeConstraint {
  readonly first: TimePoint;
  readonly order: '<' | '<=' | '=';
  readonly second: TimePoint;
}

const pattern = /^([ST])\.(start|end)(<=?|=)([ST])\.(start|end)$/;

/** What a relation type says about time, read from the words of its schema (`S.end<T.start`). */
export function timeConstraints({ temporal }: Pick<RelationType, 'temporal'>): TimeConstraint[] {
  return temporal.flatMap((words) => {
    const [, one = '', onePoint = '', order = '', other = '', otherPoint = ''] = pattern.exec(words) ?? [];
    if (order !== '<' && order !== '<=' && order !== '=') return [];
    return [{ first: timePoint(one, onePoint), order, second: timePoint(other, otherPoint) }];
  });
}

function timePoint(letter: string, point: string): TimePoint {
  return { end: letter === 'S' ? 'from' : 'to', point: point === 'end' ? 'end' : 'start' };
}
