import { ownText } from '../article/own-text.ts';
import { printDraft, registerDraft, type DraftedActor, type FindActors } from '../registers/draft-register.ts';
import { findBuiltIns } from '../registers/find-built-ins.ts';
import { findNewNames } from '../suggest/find-new-names.ts';
import { quote } from '../yaml/print.ts';
import type { FileChange } from './context.ts';

/** A corpus that is being set up: its articles are read one after the other, then its files are written. */
export interface CorpusDraft {
  /** Takes the normalised text of one more article. */
  readArticle(text: string): void;
  /** The actors found so far, those of the most articles first. */
  actors(): DraftedActor[];
  /** The files that make a folder a corpus, without those that are there already: nothing is ever written over. */
  changes(name: string, isThere: (path: string) => boolean): FileChange[];
}

/**
 * Sets up a corpus. Which actors its articles name is found by `finders`: countries and organisations that come with the
 * product, then persons and organisations by the form of their names, where nothing else is said.
 */
export function corpusDraft(finders: readonly FindActors[] = [findBuiltIns, findNewNames]): CorpusDraft {
  const register = registerDraft(finders);
  const edits = (name: string): FileChange[] => [
    { path: 'corpus.yaml', edit: (before) => newFile(before, { ok: true, text: corpusYaml(name) }) },
    { path: 'actors.yaml', edit: (before) => newFile(before, printDraft(register.actors())) },
  ];
  return {
    readArticle: (text) => {
      register.readArticle(ownText(text));
    },
    actors: register.actors,
    changes: (name, isThere) => edits(name).filter(({ path }) => !isThere(path)),
  };
}

function newFile(before: string | null, made: ReturnType<FileChange['edit']>): ReturnType<FileChange['edit']> {
  return before === null ? made : { ok: false, reason: 'It is there already, and is not written over.' };
}

function corpusYaml(name: string): string {
  return `newsweave: 1
name: ${quote(name)}
# Which files are articles, if not all of these: include: ["**/*.txt", "**/*.md"]
# Where annotations go, one file an article or one for each annotator: layers: shared | own
`;
}
