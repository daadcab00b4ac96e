import type * as v from 'valibot';
import type { RequestName } from '../protocol.ts';

/** What the parameters of a request, or of a notification, have to be. */
export type ParamsTable = readonly (readonly [method: string, schema: v.GenericSchema])[];

/** Joins a request with the schema of its parameters; the compiler sees to it that the schema says what the type says. */
export function params<P, R, S extends v.GenericSchema<unknown, P>>(
  { method }: RequestName<P, R>,
  schema: S & ([P] extends [v.InferOutput<S>] ? unknown : never),
): ParamsTable[number] {
  return [method, schema];
}
