/** What the command line says of itself. */
export const usage = `newsweave stats    [corpus]                what is in a corpus, and how far the work is
newsweave parse    <file…>                 an article's parts
newsweave check    [corpus]                what the rules find in it
newsweave suggest  [corpus]                actors, types, events and relations proposed where nobody has decided yet
newsweave reanchor [corpus]                where each annotation stands in the text as it is now
newsweave adopt    <old file> <new file>   moves annotations to a re-scraped article, with a review list
newsweave rename   <old id> <new id> [corpus]   gives an event or an actor another id, in all files
newsweave init     [corpus]                writes corpus.yaml and a draft of actors.yaml; never over a file
newsweave lsp      [--stdio]               the language server at standard input and output, for editors

  --format text|json         text by default; JSON goes to standard output alone
                             check also: sarif, github
  --level hint|info|warning|error   check: the least grave findings that are told (warning)
  --rule <id,…>              check: these rules alone
  --watch                    check: looks again after each change, until it is interrupted
  --scope mine|all|<layer,…> stats, check, suggest, reanchor: which layers count; mine is the shared one and --by's
  --by <annotator>           who you are
  --write                    reanchor: writes the new positions of words that have moved
  --accept-changed           adopt, reanchor (with --write): also takes the near words of changed annotations
  --dry-run                  adopt, rename: shows what would be done and writes nothing
  --event, --actor           rename: which is meant, where both have the old id
  --evaluate                 suggest: hides what is decided, proposes, and scores
  --no-git                   adopt, reanchor: does not look for old texts in git
  --                         what follows are files and folders, whatever they begin with

The corpus is a folder, the current one by default. Exit status: 0 done, 1 findings, 2 it could not run.`;
