import { createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { hostFolder, logs } from './paths.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/** The browser itself is among the host's packages, installed only when a test first needs them. */
const requireFromHost = createRequire(join(hostFolder, 'package.json'));

/** The sandbox does not start for root, which continuous integration often is; and no background traffic. */
const browserArguments = [
  '--no-sandbox',
  '--no-zygote',
  '--no-first-run',
  '--disable-gpu',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
];

/**
 * Starts Chromium without a window.
 *
 * @returns {Promise<Browser>}
 */
export async function launchBrowser() {
  // Not a static import: in a fresh clone the package is there only once it has been installed.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ ...(await chromeOrChromium()), args: browserArguments });
}

/**
 * @typedef {object} Workbench
 * @property {Page} page
 * @property {Promise<number>} exitCode What tests inside VS Code end with; stays open where none run.
 * @property {() => Promise<void>} close
 */

/**
 * Opens the workbench of a VS Code server in a fresh profile of the browser.
 *
 * @param {Browser} browser
 * @param {object} options
 * @param {string} options.address
 * @param {string} options.name What is going on there; names the log file, dist/logs/<name>.log.
 * @param {(line: string) => void} [options.onTestLine] Gets each line that starts with `[test] `, without this mark,
 *   which is how tests inside VS Code speak to us. All else that VS Code says goes to the log file.
 * @param {{width: number, height: number}} [options.viewport]
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(browser, { address, name, onTestLine, viewport = defaultViewport }) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await mkdir(logs, { recursive: true });
  const log = createWriteStream(join(logs, `${name}.log`));
  page.on('console', (message) => log.write(`${message.text()}\n`));
  // VS Code's own hooks for test runs; with the smoke-test driver they also carry the console of the extension host.
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    if (line.startsWith(testMark)) onTestLine?.(line.slice(testMark.length));
    else log.write(`${line}\n`);
  });
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  await page.goto(address);
  const close = async () => {
    await context.close();
    log.end();
  };
  return { page, exitCode, close };
}

const testMark = '[test] ';
const defaultViewport = { width: 1280, height: 800 };

/**
 * Finds a browser: the one that $CHROMIUM names, one that the system has, or on Linux the one that npm has delivered.
 *
 * @returns {Promise<{executablePath: string} | {channel: 'chrome'}>} As Playwright takes it.
 */
async function chromeOrChromium() {
  const named = process.env['CHROMIUM'];
  if (named) return { executablePath: named };
  if (process.platform !== 'linux') return { channel: 'chrome' };
  const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  return { executablePath: usual ?? (await deliveredChromium()) };
}

/**
 * Unpacks the Chromium that npm has delivered. It unpacks into the system's temporary folder, which it shares with
 * every other project that uses it, in whatever version; so it is given a folder of ours in its place.
 *
 * @returns {Promise<string>}
 */
async function deliveredChromium() {
  const before = process.env['TMPDIR'];
  const ours = join(hostFolder, '.chromium');
  await mkdir(ours, { recursive: true });
  process.env['TMPDIR'] = ours;
  try {
    const { default: chromium } = await import(pathToFileURL(requireFromHost.resolve('@sparticuz/chromium')).href);
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
