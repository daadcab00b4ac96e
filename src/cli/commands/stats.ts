import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { corpusStats, type CorpusStats } from '../../core/ledger/stats.ts';
import { diskHost } from '../../server/host/disk.ts';
import { loadCorpus } from '../../server/host/load-corpus.ts';
import type { Arguments } from '../arguments.ts';
import type { Output } from '../output.ts';
import { detector } from './detector.ts';

/** `newsweave stats`: what is in a corpus and how far the work is. */
export async function runStats({ operands, format, scope }: Arguments, output: Output): Promise<number> {
  const [folder = '.', ...others] = operands;
  if (others.length > 0) {
    output.message('newsweave stats: name one folder.');
    return 2;
  }
  const root = resolve(folder);
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) {
    output.message(`newsweave stats: there is no folder ${folder}.`);
    return 2;
  }
  const corpus = await loadCorpus({ host: diskHost(root), openText: () => undefined, detector }, scope);
  for (const { path, problem } of corpus.problems) output.message(`${path}: ${problem.message}`);
  const stats = corpusStats(corpus.index);
  output.result(format === 'json' ? JSON.stringify(stats) : asText(stats));
  return 0;
}

function asText({
  articles,
  eventPages,
  newsArticles,
  events,
  actors,
  sidecars,
  responses,
  rationales,
  relations,
  bytes,
}: CorpusStats): string {
  const states = Object.entries(relations).flatMap(([state, count]) =>
    state === 'total' || count === 0 ? [] : [`${count} ${state}`],
  );
  return [
    `${counted(articles, 'article')} (${counted(eventPages, 'event page')}, ${counted(newsArticles, 'news article')}), ${bytes} bytes`,
    `${counted(events, 'event')}, ${counted(actors, 'actor')}, ${counted(sidecars, 'sidecar')}`,
    `responses   ${responses.attributed} of ${responses.total} attributed`,
    `rationales  ${rationales.linked} of ${rationales.total} linked`,
    `relations   ${relations.total}${states.length > 0 ? ` (${states.join(', ')})` : ''}`,
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
