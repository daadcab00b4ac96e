import schema from './response-types.json' with { type: 'json' };

/** A type of response: what the act is (PLOVER 0.8, `state` and `appeal` added). */
export interface ResponseType {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly modes: readonly string[];
}

/** The default response types, in the order in which they are offered. */
export const responseTypes: readonly ResponseType[] = schema.responseTypes;
