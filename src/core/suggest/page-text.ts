import type { Article } from '../article/model.ts';
import { codePointMap } from '../text/code-points.ts';
import type { Range } from '../text/range.ts';
import { actsIn, type Act } from './acts.ts';
import type { KnownActor, NameTable } from './name-table.ts';
import { newNames } from './new-names.ts';
import { namesIn, readNames, type ReadText } from './names.ts';
import { pageNames } from './page-names.ts';

/** The texts of an event page, part by part. */
export interface PageText {
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  readonly sources: readonly string[];
  readonly responses: readonly { readonly quote: string; readonly at: number; readonly label: string | null }[];
  readonly rationales: readonly RationaleText[];
}

/** A rationale's words, with the places that speak of an event in UTF-16 offsets of it. */
export interface RationaleText {
  readonly quote: string;
  readonly at: number;
  readonly mentions: readonly {
    readonly text: string;
    readonly number: number | null;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Takes the parts of a page from its text. */
export function pageTextOf(article: Article, text: string): PageText {
  const map = codePointMap(text);
  const slice = ({ at, end }: Range) => text.slice(map.toUtf16(at), map.toUtf16(end));
  const section = (name: string) =>
    article.sections
      .filter((each) => each.name === name)
      .map(({ body }) => slice(body))
      .join('\n');
  return {
    title: article.title ?? '',
    summary: section('summary'),
    content: section('full-content'),
    sources: article.sources.items.map(({ quote }) => quote),
    responses: article.responses.map(({ quote, at, actorLabel }) => ({ quote, at, label: actorLabel })),
    rationales: article.related.items.map(({ quote, at, mentions }) => {
      const start = map.toUtf16(at);
      return {
        quote,
        at,
        mentions: [
          ...mentions.map((mention) => ({
            text: mention.text,
            number: mention.number,
            start: map.toUtf16(mention.at) - start,
            end: map.toUtf16(mention.end) - start,
          })),
          ...hereIn(quote),
        ].sort((a, b) => a.start - b.start),
      };
    }),
  };
}

/** A page with the actors that it names and the acts that it tells. */
export interface ReadPage {
  readonly page: PageText;
  readonly title: ReadText;
  readonly summary: ReadText;
  readonly content: ReadText;
  readonly sources: readonly ReadText[];
  readonly lines: readonly ReadText[];
  readonly labels: readonly (ReadText | null)[];
  readonly rationales: readonly ReadText[];
  /** What title, summary and content tell, then what the rationales do. */
  readonly acts: readonly {
    readonly act: Act;
    readonly weight: number;
    readonly where: 'title' | 'summary' | 'content' | 'rationale';
  }[];
  /** All actors that may act on the page: those of the register, built-in ones, and those found by form. */
  readonly actor: (key: string) => KnownActor | undefined;
  /** The persons that the page names. */
  readonly persons: readonly KnownActor[];
  /** The actors of the register. */
  readonly registered: readonly KnownActor[];
}

/** Reads a page: names first of the register, then those that only their form shows. */
export function readPage(page: PageText, table: NameTable): ReadPage {
  const plain = (text: string) => readNames(text, table);
  const quotes = (items: readonly { readonly quote: string }[]) => items.map(({ quote }) => plain(quote));
  const first = {
    title: plain(page.title),
    summary: plain(page.summary),
    content: plain(page.content),
    lines: quotes(page.responses),
    rationales: quotes(page.rationales),
  };
  const texts = [first.title, first.summary, first.content, ...first.lines, ...first.rationales];
  const found = newNames(texts);
  const byFirst = new Map([...found.byFirst, ...pageNames(texts, table)]);
  const again = (each: ReadText) => namesIn(each, table, { byFirst });
  const read = (text: string) => readNames(text, table, { byFirst });
  const [title, summary, content] = [again(first.title), again(first.summary), again(first.content)];
  const [lines, rationales] = [first.lines.map(again), first.rationales.map(again)];
  const acts = [
    ...actsIn(title).map((act) => ({ act, weight: 1, where: 'title' as const })),
    ...actsIn(summary).map((act) => ({ act, weight: 1, where: 'summary' as const })),
    ...actsIn(content).map((act) => ({ act, weight: 0.8, where: 'content' as const })),
    ...rationales.flatMap(actsIn).map((act) => ({ act, weight: 0.5, where: 'rationale' as const })),
  ];
  return {
    page,
    title,
    summary,
    content,
    sources: page.sources.map(read),
    lines,
    labels: page.responses.map(({ label }) => (label === null ? null : read(label))),
    rationales,
    acts,
    actor: (key) => table.actors.get(key) ?? found.actors.get(key),
    persons: personsIn([title, summary, content, ...lines, ...rationales]),
    registered: table.registered,
  };
}

function personsIn(texts: readonly ReadText[]): KnownActor[] {
  const namings = texts.flatMap((text) => text.namings);
  return [...new Set(namings.map(({ actor }) => actor).filter(({ type }) => type === 'person'))];
}

/** 'the departure reported here', 'what happened here': the page on which the rationale stands. */
function hereIn(quote: string): RationaleText['mentions'][number][] {
  return [...quote.matchAll(/\bhere(?!\s+to\s+stay)\b/giu)].map(({ 0: text, index }) => ({
    text,
    number: null,
    start: index,
    end: index + text.length,
  }));
}
