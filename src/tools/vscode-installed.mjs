import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolders, temporaryFolder } from './folders.mjs';
import { vsix } from './paths.mjs';
import { installExtension, startServer } from './vscode-host.mjs';

/**
 * @typedef {object} InstalledVsCode
 * @property {number} port
 * @property {string} userDataDir
 * @property {string} extensionsDir
 * @property {() => Promise<void>} stop Also removes its data.
 */

/**
 * Starts a VS Code server into which the packed extension has been installed, as people have it: no smoke-test driver,
 * nothing under development.
 *
 * @param {{settings: import('./vscode-settings.mjs').Settings}} options
 * @returns {Promise<InstalledVsCode>}
 */
export async function startInstalled({ settings }) {
  if (!existsSync(vsix)) throw new Error('The extension is not packed; run `npm run package` first.');
  const data = await temporaryFolder('vscode');
  const folders = { extensionsDir: join(data, 'extensions'), userDataDir: join(data, 'user') };
  await installExtension(vsix, folders);
  // Windows are closed one after the other here, and each would leave its extensions running for hours.
  const server = await startServer({ ...folders, settings, secondsToReconnect: 5 });
  const stop = async () => {
    await server.stop();
    await removeFolders(data);
  };
  return { port: server.port, ...folders, stop };
}
