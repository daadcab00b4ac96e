/** A law that is tried on what each of many seeds gives; what it returns is counted. */
export interface FuzzProgram {
  /** One sentence. */
  readonly about: string;
  /** How often it is tried unless the command says otherwise. */
  readonly count: number;
  try(seed: number): string;
}
