import { becomes } from '../check.mjs';
import { plain } from '../driver/text.mjs';

/** @typedef {ReturnType<typeof createCoder>} Coder */

/**
 * Codes with the keyboard alone, counts its keys, and keeps what stood in the files before each step that it takes.
 *
 * @param {Pick<import('../run.mjs').Tools, 'driver' | 'page'>} tools
 * @param {() => Readonly<Record<string, string>>} files All that stands in the files now.
 */
export function createCoder({ driver, page }, files) {
  const { quickPick } = driver;
  const list = page.locator('.quick-input-list');
  /** @type {Readonly<Record<string, string>>[]} */
  const before = [];
  let keys = 0;

  const press = async (/** @type {readonly string[]} */ ...pressed) => {
    keys += pressed.length;
    await driver.press(...pressed);
  };
  const type = async (/** @type {string} */ text) => {
    keys += text.length;
    await quickPick.type(text);
  };
  /** The names of rows; what is said of a row can name another one. */
  const nameIn = '.label-name:not(.quick-input-list-label-meta *)';
  /**
   * Waits until a list stands on the row that is meant: what is typed can be on its way for a while. Where VS Code shows the
   * row and stands on none, as it does once in many times, a person goes down to it.
   */
  const standsOn = async (/** @type {string} */ row) => {
    const rows = (/** @type {string} */ which) => list.locator(`${which} ${nameIn}`).filter({ hasText: row }).first();
    await rows('.monaco-list-row').waitFor();
    const focused = rows('.monaco-list-row.focused');
    for (let tries = 0; tries < 20 && !(await focused.isVisible()); tries += 1) await page.waitForTimeout(250);
    if ((await list.locator('.monaco-list-row.focused').count()) === 0) await press('ArrowDown');
    await focused.waitFor();
  };

  return {
    press,
    type,
    standsOn,
    keys: () => keys,
    before: /** @type {readonly Readonly<Record<string, string>>[]} */ (before),

    /** Types into the list with that title until it stands on the row that is meant, and takes it. */
    async take(/** @type {string} */ title, /** @type {string} */ text, row = text) {
      await quickPick.titled(title);
      if (text !== '') await type(text);
      await standsOn(row);
      await press('Enter');
    },

    /** The same for a row that is known by what is said of it. */
    async takeTold(/** @type {string} */ title, /** @type {string} */ text, told = text) {
      await quickPick.titled(title);
      if (text !== '') await type(text);
      await list.locator('.monaco-list-row.focused').filter({ hasText: told }).first().waitFor();
      await press('Enter');
    },

    /** Waits until a list has a row, wherever it stands. */
    async shows(/** @type {string} */ row) {
      await list.locator('.monaco-list-row').filter({ hasText: row }).first().waitFor();
    },

    /** Waits for the question that an empty box shows, where lists that follow one another have one title. */
    async asked(/** @type {string} */ question) {
      await page.locator(`.quick-input-widget input[placeholder="${question}"]`).waitFor();
    },

    /**
     * The same for a list with boxes, of which several rows can be checked, and some may be as a proposal; who types one row
     * and presses Enter means that one alone.
     */
    async takeChecked(/** @type {string} */ title, /** @type {readonly string[]} */ rows) {
      await quickPick.titled(title);
      await list.locator('.monaco-list-row').first().waitFor();
      const checked = list.locator('.monaco-list-row[aria-checked="true"]');
      const proposed = (await checked.locator(nameIn).allTextContents()).map(plain);
      const isIn = (/** @type {string} */ row) => proposed.some((label) => label.startsWith(row));
      const toChange =
        rows.length === 1
          ? rows
          : [
              ...proposed.filter((label) => !rows.some((row) => label.startsWith(row))),
              ...rows.filter((row) => !isIn(row)),
            ];
      for (const [index, row] of toChange.entries()) {
        // From the row that was checked last the caret goes back to the text.
        if (index > 0) {
          await press('ArrowUp');
          await page.locator('.quick-input-widget input.input:focus').waitFor();
          await press('Control+A');
        }
        await type(row);
        await list.locator(`.monaco-list-row[data-index="0"] ${nameIn}`).filter({ hasText: row }).waitFor();
        if (rows.length === 1) break;
        await press('ArrowDown');
        await standsOn(row);
        await press('Space');
        await list.locator(`.monaco-list-row.focused[aria-checked="${String(!isIn(row))}"]`).waitFor();
      }
      await press('Enter');
    },

    /** Types into the box with that title, which asks for words. */
    async answer(/** @type {string} */ title, /** @type {string} */ text) {
      await quickPick.titled(title);
      if (text !== '') await type(text);
      await press('Enter');
    },

    /** Runs a command from the palette. */
    async command(/** @type {string} */ name) {
      await press('F1');
      await type(name);
      await standsOn(name);
      await press('Enter');
      await quickPick.closed();
    },

    /** Opens an article by its name. */
    async open(/** @type {string} */ name) {
      keys += name.length + 2;
      await driver.openFile(name);
    },

    /** Makes one step, and waits until it is in the files. */
    async step(/** @type {() => Promise<void>} */ act) {
      const now = files();
      before.push(now);
      await act();
      await quickPick.closed();
      await becomes(() => JSON.stringify(files()) !== JSON.stringify(now), true);
    },
  };
}
