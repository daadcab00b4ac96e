import type { IndexedArticle } from '../corpus/facts.ts';
import type { Found } from './finding.ts';
import { foundTable } from './found-table.ts';
import type { CorpusTest, RuleContext } from './rule.ts';

/** How many articles are looked at in one step. */
const atATime = 50;

/** What a rule on actors.yaml, and on articles in the light of it, consists of. */
export interface RegisterAndArticles {
  /** In small steps. */
  onActors(context: RuleContext): Generator<void, readonly Found[]>;
  onArticle?(facts: IndexedArticle, context: RuleContext): readonly Found[];
}

/** A test of actors.yaml, made anew where the register has changed, and of single articles. */
export function registerTest({ onActors, onArticle }: RegisterAndArticles, context: RuleContext): CorpusTest {
  const { index } = context;
  const table = foundTable<string>();
  let actors: typeof index.actors | undefined;
  const on = (path: string, found: readonly Found[]) => {
    table.put(
      path,
      found.map((each) => ({ ...each, on: path })),
    );
  };
  return {
    update: function* (touched) {
      if (touched === null) table.clear();
      if (actors !== index.actors) {
        actors = index.actors;
        on('actors.yaml', yield* onActors(context));
        yield;
      } else if (touched === null) on('actors.yaml', yield* onActors(context));
      let done = 0;
      for (const path of onArticle === undefined ? [] : (touched ?? index.paths)) {
        const facts = index.articles.get(path);
        on(path, facts === undefined ? [] : (onArticle?.(facts, context) ?? []));
        if ((done += 1) % atATime === 0) yield;
      }
      return table.takeChanged();
    },
    foundOn: table.foundOn,
  };
}
