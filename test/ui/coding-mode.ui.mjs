import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'strike.txt';
const news = 'ferries.txt';

const labelled = 'Rejected the demands of the pilots.';
const nameless = 'Closed the outer harbour to all ships.';
const target = 'Identified as the target of the closing.';
const again = 'Shut the outer harbour for the second time that week.';
const rationale = 'The new event is a direct response to the talks that broke down a day before.';
const outside = 'Ten years earlier a strike had emptied the same quays.';

/** @param {string} title @param {readonly string[]} responses @param {readonly string[]} rationales */
const eventPage = (title, responses, rationales) =>
  [
    title,
    'Summary',
    'The pilots of the harbour and the Ports Ministry could not agree on the shifts of the winter.',
    'Full Content',
    'Sources (1)',
    'Actor Responses',
    ...responses,
    `Related Events (${rationales.length})`,
    ...rationales.map((line) => `"${line}"`),
    '',
  ].join('\n');

const register = `newsweave: 1
actors:
  - { id: harbour-board, name: "Harbour Board", type: organisation }
  - { id: pilots-union, name: "Pilots Union", type: organisation }
  - { id: ports-ministry, name: "Ports Ministry", type: government }
`;

const article = `Ferries lie idle for a second day

LIMA, 3 March (Wire) — All ferries of the bay lay idle for a second day on Tuesday, and the quays were empty.

The minister called on both sides to talk before the weekend. Nobody in the harbour gave an answer.
`;

export function corpus(/** @type {string} */ folder) {
  const files = {
    [page]: eventPage(
      'Ports Ministry closes the outer harbour',
      [`Ports Ministry: ${labelled}`, nameless, target, again],
      [rationale, outside],
    ),
    'talks.txt': eventPage('Talks on winter shifts break down', ['Pilots Union: Left the talks.'], []),
    [news]: article,
    'actors.yaml': register,
    'corpus.yaml': 'newsweave: 1\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * A page and a raw article are coded by keys alone, and few of them.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function codingMode({ driver, folder, check, page: window, say }) {
  const { quickPick } = driver;
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  const sidecar = (name = page) => (existsSync(join(folder, `${name}.ann.yaml`)) ? read(`${name}.ann.yaml`) : '');
  const before = read(page);
  let keys = 0;
  const press = async (/** @type {string[]} */ ...pressed) => {
    keys += pressed.length;
    await driver.press(...pressed);
  };
  const type = async (/** @type {string} */ text) => {
    keys += text.length;
    await quickPick.type(text);
  };
  const rowOf = (/** @type {string} */ text) =>
    window.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: text }).first().waitFor();
  const selected = (/** @type {string} */ words) =>
    check(`the caret is on: ${words}`, () => driver.editor.selected(), words.length);
  /** Counts the keys of one step, and checks that they are no more than they should be. */
  const counted = async (
    /** @type {string} */ what,
    /** @type {number} */ most,
    /** @type {() => Promise<void>} */ steps,
  ) => {
    keys = 0;
    await steps();
    say(`${what}: ${keys} keys`);
    await check(`${what} takes ${most} keys at most`, () => keys <= most, true);
  };

  await driver.openFile(page);
  await driver.lens('Ports Ministry?').shown();
  await driver.screenshot('coding-lenses');
  await driver.palette('Newsweave: Start Coding');
  await check(
    'the status bar says that the mode is on',
    async () => {
      return (await driver.statusBar()).some((text) => text.includes('? for keys · Esc leaves'));
    },
    true,
  );
  await selected(labelled);
  await driver.screenshot('coding-mode');

  await counted('a labelled line', 3, async () => {
    await press('t');
    await quickPick.titled('Tag Actor Response (1/2)');
    await rowOf('Ports Ministry');
    await driver.screenshot('coding-actor');
    await press('Enter');
    await quickPick.titled('Tag Actor Response (2/2)');
    await rowOf('Rejects');
    await driver.screenshot('coding-type');
    await press('Enter');
    await driver.lens('Ports Ministry · reject').shown();
  });
  await selected(nameless);

  await counted('a nameless line', 5, async () => {
    await press('t');
    await quickPick.titled('Tag Actor Response (1/2)');
    await type('ha');
    await rowOf('Harbour Board');
    await press('Enter');
    await quickPick.titled('Tag Actor Response (2/2)');
    await press('Enter');
    await driver.lens(/^Harbour Board · \w+$/).shown();
  });
  await selected(target);

  await counted('a line that tells no act', 4, async () => {
    await press('x');
    await quickPick.titled('No Act');
    await check('the role that the words tell comes first', async () => (await quickPick.rows())[0], 'Recipient');
    await press('Enter');
    await quickPick.titled('No Act (2/3)');
    await press('Enter');
    await quickPick.titled(/^No Act$/);
    await press('Enter');
  });
  await check('it is in the sidecar', () => sidecar().includes('role: recipient'), true);
  await selected(again);

  await counted('words that tell the same act', 2, async () => {
    await press('m');
    await quickPick.titled('Same Act as…');
    await rowOf('Harbour Board');
    await driver.screenshot('coding-same-act');
    await press('Enter');
  });
  await check('they are in the record of that act', () => sidecar().includes(`also: [{ quote: "${again}"`), true);
  await selected(rationale);

  await counted('a rationale', 5, async () => {
    await press('l');
    await quickPick.titled('Link Event');
    await type('ta');
    await rowOf('Talks on winter shifts');
    await press('Enter');
    await quickPick.titled('Link Event (2/');
    await press('Enter');
    await driver.lens('Talks on winter shifts').shown();
  });
  await selected(outside);

  await counted('an event outside the corpus', 2, async () => {
    await press('o');
    await quickPick.titled('Outside the Corpus');
    await press('Enter');
  });

  await check('that is in the sidecar', () => sidecar().includes('other: outside'), true);

  await driver.editor.goTo(lineOf(before, rationale));
  await counted('which event is new', 2, async () => {
    await press('Shift+W');
    await quickPick.titled('Set Which Event Is New');
    await rowOf('This page’s event');
    await driver.screenshot('coding-new-event');
    await press('Enter');
    await quickPick.closed();
  });
  await check('it is in the record of the link', () => /other: talks\S*, arrived: other-first/.test(sidecar()), true);

  await driver.editor.goTo(lineOf(before, nameless));
  await counted('background', 1, async () => {
    await press('b');
    await driver.lens(/^Harbour Board · \w+ · background$/).shown();
  });
  await counted('undo', 1, async () => {
    await press('u');
    await driver.lens(/^Harbour Board · \w+$/).shown();
  });
  await press('Shift+Slash');
  await quickPick.titled('Keys of Coding Mode');
  await driver.screenshot('coding-keys');
  await press('Escape');
  await quickPick.closed();
  await check('the page itself is as it was', () => read(page), before);

  await driver.openFile(news);
  await driver.editor.goTo(1);
  await counted('a clause of a raw article', 6, async () => {
    await press('n');
    await selected('The minister called on both sides to talk before the weekend.');
    await press('t');
    await quickPick.titled('Tag Actor Response (1/2)');
    await type('po');
    await rowOf('Ports Ministry');
    await press('Enter');
    await quickPick.titled('Tag Actor Response (2/2)');
    await press('Enter');
    await driver.lens(/^Ports Ministry · \w+$/).shown();
  });
  await driver.screenshot('coding-article');

  await press('Escape');
  await check(
    'Escape leaves the mode',
    async () => {
      return (await driver.statusBar()).some((text) => text.includes('? for keys · Esc leaves'));
    },
    false,
  );
  await check('and no words are selected that a letter would replace', () => driver.editor.position(), 'Ln 5, Col 1');
  await driver.editor.type('t');
  await check(
    'the article can be typed in again',
    async () => (await driver.editor.visibleLines()).some((line) => line.startsWith('tThe minister')),
    true,
  );
  await driver.press('Escape', 'Control+Z');
  await check('and is as it was after that is undone', () => read(news), article);
}

/** @param {string} text @param {string} words @returns {number} From 1. */
function lineOf(text, words) {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}
