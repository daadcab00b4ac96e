import { runProgram } from './program.ts';

void runProgram(process.argv.slice(2), {
  result: (text) => process.stdout.write(`${text}\n`),
  message: (text) => process.stderr.write(`${text}\n`),
}).then((status) => {
  process.exitCode = status;
});
