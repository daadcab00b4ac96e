import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf, filesOf } from '../core/suggest/storylines/corpus.ts';
import { storylines } from '../core/suggest/storylines/all.ts';
import { closedPages } from './closed-pages.ts';
import { evaluate } from '../../src/core/suggest/evaluate/evaluate.ts';
import { suggestPage } from '../../src/core/suggest/suggest-page.ts';
import { textOfEvaluation } from '../../src/cli/suggest-report.ts';

/**
 * Measures suggestions on the storylines of the tests, or on a corpus with sidecars:
 * `node src/tools/run-program.mjs bench/suggestions [--errors | --closed] [folder]`. Errors on closed pages are never shown;
 * `--closed` scores these alone.
 */
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
const all = corpusOf(folder === undefined ? filesOf(Object.values(storylines)) : filesIn(folder), false);
const closed = folder === undefined ? new Set<string>() : closedPages(folder);
const isClosed = ({ page }: (typeof all.cases)[number]) => closed.has(page.facts.path);
const scored = process.argv.includes('--closed') ? all.cases.filter(isClosed) : all.cases;
console.log(textOfEvaluation(evaluate(all.knowledge, scored)));
if (process.argv.includes('--errors')) printErrors();

function printErrors(): void {
  for (const { page, gold } of all.cases.filter((each) => !isClosed(each))) {
    const found = suggestPage(all.knowledge, page, { decisions: false });
    for (const line of gold.lines) {
      const guess = found.responses.find(({ at }) => at === line.at);
      const [first] = guess?.candidates ?? [];
      const rank = guess?.candidates.findIndex(({ actor }) => line.actors.includes(actor)) ?? -1;
      const wrongType = !line.noAct && guess?.type.id !== line.type;
      const wrongRole = line.noAct !== (guess?.noAct.score ?? 0) >= 0.5;
      if (rank !== 0 || wrongType || wrongRole)
        console.log(
          `${page.facts.path}: ${guess?.quote ?? ''}\n   wanted ${line.actors.join('/')} (place ${rank}) ${line.type ?? 'role'}; got ${first?.actor ?? '-'} ${first?.score ?? ''} ${guess?.type.id ?? ''} '${guess?.type.words ?? ''}'${wrongRole ? ' ROLE' : ''}; ${first?.why ?? ''}`,
        );
    }
    for (const each of gold.rationales) {
      const guess = found.rationales.find(({ at }) => at === each.at);
      const [first] = guess?.candidates ?? [];
      const rank = guess?.candidates.findIndex(({ event }) => event === each.event) ?? -1;
      const [relation] = guess?.relations ?? [];
      const wrong = each.event === null ? (first?.score ?? 0) > 0.5 : rank !== 0;
      const side =
        each.arrived !== null &&
        guess?.newEvent !== 'none' &&
        guess?.newEvent !== (each.arrived === 'this-first' ? 'other' : 'this');
      const type = !each.relations.some(({ type, from }) => type === relation?.type && from === relation.from);
      if (wrong || side || type)
        console.log(
          `${page.facts.path}: ${guess?.quote ?? ''}\n   ${wrong ? `wanted ${each.event ?? 'outside'} (place ${rank}), got ${first?.event ?? '-'} ${first?.score ?? ''} (${first?.why ?? ''});` : ''}${side ? ` SIDE ${guess?.newEvent ?? ''}` : ''}${type ? ` wanted ${each.relations.map(({ type: t, from }) => `${t} ${from}`).join()}, got ${relation?.type ?? ''} ${relation?.from ?? ''} ${relation?.why ?? ''}` : ''}`,
        );
    }
  }
}

/** The files of a folder by their names. */
function filesIn(path: string): Record<string, string> {
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}
