import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = '1962-10-25_stevenson-zorin.txt';

const marked = '.view-overlays [class*="ced-"]';

export const settings = { 'newsweave.annotator': 'ana', 'editor.wordWrap': 'off' };

/**
 * An article in the editor: its annotated words are marked, its long lines are wrapped where the person wants it, and
 * its language status tells how far it is.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function editor({ driver, folder, check, page: window }) {
  await driver.openFile(page);
  await driver.lens('United States · request').shown();
  const question = window.locator('.notification-toast', { hasText: 'Articles have long lines' });
  await question.getByRole('button', { name: 'Wrap', exact: true }).click();
  const file = join(folder, '.vscode', 'settings.json');
  await check(
    'long lines are wrapped where a person wants it',
    async () => {
      await window.waitForTimeout(500);
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    },
    { '[plaintext]': { 'editor.wordWrap': 'on' } },
  );

  await check(
    'tagged words have a line below them, and linked rationales a dashed one',
    async () => {
      await window.locator(marked).first().waitFor();
      /** @type {string[]} */
      const styles = await window.evaluate(`[...document.querySelectorAll('${marked}')].map((mark) => {
        const { borderBottomStyle, borderBottomWidth } = getComputedStyle(mark);
        return [borderBottomStyle, borderBottomWidth].join(' ');
      })`);
      return ['solid 2px', 'double 3px', 'dashed 2px'].every((style) => styles.includes(style));
    },
    true,
  );
  await driver.screenshot('editor-marks');

  await window.locator('#status\\.languageStatus').hover();
  await check(
    'the language status says how far the article is',
    async () => {
      const status = window.locator('.hover-language-status', { hasText: 'tagged' });
      await status.first().waitFor();
      return /\d of \d tagged, \d of \d linked/.test((await status.first().textContent()) ?? '');
    },
    true,
  );
  await driver.screenshot('editor-status');
}
