import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { atRest } from './check.mjs';
import { generatePages, pagePath } from './generated.mjs';

const count = 200;
const [oldId, newId] = ['orla-council', 'town-of-orla'];

/** Two hundred pages that all name one actor. */
export function corpus(/** @type {string} */ folder) {
  generatePages(folder, { count, actorOf: () => oldId });
}

export const settings = { 'newsweave.annotator': 'ana' };

/** The server's processes are found below /proc. */
export function whyNot() {
  return process.platform === 'linux' ? undefined : 'its server is found on Linux only.';
}

/**
 * An actor gets another id in two hundred files, with a preview; the server is killed in the middle of it, and still
 * all files are changed or none.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function rename({ driver, folder, check, server, say }) {
  const { quickPick } = driver;
  const sidecars = Array.from({ length: count }, (_, index) => `${join(folder, pagePath(index))}.ann.yaml`);
  const files = [...sidecars, join(folder, 'actors.yaml')];
  const holds = (/** @type {string} */ file, /** @type {string} */ id) => readFileSync(file, 'utf8').includes(id);
  /** How many files have the old id, the new one, both. */
  const standing = () => {
    const old = files.filter((file) => holds(file, oldId));
    const isNew = files.filter((file) => holds(file, newId));
    return { old: old.length, new: isNew.length, both: old.filter((file) => isNew.includes(file)).length };
  };
  const before = files.map((file) => readFileSync(file, 'utf8'));
  const renameTo = async (/** @type {string} */ id) => {
    await driver.editor.goTo(5);
    await driver.palette('Newsweave: Rename Actor or Event');
    await quickPick.titled('Rename Actor or Event');
    await driver.press('Control+A');
    await quickPick.type(id);
    await quickPick.accept();
    await check(
      'a preview says how many files will change',
      async () => (await quickPick.rows())[0],
      `Rename ${oldId} to ${id}`,
    );
  };

  await driver.showViews('Newsweave');
  const rows = await atRest(() => driver.view('Events').rows());
  await driver.openFile('000000.txt');
  await driver.lens('Orla Council · accuse').shown();
  await renameTo(newId);
  await driver.screenshot('rename-preview');
  await check('the preview has changed nothing', () => files.map((file) => readFileSync(file, 'utf8')), before);

  await quickPick.accept();
  await firstChange(files, before);
  server.kill();
  const torn = standing();
  say(`killed with ${torn.new} of ${files.length} files renamed`);
  await check('the server was killed in the middle', () => torn.new > 0 && torn.old > 0, true);
  await check(
    'the person is told',
    async () => /^Newsweave could not rename this\. .*ended/.test(await driver.notification('could not rename')),
    true,
  );
  await check('the views are there again', () => driver.view('Events').rows(), rows);
  await check(
    'all files have one of the two ids, and none has both',
    () => {
      const { old, new: renamed, both } = standing();
      return both === 0 && [old, renamed].includes(0) && old + renamed === files.length;
    },
    true,
  );
  const after = standing();
  say(`after the restart ${after.old} files have the old id and ${after.new} the new one`);
  await check('nothing is left behind', () => leftovers(folder), []);
  await check('the article shows the actor', () => driver.lens('Orla Council · accuse').shown());
  await driver.screenshot('rename-settled');

  if (after.old > 0) {
    await renameTo(newId);
    await quickPick.accept();
    await check('a second time the rename goes through', standing, { old: 0, new: files.length, both: 0 });
  }
  const expected = before.map((text) => text.replaceAll(oldId, newId));
  await check('nothing but the id has changed', () => files.map((file) => readFileSync(file, 'utf8')), expected);
}

/**
 * Waits until one of the files has changed, without a pause in which many could.
 *
 * @param {readonly string[]} files
 * @param {readonly string[]} before
 */
async function firstChange(files, before) {
  const deadline = performance.now() + 20_000;
  const isChanged = (/** @type {string} */ file, /** @type {number} */ index) =>
    existsSync(file) && readFileSync(file, 'utf8') !== before[index];
  while (!files.some(isChanged)) {
    if (performance.now() > deadline) throw new Error('No file was changed.');
    await yieldToOthers();
  }
}

/**
 * @param {string} folder
 * @returns {string[]} Files that are no part of a corpus: of the journal, temporary ones, locks.
 */
function leftovers(folder) {
  // The temporary file of a save that was cut is swept when the corpus is opened a minute later or more.
  const known = /^(?:corpus|actors)\.yaml$|\.txt(?:\.ann\.yaml)?$|^\.newsweave-[0-9a-f]+\.tmp$/;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !known.test(entry.name)).map(({ name }) => name);
}
