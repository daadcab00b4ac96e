import type { Article, ArticleOutline } from '../article/model.ts';
import type { ArticleBlock } from '../sidecar/schema.ts';
import { overlaps, type QuotedRange, type Range } from '../text/range.ts';

/** The kind that a person said an article is of; the first layer that says so counts. */
export function kindIn(blocks: readonly ArticleBlock[]): Article['kind'] | undefined {
  const kind = blocks.find((block) => block.kind !== undefined)?.kind;
  return kind === 'event-page' || kind === 'news-article' ? kind : undefined;
}

/** The encoding that a person said the file is in; the first layer that says so counts. */
export function encodingIn(blocks: readonly ArticleBlock[]): string | undefined {
  return blocks.find(({ encoding }) => encoding !== undefined)?.encoding;
}

function topIn(blocks: readonly ArticleBlock[]): { title: string | undefined; date: string | undefined } {
  return {
    title: blocks.find((block) => block.title !== undefined)?.title,
    date: blocks.find((block) => block.published !== undefined)?.published,
  };
}

/** Title and date of an outline, as people corrected them. */
export function correctedTop(outline: ArticleOutline, blocks: readonly ArticleBlock[]): ArticleOutline {
  const { title, date } = topIn(blocks);
  if (title === undefined && date === undefined) return outline;
  return { ...outline, ...(title !== undefined && { title }), ...(date !== undefined && { date }) };
}

/** Stretches that people set aside as furniture, or took out of it, where they stand today. */
export interface FurnitureCorrections {
  readonly furniture: readonly QuotedRange[];
  readonly notFurniture: readonly Range[];
}

/**
 * What the parser read, as people corrected it in the sidecars' `article` blocks. Where layers differ the first counts.
 * Nothing is taken out of furniture and put back into the body: the parser did not read its paragraphs.
 */
export function correctedArticle(
  article: Article,
  blocks: readonly ArticleBlock[],
  corrections: readonly FurnitureCorrections[],
): Article {
  const { title, date } = topIn(blocks);
  const added = corrections.flatMap(({ furniture }) => furniture);
  const removed = corrections.flatMap(({ notFurniture }) => notFurniture);
  if (title === undefined && date === undefined && added.length + removed.length === 0) return article;
  const isIn = (ranges: readonly Range[]) => (range: Range) => ranges.some((each) => overlaps(each, range));
  return {
    ...article,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    body: article.body.filter((paragraph) => !isIn(added)(paragraph)),
    furniture: [...article.furniture.filter((block) => !isIn(removed)(block)), ...added].sort((a, b) => a.at - b.at),
  };
}
