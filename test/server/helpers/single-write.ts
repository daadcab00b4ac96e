import { writeSync } from 'node:fs';
import { diskHost } from '../../../src/server/host/disk.ts';

/**
 * What a child process does: writes a file once and prints what became of it, as JSON. Words: the user to do it as (0
 * stays who one is), the corpus, the path, the text that must be there (`-` for none), the new text.
 */
export async function writeOnce([user = '0', root = '', path = '', before = '-', text = '']: readonly string[]) {
  if (Number(user) > 0) {
    process.setgroups?.([]);
    process.setgid?.(Number(user));
    process.setuid?.(Number(user));
  }
  const host = diskHost(root);
  const told = await host.whyReadOnly(path);
  const start = performance.now();
  const result = await host.write(path, before === '-' ? null : before, text);
  writeSync(1, JSON.stringify({ told: told ?? null, result, milliseconds: performance.now() - start }));
}
