import { actorsOfPicks } from '../../core/coding/add-actor.ts';
import type { CodedArticle, Coder, CodingStep, FileChange } from '../../core/coding/context.ts';
import { whyNoActor, whyNoRelationType, whyNoResponseType, type KnownWords } from '../../core/coding/known-words.ts';
import { linkEvent } from '../../core/coding/link-event.ts';
import { sayNewEvent } from '../../core/coding/say-new-event.ts';
import type { WrittenFile } from '../../core/coding/revert-file.ts';
import { tagResponse } from '../../core/coding/tag-response.ts';
import type { RandomBytes } from '../../core/sidecar/ids.ts';
import { isAnnotator } from '../../core/text/forms.ts';
import type { CorpusView, OpenCorpus } from '../corpus.ts';
import type { EditHistory } from '../edit-history.ts';
import type { ActorPick, EditOutcome, LinkParams, SetNewEventParams, TagParams } from '../protocol.ts';
import type { InTurn } from '../turns.ts';
import { applyChanges, type EditorAccess } from '../write.ts';

/** What coding needs of the outside. */
export interface CodingSurroundings extends EditorAccess {
  readonly random: RandomBytes;
  /** Where each step is noted, so that it can be undone. */
  readonly history: Pick<EditHistory, 'record' | 'noteAside'>;
  /** Steps of a person come one after the other: each is decided on what the one before has written. */
  readonly inTurn: InTurn;
  /** Says who codes, so that their own layer counts from now on. */
  codesAs(by: string): void;
  /** Says of a layer of a corpus whether its records may be changed by who codes now. */
  isOwn(view: CorpusView): (layer: string | null) => boolean;
  /** `YYYY-MM-DD`, in the person's own time zone. */
  today(): string;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  now(): string;
}

/** Tags words that tell an act; an actor that is new goes into the register first. */
export function tag(
  corpus: OpenCorpus,
  path: string,
  params: TagParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  const { actors, speaker, targets, by, ...coding } = params;
  return code(corpus, path, by, outside, (view, coder, article) => {
    const odd = whyNoResponseType([coding.type], article.facts, view);
    if (odd !== undefined) return { ok: false, reason: odd };
    return withPicks({ actors, speaker: speaker && [speaker], targets }, view, (ids) => {
      const said = {
        ...(ids.speaker?.[0] !== undefined && { speaker: ids.speaker[0] }),
        ...(ids.targets && { targets: ids.targets }),
      };
      return tagResponse(article, { ...coding, actors: ids.actors ?? [], ...said }, coder);
    });
  });
}

/** A step that names actors: those that are new go into the register first, all of them in one change of it. */
export function withPicks<Key extends string>(
  picks: Readonly<Record<Key, readonly ActorPick[] | undefined>>,
  known: KnownWords,
  decide: (ids: Readonly<Partial<Record<Key, readonly string[]>>>) => CodingStep,
): CodingStep {
  const ids: Partial<Record<Key, readonly string[]>> = {};
  const changes: FileChange[] = [];
  const actors = new Map(known.index.actors);
  for (const key in picks) {
    const wanted = picks[key];
    if (wanted === undefined) continue;
    const odd = wanted.map((pick) => whyNoPick(pick, known)).find((reason) => reason !== undefined);
    if (odd !== undefined) return { ok: false, reason: odd };
    const named = actorsOfPicks(wanted, actors);
    if (!named.ok) return named;
    ids[key] = named.ids;
    changes.push(...named.changes);
  }
  const step = decide(ids);
  return step.ok ? { ...step, changes: [...changes, ...step.changes] } : step;
}

function whyNoPick(pick: ActorPick, known: KnownWords): string | undefined {
  return 'name' in pick || pick.id === 'unknown' ? undefined : whyNoActor(pick.id, known);
}

/** Links a rationale line to an event. */
export function link(
  corpus: OpenCorpus,
  path: string,
  params: LinkParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  const { by, ...coding } = params;
  return code(corpus, path, by, outside, async (view, coder, article) => {
    const { index } = view;
    const { other, relations } = coding;
    const odd = whyNoRelationType(typesOf(relations), article.facts, view);
    if (odd !== undefined) return { ok: false, reason: odd };
    const target = 'event' in other ? (other.path ?? index.event(other.event)?.place?.path) : undefined;
    const targetText = target === undefined ? undefined : (await corpus.articleNow(target))?.text;
    return linkEvent(article, coding, coder, index, () => targetText);
  });
}

/** The types of some relations. */
export function typesOf(relations: readonly { readonly type: string | null }[]): (string | null)[] {
  return relations.map(({ type }) => type);
}

/** Says which event a rationale line calls new. */
export function setNewEvent(
  corpus: OpenCorpus,
  path: string,
  { by, ...said }: SetNewEventParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, (_, coder, article) => sayNewEvent(article, said, coder));
}

/**
 * One step of coding: decided by core on the corpus as it is now, carried out, noted for undo, and read again before the
 * answer.
 */
export async function code(
  corpus: OpenCorpus,
  path: string,
  by: string,
  outside: CodingSurroundings,
  decide: (view: CorpusView, coder: Coder, article: CodedArticle) => CodingStep | Promise<CodingStep>,
): Promise<EditOutcome> {
  const unsaved = new Set<string>();
  const outcome = await carryOut(corpus, by, outside, async (view, coder) => {
    // Decided on the article as it is now: the index may not have heard yet of what a checkout has just changed.
    const article = await corpus.articleNow(path);
    if (article === undefined) return { ok: false, reason: 'This file is no article of the corpus.' };
    if (article.unsaved) unsaved.add(path);
    return decide(view, coder, article);
  });
  if (!outcome.ok || unsaved.size === 0) return outcome;
  const note = `${path} has unsaved changes; save it, or the annotation will not find its words.`;
  return { ok: true, note: [outcome.note, note].filter(Boolean).join(' ') };
}

/** Makes changes and notes those that were made as one step, also where a later one failed. */
export async function writeAsStep(
  corpus: OpenCorpus,
  changes: readonly FileChange[],
  outside: Pick<CodingSurroundings, 'history'> & EditorAccess,
): Promise<EditOutcome> {
  const files: WrittenFile[] = [];
  try {
    return await applyChanges(corpus, changes, outside, (file) => files.push(file));
  } finally {
    outside.history.record({ corpus, files });
  }
}

/** One step of a person, whatever files it is about: decided by core, carried out, and read again before the answer. */
export async function carryOut(
  corpus: OpenCorpus,
  by: string,
  outside: CodingSurroundings,
  decide: (view: CorpusView, coder: Coder) => CodingStep | Promise<CodingStep>,
): Promise<EditOutcome> {
  if (!isAnnotator(by)) {
    return { ok: false, reason: `${by} cannot be an annotator's name: use small letters, digits, - and _.` };
  }
  outside.codesAs(by);
  const view = await corpus.settled();
  const { layers } = view.settings;
  if (layers === null)
    return { ok: false, reason: 'corpus.yaml does not say in a readable way where to write. Mend it first.' };
  const layer = layers === 'own' ? by : null;
  const coder: Coder = { by, today: outside.today(), layer, random: outside.random };
  const step = await decide(view, coder);
  if (!step.ok) return step;
  const outcome = await writeAsStep(corpus, step.changes, outside);
  await corpus.settled();
  if (!outcome.ok) return outcome;
  const notes = [step.note, outcome.note].filter((note) => note != null);
  return { ok: true, note: notes.length > 0 ? notes.join(' ') : null };
}
