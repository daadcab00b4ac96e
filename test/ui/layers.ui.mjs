import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const settings = { 'newsweave.annotator': 'ana' };

const page = 'ferry-strike.txt';
const act = 'Asked the crews to come back to their ferries.';

const text = [
  'Ferry crews go on strike',
  'Summary',
  'Crews left nine ferries in the harbour on Monday.',
  'Full Content',
  'Sources (0)',
  'Actor Responses (1)',
  act,
  'Related Events (0)',
  '',
].join('\n');

/** @type {(actor: string) => string} */
const saidOf = (actor) =>
  `newsweave: 1\nresponses:\n  - { id: r1, quote: "${act}", at: ${text.indexOf(act)}, actors: [${actor}], type: appeal }\n...\n`;

/**
 * A page that two others have annotated, each in a file of their own.
 *
 * @param {string} folder
 */
export function corpus(folder) {
  const write = (/** @type {string} */ name, /** @type {string} */ words) => writeFileSync(join(folder, name), words);
  write('corpus.yaml', 'newsweave: 1\nlayers: own\n');
  write(
    'actors.yaml',
    'newsweave: 1\nactors:\n  - { id: harbour-office, name: Harbour Office }\n  - { id: town, name: Town Council }\n...\n',
  );
  write(page, text);
  write(`${page}.ben.ann.yaml`, saidOf('harbour-office'));
  write(`${page}.carla.ann.yaml`, saidOf('town'));
}

/**
 * What others have annotated is hidden until it is asked for, says whose it is, and is hidden again.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function layers({ driver, folder, check }) {
  const { quickPick } = driver;
  const files = () => ['ben', 'carla'].map((name) => readFileSync(join(folder, `${page}.${name}.ann.yaml`), 'utf8'));
  const before = files();
  const ofActs = async () => (await driver.lenses()).filter((lens) => /appeal|Tag actor/.test(lens));
  const ask = () => driver.palette('Newsweave: Show Annotations of Others');
  const told = async () => (await driver.statusBar()).filter((words) => /carla|everybody/.test(words));

  await driver.showViews('Newsweave');
  await driver.openFile(page);
  await check('the line looks as if nobody had tagged it', ofActs, ['Tag actor…']);
  await ask();
  await check('those who have a layer are listed', () => quickPick.rows(), ['ben', 'carla', 'Everybody']);
  await driver.screenshot('layers-to-show');
  await quickPick.type('carla');
  await quickPick.accept();
  await check('the act of one of them is shown with the name', ofActs, ['Town Council · appeal · carla', 'Tag actor…']);
  await check('the status bar tells whose annotations count', told, ['carla']);
  await ask();
  await quickPick.titled('Annotations of Others');
  await quickPick.type('Everybody');
  await quickPick.accept();
  await check('those of everybody stand side by side', ofActs, [
    'Harbour Office · appeal · ben',
    'Town Council · appeal · carla',
    'Tag actor…',
  ]);
  await check('and the status bar says that', told, ['everybody']);
  await driver.screenshot('layers-of-others');
  await check('nobody’s file was written', files, before);
  for (const name of ['ben', 'carla']) rmSync(join(folder, `${page}.${name}.ann.yaml`));
  await check('what is gone is shown no longer', ofActs, ['Tag actor…']);
  await ask();
  await check('who asks then is told that there is nobody', () => driver.notification('Nobody else has a layer'));
  await check('and nothing says that others count', told, []);
}
