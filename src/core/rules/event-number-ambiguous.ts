import type { IndexedArticle } from '../corpus/facts.ts';
import type { RationaleNumber } from '../evidence/rationale-numbers.ts';
import type { Found } from './finding.ts';
import type { Fix } from './fix.ts';
import { unexplainedNumbers } from './page-numbers.ts';
import type { ArticleRule } from './rule.ts';

/** Pages that go by several numbers in their own rationales, or of which one number means two events; one finding a page. */
export const eventNumberAmbiguous: ArticleRule = {
  id: 'event-number-ambiguous',
  level: 'hint',
  scope: 'article',
  finds: 'A page that goes by several numbers in its own rationales, or a number that means two events in them.',
  why: 'Whoever takes such numbers for ids ties the wrong events together.',
  source: 'reference page 001: 6, 7 and 15',
  fixes: ['says what the number means in its rationale (`numbers`)', 'links the rationale to its event'],
  example: '"Event 6 confirms the talks …" and, on the same page, "… as event 7 confirms"',
  test: (facts) => (facts.isArticle ? ambiguousIn(facts) : []),
};

/** A number with the rationale line in which it stands. */
interface NumberInLine extends RationaleNumber {
  readonly line: { readonly at: number; readonly end: number; readonly hash: number };
}

function ambiguousIn(facts: IndexedArticle): Found[] {
  const all = unexplainedNumbers(facts).flatMap(({ numbers, ...line }) =>
    numbers.map((number): NumberInLine => ({ ...number, line })),
  );
  const own = all.filter(({ means }) => means === 'this');
  const others = new Set(all.flatMap(({ number, means }) => (means === 'other' ? [number] : [])));
  const ownNumbers = [...new Set(own.map(({ number }) => number))];
  const twofold = own.filter(({ number }) => others.has(number));
  const isAmbiguous = ownNumbers.length > 1 || twofold.length > 0;
  const [first, ...more] = ownNumbers.length > 1 ? own : all.filter(({ number }) => number === twofold[0]?.number);
  if (!isAmbiguous || first === undefined) return [];
  const { path } = facts;
  return [
    {
      message:
        ownNumbers.length > 1
          ? `This page goes by the numbers ${ownNumbers.join(', ')} in its own rationales.`
          : `Number ${first.number} means this page in one rationale and another event in another.`,
      place: { path, range: { at: first.at, end: first.end } },
      related: more.map(({ at, end, number }) => ({
        place: { path, range: { at, end } },
        message: `Number ${number} in another rationale`,
      })),
      about: [first, ...more].map(({ line, number }) => `${line.hash} ${number}`),
      fixes: [first, ...more].filter(({ means }) => means === 'this').map((each) => sayThis(path, each)),
    },
  ];
}

function sayThis(path: string, { number, line }: NumberInLine): Fix {
  return {
    title: `Number ${number} means this page here`,
    asks: null,
    changes: [
      {
        kind: 'say-number',
        article: path,
        words: { at: line.at, end: line.end },
        number: String(number),
        means: 'this',
      },
    ],
  };
}
