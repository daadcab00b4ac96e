import { relationTypes } from '../../../src/core/relations/types.ts';
import { at, type Files } from './corpus.ts';

/** The text of an article that tells nothing by itself. */
export const plainArticle = 'Harbour notes\n\nNothing of note happened in the harbour.\n';

/** A corpus in a few lines, for tests of relations. */
export interface SmallCorpus {
  /** Events of events.yaml: the fields besides the id, such as `title: "The vote", date: "2024-03-05"`. */
  readonly events?: Readonly<Record<string, string>>;
  /**
   * Relations by the article whose sidecar makes them, `a.txt` or `a.txt ana` for a layer: `vote precedes strike`, with
   * further fields behind a comma. They get the ids k1, k2, … in their order.
   */
  readonly relations?: Readonly<Record<string, readonly string[]>>;
  /** Further files. */
  readonly files?: Files;
}

const typeIds = new Set(relationTypes.map(({ id }) => id));

export function smallCorpus({ events = {}, relations = {}, files = {} }: SmallCorpus): Files {
  const sidecars = new Map<string, string>();
  const names = new Set(Object.keys(events));
  let count = 0;
  for (const [home, sentences] of Object.entries(relations)) {
    const [article = '', layer] = home.split(' ');
    const records = sentences.map((sentence) => {
      const [claim = '', ...more] = sentence.split(', ');
      const [from = '', type = '', to = ''] = claim.split(' ');
      if (!typeIds.has(type)) throw new Error(`${type} is no type.`);
      for (const name of [from, to]) if (!name.startsWith('r-')) names.add(name);
      return `  - { ${[`id: k${++count}`, `from: ${from}`, `to: ${to}`, `type: ${type}`, ...more].join(', ')} }\n`;
    });
    const path = layer === undefined ? `${article}.ann.yaml` : `${article}.${layer}.ann.yaml`;
    sidecars.set(path, `newsweave: 1\nrelations:\n${records.join('')}`);
  }
  const entries = [...names]
    .filter((name) => !Object.values(files).some((text) => text.includes(`id: ${name},`)))
    .sort()
    .map((name) => `  - { id: ${name}, ${events[name] ?? `title: "The ${name}"`} }\n`);
  const articles = Object.keys(relations).map((home) => home.split(' ')[0] ?? '');
  return {
    ...Object.fromEntries(articles.map((path) => [path, plainArticle])),
    ...Object.fromEntries(sidecars),
    'events.yaml': `newsweave: 1\nevents:\n${entries.join('')}`,
    ...files,
  };
}

/** An event page with one rationale, which means the event `other`, and the relations that it makes. */
export function pageWithRationale(words: string, record: string, responses: readonly string[] = []): Files {
  const text = [
    'Mayor opens the talks',
    'Summary',
    'The mayor opened talks with the dockers.',
    'Full Content',
    'Sources (0)',
    'Actor Responses',
    ...responses,
    'Related Events (1)',
    `"${words}"`,
    '',
  ].join('\n');
  const sidecar = `newsweave: 1\nrationales:\n  - { id: q1, ${at(text, words)}, ${record} }\n`;
  return { 'talks.txt': text, 'talks.txt.ann.yaml': sidecar };
}
