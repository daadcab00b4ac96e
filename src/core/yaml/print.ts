/** A value as it stands in a record: plain data, in the order in which it is written. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data | undefined };

/**
 * Whether a text is put in quotes: `quoted` always, `plain` where a bare word would be misread, `bare` as `plain`, but not for
 * a number or a flag, which other readers take for what it is.
 */
export type PrintStyle = 'quoted' | 'plain' | 'bare';

/** How a field's texts are printed; `outer` are the fields that the field stands in, from the record inwards. */
export type StyleOf = (field: string, outer: readonly string[]) => PrintStyle;

/** `key: value` with the value on one line. */
export function printField(key: string, value: Data, styleOf: StyleOf, outer: readonly string[] = []): string {
  return `${printKey(key)}: ${printValue(value, key, styleOf, outer)}`;
}

/** A value on one line: lists in brackets, maps in braces. */
export function printValue(value: Data, field: string, styleOf: StyleOf, outer: readonly string[] = []): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return isBare(value, styleOf(field, outer)) ? value : quote(value);
  if (isList(value)) return `[${value.map((entry) => printValue(entry, field, styleOf, outer)).join(', ')}]`;
  const inner = [...outer, field];
  const fields = Object.entries(value).flatMap(([key, entry]) =>
    entry === undefined ? [] : [printField(key, entry, styleOf, inner)],
  );
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** A record in braces: a line for each group of keys that has any. */
export function printRecord(
  record: Readonly<Record<string, Data | undefined>>,
  groups: readonly (readonly string[])[],
  styleOf: StyleOf,
): string[] {
  const lines = groups.flatMap((keys) => {
    const fields = keys.flatMap((key) => {
      const value = Object.hasOwn(record, key) ? record[key] : undefined;
      return value === undefined ? [] : [printField(key, value, styleOf)];
    });
    return fields.length > 0 ? [fields.join(', ')] : [];
  });
  if (lines.length === 0) return ['{}'];
  return lines.map((line, index) => `${index === 0 ? '{ ' : ''}${line}${index === lines.length - 1 ? ' }' : ','}`);
}

function isBare(text: string, style: PrintStyle): boolean {
  if (style === 'bare' && /^(?:\d{1,9}|true|false)$/.test(text)) return true;
  return style !== 'quoted' && isPlainWord(text);
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}

/** A key as it stands before its colon. */
export function printKey(key: string): string {
  return isPlainWord(key) ? key : quote(key);
}

/** Words that YAML 1.1 readers (R, PyYAML) take for something else than text. */
const misread = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** True for a word that every YAML reader takes for itself: letters, digits, `-` and `_`, beginning with a letter. */
export function isPlainWord(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(text) && !misread.test(text);
}

/**
 * A text in double quotes on one line. Besides what JSON escapes, everything that a YAML reader might fold, drop or
 * take for a line end is escaped; other characters stay themselves.
 */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return `"${escaped.replace(/[\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, escapeUnit)}"`;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
