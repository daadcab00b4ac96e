import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openCorpus, type OpenCorpus } from '../../../src/server/corpus.ts';
import { thisMachine } from '../../../src/server/host/disk-access.ts';
import { diskHost } from '../../../src/server/host/disk.ts';

/** The one of the server in dist. */
const readerProgram = pathToFileURL(resolve('dist', 'modules', 'reader.mjs'));

export const clock = {
  now: () => performance.now(),
  yield: () => new Promise<void>((resolve) => setImmediate(resolve)),
};

/** Opens a corpus of one article, so that the code that reads and searches is there. */
export async function smallCorpus(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsweave-'));
  try {
    writeFileSync(join(folder, 'corpus.yaml'), 'newsweave: 1\n');
    writeFileSync(join(folder, 'a.txt'), 'A page\nSummary\nWords.\nActor Responses (1)\nClosed a port.\n');
    writeFileSync(
      join(folder, 'a.txt.ann.yaml'),
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "Closed a port.", at: 0 }\n',
    );
    const corpus = opened(folder);
    await corpus.wholeRead();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Opens a corpus as a server does; `texts` are those that an editor has open, by their addresses. Suggestions learn from it when
 * `whenIdle` resolves, if at all.
 */
export function opened(
  folder: string,
  texts: ReadonlyMap<string, string> = new Map(),
  whenIdle?: () => Promise<void>,
): OpenCorpus {
  const root = pathToFileURL(folder).toString();
  return openCorpus(root, {
    host: diskHost(folder, thisMachine, readerProgram),
    openText: (uri) => texts.get(uri),
    detector: () => Promise.resolve(() => undefined),
    scope: () => ({ kind: 'all' }),
    clock,
    ...(whenIdle && { whenIdle }),
    onRead: () => undefined,
    onProblem: () => undefined,
    onError: (error) => {
      throw error;
    },
  });
}
