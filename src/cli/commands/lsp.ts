/** `newsweave lsp`: the language server at standard input and output, for any editor. It ends with its client. */
export async function runLsp(): Promise<number> {
  await import('../../server/node/main.ts');
  return new Promise<number>(() => {
    // The server ends the process itself, with the status that LSP asks for.
  });
}
