import { once } from 'node:events';
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  ShutdownRequest,
  WorkspaceDiagnosticRequest,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serverFlags } from '../../../src/extension/server-flags.ts';
import { locateRequest } from '../../../src/server/protocol.ts';

/** What is measured of a server in a process of its own, over Node's channel between processes; in milliseconds. */
export interface WireFigures {
  /** Start of the process until the answer to `initialize`, as the extension starts it. */
  readonly starts: readonly number[];
  /** The same for the very first time, when Node has kept nothing of it. */
  readonly firstStarts: readonly number[];
  readonly emptyStarts: readonly number[];
  /** A request that is answered with null, the lenses of a page, and what their titles take besides. */
  readonly empties: readonly number[];
  readonly lenses: readonly number[];
  readonly titles: readonly number[];
  readonly lensCount: number;
  /** All diagnostics of the corpus, and how many there are. */
  readonly diagnostics: number;
  readonly diagnosticCount: number;
}

interface Server {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly started: number;
}

/** `cache` is the folder in which Node keeps what it compiled, which the extension names too. */
async function start(module: string, folder: string, cache?: string): Promise<Server> {
  const begun = performance.now();
  const child = fork(module, ['--node-ipc'], {
    silent: true,
    execArgv: [...serverFlags],
    env: { ...process.env, ...(cache !== undefined && { NODE_COMPILE_CACHE: cache }) },
  });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null, // eslint-disable-line @typescript-eslint/no-deprecated -- LSP asks for it still
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { corpora: [pathToFileURL(folder).toString()], annotator: 'ana' },
  });
  const started = performance.now() - begun;
  await connection.sendNotification(InitializedNotification.type, {});
  return { process: child, connection, started };
}

async function stop({ connection, process: child }: Server): Promise<void> {
  await connection.sendRequest(ShutdownRequest.type);
  const ended = once(child, 'exit');
  await connection.sendNotification(ExitNotification.type);
  // Node writes what it compiled when it ends.
  await ended;
  connection.dispose();
}

/** Measures our server over a corpus beside an empty one; `page` is an article with many lenses. */
export async function wireFigures(
  folder: string,
  page: string,
  { emptyServer, cache }: { readonly emptyServer: string; readonly cache: string },
): Promise<WireFigures> {
  const module = join('dist', 'server.js');
  const [starts, firstStarts, emptyStarts]: [number[], number[], number[]] = [[], [], []];
  for (let round = -1; round < 9; round += 1) {
    for (const [times, each, folderOfCache] of [
      [starts, module, cache],
      [firstStarts, module, undefined],
      [emptyStarts, emptyServer, undefined],
    ] as const) {
      const server = await start(each, folder, folderOfCache);
      if (round >= 0) times.push(server.started);
      await stop(server);
    }
  }
  const server = await start(module, folder);
  const { connection } = server;
  const uri = pathToFileURL(join(folder, page)).toString();
  const [empties, lenses, titles]: [number[], number[], number[]] = [[], [], []];
  let lensCount = 0;
  const outside = { uri: 'file:///nowhere/x.txt', at: 0, end: 0 };
  for (let round = -200; round < 400; round += 1) {
    const begun = performance.now();
    await connection.sendRequest(locateRequest.method, outside);
    const empty = performance.now();
    const found = (await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
    const listed = performance.now();
    await Promise.all(found.map((lens) => connection.sendRequest(CodeLensResolveRequest.type, lens)));
    const titled = performance.now();
    lensCount = found.length;
    if (round < 0) continue;
    empties.push(empty - begun);
    lenses.push(listed - empty);
    titles.push(titled - listed);
  }
  const begun = performance.now();
  const report = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const diagnostics = performance.now() - begun;
  const diagnosticCount = report.items.reduce((sum, item) => sum + ('items' in item ? item.items.length : 0), 0);
  await stop(server);
  return { starts, firstStarts, emptyStarts, empties, lenses, titles, lensCount, diagnostics, diagnosticCount };
}
