import type { Actor } from '../registers/actors.ts';
import { bodyNouns, groupNouns, officeNouns } from './lexicon/offices.ts';
import { wordsIn } from './words.ts';

/** What a text may write without a capital: 'the port authority', 'prosecutors', 'refugees from the coast'. */
export function isCommon(words: readonly string[], type: string | null): boolean {
  if (type === 'person' || type === 'state') return false;
  const last = words.at(-1) ?? '';
  if (words.length > 1) return type === 'collective' || institution.test(last);
  return last.endsWith('s') && (groupNouns.has(last) || officeNouns.has(last) || bodyNouns.has(last));
}

/** The last words of names that describe a body rather than baptise it. */
const institution =
  /^(?:union|ministry|bank|agency|council|association|committee|commission|court|tribunal|federation|office|authority|department|service|company|guard|navy|army|force|forces|police|parliament|assembly|senate|chamber|government|presidency|board|mission|observers|alliance|coalition|opposition|garrison|league|confederation|inspectorate|watchdog|regulator|treasury|syndicate|cooperative|administration|secretariat)$/;

/** 'Ministry of Health of Peru' is 'the health ministry' and 'health officials', 'Department of Foreign Affairs' 'the foreign department'. */
export function turnedRound(name: string): string[] {
  const words = wordsIn(name).map(({ folded }) => folded);
  const at = words.findIndex((word) => /^(?:ministry|department)$/.test(word));
  if (at < 0 || !/^(?:of|for)$/.test(words[at + 1] ?? '')) return [];
  const field = words.slice(at + 2).filter((word) => word !== 'the');
  const end = field.findIndex((word) => /^(?:of|and|in|affairs)$/.test(word));
  const own = end < 0 ? field : field.slice(0, end);
  return own.length === 0 ? [] : [words[at], 'authorities', 'officials'].map((head) => [...own, head].join(' '));
}

/** What a people is called by its adjective: 'Norwegians', 'Turks'. */
export function peopleOf(demonym: string): string[] {
  const own = peoples[demonym];
  if (own !== undefined) return [own];
  return /(?:an|i|o|ek|ar|ab|ot|ian|ent|ard|er|or|al|at)$/.test(demonym) && !demonym.includes(' ')
    ? [`${demonym}s`]
    : [];
}

const peoples: Readonly<Record<string, string>> = {
  Turkish: 'Turks',
  British: 'Britons',
  Danish: 'Danes',
  Swedish: 'Swedes',
  Finnish: 'Finns',
  Polish: 'Poles',
  Spanish: 'Spaniards',
  Kurdish: 'Kurds',
  Scottish: 'Scots',
  Czech: 'Czechs',
  Slovak: 'Slovaks',
  Croatian: 'Croats',
  Serbian: 'Serbs',
  Icelandic: 'Icelanders',
  Argentine: 'Argentines',
  Philippine: 'Filipinos',
  Thai: 'Thais',
  Tajik: 'Tajiks',
  Uzbek: 'Uzbeks',
  Kazakh: 'Kazakhs',
  Kyrgyz: 'Kyrgyzs',
  Greek: 'Greeks',
};

/** Words that a body's name may go without. */
const ofState = /^(?:national|royal|federal|public|state|republican)$/i;

/** 'Central Bank of Peru' is 'Peruvian Central Bank' as well, and 'National Police of Peru' 'Peruvian police'. */
export function withDemonyms({ name, type, partOf }: Actor, byId: ReadonlyMap<string, Actor>): string[] {
  const state = byId.get(partOf ?? '');
  if (state?.type !== 'state' || type === 'person') return [];
  const end = name.indexOf(` of ${state.name}`);
  if (end < 0) return [];
  const words = name.slice(0, end).split(' ');
  const [first = '', ...more] = words;
  const cores = more.length > 0 && ofState.test(first) ? [words, more] : [words];
  const owners = [state.name, ...(state.demonyms ?? [])];
  return cores.flatMap((core) => owners.map((owner) => `${owner} ${core.join(' ')}`));
}
