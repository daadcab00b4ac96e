/**
 * The same text in memory of its own. A piece of a string keeps the whole string alive, as long as it is (PERFORMANCE
 * "Design advice" 7); what is kept for long from a text that is not must be taken out of it.
 */
export function detached(text: string): string {
  if (text.length < shortest) return text;
  const copy: unknown = JSON.parse(JSON.stringify(text));
  return typeof copy === 'string' ? copy : text;
}

/** Shorter pieces are copied by the engine anyway. */
const shortest = 13;
