import { join } from 'node:path';
import { launchBrowser, openWorkbench } from '../../src/tools/browser.mjs';
import { removeFolders, temporaryCopy } from '../../src/tools/folders.mjs';
import { dist, root, sampleCorpus } from '../../src/tools/paths.mjs';
import { runAsProgram } from '../../src/tools/process.mjs';
import { timed } from '../../src/tools/progress.mjs';
import { serverAddress } from '../../src/tools/vscode-address.mjs';
import { startInstalled } from '../../src/tools/vscode-installed.mjs';
import { testSettings, writeSettings } from '../../src/tools/vscode-settings.mjs';
import { createDriver } from './driver.mjs';
import { scenes } from './scenes.mjs';

/** @typedef {import('./scenes.mjs').Scene} Scene */

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** @typedef {keyof typeof themes} Theme */

/**
 * Writes the pictures of the documentation to media/pictures and the others to dist/screenshots: each scene is played on a fresh copy of the sample corpus, in a VS Code into
 * which the packed extension is installed. With names, plays only those.
 */
async function main() {
  const wanted = process.argv.slice(2);
  const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (chosen.length === 0) throw new Error(`There is no scene ${wanted.join(', ')}.`);
  const vsCode = await startInstalled({ settings: testSettings });
  const browser = await launchBrowser();
  try {
    for (const scene of chosen) await timed(`${scene.name} (${scene.theme})`, () => play(scene, vsCode, browser));
  } finally {
    await browser.close();
    await vsCode.stop();
  }
}

/**
 * @param {Scene} scene
 * @param {import('../../src/tools/vscode-installed.mjs').InstalledVsCode} vsCode
 * @param {import('../../src/tools/browser.mjs').Browser} browser
 */
async function play({ name, theme, documented = false, steps }, { port, userDataDir }, browser) {
  const folder = await temporaryCopy(sampleCorpus, 'pictures');
  await writeSettings(userDataDir, { ...testSettings, 'workbench.colorTheme': themes[theme] });
  const address = serverAddress({ port, folder });
  const { page, close } = await openWorkbench(browser, { address, name: `picture-${name}` });
  const driver = createDriver(page, {
    screenshots: documented ? join(root, 'media', 'pictures') : join(dist, 'screenshots'),
  });
  await driver.ready();
  await steps(driver);
  await driver.screenshot(name);
  await close();
  await removeFolders(folder);
}

await runAsProgram(main);
