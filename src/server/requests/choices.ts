import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { actorTypes } from '../../core/registers/actors.ts';
import { builtInKey } from '../../core/registers/built-in.ts';
import type { ActorSearch } from '../../core/registers/search.ts';
import { eventKinds, eventStatuses } from '../../core/coding/event-fields.ts';
import { officesAt } from '../../core/coding/speaks-for.ts';
import type { Actor } from '../../core/registers/actors.ts';
import type { CorpusSettings } from '../../core/registers/corpus-settings.ts';
import { relationTypesOf, type RelationType } from '../../core/relations/types.ts';
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
  return index.events.filter(({ page, place }) => !page || place?.path !== path).map(eventChoice);
}

/** An event as a row of a list. */
export function eventChoice({ id, title, date, place }: EventEntry): EventChoice {
  return {
    id,
    title: toLabel(title),
    date: date === null ? null : toLabel(date),
    path: place?.path ?? null,
    where: place && toLabel(place.path, 300),
  };
}

/** The types of a corpus to choose from; a relation type that reads differently from its other end is offered both ways. */
export function typeChoices(settings: TypeSettings = noSettings): TypeChoices {
  return {
    responses: responseTypesOf(settings).map(({ id, label, definition }) => ({
      id,
      label: toLabel(label),
      definition: toLabel(definition, maxDefinition),
    })),
    relations: relationTypesOf(settings)
      .map(shownType)
      .flatMap(({ id, label, inverseLabel, symmetric, definition }) => [
        { id, from: 'this' as const, label, definition: withEnds(definition, 'this event', 'the other event') },
        ...(symmetric
          ? []
          : [
              {
                id,
                from: 'other' as const,
                label: inverseLabel,
                definition: withEnds(definition, 'the other event', 'this event'),
              },
            ]),
      ]),
    actors: actorTypes,
    eventKinds,
    eventStatuses,
  };
}

type TypeSettings = Pick<CorpusSettings, 'responseTypes' | 'relationTypes'>;

const noSettings: TypeSettings = { responseTypes: [], relationTypes: [] };

/** Longest definition of a type in a pick list, in characters. */
const maxDefinition = 300;

/** A type whose words, which may be those of a corpus, can be shown as they are. */
function shownType({ label, inverseLabel, definition, ...type }: RelationType) {
  return {
    ...type,
    label: toLabel(label),
    inverseLabel: toLabel(inverseLabel),
    definition: toLabel(definition, maxDefinition),
  };
}

/** A definition speaks of its ends as S and T; a person who links reads which of them is this page's event. */
function withEnds(definition: string, from: string, to: string): string {
  const named = (end: string) => (end === 'S' ? from : to);
  return definition
    .replace(/\b(event|process|deed) ([ST])\b/g, (_, noun: string, end: string) => `${noun} (${named(end)})`)
    .replace(/\b[ST]\b/g, named);
}
