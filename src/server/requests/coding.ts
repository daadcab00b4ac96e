import { newActor } from '../../core/coding/add-actor.ts';
import type { Coder, CodingStep } from '../../core/coding/context.ts';
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
export async function tag(
  corpus: OpenCorpus,
  path: string,
  { at, actor, type, by }: TagParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  const view = await corpus.settled();
  const coder = coderOf(view, by, outside);
  const article = await articleOf(corpus, view, path);
  if (typeof coder === 'string') return { ok: false, reason: coder };
  if (article === undefined) return { ok: false, reason: 'This file is no article of the corpus.' };
  const created = 'name' in actor ? createActor(view, actor.name, actor.type) : undefined;
  if (typeof created === 'string') return { ok: false, reason: created };
  const id = 'id' in actor ? actor.id : (created?.id ?? '');
  const step = tagResponse(article, { at, actors: [id], type }, coder);
  return carryOut(corpus, step, created ? [created.change] : [], outside);
}

/** Links a rationale line to an event. */
export async function link(
  corpus: OpenCorpus,
  path: string,
  { at, other, relation, by }: LinkParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  const view = await corpus.settled();
  const coder = coderOf(view, by, outside);
  const article = await articleOf(corpus, view, path);
  if (typeof coder === 'string') return { ok: false, reason: coder };
  if (article === undefined) return { ok: false, reason: 'This file is no article of the corpus.' };
  const target = 'event' in other ? view.index.event(other.event)?.place?.path : undefined;
  const targetText = target === undefined ? undefined : await corpus.articleText(target);
  const step = linkEvent(article, { at, other, relation }, coder, view.index, () => targetText);
  return carryOut(corpus, step, [], outside);
}

function coderOf({ settings }: CorpusView, by: string, { random, today }: CodingSurroundings): Coder | string {
  if (!isAnnotator(by)) return `${by} cannot be an annotator's name: use small letters, digits, - and _.`;
  return { by, today: today(), layer: settings.layers === 'own' ? by : null, random };
}

async function articleOf(corpus: OpenCorpus, { index }: CorpusView, path: string) {
  const facts = index.articles.get(path);
  return facts && { facts, text: await corpus.articleText(path) };
}

function createActor({ index }: CorpusView, name: string, type: string) {
  const known = actorTypes.find((each) => each === type);
  if (known === undefined) return `${type} is no type of actor.`;
  return name.trim() === '' ? 'An actor needs a name.' : newActor(name, known, (id) => index.actors.has(id));
}

async function carryOut(
  corpus: OpenCorpus,
  step: CodingStep,
  first: Parameters<typeof applyChanges>[1],
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  if (!step.ok) return step;
  const outcome = await applyChanges(corpus, [...first, ...step.changes], outside);
  await corpus.settled();
  return outcome;
}
