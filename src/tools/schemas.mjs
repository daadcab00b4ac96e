import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';
import { runAsProgram } from './process.mjs';

/**
 * Writes media/schemas anew, out of the schemas that the product reads its files with: `node src/tools/schemas.mjs`,
 * after a change of them. A test tells when that was forgotten.
 *
 * @returns {Promise<void>}
 */
async function main() {
  const { build } = await import('esbuild');
  const { format, resolveConfig } = await import('prettier');
  const outfile = join(dist, 'programs', 'schemas.cjs');
  const entryPoints = ['src/core/schemas/files.ts'];
  await build({ absWorkingDir: root, entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs' });
  const { schemaFiles } = await import(outfile);
  const folder = join(root, 'media', 'schemas');
  await mkdir(folder, { recursive: true });
  const options = await resolveConfig(join(folder, 'x.json'));
  for (const [name, schema] of Object.entries(schemaFiles())) {
    await writeFile(join(folder, name), await format(JSON.stringify(schema), { ...options, parser: 'json' }));
  }
}

await runAsProgram(main);
