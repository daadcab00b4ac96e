import type { PackedRanges } from '../text/packed-ranges.ts';
import type { QuotedRange, Range } from '../text/range.ts';

/** The headings of an event page. */
export type SectionName = 'summary' | 'full-content' | 'sources' | 'actor-responses' | 'related-events';

/** One section of an event page. All positions are code points of the article's text. */
export interface Section {
  readonly name: SectionName;
  /** The heading's words, without marks of Markdown. */
  readonly heading: Range;
  /** From the first to the last word under the heading; empty where there is none. */
  readonly body: Range;
  /** The number in brackets behind the heading, null where there is none. */
  readonly declared: number | null;
}

/** One line under Actor Responses. */
export interface ResponseLine extends QuotedRange {
  /** The name before the words, where the line has kept it. */
  readonly actorLabel: string | null;
}

/** A place in a rationale that speaks of an event: `Event 15`, `the new event`. */
export interface EventMention extends Range {
  readonly text: string;
  /** The number it gives; local to its rationale, never an id. */
  readonly number: number | null;
}

/** One line under Related Events, without its quotation marks. */
export interface RationaleLine extends QuotedRange {
  readonly mentions: readonly EventMention[];
}

/** Where a news article says that it was written. */
export interface Dateline extends Range {
  /** The words, without the separator behind them. */
  readonly text: string;
  readonly places: readonly string[];
  readonly agency: string | null;
  /** `YYYY-MM-DD`; null where it gives no date or no year. */
  readonly date: string | null;
}

/** Who wrote it. */
export interface Byline extends Range {
  /** The line without a leading 'By'. */
  readonly text: string;
}

/** What the front matter of a Markdown file says. */
export interface FrontMatter extends Range {
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

/** An article's parts. What a kind does not have is empty or null. Positions are code points of its text. */
export interface Article {
  readonly kind: 'event-page' | 'news-article';
  readonly title: string | null;
  readonly titleRange: Range | null;
  /** `YYYY-MM-DD` as the text or its front matter gives it; never from furniture. */
  readonly date: string | null;
  readonly frontMatter: FrontMatter | null;
  readonly subheads: readonly QuotedRange[];
  readonly dateline: Dateline | null;
  readonly byline: Byline | null;
  readonly sections: readonly Section[];
  readonly sources: { readonly declared: number | null; readonly items: readonly QuotedRange[] };
  readonly responses: readonly ResponseLine[];
  readonly related: { readonly declared: number | null; readonly items: readonly RationaleLine[] };
  /** The paragraphs of a news article; of an event page those of its Full Content. */
  readonly body: readonly Range[];
  /** Text that is not the article, one range a block of whole lines. */
  readonly furniture: readonly QuotedRange[];
}

/** What is known of an article without reading its words: enough for lists and for what is still to be coded. */
export interface ArticleOutline extends Pick<Article, 'kind' | 'title' | 'date'> {
  /** Where its title, its response lines and its rationale lines stand: `outline.ts` reads them. */
  readonly places: PackedRanges;
}
