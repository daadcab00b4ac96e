import { runProgram } from './program.ts';
import { printable } from './words.ts';

// A reader that has seen enough, as `head`, closes the pipe: nothing is wrong, and nobody is there to be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`newsweave: the output could not be written: ${printable(error.message)}\n`);
  process.exit(2);
});
// Where nobody reads messages, what was asked for is done all the same.
process.stderr.on('error', () => undefined);

void runProgram(process.argv.slice(2), {
  result: (text) => process.stdout.write(`${text}\n`),
  message: (text) => process.stderr.write(`${printable(text)}\n`),
}).then((status) => {
  process.exitCode = status;
});
