import {
  articleBlockRequest,
  checkDateRequest,
  sayOfArticleRequest,
  type ArticleSaid,
  type SayOfArticleParams,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import { askText } from '../ask-text.ts';
import type { Ask } from '../client.ts';
import { choose } from '../pick.ts';
import { showOutcome } from './outcome.ts';
import { selected, selectedWords, tellToOpen } from './selection.ts';

const alone = { step: 1, totalSteps: 1 };

/** Set Published Date…: when the article was published, which its text need not tell. */
export async function setPublishedDate(ask: Ask): Promise<void> {
  const here = await articleHere(ask);
  if (here === undefined) return;
  const text = await askText({
    title: 'Set Published Date',
    prompt: 'When was it published? 2024-03-05, 2024-03 or 2024; nothing takes the date back',
    value: here.said.published ?? '',
    whyNot: async (date) => (date.trim() === '' ? null : ask(checkDateRequest, { date })),
    ...alone,
  });
  if (text.kind !== 'chosen') return;
  const value = text.value.trim() === '' ? null : text.value.trim();
  await say(ask, here.uri, { field: 'published', value });
}

/** Set Publisher…: who published the article. */
export async function setPublisher(ask: Ask): Promise<void> {
  const here = await articleHere(ask);
  if (here === undefined) return;
  const prompt = 'Who published it? Nothing takes the name back';
  const text = await askText({ title: 'Set Publisher', prompt, value: here.said.publisher ?? '', ...alone });
  if (text.kind !== 'chosen') return;
  await say(ask, here.uri, { field: 'publisher', value: text.value.trim() === '' ? null : text.value.trim() });
}

/** Set Article Kind…: where Newsweave took an event page for a news article, or the other way round. */
export async function setArticleKind(ask: Ask): Promise<void> {
  const here = await articleHere(ask);
  if (here === undefined) return;
  const now = here.said.kind === 'event-page' ? 'an event page' : 'a news article';
  const kind = await choose<string | null>('Set Article Kind', `Newsweave reads this as ${now}`, [
    { label: 'Event page', description: 'lines under Actor Responses and Related Events', value: 'event-page' },
    { label: 'News article', description: 'headline, dateline, paragraphs', value: 'news-article' },
    { label: 'As Newsweave finds', description: 'takes back what was said', value: null },
  ]);
  if (kind !== undefined) await say(ask, here.uri, { field: 'kind', value: kind });
}

/** Mark as Furniture and Mark as Not Furniture: the selected words are adverts or the like, or are not. */
export async function markFurniture(ask: Ask, value: boolean): Promise<void> {
  const here = await selectedWords(ask);
  if (here !== undefined) await say(ask, here.uri, { field: 'furniture', value, ...here.words });
}

/** Mark as Not an Article, Mark as Read to the End, and their opposites. */
export async function markArticle(ask: Ask, field: 'notArticle' | 'read', value: boolean): Promise<void> {
  const here = await articleHere(ask);
  if (here !== undefined) await say(ask, here.uri, { field, value });
}

async function articleHere(ask: Ask): Promise<{ readonly uri: string; readonly said: ArticleSaid } | undefined> {
  const here = selected();
  const said = here && (await ask(articleBlockRequest, { uri: here.uri }));
  if (here !== undefined && said == null) tellToOpen();
  return here === undefined || said == null ? undefined : { uri: here.uri, said };
}

async function say(ask: Ask, uri: string, decision: SayOfArticleParams['decision']): Promise<void> {
  const by = await annotatorName();
  if (by !== undefined) showOutcome(await ask(sayOfArticleRequest, { uri, decision, by }));
}
