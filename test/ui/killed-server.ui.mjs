import { atRest } from './check.mjs';

export const settings = { 'newsweave.annotator': 'ana' };

/** The server's processes are found below /proc. */
export function whyNot() {
  return process.platform === 'linux' ? undefined : 'its server is found on Linux only.';
}

/**
 * A server that the system ends is started again, and a second time as well; the views and the article are whole again.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function killedServer({ driver, check, server }) {
  const events = driver.view('Events');
  await driver.showViews('Newsweave');
  await driver.openFile('1962-10-25_stevenson-zorin.txt');
  await driver.lens('United States · request').shown();
  const rows = await atRest(() => events.rows());
  const lenses = await atRest(() => driver.lenses());
  for (const time of ['once', 'twice']) {
    const killed = server.kill();
    await check(`killed ${time}, another server runs`, () => ![undefined, killed].includes(server.pid()), true);
    await check('the events are there again', () => events.rows(), rows);
    await check('the lenses are there again', () => driver.lenses(), lenses);
    await events.toggle('1962');
    await check('a row opens', async () => (await events.rows()).length > rows.length, true);
    await events.toggle('1962');
    await check('and closes', async () => (await events.rows()).length, rows.length);
  }
}
