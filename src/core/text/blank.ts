/** True for a text that is missing, or consists of nothing but white space. */
export function isBlankText(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
