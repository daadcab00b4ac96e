/** What the command line says of itself. */
export const usage = `newsweave stats  [corpus]   what is in a corpus, and how far the work is
newsweave parse  <file…>    an article's parts

  --format text|json        text by default; JSON goes to standard output alone
  --scope mine|all|<layer,…> which layers count; mine is the shared one and --by's
  --by <annotator>          who you are

The corpus is a folder, the current one by default. Exit status: 0 done, 1 findings, 2 it could not run.`;
