import { runAdopt } from './commands/adopt.ts';
import { runCheck } from './commands/check.ts';
import { runInit } from './commands/init.ts';
import { runLsp } from './commands/lsp.ts';
import { runParse } from './commands/parse.ts';
import { runReanchor } from './commands/reanchor.ts';
import { runRename } from './commands/rename.ts';
import { runStats } from './commands/stats.ts';
import { runSuggest } from './commands/suggest.ts';
import { isRefusal, parseArguments, type Arguments } from './arguments.ts';
import type { Verb } from './options.ts';
import { usage } from './usage.ts';
import type { Output } from './output.ts';

const verbs: Readonly<Record<Verb, (args: Arguments, output: Output) => Promise<number>>> = {
  stats: runStats,
  parse: runParse,
  check: runCheck,
  suggest: runSuggest,
  reanchor: runReanchor,
  adopt: runAdopt,
  init: runInit,
  rename: runRename,
  lsp: runLsp,
};

/** Runs the command line; the number is the exit status: 0 done, 1 findings, 2 it could not run. */
export async function runProgram(words: readonly string[], output: Output): Promise<number> {
  const parsed = parseArguments(words);
  if (isRefusal(parsed)) {
    output.message(parsed.refusal === null ? usage : `newsweave: ${parsed.refusal}\n\n${usage}`);
    return parsed.refusal === null ? 0 : 2;
  }
  try {
    return await verbs[parsed.verb](parsed, output);
  } catch (error) {
    output.message(`newsweave ${parsed.verb}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}
