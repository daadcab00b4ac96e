import type { Placed } from '../corpus/placed.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import type { Fields } from '../yaml/edit.ts';
import type { RecordName } from './annotations.ts';
import { changeFound } from './change-annotation.ts';
import type { CodedArticle, Coder, CodingStep } from './context.ts';

/** How an act is told (FORMAT "responses"). */
export const actForms = ['deed', 'direct', 'reported'] as const;

/** What keeps an act from being one that happened. */
export const actAuxes = ['future', 'hypothetical', 'generic'] as const;

/** What a person says of an act. What is not mentioned stays as it is; null and an empty list take a field out. */
export interface ActChange {
  readonly actors?: readonly string[];
  readonly speaker?: string | null;
  /** Through whom we know, outermost first. */
  readonly via?: readonly string[];
  readonly form?: (typeof actForms)[number] | null;
  readonly type?: string;
  readonly mode?: string | null;
  readonly targets?: readonly string[];
  /** The event that it belongs to; null for the page's. */
  readonly event?: string | null;
  /** The event that it is a statement on. */
  readonly about?: string | null;
  /** False for background. */
  readonly news?: boolean;
  readonly negated?: boolean;
  readonly aux?: readonly (typeof actAuxes)[number][];
  /** Values of the project's own variables. */
  readonly fields?: Readonly<Record<string, string | null>>;
}

/** Changes what is said of one act. */
export function changeAct(article: CodedArticle, name: RecordName, change: ActChange, coder: Coder): CodingStep {
  const act = actNamed(article, name);
  if (act === undefined) return { ok: false, reason: 'This act is gone already.' };
  if (change.speaker === 'unknown')
    return { ok: false, reason: 'Choose who speaks, or nobody: nobody has the id unknown.' };
  const fields = { ...changedFields(change, act.record), origin: undefined };
  return changeFound(article, { section: 'responses', placed: act }, fields, coder);
}

/** The act that a person means; undefined where it is gone. */
export function actNamed(
  { facts }: Pick<CodedArticle, 'facts'>,
  { sidecar, id }: RecordName,
): Placed<ResponseRecord> | undefined {
  return facts.responses.find((act) => act.sidecar.path === sidecar && act.record.id === id);
}

/** The fields in the order in which a record has them; a default is not written. */
function changedFields(change: ActChange, record: ResponseRecord): Fields {
  const { actors, speaker, via, form, type, mode, targets, about, event, news, negated, aux, fields } = change;
  const isOtherType = type !== undefined && type !== record.type;
  return {
    ...(actors !== undefined && { actors: unlessEmpty(actors) }),
    ...(speaker !== undefined && { speaker: speaker ?? undefined }),
    ...(via !== undefined && { via: unlessEmpty(via) }),
    ...(form !== undefined && { form: form ?? undefined }),
    ...(type !== undefined && { type }),
    // A mode belongs to its type.
    ...(mode !== undefined ? { mode: mode ?? undefined } : isOtherType ? { mode: undefined } : {}),
    ...(targets !== undefined && { targets: unlessEmpty(targets) }),
    ...(about !== undefined && { about: about ?? undefined }),
    ...(event !== undefined && { event: event ?? undefined }),
    ...(news !== undefined && { news: news ? undefined : false }),
    ...(negated !== undefined && { negated: negated ? true : undefined }),
    ...(aux !== undefined && { aux: unlessEmpty(aux) }),
    ...(fields !== undefined && { fields: withValues(record.fields ?? {}, fields) }),
  };
}

function unlessEmpty(ids: readonly string[]): readonly string[] | undefined {
  return ids.length > 0 ? ids : undefined;
}

/** A value as a person may have written it by hand; the product writes single ones. */
type FieldValue = string | readonly string[];

function withValues(
  before: Readonly<Record<string, FieldValue>>,
  changed: Readonly<Record<string, string | null>>,
): Readonly<Record<string, FieldValue>> | undefined {
  const entries = Object.entries({ ...before, ...changed }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
