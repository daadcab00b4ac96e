import type { Location, Range as LspRange } from 'vscode-languageserver';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import { entryPlaces } from '../../core/registers/entry-places.ts';
import { normaliseText } from '../../core/text/lines.ts';
import { textPositions } from '../../core/text/positions.ts';
import type { Range } from '../../core/text/range.ts';
import { toLspRange } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { Target } from '../protocol.ts';

/** Places of an article's words, from its text as it is now. */
export async function articlePlaces(corpus: OpenCorpus, path: string, ranges: readonly Range[]): Promise<Location[]> {
  const positions = textPositions(await corpus.articleText(path));
  const uri = corpus.uriOf(path);
  return ranges.map((range) => ({ uri, range: toLspRange(positions.toLineRange(range)) }));
}

/** Some words of an article, of which only their positions are needed. */
export function targetOf(corpus: Pick<OpenCorpus, 'uriOf'>, path: string, { at, end }: Range): Target {
  return { uri: corpus.uriOf(path), at, end };
}

/** Where an event is told: the words in its article, or its entry in events.yaml. Undefined for one that is nowhere. */
export async function eventPlace(corpus: OpenCorpus, { id, place }: EventEntry): Promise<Location | undefined> {
  if (place === null) return (await eventEntryPlaces(corpus, [id])).get(id);
  return (await articlePlaces(corpus, place.path, [place])).at(0);
}

/** Where the ids of actors stand in actors.yaml; those that it does not have are left out. */
export function actorPlaces(corpus: OpenCorpus, ids: readonly string[]): Promise<ReadonlyMap<string, Location>> {
  return registerPlaces(corpus, 'actors', ids);
}

/** Where the ids of events stand in events.yaml; those that it does not have are left out. */
export function eventEntryPlaces(corpus: OpenCorpus, ids: readonly string[]): Promise<ReadonlyMap<string, Location>> {
  return registerPlaces(corpus, 'events', ids);
}

type RegisterName = 'actors' | 'events';

/** A register as it was last looked into: a large one written by hand takes a second to read. */
interface ReadRegister {
  readonly text: string;
  placeOf(id: string): LspRange | undefined;
}

const lastRead = new WeakMap<OpenCorpus, Map<RegisterName, ReadRegister>>();

async function registerPlaces(
  corpus: OpenCorpus,
  name: RegisterName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Location>> {
  const path = `${name}.yaml`;
  const text = ids.length === 0 ? undefined : await corpus.fileText(path);
  if (text === undefined) return new Map();
  const registers = lastRead.get(corpus) ?? new Map<RegisterName, ReadRegister>();
  lastRead.set(corpus, registers);
  const known = registers.get(name);
  const register = known?.text === text ? known : readRegister(text, name);
  registers.set(name, register);
  const uri = corpus.uriOf(path);
  const places = [...new Set(ids)].map((id) => [id, register.placeOf(id)] as const);
  return new Map(places.flatMap(([id, range]) => (range === undefined ? [] : [[id, { uri, range }]])));
}

function readRegister(yaml: string, name: RegisterName): ReadRegister {
  const text = normaliseText(yaml);
  const positions = textPositions(text);
  const placeOf = entryPlaces(text, name);
  return {
    text: yaml,
    placeOf: (id) => {
      const range = placeOf(id);
      return range && toLspRange(positions.toLineRange(range));
    },
  };
}
