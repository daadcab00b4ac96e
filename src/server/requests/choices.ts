import type { CorpusIndex } from '../../core/corpus/index.ts';
import { actorTypes } from '../../core/registers/actors.ts';
import { builtInKey } from '../../core/registers/built-in.ts';
import type { ActorSearch } from '../../core/registers/search.ts';
import { officesAt } from '../../core/coding/speaks-for.ts';
import type { Actor } from '../../core/registers/actors.ts';
import type { CorpusSettings } from '../../core/registers/corpus-settings.ts';
import { relationTypesOf } from '../../core/relations/types.ts';
import { responseTypesOf } from '../../core/responses/types.ts';
import { toLabel } from '../convert.ts';
import type { ActorChoice, EventChoice, TypeChoices } from '../protocol.ts';

/** Rows that a pick list gets at most. */
const maxRows = 50;

/**
 * The actors that a typed text may mean, for an article of a certain date; those that come with the product have a key
 * in the place of an id.
 */
export function actorChoices(
  search: ActorSearch,
  query: string,
  index: CorpusIndex,
  on: string | undefined,
): ActorChoice[] {
  return search(query, maxRows).map(({ actor, name, builtIn }) => ({
    ...actorChoice(actor, index, on),
    id: builtIn ? builtInKey(actor) : actor.id,
    alias: name === actor.name ? null : toLabel(name),
    builtIn,
  }));
}

/** An actor of the register as a pick list shows it. */
export function actorChoice(actor: Actor, { actors }: CorpusIndex, on: string | undefined): ActorChoice {
  return {
    id: actor.id,
    name: toLabel(actor.name),
    alias: null,
    type: actor.type === undefined ? null : toLabel(actor.type),
    builtIn: false,
    offices: officesAt(actor, on).map(({ body, title }) => ({
      body,
      name: toLabel(actors.get(body)?.name ?? body),
      title: title === null ? null : toLabel(title),
    })),
  };
}

/** All events but a page's own. */
export function eventChoices(index: CorpusIndex, path: string): EventChoice[] {
  return index.events
    .filter(({ page, place }) => !page || place?.path !== path)
    .map(({ id, title, date, place }) => ({
      id,
      title: toLabel(title),
      date: date === null ? null : toLabel(date),
      path: place?.path ?? null,
      where: place && toLabel(place.path, 300),
    }));
}

/** The types to choose from; a relation type that reads differently from its other end is offered both ways. */
export function typeChoices(settings: CorpusSettings): TypeChoices {
  const responses = responseTypesOf(settings).map(({ id, label, definition }) => told(id, label, definition));
  const relations = relationTypesOf(settings).map((type) => ({ ...type, inverse: toLabel(type.inverseLabel) }));
  return {
    responses,
    relations: relations.flatMap(({ id, label, inverse, symmetric, definition }) => [
      { from: 'this' as const, ...told(id, label, withEnds(definition, 'this event', 'the other event')) },
      ...(symmetric
        ? []
        : [{ from: 'other' as const, ...told(id, inverse, withEnds(definition, 'the other event', 'this event')) }]),
    ]),
    actors: actorTypes,
  };
}

/** A type's texts as labels: a project may have written them. */
function told(id: string, label: string, definition: string) {
  return { id, label: toLabel(label), definition: toLabel(definition, maxDefinition) };
}

/** Longest definition, in characters. */
const maxDefinition = 300;

/** A definition speaks of its ends as S and T; a person who links reads which of them is this page's event. */
function withEnds(definition: string, from: string, to: string): string {
  return definition.replace(/\bS\b/g, from).replace(/\bT\b/g, to);
}
