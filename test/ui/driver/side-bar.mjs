import { plain } from './text.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * The side bar: the files of the folder, and the views of extensions.
 *
 * @param {Page} page
 */
export function createSideBar(page) {
  const files = page.locator('.explorer-folders-view .monaco-list-row');

  const showContainer = async (/** @type {string} */ name) => {
    // The label also tells the key binding, and a badge where there is one: `Explorer (Ctrl+Shift+E) - 1 unsaved file`.
    const item = page.locator('.activitybar .action-item', {
      has: page.locator(`.action-label[aria-label="${name}"], .action-label[aria-label^="${name} "]`),
    });
    if (!/\bchecked\b/.test((await item.first().getAttribute('class')) ?? '')) await item.first().click();
  };

  return {
    explorer: {
      /**
       * Gives a file another name, and lets extensions make the changes that they want to make with it.
       *
       * @param {string} from
       * @param {string} to
       */
      async rename(from, to) {
        await showContainer('Explorer');
        await files.filter({ hasText: from }).first().click();
        await page.keyboard.press('F2');
        const box = page.locator('.explorer-folders-view .monaco-inputbox input');
        await box.fill(to);
        await box.press('Enter');
        const dialog = page.locator('.monaco-dialog-box');
        await dialog.getByRole('button', { name: 'OK' }).click();
        await dialog.waitFor({ state: 'detached' });
        await files.filter({ hasText: to }).first().waitFor();
      },

      /** @returns {Promise<string[]>} The names of the files and folders that are shown. */
      async rows() {
        await files.first().waitFor();
        return (await files.locator('.label-name').allTextContents()).map(plain);
      },

      /**
       * Opens a file or folder.
       *
       * @param {string} name
       */
      async open(name) {
        await files.filter({ hasText: name }).first().dblclick();
      },
    },

    /**
     * Writes down what empty views say in all windows that are opened from now on, however shortly they say it.
     *
     * @returns {Promise<ReadonlySet<string>>} Lines as `Events: Reading…`; it goes on growing.
     */
    async watchWelcomes() {
      /** @type {Set<string>} */
      const said = new Set();
      await page.exposeFunction('emptyViewSaid', (/** @type {string} */ line) => void said.add(plain(line)));
      await page.addInitScript(writeDownWelcomes);
      return said;
    },

    /**
     * Shows a container of views, unless it is shown already.
     *
     * @param {string} name As the activity bar names it, for example `Extensions`.
     */
    showViews: showContainer,

    /**
     * One view of the side bar.
     *
     * @param {string} name Its heading.
     */
    view(name) {
      const pane = page.locator('.sidebar .pane', {
        has: page.locator('.pane-header', { hasText: name }),
      });
      const rows = pane.locator('.customview-tree .monaco-list-row');
      const row = (/** @type {string | RegExp} */ text) => rows.filter({ hasText: text }).first();
      return {
        /** Waits until its heading can be seen. */
        shown: () => pane.waitFor(),

        /** @returns {Promise<string>} What stands behind its heading in grey; empty where nothing does. */
        async about() {
          return plain(await pane.locator('.pane-header .description').textContent());
        },

        /** @returns {Promise<string[]>} The labels of the rows of its tree. */
        async rows() {
          await rows.first().waitFor();
          return (await rows.locator('.label-name').allTextContents()).map(plain);
        },

        /**
         * @param {string | RegExp} text The label of a row.
         * @returns {Promise<string>} What stands behind it in grey.
         */
        async description(text) {
          return plain(await row(text).locator('.label-description').textContent());
        },

        /**
         * Clicks a row.
         *
         * @param {string | RegExp} text
         */
        open: (text) => row(text).click(),

        /**
         * Opens or closes what is below a row.
         *
         * @param {string | RegExp} text
         */
        toggle: (text) => row(text).locator('.monaco-tl-twistie').click(),

        /**
         * Presses one of the small buttons that a row shows under the mouse.
         *
         * @param {string | RegExp} text
         * @param {string} action Its name.
         */
        async rowAction(text, action) {
          await row(text).hover();
          await row(text).locator(`.actions .action-label[aria-label^="${action}"]`).click();
        },

        /** Waits for a row below others; the topmost ones are on level 1. */
        childShown: (level = 2) =>
          pane.locator(`.customview-tree .monaco-list-row[aria-level="${level}"]`).first().waitFor(),

        /** @returns {Promise<string>} The label of the row that is selected. */
        async selected() {
          return plain(await pane.locator('.customview-tree .monaco-list-row.selected .label-name').textContent());
        },

        /** @returns {Promise<string>} The line above its rows; empty where there is none. */
        async message() {
          const message = pane.locator('.message');
          return (await message.isVisible()) ? plain(await message.textContent()) : '';
        },

        /** @returns {Promise<string>} What it says while it is empty. */
        async welcome() {
          return plain(await pane.locator('.welcome-view-content').textContent());
        },

        /**
         * Waits for a button of its welcome.
         *
         * @param {string} text
         */
        welcomeButtonShown: (text) => pane.locator('.welcome-view-content .monaco-button', { hasText: text }).waitFor(),

        /**
         * Presses a button of its welcome.
         *
         * @param {string} text
         */
        welcomeButton: (text) => pane.locator('.welcome-view-content .monaco-button', { hasText: text }).click(),
      };
    },
  };
}

/** Runs in the page, so it is a text. A view that is not empty keeps its welcome hidden. */
const writeDownWelcomes = `
  const known = new Set();
  setInterval(() => {
    for (const welcome of document.querySelectorAll('.pane .welcome-view-content')) {
      if (welcome.offsetParent === null) continue;
      const line = welcome.closest('.pane').querySelector('.title').textContent + ': ' + welcome.textContent;
      if (!known.has(line)) emptyViewSaid(line);
      known.add(line);
    }
  }, 20);
`;
