import { isDataMap } from './data.ts';

/** Keys that valibot leaves out of its results, since careless code could be tricked by them; here they are words. */
const oddKeys = ['__proto__', 'prototype', 'constructor'] as const;

/** True for a text that may hold such a key, written out or escaped. */
export function mayHoldOddKeys(text: string): boolean {
  return oddKeys.some((key) => text.includes(key)) || (text.includes('\\') && /\\[xuU]/.test(text));
}

/** Puts the odd keys of raw data back into what a schema made of it, as own properties that do nothing. */
export function restoreOddKeys(parsed: unknown, raw: unknown): void {
  if (parsed === raw) return;
  if (Array.isArray(parsed) && Array.isArray(raw)) {
    for (const [index, entry] of parsed.entries()) restoreOddKeys(entry, raw[index]);
    return;
  }
  if (!isDataMap(parsed) || !isDataMap(raw)) return;
  for (const key of Object.keys(parsed)) restoreOddKeys(parsed[key], raw[key]);
  for (const key of oddKeys) {
    if (!Object.hasOwn(raw, key) || Object.hasOwn(parsed, key)) continue;
    Object.defineProperty(parsed, key, { value: raw[key], enumerable: true, configurable: true, writable: true });
  }
}
