/**
 * What a program loads of its bundle, in bytes: `start` is its entry file with all that this imports whatever happens,
 * `later` what is loaded on use.
 *
 * @typedef {{start: number, later: number, laterFiles: number}} BundleSize
 */

/** How much a program may load at its start, minified, in KB (PERFORMANCE, "Targets"). */
const mostAtStart = /** @type {Readonly<Record<string, number>>} */ ({
  'extension.js': 550,
  'modules/server.mjs': 650,
});

/**
 * Tells how large a program is.
 *
 * @param {Pick<import('esbuild').Metafile, 'outputs'>} metafile
 * @param {string} entry The path of the entry file, as esbuild tells it.
 * @returns {BundleSize}
 */
export function bundleSize({ outputs }, entry) {
  const reach = (/** @type {boolean} */ onUseToo) => {
    const reached = new Set([entry]);
    for (const path of reached)
      for (const { path: imported, kind, external } of outputs[path]?.imports ?? [])
        if (external !== true && (onUseToo || kind !== 'dynamic-import')) reached.add(imported);
    return reached;
  };
  const atStart = reach(false);
  const later = [...reach(true)].filter((path) => !atStart.has(path));
  const bytes = (/** @type {Iterable<string>} */ paths) =>
    [...paths].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
  return { start: bytes(atStart), later: bytes(later), laterFiles: later.length };
}

/**
 * @param {string} file Seen from dist/.
 * @param {BundleSize} size
 * @returns {string} A line for a person.
 */
export function lineAbout(file, { start, later, laterFiles }) {
  const rest = laterFiles === 0 ? '' : ` at its start, ${inKilobytes(later)} KB in ${laterFiles} files when needed`;
  return `dist/${file} ${inKilobytes(start)} KB${rest}`;
}

/**
 * @param {string} file Seen from dist/.
 * @param {BundleSize} size Minified.
 * @returns {string | undefined} What is wrong with it; undefined where nothing is.
 */
export function tooLarge(file, { start }) {
  const most = mostAtStart[file];
  if (most === undefined || inKilobytes(start) <= most) return undefined;
  return `dist/${file} loads ${inKilobytes(start)} KB at its start, and ${most} KB is the most. Import what its start does not need where it is used.`;
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return Math.ceil(bytes / 1024);
}
