import { runProgram } from './program.ts';
import { printable } from './words.ts';

// A reader that has seen enough, as `head`, closes the pipe: nothing is wrong, and nobody is there to be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void runProgram(process.argv.slice(2), {
  result: (text) => process.stdout.write(`${text}\n`),
  message: (text) => process.stderr.write(`${printable(text)}\n`),
}).then((status) => {
  process.exitCode = status;
});
