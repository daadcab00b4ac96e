import { plain } from './text.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * The box at the top of the window in which one picks from a list or types: quick picks, input boxes, the command
 * palette, the search for files.
 *
 * @param {Page} page
 */
export function createQuickInput(page) {
  const box = page.locator('.quick-input-widget');
  const input = box.locator('input.input');
  const rows = box.locator('.quick-input-list .monaco-list-row');

  return {
    /**
     * Opens a file of the folder by its name.
     *
     * @param {string} name
     */
    async openFile(name) {
      await page.keyboard.press('Control+P');
      await input.fill(name);
      // A file that was open lately stands in the list before it is filtered, and another one is taken then.
      await box.locator('.monaco-list-row.focused').filter({ hasText: name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    },

    /**
     * Runs a command from the command palette.
     *
     * @param {string} title With its category: `Newsweave: Check`.
     */
    async palette(title) {
      await page.keyboard.press('F1');
      const row = rows.filter({ hasText: title }).first();
      // The list does not change when, soon after the window has opened, extensions add their commands.
      for (let tries = 1; tries <= 15 && !(await row.isVisible()); tries += 1) {
        await input.fill('>');
        await input.fill(`>${title}`);
        await row.waitFor({ timeout: 1000 }).catch(() => undefined);
      }
      // Among the commands that were used last another one may come first.
      await row.click();
    },

    quickPick: {
      /**
       * Waits until the box asks a certain question. Between two steps of a command this is needed, for what is typed
       * before the next step is there goes to the one before it.
       *
       * @param {string | RegExp} title The title of the box.
       */
      async titled(title) {
        await box.locator('.quick-input-title', { hasText: title }).waitFor();
      },

      /** @returns {Promise<string[]>} The labels of the rows that can be seen; a long list has more. */
      async rows() {
        await rows.first().waitFor();
        // Rows of the list before may still lie hidden below; a row's detail is a label of its own.
        const labels = rows.locator('.label-name:not(.quick-input-list-label-meta *):visible');
        return (await labels.allTextContents()).map(plain);
      },

      /** @returns {Promise<string[]>} All words of the rows that can be seen: label, description and detail. */
      async wholeRows() {
        await rows.first().waitFor();
        return (await rows.locator(':scope:visible').allTextContents()).map(plain);
      },

      /**
       * Picks the first row that has the text, with the mouse. It has to be in sight: type first where the list is long.
       *
       * @param {string | RegExp} text
       */
      async choose(text) {
        const row = rows.filter({ hasText: text }).first();
        await row.waitFor();
        // VS Code draws another row in the same place when an answer changes the list while the mouse is on its way.
        let shown = '';
        for (;;) {
          const now = (await rows.allTextContents()).join('\n');
          if (now === shown) break;
          shown = now;
          await page.waitForTimeout(150);
        }
        await row.click();
      },

      /**
       * Types into the box, key by key, after what stands there.
       *
       * @param {string} text
       */
      async type(text) {
        // A box that is not open yet would leave the keys to the editor.
        await input.waitFor();
        await input.pressSequentially(text);
      },

      /**
       * @param {RegExp} text
       * @returns {Promise<string>} What it says below its input, once it says that.
       */
      async message(text) {
        return plain(await box.locator('.quick-input-message').filter({ hasText: text }).textContent());
      },

      /** Accepts the selected row, or the text of an input box. */
      async accept() {
        await input.waitFor();
        await input.press('Enter');
      },

      /** Waits until the box is closed. */
      async closed() {
        await box.waitFor({ state: 'hidden' });
      },
    },
  };
}
