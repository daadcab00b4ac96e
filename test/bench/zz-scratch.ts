import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf } from '../core/suggest/storylines/corpus.ts';
import { suggestPage } from '../../src/core/suggest/suggest-page.ts';
const path = process.argv[2] ?? '';
const all = corpusOf(Object.fromEntries(readdirSync(path).map((n) => [n, readFileSync(join(path, n), 'utf8')])), false);
const sym = new Set(['same-as', 'concurrent-with', 'parallels', 'corroborates', 'disputes']);
const table: Record<string, number> = {};
for (const { page, gold } of all.cases) {
  const found = suggestPage(all.knowledge, page, { decisions: false });
  for (const each of gold.rationales) {
    const g = found.rationales.find(({ at }) => at === each.at);
    if (!g) continue;
    const isNew = /\bnew(?:er|est)? event\b/i.test(g.quote);
    const side = !isNew || each.arrived === null ? 'none' : (g.newEvent === (each.arrived === 'this-first' ? 'other' : 'this') ? 'right' : 'WRONG');
    for (const r of each.relations) {
      if (sym.has(r.type)) continue;
      const guess = g.relations.find(({ type }) => type === r.type);
      if (!guess) continue;
      const d = guess.from === r.from ? 'ok' : 'bad';
      const first = guess === g.relations[0] ? 'first' : 'later';
      table[`${side} ${first} ${d}`] = (table[`${side} ${first} ${d}`] ?? 0) + 1;
      if (d === 'bad' && side !== 'WRONG') console.log(side, first, r.type, r.from, '|', guess.why, '|', g.quote.slice(0, 330));
    }
  }
}
console.log(Object.entries(table).sort().map(([k, n]) => `${k}: ${n}`).join('\n'));
