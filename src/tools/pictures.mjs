import { join } from 'node:path';
import { ensurePacker, packageExtension } from './package.mjs';
import { root } from './paths.mjs';
import { run, runAsProgram } from './process.mjs';
import { timed } from './progress.mjs';
import { ensureHost } from './vscode-host.mjs';

/**
 * `npm run pictures [-- <name…>]`: packs the extension and takes the pictures of the documentation anew, see
 * test/ui/pictures.mjs.
 *
 * @returns {Promise<number>} The exit code.
 */
async function main() {
  await ensurePacker();
  await ensureHost();
  await timed('Packing the extension', packageExtension);
  const args = [join(root, 'test', 'ui', 'pictures.mjs'), ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args, { show: true });
  return code;
}

await runAsProgram(main);
