import { closeSync, openSync, readSync } from 'node:fs';

/** A time in which the event loop stood still, in milliseconds. */
export interface Standstill {
  readonly whole: number;
  /**
   * For how long of it the thread was at work; the rest it waited for the disk, or for one of the cores, which V8 and other
   * programs need as well. Null where the system does not tell.
   */
  readonly atWork: number | null;
}

/** Watches the event loop from now on: a timer of one millisecond is asked for again and again. */
export function standstills(): { longest(): Standstill; stop(): void } {
  const { workTime, close } = threadTime();
  let longest: Standstill = { whole: 0, atWork: null };
  let [last, lastWork] = [performance.now(), workTime()];
  const turn = () => {
    const [now, work] = [performance.now(), workTime()];
    const whole = now - last - pause;
    if (whole > longest.whole) longest = { whole, atWork: work === null || lastWork === null ? null : work - lastWork };
    [last, lastWork] = [now, work];
    timer = setTimeout(turn, pause);
  };
  let timer = setTimeout(turn, pause);
  return {
    longest: () => longest,
    stop: () => {
      clearTimeout(timer);
      close();
    },
  };
}

const pause = 1;

/** What the Linux kernel tells of this thread (proc(5), schedstat): nanoseconds at work first. */
const schedule = '/proc/thread-self/schedstat';

/** Tells for how long this thread has been at work, in milliseconds, until it is closed. */
function threadTime(): { workTime(): number | null; close(): void } {
  let file: number;
  try {
    file = openSync(schedule, 'r');
  } catch {
    // Another system, which is measured without it.
    return { workTime: () => null, close: () => undefined };
  }
  const room = Buffer.alloc(128);
  return {
    workTime: () => Number(room.toString('latin1', 0, readSync(file, room, 0, room.length, 0)).split(' ')[0]) / 1e6,
    close: () => {
      closeSync(file);
    },
  };
}
