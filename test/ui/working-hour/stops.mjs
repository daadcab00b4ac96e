import { articles, pages } from './plan.mjs';

/**
 * A place where the coder stops.
 *
 * @typedef {object} Stop
 * @property {number} line From 1, as the editor counts.
 * @property {number} column Where its words begin, from 1.
 * @property {string} words Those that are selected then.
 * @property {import('./decisions.mjs').Decision} decision
 */

/**
 * The plan with the words that it is about.
 *
 * @param {Readonly<Record<string, string>>} files
 * @returns {[name: string, stops: Stop[]][]} The articles in the order in which they are coded.
 */
export function stopsOf(files) {
  const all = [];
  for (const [name, decisions] of Object.entries(pages)) {
    const lines = (files[name] ?? '').split('\n');
    const toStop = (/** @type {string} */ text, /** @type {number} */ line) => {
      const words = wordsOf(text);
      return { line, column: text.indexOf(words) + 1, words };
    };
    all.push(stops(name, decisions, ([line, decision]) => ({ ...toStop(lines[line - 1] ?? '', line), decision })));
  }
  for (const [name, decisions] of Object.entries(articles)) {
    const text = files[name] ?? '';
    all.push(stops(name, decisions, ([first, last, decision]) => ({ ...between(text, first, last), decision })));
  }
  return all;
}

/**
 * @template D
 * @param {string} name
 * @param {readonly D[]} decisions
 * @param {(decision: D) => Stop} toStop
 * @returns {[string, Stop[]]}
 */
function stops(name, decisions, toStop) {
  return [name, decisions.map(toStop)];
}

/** The words of a response line without its label, or of a rationale without its quotation marks. */
function wordsOf(/** @type {string} */ line) {
  return line.replace(/^[A-Z]\w+: /, '').replace(/^"(.*)"$/, '$1');
}

function between(/** @type {string} */ text, /** @type {string} */ first, /** @type {string} */ last) {
  const at = text.indexOf(first);
  const words = text.slice(at, text.indexOf(last, at) + last.length);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, words };
}
