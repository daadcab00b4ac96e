import { basename } from 'node:path';
import { errorCode } from './file-system.ts';
import type { WriteFault, WriteResult } from './host.ts';

/** A write that was not done. */
export type Refusal = Extract<WriteResult, { ok: false }>;

/** What was to be done with a file. */
export type Deed = 'saved' | 'deleted' | 'moved';

/** An error of the system as a result: the file, the cause, and what to do. */
export function refusedBySystem(path: string, deed: Deed, error: unknown): Refusal {
  const known = systemFaults[errorCode(error) ?? ''];
  const message = error instanceof Error ? error.message : String(error);
  // The call and the name of a temporary file mean nothing to a person.
  const reason = `${message.replace(/, \w+ '.*$/su, '')}.`;
  return refused(path, deed, known ?? { code: 'failed', reason });
}

/** A refusal that names the file. */
export function refused(path: string, deed: Deed, { code, reason }: FileFault): Refusal {
  return { ok: false, code, reason: `${basename(path)} was not ${deed}: ${reason}` };
}

/** Why nothing was done with a file. */
export interface FileFault {
  readonly code: WriteFault;
  /** Goes on after "was not saved:", and says what to do. */
  readonly reason: string;
}

/** The faults that are found out by looking, not told by the system. */
export const fileFaults = {
  changed: { code: 'changed', reason: 'another program changed it meanwhile. Try again.' },
  exists: { code: 'exists', reason: 'a file with the new name exists already. Choose another name.' },
  locked: { code: 'locked', reason: 'another program is writing it. Try again in a moment.' },
  link: { code: 'outside', reason: 'it is a link. Do this with the file that the link leads to.' },
  rerouted: { code: 'outside', reason: 'a folder on its path has become a link. Read the corpus again.' },
  noFile: { code: 'failed', reason: 'it is no file. Move what has this name out of the way.' },
  encoding: { code: 'failed', reason: 'it is not in UTF-8. Convert it to UTF-8 first.' },
  surrogate: { code: 'failed', reason: 'the text holds half a character, which no file can keep. Correct the text.' },
} as const satisfies Readonly<Record<string, FileFault>>;

const noPermission: FileFault = {
  code: 'read-only',
  reason: 'you have no permission to write it here. Ask for it, or copy the corpus to a folder of your own.',
};
const tooManyOpen: FileFault = {
  code: 'failed',
  reason: 'too many files are open. Close some programs and try again.',
};
const inUse: FileFault = { code: 'locked', reason: 'another program keeps it in use. Close it there and try again.' };
const noFolder: FileFault = {
  code: 'failed',
  reason: 'it or its folder is not there any more. Read the corpus again.',
};
const noAnswer: FileFault = {
  code: 'failed',
  reason: 'the network drive does not answer. Try again when it is there.',
};

const systemFaults: Readonly<Record<string, FileFault>> = {
  ENOSPC: { code: 'no-space', reason: 'the disk is full. Free some space and try again.' },
  EDQUOT: { code: 'no-space', reason: 'your share of the disk is used up. Free some space and try again.' },
  EFBIG: { code: 'no-space', reason: 'the file would be too large for this disk. Split the article.' },
  EROFS: { code: 'read-only', reason: 'the disk is read-only. Copy the corpus to one that can be written.' },
  EACCES: noPermission,
  EPERM: noPermission,
  ELOCKED: fileFaults.locked,
  EBUSY: inUse,
  ETXTBSY: inUse,
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EISDIR: fileFaults.noFile,
  ELOOP: fileFaults.changed,
  EIO: { code: 'failed', reason: 'the disk reports an error. Check the disk; until then save elsewhere.' },
  ENAMETOOLONG: { code: 'failed', reason: 'its name is too long for this disk. Give the article a shorter name.' },
  ESTALE: noAnswer,
  ETIMEDOUT: noAnswer,
  EHOSTDOWN: noAnswer,
};
