import { readActorsInSteps } from '../../core/registers/actors.ts';
import { defaultSettings, readCorpusSettings, type CorpusSettings } from '../../core/registers/corpus-settings.ts';
import { readEventsInSteps } from '../../core/registers/events.ts';
import type { Problem } from '../../core/text/range.ts';
import { readText, unreadable, type TextSource } from '../host/load.ts';
import { inSlices, timeSlices, type SliceClock } from '../time-slices.ts';
import { noteFaults, noteStamp, type ContentState, type FaultsByPath, type Stamps } from './state.ts';

/** The text of a register, undefined where there is none; or why it could not be read. */
export type RegisterText = { readonly yaml: string | undefined } | Problem;

interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Reads the text of a register, and notes the stamp that the file has before. */
export async function registerText(source: TextSource, path: string, stamps: Stamps): Promise<RegisterText> {
  noteStamp(source.host, path, stamps);
  return readText(source, path).then((yaml) => ({ yaml }), unreadable);
}

/**
 * The settings of a corpus. Without them nobody knows what belongs to it: throws where corpus.yaml cannot be read.
 */
export function settingsIn(text: RegisterText): Reading<CorpusSettings> {
  if ('message' in text) throw new Error(`corpus.yaml: ${text.message}`);
  return text.yaml === undefined ? { value: defaultSettings, problems: [] } : readCorpusSettings(text.yaml);
}

/** Takes actors.yaml as it is now. */
export async function takeActors(state: ContentState, text: RegisterText, clock: SliceClock): Promise<void> {
  const read = (yaml: string) => inSlices(readActorsInSteps(yaml), timeSlices(clock));
  state.actors = await entriesOf(state.problems, 'actors.yaml', text, read, state.actors);
  state.index.setActors(state.actors);
}

/** Takes events.yaml as it is now. */
export async function takeEvents(state: ContentState, text: RegisterText, clock: SliceClock): Promise<void> {
  const read = (yaml: string) => inSlices(readEventsInSteps(yaml), timeSlices(clock));
  state.registered = await entriesOf(state.problems, 'events.yaml', text, read, state.registered);
  state.index.setRegistered(state.registered);
}

/** The entries of a register; a missing one has none, and of one that cannot be read they are what they were. */
async function entriesOf<T>(
  all: FaultsByPath,
  path: string,
  text: RegisterText,
  read: (yaml: string) => Promise<Reading<readonly T[]>>,
  before: readonly T[],
): Promise<readonly T[]> {
  if ('message' in text) {
    noteFaults(all, path, [text]);
    return before;
  }
  const { value, problems } = text.yaml === undefined ? { value: [], problems: [] } : await read(text.yaml);
  noteFaults(all, path, problems);
  return value;
}
