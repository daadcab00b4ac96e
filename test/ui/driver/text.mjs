/**
 * @param {string | null} text The text of an element.
 * @returns {string} The same with ordinary spaces, for VS Code writes many as no-break spaces, and no icons, which are
 *   characters of a font of its own.
 */
export function plain(text) {
  return (text ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/[\ue000-\uf8ff]/g, '')
    .trim();
}
