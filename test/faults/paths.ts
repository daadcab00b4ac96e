import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { errorCode, nodeFileSystem } from '../../src/server/host/file-system.ts';
import { whyNoCorpusPath } from '../../src/server/host/path-rules.ts';
import { resolveInside } from '../../src/server/host/resolve-inside.ts';
import { hostilePieces } from '../server/helpers/hostile-paths.ts';
import { isHarmless } from '../server/helpers/path-oracle.ts';
import { countOf, type FaultReport } from './program.ts';

/** Names of the tree that paths are looked up in; some are links. */
const names = [
  'a',
  'b',
  'f.txt',
  'in',
  'up',
  'out',
  'abs',
  'deep',
  'chain1',
  'loop',
  'gone',
  'leak.txt',
  'back',
  'new',
];

/**
 * Paths that mean harm, in great numbers: by the rules of both kinds of systems, and, for a tenth of them, on a tree
 * full of links. What is outside is decided by other means than the product's.
 */
export async function paths(words: readonly string[]): Promise<FaultReport> {
  const count = countOf(words, 10_000_000);
  const random = randomFrom(Number(words[1] ?? 1962));
  const byRules = fuzzRules(count, random);
  const onTree = await fuzzTree(Math.ceil(count / 10), random);
  return {
    counts: { ...byRules.counts, ...onTree.counts },
    breaches: [...byRules.breaches, ...onTree.breaches],
  };
}

function fuzzRules(count: number, random: () => number): FaultReport {
  const breaches: string[] = [];
  const accepted = { posix: 0, win32: 0 };
  for (let n = 0; n < count; n += 1) {
    const path = randomPath(random);
    for (const rules of ['posix', 'win32'] as const) {
      if (whyNoCorpusPath(path, rules) !== undefined) continue;
      accepted[rules] += 1;
      if (!isHarmless(path, rules)) breaches.push(`${rules} accepts ${JSON.stringify(path)}`);
    }
  }
  const text = `${accepted.posix} accepted by posix, ${accepted.win32} by win32, ${breaches.length} of them outside`;
  return { counts: { [`${count} paths by the rules`]: text }, breaches };
}

/** So many paths are followed at the same time. */
const atOnce = 64;

async function fuzzTree(count: number, random: () => number): Promise<FaultReport> {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'newsweave-paths-')));
  const root = makeTree(parent);
  const follow = follower();
  const breaches: string[] = [];
  let accepted = 0;
  let linked = 0;
  let overcautious = 0;
  const check = async (path: string) => {
    const resolved = await resolveInside({ fs: nodeFileSystem, paths: posix }, root, path);
    const truth = path.includes('\0') ? undefined : follow(`${root}/${path}`);
    const isInside = truth?.startsWith(`${root}/`) === true && !/\/\.git(?:\/|$)/.test(truth);
    if (!resolved.ok) {
      if (isInside && whyNoCorpusPath(path, 'posix') === undefined) overcautious += 1;
      return;
    }
    accepted += 1;
    if (resolved.real !== resolved.path) linked += 1;
    if (!isInside || truth !== resolved.real)
      breaches.push(`${JSON.stringify(path)} leads to ${truth ?? 'nowhere'}, not to ${resolved.real}`);
  };
  for (let n = 0; n < count; n += atOnce)
    await Promise.all(Array.from({ length: Math.min(atOnce, count - n) }, () => check(randomPath(random))));
  rmSync(parent, { recursive: true });
  const text = `${accepted} accepted, ${linked} of them over links, ${breaches.length} outside; ${overcautious} refused that lead nowhere or go on below a file`;
  return { counts: { [`${count} paths on a tree of links`]: text }, breaches };
}

/** A corpus with links of all kinds, beside a folder that it must not reach; gives its root. */
function makeTree(parent: string): string {
  const [root, outside] = [join(parent, 'corpus'), join(parent, 'outside')];
  mkdirSync(join(root, 'a', 'b'), { recursive: true });
  mkdirSync(join(root, '.git', 'hooks'), { recursive: true });
  mkdirSync(join(outside, 'a'), { recursive: true });
  for (const file of [join(root, 'f.txt'), join(root, 'a', 'f.txt'), join(outside, 'f.txt')]) writeFileSync(file, 'x');
  const links = {
    in: 'a',
    up: '..',
    out: '../outside',
    abs: outside,
    deep: 'a/b/../../..',
    chain1: 'chain2',
    chain2: 'a/b/chain3',
    'a/b/chain3': '../../../outside/a',
    loop: 'a/loop2',
    'a/loop2': '../loop',
    gone: '../outside/none',
    'a/gone': 'none',
    'leak.txt': '../outside/f.txt',
    'a/in': '../in/b',
    'a/up': '../..',
    'a/b/up': '../f.txt',
    'a/b/out': '../../.git/hooks',
    '../outside/back': '../corpus/a',
    '../outside/a/up': '../../corpus',
  };
  for (const [link, target] of Object.entries(links)) symlinkSync(target, join(root, link));
  return root;
}

/** Follows a path step by step, as the system would; undefined where it leads nowhere. What it looked up it keeps. */
function follower(): (path: string) => string | undefined {
  const known = new Map<string, string | null | undefined>();
  const look = (path: string): string | null | undefined => {
    if (!known.has(path)) {
      known.set(path, lookUp(path));
    }
    return known.get(path);
  };
  return (path) => {
    const waiting = path.split('/').reverse();
    let here = '';
    let links = 0;
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      if (step === '' || step === '.') continue;
      if (step === '..') {
        here = here.slice(0, Math.max(0, here.lastIndexOf('/')));
        continue;
      }
      const target = look(`${here}/${step}`);
      if (typeof target !== 'string') {
        here = `${here}/${step}`;
        continue;
      }
      if ((links += 1) > 40) return undefined;
      if (target.startsWith('/')) here = '';
      waiting.push(...target.split('/').reverse());
    }
    return here;
  };
}

/** The target of a link, null for a file or folder, undefined for nothing. */
function lookUp(path: string): string | null | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** A path of up to eight pieces: names of the tree, what means harm, and any character. */
function randomPath(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const divider = random() < 0.8 ? '/' : '';
  const harm = random() < 0.5 ? 0.1 : 0.5;
  const parts: string[] = [];
  for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) {
    if (random() >= harm) parts.push(pick(names));
    else if (random() < 0.8) parts.push(pick(hostilePieces));
    else parts.push(String.fromCharCode(Math.floor(random() ** 4 * 0x10000)));
  }
  return parts.join(divider);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
