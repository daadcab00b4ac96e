import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What was a corpus when its window was closed is read at once when it is opened again; what is none any more is not
 * taken for one.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function reopened({ page, driver, folder, check, server }) {
  const events = driver.view('Events');
  const openAgain = async (/** @type {() => void} */ meanwhile) => {
    const address = page.url();
    await page.goto('about:blank');
    while (server.pid() !== undefined) await new Promise((resolve) => setTimeout(resolve, 100));
    meanwhile();
    await page.goto(address);
    await driver.showViews('Newsweave');
  };

  await driver.showViews('Newsweave');
  const rows = await events.rows();
  await openAgain(() => undefined);
  await check('a corpus shows what it showed', () => events.rows(), rows);
  await openAgain(() => {
    const marks = readdirSync(folder).filter((name) => /^(?:corpus|actors)\.yaml$|\.ann\.yaml$/.test(name));
    for (const name of marks) rmSync(join(folder, name));
  });
  await check('a folder that is a corpus no more is offered as any other', () =>
    events.welcomeButtonShown('Use This Folder as a Corpus'),
  );
  await check('and no server reads it', () => server.pid(), undefined);
}
