import assert from 'node:assert/strict';
import fs from 'node:fs';
import fsPromises from 'node:fs/promises';
import Module from 'node:module';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../extension.js', import.meta.url));

/** Can be called and made new, which only a function can. */
function nothing(): void {
  return;
}

/** What of VS Code's API the extension touches as it starts. */
const usedAtStart = [
  ...['window', 'workspace', 'commands', 'languages', 'Uri', 'EventEmitter', 'Disposable', 'ThemeColor'],
  ...['DecorationRangeBehavior', 'OverviewRulerLane', 'RelativePattern', 'ThemeIcon'],
];

/** A VS Code of which every part is there and does nothing; it notes what is called. */
function hollowVsCode(calls: string[]): unknown {
  const part = (path: string): unknown =>
    new Proxy(nothing, {
      get: (_, key) => {
        if (path === 'vscode.workspace' && key === 'workspaceFolders') return [];
        // What is awaited must not look like a promise.
        return typeof key === 'symbol' || key === 'then' ? undefined : part(`${path}.${key}`);
      },
      apply: (_, __, given) => {
        calls.push(path);
        if (path.endsWith('executeCommand')) calls.push(`command ${String(given[0])}`);
        return part(`${path}()`);
      },
      construct: () => ({ dispose: nothing, event: part(`${path}.event`), fire: nothing, signal: part('signal') }),
    });
  return Object.fromEntries(usedAtStart.map((name) => [name, part(`vscode.${name}`)]));
}

/** Runs some work while reading of files is noted. */
async function filesReadBy(work: () => Promise<void>): Promise<string[]> {
  const read: string[] = [];
  const kept: (() => void)[] = [];
  for (const module of [fs, fsPromises]) {
    for (const name of ['readFile', 'readFileSync', 'open', 'openSync', 'readdir', 'readdirSync', 'createReadStream']) {
      const original: unknown = Reflect.get(module, name);
      if (typeof original !== 'function') continue;
      Reflect.set(module, name, (...given: unknown[]): unknown => {
        read.push(`${name} ${String(given[0])}`);
        const result: unknown = Reflect.apply(original, module, given);
        return result;
      });
      kept.push(() => Reflect.set(module, name, original));
    }
  }
  await work().finally(() => {
    for (const restore of kept) restore();
  });
  return read;
}

describe('the extension as it starts', () => {
  const load: unknown = Reflect.get(Module, '_load');
  const calls: string[] = [];
  let extension: unknown;

  before(() => {
    assert.ok(typeof load === 'function');
    const vscode = hollowVsCode(calls);
    Reflect.set(Module, '_load', (name: string, ...rest: unknown[]): unknown => {
      const loaded: unknown = name === 'vscode' ? vscode : Reflect.apply(load, Module, [name, ...rest]);
      return loaded;
    });
    extension = Module.createRequire(import.meta.url)(bundle);
  });
  after(() => Reflect.set(Module, '_load', load));

  it('reads no file, asks VS Code to open or find none, and says that the window has no folder', async () => {
    assert.ok(typeof extension === 'object' && extension !== null && 'activate' in extension);
    const { activate } = extension;
    assert.ok(typeof activate === 'function');
    const memory = { get: (_: string, fallback: unknown) => fallback, update: () => Promise.resolve() };
    const subscriptions: unknown[] = [];
    const read = await filesReadBy(async () => {
      Reflect.apply(activate, extension, [{ subscriptions, globalState: memory, workspaceState: memory }]);
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    assert.deepEqual(read, []);
    assert.deepEqual(
      calls.filter((call) => /workspace\.fs\.|openTextDocument|findFiles|LanguageClient/.test(call)),
      [],
    );
    assert.ok(calls.includes('vscode.commands.registerCommand'), 'the commands are registered');
    assert.ok(calls.includes('command setContext'), 'the views are told what there is');
    assert.ok(subscriptions.length > 0);
  });
});
