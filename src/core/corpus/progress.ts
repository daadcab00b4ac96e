import { placesIn } from '../article/outline.ts';
import { actsOf } from './acts.ts';
import type { IndexedArticle } from './facts.ts';
import { openResponseLines } from './open-lines.ts';
import { covers } from './placed.ts';

/** How far the coding of an article is. */
export interface Progress {
  /** Response lines of a page with a decision; of a news article the acts that have an actor. */
  readonly responses: { readonly tagged: number; readonly total: number };
  /** Rationale lines of a page, and those whose event is known or outside the corpus. */
  readonly rationales: { readonly linked: number; readonly total: number };
}

/** Says how far an article is that was read whole: at a glance its lines are not known. */
export function progressOf(facts: IndexedArticle): Progress {
  const { article, rationales } = facts;
  const lines = placesIn(article).rationales;
  const links = rationales.filter(({ record }) => record.other !== undefined);
  const linked = lines.filter((line) => links.some((link) => covers(link, line)));
  return {
    responses: article.kind === 'event-page' ? taggedLines(facts) : taggedActs(facts),
    rationales: { linked: linked.length, total: lines.length },
  };
}

function taggedLines(facts: IndexedArticle): Progress['responses'] {
  const total = placesIn(facts.article).responses.length;
  return { tagged: total - openResponseLines(facts).length, total };
}

function taggedActs({ responses }: IndexedArticle): Progress['responses'] {
  const acts = actsOf(responses);
  const tagged = acts.filter((act) => act.some(({ record }) => (record.actors ?? []).length > 0));
  return { tagged: tagged.length, total: acts.length };
}
