import type { IdentifiedSection } from '../sidecar/schema.ts';
import type { Range } from '../text/range.ts';
import type { Data } from '../yaml/print.ts';

/** What a person has to say before a fix can be made. */
export type FixQuestion = 'actor' | 'event' | 'date' | 'reason' | 'name' | 'id';

/** A new value of a field: data, nothing (the field goes), or what the person answers, alone or in a list at a place. */
export type FixValue =
  | { readonly is: Data | null }
  | { readonly answer: 'alone' }
  | { readonly answer: 'in-list'; readonly list: readonly string[]; readonly index: number };

export type FixFields = Readonly<Record<string, FixValue>>;

/** A record as fixes name it: ids are unique in one sidecar only. */
export interface FixTarget {
  /** Path of the sidecar, relative to the corpus. */
  readonly sidecar: string;
  readonly section: IdentifiedSection;
  readonly record: string;
  /** The relation of a rationale that is meant. */
  readonly relation?: string;
}

/** One change that a fix makes. All of them are plain data, for they travel through the editor and back. */
export type FixChange =
  /** Gives a record new values for some fields; one of another layer is replaced in the coder's own. */
  | ({ readonly kind: 'change'; readonly fields: FixFields } & FixTarget)
  /** Takes a record out; one of another layer is dropped in the coder's own. */
  | ({ readonly kind: 'remove' } & FixTarget)
  /** Adds a record to an article's sidecar in the coder's layer; the id is made. */
  | {
      readonly kind: 'add';
      readonly article: string;
      readonly section: IdentifiedSection;
      /** Stretch of the article whose words the record gets. */
      readonly words?: Range;
      readonly fields: FixFields;
    }
  /** Gives a record the words of others of its sidecar as further words that tell the same act, and takes these out. */
  | ({ readonly kind: 'join'; readonly others: readonly string[]; readonly fields?: FixFields } & FixTarget)
  /** Says that the words of a record stand here now; `part` is one of its further words. */
  | ({
      readonly kind: 'confirm';
      readonly part: number | null;
      readonly at: number;
      readonly words: string;
    } & FixTarget)
  /** Keeps a record whose words are gone: it does not count any more. */
  | ({ readonly kind: 'retire' } & FixTarget)
  /** Says of a rationale line which event it means, in its record or in a new one. */
  | { readonly kind: 'link'; readonly article: string; readonly words: Range; readonly other: FixValue }
  /** Says what a number means in one rationale line, in its record or in a new one. */
  | {
      readonly kind: 'say-number';
      readonly article: string;
      readonly words: Range;
      readonly number: string;
      readonly means: string;
    }
  /** Sets a field of the `article:` block. */
  | {
      readonly kind: 'article';
      readonly article: string;
      readonly path: readonly string[];
      readonly key: string;
      readonly value: FixValue;
    }
  /** Says of a stretch of the article that it is no furniture. */
  | { readonly kind: 'keep-as-text'; readonly article: string; readonly range: Range }
  /** Sets fields of an entry of a register. */
  | {
      readonly kind: 'register';
      readonly register: 'actors' | 'events';
      readonly entry: string;
      readonly fields: Readonly<Record<string, Data | null>>;
    }
  /** Adds an event to events.yaml; its title is what the person answers. */
  | { readonly kind: 'new-event'; readonly id: string }
  /** Adds a type to corpus.yaml. */
  | {
      readonly kind: 'new-type';
      readonly list: 'relationTypes' | 'responseTypes';
      readonly id: string;
    }
  /** Sets a finding aside in the article's sidecar, with the reason that the person gives. */
  | { readonly kind: 'set-aside'; readonly article: string; readonly rule: string; readonly finding: string };

/** A quick fix: one step that can be undone. It never edits an article. */
export interface Fix {
  /** What it does, as a person reads it in a menu. */
  readonly title: string;
  /** What must be asked first; null where nothing is left to say. */
  readonly asks: FixQuestion | null;
  readonly changes: readonly FixChange[];
}
