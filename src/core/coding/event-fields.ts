import { eventRecord } from '../sidecar/schema.ts';
import { isEdtf } from '../text/edtf.ts';
import { whyNoCount } from '../text/forms.ts';
import { wordsOf } from '../yaml/fields.ts';

/** The kinds of event, and what may have become of one (FORMAT "events"). */
export const eventKinds = wordsOf(eventRecord.entries.kind);
export const eventStatuses = wordsOf(eventRecord.entries.status);

/** What a person says of an event; null takes a field out, one that is not there stays as it is. */
export interface EventFieldValues {
  readonly title?: string | null;
  readonly kind?: string | null;
  readonly status?: string | null;
  /** EDTF. */
  readonly date?: string | null;
  readonly place?: string | null;
  /** Digits. */
  readonly killed?: string | null;
  readonly injured?: string | null;
}

/** The same as it is written: a field that is to go is undefined. */
export type EventFields = Readonly<
  Partial<Record<Exclude<keyof EventFieldValues, Count>, string | undefined> & Record<Count, number | undefined>>
>;

type Count = 'killed' | 'injured';

/** What a person says of an event, checked, or a sentence on the first field that does not fit. */
export function checkedEventFields(
  values: EventFieldValues,
): { readonly ok: true; readonly fields: EventFields } | { readonly ok: false; readonly reason: string } {
  const { title, kind, status, date, place, killed, injured } = values;
  const reason =
    (title?.trim() === '' ? 'An event needs a title.' : undefined) ??
    (kind == null || eventKinds.includes(kind) ? undefined : `${kind} is no kind of event.`) ??
    (status == null || eventStatuses.includes(status) ? undefined : `${status} is no status of an event.`) ??
    (date == null ? undefined : whyNoDate(date)) ??
    (killed == null ? undefined : whyNoCount(killed)) ??
    (injured == null ? undefined : whyNoCount(injured));
  if (reason !== undefined) return { ok: false, reason };
  const fields = {
    ...(title !== undefined && { title: title?.trim() }),
    ...(kind !== undefined && { kind: kind ?? undefined }),
    ...(status !== undefined && { status: status ?? undefined }),
    ...(date !== undefined && { date: date?.trim() }),
    ...(place !== undefined && { place: place?.trim() }),
    ...(killed !== undefined && { killed: toCount(killed) }),
    ...(injured !== undefined && { injured: toCount(injured) }),
  };
  return { ok: true, fields };
}

/** Why a text is no date of the format, as a sentence that says what one looks like; undefined for a date. */
export function whyNoDate(text: string): string | undefined {
  const date = text.trim();
  if (isEdtf(date)) return undefined;
  return `${date === '' ? 'Nothing' : date} is no date: write 2024, 2024-03, 2024-03-05, 2024-03? or 2024-03-05/2024-03-07.`;
}

function toCount(text: string | null): number | undefined {
  return text === null ? undefined : Number(text);
}
