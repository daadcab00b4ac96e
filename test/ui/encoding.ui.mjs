import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'most-otkryt.txt';

/** The letters of windows-1251 from 0xC0 on are those of the Russian alphabet in its order. */
const lines = [
  'Мост через реку снова открыт',
  'Summary',
  'Через одиннадцать дней после удара баржи по мосту снова пошли поезда, сообщила железная дорога.',
  'Actor Responses',
  'Первые поезда пустили со скоростью пешехода.',
  'Related Events (1)',
  'Это событие отвечает на столкновение в ночь на вторник.',
];

/** @param {string} text @returns {Buffer} */
function windows1251(text) {
  const byteOf = (/** @type {string} */ letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  };
  return Buffer.from([...text].map(byteOf));
}

const bytes = windows1251(`${lines.join('\n')}\n`);

/** A corpus with one page as an old program has saved it. */
export function corpus(/** @type {string} */ folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'corpus.yaml'), 'newsweave: 1\n');
  writeFileSync(
    join(folder, 'actors.yaml'),
    'newsweave: 1\nactors:\n  - { id: railway, name: "Железная дорога", aliases: ["Railway"], type: company }\n',
  );
  writeFileSync(join(folder, page), bytes);
}

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * An article that is not in UTF-8 is read as what it is, says so, and keeps its bytes whatever is done with it.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function encoding({ page: window, driver, folder, check }) {
  const { quickPick } = driver;
  await driver.showViews('Newsweave');
  await check('its title is read rightly', () => driver.view('Events').rows(), [lines[0]]);
  await driver.openFile(page);
  await driver.lens('Tag actor…').shown();
  await window.locator('#status\\.languageStatus').hover();
  const status = window.locator('.hover-language-status', { hasText: 'tagged' }).first();
  await check(
    'the language status says how it was read',
    async () => /not UTF-8; it was read as windows-1251/.test((await status.textContent()) ?? ''),
    true,
  );
  await driver.screenshot('encoding-status');

  await driver.lens('Tag actor…').ask();
  await driver.screenshot('encoding-tag');
  await quickPick.titled('Tag Actor Response (1/2)');
  await quickPick.type('railway');
  await quickPick.choose('Железная дорога');
  await quickPick.titled('Tag Actor Response (2/2)');
  await quickPick.type('coop');
  await quickPick.choose('Cooperates');
  await quickPick.titled('Tag Actor Response (3/3)');
  await quickPick.choose('Nobody named');
  await check('it can be tagged, in its right words', () => tagged(folder), true);
  await check('and shows who acts', () => driver.lens('Железная дорога · cooperate').shown());
  await driver.screenshot('encoding-tagged');
  await check('its bytes are what they were', () => readFileSync(join(folder, page)).equals(bytes), true);
}

/** @param {string} folder */
function tagged(folder) {
  const sidecar = join(folder, `${page}.ann.yaml`);
  return existsSync(sidecar) && readFileSync(sidecar, 'utf8').includes(`quote: "${lines[4]}"`);
}
