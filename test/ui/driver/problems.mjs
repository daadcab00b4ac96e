import { plain } from './text.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/**
 * What is found in files, and what can be done about it: the Problems panel, and the menu of quick fixes.
 *
 * @param {Page} page
 */
export function createProblems(page) {
  const panel = page.locator('.markers-panel');
  // Files are on the first level of its tree.
  const findings = panel.locator('.monaco-list-row[aria-level="2"]');
  const related = panel.locator('.monaco-list-row[aria-level="3"]');
  const finding = (/** @type {string | RegExp} */ text) => findings.filter({ hasText: text }).first();
  const aloud = (/** @type {Locator} */ rows) =>
    rows.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));

  const isInPanel = async () => (await panel.locator(':focus').count()) > 0;

  // VS Code draws two menus: one over the panel, another one in an editor.
  const menu = page.locator('.context-view .monaco-menu').or(page.locator('.action-widget:has(> .actionList)'));
  const fixes = menu.locator('.action-item').or(menu.locator('.monaco-list-row.action'));
  const focusedFix = menu.locator('.action-item.focused').or(menu.locator('.monaco-list-row.action.focused'));

  return {
    problems: {
      /** Shows the panel, by a click on the numbers in the status bar. */
      async show() {
        if (!(await panel.isVisible())) await page.locator('#status\\.problems').click();
        await panel.waitFor();
      },

      /** @returns {Promise<string[]>} What is found, from top to bottom, as a screen reader says it. */
      findings: () => aloud(findings),

      /**
       * Selects a finding with the mouse, which shows its place.
       *
       * @param {string | RegExp} text
       */
      open: (text) => finding(text).click(),

      /**
       * @param {string | RegExp} text A finding.
       * @returns {Promise<string[]>} The places that belong to it, as a screen reader says them, once it is unfolded.
       */
      async related(text) {
        const row = finding(text);
        if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
        await related.first().waitFor();
        return aloud(related);
      },

      /**
       * Shows one of the places that belong to a finding, with the mouse.
       *
       * @param {string | RegExp} text
       */
      openRelated: (text) => related.filter({ hasText: text }).first().click(),

      /**
       * Follows the name of the rule behind a finding.
       *
       * @param {string} rule
       */
      openCode: (rule) => findings.locator('.marker-code', { hasText: rule }).first().click(),

      /** @returns {Promise<string>} What the panel says while nothing is found. */
      async message() {
        return plain(await panel.locator('.message-box-container').textContent());
      },
    },

    quickFixes: {
      /** Opens the menu by its key, for the finding that is selected in the panel, or for what lies at the caret. */
      async show() {
        // The key does nothing as long as VS Code does not know yet that there is something to fix.
        for (let tries = 1; tries <= 10 && !(await fixes.first().isVisible()); tries += 1) {
          // The panel asks once for each finding. Where the article was closed meanwhile it keeps the empty answer, and a
          // person goes to the words themselves.
          if (tries > 5 && (await isInPanel())) await page.keyboard.press('Enter');
          await page.keyboard.press('Control+.');
          await fixes
            .first()
            .waitFor({ timeout: 2000 })
            .catch(() => undefined);
        }
        await fixes.first().waitFor();
      },

      /** @returns {Promise<string[]>} What the menu offers, from top to bottom. */
      async rows() {
        return (await fixes.allTextContents()).map(plain);
      },

      /**
       * Takes one of the fixes, with an arrow key and Enter.
       *
       * @param {string} text
       */
      async take(text) {
        const wanted = focusedFix.filter({ hasText: text });
        for (let left = await fixes.count(); left > 0 && !(await wanted.isVisible()); left -= 1)
          await page.keyboard.press('ArrowDown');
        await wanted.waitFor();
        await page.keyboard.press('Enter');
        await menu.waitFor({ state: 'hidden' });
      },
    },
  };
}
