import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const secondsIdle = 10;

export const settings = { 'newsweave.annotator': 'ana' };

/** With this log level the extension notes every message between window and server. */
export const payload = [['logLevel', 'newsweave.newsweave=trace']];

/**
 * A window in which nobody does anything leaves the server in peace.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function idle({ page, driver, check, logs, say }) {
  const requests = () => requestsIn(logs);
  await driver.showViews('Newsweave');
  await driver.view('Events').rows();
  await driver.openFile('1962-10-25_stevenson-zorin.txt');
  await driver.lens('United States · request').shown();
  await check(
    'what the window asks for can be read from the log',
    () => requests().some((each) => /codeLens/.test(each)),
    true,
  );
  await page.waitForTimeout(3000);
  const before = requests().length;
  await page.waitForTimeout(secondsIdle * 1000);
  const asked = requests().slice(before);
  say(
    `${before} requests until the window was at rest, ${asked.length} in ${secondsIdle} s of rest ${asked.join(', ')}`,
  );
  await check('nothing is asked while nobody does anything', () => asked, []);
}

/**
 * @param {string} logs
 * @returns {string[]} The requests from the window to the server, as the newest log of the extension tells them.
 */
function requestsIn(logs) {
  const files = readdirSync(logs, { recursive: true, encoding: 'utf8' }).filter((name) => /Newsweave\.log$/.test(name));
  const text = files.map((name) => readFileSync(join(logs, name), 'utf8')).join('');
  return [...text.matchAll(/Sending request '([^']+)'/g)].map(([, method = '']) => method);
}
