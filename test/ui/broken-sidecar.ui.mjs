import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleCorpus } from '../../src/tools/paths.mjs';

const page = '1962-10-24_u-thant-appeal.txt';
const sidecar = `${page}.ann.yaml`;

/** The sample corpus, with a sidecar that has lost its end. */
export function corpus(/** @type {string} */ folder) {
  cpSync(sampleCorpus, folder, { recursive: true });
  const whole = readFileSync(join(folder, sidecar), 'utf8');
  writeFileSync(join(folder, sidecar), whole.slice(0, whole.lastIndexOf('...')));
}

export const settings = { 'newsweave.annotator': 'ana' };

/**
 * A sidecar that could not be read whole is never written back, and says so where its records would stand.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function brokenSidecar({ driver, folder, check }) {
  const read = () => readFileSync(join(folder, sidecar), 'utf8');
  const before = read();
  await driver.openFile(page);
  await check('the article says that its annotations are read-only', () =>
    driver.lens('annotations are read-only').shown(),
  );
  await check(
    'its lenses tell what was read, and offer nothing that would fail',
    async () => (await driver.lensRows()).filter((row) => /United Nations|Tag actor…|Link event…|Change…/.test(row)),
    ['United Nations · appeal'],
  );
  const lines = readFileSync(join(folder, page), 'utf8').split('\n');
  await driver.editor.goTo(lines.findIndex((line) => line.startsWith('Actor Responses')) + 2);
  await driver.palette('Newsweave: Tag Actor Response');
  await driver.quickPick.titled('Tag Actor Response (1/2)');
  await driver.quickPick.type('cuba');
  await driver.quickPick.choose('Cuba');
  await driver.quickPick.titled('Tag Actor Response (2/2)');
  await driver.quickPick.type('protests');
  await driver.quickPick.choose('Protests');
  await check(
    'the person is told that nothing was saved, and why',
    async () => /^Not saved\. .*the end of this file is missing/i.test(await driver.notification('Not saved')),
    true,
  );
  await check('the sidecar is as it was', read, before);
  await driver.screenshot('broken-sidecar');
  await driver.lens('annotations are read-only').click();
  await check('the lens opens the sidecar', () => driver.activeTab(), sidecar);
}
