import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = '1962-10-24_u-thant-appeal.txt';

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * Two events are related from the palette, and what was done is undone and done again, byte for byte; so is a mark on
 * all occurrences of a name.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function relate({ driver, folder, check }) {
  const { quickPick } = driver;
  const read = (/** @type {string} */ name) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const sidecar = () => read(`${page}.ann.yaml`);
  const before = sidecar();
  const article = read(page);
  await driver.openFile(page);
  await driver.lens('United Nations · appeal').shown();

  await driver.editor.goTo(1);
  await driver.palette('Newsweave: Find Similar Events');
  await quickPick.titled('Find Similar Events');
  await check(
    'each similar event says why',
    async () => /% alike · both /.test((await quickPick.wholeRows())[0] ?? ''),
    true,
  );
  await driver.screenshot('similar-events');
  const [similar = ''] = await quickPick.rows();
  await quickPick.accept();
  await quickPick.closed();
  await check('choosing one opens its page', async () => (await driver.editor.visibleLines())[0], similar);
  await driver.openFile(page);
  await driver.editor.goTo(1);
  await driver.palette('Newsweave: Relate Events');
  await quickPick.titled('Relate Events (1/3)');
  await check('the event at the caret comes first', async () => (await quickPick.rows())[0], article.split('\n')[0]);
  await quickPick.accept();
  await quickPick.titled('Relate Events (2/3)');
  await quickPick.type('context');
  await driver.screenshot('relate-events');
  await quickPick.choose('Has context');
  await quickPick.titled('Relate Events (3/3)');
  await check('similar events come first', async () => (await quickPick.rows())[0], similar);
  await quickPick.type('oas');
  await quickPick.choose('OAS');
  await quickPick.closed();
  const relation =
    /\n {2}- \{ id: k\w{10}, from: [a-z-]+, to: [a-z-]+, type: context-for, by: ana, created: "[\d-]+" \}\n/;
  await check('the relation stands in a sidecar', () => relation.test(sidecar()), true);
  const related = sidecar();

  await driver.palette('Newsweave: Undo Last Annotation');
  await check('undo gives the file of before, byte for byte', sidecar, before);
  await check(
    'and says what it undid',
    async () => (await driver.statusBar()).some((text) => text.startsWith('Undone: ')),
    true,
  );
  await driver.palette('Newsweave: Redo Annotation');
  await check('redo gives the file of after', sidecar, related);
  await driver.palette('Newsweave: Undo Last Annotation');
  await check('and undo again that of before', sidecar, before);

  const line = article.split('\n').findIndex((text) => text.includes('Thant'));
  await driver.editor.goTo(line + 1, (article.split('\n')[line] ?? '').indexOf('Thant') + 2);
  await driver.palette('Newsweave: Mark All Occurrences');
  await quickPick.titled('Mark All Occurrences (1/2)');
  await quickPick.choose('United Nations');
  await quickPick.titled('Mark All Occurrences (2/2)');
  await driver.screenshot('mark-all-occurrences');
  await quickPick.accept();
  await quickPick.closed();
  const count = () => sidecar().match(/quote: "Thant".* /g)?.length ?? 0;
  await check('several mentions are marked in one go', () => count() > 1, true);
  await driver.palette('Newsweave: Undo Last Annotation');
  await check('and go in one go', sidecar, before);
  await driver.palette('Newsweave: Undo Last Annotation');
  await check(
    'a person is told that nothing is left',
    async () => /nothing to undo/.test(await driver.notification('nothing to undo')),
    true,
  );
  await check('the article is as it was', () => read(page), article);
}
