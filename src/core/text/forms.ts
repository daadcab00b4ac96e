/** The forms of what a person types for an annotator, an id or a number; the same sentences wherever it is typed. */

const annotatorName = /^[a-z0-9][a-z0-9_-]{0,31}$/;

/** True for the name of an annotator (FORMAT "Layers"). */
export function isAnnotator(name: string): boolean {
  return annotatorName.test(name);
}

/** Why a text is no annotator's name, as a sentence that says what one looks like; undefined for a name. */
export function whyNoAnnotator(name: string): string | undefined {
  return isAnnotator(name)
    ? undefined
    : 'Use small letters, digits, - and _, 32 at most; begin with a letter or digit.';
}

const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Words that mean something else where an id stands (FORMAT). */
const reserved: ReadonlySet<string> = new Set(['this', 'other', 'outside', 'unknown']);

/**
 * Why a text can be the id of no actor or event, as a sentence; undefined for one that can be, also where it is somebody's
 * already. Ids that stand in files may have other forms.
 */
export function whyNoId(id: string): string | undefined {
  if (!idForm.test(id)) return 'An id is lower-case words of a to z and digits, joined by -, and begins with a letter.';
  return reserved.has(id) ? `${id} has a meaning of its own and can be nobody’s id.` : undefined;
}

/** Why a text is no number of people, as a sentence; undefined for one. */
export function whyNoCount(text: string): string | undefined {
  return /^\d{1,9}$/.test(text.trim())
    ? undefined
    : `${text.trim() || 'Nothing'} is no whole number: write 0, 3 or 250.`;
}
