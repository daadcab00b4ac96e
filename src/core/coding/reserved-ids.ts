const reserved: ReadonlySet<string> = new Set(['this', 'other', 'outside', 'unknown']);

/** True for a word that means something else where an id stands (FORMAT), so that it can be nobody's id. */
export function isReserved(id: string): boolean {
  return reserved.has(id);
}
