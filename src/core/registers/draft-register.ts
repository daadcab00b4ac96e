import type { EditResult } from '../yaml/edit.ts';
import { addActor, type NewActor } from './edit-actors.ts';

/** An actor that a text names, and how often. */
export interface FoundActor {
  readonly actor: NewActor;
  readonly mentions: number;
}

/** A way to find actors in the text of one article. Actors of different articles are the same where their ids are. */
export type FindActors = (text: string) => readonly FoundActor[];

/** An actor of a draft, and how often and in how many articles it is named. */
export interface DraftedActor extends FoundActor {
  readonly articles: number;
}

/** A register of actors that is drawn up while articles are read, one after the other. */
export interface RegisterDraft {
  /** Takes the text of one more article, furniture left out. */
  readArticle(text: string): void;
  /** The actors found so far, those of the most articles first. */
  actors(): DraftedActor[];
}

/** Draws up a register with some ways to find actors; what several of them find is taken from the first. */
export function registerDraft(finders: readonly FindActors[]): RegisterDraft {
  const found = new Map<string, DraftedActor>();
  return {
    readArticle: (text) => {
      const inArticle = new Map<string, FoundActor>();
      for (const each of finders.flatMap((find) => find(text)))
        if (!inArticle.has(each.actor.id)) inArticle.set(each.actor.id, each);
      for (const [id, { actor, mentions }] of inArticle) {
        const before = found.get(id);
        found.set(id, {
          actor: before?.actor ?? actor,
          mentions: (before?.mentions ?? 0) + mentions,
          articles: (before?.articles ?? 0) + 1,
        });
      }
    },
    actors: () =>
      [...found.values()].sort(
        (a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.actor.id < b.actor.id ? -1 : 1),
      ),
  };
}

/** The text of an actors.yaml with these actors, in the order of ids; a comment behind each says where it was found. */
export function printDraft(actors: readonly DraftedActor[]): EditResult {
  let yaml = `newsweave: 1\n# A draft: what the articles name. Take out what does not act, and add what is missing.\nactors:\n`;
  for (const { actor } of actors) {
    const added = addActor(yaml, actor);
    if (!added.ok) return added;
    yaml = added.text;
  }
  const counts = new Map(actors.map(({ actor, mentions, articles }) => [actor.id, told(mentions, articles)]));
  const lines = yaml.split('\n').map((line) => {
    const count = counts.get(/^ {2}- \{ id: "?([^",]+)"?,/.exec(line)?.[1] ?? '');
    return count === undefined ? line : `${line} # ${count}`;
  });
  return { ok: true, text: lines.join('\n') };
}

function told(mentions: number, articles: number): string {
  const times = mentions === 1 ? 'once' : `${mentions} times`;
  return articles === 1 ? `${times} in 1 article` : `${times} in ${articles} articles`;
}
