import { actsOf } from '../corpus/acts.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import type { Placed } from '../corpus/placed.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { eachInSteps } from '../steps.ts';
import { quoted } from './finding.ts';
import type { Fix } from './fix.ts';
import { foundTable } from './found-table.ts';
import { recordPlace, relatedRecord, targetOf } from './record-places.ts';
import type { CorpusRule, CorpusTest, FoundOn, RuleContext } from './rule.ts';

/** The same act, told more than once in an article, or as news on several pages. */
export const actToldTwice: CorpusRule = {
  id: 'act-told-twice',
  level: 'info',
  scope: 'corpus',
  finds: 'The same actor, type, target and date more than once in an article, or on several pages as news.',
  why: 'Reports tell an act again and again. Counted each time, one attack becomes five.',
  source: 'reference page 003: 6 acts told 17 times',
  fixes: ['joins the records as one act (`also`)', 'marks the later one as background (`news: false`)'],
  example: '“The navy fired at the boat” and, two paragraphs below, “the shots at the boat”',
  begin: toldTwiceTest,
};

/** A telling of an act. */
interface Telling {
  readonly facts: IndexedArticle;
  readonly placed: Placed<ResponseRecord>;
}

function toldTwiceTest({ index }: RuleContext): CorpusTest {
  const table = foundTable<string>();
  /** The articles that tell an act, by what the act is. */
  const articles = new Map<string, Set<string>>();
  const keys = new Map<string, ReadonlySet<string>>();
  const take = (path: string): Iterable<string> => {
    const before = keys.get(path) ?? noKeys;
    const facts = index.articles.get(path);
    const now = new Set(facts === undefined ? [] : tellingsIn(facts).map(({ key }) => key));
    for (const key of before) if (!now.has(key)) remove(articles, key, path);
    for (const key of now) articles.set(key, (articles.get(key) ?? new Set()).add(path));
    if (now.size > 0) keys.set(path, now);
    else keys.delete(path);
    return [...before, ...now];
  };
  return {
    update: function* (touched) {
      if (touched === null) {
        table.clear();
        articles.clear();
        keys.clear();
      }
      const dirty = new Set<string>();
      yield* eachInSteps(touched ?? index.paths, (path) => {
        for (const key of take(path)) dirty.add(key);
      });
      yield* eachInSteps(dirty, (key) => {
        const paths = [...(articles.get(key) ?? [])].sort();
        table.put(
          key,
          foundIn(
            key,
            paths.flatMap((path) => index.articles.get(path) ?? []),
          ),
        );
      });
      return table.takeChanged();
    },
    foundOn: table.foundOn,
  };
}

const noKeys: ReadonlySet<string> = new Set();

function remove(articles: Map<string, Set<string>>, key: string, path: string): void {
  const left = articles.get(key);
  left?.delete(path);
  if (left?.size === 0) articles.delete(key);
}

/** The acts of an article of which actor, type, target and date are known; layers that agree on an act tell it once. */
function tellingsIn(facts: IndexedArticle): (Telling & { readonly key: string })[] {
  if (!facts.isArticle || facts.responses.length === 0) return [];
  return actsOf(facts.responses).flatMap(([placed]) => {
    const key = keyOf(placed.record);
    return key === undefined ? [] : [{ facts, placed, key }];
  });
}

/** What makes two acts the same; undefined where a part is missing, for what is missing is never the same. */
function keyOf({ actors = [], type, mode, targets = [], date, negated, aux = [] }: ResponseRecord): string | undefined {
  const known = actors.filter((actor) => actor !== 'unknown');
  if (known.length === 0 || type === undefined || targets.length === 0 || date === undefined) return undefined;
  const sorted = (ids: readonly string[]) => [...ids].sort().join(' ');
  return [sorted(known), type, mode ?? '', sorted(targets), date, negated === true, sorted(aux)].join('|');
}

function foundIn(key: string, articles: readonly IndexedArticle[]): FoundOn[] {
  const byArticle = articles.map((facts) => tellingsIn(facts).filter((telling) => telling.key === key));
  const within = byArticle.flatMap((tellings) => toldAgain(tellings));
  const news = byArticle.flatMap((tellings) => tellings.find(({ placed }) => placed.record.news !== false) ?? []);
  const [first, ...later] = news.sort(byDate);
  return first === undefined ? within : [...within, ...later.map((telling) => toldElsewhere(telling, first))];
}

/** The page that was published first; those without a date come last. */
function byDate(a: Telling, b: Telling): number {
  const [one, other] = [a.facts.article.date ?? '9999', b.facts.article.date ?? '9999'];
  if (one !== other) return one < other ? -1 : 1;
  return a.facts.path < b.facts.path ? -1 : 1;
}

function toldAgain(tellings: readonly Telling[]): FoundOn[] {
  const [first, second, ...more] = tellings;
  if (first === undefined || second === undefined) return [];
  const { facts, placed } = second;
  const { place, related } = recordPlace(facts, placed);
  const others = [second, ...more].filter((telling) => telling.placed.sidecar.path === first.placed.sidecar.path);
  const join: Fix = {
    title: 'Join them as one act',
    asks: null,
    changes: [
      { kind: 'join', ...targetOf('responses', first.placed), others: others.map((other) => other.placed.record.id) },
    ],
  };
  return [
    {
      on: facts.path,
      message: `This article tells the same act ${tellings.length} times: actor, type, target and date are the same.`,
      place,
      related: [
        ...related,
        ...[first, ...more].map((each) => relatedRecord(each.facts.path, each.placed, 'The same act')),
      ],
      about: tellings.map((each) => each.placed.record.id),
      fixes: others.length > more.length ? [join] : [],
    },
  ];
}

function toldElsewhere({ facts, placed }: Telling, first: Telling): FoundOn {
  const { place, related } = recordPlace(facts, placed);
  const title = first.facts.article.title ?? first.facts.path;
  return {
    on: facts.path,
    message: `${quoted(title)} tells the same act as news too: actor, type, target and date are the same.`,
    place,
    related: [...related, relatedRecord(first.facts.path, first.placed, 'The same act on another page')],
    about: [first.placed.record.id, placed.record.id],
    fixes: [
      {
        title: 'Mark it as background here',
        asks: null,
        changes: [{ kind: 'change', ...targetOf('responses', placed), fields: { news: { is: false } } }],
      },
    ],
  };
}
