import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { FilesRead, ReadAhead } from './host.ts';
import { notHere } from './together.ts';

/** One batch that was read: its number, a room with the bytes of all its files one after the other, and how many belong to each. */
const batchRead = v.object({ batch: v.number(), bytes: v.instance(ArrayBuffer), lengths: v.instance(Int32Array) });

/**
 * Reads files of a folder in a thread of its own, whose program is `reader`, while this one works on those that are there. Nobody
 * waits for it: what it has not read in time, it need not read. One that fails is told to `onError` and gives no more files.
 */
export function threadReader(reader: URL, root: string, onError: (error: unknown) => void): ReadAhead {
  const { port1: port, port2 } = new MessageChannel();
  const passed = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(-1);
  const thread = new Worker(reader, { workerData: { root, port: port2, passed }, transferList: [port2] });
  thread.on('error', onError);
  const asked = new Map<number, readonly string[]>();
  const there = new Map<number, Batch>();
  let taken: Batch | undefined;
  // The thread reads into the same few buffers again and again. Left to the garbage collector, they would make it collect the
  // whole heap for each 64 MB that were read.
  const giveBack = (bytes: ArrayBuffer) => {
    port.postMessage({ room: bytes }, [bytes]);
  };
  const collect = () => {
    for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
      const { batch, bytes, lengths } = v.parse(batchRead, next.message);
      const paths = asked.get(batch);
      if (paths === undefined) giveBack(bytes);
      else there.set(batch, { bytes, files: filesIn(paths, bytes, lengths) });
    }
  };
  return {
    ask: (batch, paths) => {
      asked.set(batch, paths);
      port.postMessage({ batch, paths });
    },
    take: (batch) => {
      Atomics.store(passed, 0, batch);
      if (taken !== undefined) giveBack(taken.bytes);
      collect();
      taken = there.get(batch);
      there.delete(batch);
      asked.delete(batch);
      return taken?.files;
    },
    dispose: () => {
      port.close();
      void thread.terminate();
    },
  };
}

/** Files of a batch, and the room in which their bytes are. */
interface Batch {
  readonly bytes: ArrayBuffer;
  readonly files: FilesRead;
}

/** Files in a room; none of them once it was given back. */
function filesIn(paths: readonly string[], bytes: ArrayBuffer, lengths: Int32Array): FilesRead {
  const all = Buffer.from(bytes);
  const places = new Map<string, { readonly start: number; readonly length: number }>();
  let start = 0;
  for (const [index, path] of paths.entries()) {
    const length = lengths[index] ?? notHere;
    if (length === notHere) continue;
    places.set(path, { start, length });
    start += length;
  }
  return (path) => {
    const place = places.get(path);
    if (place === undefined || bytes.byteLength === 0) return undefined;
    return { text: all.toString('utf8', place.start, place.start + place.length), bytes: place.length };
  };
}
