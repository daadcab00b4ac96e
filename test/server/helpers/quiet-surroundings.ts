import assert from 'node:assert/strict';
import type { CorpusSurroundings } from '../../../src/server/corpus.ts';
import { stillClock } from './clock.ts';

/** What a corpus needs besides its host, where a test does not care: all layers count, and any error fails. */
export const quietSurroundings: Omit<CorpusSurroundings, 'host'> = {
  openText: () => undefined,
  detector: () => Promise.resolve(() => undefined),
  scope: () => ({ kind: 'all' }),
  clock: stillClock,
  onRead: () => undefined,
  onProblem: () => undefined,
  onError: assert.ifError,
};
