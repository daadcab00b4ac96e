import { resolve } from 'node:path';
import { articleFacts, toIndex, type IndexedArticle } from '../../src/core/corpus/facts.ts';
import { checker, type Checker } from '../../src/core/rules/checker.ts';
import { ruleContext } from '../../src/core/rules/context.ts';
import type { Level } from '../../src/core/rules/finding.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import { loadCorpus } from '../../src/server/host/load-corpus.ts';
import { readText, type TextSource } from '../../src/server/host/load.ts';
import { generateCorpus, hasGenerator } from '../generator.mjs';
import { lineOf, quantile } from './corpus/figures.ts';

/**
 * Measures the rules on a generated corpus: all of it, and after one edit of an article's sidecar:
 * `node src/tools/run-program.mjs bench/check 10000`. Needs ../shared with its generator.
 */
const size = Number(process.argv[2] ?? '10000');
const edits = 300;

async function measure(): Promise<void> {
  const folder = resolve('dist', 'corpora', `txt-${size}`);
  generateCorpus(folder, { count: size });
  const source: TextSource = {
    host: diskHost(folder),
    openText: () => undefined,
    detector: () => Promise.resolve(() => undefined),
  };
  const corpus = await loadCorpus(source, { kind: 'all' });
  const { index, settings, growing } = corpus;
  const context = ruleContext(index, settings, { actors: true, events: true });
  console.log(`${index.articles.size} articles, ${index.relations.length} relations, Node ${process.version}`);
  for (const least of ['info', 'hint'] satisfies readonly Level[]) {
    const check = checker(context, settings, { least });
    const { total, longest } = steps(check);
    print('all of it, from level ' + least, total, null);
    print('  longest step', longest, 50);
    const paths = [...index.articles.values()].filter(
      ({ relations, rationales }) => relations.length + rationales.length > 0,
    );
    const times: number[] = [];
    for (let number = 0; number < edits; number += 1) {
      const facts = paths[Math.floor((paths.length * number) / edits)];
      if (facts === undefined) break;
      growing.put(await edited(source, facts));
      const { total: time } = steps(check);
      times.push(time);
      growing.put(facts);
      steps(check);
    }
    print('  after one edit, p50', quantile(times, 0.5), null);
    print('  after one edit, p95', quantile(times, 0.95), 5);
  }
}

/** An article in which one relation has another type. */
async function edited(source: TextSource, { path, bytes, sidecars }: IndexedArticle): Promise<IndexedArticle> {
  const text = (await readText(source, path)) ?? '';
  const files = await Promise.all(
    sidecars.map(async (file) => {
      const yaml = (await readText(source, file.path)) ?? '';
      return { file, text: yaml.replace(/(from: \S+,.*?type: )[a-z-]+/s, '$1precedes') };
    }),
  );
  return toIndex(articleFacts({ path, bytes, text, sidecars: files }));
}

/** Brings a checker up to date; how long that took, and its longest step, in milliseconds. */
function steps(check: Checker): { total: number; longest: number } {
  const start = performance.now();
  let longest = 0;
  for (const update = check.update(); ;) {
    const began = performance.now();
    const { done } = update.next();
    longest = Math.max(longest, performance.now() - began);
    if (done === true) return { total: performance.now() - start, longest };
  }
}

function print(area: string, value: number, most: number | null): void {
  console.log(lineOf({ area, value, unit: 'ms', most }));
}

if (hasGenerator()) void measure();
else console.log('Nothing is measured: ../shared with its generator of corpora is not there.');
