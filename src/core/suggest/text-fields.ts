/** Where in an article words stand, as bits. */
export const fields = { title: 1, summary: 2, responses: 4, rationales: 8, body: 16 } as const;

export type Field = keyof typeof fields;

/** A text of a document, and what part of the article it is. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
}
