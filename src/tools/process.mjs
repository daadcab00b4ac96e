import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {boolean} [shell] Windows starts `.cmd` files only through its shell.
 * @property {boolean} [show] Whether the program writes to the screen; else its output is kept and returned.
 */

/**
 * Runs a program to its end.
 *
 * @param {string} executable
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{code: number, output: string}>} The exit code and, unless shown, what the program wrote.
 */
export function run(executable, args, { show = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { ...options, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ data) => (output += data.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program whose success is needed.
 *
 * @param {string} what How to call it in the message when it fails.
 * @param {string} executable
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} What it wrote.
 */
export async function mustRun(what, executable, args, options) {
  const { code, output } = await run(executable, args, options);
  if (code !== 0) throw new Error(`${what} failed (exit code ${code}).\n${output.trim()}`);
  return output;
}

/**
 * The environment for a VS Code, without what a VS Code around us has set for its own processes: in its integrated
 * terminal such variables would turn the new program into a plain Node or make it talk to the old window.
 *
 * @param {NodeJS.ProcessEnv} [additions]
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentForVsCode(additions = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_(?!PATH$)|ELECTRON_)/.test(name));
  return { ...Object.fromEntries(kept), ...additions };
}

/**
 * Tells whether a module is the program that was started, and not one that another module imports.
 *
 * @param {string} moduleUrl The module's `import.meta.url`.
 * @returns {boolean}
 */
export function isProgram(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}

/**
 * Runs the main function of a program; an error ends it with a message instead of a stack.
 *
 * @param {() => Promise<number | void>} main Returns the exit code, nothing for success.
 */
export async function runAsProgram(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}

/**
 * @param {unknown} error
 * @returns {string} What it says.
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
