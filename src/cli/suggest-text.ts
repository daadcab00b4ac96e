import type { CorpusSuggestions } from './commands/suggest.ts';
import { printable } from './words.ts';

/** Suggestions as people read them: each line with the best candidates and why, printable on a terminal. */
export function textOfSuggestions({ responses, rationales }: CorpusSuggestions): string {
  const lines: string[] = [];
  for (const { path, quote, candidates, type, noAct, targets } of responses) {
    lines.push(`${path}: ${shortened(quote)}`);
    if (noAct.score >= 0.5) lines.push(`  no act     ${percent(noAct.score)} ${noAct.role}`);
    for (const { actor, score, sure, why } of candidates.slice(0, 3))
      lines.push(`  actor      ${percent(score)} ${actor}${sureMark(sure)}: ${why}`);
    if (candidates.length === 0) lines.push('  actor      nobody is likely');
    const mode = type.mode === null ? '' : `, ${type.mode}`;
    lines.push(
      `  type       ${percent(type.score)} ${type.id}${mode}${targets.length > 0 ? `, towards ${targets.join(', ')}` : ''}`,
    );
  }
  for (const { path, quote, candidates, newEvent, arrived, relations } of rationales) {
    lines.push(`${path}: ${shortened(quote)}`);
    for (const { event, score, sure, why } of candidates.slice(0, 3))
      lines.push(`  event      ${percent(score)} ${event}${sureMark(sure)}: ${why}`);
    if (candidates.length === 0) lines.push('  event      none is likely');
    lines.push(`  new event  ${newEvent}; ${arrived}`);
    for (const { type, from, score, why } of relations.slice(0, 3))
      lines.push(`  relation   ${percent(score)} ${type}, from ${from}: ${why}`);
  }
  return printable(lines.join('\n'));
}

function percent(score: number): string {
  return `${String(Math.round(100 * score)).padStart(3)} %`;
}

function sureMark(sure: boolean): string {
  return sure ? ' (sure)' : '';
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
