/** What of YAML data is a map; everything else counts as an empty one. */
export function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** True for a map: neither a list nor a text. */
export function isDataMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of YAML data is a list; everything else counts as an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A map's own value of a key; undefined where it has none. */
export function valueOf(map: unknown, key: string): unknown {
  return isDataMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Data as the failsafe schema reads it back: every scalar as text, fields that are undefined left out. */
export function asText(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (!isDataMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (entry === undefined ? [] : [[key, asText(entry)]])),
  );
}

/** True for equal data; the order of a map's keys says nothing. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, index) => sameData(entry, b[index]));
  if (!isDataMap(a) || !isDataMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
  );
}

/** A map with a key set to a value, or without the key where the value is undefined. */
export function withValue(map: unknown, key: string, value: unknown): unknown {
  const entries = Object.entries(asMap(map));
  if (value === undefined) return Object.fromEntries(entries.filter(([other]) => other !== key));
  const isThere = entries.some(([other]) => other === key);
  const changed = entries.map(([other, old]): [string, unknown] => [other, other === key ? value : old]);
  return Object.fromEntries(isThere ? changed : [...changed, [key, value]]);
}
