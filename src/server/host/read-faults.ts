import { errorCode } from './file-system.ts';

/** Why a file or folder could not be read, in words; what they do not cover is told as the system has it. */
export function whyNotRead(error: unknown): string {
  const known = reasons[errorCode(error) ?? ''];
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : String(error);
  // The call and the whole path mean nothing to a person who is told of the file.
  return message.replace(/, \w+ '.*$/su, '');
}

const noPermission = 'you have no permission to read it.';
const inUse = 'another program keeps it in use. Close it there and try again.';
const tooManyOpen = 'too many files are open. Close some programs and try again.';
const notThere = 'there is no such file.';
const noAnswer = 'the network drive does not answer. Try again when it is there.';

const reasons: Readonly<Record<string, string>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EBUSY: inUse,
  ETXTBSY: inUse,
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  ENOENT: notThere,
  ENOTDIR: notThere,
  EISDIR: 'it is a folder. Name a file.',
  ELOOP: 'it is a link that leads to itself.',
  EIO: 'the disk reports an error. Check the disk.',
  ENAMETOOLONG: 'its name is too long for this disk.',
  ESTALE: noAnswer,
  ETIMEDOUT: noAnswer,
  EHOSTDOWN: noAnswer,
};
