import type { CancellationToken, Location, WorkspaceSymbol } from 'vscode-languageserver';
import * as v from 'valibot';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import { lettersInOrder } from '../../core/registers/letters-in-order.ts';
import { actorNames } from '../../core/registers/names.ts';
import type { Actor } from '../../core/registers/actors.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { toLabel } from '../convert.ts';
import type { CorpusView, OpenCorpus } from '../corpus.ts';
import { stopIfCancelled } from '../guarded.ts';
import { SymbolKind } from '../lsp.ts';
import { readableCorpora } from '../readable-corpora.ts';
import { actorPlaces, articlePlaces, eventEntryPlaces } from './places.ts';

/** Symbols that an answer has at most. */
const maxSymbols = 200;

/** What a symbol stands for, until its place is asked for. */
const symbolData = v.variant('kind', [
  v.object({ kind: v.literal('event'), root: v.string(), path: v.string(), at: v.number(), end: v.number() }),
  v.object({ kind: v.literal('actor'), root: v.string(), id: v.string() }),
]);

type SymbolData = v.InferOutput<typeof symbolData>;

/** A symbol that a query may mean. */
interface Found {
  readonly symbol: WorkspaceSymbol;
  /** What its place is found by; null where it has its place already. */
  readonly data: SymbolData | null;
  /** How well its name fits the query. */
  readonly fit: number;
}

/** The events and actors that a query may mean, best first. An actor has a symbol for each of its names. */
export async function workspaceSymbols(
  corpora: readonly OpenCorpus[],
  query: string,
  client: Pick<ClientAbilities, 'lateSymbolRanges'>,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const found: Found[] = [];
  const readable = await readableCorpora(corpora);
  for (const corpus of readable) {
    const view = await corpus.settled();
    stopIfCancelled(token);
    found.push(...actorSymbols(corpus, view, query), ...(await eventSymbols(corpus, view, query)));
  }
  const best = found.sort((a, b) => b.fit - a.fit).slice(0, maxSymbols);
  if (!client.lateSymbolRanges) return withRanges(readable, best, token);
  return best.map(({ symbol, data }) => (data === null ? symbol : { ...symbol, data }));
}

/** The symbols with their places, for a client that cannot ask for them later; each register is read once. */
async function withRanges(
  corpora: readonly OpenCorpus[],
  found: readonly Found[],
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const ids = found.flatMap(({ data }) => (data?.kind === 'actor' ? [data.id] : []));
  const entries = new Map<string, ReadonlyMap<string, Location>>();
  for (const corpus of corpora) entries.set(corpus.root, await actorPlaces(corpus, ids));
  const placed: WorkspaceSymbol[] = [];
  for (const { symbol, data } of found) {
    stopIfCancelled(token);
    const location =
      data?.kind === 'actor' ? entries.get(data.root)?.get(data.id) : data && (await placeOf(corpora, data));
    placed.push({ ...symbol, location: location ?? { range: top, ...symbol.location } });
  }
  return placed;
}

/** Such a client gets a range in any case. */
const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The register's actors that the search over names finds: clients drop symbols whose own name lacks the letters. */
function actorSymbols({ root, uriOf }: OpenCorpus, { search, index }: CorpusView, query: string): Found[] {
  const fits = lettersInOrder(query);
  return search(query, maxSymbols)
    .filter(({ builtIn }) => !builtIn)
    .flatMap(({ actor, name: meant }, rank) =>
      namesOf(actor, index.actors).map((name): Found => {
        const data: SymbolData = { kind: 'actor', root, id: actor.id };
        const symbol = {
          name: toLabel(name) || '(empty)',
          kind: SymbolKind.Object,
          containerName: toLabel(actor.name),
          location: { uri: uriOf('actors.yaml') },
        };
        const found = name === meant ? 1 - rank / (rank + 20) : 0;
        return { symbol, data, fit: Math.max(found, fits(name) ?? 0) };
      }),
    );
}

function namesOf(actor: Actor, actors: ReadonlyMap<string, Actor>): string[] {
  return [...new Set(actorNames(actor, actors).map(({ name }) => name))];
}

/** The events whose title, or else an id, has the letters of the query. One whose words are lost has no place to go to. */
async function eventSymbols(corpus: OpenCorpus, { index, name }: CorpusView, query: string): Promise<Found[]> {
  const matches = eventMatches(index.events, query);
  const unplaced = matches.filter(({ event }) => event.place === null).map(({ event }) => event.id);
  const entries = await eventEntryPlaces(corpus, unplaced);
  return matches.flatMap(({ event, words, fit }): Found[] => {
    const { id, title, place, date } = event;
    const entry = place === null ? entries.get(id) : undefined;
    if (place === null && entry === undefined) return [];
    const symbol = {
      name: toLabel(words) || '(empty)',
      kind: SymbolKind.Event,
      containerName: toLabel(words === title ? (date ?? name) : title),
    };
    if (entry !== undefined) return [{ fit, data: null, symbol: { ...symbol, location: entry } }];
    if (place === null) return [];
    const data: SymbolData = { kind: 'event', root: corpus.root, path: place.path, at: place.at, end: place.end };
    return [{ fit, data, symbol: { ...symbol, location: { uri: corpus.uriOf(place.path) } } }];
  });
}

/** An event with the words of it that fit a query. */
interface EventMatch {
  readonly event: EventEntry;
  readonly words: string;
  readonly fit: number;
}

function eventMatches(events: readonly EventEntry[], query: string): EventMatch[] {
  const fits = lettersInOrder(query);
  const matches = events.flatMap((event): EventMatch[] => {
    for (const words of [event.title, event.id, ...event.aliases]) {
      const fit = fits(words);
      if (fit !== undefined) return [{ event, words, fit }];
    }
    return [];
  });
  return matches.sort((a, b) => b.fit - a.fit).slice(0, maxSymbols);
}

/** Gives a symbol its place, as it is now; one that is gone stays as it is. */
export async function resolveWorkspaceSymbol(
  corpora: readonly OpenCorpus[],
  symbol: WorkspaceSymbol,
): Promise<WorkspaceSymbol> {
  const data = v.safeParse(symbolData, symbol.data);
  const location = data.success ? await placeOf(corpora, data.output) : undefined;
  return location === undefined ? symbol : { ...symbol, location };
}

async function placeOf(corpora: readonly OpenCorpus[], data: SymbolData): Promise<Location | undefined> {
  const corpus = corpora.find(({ root }) => root === data.root);
  if (corpus === undefined) return undefined;
  if (data.kind === 'actor') return (await actorPlaces(corpus, [data.id])).get(data.id);
  const { index } = await corpus.settled();
  return index.articles.has(data.path) ? (await articlePlaces(corpus, data.path, [data])).at(0) : undefined;
}
