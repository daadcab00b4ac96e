import { isHosting, isPlaceOfActs, servesByItsPlace } from './lexicon/hosting.ts';
import { groupNouns, officeNouns } from './lexicon/offices.ts';
import { isUndergone } from './lexicon/undergone.ts';
import type { LineFrame } from './line-frame.ts';

/** The role that a line tells instead of an act, with the probability that it tells none. */
export interface NoActGuess {
  readonly role: 'recipient' | 'host' | 'venue' | 'none';
  readonly score: number;
}

/** How surely a line tells a role and no act: what is done to somebody, who hosts, where things happen. */
export function noActOf({ text, passive, lead, words }: LineFrame): NoActGuess {
  const isVenue = isPlaceOfActs(text);
  if (passive) {
    if (isVenue) return { role: 'venue', score: 0.85 };
    return { role: 'recipient', score: lead === 'name' ? 0.75 : 0.92 };
  }
  const first = words[0]?.folded ?? '';
  if (/^(?:served|serving|acted|acting|functioned|functioning)$/.test(first) && isVenue)
    return { role: 'venue', score: 0.85 };
  if (servesByItsPlace(text)) return { role: 'venue', score: 0.6 };
  // 'Hosted the talks' is told as an act as often as not.
  if (isHosting(text)) return { role: 'host', score: first.startsWith('host') ? 0.45 : 0.55 };
  if (/^(?:mentioned|referenced|implicated|affected|remained|remains|awaiting|awaited)$/.test(first))
    return { role: 'none', score: 0.5 };
  if (isUndergone(text)) return { role: 'recipient', score: 0.6 };
  if (isReception(first, words)) return { role: 'recipient', score: 0.3 };
  if (/^(?:received|receiving|got|lost|losing|suffered|suffering)$/.test(first))
    return { role: 'recipient', score: 0.6 };
  return { role: 'recipient', score: 0.06 };
}

/** True for the guess on a line that rather tells a role than an act. */
export function isRole(guess: NoActGuess | undefined): boolean {
  return guess !== undefined && guess.score >= 0.5;
}

/** 'Received the envoy', 'Received the survivors with honours': what is received is somebody. */
function isReception(first: string, words: LineFrame['words']): boolean {
  if (!/^(?:received|receiving|receives)$/.test(first)) return false;
  return words
    .slice(1, 6)
    .some(({ folded }) => officeNouns.has(folded) || groupNouns.has(folded) || guests.test(folded));
}

const guests =
  /^(?:soldiers|men|women|children|crew|sailors|pilots|prisoners|hostages|wounded|evacuees|guests|visitors|delegations?|teams?|widows?|victims|parents|players|troops|general|generals|pope)$/;
