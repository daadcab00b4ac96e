import type { IndexedArticle } from '../../core/corpus/facts.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { RelationEntry } from '../../core/corpus/relation-entries.ts';
import { relationPhrase } from '../../core/relations/types.ts';
import { toLabel } from '../convert.ts';
import { actorNames, rationaleLines, responseLines } from './line-states.ts';
import { actNode, targetOf, wordsBadge, type LooseNode, type TreeCorpus } from './tree-nodes.ts';

/** The children of a node of the Events view; `path` is the node's id below the corpus, empty for the roots. */
export function eventsBelow(corpus: TreeCorpus, path: string): LooseNode[] {
  const { index } = corpus;
  if (path === '') {
    const without = articlesWithoutEvents(index);
    const group = {
      id: 'articles',
      label: 'Articles without an event',
      description: String(without.length),
      tooltip: null,
      icon: 'files',
    };
    return [
      ...eventKeys(index).map(([key, event]) => eventNode(corpus, key, event)),
      ...(without.length > 0 ? [{ ...group, kind: 'group' as const, hasChildren: true, target: null }] : []),
      ...orphanGroup(corpus),
    ];
  }
  if (path === 'orphans') return corpus.files.orphans.map((orphan) => orphanNode(corpus, orphan));
  if (path === 'articles') return articlesWithoutEvents(index).map((facts) => articleNode(corpus, facts));
  const [, event] = eventKeys(index).find(([key]) => path === key) ?? [];
  if (event === undefined) return [];
  const facts = event.page && event.place ? index.articles.get(event.place.path) : undefined;
  const acts = facts
    ? facts.responses.map((response) =>
        actNode(corpus, facts.path, response, path, actorNames(response.record.actors ?? [], index) || 'No actor'),
      )
    : [];
  return [...acts, ...index.relationsOf(event).map((relation) => relationNode(corpus, event, relation, path))];
}

/** The events with their node ids. Ids that several events claim are a finding, and still every node needs its own. */
function eventKeys({ events }: CorpusIndex): (readonly [key: string, event: EventEntry])[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const earlier = seen.get(event.id) ?? 0;
    seen.set(event.id, earlier + 1);
    return [earlier === 0 ? `event/${event.id}` : `event/${event.id}/${earlier + 1}`, event];
  });
}

function articlesWithoutEvents({ articles, events }: CorpusIndex): IndexedArticle[] {
  const told = new Set(events.flatMap(({ place }) => (place ? [place.path] : [])));
  return [...articles.values()].filter(({ path }) => !told.has(path));
}

function eventNode(corpus: TreeCorpus, key: string, event: EventEntry): LooseNode {
  const { index } = corpus;
  const facts = event.page && event.place ? index.articles.get(event.place.path) : undefined;
  const progress = facts ? progressOf(facts) : undefined;
  return {
    id: key,
    label: toLabel(event.title),
    description:
      toLabel([event.date, progress?.short, event.outside ? 'outside' : null].filter(Boolean).join(' · ')) || null,
    tooltip: [event.title, event.id, progress?.long]
      .filter(Boolean)
      .map((line) => toLabel(line ?? '', 300))
      .join('\n'),
    icon: event.page ? 'note' : event.place ? 'symbol-event' : 'circle-outline',
    kind: 'event',
    hasChildren: index.relationsOf(event).length > 0 || (facts?.responses.length ?? 0) > 0,
    target: event.place && targetOf(corpus, event.place.path, event.place.range),
  };
}

/** How far the coding of a page is. */
function progressOf(facts: IndexedArticle): { short: string; long: string } {
  const responses = responseLines(facts);
  const rationales = rationaleLines(facts);
  const tagged = responses.filter(({ records, noActs }) => records.length + noActs.length > 0).length;
  const linked = rationales.filter(({ records }) => records.some(({ record }) => record.other !== undefined)).length;
  return {
    short: `${tagged}/${responses.length} tagged, ${linked}/${rationales.length} linked`,
    long: `${tagged} of ${responses.length} response lines tagged, ${linked} of ${rationales.length} rationales linked`,
  };
}

function articleNode(corpus: TreeCorpus, { path, article }: IndexedArticle): LooseNode {
  return {
    id: `article/${path}`,
    label: toLabel(article.title ?? path),
    description: article.title === null ? 'no headline' : null,
    tooltip: toLabel(path, 300),
    icon: 'file-text',
    kind: 'article',
    hasChildren: false,
    target: targetOf(corpus, path, article.titleRange ?? { at: 0, end: 0 }),
  };
}

/** Sidecars whose article was renamed or deleted outside VS Code: nothing of them counts until they are attached again. */
function orphanGroup({ files: { orphans } }: TreeCorpus): LooseNode[] {
  if (orphans.length === 0) return [];
  const label = 'Annotations without an article';
  const tooltip = 'Their article was renamed or deleted. Attach them to an article, or they count nowhere.';
  const words = { id: 'orphans', label, description: String(orphans.length), tooltip, icon: 'debug-disconnect' };
  return [{ ...words, kind: 'group', hasChildren: true, target: null }];
}

function orphanNode({ uriOf }: TreeCorpus, path: string): LooseNode {
  const words = { id: `orphan/${path}`, label: toLabel(path), description: null, tooltip: toLabel(path, 300) };
  const target = { uri: uriOf(path), at: 0, end: 0 };
  return { ...words, icon: 'file-code', kind: 'orphan', hasChildren: false, target };
}

/** A relation seen from one of its events; its label is the event at the other end. */
function relationNode(
  corpus: TreeCorpus,
  seenFrom: EventEntry,
  { id, type, from, to, path, sidecar, rationale }: RelationEntry,
  parent: string,
): LooseNode {
  const { index } = corpus;
  const isFrom = from === seenFrom.id;
  const otherId = isFrom ? to : from;
  const other = otherId === null ? undefined : index.event(otherId);
  const phrase = type === null ? 'untyped' : relationPhrase(type, isFrom ? 'from' : 'to');
  const outside =
    rationale?.record.other === 'outside' ? (rationale.record.title ?? 'an event outside the corpus') : undefined;
  return {
    id: `${parent}/relation/${sidecar.path}/${id}`,
    label: toLabel(other?.title ?? outside ?? otherId ?? 'an event that is not known'),
    description: toLabel([phrase, wordsBadge(rationale?.anchor ?? null)].filter(Boolean).join(' · ')),
    tooltip: rationale ? toLabel(rationale.record.quote, 600) : null,
    icon: isFrom ? 'arrow-right' : 'arrow-left',
    kind: 'relation',
    hasChildren: false,
    target: other?.place ? targetOf(corpus, other.place.path, other.place.range) : null,
    annotation: { uri: corpus.uriOf(path), sidecar: sidecar.path, id },
  };
}
