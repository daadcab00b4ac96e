import type { RecordName } from '../../core/coding/annotations.ts';
import type { QueuedCard } from '../../core/ledger/check-queue.ts';
import { stepInQueue } from '../../core/ledger/check-queue.ts';
import type { Judged } from '../../core/ledger/judged.ts';
import { toLabel } from '../convert.ts';
import type { CheckStepParams } from '../protocol.ts';
import { changeWords } from './check-changes.ts';
import { cardLabel, cardOnPage, judgedLabel, stateWords } from './check-labels.ts';
import { checkQueue, isOpen, judgedOf, judgedOnCard } from './check-model.ts';
import { targetOf } from './places.ts';
import {
  childrenOf,
  joined,
  noChildren,
  recordKey,
  tooltipOf,
  type Children,
  type LooseNode,
  type TreeCorpus,
} from './tree-nodes.ts';
import { lastStep, step, type TreePath } from './tree-path.ts';

const icons: Readonly<Record<string, string>> = {
  decided: 'person',
  unchecked: 'circle-large-outline',
  accepted: 'pass',
  rejected: 'circle-slash',
  unsure: 'question',
  stale: 'history',
  contested: 'git-compare',
  contradicted: 'warning',
};

/** The children of a node of the Check view: the cards, under each its claims and what has changed under their verdicts. */
export async function checkBelow(corpus: TreeCorpus, path: TreePath, filter: string): Promise<Children> {
  const { cards } = checkQueue(corpus, filter);
  const [first] = path;
  if (first === undefined)
    return childrenOf(
      cards,
      (card) => keyOfCard(card),
      (card) => cardNode(corpus, card, cards.indexOf(card), cards.length),
    );
  const card = cards.find((each) => keyOfCard(each) === first.text);
  if (card === undefined) return noChildren;
  const onCard = judgedOnCardOrOne(corpus, card);
  const last = lastStep(path);
  if (last.kind === 'card') {
    if (onCard.length > 1) return claimNodes(corpus, onCard);
    return onCard[0] === undefined ? noChildren : changeNodes(corpus, onCard[0]);
  }
  const claim = onCard.find(({ name }) => keyOfClaim(name) === last.text);
  return claim === undefined ? noChildren : changeNodes(corpus, claim);
}

/** The key of the card that a step leads to; undefined where there is none. */
export function steppedCard(
  corpus: TreeCorpus,
  { filter, step: where }: Pick<CheckStepParams, 'filter' | 'step'>,
  from: TreePath,
): TreePath | undefined {
  const queue = checkQueue(corpus, filter);
  const [first] = from;
  const current = first && queue.cards.find((card) => keyOfCard(card) === first.text);
  const card = stepInQueue(queue, current?.key ?? null, where);
  return card && [step('card', recordKey(card.name.sidecar, card.name.id))];
}

function keyOfCard({ name }: Pick<QueuedCard, 'name'>): string {
  return step('card', recordKey(name.sidecar, name.id)).text;
}

function keyOfClaim({ sidecar, id }: RecordName): string {
  return step('claim', recordKey(sidecar, id)).text;
}

function judgedOnCardOrOne(corpus: TreeCorpus, { path, name }: QueuedCard): readonly Judged[] {
  const onCard = judgedOnCard(corpus, { path, name });
  if (onCard.length > 0) return onCard;
  return judgedOf(corpus, path).filter((each) => each.name.sidecar === name.sidecar && each.name.id === name.id);
}

function cardNode(corpus: TreeCorpus, card: QueuedCard, number: number, total: number): LooseNode {
  const judged = judgedOnCardOrOne(corpus, card);
  const { index } = corpus;
  const claim = cardLabel(judged, corpus);
  const label = cardOnPage(judged, corpus);
  const isContradicted = card.urgency === 'contradicted';
  const states = [isContradicted ? 'contradicted' : '', stateWords(judged)].filter(Boolean).join(', ');
  const worst = isContradicted ? 'contradicted' : (judged.find(isOpen) ?? judged[0])?.state;
  const page = index.articles.get(card.path)?.article.title ?? card.path;
  const hasStale = judged.some(({ state }) => state === 'stale');
  return {
    label,
    description: toLabel(`${states} · ${page}`),
    spoken: toLabel(`${number + 1} of ${total}: ${claim}, ${states}, on ${page}`, 400),
    tooltip: () => tooltipOf(claim, quoteOf(judged[0]), page, ...verdictLines(judged)),
    icon: icons[worst ?? ''] ?? 'circle-large-outline',
    kind: 'card',
    hasChildren: judged.length > 1 || hasStale,
    target: targetOf(corpus, card.path, judged[0]?.range ?? { at: 0, end: 0 }),
    annotation: { uri: corpus.uriOf(card.path), ...card.name },
  };
}

function claimNodes(corpus: TreeCorpus, judged: readonly Judged[]): Children {
  return childrenOf(
    judged,
    ({ name }) => keyOfClaim(name),
    (each) => {
      const label = judgedLabel(each, corpus);
      return {
        label: cardOnPage([each], corpus),
        description: each.state,
        spoken: toLabel(`${label}, ${each.state}`, 400),
        tooltip: () => tooltipOf(label, ...verdictLines([each])),
        icon: icons[each.state] ?? 'circle-large-outline',
        kind: 'claim',
        hasChildren: each.state === 'stale',
        target: targetOf(corpus, each.path, each.range ?? { at: 0, end: 0 }),
        annotation: { uri: corpus.uriOf(each.path), ...each.name },
      };
    },
  );
}

async function changeNodes(corpus: TreeCorpus, judged: Judged): Promise<Children> {
  if (judged.state !== 'stale') return noChildren;
  const changes = await changeWords(judged, corpus.index, corpus);
  return joined(
    childrenOf(
      changes,
      ({ part }) => step('change', part).text,
      ({ part, words, full }): LooseNode => ({
        label: part,
        description: words,
        spoken: toLabel(`${part} has changed: ${words}`, 600),
        tooltip: () => full,
        icon: 'diff',
        kind: 'change',
        target: targetOf(corpus, judged.path, judged.range ?? { at: 0, end: 0 }),
        annotation: { uri: corpus.uriOf(judged.path), ...judged.name },
      }),
    ),
  );
}

function quoteOf(judged: Judged | undefined): string | null {
  if (judged === undefined) return null;
  const { subject } = judged;
  if (subject.kind === 'annotation') return subject.annotation.placed.record.quote ?? null;
  return subject.relation.rationale?.record.quote ?? subject.relation.justification;
}

/** Who judged what, when and why, the newest last. */
function verdictLines(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ judgements }) =>
    judgements.map(({ person, verdict, changed, given: { why, note, when } }) =>
      [`${person}: ${verdict}`, why, note, when?.slice(0, 10), changed.length > 0 ? 'stale' : '']
        .filter(Boolean)
        .join(' · '),
    ),
  );
}
