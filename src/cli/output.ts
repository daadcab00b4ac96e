/** Where a command's words go: results to standard output, everything else to standard error. */
export interface Output {
  result(text: string): void;
  message(text: string): void;
}
