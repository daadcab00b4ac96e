/** Words of a response line that tell a type of act (response-types.json), with how often they do. */
export interface ActPattern {
  readonly form: RegExp;
  readonly type: string;
  readonly mode?: string;
  readonly score: number;
}
