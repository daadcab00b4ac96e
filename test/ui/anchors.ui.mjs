import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleCorpus } from '../../src/tools/paths.mjs';

const page = '1962-10-25_stevenson-zorin.txt';
const other = '1962-10-24_u-thant-appeal.txt';
const renamed = 'appeal-for-time.txt';

const was = 'Stevenson demanded a yes or no on the presence of medium- and intermediate-range missiles in Cuba.';
const is = 'Stevenson demanded a plain yes or no on the presence of medium- and intermediate-range missiles in Cuba.';
const gone = 'Identified as the target of the photographic evidence laid before the Council.';

/** The sample corpus after a second look of its publisher: words of one line changed, another line is gone. */
export function corpus(/** @type {string} */ folder) {
  cpSync(sampleCorpus, folder, { recursive: true });
  const text = readFileSync(join(folder, page), 'utf8');
  writeFileSync(join(folder, page), text.replace(was, is).replace(`${gone}\n`, ''));
}

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * Annotations hold: where words have changed a person is asked, where an article gets another name its annotations go
 * with it, and what was annotated can be taken back.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function anchors({ driver, folder, check }) {
  const { quickPick } = driver;
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  const before = read(`${page}.ann.yaml`);

  await driver.showViews('Newsweave');
  await driver.openFile(page);
  await check('changed words have a badge', () => driver.lens('Words changed: confirm…').shown());
  await check('lost words are told above the article', () => driver.lens('1 annotation has lost its words…').shown());
  await driver.screenshot('anchors-badges');

  await driver.lens('Words changed: confirm…').ask();
  await quickPick.titled('Confirm Changed Words');
  await driver.screenshot('anchors-confirm');
  await quickPick.choose('Confirm the words as they are now');
  await check(
    'confirmed words go into their record, and nothing else changes',
    () => read(`${page}.ann.yaml`),
    before.replace(`"${was}"`, `"${is}"`),
  );

  await driver.lens('1 annotation has lost its words…').ask();
  await quickPick.titled('Find Lost Words');
  await driver.screenshot('anchors-lost');
  await quickPick.choose('Keep without words');
  await check('an annotation is kept without words', () => / retired: true \}/.test(read(`${page}.ann.yaml`)), true);

  await driver.lens('Soviet Union · state').shown();
  await driver.editor.goTo(lineOf(read(page), 'Refused to be questioned'));
  await driver.palette('Newsweave: Remove Annotation');
  await quickPick.titled('Remove Annotation');
  await driver.screenshot('anchors-remove');
  await quickPick.accept();
  await check('an annotation is taken back', () => read(`${page}.ann.yaml`).includes('r90z7rj918v'), false);
  await check('its line can be tagged again', () => driver.lens('Tag actor…').shown());

  await driver.openFile(other);
  await driver.lens('United Nations · appeal').shown();
  await driver.explorer.rename(other, renamed);
  await check('a sidecar follows its article', () => existsSync(join(folder, `${renamed}.ann.yaml`)), true);
  await check('and leaves nothing behind', () => existsSync(join(folder, `${other}.ann.yaml`)), false);
  await check('its editor stays open', () => driver.activeTab(), renamed);
  await check('the annotations are still there', () => driver.lens('United Nations · appeal').shown());

  renameSync(join(folder, renamed), join(folder, 'appeal.txt'));
  await driver.showViews('Newsweave');
  const events = driver.view('Events');
  await check(
    'what was renamed outside is listed with its annotations',
    async () => (await events.rows()).includes('Annotations without an article'),
    true,
  );
  await events.toggle('Annotations without an article');
  await driver.screenshot('anchors-orphan');
  await events.rowAction(`${renamed}.ann.yaml`, 'Attach to an Article');
  await quickPick.titled('Attach to an Article');
  await driver.screenshot('anchors-attach');
  await quickPick.choose('same text');
  await quickPick.choose('Attach to appeal.txt');
  await check('its annotations find it again', () => existsSync(join(folder, 'appeal.txt.ann.yaml')), true);
  await check(
    'and the person is told how they stand',
    async () =>
      /^Attached to appeal\.txt\. Of \d+ quotes \d+ stand where they stood\.$/.test(
        await driver.notification('Attached to'),
      ),
    true,
  );
}

/**
 * @param {string} text
 * @param {string} words
 * @returns {number} From 1.
 */
function lineOf(text, words) {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}
