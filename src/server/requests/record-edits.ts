import { pickedActors } from '../../core/coding/add-actor.ts';
import { sayOfArticle } from '../../core/coding/article-block.ts';
import { whyNoActor, whyNoRelationType } from '../../core/coding/known-words.ts';
import { markMentions } from '../../core/coding/mark-mentions.ts';
import type { PickedEvent } from '../../core/coding/pin-event.ts';
import { relateEvents } from '../../core/coding/relate-events.ts';
import { defineEvent, setEvent } from '../../core/coding/set-event.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { OpenCorpus } from '../corpus.ts';
import type {
  DefineEventParams,
  EditOutcome,
  MarkParams,
  RelateParams,
  SayOfArticleParams,
  SetEventParams,
} from '../protocol.ts';
import { code, type CodingSurroundings } from './coding.ts';

/** Relates two events. */
export async function relate(
  corpus: OpenCorpus,
  path: string,
  { by, from, to, type, modality, quote }: RelateParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  const { index } = await corpus.settled();
  const home = quote === null ? homeOf(index, path, from, to) : path;
  const decision = { from, to, type, quote, ...(modality !== undefined && { modality }) };
  return code(corpus, home, by, outside, async (view, coder, article) => {
    const odd = whyNoRelationType([type], article.facts, view);
    if (odd !== undefined) return { ok: false, reason: odd };
    const textOf = await textsOf(corpus, view.index, [from, to]);
    return relateEvents(article, decision, coder, view.index, textOf);
  });
}

/** The article in whose sidecar a relation without words stands: this one if it tells an end, else one that does. */
function homeOf(index: CorpusIndex, path: string, from: PickedEvent, to: PickedEvent): string {
  const tellers = [from, to].flatMap((name) => articleOf(index, name) ?? []);
  const [first] = tellers;
  return first === undefined || tellers.includes(path) ? path : first;
}

function articleOf(index: CorpusIndex, { event, path }: PickedEvent): string | undefined {
  return path ?? index.event(event)?.path ?? undefined;
}

/** The texts of the articles that tell some events, for those whose ids are to be pinned. */
async function textsOf(corpus: OpenCorpus, index: CorpusIndex, events: readonly PickedEvent[]) {
  const texts = new Map<string, string>();
  for (const event of events) {
    const path = articleOf(index, event);
    const article = path === undefined ? undefined : await corpus.articleNow(path);
    if (path !== undefined && article !== undefined) texts.set(path, article.text);
  }
  return (path: string) => texts.get(path);
}

/** Marks words as mentions; an actor that comes with the product goes into the register first. */
export function mark(
  corpus: OpenCorpus,
  path: string,
  { places, means, by }: MarkParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, async (view, coder, article) => {
    const { index } = view;
    if (!('actor' in means))
      return markMentions(article, { places, means }, coder, index, await textsOf(corpus, index, [means]));
    const odd = whyNoActor(means.actor, view);
    if (odd !== undefined) return { ok: false, reason: odd };
    const picked = pickedActors([means.actor], index.actors);
    const [actor] = picked.ok ? picked.ids : [];
    if (!picked.ok) return picked;
    if (actor === undefined) return { ok: false, reason: 'Choose an actor.' };
    const step = markMentions(article, { places, means: { actor } }, coder, index, () => undefined);
    return step.ok ? { ...step, changes: [...picked.changes, ...step.changes] } : step;
  });
}

/** Says something of an article. */
export function say(
  corpus: OpenCorpus,
  path: string,
  { decision, by }: SayOfArticleParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, ({ index }, coder, article) =>
    sayOfArticle(article, decision, coder, outside.now(), index),
  );
}

/** Says something of an event that an article tells. */
export function set(
  corpus: OpenCorpus,
  path: string,
  { id, values, by }: SetEventParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, ({ index }, coder, article) =>
    setEvent(article, { id, values }, coder, index),
  );
}

/** Defines an event on words of an article. */
export function define(
  corpus: OpenCorpus,
  path: string,
  { at, words, event, by }: DefineEventParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, ({ index }, coder, article) =>
    defineEvent(article, { at, words, event }, coder, index),
  );
}
