import { changeAct, actNamed, type ActChange } from '../../core/coding/change-act.ts';
import { commentOn } from '../../core/coding/change-annotation.ts';
import type { CodedArticle, CodingStep } from '../../core/coding/context.ts';
import { joinActs, takeWordsOut } from '../../core/coding/join-acts.ts';
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
  return code(corpus, path, by, outside, async ({ index }, coder, article) => {
    const { event, actors, speaker, via, targets, ...plain } = change;
    const meant = event === undefined || event === null ? undefined : meantEvent(event, index);
    if (event && meant === undefined) return { ok: false, reason: `There is no event ${event.event} any more.` };
    const place = meant?.place?.path;
    const text = place === undefined ? undefined : (await corpus.articleNow(place))?.text;
    const pinned = meant && pinEvent(meant, index, coder, () => text);
    if (meant && pinned === undefined) return { ok: false, reason: 'The article of that event could not be read.' };
    const step = withPicks({ actors, speaker: speaker ? [speaker] : undefined, via, targets }, index.actors, (ids) => {
      const changes: ActChange = {
        ...plain,
        ...(ids.actors && { actors: ids.actors }),
        ...(speaker !== undefined && speakerChange(article, { sidecar, id }, ids.speaker?.[0], change, index)),
        ...(ids.via && { via: ids.via }),
        ...(ids.targets && { targets: ids.targets }),
        ...(event !== undefined && { event: pinned?.id ?? null }),
      };
      return changeAct(article, { sidecar, id }, changes, coder);
    });
    return withBefore(pinned?.changes ?? [], step);
  });
}

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

function withBefore(before: Extract<CodingStep, { ok: true }>['changes'], step: CodingStep): CodingStep {
  return step.ok ? { ok: true, changes: [...before, ...step.changes] } : step;
}

/** Says that words tell the same act as a record. */
export function join(
  corpus: OpenCorpus,
  path: string,
  { at, words, into, by }: JoinActsParams,
  outside: CodingSurroundings,
): Answer {
  return code(corpus, path, by, outside, (_, coder, article) => joinActs(article, { at, words }, into, coder));
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
  return code(corpus, path, by, outside, ({ index }, coder, article) =>
    withPicks({ actor: actor === null ? undefined : [actor] }, index.actors, (ids) =>
      markNoAct(article, { at, words, role, actor: ids.actor?.[0] ?? null, of }, coder),
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
