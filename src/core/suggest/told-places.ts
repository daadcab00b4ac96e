import { sentencesIn } from '../text/sentences.ts';
import { personBefore } from './clause-subjects.ts';
import { isAgentOfPassive } from './agent-acts.ts';
import { alikeTo } from './lexicon/synonyms.ts';
import { isOwner } from './names.ts';
import type { ReadPage } from './page-text.ts';
import { isVerb, roleOf } from './roles.ts';
import { isTag, toldClauses } from './told-clauses.ts';
import { isManner, isWeak } from './words.ts';

/** A clause of title or summary with the words it has and whom it and its sentence name. */
interface Place {
  /** Its stems, with where each stands first. */
  readonly stems: ReadonlyMap<string, number>;
  /** Actors in the order in which the clause names them. */
  readonly named: readonly { readonly key: string; readonly at: number }[];
  /** Those that other clauses of its sentence name. */
  readonly beside: readonly string[];
}

/** Where title and summary tell of what lines tell, and in which order they bring actors in. */
export interface ToldPlaces {
  /**
   * How well the clauses that name one of these actors have the words of a line, from 0 to 1, and how much of that is for
   * a clause that names the actor behind the first of these words, where it mostly is the one to whom it is done.
   */
  near(actors: readonly string[], stems: readonly string[]): { readonly near: number; readonly behind: number };
  /** Where these actors come in, from 0 (first of all) to 1 (last); undefined where they are not named. */
  turnOf(actors: readonly string[]): number | undefined;
}

/** True for the first word of a clause that names no subject of its own. */
function goesOn(folded: string): boolean {
  return /^(?:he|she|it|they|who|which|that)$/.test(folded) || (isVerb(folded) && !folded.endsWith('ing'));
}

/** Reads title and summary clause by clause. */
export function toldPlaces({ title, summary }: Pick<ReadPage, 'title' | 'summary'>): ToldPlaces {
  const places: Place[] = [];
  for (const read of [title, summary]) {
    let subject: string | undefined;
    for (const sentence of sentencesIn(read.text)) {
      const clauses = toldClauses(read, sentence).map(({ start, end }) => {
        const words = read.words.filter((word) => word.start >= start && word.end <= end && !isWeak(word.folded));
        const within = read.namings.filter((naming) => naming.start >= start && naming.end <= end);
        const namings = within.filter((naming, index) => !isOwner(read.text, naming, within[index + 1]));
        const doers = namings.filter(
          (naming) =>
            isAgentOfPassive(read, naming) &&
            !namings.some((other) => other.end <= naming.start && roleOf(read, other).role === 'subject'),
        );
        const named = [
          ...doers.map(({ actor }) => ({ key: actor.key, at: start })),
          ...namings
            .filter((naming) => !doers.includes(naming))
            .map(({ actor, start: at }) => ({ key: actor.key, at })),
        ];
        const first = read.words.find((word) => word.start >= start && !/^(?:and|but|then)$/.test(word.folded));
        // 'He threatened …', ', recalls its ambassador': whom the clause before began with is the first here as well.
        const person = personBefore(read, start);
        const isPerson = person !== undefined && /^(?:he|she)$/.test(first?.folded ?? '');
        const meant = isPerson ? person.actor.key : subject;
        if (meant !== undefined && first !== undefined && goesOn(first.folded) && first.start < (named[0]?.at ?? end))
          named.unshift({ key: meant, at: start });
        subject = named[0]?.key ?? subject;
        return {
          stems: new Map(words.map(({ stem, start: at }) => [stem, at] as const).reverse()),
          named,
          isTag: isTag(read, { start, end }),
        };
      });
      for (const [index, { isTag, named }] of clauses.entries()) {
        const [sayer] = named;
        if (isTag && sayer !== undefined) clauses[index - 1]?.named.unshift({ ...sayer, at: sentence.start });
      }
      for (const clause of clauses) {
        const others = clauses.filter((other) => other !== clause);
        places.push({ ...clause, beside: others.flatMap(({ named }) => named.map(({ key }) => key)) });
      }
    }
  }
  // A word that one place alone has tells more than one that stands all over the page.
  const counts = new Map<string, number>();
  for (const { stems } of places) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const worth = (stem: string) => {
    const isNumber = /^\d/.test(stem);
    return ((isNumber ? 1.5 : isManner(stem) ? 0.4 : 1) * 2) / (1 + Math.max(1, counts.get(stem) ?? 1));
  };
  const order = [...new Set(places.flatMap(({ named }) => named.map(({ key }) => key)))];
  return {
    near: (actors, stems) => {
      const whole = stems.reduce((sum, stem) => sum + worth(stem), 0);
      if (whole === 0) return { near: 0, behind: 0 };
      let [best, behind] = [0, 0];
      for (const { stems: there, named, beside } of places) {
        const place = named.findIndex(({ key }) => actors.includes(key));
        const share = place === 0 ? 1 : place > 0 ? 0.7 : beside.some((key) => actors.includes(key)) ? 0.4 : 0;
        if (share === 0) continue;
        const has = (stem: string) => (there.has(stem) ? 1 : alikeTo(stem).some((other) => there.has(other)) ? 0.3 : 0);
        const value = (share * stems.reduce((sum, stem) => sum + worth(stem) * has(stem), 0)) / whole;
        if (value <= best) continue;
        const first = Math.min(...stems.flatMap((stem) => there.get(stem) ?? []));
        best = value;
        behind = (named[place]?.at ?? -1) > first ? value : 0;
      }
      return { near: best, behind };
    },
    turnOf: (actors) => {
      const turn = order.findIndex((key) => actors.includes(key));
      return turn < 0 ? undefined : order.length < 2 ? 0.5 : turn / (order.length - 1);
    },
  };
}
