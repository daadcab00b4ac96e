import type { RejectionReason } from '../../server/protocol.ts';

/** The reasons for which a claim is rejected, by the digit that gives them. */
export const rejectionReasons: readonly { readonly id: RejectionReason; readonly label: string }[] = [
  { id: 'wrong-actor', label: 'wrong actor' },
  { id: 'wrong-target', label: 'wrong target' },
  { id: 'wrong-type', label: 'wrong type' },
  { id: 'wrong-direction', label: 'wrong direction' },
  { id: 'not-supported', label: 'not supported' },
  { id: 'duplicate', label: 'duplicate' },
  { id: 'other', label: 'other' },
];

/** What the view says above its cards while a person checks. */
export const keysInShort = 'a accept · r reject · u unsure · ? keys';

/** The reasons with their digits, in one line. */
export const reasonsInShort = `Why? ${rejectionReasons.map(({ label }, index) => `${index + 1} ${label}`).join(' · ')} · Esc cancel`;
