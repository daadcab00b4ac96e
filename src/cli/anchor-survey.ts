import {
  isAllExact,
  placeSidecar,
  presentText,
  shareInPlace,
  type PlacedSidecar,
  type PresentText,
} from '../core/coding/reanchor.ts';
import { anchorEntries, type AnchorEntry } from '../core/coding/reanchor-report.ts';
import { articleHistory, type ArticleHistory } from '../server/host/git.ts';
import { decodeBytes } from '../server/host/decode-bytes.ts';
import { readArticleText, type TextSource } from '../server/host/load.ts';
import type { LocatedEntry } from './anchor-lines.ts';
import type { Output } from './output.ts';

/** The past of a corpus as git has it; that it could not be asked is said once. */
export function historyOf(root: string, source: TextSource, useGit: boolean, output: Output): ArticleHistory {
  const decode = async (bytes: Uint8Array, said?: string) =>
    (await decodeBytes(bytes, source.detector, () => Promise.resolve(said))).value.text;
  const history = articleHistory({ root, trusted: useGit, decode });
  const told = new Set<string>();
  return {
    earlierText: async (question) => {
      const answer = await history.earlierText(question);
      if (!answer.found && answer.isFault && !told.has(answer.reason)) {
        told.add(answer.reason);
        output.message(`The earlier texts in git were not read: ${answer.reason}`);
      }
      return answer;
    },
  };
}

/** The text of an article as it is on disk; `said` is what its sidecars say of its encoding. */
export async function articleNow(source: TextSource, path: string, said: string | undefined): Promise<PresentText> {
  return presentText((await readArticleText(source, path, () => Promise.resolve(said))).text);
}

/** Where the text may be found in which a sidecar was made. */
export interface Past {
  readonly history: ArticleHistory;
  /** The path that the article had then. */
  readonly path: string;
  /** The encoding that its sidecars say it is in. */
  readonly said: string | undefined;
  /** The text of the article that is still at hand, where it is another one than the present. */
  readonly atHand?: string | undefined;
}

/** Places a sidecar; only where some words do not stand exactly the text in which it was made is looked for. */
export async function placed(yaml: string, present: PresentText, past: Past): Promise<PlacedSidecar> {
  const first = placeSidecar(yaml, present);
  if (isAllExact(first)) return first;
  const earlier = await textOf(first, present, past);
  return earlier === undefined ? first : placeSidecar(yaml, present, earlier);
}

async function textOf(
  sidecar: PlacedSidecar,
  present: PresentText,
  { history, path, said, atHand }: Past,
): Promise<string | undefined> {
  // The present text is no earlier one, also where git holds it.
  const fit = (text: string) => (text === present.text ? 0 : shareInPlace(sidecar, text));
  const fits = atHand === undefined ? 0 : fit(atHand);
  if (fits >= 1) return atHand;
  const earlier = await history.earlierText({ path, said, fit });
  if (!earlier.found) return fits > 0 ? atHand : undefined;
  return fit(earlier.text) > fits ? earlier.text : atHand;
}

/** The entries of one sidecar with their places in the editor. */
export function entriesOf(
  path: string,
  layer: string | null,
  { places }: PlacedSidecar,
  present: PresentText,
): LocatedEntry[] {
  return anchorEntries(path, layer, places, present).map((entry) => ({ ...entry, ...lineOf(entry, present) }));
}

function lineOf({ at }: AnchorEntry, { positions }: PresentText) {
  return at === null ? { line: null, character: null } : positions.toLine(at);
}
