import { getCountryDataList } from 'countries-list';
import { states, territories } from './countries.mjs';
import { organisations } from './organisations.mjs';

/**
 * @typedef {{ id: string, name: string, aliases?: string[], metonyms?: string[], demonyms?: string[], type: string,
 *   code?: string }} BuiltInActor
 */

/** Bodies of the list that are not made up of states. */
const notOfStates = new Set(['icrc', 'ifrc', 'wada', 'ioc', 'fifa']);

/** The built-in actors by id: countries with the names and capitals of `countries-list`, and organisations. */
export function builtInActors() {
  /** @type {BuiltInActor[]} */
  const actors = [
    ...rows(states).map((row) => country(row, 'state')),
    ...rows(territories).map((row) => country(row, 'government')),
    ...rows(organisations).map(organisation),
  ];
  return actors.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The table as it stands in the file: one actor a line. */
export function builtInActorsJson() {
  return `[\n${builtInActors()
    .map((actor) => `  ${JSON.stringify(actor)}`)
    .join(',\n')}\n]\n`;
}

/** @param {string} table */
function rows(table) {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** @param {string | undefined} cell */
function listed(cell = '') {
  return cell === '' ? [] : cell.split(';').map((each) => each.trim());
}

/**
 * @param {string[]} row
 * @param {string} type
 */
function country([head = '', demonyms, names, metonyms], type) {
  const [, code = '', mark, word = ''] = /^([A-Z]{2})(?: ([=#])(.+))?$/.exec(head) ?? [];
  const known = countryData(code);
  const name = mark === '=' ? word : known.name;
  const id = mark === '#' ? word : idOf(name);
  const aliases = [...(known.alias ?? []), ...(mark === '=' ? [known.name] : []), ...listed(names)];
  const capital = type === 'state' && known.capital !== '' && known.capital !== name ? [known.capital] : [];
  const standIns = metonyms === undefined ? capital : listed(metonyms).filter((each) => each !== '-');
  return actor(id, name, aliases, standIns, listed(demonyms), type, known.iso3);
}

/** @param {string} code */
function countryData(code) {
  const known = getCountryDataList().find(({ iso2 }) => iso2 === code);
  if (known === undefined) throw new Error(`No country has the code ${code}.`);
  return known;
}

/** @param {string[]} row */
function organisation([id = '', name = '', names, metonyms]) {
  return actor(id, name, listed(names), listed(metonyms), [], notOfStates.has(id) ? 'organisation' : 'igo', '');
}

/**
 * An actor without empty fields and without a name twice.
 * @param {string} id
 * @param {string} name
 * @param {string[]} aliases
 * @param {string[]} metonyms
 * @param {string[]} demonyms
 * @param {string} type
 * @param {string} code
 * @returns {BuiltInActor}
 */
function actor(id, name, aliases, metonyms, demonyms, type, code) {
  const others = [...new Set(aliases)].filter((each) => each !== name);
  return {
    id,
    name,
    ...(others.length > 0 && { aliases: others }),
    ...(metonyms.length > 0 && { metonyms }),
    ...(demonyms.length > 0 && { demonyms }),
    type,
    ...(code !== '' && { code }),
  };
}

/** @param {string} name */
function idOf(name) {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[a-z0-9]+/g) ?? []).join('-');
}
