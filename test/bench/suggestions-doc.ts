import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  evaluate,
  evaluateRationales,
  type AblationRow,
  type Evaluation,
} from '../../src/core/suggest/evaluate/evaluate.ts';
import { wilson, type ReliabilityRow, type Share } from '../../src/core/suggest/evaluate/measures.ts';
import { corpusOf } from '../core/suggest/storylines/corpus.ts';
import { closedPages } from './closed-pages.ts';

/**
 * Prints the tables of docs/suggestions.md: `node src/tools/run-program.mjs bench/suggestions-doc`. A set is a folder of
 * test/fixtures; behind all sets come the pages of each that are closed, scored as a whole.
 */
const names = [
  'development',
  'held-out',
  'unseen',
  'storyline',
  'closed',
  'war',
  'affairs',
  'strait',
  'river',
  'chips',
  'sahel',
  'alps',
  'cable',
];
const sets = names.map((name) => {
  const folder = join('test', 'fixtures', `suggest-${name}`);
  const files = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const { knowledge, cases } = corpusOf(files, false);
  const decided = corpusOf(files, true);
  const shut = closedPages(folder);
  const closed = cases.filter(({ page }) => shut.has(page.facts.path));
  return {
    name,
    amongDecided: evaluateRationales(decided.knowledge, decided.cases),
    all: evaluate(knowledge, cases),
    closed: closed.length === 0 ? undefined : evaluate(knowledge, closed),
  };
});
const wholes = sets.map(({ name, all }) => ({ name, of: all }));
const closed = sets.flatMap(({ name, closed: of }) => (of === undefined ? [] : [{ name, of }]));

const percent = (right: number, count: number) => (count === 0 ? '' : `${Math.round((100 * right) / count)} %`);
const told = ({ right, count }: Share) => (count === 0 ? '' : `${right}/${count} ${percent(right, count)}`);
const ranked = (count: number, right: number) => told({ right, count });
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

type OfRationales = ReturnType<typeof evaluateRationales>;

const rationaleFigures: readonly (readonly [string, (of: OfRationales) => string])[] = [
  ['event first', ({ events: { ranking } }) => ranked(ranking.count, ranking.top1)],
  ['event among five', ({ events: { ranking } }) => ranked(ranking.count, ranking.top5)],
  ['event first, TF-IDF of the rationale', ({ events: { baseline } }) => ranked(baseline.count, baseline.top1)],
  ['events called sure, right', ({ events: { sure } }) => told(sure)],
  ['outside, called sure', ({ events }) => told(events.outsideSure)],
  ["side of 'the new event'", ({ newEvent }) => told(newEvent)],
  ['relation type', ({ relations }) => told(relations.type)],
  ['direction', ({ relations }) => told(relations.direction)],
];

const figures: readonly (readonly [string, (of: Evaluation) => string])[] = [
  ['actor first', ({ actors: { ranking } }) => ranked(ranking.count, ranking.top1)],
  ['actor among three', ({ actors: { ranking } }) => ranked(ranking.count, ranking.top3)],
  ['actor first, first named', ({ actors: { baseline } }) => ranked(baseline.count, baseline.top1)],
  ['actors called sure, right', ({ actors: { sure } }) => told(sure)],
  ['roles found', ({ noActs }) => told(noActs.found)],
  ['acts taken for roles', ({ noActs }) => told(noActs.falseAlarms)],
  ['response type', ({ types }) => told(types.type)],
  ['targets of acts that are told, recall', ({ recipients }) => told(recipients.recall)],
  ['targets of acts among three offered', ({ recipients }) => told(recipients.amongThree)],
  ...rationaleFigures,
];

function scores(columns: readonly { readonly name: string; readonly of: Evaluation }[]): string {
  return table(
    ['', ...columns.map(({ name }) => name)],
    figures.map(([what, say]) => [what, ...columns.map(({ of }) => say(of))]),
  );
}

function ablations(kind: AblationRow['of']): string {
  const ranking = (of: Evaluation) => ranked(of[kind].ranking.count, of[kind].ranking.top1);
  const parts = wholes[0]?.of.ablation.filter(({ of }) => of === kind).map(({ without }) => without) ?? [];
  const without = (part: string, { ablation }: Evaluation) =>
    ablation
      .filter((each) => each.of === kind && each.without === part)
      .map(({ count, top1 }) => ranked(count, top1))
      .join();
  return table(
    [`${kind} without`, ...wholes.map(({ name }) => name)],
    [
      ['nothing left out', ...wholes.map(({ of }) => ranking(of))],
      ...parts.map((part) => [part, ...wholes.map(({ of }) => without(part, of))]),
    ],
  );
}

function reliabilities(rowsOf: (of: Evaluation) => readonly ReliabilityRow[]): string {
  const all = wholes.map(({ of }) => rowsOf(of));
  const places = [...new Set(all.flat().map(({ from }) => from))].sort((a, b) => a - b);
  const rows = places.map((from) => {
    const found = all.map((each) => each.find((other) => other.from === from));
    const there = found.flatMap((each) => each ?? []);
    const [right, count] = [sum(there.map((each) => each.right)), sum(there.map((each) => each.count))];
    const claimed = sum(there.map((each) => each.claimed * each.count)) / count;
    const { low, high } = wilson(right, count);
    const bounds = `(${percent(low, 1)} to ${percent(high, 1)})`;
    const cells = found.map((each) => (each === undefined ? '' : `${each.right}/${each.count}`));
    return [
      `${from.toFixed(2)} to ${(there[0]?.to ?? 1).toFixed(2)}`,
      percent(claimed, 1),
      `${told({ right, count })} ${bounds}`,
      ...cells,
    ];
  });
  return table(['score', 'claimed', 'right (95 %)', ...names], rows);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

const sure = (kind: 'actors' | 'events') => {
  const calls = wholes.map(({ of }) => of[kind].sure);
  const all = { right: sum(calls.map(({ right }) => right)), count: sum(calls.map(({ count }) => count)) };
  const { low, high } = wilson(all.right, all.count);
  return `${kind} called sure: ${told(all)} (95 %: ${percent(low, 1)} to ${percent(high, 1)})`;
};

/** What is found where people have decided all pages but the one in question, beside what is found where nothing is decided. */
function besideDecided(): string {
  const told = new Set(['event first', 'event among five', "side of 'the new event'"]);
  const rows = rationaleFigures
    .filter(([what]) => told.has(what))
    .flatMap(([what, say]) => [
      [what, ...sets.map(({ all }) => say(all))],
      [`${what}, other pages decided`, ...sets.map(({ amongDecided }) => say(amongDecided))],
    ]);
  return table(['', ...names], rows);
}

console.log(
  [
    scores(wholes),
    scores(closed),
    besideDecided(),
    ablations('actors'),
    ablations('events'),
    sure('actors'),
    reliabilities(({ actors }) => actors.reliability),
    sure('events'),
    reliabilities(({ events }) => events.reliability),
    reliabilities(({ relations }) => relations.reliability),
  ].join('\n\n'),
);
