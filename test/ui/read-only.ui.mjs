import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleCorpus } from '../../src/tools/paths.mjs';

const page = '1962-10-24_u-thant-appeal.txt';
const isRoot = process.getuid?.() === 0;

const run = (/** @type {string[]} */ ...[program = '', ...args]) => spawnSync(program, args).status === 0;

/** Root may write wherever modes forbid it, and is kept out only by a disk that is mounted read-only. */
export function whyNot() {
  if (!isRoot) return undefined;
  const place = mkdtempSync(join(tmpdir(), 'newsweave-mount-'));
  const isPossible = run('mount', '-t', 'tmpfs', 'tmpfs', place) && run('umount', place);
  rmdirSync(place);
  return isPossible ? undefined : 'this user may write everywhere, and a read-only disk cannot be mounted.';
}

/** The sample corpus in a folder that may not be written. */
export function corpus(/** @type {string} */ folder) {
  if (isRoot) run('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder);
  cpSync(sampleCorpus, folder, { recursive: true });
  if (isRoot) run('mount', '-o', 'remount,ro', folder);
  else for (const path of [...readdirSync(folder), '.']) chmodSync(join(folder, path), path === '.' ? 0o555 : 0o444);
}

export function cleanUp(/** @type {string} */ folder) {
  if (isRoot) run('umount', '--lazy', folder);
  else chmodSync(folder, 0o755);
}

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * In a folder that may not be written everything can be read, and who tags is told why it cannot be kept.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function readOnly({ page: window, driver, folder, check }) {
  const { quickPick } = driver;
  const files = () =>
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  const before = files();
  await driver.showViews('Newsweave');
  await check('the views are there', async () => (await driver.view('Events').rows()).includes('1962'), true);
  await driver.openFile(page);
  const isDecided = async () => (await driver.lensRows()).includes('United Nations · appeal');
  await check('what is decided is told', isDecided, true);
  await window.locator('#status\\.languageStatus').hover();
  const status = window.locator('.hover-language-status', { hasText: 'tagged' }).first();
  await check(
    'the language status says so before anything is tried',
    async () => /Read-only: .* cannot be saved/.test((await status.textContent()) ?? ''),
    true,
  );
  await driver.screenshot('read-only-status');

  await check(
    'no lens offers what would fail',
    async () => (await driver.lensRows()).filter((row) => /Tag actor…|Link event…|Change…/.test(row)),
    [],
  );
  const lines = readFileSync(join(folder, page), 'utf8').split('\n');
  await driver.editor.goTo(lines.findIndex((line) => line.startsWith('Actor Responses')) + 2, 1);
  await driver.palette('Newsweave: Tag Actor Response');
  await quickPick.titled('Tag Actor Response (1/2)');
  await quickPick.type('cuba');
  await quickPick.choose('Cuba');
  await quickPick.titled('Tag Actor Response (2/2)');
  await quickPick.type('protests');
  await quickPick.choose('Protests');
  await check(
    'who tags is told why it is not kept, and what to do',
    async () => /^Not saved\. .* was not saved: [^.]+\. .+/.test(await driver.notification('Not saved')),
    true,
  );
  await driver.screenshot('read-only-told');
  await check('nothing has changed and nothing is left', files, before);
  await check('the lens says what was decided before', isDecided, true);
}
