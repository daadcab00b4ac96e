import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';

/** A record, or a file of records, as it stands on disk: all scalars are text. @typedef {any} Read */

/** Sections of a sidecar in their order, with the letter of their records' ids. */
const sections = /** @type {const} */ ({
  newsweave: null,
  text: null,
  article: null,
  events: null,
  mentions: 'm',
  responses: 'r',
  noActs: 'l',
  rationales: 'q',
  relations: 'k',
});

const text = String.raw`"(?:[^"\\\n]|\\.)*"`;
const context = `(?:, before: ${text})?(?:, after: ${text})?`;
const words = `  - \\{ id: \\w+, quote: ${text}, at: \\d+${context}(?:, also: \\[.+\\])?,\\n`;
// A field that is added later joins behind the others.
const coding = String.raw` {6}\w+: .+, by: ana, created: "\d{4}-\d\d-\d\d"(?:, \w+: .+)?`;

/** How the lines of a section look: words, coding, a third line for the relations of a rationale. */
const layouts = {
  article: /^article: \{ .+ \}\n$/,
  events: /^events:\n(?: {2}- \{ id: [a-z0-9-]+, page: true \}\n)$/,
  responses: new RegExp(`^responses:\\n(?:${words}${coding} \\}\\n)+$`),
  noActs: new RegExp(`^noActs:\\n(?:${words}${coding} \\}\\n)+$`),
  rationales: new RegExp(`^rationales:\\n(?:${words}${coding}(?:,\\n {6}relations: \\[\\{ .+ \\}\\])? \\}\\n)+$`),
};

/** @param {string} yaml @returns {Read} The file, read with the failsafe schema as the format wants it. */
export function readYaml(yaml) {
  const document = parseDocument(yaml, { schema: 'failsafe', version: '1.2' });
  assert.deepEqual([document.errors, document.warnings], [[], []]);
  return document.toJS();
}

/**
 * Holds a sidecar that the product made against docs/format.md: header, digest, sections, layout, ids, words, context.
 *
 * @param {string} sidecar
 * @param {string} article
 */
export function checkForm(sidecar, article) {
  const digest = createHash('sha256').update(article, 'utf8').digest('hex');
  assert.ok(sidecar.startsWith(`newsweave: 1\ntext: "sha256:${digest}"\n`), 'it begins with the digest of its article');
  assert.ok(sidecar.endsWith('\n...\n'), 'it ends with the line that says it was not cut');
  assert.ok(!/\r|\t| \n|\n\n/.test(sidecar), 'no odd line ends, tabs or empty lines');
  const data = readYaml(sidecar);
  const names = Object.keys(sections).filter((name) => name in data);
  assert.deepEqual(Object.keys(data), names, 'the sections stand in their order');
  for (const part of sidecar
    .replace(/\.\.\.\n$/, '')
    .split(/^(?=\w)/m)
    .slice(2)) {
    const [name = ''] = part.split(':');
    assert.match(part, layouts[/** @type {keyof typeof layouts} */ (name)], `${name} has the lines of its records`);
  }
  const records = Object.entries(sections).flatMap(([name, letter]) =>
    letter === null ? [] : (data[name] ?? []).map((/** @type {Read} */ record) => ({ record, letter })),
  );
  const claims = records.flatMap(({ record }) => record.relations ?? []).map((record) => ({ record, letter: 'k' }));
  const all = [...records, ...claims];
  assert.equal(new Set(all.map(({ record }) => record.id)).size, all.length, 'no id stands twice');
  for (const { record, letter } of all) assert.match(record.id, new RegExp(`^${letter}[0-9a-hjkmnp-tv-z]{10}$`));
  for (const { record } of records) for (const anchor of [record, ...(record.also ?? [])]) checkAnchor(anchor, article);
  const responses = (data.responses ?? []).map((/** @type {Read} */ { id }) => id);
  for (const { of } of data.noActs ?? []) assert.ok(of === undefined || responses.includes(of), `${of} is an act here`);
}

/** The words stand at their place, and have context where the format wants it and nowhere else. */
function checkAnchor(/** @type {Read} */ { quote, at, before, after }, /** @type {string} */ article) {
  const points = [...article];
  const [start, length] = [Number(at), [...quote].length];
  assert.equal(points.slice(start, start + length).join(''), quote);
  const isPlain = length >= 20 && article.split(quote).length === 2;
  assert.equal(before === undefined && after === undefined, isPlain, `context of “${quote}”`);
  assert.ok(
    points
      .slice(0, start)
      .join('')
      .endsWith(before ?? ''),
  );
  assert.ok(
    points
      .slice(start + length)
      .join('')
      .startsWith(after ?? ''),
  );
  for (const side of [before, after]) assert.ok([...(side ?? '')].length <= 32);
}

/**
 * What a sidecar says of some words.
 *
 * @param {Read} data
 * @param {string} section A section, or `also` for further words of an act.
 * @param {string} quote
 * @param {readonly string[]} fields
 * @returns {Read | undefined} These fields, in plain words: for the act that a noAct belongs to its type.
 */
export function saidOf(data, section, quote, fields) {
  const records = /** @type {Read[]} */ (data[section === 'also' ? 'responses' : section] ?? []);
  const isMeant = (/** @type {Read} */ record) => record.quote === quote;
  const record = records.find((each) => (section === 'also' ? (each.also ?? []).some(isMeant) : isMeant(each)));
  if (record === undefined) return undefined;
  const plain = {
    ...record,
    of: (data.responses ?? []).find((/** @type {Read} */ { id }) => id === record.of)?.type,
    relations: record.relations?.map((/** @type {Read} */ { from, type }) => ({ from, type })),
  };
  return Object.fromEntries(fields.map((field) => [field, plain[/** @type {keyof typeof plain} */ (field)]]));
}
