import { changeAct, actNamed, type ActChange } from '../../core/coding/change-act.ts';
import { commentOn } from '../../core/coding/change-annotation.ts';
import type { CodedArticle, Coder, CodingStep, FileChange } from '../../core/coding/context.ts';
import { joinActs, takeWordsOut } from '../../core/coding/join-acts.ts';
import { whyNoMode, whyNoValues, type KnownWords } from '../../core/coding/known-words.ts';
import { registerEvent } from '../../core/coding/new-event.ts';
import { meantEvent, pinEvent } from '../../core/coding/pin-event.ts';
import { markNoAct } from '../../core/coding/mark-no-act.ts';
import { actorsOfSpeaker } from '../../core/coding/speaks-for.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { OpenCorpus } from '../corpus.ts';
import type {
  ActChanges,
  AnnotationName,
  ChangeActParams,
  EditOutcome,
  JoinActsParams,
  NoActParams,
} from '../protocol.ts';
import { code, withPicks, type CodingSurroundings } from './coding.ts';

type Answer = Promise<EditOutcome>;

/** Changes what is said of an act; actors that are new go into the register first, and an event's id is pinned. */
export function changeActOf(
  corpus: OpenCorpus,
  path: string,
  { sidecar, id, change, by }: ChangeActParams,
  outside: CodingSurroundings,
): Answer {
  return code(corpus, path, by, outside, async (view, coder, article) => {
    const { index } = view;
    const { event, about, actors, speaker, via, targets, ...plain } = change;
    const odd = whyUnfit(plain, actNamed(article, { sidecar, id })?.record.type, view);
    if (odd !== undefined) return { ok: false, reason: odd };
    const belongsTo = await eventOf(corpus, event, index, coder);
    if (!belongsTo.ok) return belongsTo;
    const isAbout = await eventOf(corpus, about, index, coder);
    if (!isAbout.ok) return isAbout;
    const step = withPicks({ actors, speaker: speaker ? [speaker] : undefined, via, targets }, view, (ids) => {
      const changes: ActChange = {
        ...plain,
        ...(ids.actors && { actors: ids.actors }),
        ...(speaker !== undefined && speakerChange(article, { sidecar, id }, ids.speaker?.[0], change, index)),
        ...(ids.via && { via: ids.via }),
        ...(ids.targets && { targets: ids.targets }),
        ...(event !== undefined && { event: belongsTo.id }),
        ...(about !== undefined && { about: isAbout.id }),
      };
      return changeAct(article, { sidecar, id }, changes, coder);
    });
    return withBefore([...belongsTo.changes, ...isAbout.changes], step);
  });
}

/** Why an act of a type cannot have the mode or the values of own variables that it is to get. */
function whyUnfit({ mode, fields }: ActChanges, type: string | undefined, known: KnownWords): string | undefined {
  return (mode == null ? undefined : whyNoMode(type, mode, known)) ?? (fields && whyNoValues(fields, known));
}

/** The id of an event that a person named, null for none, and what has to be written first; or why it cannot be. */
async function eventOf(
  corpus: OpenCorpus,
  event: ActChanges['event'],
  index: CorpusIndex,
  coder: Coder,
): Promise<Refused | { readonly ok: true; readonly id: string | null; readonly changes: readonly FileChange[] }> {
  if (event === undefined || event === null) return { ok: true, id: null, changes: [] };
  if ('create' in event) return registerEvent(event.create, index);
  const meant = meantEvent(event, index);
  if (meant === undefined) return { ok: false, reason: `There is no event ${event.event} any more.` };
  const text = meant.place === null ? undefined : (await corpus.articleNow(meant.place.path))?.text;
  const pinned = pinEvent(meant, index, coder, () => text);
  if (pinned === undefined) return { ok: false, reason: 'The article of that event could not be read.' };
  return { ok: true, ...pinned };
}

type Refused = Extract<CodingStep, { readonly ok: false }>;

/** The speaker, and the body that a person spoke for where nobody has said yet whose act it is. */
function speakerChange(
  article: CodedArticle,
  name: Pick<AnnotationName, 'sidecar' | 'id'>,
  speaker: string | undefined,
  { actors: said }: ActChanges,
  { actors }: CorpusIndex,
): ActChange {
  const person = speaker === undefined ? undefined : actors.get(speaker);
  if (speaker === undefined) return { speaker: null };
  if (person === undefined || said !== undefined) return { speaker };
  const now = actNamed(article, name)?.record.actors ?? [];
  const filled = actorsOfSpeaker(person, article.facts.article.date ?? undefined, now);
  return { speaker, ...(filled && { actors: filled }) };
}

function withBefore(before: readonly FileChange[], step: CodingStep): CodingStep {
  return step.ok ? { ...step, changes: [...before, ...step.changes] } : step;
}

/** Says that words tell the same act as a record. */
export function join(
  corpus: OpenCorpus,
  path: string,
  { at, words, into, by }: JoinActsParams,
  outside: CodingSurroundings,
): Answer {
  return code(corpus, path, by, outside, ({ index }, coder, article) =>
    joinActs(article, { at, words }, into, coder, index),
  );
}

/** Takes further words out of an act. */
export function takeOut(
  corpus: OpenCorpus,
  path: string,
  { part, by, ...name }: AnnotationName & { readonly part: number; readonly by: string },
  outside: CodingSurroundings,
): Answer {
  return code(corpus, path, by, outside, (_, coder, article) => takeWordsOut(article, name, part, coder));
}

/** Says that words tell no act of their own. */
export function noAct(
  corpus: OpenCorpus,
  path: string,
  { actor, by, at, words, role, of }: NoActParams,
  outside: CodingSurroundings,
): Answer {
  return code(corpus, path, by, outside, (view, coder, article) =>
    withPicks({ actor: actor === null ? undefined : [actor] }, view, (ids) =>
      markNoAct(article, { at, words, role, actor: ids.actor?.[0] ?? null, of }, coder, view.index),
    ),
  );
}

/** Writes a comment on an annotation. */
export function comment(
  corpus: OpenCorpus,
  path: string,
  { note, by, ...name }: AnnotationName & { readonly note: string; readonly by: string },
  outside: CodingSurroundings,
): Answer {
  return code(corpus, path, by, outside, (_, coder, article) => commentOn(article, name, note, coder));
}
