/** Words of somebody at whose place others meet, or through whom they speak. */
const hosting = [
  /\bhost(?:ed|ing|s)?\b/i,
  /\baccommodat(?:ed|es|ing)\b/i,
  /\b(?:receiv(?:ed|es|ing)|welcom(?:ed|es|ing)|put up)\b[^.,;]{0,25}\b(?:delegations|parties|sides|negotiators|guests)\b/i,
  /\b(?:provid|offer|supply|suppli|g[ai]v|len[dt]|open)\w*\b[^.,;]{0,30}\b(?:hall|floor|roof|room|rooms|stage|setting|premises|neutral ground|(?:launch|meeting) (?:site|place))\b/i,
];

/** True for a line that tells of hosting: 'Provided the hall for the talks', 'Accommodated both delegations'. */
export function isHosting(text: string): boolean {
  return hosting.some((words) => words.test(text));
}
