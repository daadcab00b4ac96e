import { nodeSurroundings } from '../../../src/server/node/surroundings.ts';

/** A server that ends in one of three ways while it reads poison.txt: `reader.child <storage> <corpus> end|throw|kill`. */
const [, , storage = '', corpus = '', how] = process.argv;
nodeSurroundings().crashNotesFor?.(corpus, storage).reading(['poison.txt']);
if (how === 'kill') process.kill(process.pid, 'SIGKILL');
if (how === 'throw') throw new Error('The reader died.');
process.exit(0);
