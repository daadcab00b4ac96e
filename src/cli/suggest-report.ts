import type { AblationRow, Evaluation, SureCalls } from '../core/suggest/evaluate/evaluate.ts';
import type { Ranking, ReliabilityRow, Share } from '../core/suggest/evaluate/measures.ts';

/** An evaluation as people read it. */
export function textOfEvaluation({
  pages,
  actors,
  noActs,
  types,
  recipients,
  events,
  newEvent,
  arrival,
  relations,
  ablation,
}: Evaluation): string {
  const without = (of: AblationRow['of']) =>
    ablation
      .filter((row) => row.of === of)
      .map((row) => `  without ${row.without.padEnd(30)} ${rank(row.top1, row.count)}  MRR ${row.mrr.toFixed(3)}`);
  return [
    `${pages} event pages; decisions hidden`,
    '',
    'actors of responses',
    rankingLine('suggested', actors.ranking),
    rankingLine('first named actor', actors.baseline),
    sureLine(actors.sure),
    ...reliabilityLines(actors.reliability),
    ...without('actors'),
    shareLine('roles found', noActs.found),
    shareLine('acts taken for roles', noActs.falseAlarms),
    '',
    'types of responses',
    shareLine('type', types.type),
    shareLine('mode where the type is right', types.mode),
    ...reliabilityLines(types.reliability),
    shareLine('targets, precision', recipients.precision),
    shareLine('targets, recall', recipients.recall),
    shareLine('targets, three offered', recipients.amongThree),
    '',
    'events of rationales',
    rankingLine('suggested', events.ranking),
    rankingLine('TF-IDF of the rationale', events.baseline),
    sureLine(events.sure),
    shareLine('outside, called sure', events.outsideSure),
    ...reliabilityLines(events.reliability),
    ...without('events'),
    shareLine("side of 'the new event'", newEvent),
    shareLine('arrival', arrival),
    '',
    'relations',
    shareLine('type', relations.type),
    shareLine('type among three', relations.anyType),
    shareLine('direction', relations.direction),
    ...reliabilityLines(relations.reliability),
  ].join('\n');
}

function rankingLine(name: string, { count, top1, top3, top5, mrr }: Ranking): string {
  const places = [top1, top3, top5].map((right, index) => `top-${[1, 3, 5][index] ?? ''} ${rank(right, count)}`);
  return `  ${name.padEnd(28)}${places.join('  ')}  MRR ${mrr.toFixed(3)}`;
}

function shareLine(name: string, { right, count }: Share): string {
  return `  ${name.padEnd(28)} ${rank(right, count)}`;
}

function sureLine({ right, count, low, high }: SureCalls): string {
  return `  ${'called sure, right'.padEnd(28)} ${rank(right, count)}  (95 %: ${percent(low)} to ${percent(high)})`;
}

function reliabilityLines(rows: readonly ReliabilityRow[]): string[] {
  return rows.map(
    ({ from, to, count, right, claimed, low, high }) =>
      `  score ${from.toFixed(2)} to ${to.toFixed(2)}: claimed ${percent(claimed)}, right ${rank(right, count)}  (95 %: ${percent(low)} to ${percent(high)})`,
  );
}

function rank(right: number, count: number): string {
  return `${String(right)}/${String(count)} ${count === 0 ? '' : percent(right / count)}`.trim();
}

function percent(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}
