import { conceptOf, verbStem } from './lexicon/classes.ts';
import type { Naming, ReadText } from './names.ts';
import { roleOf } from './roles.ts';
import { isWeak } from './words.ts';

/** Something that a text tells somebody to do, as far as its form shows. */
export interface Act {
  /** Keys of those who act. */
  readonly agents: readonly string[];
  /** Keys of those to whom it is done, or with whom. */
  readonly patients: readonly string[];
  /** Stems of what is told. */
  readonly stems: ReadonlySet<string>;
  /** True where somebody else says that it is done: a line mostly tells what he says. */
  readonly reported?: boolean;
  /** Types of act that its words tell. */
  readonly concepts: ReadonlySet<string>;
}

/** What the subjects of a verb do. */
export function actOf(
  read: ReadText,
  subjects: readonly Naming[],
  inside: readonly Naming[],
  from: number,
  end: number,
): Act {
  const patients = inside.filter((naming) => naming.start > from && roleOf(read, naming).role !== 'agent');
  return act(
    read,
    subjects.map(({ actor }) => actor.key),
    patients.map(({ actor }) => actor.key),
    from,
    end,
  );
}

/** An act with the words from one place of a text to another. */
export function act(
  read: ReadText,
  agents: readonly string[],
  patients: readonly string[],
  from: number,
  end: number,
): Act {
  const stems = new Set<string>();
  const concepts = new Set<string>();
  for (const word of read.words) {
    if (word.start < from || word.end > end || isWeak(word.folded)) continue;
    stems.add(word.stem);
    const concept = conceptOf(verbStem(word.folded));
    if (concept !== undefined) concepts.add(concept);
  }
  return {
    agents: [...new Set(agents)],
    patients: [...new Set(patients)].filter((key) => !agents.includes(key)),
    stems,
    concepts,
  };
}

/** What is done to the subject of a passive, by whom 'by' names, or by nobody that is named. */
export function passiveActs(
  read: ReadText,
  subjects: readonly Naming[],
  inside: readonly Naming[],
  from: number,
  end: number,
): Act[] {
  const agents = inside.filter((naming) => naming.start > from && roleOf(read, naming).role === 'agent');
  return [
    act(
      read,
      agents.map(({ actor }) => actor.key),
      subjects.map(({ actor }) => actor.key),
      from,
      end,
    ),
  ];
}
