import { readdirSync } from 'node:fs';

/**
 * The packed extension is in VS Code, and VS Code shows the folder.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function smoke({ page, driver, folder, check }) {
  const files = readdirSync(folder).sort();
  await check('the files of the folder are shown', async () => (await driver.explorer.rows()).sort(), files);

  await driver.showViews('Extensions');
  const installed = page.locator('.extensions-viewlet .extension-list-item .name');
  await check('Newsweave is listed as installed', () => installed.filter({ hasText: 'Newsweave' }).first().waitFor());
  await driver.screenshot('smoke');
}
