import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const page = '1962-10-25_stevenson-zorin.txt';
const other = '1962-10-24_u-thant-appeal.txt';

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * From words to what they mean and to everything else that means it, by the keys that VS Code has for that.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function jumps({ page: window, driver, folder, check }) {
  const { editor, quickPick } = driver;
  const lineOf = (/** @type {string} */ name, /** @type {string} */ words) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1;
  await driver.openFile(page);
  await driver.lens('United States · request').shown();
  const rationale = lineOf(page, 'The appeal sent out by the head');

  await editor.goTo(rationale, 20);
  await driver.press('F12');
  await check('F12 on a rationale leads to the event that it means', () => driver.activeTab(), other);
  await check('to its title', async () => (await editor.position()).startsWith('Ln 1, '), true);
  await driver.press('Control+Alt+Minus');
  await check('and back leads to the rationale', async () => [await driver.activeTab(), await editor.position()], [
    page,
    `Ln ${rationale}, Col 20`,
  ]);

  await driver.press('Control+Shift+F10');
  const peek = window.locator('.peekview-widget');
  await check('a peek shows the other article below the line', () =>
    peek.locator('.view-line', { hasText: 'U Thant Appeals' }).first().waitFor(),
  );
  await driver.screenshot('jumps-peek');
  await driver.press('Escape');
  await peek.waitFor({ state: 'detached' });

  await editor.goTo(lineOf(page, 'Stevenson demanded a yes or no'), 20);
  await driver.press('Shift+F12');
  const references = window.locator('.reference-zone-widget .ref-tree');
  await check('Shift+F12 on tagged words shows where their actor is named', () =>
    references.locator('.monaco-list-row', { hasText: 'Stevenson demanded' }).first().waitFor(),
  );
  await check(
    'in all files that have it',
    async () => (await references.locator('.monaco-list-row .label-name').allTextContents()).sort(),
    [...articlesIn(folder, /\b(?:actors: \[[^\]]*\busa\b|actor: usa\b)/), 'actors.yaml'],
  );
  await driver.screenshot('jumps-references');
  await driver.press('Escape');
  await references.waitFor({ state: 'detached' });

  await driver.press('Control+T');
  await quickPick.type('UAR');
  await check('Ctrl+T finds an actor by its alias', async () => (await quickPick.rows())[0], 'UAR');
  await driver.screenshot('jumps-symbols');
  await quickPick.choose('UAR');
  await check('and leads to the register', () => driver.activeTab(), 'actors.yaml');
  await check('to the entry', () => editor.position(), entryOf('united-arab-republic'));

  await driver.palette('Newsweave: Go to Event or Actor');
  await quickPick.titled('Go to Event or Actor');
  await quickPick.type('Krushchov');
  await check(
    'a name that is misspelt finds its actor',
    () => quickPick.rows().then(([first]) => first),
    'Nikita Khrushchev',
  );
  await driver.screenshot('jumps-misspelt');
  await quickPick.choose('Nikita Khrushchev');
  await check(
    'and leads to the register as well',
    async () => (await editor.position()).split(' (')[0],
    entryOf('nikita-khrushchev'),
  );

  await driver.palette('Newsweave: Go to Event or Actor');
  await quickPick.titled('Go to Event or Actor');
  await quickPick.type('anounces quarrantine of Cuba');
  await check(
    'a title that is misspelt finds its event',
    async () => ((await quickPick.rows())[0] ?? '').startsWith('Kennedy Announces Naval Quarantine'),
    true,
  );
  await quickPick.accept();
  await check('and leads to its page', () => driver.activeTab(), '1962-10-22_quarantine-announced.txt');
  await driver.press('Control+Alt+Minus');
  await check('and back leads where one was', () => driver.activeTab(), 'actors.yaml');

  function entryOf(/** @type {string} */ id) {
    const line = lineOf('actors.yaml', `{ id: ${id},`);
    return `Ln ${line}, Col ${'  - { id: '.length + 1}`;
  }
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {string[]} The articles with a sidecar that holds the pattern, of whichever layer.
 */
function articlesIn(folder, pattern) {
  const sidecars = readdirSync(folder).filter((name) => name.endsWith('.ann.yaml'));
  const holding = sidecars.filter((name) => pattern.test(readFileSync(join(folder, name), 'utf8')));
  return holding.map((name) => name.replace(/\.txt\..*$/, '.txt')).sort();
}
