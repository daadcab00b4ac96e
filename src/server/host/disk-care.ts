import { parseArticle } from '../../core/article/parse.ts';
import { pageDigest } from '../../core/corpus/judged-text.ts';
import { textDigest } from '../../core/text/digest.ts';
import type { DetectEncoding } from '../../core/text/decode.ts';
import type { CorpusCare } from '../corpus-care.ts';
import { thisMachine, type DiskAccess } from './disk-access.ts';
import { decodeBytes } from './decode-bytes.ts';
import { diskHost } from './disk.ts';
import { articleHistory, type EarlierQuestion, type GrowingHistory } from './git.ts';
import { applyJournaled } from './journal.ts';
import { recoverJournal } from './journal-recovery.ts';

/** Earlier texts that are kept, so that git is not asked at every keystroke in an article. */
const keptTexts = 200;

/** What of an article's text is digested. */
type DigestOf = (text: string) => string | null;

/** What a corpus in a folder of this machine can have done beyond single files. */
export function diskCare(
  root: string,
  detector: () => Promise<DetectEncoding>,
  disk: DiskAccess = thisMachine,
): CorpusCare {
  const texts = new Map<string, Promise<string | undefined>>();
  const history = historyOf(root, detector);
  const keep = (key: string, text: Promise<string | undefined>) => {
    texts.set(key, text);
    const [oldest] = texts.keys();
    if (texts.size > keptTexts && oldest !== undefined) texts.delete(oldest);
  };
  const remembered = async (path: string, digest: string, said: string | undefined, digestOf: DigestOf) => {
    const key = JSON.stringify([digest, path, said]);
    // What was found stays true; what was not may be there once something was committed.
    const keyNow = `${await history.state()} ${key}`;
    const known = texts.get(key) ?? texts.get(keyNow);
    if (known !== undefined) return known;
    const text = earlierText(history, { path, said, fit: (found) => (digestOf(found) === digest ? 1 : 0) });
    keep(keyNow, text);
    text.then(
      (found) => {
        if (found !== undefined && texts.delete(keyNow)) keep(key, text);
      },
      // What went wrong once is tried again at the next question.
      () => texts.delete(keyNow),
    );
    return text;
  };
  return {
    settleLeftovers: async () => {
      const recovery = await recoverJournal(root, disk);
      const swept = await diskHost(root, disk).sweep();
      return {
        told: recovery.kind === 'none' ? [] : [recovery.message],
        logged:
          swept === 0
            ? []
            : [
                `Cleared away ${swept === 1 ? '1 file or lock' : `${swept} files or locks`} that interrupted saves had left in ${root}.`,
              ],
      };
    },
    writeTogether: (changes) => applyJournaled(root, changes, disk),
    earlierText: (path, digest, said) => remembered(path, digest, said, textDigest),
    earlierPage: (path, digest, said) =>
      remembered(path, digest, said, (text) => pageDigest(parseArticle(text).value, text)),
  };
}

function historyOf(root: string, detector: () => Promise<DetectEncoding>): GrowingHistory {
  const decode = async (bytes: Uint8Array, said?: string) =>
    (await decodeBytes(bytes, detector, () => Promise.resolve(said))).value.text;
  return articleHistory({ root, trusted: true, decode });
}

async function earlierText(history: GrowingHistory, question: EarlierQuestion): Promise<string | undefined> {
  const earlier = await history.earlierText(question);
  return earlier.found ? earlier.text : undefined;
}
