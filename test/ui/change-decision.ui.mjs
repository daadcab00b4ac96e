import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = '1962-10-25_stevenson-zorin.txt';

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * What was decided can be changed: the type of a joint act, and the relations of a rationale.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function changeDecision({ driver, folder, check }) {
  const { quickPick } = driver;
  const sidecar = () => readFileSync(join(folder, `${page}.ann.yaml`), 'utf8');
  const comment = /^ {2}# One draft, two lines: .*$/m.exec(sidecar())?.[0] ?? 'the sample has no comment';
  await driver.openFile(page);

  await driver.lens('United Arab Republic and Ghana · appeal').ask();
  await quickPick.titled('Tag Actor Response (1/2)');
  await quickPick.choose('Keep United Arab Republic and Ghana');
  await quickPick.titled('Tag Actor Response (2/2)');
  await quickPick.type('agrees');
  await quickPick.choose('Agrees');
  await check('a joint act keeps its actors', () => driver.lens('United Arab Republic and Ghana · agree').shown());
  await check(
    'a mode goes with its type',
    () => /actors: \[united-arab-republic, ghana\], form: deed, type: agree, targets/.test(sidecar()),
    true,
  );
  await check('the comment above the record is still there', () => sidecar().includes(comment), true);

  await driver.lens('Change…').ask();
  await quickPick.titled('Link Event (1/2)');
  await quickPick.type('U Thant Appeals');
  await quickPick.choose('U Thant Appeals');
  await quickPick.titled('Link Event (2/2)');
  await quickPick.type('parallels');
  await quickPick.choose('Parallels');
  await quickPick.accept();
  await check('a second relation stands beside the first', () => driver.lens('has context, parallels U Thant').shown());
  const both =
    /relations: \[\{ id: kcs5a529jvm, from: other, type: context-for \}, \{ id: k\w{10}, from: this, type: parallels \}\] \}/;
  await check('both are in the sidecar', () => both.test(sidecar()), true);
}
