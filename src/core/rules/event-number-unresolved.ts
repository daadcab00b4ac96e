import { unexplainedNumbers, type UnexplainedNumbers } from './page-numbers.ts';
import type { ArticleRule } from './rule.ts';

/** Numbers in rationales that nothing explains; one finding a line. */
export const eventNumberUnresolved: ArticleRule = {
  id: 'event-number-unresolved',
  level: 'hint',
  scope: 'article',
  finds: 'A rationale that goes by a number (“Event 15”) which nothing explains.',
  why: 'Numbers are local to a rationale: the same number means other events elsewhere, and no list of them is left.',
  source: 'reference pages: 7 of 11 rationales',
  fixes: ['links the rationale to the event', 'says that the event is outside the corpus'],
  example: '"The new event answers event 3."',
  test: (facts) =>
    facts.isArticle
      ? unexplainedNumbers(facts).map((line) => {
          const [{ at, end }] = line.numbers;
          const words = { at: line.at, end: line.end };
          const common = { kind: 'link', article: facts.path, words } as const;
          return {
            message: messageOn(line),
            place: { path: facts.path, range: { at, end } },
            about: [String(line.hash)],
            fixes: [
              { title: 'Link it to its event…', asks: 'event', changes: [{ ...common, other: { answer: 'alone' } }] },
              { title: 'It is outside the corpus', asks: null, changes: [{ ...common, other: { is: 'outside' } }] },
            ],
          };
        })
      : [],
};

function messageOn({ numbers }: UnexplainedNumbers): string {
  const all = numbers.map(({ number }) => String(number));
  const [only] = all;
  return all.length === 1
    ? `Nothing says which event number ${only ?? ''} is. Numbers hold for one rationale only.`
    : `Nothing says which events the numbers ${all.join(', ')} are. Numbers hold for one rationale only.`;
}
