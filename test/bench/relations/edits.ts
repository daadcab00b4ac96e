import { glanceFacts, type IndexedArticle } from '../../../src/core/corpus/facts.ts';
import { growingIndex } from '../../../src/core/corpus/index.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { componentCheck } from '../../../src/core/rules/component-check.ts';
import { ruleContext } from '../../../src/core/rules/context.ts';
import { componentRules } from '../../../src/core/rules/registry.ts';
import { lineOf, median, quantile } from '../corpus/figures.ts';
import type { Made } from './corpora.ts';

/** How long the first check of a corpus takes, the longest of its steps, and a check after the edit of one sidecar. */
export function editFigures({ name, articles, registered }: Made, edits: number): void {
  const index = growingIndex();
  index.setRegistered(registered);
  for (const article of articles) index.add(factsOf(article));
  for (const { path } of articles) index.join(path);
  const check = componentCheck(
    ruleContext(index.view, defaultSettings, { actors: true, events: true }),
    componentRules,
  );
  let seen = index.view.revision;
  const update = (touched: ReadonlySet<string> | null) => {
    const running = check.update(touched);
    let [longest, total] = [0, 0];
    for (;;) {
      const start = performance.now();
      const { done } = running.next();
      const time = performance.now() - start;
      longest = Math.max(longest, time);
      total += time;
      if (done === true) return { longest, total };
    }
  };
  const first = update(null);
  const related = articles.filter(({ sidecar }) => sidecar.includes('type: '));
  const times: number[] = [];
  for (let number = 0; number < edits; number += 1) {
    const article = related[Math.floor((related.length * number) / edits)];
    if (article === undefined) continue;
    // One relation changes its type, and changes back.
    for (const sidecar of [
      article.sidecar.replace(/type: (?:precedes|causes|parallels)/, 'type: enables'),
      article.sidecar,
    ]) {
      index.put(factsOf({ ...article, sidecar }));
      const touched = index.view.touchedSince(seen);
      seen = index.view.revision;
      times.push(update(touched).total);
    }
  }
  const found = articles.reduce((sum, { path }) => sum + check.findingsOn(path).length, 0);
  console.log(`\n${name}: ${articles.length} articles, ${index.view.relations.length} relations, ${found} findings`);
  console.log(lineOf({ area: 'first check', value: first.total, unit: 'ms', most: null }));
  console.log(lineOf({ area: 'its longest step', value: first.longest, unit: 'ms', most: null }));
  console.log(lineOf({ area: 'check after one edit, p50', value: median(times), unit: 'ms', most: null }));
  console.log(lineOf({ area: 'check after one edit, p95', value: quantile(times, 0.95), unit: 'ms', most: 5 }));
}

function factsOf({ path, text, sidecar }: Made['articles'][number]): IndexedArticle {
  const sidecars =
    sidecar === '' ? [] : [{ file: { path: `${path}.ann.yaml`, article: path, layer: null }, text: sidecar }];
  return glanceFacts({ path, bytes: text.length, text, sidecars });
}
