import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {Record<string, unknown>} Settings */

/**
 * The user settings of a VS Code that we start ourselves: it opens on the folder and on nothing else, without
 * greetings, advice, AI features, telemetry or attempts to reach the network, and asks nothing.
 *
 * @type {Settings}
 */
export const quietSettings = {
  // The lines of event pages are long.
  'editor.wordWrap': 'on',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * The settings of tests and pictures: what changes from run to run or stands in the way of the mouse is off.
 *
 * @type {Settings}
 */
export const testSettings = {
  ...quietSettings,
  'files.hotExit': 'off',
  'git.enabled': false,
  'window.commandCenter': false,
  'window.restoreWindows': 'none',
  'workbench.colorTheme': 'Default Dark Modern',
};

/**
 * Writes the user settings of a VS Code server; its pages read them when they open.
 *
 * @param {string} userDataDir The server's data folder.
 * @param {Settings} settings
 */
export async function writeSettings(userDataDir, settings) {
  const folder = join(userDataDir, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}
