import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where everything that is made goes; git ignores it. */
export const dist = join(root, 'dist');

export const vsix = join(dist, 'newsweave.vsix');
export const logs = join(dist, 'logs');
export const sampleCorpus = join(root, 'media', 'sample-corpus');
export const hostFolder = join(root, 'test', 'vscode-host');
export const benchFolder = join(root, 'test', 'bench-host');
export const packerFolder = join(root, 'src', 'tools', 'vsce');
