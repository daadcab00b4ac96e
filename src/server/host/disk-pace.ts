/** Judges a disk by how long it took to answer. */
export interface DiskPace {
  /** Runs a read for which everything stands still until the disk answers, and notes how long that was. */
  timed<T>(read: () => T): T;
  /** Runs a read beside others for which nothing stands still, and notes how long that was. */
  waited<T>(read: () => Promise<T>): Promise<T>;
  /** True while who can wait should wait for the disk instead of standing still. Each question counts as one read that does. */
  isSlow(): boolean;
}

/** A read that takes longer than this, in milliseconds, waited for the disk: what is in memory takes a hundredth of it. */
const longRead = 8;

/** The same of one that waits its turn among many: from memory, as many as are asked for together take half of it. */
const longWait = 30;

/** So many reads wait after a long one, and twice as many after the next, since a disk that is slow once is slow again. */
const waiting = { first: 64, most: 4096 };

/** After so many quick reads in a row what was is forgotten. */
const forgotten = 256;

/**
 * Makes a judge that takes a disk for quick until a read was long; `now` gives milliseconds. Then the next ones wait, until those
 * are not long either and one is tried at once again. A disk is as quick as its files are near: what lies in memory is there at
 * once, and what does not may take 200 ms on a virtual machine (test/bench/corpus.ts, its memory of files emptied).
 */
export function diskPace(now: () => number): DiskPace {
  let [left, next, quick] = [0, waiting.first, 0];
  const note = (milliseconds: number) => {
    if (milliseconds > longRead) {
      [left, next, quick] = [next, Math.min(2 * next, waiting.most), 0];
      return;
    }
    quick += 1;
    if (quick >= forgotten) next = waiting.first;
  };
  return {
    timed: (read) => {
      const start = now();
      try {
        return read();
      } finally {
        note(now() - start);
      }
    },
    waited: async (read) => {
      const start = now();
      try {
        return await read();
      } finally {
        if (now() - start > longWait) left = Math.max(left, waiting.first);
      }
    },
    isSlow: () => {
      if (left === 0) return false;
      left -= 1;
      return true;
    },
  };
}
