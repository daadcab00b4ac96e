import type { BulkReader, FilesRead, ReadAhead } from './host/host.ts';

/** Files of batches that are read before the turn of each comes. */
export interface InAdvance {
  /** The files of a batch, if they are there, until those of the next are asked for. Batches are asked for in their order. */
  filesOf(batch: number): FilesRead | undefined;
  dispose(): void;
}

/** How many batches are read or wait for their turn at one time. */
const depth = 8;

/**
 * Has a thread read batches in advance; `batchAt` gives the paths of one, undefined after the last. What it has not read
 * when the turn of a batch comes is read by whoever asks.
 */
export function readInAdvance(
  start: NonNullable<BulkReader['readAhead']>,
  batchAt: (batch: number) => readonly string[] | undefined,
  onError: (error: unknown) => void,
): InAdvance {
  let reader: ReadAhead | undefined;
  let isOver = false;
  start(onError).then((started) => {
    if (isOver) started.dispose();
    else reader = started;
  }, onError);
  let next = 0;
  return {
    filesOf: (batch) => {
      const files = reader?.take(batch);
      for (next = Math.max(next, batch + 1); reader && next <= batch + depth; next += 1) {
        const paths = batchAt(next);
        if (paths === undefined) break;
        reader.ask(next, paths);
      }
      return files;
    },
    dispose: () => {
      isOver = true;
      reader?.dispose();
    },
  };
}
