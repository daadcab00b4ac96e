/** A line with what is right: actors, type (`!role` where it tells no act), the words. */
export type LineOfStory = readonly [actors: string, type: string, words: string];

/**
 * A rationale with what is right: the event (a page's name, or `outside`), who arrived later, relations as
 * `type from side`, the words.
 */
export type RationaleOfStory = readonly [
  event: string,
  later: 'this' | 'other' | '-',
  relations: string,
  words: string,
];

/** An event page of a storyline that was made up or retold for tests. */
export interface StoryPage {
  readonly title: string;
  readonly summary: string;
  readonly lines: readonly LineOfStory[];
  readonly rationales: readonly RationaleOfStory[];
  readonly date?: string;
}

/** A storyline: a register of actors, and pages by their names. */
export interface Storyline {
  readonly actors: readonly string[];
  readonly pages: Readonly<Record<string, StoryPage>>;
}
