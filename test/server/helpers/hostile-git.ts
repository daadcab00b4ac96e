import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marker, repository, type Marker, type Repository } from './git-repository.ts';

/** Ways in which the config of a folder can name a program; `{program}` is its path. */
export const hostileSettings: readonly (readonly [key: string, value: string])[] = [
  ['core.fsmonitor', '{program}'],
  ['core.pager', '{program}'],
  ['pager.log', '{program}'],
  ['pager.cat-file', '{program}'],
  ['core.editor', '{program}'],
  ['core.sshCommand', '{program}'],
  ['core.gitProxy', '{program}'],
  ['core.askPass', '{program}'],
  ['core.alternateRefsCommand', '{program}'],
  ['core.hooksPath', '{folder}'],
  ['diff.external', '{program}'],
  ['diff.evil.textconv', '{program}'],
  ['diff.evil.command', '{program}'],
  ['filter.evil.smudge', '{program}'],
  ['filter.evil.clean', '{program}'],
  ['filter.evil.process', '{program}'],
  ['merge.evil.driver', '{program}'],
  ['credential.helper', '!{program}'],
  ['gpg.program', '{program}'],
  ['gpg.ssh.program', '{program}'],
  ['log.showSignature', 'true'],
  ['interactive.diffFilter', '{program}'],
  ['alias.log', '!{program}'],
  ['alias.cat-file', '!{program}'],
  ['alias.rev-parse', '!{program}'],
  ['trace2.normalTarget', '{folder}/run-trace'],
  ['uploadpack.packObjectsHook', '{program}'],
  ['protocol.allow', 'always'],
  ['protocol.ext.allow', 'always'],
  ['remote.origin.url', 'ext::{program}'],
  ['remote.origin.uploadpack', '{program}'],
  ['remote.origin.vcs', 'ext'],
  ['remote.origin.promisor', 'true'],
  ['remote.origin.partialclonefilter', 'blob:none'],
  ['extensions.partialClone', 'origin'],
];

/** A repository that could have come by mail, with a program of its sender's and two versions of an article. */
export interface HostileFolder extends Repository {
  readonly program: Marker;
  /** Lets the config of the repository be these settings and no others. */
  configure(settings: typeof hostileSettings): void;
}

/** The texts of `dam.txt`: two that are recorded, and the one that lies in the folder. */
export const damTexts = ['The dam held.\n', 'The dam broke.\n', 'The dam is gone.\n'] as const;

const hooks = ['post-index-change', 'pre-auto-gc', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman'];

export function hostileFolder(): HostileFolder {
  const made = repository();
  const program = marker();
  const [first, second, present] = damTexts;
  made.write('.gitattributes', '*.txt diff=evil filter=evil merge=evil\n');
  for (const text of [first, second]) {
    made.write('dam.txt', text);
    made.commit();
  }
  made.write('dam.txt', present);
  mkdirSync(join(made.root, '.git/hooks'), { recursive: true });
  for (const hook of hooks) {
    symlinkSync(program.path, join(made.root, '.git/hooks', hook));
    symlinkSync(program.path, join(dirname(program.path), hook));
  }
  return {
    ...made,
    program,
    configure: (settings) => {
      const version = settings.some(([key]) => key.startsWith('extensions.')) ? 1 : 0;
      const lines = settings.map(([key, value]) => configLines(key, value, program.path));
      made.write('.git/config', `[core]\n\trepositoryFormatVersion = ${version}\n${lines.join('')}`);
      program.runs();
    },
    remove: () => {
      made.remove();
      program.remove();
    },
  };
}

/** `remote.origin.url` as a config file has it. */
function configLines(key: string, value: string, program: string): string {
  const [section = '', ...rest] = key.split('.');
  const name = rest.pop() ?? '';
  const part = rest.length > 0 ? ` "${rest.join('.')}"` : '';
  const words = value.replace('{program}', program).replace('{folder}', dirname(program));
  return `[${section}${part}]\n\t${name} = "${words}"\n`;
}
