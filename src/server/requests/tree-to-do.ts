import type { Annotation, AnnotationSection } from '../../core/coding/annotations.ts';
import { rangeNow } from '../../core/corpus/placed.ts';
import { toDoKinds, type ToDoItem, type ToDoKind } from '../../core/ledger/to-do.ts';
import { codePointMap } from '../../core/text/code-points.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel } from '../convert.ts';
import { annotationLabel } from './annotation-labels.ts';
import { treeModel } from './tree-model.ts';
import { targetOf } from './places.ts';
import {
  childrenOf,
  groupNode,
  noChildren,
  recordKey,
  tooltipOf,
  wordsBadge,
  type Children,
  type LooseNode,
  type TreeCorpus,
} from './tree-nodes.ts';
import { lastStep, step, type TreePath } from './tree-path.ts';
import { relationNode } from './tree-relations.ts';

const kindIcons: Readonly<Record<ToDoKind, string>> = {
  nameless: 'account',
  unlinked: 'link',
  untyped: 'symbol-misc',
  changed: 'edit',
  unchecked: 'circle-large-outline',
  stale: 'history',
  contested: 'git-compare',
  unsure: 'question',
};

/** The children of a node of the To do view: kinds of work, under each the articles, under each what is to be done. */
export async function toDoBelow(corpus: TreeCorpus, path: TreePath): Promise<Children> {
  const toDo = treeModel(corpus).toDo();
  const [first, second] = path;
  if (first === undefined) {
    return childrenOf(
      toDoKinds.filter(({ id }) => toDo.count(id) > 0),
      ({ id }) => step('kind', id).text,
      ({ id, label }) => groupNode(label, toDo.count(id), ['thing to do', 'things to do'], kindIcons[id]),
    );
  }
  const kind = toDoKinds.find(({ id }) => id === first.key);
  const articles = kind && toDo.articles(kind.id);
  if (articles === undefined) return noChildren;
  if (second === undefined) {
    return childrenOf(
      [...articles],
      ([article]) => step('article', article).text,
      ([article, items]) => articleNode(corpus, article, items),
    );
  }
  const items = lastStep(path).kind === 'article' ? (articles.get(second.key) ?? []) : [];
  const words = items.some(({ subject }) => subject.kind === 'line') ? await wordsIn(corpus, second.key) : () => '';
  return childrenOf(items, itemKey, (item) => itemNode(corpus, item, words));
}

/** How many things there are to do in a corpus. */
export function toDoCount(corpus: TreeCorpus): number {
  const toDo = treeModel(corpus).toDo();
  return toDoKinds.reduce((sum, { id }) => sum + toDo.count(id), 0);
}

/** Reads the words of stretches of an article. */
async function wordsIn({ articleText }: TreeCorpus, path: string): Promise<(range: Range) => string> {
  const text = await articleText(path);
  const map = codePointMap(text);
  return ({ at, end }) => text.slice(map.toUtf16(at), map.toUtf16(end));
}

function articleNode(corpus: TreeCorpus, path: string, items: readonly ToDoItem[]): LooseNode {
  const [first] = items;
  const title = corpus.index.pageEvent(path)?.title ?? corpus.index.articles.get(path)?.article.title ?? path;
  const node = groupNode(title, items.length, ['thing to do', 'things to do'], 'file-text');
  const target = first && targetOf(corpus, path, placeOf(first));
  return { ...node, kind: 'article', tooltip: () => tooltipOf(title, path), target: target ?? null };
}

/** Where an item is looked at; lost words lead to the top of the article, where a lens tells of them. */
function placeOf({ subject }: ToDoItem): Range {
  const top = { at: 0, end: 0 };
  switch (subject.kind) {
    case 'line':
      return subject.line;
    case 'annotation':
      return rangeNow(subject.annotation.placed.anchor) ?? top;
    case 'relation':
      return rangeNow(subject.relation.rationale?.anchor) ?? top;
  }
}

function itemKey({ subject }: ToDoItem): string {
  switch (subject.kind) {
    case 'line':
      return step('line', String(subject.line.at)).text;
    case 'annotation': {
      const { sidecar, record } = subject.annotation.placed;
      return step('record', recordKey(sidecar.path, record.id)).text;
    }
    case 'relation':
      return step('record', recordKey(subject.relation.sidecar.path, subject.relation.id)).text;
  }
}

function itemNode(corpus: TreeCorpus, item: ToDoItem, wordsOf: (range: Range) => string): LooseNode {
  const { subject, path } = item;
  const target = targetOf(corpus, path, placeOf(item));
  switch (subject.kind) {
    case 'line': {
      const words = wordsOf(subject.line);
      return { label: toLabel(words), tooltip: () => tooltipOf(words), icon: 'dash', kind: 'line', target };
    }
    case 'annotation':
      return { ...annotationNode(corpus, path, subject.annotation), target };
    case 'relation': {
      const { relation } = subject;
      const { description, ...node } = relationNode(
        corpus,
        relation,
        relation.to === pageOf(corpus, path) ? 'to' : 'from',
      );
      return { ...node, description: description ?? null, target };
    }
  }
}

function pageOf({ index }: TreeCorpus, path: string): string | undefined {
  return index.pageEvent(path)?.id;
}

const sectionIcons: Readonly<Record<AnnotationSection, string>> = {
  events: 'symbol-event',
  mentions: 'mention',
  responses: 'megaphone',
  noActs: 'circle-slash',
  rationales: 'quote',
  relations: 'arrow-right',
};

function annotationNode(corpus: TreeCorpus, path: string, annotation: Annotation): LooseNode {
  const { section, placed } = annotation;
  const facts = corpus.index.articles.get(path);
  const quote = placed.record.quote ?? '';
  const badge = [placed.anchor, ...placed.also].map(wordsBadge).find((each) => each !== null);
  return {
    label: facts ? annotationLabel(annotation, facts, corpus) : toLabel(quote),
    description: toLabel([badge, quote].filter(Boolean).join(' · ')) || null,
    tooltip: () => tooltipOf(quote),
    icon: sectionIcons[section],
    kind: section === 'responses' ? 'response' : section === 'relations' ? 'relation' : 'record',
    annotation: { uri: corpus.uriOf(path), sidecar: placed.sidecar.path, id: placed.record.id },
  };
}
