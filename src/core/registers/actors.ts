import * as v from 'valibot';
import { flag, text, word, words } from '../yaml/fields.ts';
import type { EditResult, FileStyle } from '../yaml/edit.ts';
import { editYaml } from '../yaml/edit.ts';
import { registerBounds } from '../yaml/read.ts';
import { readRegister, type RegisterReading } from './read.ts';

/** The types an actor may have (FORMAT "actors.yaml"). */
export const actorTypes = [
  'state',
  'government',
  'military',
  'igo',
  'organisation',
  'armed-group',
  'party',
  'media',
  'company',
  'person',
  'collective',
  'other',
] as const;

export type ActorType = (typeof actorTypes)[number];

const texts = v.pipe(
  v.union([v.array(text), text]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
  v.metadata({ style: 'quoted' }),
);

const actorEntry = v.looseObject({
  id: word,
  name: text,
  aliases: v.exactOptional(texts),
  metonyms: v.exactOptional(texts),
  demonyms: v.exactOptional(texts),
  type: v.exactOptional(word),
  code: v.exactOptional(word),
  specific: v.exactOptional(flag),
  members: v.exactOptional(words),
  partOf: v.exactOptional(word),
  posts: v.exactOptional(
    v.array(
      v.looseObject({
        for: word,
        title: v.exactOptional(text),
        from: v.exactOptional(text),
        to: v.exactOptional(text),
      }),
    ),
  ),
});

/** An actor of the register. */
export type Actor = v.InferOutput<typeof actorEntry>;

/** Reads the text of an actors.yaml. */
export function readActors(yaml: string): RegisterReading<Actor> {
  return readRegister(yaml, 'actors', actorEntry);
}

const quotedFields = new Set(['name', 'aliases', 'metonyms', 'demonyms', 'title', 'from', 'to']);

const actorsStyle: FileStyle = {
  bounds: registerBounds,
  order: ['newsweave', 'actors'],
  styleOf: () => (field) => (quotedFields.has(field) ? 'quoted' : 'plain'),
  linesOf: (_, record) => [Object.keys(record)],
  startsLine: () => false,
};

/** Adds an actor to the text of an actors.yaml (empty for a new file), in the order of ids. */
export function addActor(
  yaml: string,
  actor: { readonly id: string; readonly name: string; readonly type: ActorType },
): EditResult {
  const base = yaml.trim() === '' ? `newsweave: 1\nactors:\n` : yaml;
  const record = { id: actor.id, name: actor.name, type: actor.type };
  return editYaml(base, [{ kind: 'add', section: 'actors', record, placement: 'by-id' }], actorsStyle);
}

/** All names by which an actor may be looked up. */
export function namesOf(actor: Actor): string[] {
  return [actor.name, ...(actor.aliases ?? []), ...(actor.metonyms ?? [])];
}
