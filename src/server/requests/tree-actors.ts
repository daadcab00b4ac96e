import { listsBy } from '../../core/corpus/groupings/group.ts';
import type { ActOfActor, CorpusIndex } from '../../core/corpus/index.ts';
import { eventOfAct } from '../../core/corpus/groupings/acts-by-event.ts';
import { actorTypes, type Actor } from '../../core/registers/actors.ts';
import { toLabel } from '../convert.ts';
import { once } from '../../core/once.ts';
import { treeModel } from './tree-model.ts';
import { targetOf } from './places.ts';
import {
  actNode,
  childrenOf,
  groupNode,
  noChildren,
  recordKey,
  tooltipOf,
  type Children,
  type LooseNode,
  type TreeCorpus,
} from './tree-nodes.ts';
import { lastStep, step, type TreePath } from './tree-path.ts';

/** How the groups of actors are called. */
const typeLabels: ReadonlyMap<string, string> = new Map([
  ['state', 'States'],
  ['government', 'Governments'],
  ['military', 'Militaries'],
  ['igo', 'Intergovernmental bodies'],
  ['organisation', 'Organisations'],
  ['armed-group', 'Armed groups'],
  ['party', 'Parties'],
  ['media', 'Media'],
  ['company', 'Companies'],
  ['person', 'Persons'],
  ['collective', 'Collectives'],
  ['other', 'Others'],
]);

/** An actor with more acts than this has them by event. */
const manyActs = 20;

/** The children of a node of the Actors view. */
export function actorsBelow(corpus: TreeCorpus, path: TreePath): Children {
  const { index } = corpus;
  const { kind, key } = lastStep(path);
  switch (kind) {
    case 'root':
      return childrenOf(
        typesIn(index),
        (type) => step('type', type).text,
        (type) => typeNode(type, membersOf(index, type).length),
      );
    case 'type':
      return childrenOf(
        membersOf(index, key),
        ({ id }) => step('actor', id).text,
        (actor) => actorNode(index, actor),
      );
    case 'actor':
      return actorParts(corpus, key);
    case 'of':
      return actNodes(
        corpus,
        treeModel(corpus)
          .actsByHome(path.at(-2)?.key ?? '')
          .get(key) ?? [],
      );
    default:
      return noChildren;
  }
}

/** The actors of each type by name, made once for each reading of the register; the index object stays the same. */
const byType = new WeakMap<CorpusIndex['actors'], () => ReadonlyMap<string, readonly Actor[]>>();

function actorsByType({ actors }: CorpusIndex): ReadonlyMap<string, readonly Actor[]> {
  const known = byType.get(actors) ?? once(() => listsBy([...actors.values()].sort(byName), typeOf));
  byType.set(actors, known);
  return known();
}

function typeOf({ type }: Actor): string {
  return type ?? 'other';
}

const collator = once(() => new Intl.Collator('en'));

function byName(a: Actor, b: Actor): number {
  return collator().compare(a.name, b.name);
}

function membersOf(index: CorpusIndex, type: string): readonly Actor[] {
  return actorsByType(index).get(type) ?? [];
}

/** The types that are used: the known ones in their order, then others. */
function typesIn(index: CorpusIndex): string[] {
  const used = new Set(actorsByType(index).keys());
  const known = actorTypes.filter((type) => used.has(type));
  return [...known, ...[...used].filter((type) => !actorTypes.some((each) => each === type)).sort()];
}

function typeNode(type: string, count: number): LooseNode {
  return groupNode(typeLabels.get(type) ?? type, count, ['actor', 'actors'], 'organization');
}

function actorNode(index: CorpusIndex, { id, name, aliases = [], type }: Actor): LooseNode {
  const acts = index.actsOf(id).length;
  return {
    label: toLabel(name),
    description: acts > 0 ? `${acts} ${acts === 1 ? 'act' : 'acts'}` : null,
    tooltip: () => tooltipOf(name, id, aliases.join(', ')),
    icon: type === 'person' ? 'person' : 'organization',
    kind: 'actor',
    hasChildren: acts > 0,
  };
}

/** The acts of an actor, by event where there are many of several events. */
function actorParts(corpus: TreeCorpus, actor: string): Children {
  const homes = treeModel(corpus).actsByHome(actor);
  const acts = [...homes.values()].reduce((sum, { length }) => sum + length, 0);
  if (acts <= manyActs || homes.size < 2) return actNodes(corpus, corpus.index.actsOf(actor));
  return childrenOf(
    [...homes],
    ([key]) => step('of', key).text,
    ([, members]) => actGroupNode(corpus, members),
  );
}

function actGroupNode(corpus: TreeCorpus, acts: readonly ActOfActor[]): LooseNode {
  const [act] = acts;
  const { title = '', place = null } = (act && titleOf(corpus, act)) ?? {};
  const node = groupNode(title, acts.length, ['act', 'acts'], 'note');
  return { ...node, target: place && targetOf(corpus, place.path, place) };
}

function titleOf({ index }: TreeCorpus, { path, response }: ActOfActor) {
  const event = eventOfAct(index, path, response.record);
  if (event !== undefined) return event;
  return { title: index.articles.get(path)?.article.title ?? path, place: { path, at: 0, end: 0 } };
}

function actNodes(corpus: TreeCorpus, acts: readonly ActOfActor[]): Children {
  return childrenOf(
    acts,
    ({ response: { sidecar, record } }) => step('act', recordKey(sidecar.path, record.id)).text,
    (act) => actNode(corpus, act.path, act.response, titleOf(corpus, act).title),
  );
}
