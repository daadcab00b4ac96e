import type { FixFields, FixValue } from '../../rules/fix.ts';
import type { Data } from '../../yaml/print.ts';

/** A field's new value, with what the person answered in its place; undefined where the field goes. */
export function valueOf(value: FixValue, answer: string): Data | undefined {
  if ('is' in value) return value.is ?? undefined;
  if (value.answer === 'alone') return answer;
  const list = value.list.length === 0 ? [''] : value.list;
  return list.map((each, index) => (index === value.index ? answer : each));
}

/** All fields of a fix with their new values. */
export function valuesOf(fields: FixFields, answer: string): Readonly<Record<string, Data | undefined>> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, valueOf(value, answer)]));
}
