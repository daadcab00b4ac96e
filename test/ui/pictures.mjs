import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launchBrowser, openWorkbench } from '../../src/tools/browser.mjs';
import { removeFolders, temporaryCopy, temporaryFolder } from '../../src/tools/folders.mjs';
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

/** The title bar names no temporary folder, and there is room for all views at once. */
const settings = { ...testSettings, 'window.title': '${activeEditorShort}' };
const viewport = { width: 1280, height: 960 };

/**
 * Writes the pictures of the documentation to media/pictures, as WebP, and the others to dist/screenshots: each scene is played
 * on a fresh copy of the sample corpus, or in an empty folder, in a VS Code into which the packed extension is
 * installed. With names, plays only those. A scene that fails does not keep the others from being played.
 *
 * @returns {Promise<number>} The exit code.
 */
async function main() {
  const wanted = process.argv.slice(2);
  const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (chosen.length === 0) throw new Error(`There is no scene ${wanted.join(', ')}.`);
  const vsCode = await startInstalled({ settings });
  const browser = await launchBrowser();
  let failed = 0;
  try {
    for (const scene of chosen)
      await timed(`${scene.name} (${scene.theme})`, () => play(scene, vsCode, browser)).catch((error) => {
        failed += 1;
        console.error(error);
      });
  } finally {
    await browser.close();
    await vsCode.stop();
  }
  return failed === 0 ? 0 : 1;
}

/**
 * @param {Scene} scene
 * @param {import('../../src/tools/vscode-installed.mjs').InstalledVsCode} vsCode
 * @param {import('../../src/tools/browser.mjs').Browser} browser
 */
async function play({ name, theme, documented = false, inEmptyFolder = false, steps }, vsCode, browser) {
  const { port, userDataDir } = vsCode;
  const folder = inEmptyFolder ? await temporaryFolder('pictures') : await temporaryCopy(sampleCorpus, 'pictures');
  await writeSettings(userDataDir, { ...settings, 'workbench.colorTheme': themes[theme] });
  const address = serverAddress({ port, folder });
  const { page, close } = await openWorkbench(browser, { address, name: `picture-${name}`, viewport });
  const driver = createDriver(page, { screenshots: join(dist, 'screenshots') });
  try {
    if (!inEmptyFolder) await driver.ready();
    await steps(driver);
    // Lenses get their words, and views their rows, a moment after what the steps wait for.
    await page.waitForTimeout(1000);
    const picture = await driver.screenshot(name);
    if (documented) await writeAsWebp(page, picture, join(root, 'media', 'pictures', `${name}.webp`));
  } catch (error) {
    await page.screenshot({ path: join(dist, 'screenshots', `failed-${name}.png`) });
    throw error;
  } finally {
    await close();
    await removeFolders(folder);
  }
}

/**
 * Writes a picture as WebP, without loss at half the bytes; the browser knows how.
 *
 * @param {import('../../src/tools/browser.mjs').Page} page
 * @param {string} picture A PNG file.
 * @param {string} file
 */
async function writeAsWebp(page, picture, file) {
  const png = (await readFile(picture)).toString('base64');
  const blank = await page.context().newPage();
  const webp = await blank.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png}';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 1);
  })()`);
  await blank.close();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.from(String(webp).split(',')[1] ?? '', 'base64'));
}

await runAsProgram(main);
