import { isHosting } from './lexicon/hosting.ts';
import type { LineFrame } from './line-frame.ts';

/** The role that a line tells instead of an act, with the probability that it tells none. */
export interface NoActGuess {
  readonly role: 'recipient' | 'host' | 'venue' | 'none';
  readonly score: number;
}

/** Words for where things happen. */
const places =
  /\b(?:venue|site|scene|setting|location|place|stage|(?:neutral|common) ground|refuge|haven|hub|corridor|backdrop)\b/i;

/** 'Its port is where …', 'Waters off its coast served …'. */
const ownPlace =
  /\b(?:its|their) (?:\p{L}+ ){0,2}(?:coasts?|ports?|territory|airspace|waters|soil|capital|airports?|bases?) (?:(?:is|are|was|were) where|serv(?:es|ed))\b/iu;

/** What somebody undergoes, has or is, without doing anything: 'Had its accounts frozen', 'Found itself cut off'. */
const undergone =
  /^(?:(?:had|having|saw|seeing) (?:its|his|her|their|all|some|most|one|two|three|several)\b|(?:found|finding|finds) (?:it|him|her|them)sel(?:f|ves)\b|(?:ended|ending|ends) up\b|(?:bore|bears|bearing) (?:the|most)\b|(?:went|going|goes) without\b|(?:ran|running|runs) (?:out|short|low)\b|(?:stands|standing|stood) to (?:lose|gain|profit|benefit)\b|(?:lies|lying|lay) (?!in wait)(?:in|on|at|within|between|along|beside|close|near)\b|(?:re)?gain(?:ed|ing|s) (?:its|his|her|their|the|a)\b|(?:benefit(?:s|ed|ing)?|profit(?:s|ed|ing)?) from\b|(?:owns|owes|inherits|inherited)\b|(?:depends|depending) on\b|(?:sleeping|sheltering|stranded|trapped)\b)/iu;

/** How surely a line tells a role and no act: what is done to somebody, who hosts, where things happen. */
export function noActOf({ text, passive, lead, words }: LineFrame): NoActGuess {
  const isVenue = places.test(text);
  if (passive) {
    if (isVenue) return { role: 'venue', score: 0.85 };
    return { role: 'recipient', score: lead === 'name' ? 0.75 : 0.92 };
  }
  const first = words[0]?.folded ?? '';
  if (/^(?:served|serving|acted|acting|functioned|functioning)$/.test(first) && isVenue)
    return { role: 'venue', score: 0.85 };
  if (ownPlace.test(text)) return { role: 'venue', score: 0.6 };
  if (isHosting(text)) return { role: 'host', score: first.startsWith('host') ? 0.45 : 0.55 };
  if (/^(?:mentioned|referenced|implicated|affected|remained|remains|awaiting|awaited)$/.test(first))
    return { role: 'none', score: 0.5 };
  if (undergone.test(text.trim())) return { role: 'recipient', score: 0.6 };
  if (/^(?:received|receiving|got|lost|losing|suffered|suffering)$/.test(first))
    return { role: 'recipient', score: 0.6 };
  return { role: 'recipient', score: 0.06 };
}
