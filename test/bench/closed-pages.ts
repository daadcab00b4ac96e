import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages of a measured corpus at whose errors nobody looks and on which nothing is fitted: the paths in its `closed.list`,
 * one a line. They are scored as a whole only.
 */
export function closedPages(folder: string): ReadonlySet<string> {
  const file = join(folder, 'closed.list');
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}
