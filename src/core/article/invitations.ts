/** What a reader is asked to do. */
const asks =
  /^(?:please )?(?:subscribe|sign up|sign in|log in|register|share|follow|join|download|get|receive|support|donate|become|read|watch|listen|click|tap|view|see|visit|enter|leave|send|email|e-mail|print|copy|save|report|contact|advertise|explore|discover|check out|tell|help|make|try|buy|start|unlock|stay|never miss|don['’]t miss|want|enjoying|enjoyed|like|liked|love|catch up|scan|update|manage|choose|turn on)(?!\p{L})/iu;

/** What the newsroom has to offer, in its own words. */
const offers =
  /(?:^|\P{L})(?:our|your|newsletters?|inbox|e-?mails?|apps?|podcasts?|channel|subscriptions?|subscribers?|account|free trial|this (?:article|story|page|link|post)|the full (?:story|article|interview)|breaking news|news alerts|notifications|updates|telegram|whats ?app|facebook|twitter|instagram|youtube|linkedin|tiktok|bluesky|google news|journalism|newsroom|cookies?|comment|feedback|reading list|here)(?!\p{L})/giu;

/** Words of somebody who tells a story: then it is a sentence of the article. */
const tells =
  /(?:^|\P{L})(?:said|says|told|asked|urged|warned|added|wrote|he|she|they|him|them|his|was|were|had|has|would|could|did|who|which|because)(?!\p{L})/iu;

/** True for words in which a site speaks of itself to its readers, and tells nothing that happened. */
export function praisesItself(text: string): boolean {
  if (/["“”«»]/u.test(text) || tells.test(text)) return false;
  return /(?:^|\P{L})you(?!\p{L})/iu.test(text) || text.search(offers) >= 0;
}

/** True for words that ask the reader for something, and tell nothing. */
export function asksReader(text: string): boolean {
  return asks.test(text) && !tells.test(text);
}

/** Longest invitation, in words. */
const maxWords = 16;

/**
 * True for a short line in which a site asks its readers for something: 'Get our briefing in your inbox every morning'.
 * It begins with the deed and names at least two things that a site has to offer; in reported speech it is text.
 */
export function isInvitation(text: string): boolean {
  if (text.length > 160 || text.split(/\s+/u).length > maxWords || !asks.test(text)) return false;
  if (/^["'“‘«„]|["”»]/u.test(text) || tells.test(text)) return false;
  return new Set([...text.matchAll(offers)].map(([words]) => words.toLowerCase())).size >= 2;
}
