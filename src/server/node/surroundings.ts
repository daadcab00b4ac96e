import { randomBytes } from 'node:crypto';
import { URI } from 'vscode-uri';
import { lateCare } from '../corpus-care.ts';
import { diskCrashNotes } from '../host/disk-crash-notes.ts';
import { thisMachine } from '../host/disk-access.ts';
import { diskHost } from '../host/disk.ts';
import type { Surroundings } from '../server.ts';
import { closedAtExit } from './close-at-exit.ts';

/** The server's surroundings on this machine. */
export function nodeSurroundings(): Surroundings {
  let waiting: NodeJS.Timeout | undefined;
  const closed = closedAtExit();
  return {
    hostFor: (rootUri) => diskHost(URI.parse(rootUri).fsPath, thisMachine, readerProgram),
    careFor: (rootUri) =>
      lateCare(async () => (await import('../host/disk-care.ts')).diskCare(URI.parse(rootUri).fsPath, detector)),
    crashNotesFor: (rootUri, folder) => closed(diskCrashNotes(folder, rootUri)),
    detector,
    random: (count) => randomBytes(count),
    today: () => localDate(new Date()),
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    clock: { now: () => performance.now(), yield: () => new Promise((resolve) => setImmediate(resolve)) },
    whenIdle: () => new Promise((resolve) => setTimeout(resolve, idleAfter).unref()),
    later: (run, delay) => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        run();
      }, delay);
    },
  };
}

/** The bundle of host/reader-thread.ts, which lies beside this one's. */
const readerProgram = new URL('./reader.mjs', import.meta.url);

/** Milliseconds that learning waits, so that what a person has just asked for comes first. */
const idleAfter = 400;

/** The tables for guessing an encoding are large, and loaded for the first file that needs them. */
async function detector() {
  return (await import('../host/charset.ts')).detectEncoding;
}

/** `YYYY-MM-DD` where the person is, which is the day they would write. */
function localDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
