import { readdirSync } from 'node:fs';

/**
 * The packed extension is in VS Code, and VS Code shows the folder.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function smoke({ page, driver, folder, check }) {
  // A long list draws only the rows that are in sight.
  const first = (/** @type {string[]} */ names) => names.sort().slice(0, 10);
  await check(
    'the files of the folder are shown',
    async () => first(await driver.explorer.rows()),
    first(readdirSync(folder)),
  );

  await driver.showViews('Extensions');
  const installed = page.locator('.extensions-viewlet .extension-list-item .name');
  await check('Newsweave is listed as installed', () => installed.filter({ hasText: 'Newsweave' }).first().waitFor());
  await driver.screenshot('smoke');
}
