import { isVerb } from '../../src/core/suggest/roles.ts';
import { conceptOf, verbStem } from '../../src/core/suggest/lexicon/classes.ts';
for (const w of process.argv.slice(2)) console.log(w, isVerb(w), verbStem(w), conceptOf(verbStem(w)));
