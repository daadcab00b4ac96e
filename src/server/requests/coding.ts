import { newActor } from '../../core/coding/add-actor.ts';
import type { CodedArticle, Coder, CodingStep } from '../../core/coding/context.ts';
import { linkEvent } from '../../core/coding/link-event.ts';
import { tagResponse } from '../../core/coding/tag-response.ts';
import { isAnnotator } from '../../core/corpus/files.ts';
import { actorTypes } from '../../core/registers/actors.ts';
import type { RandomBytes } from '../../core/sidecar/ids.ts';
import type { CorpusView, OpenCorpus } from '../corpus.ts';
import type { EditOutcome, LinkParams, TagParams } from '../protocol.ts';
import { applyChanges, type EditorAccess } from '../write.ts';

/** What coding needs of the outside. */
export interface CodingSurroundings extends EditorAccess {
  readonly random: RandomBytes;
  /** `YYYY-MM-DD`, in the person's own time zone. */
  today(): string;
}

/** Tags a response line; an actor that is new goes into the register first. */
export function tag(
  corpus: OpenCorpus,
  path: string,
  params: TagParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  const { at, actor, type, by } = params;
  return code(corpus, path, by, outside, (view, coder, article) => {
    if ('id' in actor) return tagResponse(article, { at, actors: [actor.id], type }, coder);
    const created = createActor(view, actor.name, actor.type);
    if (typeof created === 'string') return { ok: false, reason: created };
    const step = tagResponse(article, { at, actors: [created.id], type }, coder);
    return step.ok ? { ok: true, changes: [created.change, ...step.changes] } : step;
  });
}

/** Links a rationale line to an event. */
export function link(
  corpus: OpenCorpus,
  path: string,
  params: LinkParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  const { at, other, relation, by } = params;
  return code(corpus, path, by, outside, async ({ index }, coder, article) => {
    const target = 'event' in other ? (other.path ?? index.event(other.event)?.place?.path) : undefined;
    const targetText = target === undefined ? undefined : await corpus.articleText(target);
    return linkEvent(article, { at, other, relation }, coder, index, () => targetText);
  });
}

/** One step of coding: decided by core on the corpus as it is now, carried out, and read again before the answer. */
async function code(
  corpus: OpenCorpus,
  path: string,
  by: string,
  outside: CodingSurroundings,
  decide: (view: CorpusView, coder: Coder, article: CodedArticle) => CodingStep | Promise<CodingStep>,
): Promise<EditOutcome> {
  if (!isAnnotator(by)) {
    return { ok: false, reason: `${by} cannot be an annotator's name: use small letters, digits, - and _.` };
  }
  const view = await corpus.settled();
  const facts = view.index.articles.get(path);
  if (facts === undefined) return { ok: false, reason: 'This file is no article of the corpus.' };
  const layer = view.settings.layers === 'own' ? by : null;
  const coder: Coder = { by, today: outside.today(), layer, random: outside.random };
  const step = await decide(view, coder, { facts, text: await corpus.articleText(path) });
  if (!step.ok) return step;
  const outcome = await applyChanges(corpus, step.changes, outside);
  await corpus.settled();
  return outcome;
}

function createActor({ index }: CorpusView, name: string, type: string) {
  const known = actorTypes.find((each) => each === type);
  if (known === undefined) return `${type} is no type of actor.`;
  return name.trim() === '' ? 'An actor needs a name.' : newActor(name, known, (id) => index.actors.has(id));
}
