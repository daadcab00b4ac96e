import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';
import { runAsProgram } from './process.mjs';

/**
 * Writes docs/rules.md anew, out of the rules themselves: `node src/tools/rules-doc.mjs`, after a change of them. A test
 * tells when that was forgotten.
 *
 * @returns {Promise<void>}
 */
async function main() {
  const { build } = await import('esbuild');
  const outfile = join(dist, 'programs', 'rules-doc.cjs');
  const entryPoints = ['src/core/rules/rules-doc.ts'];
  await build({ absWorkingDir: root, entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs' });
  const { rulesDoc } = await import(outfile);
  await writeFile(join(root, 'docs', 'rules.md'), rulesDoc());
}

await runAsProgram(main);
