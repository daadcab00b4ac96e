import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf } from '../core/suggest/storylines/corpus.ts';
import { actorTable, weighActor } from '../../src/core/suggest/page-actors.ts';
import { actorWeights } from '../../src/core/suggest/actor-weights.ts';
import { questionsOf } from '../../src/core/suggest/suggest-page.ts';
const [folder = '', name = '', line = '0'] = process.argv.slice(2);
const all = corpusOf(Object.fromEntries(readdirSync(folder).map((n) => [n, readFileSync(join(folder, n), 'utf8')])), false);
const c = all.cases.find(({ page }) => page.facts.path.startsWith(name));
if (c) {
  const { actors } = questionsOf(all.knowledge, c.page, { decisions: false });
  const t = actorTable(actors);
  if (line === 'acts') for (const a of actors.read.acts) console.log(a.where, a.act.agents.join(), '->', a.act.patients.join(), [...a.act.stems].join(' '));
  else for (const [i, e] of (t.evidence[Number(line)] ?? []).entries())
    console.log(t.actors[i]?.key, weighActor(e, actorWeights).toFixed(2), Object.entries(e).filter(([, v]) => v !== 0).map(([k, v]) => `${k}=${v.toFixed(2)}`).join(' '));
}
