import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createQuickInput } from './driver/quick-input.mjs';
import { createEditor } from './driver/editor.mjs';
import { createProblems } from './driver/problems.mjs';
import { createSideBar } from './driver/side-bar.mjs';
import { plain } from './driver/text.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {ReturnType<typeof createDriver>} Driver */

/**
 * What a person does in the window of VS Code and sees in it, in the person's words. Every method waits until it can
 * be done, so scenarios need no pauses.
 *
 * @param {Page} page The workbench.
 * @param {{screenshots: string}} options The folder for screenshots.
 */
export function createDriver(page, { screenshots }) {
  const toasts = page.locator('.notifications-toasts .notification-toast');
  return {
    ...createQuickInput(page),
    ...createEditor(page),
    ...createSideBar(page),
    ...createProblems(page),

    /** Waits until the workbench shows the files of its folder; after 20,000 files were written, a slow disk lets it wait. */
    async ready() {
      const rows = page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row');
      await rows.first().waitFor({ timeout: 60_000 });
    },

    /**
     * Presses keys, one combination after the other.
     *
     * @param {string[]} keys For example `Control+S`.
     */
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },

    /** Moves the mouse to where it points at nothing: a click on an icon leaves its tooltip in sight. */
    async leaveMouse() {
      // Between the left and the right items of the status bar.
      await page.mouse.move(700, (page.viewportSize()?.height ?? 800) - 10);
      await page
        .locator('.monaco-hover.workbench-hover')
        .filter({ visible: true })
        .first()
        .waitFor({ state: 'hidden' });
    },

    /**
     * Opens a step of the walkthrough that is shown, and waits for its picture.
     *
     * @param {string} step
     */
    async walkthrough(step) {
      // Beside the steps there is room for their pictures only in a large window.
      await page.setViewportSize({ width: 1800, height: 1000 });
      await page.locator('.getting-started-step').filter({ hasText: step }).first().click();
      const hasPicture = async () => {
        const titles = page.frames().map((frame) => frame.locator('svg > title').count());
        return (await Promise.all(titles.map((count) => count.catch(() => 0)))).some((count) => count > 0);
      };
      for (let tries = 1; tries <= 50 && !(await hasPicture()); tries += 1) await page.waitForTimeout(200);
      if (!(await hasPicture())) throw new Error(`The step “${step}” shows no picture.`);
    },

    /**
     * Waits for a notification.
     *
     * @param {string | RegExp} text
     * @returns {Promise<string>} All that it says.
     */
    async notification(text) {
      const message = toasts.locator('.notification-list-item-message').filter({ hasText: text }).first();
      return plain(await message.textContent());
    },

    /** @returns {Promise<string[]>} What was told since the window was opened, the newest first. */
    async notifications() {
      const center = page.locator('.notifications-center');
      if (!(await center.isVisible())) await page.locator('#status\\.notifications').click();
      return (await center.locator('.notification-list-item-message').allTextContents()).map(plain);
    },

    /**
     * Presses a button of a notification.
     *
     * @param {string | RegExp} text
     * @param {string} button
     */
    async answerNotification(text, button) {
      await toasts.filter({ hasText: text }).getByRole('button', { name: button }).first().click();
    },

    /** @returns {Promise<string[]>} What the status bar says, from left to right. */
    async statusBar() {
      return (await page.locator('.statusbar-item:visible').allTextContents()).map(plain).filter((text) => text !== '');
    },

    /**
     * Writes a picture of the whole window, as it is when all that moves has come to rest.
     *
     * @param {string} name
     * @returns {Promise<string>} The file.
     */
    async screenshot(name) {
      await mkdir(screenshots, { recursive: true });
      const file = join(screenshots, `${name}.png`);
      await page.screenshot({ path: file, animations: 'disabled' });
      return file;
    },
  };
}
