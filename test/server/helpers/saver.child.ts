import { saveInLoop } from './saver.ts';

await saveInLoop(process.argv.slice(2));
