import { foldName } from '../../../core/registers/fold-name.ts';
import { ruleLevels } from '../../../core/registers/corpus-schema.ts';
import { relationTypesOf } from '../../../core/relations/types.ts';
import { responseTypesOf } from '../../../core/responses/types.ts';
import { idKindAt } from '../../../core/schemas/id-kinds.ts';
import { fieldsAt, schemaAt } from '../../../core/schemas/yaml-files.ts';
import type { YamlCursor } from '../../../core/yaml/cursor.ts';
import { wordsOf } from '../../../core/yaml/fields.ts';
import { fieldOf, looseAt, type WordPath } from '../../../core/yaml/words.ts';
import type { FoundFile } from '../../lookup.ts';
import { claimProposals, recordProposals } from './record-proposals.ts';
import { typeKindAt } from './type-kinds.ts';
import type { YamlFile } from './yaml-file.ts';

/** Something that may be written at a place. Texts are as the corpus has them. */
export interface Proposal {
  readonly kind: 'field' | 'actor' | 'event' | 'record' | 'type' | 'word';
  /** What is written. */
  readonly word: string;
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
}

/** Proposals, best first; a list that is not whole is asked for again at the next letter. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly whole: boolean;
}

/** Ids that are proposed at once. */
const maxIds = 50;

/** What may be written where the cursor stands: fields of a record, ids, types, words of fixed lists. */
export function proposalsAt(found: FoundFile, file: YamlFile, cursor: YamlCursor): Proposals {
  const whole = (proposals: readonly Proposal[]) => ({ proposals, whole: true });
  const { path, role, siblings } = cursor;
  const own = ownFields(found, file, cursor);
  if (own !== undefined) return whole(own);
  const fields = fieldsAt(file.kind, path);
  if (role === 'key' || fields.length > 0) {
    const missing = fields.filter(({ name }) => !siblings.includes(name));
    return whole(missing.map(({ name, description }) => ({ kind: 'field', word: name, documentation: description })));
  }
  const types = typeKindAt(file.kind, path);
  if (types !== undefined) return whole(typeProposals(found, types));
  if (path.at(-1) === 'mode' && path[0] === 'responses') return whole(modeProposals(found, file, path));
  const named = idProposals(found, file, cursor);
  return named ?? whole(wordProposals(file, path));
}

function typeProposals({ view: { settings } }: FoundFile, kind: 'response' | 'relation'): Proposal[] {
  const types = kind === 'response' ? responseTypesOf(settings) : relationTypesOf(settings);
  return types.map(({ id, label, definition }) => ({
    kind: 'type',
    word: id,
    detail: label,
    documentation: definition,
  }));
}

/** The modes of the response's type; of all types where that is not known. */
function modeProposals({ view: { settings } }: FoundFile, file: YamlFile, path: WordPath): Proposal[] {
  const types = responseTypesOf(settings);
  const own = fieldOf(looseAt(file.root(), path.slice(0, -1)), 'type')?.text;
  const modes = types.find(({ id }) => id === own)?.modes ?? types.flatMap((type) => type.modes);
  return [...new Set(modes)].map((word) => ({ kind: 'word', word }));
}

function wordProposals(file: YamlFile, path: WordPath): Proposal[] {
  const isLevel = file.kind === 'corpus' && path[0] === 'rules' && path.length === 2;
  const schema = schemaAt(file.kind, path);
  const words = isLevel ? ruleLevels : schema === undefined ? [] : wordsOf(schema);
  const list = typeof path.at(-1) === 'number' ? looseAt(file.root(), path.slice(0, -1)) : null;
  const there =
    list?.kind === 'list' ? list.entries.map(({ value }) => (value?.kind === 'text' ? value.text : '')) : [];
  const isMissing = (word: string) => word !== '' && (word === there[Number(path.at(-1))] || !there.includes(word));
  return words.filter(isMissing).map((word) => ({ kind: 'word', word }));
}

const fieldOwners: Readonly<Record<string, string>> = {
  events: 'event',
  responses: 'response',
  rationales: 'rationale',
  relations: 'relation',
};

/** The project's own variables below `fields` of a record, and their values. */
function ownFields(
  { view: { settings } }: FoundFile,
  { kind }: YamlFile,
  { path, role, siblings }: YamlCursor,
): Proposal[] | undefined {
  const [section, index, fields, name] = path;
  if (kind !== 'sidecar' || typeof section !== 'string' || typeof index !== 'number' || fields !== 'fields')
    return undefined;
  const variables = settings.fields.filter((field) => field.for === fieldOwners[section]);
  if (role === 'key' || name === undefined)
    return variables
      .filter((field) => !siblings.includes(field.name))
      .map((field) => ({ kind: 'field', word: field.name, detail: field.label, documentation: field.note }));
  const variable = variables.find((field) => field.name === name);
  const values = variable?.type === 'flag' ? ['true', 'false'] : (variable?.values ?? []);
  return values.map((word) => ({ kind: 'word', word }));
}

function idProposals(found: FoundFile, file: YamlFile, { path, typed }: YamlCursor): Proposals | undefined {
  const kind = idKindAt(file.kind, path);
  const last = path.findLast((step) => typeof step === 'string') ?? '';
  // The id of a record itself is nobody's business but the writer's.
  if (kind === undefined || last === 'id') return kind === undefined ? undefined : { proposals: [], whole: true };
  const query = foldName(typed);
  const fits = (...names: readonly (string | undefined)[]) =>
    query === '' || names.some((name) => name !== undefined && foldName(name).includes(query));
  const special = specialWords(path).filter((word) => fits(word));
  const words = special.map((word): Proposal => ({ kind: 'word', word }));
  const own = entriesIn(file).filter(({ word, detail, documentation }) => fits(word, detail, documentation));
  if (kind === 'actor')
    return firstOf([...words, ...actorProposals(found, typed, fits), ...(file.kind === 'actors' ? own : [])]);
  const events =
    kind === 'record' ? [] : [...eventProposals(found, fits), ...own.filter((each) => each.kind === 'event')];
  const isOwnMeant = kind !== 'event' && last !== 'replaces' && last !== 'drops';
  const ownRecords = own.filter((each) => each.kind === 'record' && (last === 'of' || each.section === 'responses'));
  const judged = path[0] === 'verdicts' ? claimProposals(found, fits) : [];
  const records =
    kind === 'event' ? [] : [...recordProposals(found, last, fits), ...judged, ...(isOwnMeant ? ownRecords : [])];
  return firstOf([...words, ...(last === 'of' ? [...records, ...events] : [...events, ...records])]);
}

/** True for an entry that what is typed may mean, by one of its names. */
export type Fits = (...names: readonly (string | undefined)[]) => boolean;

/** Each id once: what the corpus says of it counts before what the file says that is being written. */
function firstOf(all: readonly Proposal[]): Proposals {
  const byWord = new Map<string, Proposal>();
  for (const each of all) if (!byWord.has(each.word)) byWord.set(each.word, each);
  return { proposals: [...byWord.values()].slice(0, maxIds), whole: false };
}

/** The entries of the file itself, which the corpus may not be able to read while somebody writes in it. */
function entriesIn(file: YamlFile): (Proposal & { readonly section: string })[] {
  const root = file.root();
  const lists = root?.kind === 'map' ? root.pairs : [];
  return lists.flatMap(({ key, value }) => {
    const section = key?.text ?? '';
    const kind = section === 'actors' ? 'actor' : section === 'events' ? 'event' : 'record';
    const entries = value?.kind === 'list' ? value.entries : [];
    return entries.flatMap(({ value: entry }): (Proposal & { readonly section: string })[] => {
      const id = fieldOf(entry, 'id')?.text;
      const detail = fieldOf(entry, 'name') ?? fieldOf(entry, 'title') ?? fieldOf(entry, 'quote');
      return id === undefined || id === '' ? [] : [{ kind, word: id, detail: detail?.text, section }];
    });
  });
}

/** Words with a meaning of their own that may stand in the place of an id. */
function specialWords(path: WordPath): readonly string[] {
  const keys = path.filter((step) => typeof step === 'string').join('.');
  if (keys === 'responses.actors') return ['unknown'];
  if (keys === 'rationales.other') return ['outside'];
  return keys === 'rationales.relations.from' || keys === 'rationales.relations.to' ? ['this', 'other'] : [];
}

/** Those whose id or names hold what is typed, then those whose names are like it. */
function actorProposals({ view: { index, search } }: FoundFile, typed: string, fits: Fits): Proposal[] {
  const found = new Set<string>();
  for (const { id, name, aliases = [] } of index.actors.values()) {
    if (found.size >= maxIds) break;
    if (fits(id, name, ...aliases)) found.add(id);
  }
  for (const { actor, builtIn } of search(typed, maxIds)) if (!builtIn) found.add(actor.id);
  return [...found].flatMap((id) => {
    const actor = index.actors.get(id);
    return actor === undefined ? [] : [{ kind: 'actor', word: id, detail: actor.name, documentation: actor.type }];
  });
}

/** Events whose id means them and nothing else. */
function eventProposals({ view: { index } }: FoundFile, fits: Fits): Proposal[] {
  const found: Proposal[] = [];
  for (const event of index.events) {
    if (found.length >= maxIds) break;
    const { id, title, date } = event;
    if (fits(id, title) && index.event(id) === event)
      found.push({ kind: 'event', word: id, detail: title, documentation: date ?? undefined });
  }
  return found;
}
