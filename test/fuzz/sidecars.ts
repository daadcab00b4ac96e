import { editSidecar } from '../../src/core/sidecar/edit.ts';
import { readSidecar } from '../../src/core/sidecar/read.ts';
import { handStyledEdits } from '../core/helpers/hand-styled.ts';
import { randomFrom } from '../core/helpers/random.ts';
import {
  checkDamaged,
  checkEditOfHandWritten,
  checkHandWritten,
  checkPrintedAsEdited,
  checkRoundTrip,
  damaged,
} from '../core/helpers/sidecar-laws.ts';
import type { FuzzProgram } from './program.ts';

/** The laws of sidecars, each with its name for the command line. */
export const sidecarPrograms: Readonly<Record<string, FuzzProgram>> = {
  'round-trip': {
    about: 'A set of annotations is written and read again as it was.',
    count: 1_000_000,
    try: (seed) => {
      checkRoundTrip(seed);
      return 'equal';
    },
  },
  'record-by-record': {
    about: 'A file written record by record is the file written whole.',
    count: 5_000,
    try: (seed) => {
      checkPrintedAsEdited(seed);
      return 'equal';
    },
  },
  'hand-written': {
    about: 'A file in any hand style is read as what was meant, by both YAML readers.',
    count: 50_000,
    try: (seed) => {
      checkHandWritten(seed);
      return 'equal';
    },
  },
  edits: {
    about: 'An edit of a file in any hand style touches its own record alone, or is refused.',
    count: 20_000,
    try: checkEditOfHandWritten,
  },
  damage: {
    about: 'A damaged file is refused, or means the same to both YAML readers, or is not written.',
    count: 100_000,
    try: (seed) => {
      const yaml = damaged(randomFrom(seed));
      const start = process.cpuUsage();
      const fate = checkDamaged(yaml);
      const { writable } = readSidecar(yaml);
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      if (took > 250) return `slower than 250 ms (${Math.round(took)} ms, ${yaml.length} characters)`;
      if (fate === 'noticed' && Object.values(handStyledEdits).some((edit) => editSidecar(yaml, [edit]).ok))
        throw new Error(`Written although the readers differ:\n${yaml}`);
      return writable ? `${fate}, open to writing` : fate;
    },
  },
};
