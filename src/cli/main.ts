import { runProgram } from './program.ts';
import { printable } from './words.ts';

void runProgram(process.argv.slice(2), {
  result: (text) => process.stdout.write(`${text}\n`),
  message: (text) => process.stderr.write(`${printable(text)}\n`),
}).then((status) => {
  process.exitCode = status;
});
