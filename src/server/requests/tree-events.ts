import { titlePlace } from '../../core/article/outline.ts';
import type { IndexedArticle } from '../../core/corpus/facts.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { ActOfEvent } from '../../core/corpus/groupings/acts-by-event.ts';
import type { EventGroup } from '../../core/corpus/groupings/group.ts';
import { progressOf } from '../../core/corpus/progress.ts';
import type { RelationEntry } from '../../core/corpus/relation-entries.ts';
import { toLabel } from '../convert.ts';
import type { EventGrouping, TreeShape } from '../protocol.ts';
import { actorNames } from './line-states.ts';
import { treeModel } from './tree-model.ts';
import { targetOf } from './places.ts';
import {
  actNode,
  childOf,
  childrenOf,
  groupNode,
  joined,
  noChildren,
  recordKey,
  tooltipOf,
  type Children,
  type LooseNode,
  type TreeCorpus,
} from './tree-nodes.ts';
import { lastStep, step, type TreePath } from './tree-path.ts';
import { relationNode } from './tree-relations.ts';

/** The children of a node of the Events view. */
export function eventsBelow(
  corpus: TreeCorpus,
  path: TreePath,
  { grouping = 'date', filter = '' }: TreeShape,
): Children {
  const model = treeModel(corpus);
  const { kind, key } = lastStep(path);
  switch (kind) {
    case 'event': {
      const event = model.keys().byKey.get(key);
      return event === undefined ? noChildren : eventParts(corpus, event);
    }
    case 'articles':
      return childrenOf(model.articlesWithoutEvents(), articleKey, (facts) => articleNode(corpus, facts));
    case 'orphans':
      return childrenOf(corpus.files.orphans, orphanKey, (orphan) => orphanNode(corpus, orphan));
    case 'group':
    case 'root': {
      let group: EventGroup | undefined = model.grouped(grouping, filter).root;
      for (const each of path) group = group?.groups.find((inner) => inner.key === each.key);
      if (group === undefined) return noChildren;
      const below = groupParts(corpus, group, grouping);
      // A filter is about events: what is none of them has no place in what it finds.
      return kind === 'root' && filter.trim() === ''
        ? joined(below, looseArticles(corpus), orphanGroup(corpus))
        : below;
    }
    default:
      return noChildren;
  }
}

/** The way to the event that an article tells first, else to the article; undefined where the view does not show it. */
export function pathToArticle(
  corpus: TreeCorpus,
  path: string,
  { grouping = 'date', filter = '' }: TreeShape,
): TreePath | undefined {
  const model = treeModel(corpus);
  const groupsOf = model.grouped(grouping, filter).groupsOf();
  const told = corpus.index.eventsIn(path);
  const event = told.find((each) => groupsOf.has(each));
  if (event !== undefined) {
    const groups = (groupsOf.get(event) ?? []).map(({ key }) => step('group', key));
    return [...groups, step('event', model.keys().keyOf(event))];
  }
  const isLoose = told.length === 0 && filter.trim() === '' && corpus.index.articles.has(path);
  return isLoose ? [step('articles', ''), step('article', path)] : undefined;
}

function groupParts(corpus: TreeCorpus, { groups, events }: EventGroup, grouping: EventGrouping): Children {
  const { keys } = treeModel(corpus);
  return joined(
    childrenOf(
      groups,
      ({ key }) => step('group', key).text,
      (group) => eventGroupNode(corpus, group, grouping),
    ),
    childrenOf(
      events,
      (event) => step('event', keys().keyOf(event)).text,
      (event) => eventNode(corpus, event),
    ),
  );
}

const groupIcons: Readonly<Record<EventGrouping, string>> = {
  date: 'calendar',
  article: 'file-text',
  state: 'checklist',
  storyline: 'type-hierarchy',
};

function eventGroupNode(corpus: TreeCorpus, { label, path, count }: EventGroup, grouping: EventGrouping): LooseNode {
  const node = groupNode(label, count, ['event', 'events'], path === null ? groupIcons[grouping] : 'file-text');
  const facts = path === null ? undefined : corpus.index.articles.get(path);
  if (facts === undefined) return node;
  const { kind, target, tooltip } = articleNode(corpus, facts);
  return { ...node, kind, ...(target && { target }), ...(tooltip && { tooltip }) };
}

function eventNode(corpus: TreeCorpus, event: EventEntry): LooseNode {
  const { index } = corpus;
  const { title, id, date, page, place, outside } = event;
  const facts = page && place ? index.articles.get(place.path) : undefined;
  // At a glance the lines are not known yet.
  const progress = facts?.reading === 'whole' ? progressWords(facts) : undefined;
  const words = [date, progress?.short, outside ? 'outside' : null];
  const spoken = [title, date, progress?.long, outside ? 'outside the corpus' : null];
  return {
    label: toLabel(title),
    description: toLabel(words.filter(Boolean).join(' · ')) || null,
    spoken: toLabel(spoken.filter(Boolean).join(', '), 300),
    tooltip: () => tooltipOf(title, id, date, progress?.long, place?.path),
    icon: page ? 'note' : place ? 'symbol-event' : 'circle-outline',
    kind: 'event',
    hasChildren: treeModel(corpus).actsOf(event).length > 0 || index.relationsOf(event).length > 0,
    target: place && targetOf(corpus, place.path, place),
  };
}

/** How far the coding of a page is, in words. */
function progressWords(facts: IndexedArticle): { short: string; long: string } {
  const { responses, rationales } = progressOf(facts);
  return {
    short: `${responses.tagged}/${responses.total} tagged, ${rationales.linked}/${rationales.total} linked`,
    long: `${responses.tagged} of ${responses.total} response lines tagged, ${rationales.linked} of ${rationales.total} rationales linked`,
  };
}

/** The acts that belong to an event, then its relations. */
function eventParts(corpus: TreeCorpus, event: EventEntry): Children {
  const { index } = corpus;
  return joined(
    childrenOf<ActOfEvent>(
      treeModel(corpus).actsOf(event),
      ({ response: { sidecar, record } }) => step('act', recordKey(sidecar.path, record.id)).text,
      ({ path, response }) =>
        actNode(corpus, path, response, actorNames(response.record.actors ?? [], index) || 'No actor'),
    ),
    childrenOf<RelationEntry>(
      index.relationsOf(event),
      ({ sidecar, id }) => step('relation', recordKey(sidecar.path, id)).text,
      (relation) => relationNode(corpus, relation, relation.from === event.id ? 'from' : 'to'),
    ),
  );
}

function looseArticles(corpus: TreeCorpus): Children {
  const { length } = treeModel(corpus).articlesWithoutEvents();
  if (length === 0) return noChildren;
  const node = groupNode('Articles without an event', length, ['article', 'articles'], 'files');
  return childOf(step('articles', '').text, node);
}

function articleKey({ path }: IndexedArticle): string {
  return step('article', path).text;
}

function articleNode(corpus: TreeCorpus, { path, article }: IndexedArticle): LooseNode {
  return {
    label: toLabel(article.title ?? path),
    description: article.title === null ? 'no headline' : null,
    tooltip: () => tooltipOf(article.title, path),
    icon: 'file-text',
    kind: 'article',
    target: targetOf(corpus, path, titlePlace(article)),
  };
}

/** Sidecars whose article was renamed or deleted outside VS Code: nothing of them counts until they are attached again. */
function orphanGroup({ files: { orphans } }: TreeCorpus): Children {
  if (orphans.length === 0) return noChildren;
  const node = groupNode('Annotations without an article', orphans.length, ['file', 'files'], 'debug-disconnect');
  const tooltip = () => 'Their article was renamed or deleted. Attach them to an article, or they count nowhere.';
  return childOf(step('orphans', '').text, { ...node, tooltip });
}

function orphanKey(path: string): string {
  return step('orphan', path).text;
}

function orphanNode({ uriOf }: TreeCorpus, path: string): LooseNode {
  const target = { uri: uriOf(path), at: 0, end: 0 };
  return { label: toLabel(path), tooltip: () => tooltipOf(path), icon: 'file-code', kind: 'orphan', target };
}
