import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/tools/paths.mjs';

/**
 * An event page that says of another event that its own came before it.
 *
 * @typedef {{name: string, title: string, lines: number, words: string, other: string}} EventPage
 */

/** @type {EventPage} */
const strike = {
  name: 'ferry-strike.txt',
  title: 'Ferry crews go on strike',
  lines: 1,
  words: 'The crews had left their ferries days ahead of the sitting of the town council.',
  other: 'council-sitting',
};

/** @type {EventPage} */
const sitting = {
  name: 'council-sitting.txt',
  title: 'Town council sits on the harbour',
  lines: 2,
  words: 'The council had met well ahead of the deal on wages.',
  other: 'wage-deal',
};

/** @type {EventPage} */
const deal = {
  name: 'wage-deal.txt',
  title: 'Crews and owners agree on wages',
  lines: 3,
  words: 'The deal on wages was signed ahead of the walkout of the crews.',
  other: 'ferry-strike',
};

/** Any two of them can be true. */
const pages = [strike, sitting, deal];

const nothing = 'No problems have been detected in the workspace.';
const finding = 'These 3 relations cannot all be true in time';
const claim = (/** @type {EventPage} */ one, /** @type {EventPage} */ other) =>
  `“${one.title}” is before “${other.title}”`;

export const settings = { 'newsweave.annotator': 'ana' };

/** @param {string} folder */
export function corpus(folder) {
  writeFileSync(join(folder, 'corpus.yaml'), 'newsweave: 1\n');
  for (const [number, page] of pages.entries()) {
    const { name, words, other } = page;
    const text = textOf(page);
    const relations = `relations: [{ id: k${number}, type: precedes }]`;
    const record = `{ id: q${number}, quote: "${words}", at: ${text.indexOf(words)}, other: ${other}, ${relations} }`;
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.ann.yaml`), `newsweave: 1\nrationales:\n  - ${record}\n...\n`);
  }
}

/**
 * @param {string} rule
 * @returns {string} Where docs/rules.md begins to tell of it, as the status bar says it.
 */
function lineOf(rule) {
  const lines = readFileSync(join(root, 'docs', 'rules.md'), 'utf8').split('\n');
  return `Ln ${lines.indexOf(`## ${rule}`) + 1}`;
}

/** @param {EventPage} page */
function textOf({ title, lines, words }) {
  const summary = Array.from({ length: lines }, (_, index) => `The harbour office wrote note ${index + 1} on this.`);
  const head = [title, 'Summary', ...summary, 'Full Content', 'Sources (0)', 'Actor Responses', 'Related Events (1)'];
  return [...head, `"${words}"`, ''].join('\n');
}

/**
 * Three relations in three files that contradict each other are found, clicked through, mended by keyboard, and back.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function contradiction({ driver, folder, check }) {
  const { problems, quickFixes, editor } = driver;
  const files = () =>
    pages.flatMap(({ name }) => [name, `${name}.ann.yaml`]).map((name) => readFileSync(join(folder, name), 'utf8'));
  const isFound = async () => (await problems.findings()).map((row) => row.includes(finding));
  const place = async () => [await driver.activeTab(), /^Ln \d+/.exec(await editor.position())?.[0]];
  const lineOn = (/** @type {EventPage} */ page) => textOf(page).split('\n').indexOf(`"${page.words}"`) + 1;
  const placeOf = (/** @type {EventPage} */ page) => [page.name, `Ln ${lineOn(page)}`];
  const before = files();

  await problems.show();
  await check('the contradiction is found, and nothing else', isFound, [true]);
  await check(
    'it names the three relations',
    async () => {
      const [told = ''] = await problems.findings();
      return [claim(strike, sitting), claim(sitting, deal), claim(deal, strike)].every((each) => told.includes(each));
    },
    true,
  );
  await check(
    'the other two are places that belong to it',
    async () => (await problems.related(finding)).map((row) => row.split(' at line ')[0]),
    [claim(deal, strike), claim(strike, sitting), 'Its record'],
  );
  await problems.open(finding);
  await check('a click on it leads to the words of the first one', place, placeOf(sitting));
  await problems.openRelated(claim(deal, strike));
  await check('a click below it to those of the second one', place, placeOf(deal));
  await problems.openRelated(claim(strike, sitting));
  await check('and another one to those of the third', place, placeOf(strike));
  await driver.screenshot('contradiction-found');
  await problems.openRelated('Its record');
  await check('the record of the first one can be read as well', place, [`${sitting.name}.ann.yaml`, 'Ln 3']);

  await problems.openCode('temporal-cycle');
  await check('the name of its rule leads to what is said of the rule', place, ['rules.md', lineOf('temporal-cycle')]);
  await problems.open(finding);
  await check('Problems leads back', place, placeOf(sitting));
  await quickFixes.show();
  await check(
    'each of the three can be swapped, taken out or made possible, and the finding set aside',
    () => quickFixes.rows().then((rows) => rows.map((row) => row.split(/[:,]/)[0])),
    [
      ...Array.from({ length: 3 }, () => 'Mark as possible'),
      ...Array.from({ length: 3 }, () => 'Swap the direction'),
      ...Array.from({ length: 3 }, () => 'Delete the relation'),
      'Set this finding aside',
    ],
  );
  await driver.screenshot('contradiction-fixes');
  // Some notes longer, and still no near duplicate of another page.
  const more = 4;
  writeFileSync(join(folder, sitting.name), textOf({ ...sitting, lines: sitting.lines + more }));
  await check(
    'the finding may be told anew under the open menu',
    async () => (await problems.findings())[0]?.includes(`at line ${lineOn(sitting) + more}`),
    true,
  );
  await quickFixes.take(`Mark as possible: ${claim(deal, strike)}`);
  await check('a fix, taken by keyboard, clears it', () => problems.message(), nothing);
  writeFileSync(join(folder, sitting.name), textOf(sitting));
  const mended = files();
  await check(
    'it says that one relation is possible only, and writes nothing else',
    () => mended,
    before.map((text, index) =>
      index === 2 * pages.indexOf(deal) + 1
        ? text.replace('type: precedes }', 'type: precedes, modality: possible, by: ana }')
        : text,
    ),
  );

  await driver.palette('Newsweave: Undo Last Annotation');
  await check('undo brings the contradiction back', isFound, [true]);
  await check('and all files, byte for byte', files, before);
  await driver.palette('Newsweave: Redo Annotation');
  await check('redo clears it again', () => problems.message(), nothing);
  await check('and makes the same files', files, mended);
  await driver.palette('Newsweave: Undo Last Annotation');
  await check('it is there once more', isFound, [true]);

  await driver.openFile(sitting.name);
  await editor.goTo(Number(placeOf(sitting)[1]?.slice('Ln '.length)), 5);
  await quickFixes.show();
  await quickFixes.take(`Swap the direction: ${claim(deal, sitting)}`);
  await check('a fix from the words of the article clears it too', () => problems.message(), nothing);
  await check(
    'and leaves the article as it is',
    () => files()[2 * pages.indexOf(sitting)],
    before[2 * pages.indexOf(sitting)],
  );

  await driver.palette('Newsweave: Undo Last Annotation');
  await check('it comes back once more', isFound, [true]);
  await driver.palette('Newsweave: Check');
  await check('the three relations wait in the Check view', () => driver.view('Check').about(), '0 of 3 checked');
  await check(
    'which says why',
    () => driver.view('Check').description(`before ${strike.title}`),
    `contradicted, decided · ${deal.title}`,
  );
  await driver.screenshot('contradiction-queue');
}
