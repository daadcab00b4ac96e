/** How many characters at a line's end, in UTF-16 units, tell whether its sentence is over. */
const maxEnd = 40;

/** True for a line whose last sentence is over: a full stop, question or exclamation mark, also inside quotation marks. */
export function endsSentence(line: string): boolean {
  // Only the end is looked at: the marks behind a stop are few.
  return /[.!?…。؟۔।]['"”“’»)\]*_]*$/u.test(line.trimEnd().slice(-maxEnd)) && !endsWithAcronym(line);
}

function endsWithAcronym(line: string): boolean {
  return line.trim().length < 120 && /(?:^|[\s(])(?:\p{Lu}\.){2,}\s*$/u.test(line);
}

/** Longest headline, in words and in UTF-16 units. */
const maxWords = 35;
const maxLength = 260;

/** True for a line that may be a headline, a subhead or a teaser: short, and no sentence that ends. */
export function isHeadlineLike(line: string): boolean {
  const text = line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/(\*\*|__)$/, '');
  if (text === '' || text.length > maxLength || hasTooManyWords(text)) return false;
  if (endsSentence(text) && !/[?!]['"”’»)]*$/u.test(text)) return false;
  if (/[,;:—–-]$/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (/[?!]['"”’»)]*$/u.test(text) && /[.!?]\s+\p{Lu}/u.test(text)) return false;
  return /^["'“‘„«»([¿¡*_#•\d]*\s*[\p{Lu}\p{Lt}\p{Lo}\p{N}]|^\p{Ll}{1,3}\p{Lu}|^[^\p{L}]*\p{L}/u.test(text);
}

/** Counts the words only of a text that is long enough to have too many. */
function hasTooManyWords(text: string): boolean {
  return text.length >= 2 * maxWords && text.split(/\s+/u).length > maxWords;
}
