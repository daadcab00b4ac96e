/** Words of somebody at whose place others meet, or through whom they speak. */
const hosting = [
  /\bhost(?:ed|ing|s)\b|^host\b|\bhost (?:to|for|the|an?|both|its|their)\b|\bas (?:the |its )?hosts?\b/i,
  /\b(?:provid|suppli|g[ai]ve|len[dt])\w*\b[^.,;]{0,20}\bvenue\b/i,
  /\baccommodat(?:ed|es|ing)\b/i,
  /\b(?:receiv(?:ed|es|ing)|welcom(?:ed|es|ing)|put up)\b[^.,;]{0,25}\b(?:delegations|parties|sides|negotiators|guests)\b/i,
  /\b(?:provid|offer|supply|suppli|g[ai]v|len[dt]|open)\w*\b[^.,;]{0,30}\b(?:hall|floor|roof|room|rooms|stage|setting|premises|neutral ground|(?:launch|meeting) (?:site|place))\b/i,
];

/** Who offers or declines to host does something, whoever hosts in the end. */
const intends =
  /\b(?:offer|agree|volunteer|propos|refus|declin|promis|pledg|hop|want|ask|undert|appl|bid|read|willing|prepared)\w* (?:again |once more )?to (?:host|receive|provide|lend|accommodate)\b/i;

/** True for a line that tells of hosting: 'Provided the hall for the talks', 'Accommodated both delegations'. */
export function isHosting(text: string): boolean {
  return !intends.test(text) && hosting.some((words) => words.test(text));
}

/** Words for where things happen; the wider ones count behind 'as' alone: 'Chosen as the place of the talks'. */
const places =
  /\b(?:venue|site|scene|setting|location)\b|\bas (?:\p{L}+ ){0,3}?(?:place|stage|ground|refuge|haven|hub|corridor|backdrop)\b/iu;

/** True for a line that speaks of a place where something happens: 'Named as the venue', 'Served as neutral ground'. */
export function isPlaceOfActs(text: string): boolean {
  return places.test(text);
}

const ownPlace =
  /\b(?:its|their) (?:\p{L}+ ){0,2}(?:coasts?|ports?|harbours?|territory|airspace|waters|soil|capital|airports?|bases?) (?:(?:is|are|was|were) where|serv(?:es|ed))\b/iu;

/** True for a line about somebody whose own place serves others: 'Its port is where …', 'Waters off its coast served …'. */
export function servesByItsPlace(text: string): boolean {
  return ownPlace.test(text);
}
