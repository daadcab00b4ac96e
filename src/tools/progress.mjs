/**
 * @param {number} since A reading of `performance.now()`.
 * @returns {string} The time that has passed since, for example `4.1 s`.
 */
export function elapsed(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Does one piece of work and prints one line about it: `Building… 0.4 s`.
 *
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work It should print nothing, for the line is not complete before it ends.
 * @returns {Promise<T>}
 */
export async function timed(title, work) {
  const start = performance.now();
  process.stdout.write(`${title}… `);
  try {
    const result = await work();
    console.log(elapsed(start));
    return result;
  } catch (error) {
    console.log('failed');
    throw error;
  }
}
