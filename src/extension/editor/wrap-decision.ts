/** What decides whether a person is asked to wrap the long lines of articles. */
export interface WrapSituation {
  /** `editor.wordWrap` as it is for the article. */
  readonly wordWrap: string;
  /** Characters of its longest line. */
  readonly longestLine: number;
  /** True once the person has answered, for this folder or for all. */
  readonly answered: boolean;
}

/** Lines up to this length fit into most windows. */
const fitting = 120;

/** True where it is worth a question: lines that do not fit, nothing that wraps them, and no answer yet. */
export function asksToWrap({ wordWrap, longestLine, answered }: WrapSituation): boolean {
  return wordWrap === 'off' && longestLine > fitting && !answered;
}
