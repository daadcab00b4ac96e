import { titlePlace } from '../article/outline.ts';
import { commonShare, smallestHashes } from '../evidence/shingles.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import { eachInSteps } from '../steps.ts';
import { quoted } from './finding.ts';
import type { Fix } from './fix.ts';
import { foundTable } from './found-table.ts';
import { sharedHashes } from './shared-hashes.ts';
import type { CorpusRule, CorpusTest, FoundOn, RuleContext } from './rule.ts';

/** The share of eight-word shingles from which on two texts are copies of one source. */
const enough = 0.8;

/** Articles that tell the same with the same words: copies of one wire story. Each is told of with the first in path order. */
export const sourceNearDuplicate: CorpusRule = {
  id: 'source-near-duplicate',
  level: 'info',
  scope: 'corpus',
  finds: 'Two articles with 80 % of their 8-word shingles in common.',
  why: 'Ten papers that print one wire story are one source, not ten.',
  source: 'wire copy; Broder’s resemblance of documents',
  fixes: ['records the two pages as reports of one event (`same-as`)'],
  example: 'two papers with the same story of an agency, one with another first line',
  begin: nearDuplicateTest,
};

function nearDuplicateTest({ index }: RuleContext): CorpusTest {
  const table = foundTable<string>();
  const hashes = sharedHashes();
  return {
    update: function* (touched) {
      if (touched === null) {
        table.clear();
        hashes.clear();
      }
      const dirty = new Set<string>();
      yield* eachInSteps(touched ?? index.paths, (path) => {
        const facts = index.articles.get(path);
        for (const other of hashes.put(path, facts?.isArticle === true ? facts.evidence.sketch : null))
          dirty.add(other);
        dirty.add(path);
      });
      yield* eachInSteps(dirty, (path) => {
        const facts = index.articles.get(path);
        const original = facts && firstLike(facts, hashes.sharing(path), index.articles);
        table.put(path, facts && original ? foundOn(facts, original, index) : []);
      });
      return table.takeChanged();
    },
    foundOn: table.foundOn,
  };
}

/** The first article in path order, before the given one, that has enough in common with it. */
function firstLike(
  { path, evidence: { sketch } }: IndexedArticle,
  candidates: Iterable<string>,
  articles: ReadonlyMap<string, IndexedArticle>,
): IndexedArticle | undefined {
  if (sketch === null) return undefined;
  const earlier = [...candidates].filter((each) => each < path).sort();
  for (const candidate of earlier) {
    const facts = articles.get(candidate);
    const other = facts?.evidence.sketch ?? null;
    if (facts !== undefined && other !== null && commonShare(sketch, other) >= enough) return facts;
  }
  return undefined;
}

function foundOn(facts: IndexedArticle, original: IndexedArticle, index: RuleContext['index']): FoundOn[] {
  const { path, article } = facts;
  const [here, there] = [index.pageEvent(path), index.pageEvent(original.path)];
  const isTold =
    here !== undefined &&
    index
      .relationsOf(here)
      .some(({ type, ends }) => type === 'same-as' && [ends.from, ends.to].some((end) => end?.event === there));
  if (isTold) return [];
  const record: Fix[] =
    here?.pinned === true && there?.pinned === true
      ? [
          {
            title: 'Record them as reports of one event',
            asks: null,
            changes: [
              {
                kind: 'add',
                article: path,
                section: 'relations',
                fields: {
                  from: { is: here.id },
                  to: { is: there.id },
                  type: { is: 'same-as' },
                  reason: { is: 'The texts are nearly the same.' },
                },
              },
            ],
          },
        ]
      : [];
  return [
    {
      on: path,
      message: `Nearly the same text as ${quoted(original.article.title ?? original.path)}: one source, not two.`,
      place: { path, range: titlePlace(article) },
      related: [{ place: { path: original.path, range: titlePlace(original.article) }, message: 'The other article' }],
      about: [nameOf(facts), nameOf(original)],
      fixes: record,
    },
  ];
}

/** What stays the same of an article when it is moved: its sketch. */
function nameOf({ evidence: { sketch } }: IndexedArticle): string {
  return sketch === null ? '' : smallestHashes(sketch).slice(0, 4).join(' ');
}
