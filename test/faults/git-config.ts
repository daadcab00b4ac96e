import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { articleHistory } from '../../src/server/host/git.ts';
import { runGit, type GitCommand } from '../../src/server/host/git-run.ts';
import { hasGit } from '../server/helpers/git-repository.ts';
import { damTexts, hostileFolder, hostileSettings } from '../server/helpers/hostile-git.ts';
import { notHere, type FaultReport } from './program.ts';

/** What the product asks git, and git's everyday commands, which show that a setting is dangerous at all. */
const asked: readonly (readonly [command: GitCommand, ...words: string[]])[] = [
  ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'],
  ['log', '--no-ext-diff', '--no-textconv', '--raw', '-z', '--format=', 'HEAD', '--', 'dam.txt'],
  ['cat-file', 'blob', 'HEAD:dam.txt'],
  ['cat-file', 'blob', 'HEAD~1:dam.txt'],
];
const careless: readonly (readonly string[])[] = [
  ['status'],
  ['diff'],
  ['log', '-p', '--ext-diff'],
  ['show', '--ext-diff', 'HEAD'],
  ['blame', 'dam.txt'],
  ['add', 'dam.txt'],
  ['checkout', '--', 'dam.txt'],
  ['stash', 'list'],
];
/** The one that is tried where an object is missing: the marker program answers no fetch, and git waits for it. */
const carelessFetch: typeof careless = [['cat-file', 'blob', 'HEAD~1:dam.txt']];

/**
 * Each setting by which a folder's git config can name a program, alone, under each question that the product asks git,
 * with all objects there and with one missing that git could fetch: no program may run.
 */
export async function gitConfig(): Promise<FaultReport> {
  if (!hasGit || process.platform === 'win32') throw notHere('there is no git, or no shell for the marker program');
  const total = { questions: 0, ran: 0, wrong: 0, careless: 0, carelessRan: 0 };
  for (const isMissing of [false, true]) {
    for (const setting of hostileSettings) {
      const tried = await trySetting(setting, isMissing);
      for (const key of ['questions', 'ran', 'wrong', 'careless', 'carelessRan'] as const) total[key] += tried[key];
    }
  }
  return {
    counts: {
      settings: hostileSettings.length,
      'questions to git': total.questions,
      'programs that ran': total.ran,
      'wrong answers': total.wrong,
      'everyday commands of git': total.careless,
      'of these with a program that ran': total.carelessRan,
    },
    breaches: [
      ...(total.ran > 0 ? [`${total.ran} times a program ran that a config names`] : []),
      ...(total.wrong > 0 ? [`${total.wrong} earlier texts were not found, or made up`] : []),
      ...(total.carelessRan === 0 ? ['the marker program ran under no command at all, so this shows nothing'] : []),
    ],
  };
}

type Tried = Readonly<Record<'questions' | 'ran' | 'wrong' | 'careless' | 'carelessRan', number>>;

async function trySetting(setting: (typeof hostileSettings)[number], isMissing: boolean): Promise<Tried> {
  const made = hostileFolder();
  try {
    const blob = made.git('rev-parse', 'HEAD~1:dam.txt').trim();
    if (isMissing) rmSync(join(made.root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const fetching = hostileSettings.filter(([key]) => isMissing && /^(?:remote|extensions|protocol)\./.test(key));
    made.configure([...fetching.filter(([key]) => key !== setting[0]), setting]);
    let ran = 0;
    for (const [command, ...words] of asked) {
      await runGit(made.root, command, words);
      ran += made.program.runs().length;
    }
    const history = articleHistory({ root: made.root, trusted: true, decode });
    const answer = await history.earlierText({ path: 'dam.txt', fit: (text) => (text === damTexts[0] ? 1 : 0) });
    ran += made.program.runs().length;
    let carelessRan = 0;
    const everyday = isMissing ? carelessFetch.filter(() => setting[0] === 'remote.origin.url') : careless;
    for (const words of everyday) {
      made.git(...words);
      if (made.program.runs().length > 0) carelessRan += 1;
    }
    const wrong = answer.found === isMissing ? 1 : 0;
    return { questions: asked.length + 1, ran, wrong, careless: everyday.length, carelessRan };
  } finally {
    made.remove();
  }
}

function decode(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(new TextDecoder().decode(bytes));
}
