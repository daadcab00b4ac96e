import { knowledgeOf, type Knowledge } from '../../../../src/core/suggest/knowledge.ts';
import type { SuggestArticle } from '../../../../src/core/suggest/lessons.ts';
import type { GoldCase } from '../../../../src/core/suggest/evaluate/evaluate.ts';
import { goldOf } from '../../../../src/core/suggest/evaluate/gold.ts';
import { at, factsOf, indexOf, type Files } from '../../helpers/corpus.ts';
import type { LineOfStory, RationaleOfStory, StoryPage, Storyline } from './model.ts';

/** The files of storylines in one corpus, with sidecars that hold what is right. */
export function filesOf(storylines: readonly Storyline[]): Files {
  const actors = new Map(
    storylines.flatMap(({ actors: list }) => list.map((line) => [/id: ([^,]+)/.exec(line)?.[1], line])),
  );
  const files: Record<string, string> = {
    'actors.yaml': `newsweave: 1\nactors:\n${[...actors.values()]
      .sort()
      .map((line) => `  - ${line}\n`)
      .join('')}`,
  };
  for (const { pages } of storylines) {
    for (const [name, page] of Object.entries(pages)) {
      const text = textOf(page);
      files[`${name}.txt`] = text;
      files[`${name}.txt.ann.yaml`] = sidecarOf(page, text);
    }
  }
  return files;
}

function textOf({ title, summary, lines, rationales }: StoryPage): string {
  return [
    title,
    'Summary',
    summary,
    'Full Content',
    'Sources (1)',
    'Actor Responses',
    ...lines.map(([, , words]) => words),
    `Related Events (${rationales.length})`,
    ...rationales.map(([, , , words]) => `"${words}"`),
    '',
  ].join('\n');
}

function sidecarOf({ lines, rationales, date }: StoryPage, text: string): string {
  const acts = lines.filter(([, type]) => !type.startsWith('!'));
  const roles = lines.filter(([, type]) => type.startsWith('!'));
  const list = (section: string, records: readonly string[]) =>
    records.length === 0 ? '' : `${section}:\n${records.map((record) => `  - { ${record} }\n`).join('')}`;
  return [
    'newsweave: 1\n',
    date === undefined ? '' : list('events', [`id: page-${date}, page: true, date: "${date}"`]),
    list(
      'responses',
      acts.map((line, index) => `id: r${index}, ${actOf(line, text)}`),
    ),
    list(
      'noActs',
      roles.map(
        ([actor, type, words], index) =>
          `id: l${index}, ${at(text, words)}, role: ${type.slice(1)}, actor: "${actor.split(',')[0] ?? ''}"`,
      ),
    ),
    list(
      'rationales',
      rationales.map((rationale, index) => `id: q${index}, ${linkOf(rationale, text, index)}`),
    ),
  ].join('');
}

function actOf([actors, type, words]: LineOfStory, text: string): string {
  return `${at(text, words)}, actors: [${actors
    .split(',')
    .map((each) => `"${each}"`)
    .join(', ')}], type: ${type}`;
}

function linkOf([event, later, relation, words]: RationaleOfStory, text: string, index: number): string {
  const arrived = later === '-' ? 'unknown' : later === 'this' ? 'other-first' : 'this-first';
  const [type = '', from = ''] = relation.split(' ');
  return `${at(text, words)}, other: ${event}, arrived: ${arrived}, relations: [{ id: k${index}, from: ${from}, type: ${type} }]`;
}

/** A corpus of storylines, read for suggestions. */
export interface StoryCorpus {
  readonly pages: readonly SuggestArticle[];
  readonly knowledge: Knowledge;
  readonly cases: readonly GoldCase[];
}

/** Reads storylines as one corpus; decisions are hidden unless they are asked for. */
export function storyCorpus(storylines: readonly Storyline[], decisions = false): StoryCorpus {
  return corpusOf(filesOf(storylines), decisions);
}

/** Reads the files of a corpus for suggestions. */
export function corpusOf(files: Files, decisions: boolean): StoryCorpus {
  const index = indexOf(files);
  const articles = factsOf(files).map((facts) => ({
    facts,
    text: files[facts.path] ?? '',
    events: index.eventsIn(facts.path),
  }));
  const knowledge = knowledgeOf({
    actors: [...index.actors.values()],
    articles,
    registered: index.registered,
    decisions,
  });
  return {
    pages: articles,
    knowledge,
    cases: articles.map((page) => ({ page, gold: goldOf(page, (id) => index.event(id)?.id) })),
  };
}
