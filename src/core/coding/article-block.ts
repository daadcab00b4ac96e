import type { CorpusIndex } from '../corpus/index.ts';
import { articleBlock, type Sidecar } from '../sidecar/schema.ts';
import { anchorFinder, makeAnchor } from '../text/anchor.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import { wordsOf } from '../yaml/fields.ts';
import { anchorFields, sidecarChange, type CodedArticle, type Coder, type CodingStep, type Decide } from './context.ts';
import { whyNoDate } from './event-fields.ts';
import { rangeOfWords, type SeenWords } from './seen-words.ts';

/** The kinds of article that a person may say one is of. */
export const articleKinds = wordsOf(articleBlock.entries.kind);

/** What a person says of an article; null takes a field out again. */
export type ArticleDecision =
  | { readonly field: 'published' | 'publisher' | 'kind'; readonly value: string | null }
  /** `notArticle`: the file is no article. `read`: nothing more is to be tagged in it. */
  | { readonly field: 'notArticle' | 'read'; readonly value: boolean }
  /** Words that are no text of the article, or are after all. */
  | ({ readonly field: 'furniture'; readonly value: boolean } & SeenWords);

/**
 * Says something of an article that its text does not tell, in the `article` block of its sidecar. `now` is
 * `YYYY-MM-DDThh:mm:ssZ`. The annotations of a file that is no article stay in its sidecars, for the person who takes
 * this back; relations of other articles that end at its events stay as well, and are counted in the note.
 */
export function sayOfArticle(
  article: CodedArticle,
  decision: ArticleDecision,
  coder: Coder,
  now: string,
  index: Pick<CorpusIndex, 'eventsIn' | 'relationsOf'>,
): CodingStep {
  const { facts, text } = article;
  const decide = editsFor(article, decision, { by: coder.by, now });
  if ('reason' in decide) return { ok: false, reason: decide.reason };
  const isNone = decision.field === 'notArticle' && decision.value;
  const note = isNone ? noteOnRelations(relationsToEventsOf(facts.path, index)) : null;
  return { ok: true, changes: [sidecarChange(facts.path, text, coder, decide)], note };
}

/** How many relations of other articles end at events of one. */
function relationsToEventsOf(path: string, { eventsIn, relationsOf }: Pick<CorpusIndex, 'eventsIn' | 'relationsOf'>) {
  const all = new Set(eventsIn(path).flatMap(relationsOf));
  return [...all].filter((relation) => relation.path !== path).length;
}

function noteOnRelations(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? '1 relation of another article ends at its events; until it is an article again, see Problems.'
    : `${count} relations of other articles end at its events; until it is an article again, see Problems.`;
}

function editsFor(
  article: CodedArticle,
  decision: ArticleDecision,
  { by, now }: { readonly by: string; readonly now: string },
): Decide | { reason: string } {
  switch (decision.field) {
    case 'published': {
      const { value } = decision;
      const odd = value === null ? undefined : whyNoDate(value);
      if (odd !== undefined) return { reason: odd };
      return always(set('published', value?.trim()), set('publishedFrom', value === null ? undefined : 'person'));
    }
    case 'publisher':
      return always(set('publisher', decision.value?.trim() === '' ? undefined : decision.value?.trim()));
    case 'kind':
      if (decision.value !== null && !articleKinds.includes(decision.value))
        return { reason: `${decision.value} is no kind of article.` };
      return always(set('kind', decision.value ?? undefined));
    case 'notArticle':
      return always(set('notArticle', decision.value ? true : undefined));
    case 'read':
      return always(set('read', decision.value ? { by, when: now } : undefined));
    case 'furniture': {
      const range = rangeOfWords(article.text, decision);
      if (range === undefined) return { reason: 'The words have changed meanwhile. Select them again.' };
      return ({ article: block }) => furnitureEdits(article, block, range, decision.value);
    }
  }
}

function always(...edits: YamlEdit[]): Decide {
  return () => edits;
}

function set(key: string, value: Extract<YamlEdit, { kind: 'setField' }>['value']): YamlEdit {
  return { kind: 'setField', path: ['article'], key, value };
}

/** What was said before against it is taken back; only where the parser says otherwise something is said anew. */
function furnitureEdits(
  { facts, text }: CodedArticle,
  block: Sidecar['article'],
  range: Range,
  isFurniture: boolean,
): ReturnType<Decide> {
  const [list, opposite] = isFurniture
    ? (['furniture', 'notFurniture'] as const)
    : (['notFurniture', 'furniture'] as const);
  const locate = anchorFinder(text);
  const against = (block?.[opposite] ?? []).flatMap((anchor, entry) => {
    const place = locate(anchor).range;
    return place !== null && overlaps(place, range) ? [entry] : [];
  });
  const taken = against.reverse().map((entry): YamlEdit => ({ kind: 'takeFrom', path: ['article', opposite], entry }));
  if (taken.length > 0) return taken;
  const counts = facts.article.furniture.some((each) => overlaps(each, range));
  if (counts === isFurniture)
    return {
      reason: isFurniture ? 'These words count as furniture already.' : 'These words do not count as furniture.',
    };
  return [{ kind: 'addTo', path: ['article', list], entry: anchorFields(makeAnchor(text, range)) }];
}
