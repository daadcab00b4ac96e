import type { EditResult } from '../yaml/edit.ts';
import { addActor, type NewActor } from './edit-actors.ts';
import { foldName } from './fold-name.ts';

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
      joinedPersons([...found.values()]).sort(
        (a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.actor.id < b.actor.id ? -1 : 1),
      ),
  };
}

/**
 * Persons who are named by one word in some articles and whole in others are one: 'Mr Murphy' is Robert Murphy where nobody
 * else is called Murphy. Such a word becomes an alias; one that means nobody, or several, is left out.
 */
function joinedPersons(all: readonly DraftedActor[]): DraftedActor[] {
  const isShort = ({ actor: { name, type } }: DraftedActor) => type === 'person' && !name.includes(' ');
  const shorts = new Map(all.filter(isShort).map((each) => [foldName(each.actor.name), each]));
  const whole = all.filter((each) => !isShort(each));
  const surname = ({ actor: { name, type } }: DraftedActor) =>
    type === 'person' ? foldName(name.slice(name.lastIndexOf(' ') + 1)) : '';
  const namesakes = new Map<string, number>();
  for (const name of whole.map(surname)) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  return whole.map((each) => {
    const short = shorts.get(surname(each));
    if (short === undefined || namesakes.get(surname(each)) !== 1) return each;
    const aliases = [...(each.actor.aliases ?? []), short.actor.name];
    const [mentions, articles] = [each.mentions + short.mentions, each.articles + short.articles];
    return { actor: { ...each.actor, aliases }, mentions, articles };
  });
}

/** The text of an actors.yaml with these actors, in the order of ids; a comment behind each says where it was found. */
export function printDraft(actors: readonly DraftedActor[]): EditResult {
  const lines: string[] = [];
  for (const { actor, mentions, articles } of actors.toSorted((a, b) => (a.actor.id < b.actor.id ? -1 : 1))) {
    // Each by itself: a text that grows would be read again for each of thousands of persons.
    const alone = addActor(emptyRegister, actor);
    if (!alone.ok) return alone;
    lines.push(`${alone.text.slice(emptyRegister.length).trimEnd()} # ${told(mentions, articles)}\n`);
  }
  return { ok: true, text: `newsweave: 1\n${draftComment}actors:\n${lines.join('')}` };
}

const emptyRegister = 'newsweave: 1\nactors:\n';
const draftComment = '# A draft: what the articles name. Take out what does not act, and add what is missing.\n';

function told(mentions: number, articles: number): string {
  const times = mentions === 1 ? 'once' : `${mentions} times`;
  return articles === 1 ? `${times} in 1 article` : `${times} in ${articles} articles`;
}
