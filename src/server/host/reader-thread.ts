import { MessagePort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { togetherReader } from './together.ts';

// The program of the thread that reads ahead. It is given batches of paths below a folder, and gives back the files of
// each, unless its turn has passed meanwhile. Rooms that it is given back it fills anew.
const taskSchema = v.object({ root: v.string(), port: v.instance(MessagePort), passed: v.instance(Int32Array) });
const orderSchema = v.union([
  v.object({ batch: v.number(), paths: v.array(v.string()) }),
  v.object({ room: v.instance(ArrayBuffer) }),
]);

const { root, port, passed } = v.parse(taskSchema, workerData);
const read = togetherReader(root);
const rooms: ArrayBuffer[] = [];
port.on('message', (order) => {
  const given = v.parse(orderSchema, order);
  if ('room' in given) {
    rooms.push(given.room);
    return;
  }
  const { batch, paths } = given;
  if (batch <= Atomics.load(passed, 0)) return;
  const { bytes, lengths } = read(paths, rooms.pop());
  port.postMessage({ batch, bytes, lengths }, [bytes]);
});
