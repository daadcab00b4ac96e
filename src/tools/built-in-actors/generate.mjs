import { writeFileSync } from 'node:fs';
import { builtInActorsJson } from './table.mjs';

// Makes the table of built-in actors anew, after a change of the lists or of the data package.
writeFileSync(new URL('../../core/registers/built-in-actors.json', import.meta.url), builtInActorsJson());
