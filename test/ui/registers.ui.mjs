import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = '1962-10-26_marucla-boarded.txt';

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * A person looks after the register: a name in a text becomes an alias, a person gets a post, two entries become one.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function registers({ driver, folder, check }) {
  const { quickPick } = driver;
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  const actor = (/** @type {string} */ id) =>
    read('actors.yaml')
      .split('\n')
      .find((line) => line.includes(`{ id: ${id},`)) ?? '';

  /** Types a name and takes it once it stands first: the rows change with each key. */
  const typeAndTake = async (/** @type {string} */ typed, /** @type {string} */ name) => {
    await quickPick.type(typed);
    await check(`“${typed}” finds ${name}`, async () => (await quickPick.rows())[0], name);
    await quickPick.accept();
  };

  await driver.showViews('Newsweave');
  await driver.openFile(page);
  await driver.lens('US Navy · coerce').shown();
  await driver.editor.goTo(1, 1);
  await driver.press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight');
  await driver.press('Alt+I');
  await quickPick.titled('Add Selection as Alias of');
  await driver.screenshot('registers-alias');
  await typeAndTake('us navy', 'US Navy');
  await check('a selection becomes an alias', () => /"US Destroyers"/.test(actor('us-navy')), true);

  await driver.palette('Newsweave: Add Post');
  await quickPick.titled('Add Post (1/5)');
  await typeAndTake('russell', 'Bertrand Russell');
  await quickPick.titled('Add Post (2/5)');
  await typeAndTake('united kingdom', 'United Kingdom');
  await quickPick.titled('Add Post (3/5)');
  await quickPick.type('member of the House of Lords');
  await quickPick.accept();
  await quickPick.titled('Add Post (4/5)');
  await quickPick.type('1931-03-03');
  await quickPick.accept();
  await quickPick.titled('Add Post (5/5)');
  await quickPick.accept();
  await check(
    'a person has a post',
    () =>
      actor('bertrand-russell').endsWith(
        'posts: [{ for: united-kingdom, title: "member of the House of Lords", from: "1931-03-03" }] }',
      ),
    true,
  );

  await driver.editor.goTo(7, 5);
  await driver.palette('Newsweave: Merge Actors');
  await quickPick.titled('Merge Actors');
  await typeAndTake('Department of Defense', 'US Department of Defense');
  await check(
    'the actor at the caret is no other one while it belongs to it',
    async () => /^Not merged\. us-navy is said to belong to pentagon/.test(await driver.notification('Not merged')),
    true,
  );

  const sidecar = '1962-10-27_missiles-in-turkey.txt.ann.yaml';
  const before = read(sidecar);
  await driver.editor.goTo(1);
  await driver.palette('Newsweave: Merge Actors');
  await quickPick.titled('Merge Actors (1/2)');
  await typeAndTake('Radio Moscow', 'Radio Moscow');
  await quickPick.titled('Merge Actors (2/2)');
  await typeAndTake('Tass', 'Tass');
  await check(
    'a preview says which files change',
    async () => (await quickPick.rows()).sort(),
    ['Merge Radio Moscow into Tass', sidecar, 'actors.yaml', 'u2-lost-over-cuba.txt.ann.yaml'].sort(),
  );
  await driver.screenshot('registers-merge');
  await check('the preview has changed nothing', () => read(sidecar), before);
  await quickPick.accept();
  await check(
    'nothing but the id changes in the records',
    () => read(sidecar),
    before.replaceAll('via: [radio-moscow]', 'via: [tass]'),
  );
  await check(
    'the entry that stays has the names of both',
    () => [/aliases: \["TASS", "Radio Moscow"\]/.test(actor('tass')), actor('radio-moscow')],
    [true, ''],
  );
  await check('nothing is left behind', () => existsSync(join(folder, '.newsweave', 'journal.json')), false);
}
