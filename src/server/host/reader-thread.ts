import { MessagePort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { togetherReader } from './together.ts';

// The program of the thread that reads ahead. It is given batches of paths below a folder, and gives back the files of
// each, unless its turn has passed meanwhile.
const taskSchema = v.object({ root: v.string(), port: v.instance(MessagePort), passed: v.instance(Int32Array) });
const orderSchema = v.object({ batch: v.number(), paths: v.array(v.string()) });

const { root, port, passed } = v.parse(taskSchema, workerData);
const read = togetherReader(root);
port.on('message', (order) => {
  const { batch, paths } = v.parse(orderSchema, order);
  if (batch <= Atomics.load(passed, 0)) return;
  const { bytes, lengths } = read(paths);
  port.postMessage({ batch, bytes, lengths }, [bytes]);
});
