import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';

/**
 * Where VS Code starts the tests that run inside it. The console is the only way out of its extension host and VS Code
 * writes there too, so the lines of the tests carry a mark (see src/tools/browser.mjs); the last one has the counts.
 */
export async function run(): Promise<void> {
  // Mocha is a module and this file, bundled, a script.
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = say;
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    color: false,
    timeout: 20_000,
    forbidOnly: 'CI' in process.env,
  });
  for (const file of testFiles()) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
  });
  say(JSON.stringify({ passed: stats?.passes ?? 0, failed: stats?.failures ?? 0 }));
}

function testFiles(): string[] {
  const names = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.test.js'))
    .sort()
    .map((name) => path.join(__dirname, name));
}

function say(...message: unknown[]): void {
  for (const line of format(...message).split('\n')) console.log(`[test] ${line}`);
}
