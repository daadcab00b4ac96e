import { nameFinder, type NameFinder } from '../core/coding/named-actors.ts';
import type { Actor } from '../core/registers/actors.ts';
import { actorSearchWithBuiltIns, type ActorSearch } from '../core/registers/search.ts';
import type { Suggester } from '../core/suggest/suggester.ts';
import type { CorpusContent } from './content/corpus-content.ts';
import type { CorpusSurroundings, CorpusView } from './corpus.ts';

/** What a view shows besides the content, as it is at the moment. */
export interface ShownBesides extends Required<Pick<CorpusSurroundings, 'ledgerRules' | 'annotator'>> {
  /** Its name where corpus.yaml gives none. */
  readonly folder: string;
  suggester(): Suggester | undefined;
  contradicted(): ReadonlySet<string> | null;
}

/** The content as requests see it; the search over actors, whose index takes a while, is made when one is asked for. */
export function corpusView(
  content: CorpusContent,
  { folder, suggester, ledgerRules, annotator, contradicted }: ShownBesides,
): CorpusView {
  let made: { readonly actors: readonly Actor[]; readonly search: ActorSearch } | undefined;
  let finder: { readonly actors: readonly Actor[]; readonly names: NameFinder } | undefined;
  return {
    get settings() {
      return content.settings;
    },
    get index() {
      return content.index;
    },
    get files() {
      return content.files;
    },
    get search() {
      const { actors } = content;
      if (made?.actors !== actors) made = { actors, search: actorSearchWithBuiltIns(actors) };
      return made.search;
    },
    get names() {
      const { actors } = content;
      if (finder?.actors !== actors) finder = { actors, names: nameFinder(actors) };
      return finder.names;
    },
    get suggester() {
      return suggester();
    },
    get name() {
      return content.settings.name ?? folder;
    },
    get ledgerRules() {
      return ledgerRules();
    },
    get annotator() {
      return annotator();
    },
    get contradicted() {
      return contradicted();
    },
    problems: content.problems,
  };
}
