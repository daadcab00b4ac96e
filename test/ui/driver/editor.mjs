import { plain } from './text.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {unknown} error What a step failed with, to be told later. */
const asFailure = (error) => error;

/**
 * The active editor.
 *
 * @param {Page} page
 */
export function createEditor(page) {
  const editor = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  const tab = page.locator('.editor-group-container.active .tabs-container .tab.active');
  const lenses = editor.locator('.codelens-decoration a');
  const patiently = { timeout: 5000 };

  return {
    /** @returns {Promise<string>} The name of the active tab's file. Its label may leave out the ending. */
    async activeTab() {
      return (await tab.getAttribute('data-resource-name')) ?? '';
    },

    /** @returns {Promise<string[]>} The files of the active tabs of all groups, from left to right. */
    async tabsInSight() {
      const tabs = page.locator('.editor-group-container .tabs-container .tab.active');
      return tabs.evaluateAll((elements) => elements.map((each) => each.getAttribute('data-resource-name') ?? ''));
    },

    /** @returns {Promise<boolean>} Whether the active tab has changes that are not saved. */
    async isDirty() {
      return /\bdirty\b/.test((await tab.getAttribute('class')) ?? '');
    },

    editor: {
      /** @returns {Promise<string[]>} The lines that can be seen, wrapped as they are, from the top. */
      async visibleLines() {
        const lines = editor.locator('.view-lines .view-line');
        await lines.first().waitFor();
        const placed = await lines.evaluateAll((elements) =>
          elements.map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent })),
        );
        return placed.sort((one, other) => one.top - other.top).map(({ text }) => plain(text));
      },

      /**
       * Puts the caret at a line and column, both counted from 1.
       *
       * @param {number} line
       * @param {number} [column]
       */
      async goTo(line, column = 1) {
        await page.keyboard.press('Control+G');
        await page.locator('.quick-input-widget input.input').fill(`:${line}:${column}`);
        const widget = page.locator('.quick-input-widget');
        // An Enter that comes before VS Code has looked at the words is lost.
        await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
        await page.keyboard.press('Enter');
        await widget.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => page.keyboard.press('Enter'));
        await widget.waitFor({ state: 'hidden' });
      },

      /** Waits until the active tab's file cannot be typed in. */
      async readOnly() {
        await tab.locator('.tab-label[aria-label*="Read-only"]').waitFor();
      },

      /** @returns {Promise<number>} How many characters are selected, once some are. */
      async selected() {
        const status = page.locator('#status\\.editor\\.selection', { hasText: 'selected' });
        return Number(/\((\d+) selected\)/.exec(plain(await status.textContent()))?.[1]);
      },

      /** @returns {Promise<string>} Where the caret is, as the status bar says it: `Ln 3, Col 5`. */
      async position() {
        return plain(await page.locator('#status\\.editor\\.selection').textContent());
      },

      /**
       * Types key by key at the caret.
       *
       * @param {string} text
       */
      async type(text) {
        await page.keyboard.type(text);
      },

      /**
       * Moves the mouse over a word and waits for what pops up.
       *
       * @param {string} text A text that stands within one token of a line.
       * @returns {Promise<string>}
       */
      async hover(text) {
        await editor.locator('.view-line span span', { hasText: text }).first().hover();
        const contents = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
        return plain(await contents.textContent());
      },

      /** @returns {Promise<number>} How many places of the visible text are underlined as a warning or an error. */
      async underlined() {
        return editor.locator('.view-overlays').locator('.squiggly-warning, .squiggly-error').count();
      },
    },

    /** @returns {Promise<string[]>} The code lenses that can be seen. */
    async lenses() {
      await lenses.first().waitFor();
      return (await lenses.allTextContents()).map(plain);
    },

    /** @returns {Promise<string[]>} The rows of code lenses that can be seen, with those that only tell something. */
    async lensRows() {
      const rows = editor.locator('.codelens-decoration');
      await rows.first().waitFor();
      return (await rows.allTextContents()).map(plain);
    },

    /**
     * @param {string | RegExp} text The first code lens that has this text.
     */
    lens(text) {
      const lens = lenses.filter({ hasText: text }).first();
      return {
        /** Waits until it can be seen. */
        shown: () => lens.waitFor(),
        click: () => lens.click(),
        /** Clicks one that asks something; again where the click fell between what was shown and what was drawn anew. */
        async ask() {
          const question = page.locator('.quick-input-widget').filter({ visible: true });
          /** @type {unknown} */
          let failure;
          for (let tries = 1; tries <= 3; tries += 1) {
            // What it asks lies over it, and comes at times while the click is still tried.
            const clicking = await lens.click(patiently).then(() => undefined, asFailure);
            const waiting = await question.waitFor(patiently).then(() => undefined, asFailure);
            if (await question.isVisible()) return;
            failure = clicking ?? waiting;
          }
          throw new Error(`The lens ${String(text)} asked nothing in three tries.`, { cause: failure });
        },
      };
    },
  };
}
