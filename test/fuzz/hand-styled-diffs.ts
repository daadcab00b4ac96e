import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editSidecar } from '../../src/core/sidecar/edit.ts';
import type { YamlEdit } from '../../src/core/yaml/edit.ts';
import { handStyled, handStyledEdits } from '../core/helpers/hand-styled.ts';

/**
 * Prints what the product's edits do to sidecars as people keep them, as unified diffs.
 */
const folder = mkdtempSync(join(tmpdir(), 'newsweave-diffs-'));
try {
  for (const { name, yaml } of handStyled()) {
    const { remove, ...others } = handStyledEdits;
    console.log(diff(`${name}: a response added, another changed, a verdict given`, yaml, Object.values(others)));
    console.log(diff(`${name}: a response removed`, yaml, [remove]));
  }
} finally {
  rmSync(folder, { recursive: true });
}

function diff(title: string, yaml: string, edits: readonly YamlEdit[]): string {
  const result = editSidecar(yaml, edits);
  const [old, now] = [join(folder, 'old'), join(folder, 'new')];
  writeFileSync(old, yaml);
  writeFileSync(now, result.ok ? result.text : `refused: ${result.reason}\n`);
  const { stdout } = spawnSync('diff', ['-U1', '--label', title, '--label', '', old, now], { encoding: 'utf8' });
  return stdout.replace(/^\+\+\+.*\n/m, '').replaceAll('\r', '␍');
}
