import { closureFigures } from './relations/closure.ts';
import { generatedArticles, ringsOf, type Made } from './relations/corpora.ts';
import { editFigures } from './relations/edits.ts';

/**
 * Measures the closure over starts and ends, and the check of relations in whole corpora: `node src/tools/run-program.mjs
 * bench/relations`. The corpus of PERFORMANCE.md is measured where ../shared with its generator is there.
 */
closureFigures();
const generated = generatedArticles(10_000);
const corpora: Made[] = [
  ...(generated === undefined ? [] : [generated]),
  ringsOf('9,000 relations in components of 30', 10_000, 9000, 30),
  ringsOf('9,000 relations, all in one component', 10_000, 9000, 9000),
];
for (const made of corpora) editFigures(made, 300);
