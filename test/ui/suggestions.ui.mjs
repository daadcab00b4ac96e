import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages, pageText, register } from './dam-dispute.mjs';

export function corpus(/** @type {string} */ folder) {
  for (const [name, told] of Object.entries(pages)) writeFileSync(join(folder, name), pageText(told));
  writeFileSync(join(folder, 'actors.yaml'), register);
  writeFileSync(join(folder, 'corpus.yaml'), 'newsweave: 1\n');
}

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * Nameless pages are attributed and linked by what is suggested, with few keys; each suggestion says why, and what a
 * person corrects counts on the next page.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function suggestions({ driver, folder, check, page: window, say }) {
  const { quickPick } = driver;
  const sidecar = (/** @type {string} */ name) => {
    const path = join(folder, `${name}.ann.yaml`);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const preview = window.locator('.quick-input-list .monaco-list-row');
  /** What the digits take at the caret, as the status bar says it. */
  const offered = async () => {
    const [text = ''] = (await driver.statusBar()).filter((each) => each.includes('? for keys'));
    return [...text.matchAll(/(?<=[:·] )\d (.+?)(?= · )/g)].map(([, name = '']) => name.replace(/…$/, ''));
  };
  let keys = 0;
  const press = async (/** @type {string[]} */ ...pressed) => {
    keys += pressed.length;
    await driver.press(...pressed);
  };

  /** Presses the digit of who or what is meant by the words at the caret, once it is offered. */
  const take = async (/** @type {string} */ meant) => {
    let place = -1;
    const find = async () => (place = (await offered()).findIndex((name) => meant.startsWith(name))) >= 0;
    await check(`offered: ${meant}`, find, true);
    await press(String(place + 1));
  };
  /** A sign of an icon font behind the name in the tab: the lock. */
  const hasLock = () =>
    window
      .locator('.tabs-container .tab.active .monaco-icon-label')
      .first()
      .evaluate((label) =>
        [label, ...label.querySelectorAll('*')].some((each) => {
          const after = each.ownerDocument.defaultView?.getComputedStyle(each, '::after').content ?? '';
          return /[\uE000-\uF8FF]/.test(after);
        }),
      );
  const coded = new Set();
  let isOn = false;
  const start = async (/** @type {string} */ name) => {
    await driver.openFile(name);
    keys = 0;
    if (!isOn) await driver.palette('Newsweave: Start Coding');
    else if (!coded.has(name)) {
      // Keys count once the page is read-only and known to be one of the corpus.
      await check(`${name} is read-only`, hasLock, true);
      await driver.lens('Tag actor…').shown();
      await press('n');
    }
    coded.add(name);
    isOn = true;
    const [[line = ''] = []] = pages[name]?.responses ?? [];
    await check(`the caret is on: ${line}`, () => driver.editor.selected(), line.length);
  };

  /** Codes a page as a person does who reads it: all that is rightly sure or likely at once, then line by line. */
  const code = async (/** @type {string} */ name) => {
    const { title, responses = [], rationales = [] } = pages[name] ?? { title: '', summary: '' };
    await start(name);
    await driver.lens(/\? · .*\w/).shown();
    await driver.screenshot(`suggestions-${name.replace('.txt', '')}`);
    await press('y');
    await quickPick.titled('Take All Sure Suggestions');
    await preview.first().waitFor();
    await driver.screenshot(`suggestions-preview-${name.replace('.txt', '')}`);
    const rows = await preview.evaluateAll((elements) =>
      elements.map((element) => ({
        text: element.textContent ?? '',
        reason: element.querySelector('.label-description')?.textContent ?? '',
        isChecked: element.querySelector('[aria-checked="true"], input:checked') !== null,
      })),
    );
    const all = [...responses, ...rationales];
    const rowOf = (/** @type {string} */ words) => rows.find(({ text }) => text.includes(words));
    const isRight = (/** @type {readonly [string, string]} */ [words, meant]) =>
      rowOf(words)?.text.includes(meant) === true;
    const proposed = all.filter(([words]) => rowOf(words) !== undefined);
    await check(`each suggestion for ${title} says why`, () => rows.every(({ reason }) => reason.trim() !== ''), true);
    await check(
      'what is checked is right',
      () => all.filter(([words]) => rowOf(words)?.isChecked).every(isRight),
      true,
    );
    // Who sees that the likely ones are right as well takes them with the same key.
    if (proposed.every(isRight) && rows.some(({ isChecked }) => !isChecked)) await press('y');
    await press('Enter');
    await quickPick.closed();
    for (const [words, meant] of all) {
      if (proposed.every(isRight) ? proposed.some(([each]) => each === words) : rowOf(words)?.isChecked) continue;
      await check(`the caret is on: ${words}`, () => driver.editor.selected(), words.length);
      await take(meant);
    }
    await check('all lines are coded', () => all.every(([words]) => sidecar(name).includes(`quote: "${words}"`)), true);
    const most = 4 + rationales.length;
    say(`${title}: ${keys} keys for ${responses.length} responses and ${rationales.length} rationales`);
    await check(`the page takes ${most} keys at most`, () => keys <= most, true);
    await driver.screenshot(`suggestions-done-${name.replace('.txt', '')}`);
  };

  await code('gates.txt');
  await check(
    'actors are those of the page',
    () => (sidecar('gates.txt').match(/actors: \[[\w-]+\]/g) ?? []).map((each) => each.slice(9, -1)),
    ['arvenia', 'tolmar', 'growers-union', 'river-commission'],
  );
  await check(
    'relations have a type and a side',
    () =>
      /from: this, type: responds-to/.test(sidecar('gates.txt')) &&
      /from: other, type: causes/.test(sidecar('gates.txt')),
    true,
  );
  await code('bridge.txt');

  await start('hills.txt');
  await check('two actors are offered', async () => (await offered()).length > 1, true);
  const before = await steadily(offered);
  const [wrong = '', right = ''] = before;
  say(`before the correction: ${before.join(', ')}`);
  await start('valley.txt');
  await check('another page is suggested the same first', async () => (await offered())[0], wrong);
  keys = 0;
  await take(right);
  await driver.lens(new RegExp(`^${right}\\w* · `)).shown();
  for (const [words, meant] of pages['valley.txt']?.rationales ?? []) {
    await check(`the caret is on: ${words}`, () => driver.editor.selected(), words.length);
    await take(meant);
    await driver.lens(`responds to ${meant}`).shown();
  }
  await check('a correction and a link take a key each', () => keys, 2);
  // The caret has gone on by then: what is opened after it is not closed again.
  const isTold = async () => (await driver.statusBar()).some((text) => text.includes('Nothing is left to do'));
  await check('the person is told that the page is done', isTold, true);
  await start('hills.txt');
  await check('the next page has learnt from the correction', async () => (await offered())[0], right);
  say(`after it: ${(await offered()).join(', ')}`);
  await driver.lens(new RegExp(`^${right}\\w*\\? · `)).shown();
  await driver.screenshot('suggestions-learnt');
  for (const [name, told] of Object.entries(pages))
    await check(`${name} is as it was`, () => readFileSync(join(folder, name), 'utf8'), pageText(told));
}

/**
 * The answer that stays the same for two seconds: what was decided last may still be on its way to what is suggested.
 *
 * @param {() => Promise<string[]>} ask
 * @returns {Promise<string[]>}
 */
async function steadily(ask) {
  let last = await ask();
  for (let same = 0; same < 10;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = await ask();
    same = now.join() === last.join() ? same + 1 : 0;
    last = now;
  }
  return last;
}
