import type * as v from 'valibot';
import { isEdtf } from '../text/edtf.ts';
import { isDataMap } from './data.ts';
import { bareSchema, isListSchema, isRecordSchema, metadataOf } from './fields.ts';

/** Something about a file that a person should look at; it closes nothing to writing. */
export interface Remark {
  /** `unknown-key`, `unknown-word` or `not-a-date`. */
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  /** The way to it from the top of the file. */
  readonly path: readonly (string | number)[];
}

/**
 * What is odd about data that fits its schema: keys that the schema does not name, words outside a fixed list, dates
 * outside EDTF level 1.
 */
export function remarksOn(schema: v.GenericSchema, data: unknown, path: readonly (string | number)[] = []): Remark[] {
  const bare = bareSchema(schema);
  if (typeof data === 'string') return remarkOnWord(bare, data, path);
  if (Array.isArray(data)) {
    // A list of words says of itself what each of them may be.
    const item = isListSchema(bare) ? bare.item : metadataOf(bare).values === undefined ? undefined : bare;
    return item === undefined ? [] : data.flatMap((entry, index) => remarksOn(item, entry, [...path, index]));
  }
  if (!isRecordSchema(bare) || !isDataMap(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const field = Object.hasOwn(bare.entries, key) ? bare.entries[key] : undefined;
    return field === undefined ? [unknownKey(key, path)] : remarksOn(field, value, [...path, key]);
  });
}

/** The remark on a key that the format does not name. */
export function unknownKey(key: string, path: readonly (string | number)[]): Remark {
  const message = `The format has no key \`${key}\` here; it is kept as it is.`;
  return { code: 'unknown-key', message, path: [...path, key] };
}

function remarkOnWord(schema: v.GenericSchema, word: string, path: readonly (string | number)[]): Remark[] {
  const { kind, values } = metadataOf(schema);
  if (values !== undefined && !values.includes(word)) {
    const known = values.filter((each) => each !== '').join(', ');
    return [{ code: 'unknown-word', message: `\`${word}\` is none of the words that are known here: ${known}.`, path }];
  }
  if (kind === 'date' && !isEdtf(word)) {
    const message = `\`${word}\` is no date of EDTF level 1, such as 2024-03-05, 2024-03 or 2024?; it is not reasoned with.`;
    return [{ code: 'not-a-date', message, path }];
  }
  return [];
}
