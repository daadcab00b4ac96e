import { evidenceNames } from '../../src/core/text/anchor-evidence.ts';
import { standsInPlace, weighAll } from '../../src/core/text/anchor-sidecar.ts';
import { codePointMap } from '../../src/core/text/code-points.ts';
import { casesOf, type ContextPolicy } from './anchors/cases.ts';
import { baselines, ours } from './anchors/methods.ts';
import { otherScenarios, scenarios } from './anchors/scenarios.ts';
import { header, lineOf, noCounts, run, type Miss } from './anchors/score.ts';
import { isForTest, neighbourTexts, ownTexts } from './anchors/texts.ts';

/**
 * How well anchors are found again: `npm run bench`, or
 * `node src/tools/run-program.mjs bench/anchors [--half dev|test] [--edits a|b] [--misses] [--texts own]`.
 */
const words = process.argv.slice(2);
const option = (name: string, otherwise: string) => words[words.indexOf(`--${name}`) + 1 || words.length] ?? otherwise;
const half = option('half', 'dev');
const seed = Number(option('seed', '1'));
const root = process.cwd();
const all = [...ownTexts(root), ...(option('texts', 'all') === 'own' ? [] : neighbourTexts(root))];
const texts = all.filter((text) => isForTest(text) === (half === 'test'));
const edits = option('edits', 'a') === 'b' ? otherScenarios : scenarios;
const chosen = option('only', '');
const cases = casesOf(texts, edits, seed).filter(({ scenario }) => chosen === '' || scenario === chosen);
const policies: readonly ContextPolicy[] = option('policy', 'both') === 'both' ? ['FORMAT', 'always'] : ['FORMAT'];
const methods = words.includes('--ours') ? ours : [...baselines, ...ours];

console.log(
  `${texts.length} texts (${half}), ${cases.reduce((sum, { expected }) => sum + expected.filter((each) => each !== undefined).length, 0)} quotes, edits ${option('edits', 'a')}`,
);
for (const policy of policies) {
  console.log(`\nContext: ${policy}\n${header}`);
  for (const method of methods) {
    const misses: Miss[] = [];
    const counts = run(cases, method, policy, (miss) => misses.push(miss));
    console.log(lineOf(method.name, counts.get('total') ?? noCounts()));
    const only = option('scenarios', '');
    if (only === method.name.split(' ').at(-1))
      for (const [name, each] of counts) console.log(lineOf(`  ${name}`, each));
    if (option('misses', '') === method.name.split(' ').at(-1))
      misses.slice(0, Number(option('show', '40'))).forEach(show);
  }
}

/** The places that were weighed, for whoever wants to know why. */
function explain({ case: { text, earlier, anchors }, index }: Miss): void {
  const map = codePointMap(text);
  const before = anchors.FORMAT;
  const exact = before.map((anchor) => standsInPlace(text, map, anchor));
  const places = weighAll(text, before, exact, map, words.includes('--earlier') ? earlier : undefined)[index] ?? [];
  for (const { start, end, likelihood, evidence } of places.slice(0, 3)) {
    const named = evidence
      .map((value, each) => `${evidenceNames[each] ?? ''} ${value.toFixed(2)}`)
      .filter((each) => !each.endsWith(' 0.00'));
    console.log(
      `      ${likelihood.toFixed(3)} ${start} ${JSON.stringify(text.slice(start, end).slice(0, 60))} ${named.join(', ')}`,
    );
  }
}

function show(miss: Miss): void {
  const {
    case: { scenario, file, text, earlier, anchors, expected },
    index,
    located,
  } = miss;
  const anchor = anchors.always[index];
  const [now, was] = [[...text], [...earlier]];
  const wanted = expected[index];
  const around = (chars: string[], at: number, end: number) =>
    JSON.stringify(
      `${chars.slice(Math.max(0, at - 40), at).join('')}[[${chars.slice(at, end).join('')}]]${chars.slice(end, end + 40).join('')}`,
    );
  console.log(`- ${scenario} ${file} @${anchor?.at} -> ${located.state}`);
  if (anchor !== undefined) console.log(`    was  ${around(was, anchor.at, anchor.at + [...anchor.quote].length)}`);
  if (typeof wanted === 'object') console.log(`    now  ${wanted.at} ${around(now, wanted.at, wanted.end)}`);
  if (located.range !== null)
    console.log(`    took ${located.range.at} ${around(now, located.range.at, located.range.end)}`);
  explain(miss);
}
