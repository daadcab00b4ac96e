/** Whose rules for names count: those of Windows are stricter, as its names reach devices and streams too. */
export type PathRules = 'posix' | 'win32';

/**
 * Why a text is no path inside a corpus, as the rest of a sentence; undefined where it may be one. Looks at the text
 * alone: what is absolute, climbs, names a drive, a share, a scheme, a device or a stream, or goes into a `.git` folder
 * is refused (RELIABILITY R10), in every spelling that something on the way might undo.
 */
export function whyNoCorpusPath(path: string, rules: PathRules): string | undefined {
  if (path === '') return 'this is no file name.';
  if (/[\p{Cc}\p{Surrogate}]/u.test(path)) return 'a file name holds no control characters.';
  if (/^[\\/]|^[A-Za-z]:[\\/]|^[A-Za-z][\w+.-]*:\/\//.test(path)) return 'only paths inside the corpus are allowed.';
  if (path.includes('\\')) return 'folders are divided by /.';
  const steps = path.split('/');
  if (steps.some((step) => step === '') || climbs(path)) return 'this path leaves the corpus.';
  if (steps.some((step) => isGitFolder(step))) return 'the .git folder is no part of a corpus.';
  if (rules === 'win32' && steps.some((step) => isForbiddenOnWindows(step))) return 'Windows allows no such file name.';
  return undefined;
}

/** True where a step is `..`, or the whole is absolute, once `%2e`, `%252e`, `%2f` or `%5c` in it are undone. */
function climbs(path: string): boolean {
  let plain = path;
  for (;;) {
    const steps = plain.split(/[\\/]/);
    if (steps.includes('..') || steps.includes('.') || steps[0] === '') return true;
    const decoded = plain.replace(/%(25|2e|2f|5c)/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    if (decoded === plain) return false;
    plain = decoded;
  }
}

/** True for git's own folder, also as NTFS and HFS+ would read its name: what stands there decides what programs run. */
export function isGitFolder(step: string): boolean {
  const seen = step.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '').replace(/:.*|[ .]+$/g, '');
  return /^(?:\.git|git~\d)$/i.test(seen);
}

/** Devices, which lie in every folder, also as `con.txt` and `aux .yaml`, whatever blank it is. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:[.:]|$)/iu;

/** Windows drops dots and blanks at the end of a name; `:` makes a drive or a stream of it. */
function isForbiddenOnWindows(step: string): boolean {
  return /[<>:"|?*]|[. ]$/.test(step) || device.test(step);
}
