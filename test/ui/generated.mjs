import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const things = ['ferry', 'bridge', 'tunnel', 'harbour', 'dam', 'mine', 'mill', 'lock', 'airfield', 'depot'];
const towns = ['Orla', 'Venn', 'Tolk', 'Brask', 'Lumen', 'Sarke', 'Midra', 'Kolpe', 'Ansel', 'Ruthe', 'Pavo'];
const deeds = ['reopens', 'is closed', 'is struck', 'gets a keeper', 'is sold', 'is blocked', 'floods'];
const types = ['accuse', 'appeal', 'agree', 'coerce', 'cooperate', 'reject', 'request', 'threaten'];

/** The actors of generated corpora. */
export const actorIds = towns.map((town) => `${town.toLowerCase()}-council`);

/**
 * Writes a corpus of event pages from invented words, each with a sidecar: one act is tagged, one line is not.
 *
 * @param {string} folder
 * @param {object} options
 * @param {number} options.count
 * @param {(index: number) => string} [options.actorOf] The actor of a page's act; by default they take turns.
 */
export function generatePages(folder, { count, actorOf = (index) => actorIds[index % actorIds.length] ?? '' }) {
  writeFileSync(join(folder, 'corpus.yaml'), 'newsweave: 1\nname: "Generated"\n');
  const actors = towns.map(
    (town, index) => `  - { id: ${actorIds[index]}, name: "${town} Council", type: government }\n`,
  );
  writeFileSync(join(folder, 'actors.yaml'), `newsweave: 1\nactors:\n${actors.join('')}`);
  for (let index = 0; index < count; index += 1) writePage(folder, index, actorOf(index));
}

/**
 * @param {number} index
 * @returns {string} The path of a page, relative to its corpus.
 */
export function pagePath(index) {
  return join(`b${Math.floor(index / 1000)}`, `${String(index).padStart(6, '0')}.txt`);
}

/**
 * @param {number} index
 * @returns {string} Its title; no other page has the same.
 */
export function titleOf(index) {
  return `The ${take(things, index)} of ${take(towns, index * 7)} ${take(deeds, index * 3)} for the ${index + 1}. time`;
}

function writePage(/** @type {string} */ folder, /** @type {number} */ index, /** @type {string} */ actor) {
  const act = `Asked for a second ${take(things, index * 5)} within the year.`;
  const open = `Left the ${take(things, index * 11)} as it was.`;
  const head = `${titleOf(index)}\nSummary\nThe council met twice about it.\nActor Responses\n`;
  const path = join(folder, pagePath(index));
  if (index % 1000 === 0) mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `${head}${act}\n${open}\nRelated Events (0)\n`);
  const date = `${1960 + (index % 30)}-${String(1 + (index % 12)).padStart(2, '0')}-15`;
  const event = `events:\n  - { id: event-${index}, page: true, date: "${date}" }\n`;
  const record = `  - { id: r1, quote: "${act}", at: ${head.length}, actors: [${actor}], type: ${take(types, index)} }\n`;
  writeFileSync(`${path}.ann.yaml`, `newsweave: 1\n${event}responses:\n${record}...\n`);
}

/**
 * @param {readonly string[]} words
 * @param {number} index
 */
function take(words, index) {
  return words[index % words.length] ?? '';
}
