import { win32 } from 'node:path';

/**
 * Whether a path stays within a folder, on either kind of system: counted step by step, and by Node's own rules for
 * paths, after as many rounds of decoding as there may be; nothing of it is the product's.
 */
export function isHarmless(path: string, rules: 'posix' | 'win32'): boolean {
  if ([...path].some((each) => each < ' ' || each === '\x7f')) return false;
  for (const spelling of spellings(path)) {
    if (depthOf(spelling.split(/[/\\]/)) < 1) return false;
  }
  if (path.startsWith('/') || path.startsWith('\\')) return false;
  const steps = path.split('/');
  if (steps.some((step) => ['.git', 'git~1'].includes(step.toLowerCase()))) return false;
  if (rules === 'posix') return true;
  const root = 'C:\\corpus';
  return win32.resolve(root, path).startsWith(`${root}\\`) && steps.every((step) => isPlainOnWindows(step));
}

/** The path as it is and as decoders of URLs would make it; a part that is no URL stays. */
function spellings(path: string): string[] {
  const all = [path];
  for (let round = 0; round < 4; round += 1) {
    const last = all.at(-1) ?? '';
    all.push(last.replace(/%[0-9a-f]{2}/gi, (code) => decoded(code)));
  }
  return all;
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/** How deep below the root the last step is; less than 1 where it or one on the way is the root or above. */
function depthOf(steps: readonly string[]): number {
  let depth = 0;
  for (const step of steps) {
    if (step === '..') depth -= 1;
    else if (step !== '' && step !== '.') depth += 1;
    if (depth < 0) return depth;
  }
  return depth;
}

const devices = new Set([
  ...['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$'],
  ...[...'0123456789¹²³'].flatMap((digit) => [`COM${digit}`, `LPT${digit}`]),
]);

function isPlainOnWindows(step: string): boolean {
  const [stem = ''] = step.toUpperCase().split('.');
  return ![...'<>:"|?*'].some((each) => step.includes(each)) && !/[. ]$/.test(step) && !devices.has(stem.trimEnd());
}
