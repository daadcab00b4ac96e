import type { CorpusIndex } from '../../core/corpus/index.ts';
import { actorTypes, type Actor } from '../../core/registers/actors.ts';
import { toLabel } from '../convert.ts';
import { actNode, type LooseNode, type TreeCorpus } from './tree-nodes.ts';

/** How the groups of actors are called. */
const typeLabels: ReadonlyMap<string, string> = new Map([
  ['state', 'States'],
  ['government', 'Governments'],
  ['military', 'Militaries'],
  ['igo', 'Intergovernmental organisations'],
  ['organisation', 'Organisations'],
  ['armed-group', 'Armed groups'],
  ['party', 'Parties'],
  ['media', 'Media'],
  ['company', 'Companies'],
  ['person', 'Persons'],
  ['collective', 'Collectives'],
  ['other', 'Others'],
]);

/** The children of a node of the Actors view; `path` is the node's id below the corpus, empty for the roots. */
export function actorsBelow(corpus: TreeCorpus, path: string): LooseNode[] {
  const { index } = corpus;
  const actors = [...index.actors.values()];
  const typeOf = ({ type }: Actor) => type ?? 'other';
  if (path === '') {
    const used = new Set(actors.map(typeOf));
    const types = [
      ...actorTypes.filter((type) => used.has(type)),
      ...[...used].filter((type) => !actorTypes.some((known) => known === type)).sort(),
    ];
    return types.map((type) => {
      const count = actors.filter((actor) => typeOf(actor) === type).length;
      const words = {
        id: `type/${type}`,
        label: toLabel(typeLabels.get(type) ?? type),
        description: String(count),
        tooltip: null,
        icon: 'organization',
      };
      return { ...words, kind: 'group', hasChildren: true, target: null };
    });
  }
  if (path.startsWith('type/')) {
    const members = actors
      .filter((actor) => `type/${typeOf(actor)}` === path)
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return members.map((actor) => actorNode(index, actor));
  }
  return index.actsOf(path.slice('actor/'.length)).map((act) => {
    const title = index.pageEvent(act.path)?.title ?? index.articles.get(act.path)?.article.title;
    return actNode(corpus, act.path, act.response, path, title ?? act.path);
  });
}

function actorNode(index: CorpusIndex, { id, name, aliases = [], type }: Actor): LooseNode {
  const acts = index.actsOf(id).length;
  return {
    id: `actor/${id}`,
    label: toLabel(name),
    description: acts > 0 ? `${acts} ${acts === 1 ? 'act' : 'acts'}` : null,
    tooltip: [name, id, aliases.join(', ')]
      .filter(Boolean)
      .map((line) => toLabel(line, 300))
      .join('\n'),
    icon: type === 'person' ? 'person' : 'organization',
    kind: 'actor',
    hasChildren: acts > 0,
    target: null,
  };
}
