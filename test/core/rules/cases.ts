import type { Files } from '../helpers/corpus.ts';

/** What a rule must find, what it must leave alone, and how its first fix removes what it found. */
export interface RuleCase {
  readonly rule: string;
  /** What the case is about, where a rule has several. */
  readonly on?: string;
  /** The place of the finding stands between ⟦ and ⟧ in one of the files. */
  readonly fires: Files;
  /** The files of the nearest innocent neighbour; those that are not named are as in `fires`. */
  readonly innocent: Files;
  /** What a person answers where the fix asks; undefined where the finding has no fix. */
  readonly answer?: string | null;
  /** The title of the fix, where it is not the first. */
  readonly fix?: RegExp;
}

const actors = `newsweave: 1
actors:
  - { id: chile, name: "Chile", type: state }
  - { id: peru, name: "Peru", type: state }
`;

/** An event page of which nothing is found but that its event stands alone. */
function page(title: string, responses: readonly string[] = [], related: readonly string[] = []): string {
  const lines = ['Summary', 'The harbour towns heard of it at noon.', 'Full Content', 'Sources', 'Harbour Gazette'];
  const quoted = related.map((line) => `"${line}"`);
  return [title, ...lines, 'Actor Responses', ...responses, 'Related Events', ...quoted, ''].join('\n');
}

/** A sidecar with records of one section, each a line; `at` is put in by the words that it quotes. */
function records(text: string, section: string, ...lines: readonly string[]): string {
  const clean = text.replace(/[⟦⟧]/g, '');
  const placed = lines.map((line) =>
    line.replace(/quote: ("(?:[^"\\]|\\.)*")/g, (whole, words: string) => {
      const parsed: unknown = JSON.parse(words);
      const at = typeof parsed === 'string' ? clean.indexOf(parsed) : -1;
      return `${whole}, at: ${[...clean.slice(0, Math.max(0, at))].length}`;
    }),
  );
  return `newsweave: 1\n${section}:\n${placed.map((line) => `  - { ${line} }\n`).join('')}`;
}

/** The same file name with another text or sidecar. */
const sidecar = 'ports.txt.ann.yaml';

function onPage(title: string, responses: readonly string[], line: string, actorsFile = actors): Files {
  const text = page(title, responses);
  return { 'ports.txt': text, [sidecar]: records(text, 'responses', line), 'actors.yaml': actorsFile };
}

const closed = 'Closed all ports to the fishing boats of Chile.';
const closing = 'Peru closes its ports';
const marked = [`⟦${closed}⟧`];

/** Eighty words of a wire story, with a tail of one's own. */
function story(tail: string): string {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
  return `Ferries stay in harbour\n\nThe wire wrote that ${words}, and no ferry sailed.\n\nThe paper adds that ${tail}.\n`;
}

const numbered = {
  six: 'Event 6 closes the ports of Peru. The new event brings a strike of pilots in Quito.',
  seven: 'The new event is a flood in Lima. It has nothing to do with event 7, the closing of ports by Peru.',
  plain: 'The closing of the ports answers the strike.',
};

const pages: readonly RuleCase[] = [
  {
    rule: 'declared-count-mismatch',
    fires: { 'ports.txt': page(closing).replace('Sources\n', '⟦Sources (3)⟧\n') },
    innocent: { 'ports.txt': page(closing).replace('Sources\n', 'Sources (1)\n') },
    answer: null,
  },
  {
    rule: 'event-number-unresolved',
    fires: { 'ports.txt': page(closing, [], [numbered.plain, 'The strike answers ⟦event 3⟧ of last spring.']) },
    innocent: { 'ports.txt': page(closing, [], [numbered.plain, 'The strike answers the third event of spring.']) },
    answer: null,
    fix: /outside/,
  },
  {
    rule: 'event-number-ambiguous',
    fires: { 'ports.txt': page('Peru closes all ports', [], [`⟦Event 6⟧${numbered.six.slice(7)}`, numbered.seven]) },
    innocent: { 'ports.txt': page('Peru closes all ports', [], [numbered.six, numbered.plain]) },
    answer: null,
  },
  {
    rule: 'unattributed-response',
    on: 'a line',
    fires: { 'ports.txt': page(closing, marked), 'actors.yaml': actors },
    innocent: onPage(closing, [closed], `id: r1, quote: "${closed}", actors: [peru]`),
    answer: 'peru',
  },
  {
    rule: 'unattributed-response',
    on: 'a record',
    fires: onPage(closing, marked, `id: r1, quote: "${closed}"`),
    innocent: onPage(closing, [closed], `id: r1, quote: "${closed}", actors: [unknown]`),
    answer: 'peru',
  },
  {
    rule: 'unlinked-event',
    fires: { 'ports.txt': page(`⟦${closing}⟧`) },
    innocent: {
      'ports.txt': page(closing),
      [sidecar]: 'newsweave: 1\nrelations:\n  - { id: k1, from: ports, to: strike, type: causes, reason: "It did." }\n',
      'events.yaml': 'newsweave: 1\nevents:\n  - { id: strike, title: "Strike of pilots" }\n',
    },
  },
];

const news: readonly RuleCase[] = [
  {
    rule: 'boilerplate-in-text',
    fires: { 'news.txt': `${story('it rains')}\n⟦Leave a comment⟧\n` },
    innocent: { 'news.txt': story('the reader who left a comment was right, as the mayor said') },
    answer: null,
  },
  {
    rule: 'relative-date-unanchored',
    fires: {
      'news.txt': 'Ferries sail\n\nThe pilots went back to work on ⟦Tuesday⟧, their union said in the harbour.\n',
    },
    innocent: {
      'news.txt': 'Ferries sail\n\nThe pilots went back to work on Tuesday, 5 March 2024, their union said there.\n',
    },
    answer: '2024-03-06',
  },
  {
    rule: 'source-near-duplicate',
    fires: {
      'a.txt': story('it rains in the north'),
      'b.txt': `⟦Ferries stay in harbour⟧${story('it snows').slice(23)}`,
    },
    innocent: { 'b.txt': story(Array.from({ length: 60 }, (_, index) => `other${index}`).join(' ')) },
  },
];

const recordsOfActs: readonly RuleCase[] = [
  {
    rule: 'unknown-type',
    on: 'a type',
    fires: onPage(closing, marked, `id: r1, quote: "${closed}", actors: [peru], type: acuse`),
    innocent: onPage(closing, [closed], `id: r1, quote: "${closed}", actors: [peru], type: accuse`),
    answer: null,
  },
  {
    rule: 'unknown-type',
    on: 'a type of the project’s own',
    fires: onPage(closing, marked, `id: r1, quote: "${closed}", actors: [peru], type: shrug-off`),
    innocent: { 'corpus.yaml': 'newsweave: 1\nresponseTypes: { extend: [{ id: shrug-off, label: "Shrugs off" }] }\n' },
    answer: null,
  },
  {
    rule: 'unknown-type',
    on: 'a mode',
    fires: onPage(closing, marked, `id: r1, quote: "${closed}", actors: [peru], type: state, mode: denie`),
    innocent: onPage(closing, [closed], `id: r1, quote: "${closed}", actors: [peru], type: state, mode: deny`),
    answer: null,
  },
  {
    rule: 'response-is-role',
    fires: onPage(
      closing,
      ['⟦Identified as the target of the closing of ports.⟧'],
      'id: r1, quote: "Identified as the target of the closing of ports.", actors: [chile]',
    ),
    innocent: onPage(
      closing,
      ['Identified the target of the closing of ports.'],
      'id: r1, quote: "Identified the target of the closing of ports.", actors: [chile]',
    ),
    answer: null,
  },
  {
    rule: 'response-missing-recipient',
    fires: onPage(closing, marked, `id: r1, quote: "${closed}", actors: [peru], type: sanction`),
    innocent: onPage(closing, [closed], `id: r1, quote: "${closed}", actors: [peru], type: threaten`),
    answer: null,
  },
  {
    rule: 'co-actor-asymmetry',
    fires: onPage(
      closing,
      ['⟦Closed the strait alongside Chile.⟧'],
      'id: r1, quote: "Closed the strait alongside Chile.", actors: [peru]',
    ),
    innocent: onPage(
      closing,
      ['Closed the road alongside the coast of Chile.'],
      'id: r1, quote: "Closed the road alongside the coast of Chile.", actors: [chile]',
    ),
    answer: null,
  },
];

const first = 'Turned back two boats of Chile at the harbour bar.';
const second = 'The two boats were sent home from the bar.';
const twice = (dateOfSecond: string) => (text: string) =>
  records(
    text,
    'responses',
    `id: r1, quote: "${first}", actors: [peru], type: coerce, targets: [chile], date: "2024-03-05"`,
    `id: r2, quote: "${second}", actors: [peru], type: coerce, targets: [chile]${dateOfSecond}`,
  );

function pair(more: string): Files {
  const text = page('Boats sail home', [first]);
  const act = `quote: "${first}", actors: [peru], type: coerce, targets: [chile], date: "2024-03-05"`;
  return {
    'boats.txt': text,
    'boats.txt.ann.yaml': records(text, 'responses', `id: r1, ${act}`),
    'home.txt': page('Boats are home', [`⟦${first}⟧`]),
    'home.txt.ann.yaml': records(page('Boats are home', [first]), 'responses', `id: r2, ${act}${more}`),
    'actors.yaml': actors,
  };
}

const acts: readonly RuleCase[] = [
  {
    rule: 'act-told-twice',
    on: 'in one article',
    fires: {
      'ports.txt': page(closing, [first, `⟦${second}⟧`]),
      [sidecar]: twice(', date: "2024-03-05"')(page(closing, [first, second])),
      'actors.yaml': actors,
    },
    innocent: { 'ports.txt': page(closing, [first, second]), [sidecar]: twice('')(page(closing, [first, second])) },
    answer: null,
  },
  {
    rule: 'act-told-twice',
    on: 'as news on two pages',
    fires: pair(''),
    innocent: { ...pair(', news: false'), 'home.txt': page('Boats are home', [first]) },
    answer: null,
  },
];

const relation = (more: string) => `newsweave: 1
relations:
  - { id: ⟦k1⟧, from: ports, to: strike, type: causes${more} }
`;
const strike = 'newsweave: 1\nevents:\n  - { id: strike, title: "Strike of pilots" }\n';
const pinned = (id: string) => `newsweave: 1\nevents:\n  - { id: ${id}, page: true }\n`;
const kirby = (to: string) => `newsweave: 1
actors:
  - { id: chile, name: "Chile" }
  - { id: navy, name: "Navy of Peru", type: military }
  - { id: peru, name: "Peru" }
  - { id: rosa-diaz, name: "Rosa Diaz", type: person, posts: [{ for: navy, from: "2010", to: "${to}" }, { for: peru, from: "2016" }] }
`;
const aliases = (alias: string) =>
  `newsweave: 1\nactors:\n  - { id: rosa-austin, name: "Rosa Austin", aliases: ["${alias}"], type: person }\n`;
const guards = (alias: string) => `newsweave: 1
actors:
  - { id: coast-guard, name: "Coast Guard of Peru", aliases: ["the Guard"] }
  - { id: paper, name: "Harbour Paper", aliases: ["${alias}"] }
`;
const layer = (date: string) => `newsweave: 1\nevents:\n  - { id: ports, page: true, date: "${date}" }\n`;

const others: readonly RuleCase[] = [
  {
    rule: 'dangling-target',
    fires: onPage(closing, marked, `id: r1, quote: "${closed}", actors: [perou]`),
    innocent: onPage(closing, [closed], `id: r1, quote: "${closed}", actors: [peru]`),
    answer: 'peru',
  },
  {
    rule: 'quote-drift',
    fires: {
      'ports.txt': page(closing, ['⟦Closed all ports to the sailing boats of Chile.⟧']),
      [sidecar]: records(page(closing, [closed]), 'responses', `id: r1, quote: "${closed}", actors: [peru]`),
      'actors.yaml': actors,
    },
    innocent: { 'ports.txt': page(`${closing} for good`, [closed]) },
    answer: null,
  },
  {
    rule: 'duplicate-id',
    fires: {
      'ports.txt': page(closing),
      [sidecar]: pinned('⟦closing⟧'),
      'z.txt': page('Peru closes all'),
      'z.txt.ann.yaml': pinned('closing'),
    },
    innocent: { [sidecar]: pinned('closing'), 'z.txt.ann.yaml': pinned('closing-all') },
    answer: 'closing-of-ports',
  },
  {
    rule: 'duplicate-id',
    on: 'two articles on one event',
    fires: {
      'ports.txt': page(closing),
      [sidecar]: pinned('⟦closing⟧'),
      'z.txt': page('Peru closes all'),
      'z.txt.ann.yaml': pinned('closing'),
    },
    innocent: { [sidecar]: pinned('closing'), 'z.txt.ann.yaml': pinned('closing-all') },
    fix: /^Merge/,
    answer: 'closing-of-ports',
  },
  {
    rule: 'sidecar-unreadable',
    fires: { 'ports.txt': page(closing), [sidecar]: 'newsweave: 1\n⟦<<<<<<< mine⟧\n' },
    innocent: { [sidecar]: 'newsweave: 1\n# <<<<<<< mine\n' },
  },
  {
    rule: 'missing-rationale',
    fires: { 'ports.txt': page(closing), [sidecar]: relation(''), 'events.yaml': strike },
    innocent: { [sidecar]: relation(', reason: "The union said so."').replace(/[⟦⟧]/g, '') },
    answer: 'The union said so.',
  },
  {
    rule: 'deictic-event-reference',
    fires: {
      'ports.txt': page(closing),
      [sidecar]: relation(', reason: "⟦The new event ended it.⟧"').replace('⟦k1⟧', 'k1'),
      'events.yaml': strike,
    },
    innocent: { [sidecar]: relation(', reason: "The new port ended it."').replace(/[⟦⟧]/g, '') },
    answer: null,
  },
  {
    rule: 'deictic-event-reference',
    on: 'two events',
    fires: {
      'ports.txt': page(closing),
      [sidecar]: relation(', reason: "⟦Both events hit the harbour.⟧"').replace('⟦k1⟧', 'k1'),
      'events.yaml': strike,
    },
    innocent: { [sidecar]: relation(', reason: "Both of them hit the harbour."').replace(/[⟦⟧]/g, '') },
    fix: /^Write “.+” and “.+” instead$/,
    answer: null,
  },
  {
    rule: 'actor-role-out-of-date',
    on: 'a post',
    fires: onPage(
      closing,
      marked,
      `id: r1, quote: "${closed}", actors: [navy], speaker: rosa-diaz, date: "2018-01-01"`,
      kirby('2015'),
    ),
    innocent: { 'actors.yaml': kirby('2019') },
    answer: null,
  },
  {
    rule: 'actor-role-out-of-date',
    on: 'an alias',
    fires: { 'ports.txt': page(closing), 'actors.yaml': aliases('⟦Austin⟧') },
    innocent: { 'actors.yaml': aliases('Rosa') },
    answer: null,
  },
  {
    rule: 'alias-collision',
    fires: { 'ports.txt': page(closing), 'actors.yaml': guards('⟦the Guard⟧') },
    innocent: { 'actors.yaml': guards('the Guardian') },
    answer: null,
  },
  {
    rule: 'layer-disagreement',
    fires: {
      'ports.txt': page(closing),
      [sidecar]: layer('2024-03-05'),
      'ports.txt.ana.ann.yaml': layer('⟦2024-03-06⟧'),
    },
    innocent: { 'ports.txt.ana.ann.yaml': layer('2024-03-05') },
    answer: null,
  },
];

/** A case or more for every rule on articles and records. */
export const ruleCases: readonly RuleCase[] = [...pages, ...news, ...recordsOfActs, ...acts, ...others];
