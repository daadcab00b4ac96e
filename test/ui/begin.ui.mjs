import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, sampleCorpus } from '../../src/tools/paths.mjs';

const news = `Ferry pilots end strike

LIMA, 3 March (Wire) — The pilots in Peru went back to work on Tuesday, their union said in the harbour.

The ferries to Chile sail again from Wednesday on, the Peruvian ministry of transport told reporters in the capital.
`;

/** A folder of articles, one of them long, that nobody has used yet. */
export function corpus(/** @type {string} */ folder) {
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news', 'ferries.txt'), news);
}

export const settings = { 'editor.wordWrap': 'off' };

/**
 * A person begins: makes a corpus of a folder, and follows the walkthrough.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function begin({ page, driver, folder, check, logs }) {
  const { quickPick } = driver;
  const events = driver.view('Events');
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');

  await driver.showViews('Newsweave');
  await check(
    'the first words offer the sample',
    async () => /look round in the sample corpus/.test(await events.welcome()),
    true,
  );
  await driver.screenshot('begin-welcome');
  await driver.palette('Newsweave: Create Corpus Here');
  await check(
    'the person is told what was written and found',
    async () =>
      /^Written: corpus\.yaml, actors\.yaml\. 2 actors found in 1 article\./.test(
        await driver.notification('Written:'),
      ),
    true,
  );
  await driver.screenshot('begin-created');
  await check(
    'the register is a draft with counts',
    () => (read('actors.yaml').match(/id: \w+|# \w+ .*article$/gm) ?? []).join(', '),
    'id: chile, # once in 1 article, id: peru, # 2 times in 1 article',
  );
  await check('the views are there', () => driver.view('Actors').rows(), ['States']);
  await driver.answerNotification('Written:', 'Set for This Folder');
  await check(
    'annotations are nested below their articles',
    () =>
      existsSync(join(folder, '.vscode', 'settings.json')) &&
      /\$\{capture\}\.txt\.ann\.yaml/.test(read('.vscode/settings.json')),
    true,
  );
  await check(
    'long lines are wrapped',
    () => /"\[plaintext\]": \{\s*"editor\.wordWrap": "on"/.test(read('.vscode/settings.json')),
    true,
  );

  await driver.palette('Welcome: Open Walkthrough');
  await quickPick.type('Code Your First Page');
  await quickPick.choose('Code Your First Page');
  const steps = page.locator('.getting-started-step');
  await steps.filter({ hasText: 'Open the sample corpus' }).first().waitFor();
  await check('the walkthrough has five steps', () => steps.count(), 5);
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 1800, height: 1000 });
  /** @type {[string, string][]} */
  const pictures = [
    ['Read a coded page', 'A coded event page'],
    ['Say who responded', 'Picking the actor of a response line'],
    ['Link a rationale', 'A rationale linked to another event'],
    ['Go on to what is left', 'What is left to do'],
    ['Open the sample corpus', 'Articles with their annotations beside them'],
  ];
  for (const [step, picture] of pictures) {
    await steps.filter({ hasText: step }).first().click();
    await check(`“${step}” has its picture`, () => pictureIn(page), picture);
    await driver.screenshot(`begin-step-${step.toLowerCase().replaceAll(' ', '-')}`);
  }
  await page.setViewportSize(size);
  await steps.filter({ hasText: 'Open the sample corpus' }).getByRole('button', { name: 'Open Sample Corpus' }).click();
  await quickPick.titled('Open Sample Corpus');
  await driver.screenshot('begin-sample');
  const [window] = await Promise.all([page.waitForEvent('popup'), quickPick.choose('Among the files of Newsweave')]);
  await window.locator('.monaco-workbench').waitFor();
  const copy = join(logs, '..', 'User', 'globalStorage', 'newsweave.newsweave', 'thirteen-days');
  await check('the sample is copied whole', () => filesIn(copy), filesIn(sampleCorpus));
  await check('a window with the copy shows the walkthrough', () =>
    window.locator('.getting-started-step', { hasText: 'Read a coded page' }).first().waitFor(),
  );
  await check('and the copy as a corpus', () => window.locator('.part.statusbar').first().waitFor());
  await window.screenshot({ path: join(dist, 'screenshots', 'begin-copy.png') });
  await window.close();
  await check('a step is ticked once it was done', () =>
    steps
      .filter({ hasText: 'Open the sample corpus' })
      .locator('.complete, .codicon-getting-started-step-checked')
      .first()
      .waitFor(),
  );
}

/**
 * @param {string} folder
 * @returns {string[]} Its files with their texts.
 */
function filesIn(folder) {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`);
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string | null>} The title of the picture that a webview of the window shows.
 */
async function pictureIn(page) {
  for (const frame of page.frames()) {
    const title = frame.locator('svg > title').first();
    if ((await title.count().catch(() => 0)) > 0) return title.textContent();
  }
  return null;
}
