import assert from 'node:assert/strict';
import { stepFrom, type StepDirection, type StepKind } from '../../../src/core/coding/steps.ts';
import { at, eventPage, indexOf, newsArticle, rationaleLines, responseLines, sidecar } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const done = 'Envoys meet\nSummary\nThey met.\nActor Responses\nRelated Events (0)\n';
const [first, second] = responseLines;
const [rationale, lastRationale] = rationaleLines;

const files = { 'a.txt': page, 'b.txt': done, 'c.txt': newsArticle, 'd.txt': page };

const textOf = (path: string) => Object.entries(files).find(([name]) => name === path)?.[1] ?? '';

/** Steps from the start of some words of an article; the answer is the path and the words that it leads to. */
function check(
  from: string,
  [what, direction]: readonly [StepKind, StepDirection],
  expected: string | undefined,
  more: Readonly<Record<string, string>> = {},
): void {
  const [path = '', words = ''] = from.split(': ');
  const stop = stepFrom(
    indexOf({ ...files, ...more }),
    { path, at: Math.max(0, textOf(path).indexOf(words)) },
    what,
    direction,
  );
  const told = stop && `${stop.path}: ${textOf(stop.path).slice(stop.at, stop.end)}`;
  assert.equal(told, expected, `${direction} ${what} from ${from}`);
}

describe('steps to the next thing to do', () => {
  it('lead to lines without a decision, in text order and both ways', () => {
    check('a.txt: Peru', ['todo', 'next'], `a.txt: ${first}`);
    check(`a.txt: ${first}`, ['todo', 'next'], `a.txt: ${second}`);
    check(`a.txt: ${second}`, ['todo', 'next'], `a.txt: ${rationale}`);
    check(`a.txt: ${rationale}`, ['todo', 'previous'], `a.txt: ${second}`);
  });

  it('go on in the next article that has something, and round at the end of the corpus', () => {
    check(`a.txt: ${lastRationale}`, ['todo', 'next'], `d.txt: ${first}`);
    check(`d.txt: ${lastRationale}`, ['todo', 'next'], `a.txt: ${first}`);
    check(`d.txt: ${first}`, ['todo', 'previous'], `a.txt: ${lastRationale}`);
    check('a.txt: Peru', ['todo', 'previous'], `d.txt: ${lastRationale}`);
  });

  it('pass over what is decided, and stop at responses without an actor and rationales without an event', () => {
    const responses = sidecar('responses', `id: r1, ${at(page, first)}, actors: [peru]`, `id: r2, ${at(page, second)}`);
    const rationales = `rationales:\n  - { id: q1, ${at(page, rationale)}, other: outside }\n  - { id: q2, ${at(page, lastRationale)} }\n`;
    const more = { 'a.txt.ann.yaml': responses + rationales };
    check('a.txt: Peru', ['todo', 'next'], `a.txt: ${second}`, more);
    check(`a.txt: ${second}`, ['todo', 'next'], `a.txt: ${lastRationale}`, more);
  });

  it('stop at words that have changed, and at the top of an article that has lost some', () => {
    const responses = sidecar(
      'responses',
      `id: r1, quote: "Closed all its ports to Chile.", at: 90, actors: [peru]`,
      `id: r2, quote: "Never written at all.", at: 3, actors: [peru]`,
    );
    const more = { 'a.txt.ann.yaml': responses, 'd.txt': done };
    check('a.txt: Peru', ['todo', 'next'], `a.txt: ${first}`, more);
    check('b.txt: Envoys', ['todo', 'next'], 'a.txt: ', more);
  });

  it('lead nowhere where nothing else is to do', () => {
    const more = { 'a.txt': done, 'd.txt': done };
    check('a.txt: Envoys', ['todo', 'next'], undefined, more);
    check('b.txt: Envoys', ['todo', 'previous'], undefined, more);
  });

  it('do not enter what a person said is no article', () => {
    check(`a.txt: ${lastRationale}`, ['todo', 'next'], `a.txt: ${first}`, {
      'd.txt.ann.yaml': 'newsweave: 1\narticle: { notArticle: true }\n',
    });
  });
});

describe('steps to the next annotation', () => {
  const more = {
    'a.txt.ann.yaml': sidecar(
      'responses',
      `id: r1, ${at(page, first)}, also: [{ ${at(page, 'What happened.')} }]`,
      `id: r2, ${at(page, second)}`,
    ),
    'd.txt.ann.yaml': sidecar('responses', `id: r3, ${at(page, first)}`),
  };

  it('stay in the article, go round in it and stop at further words too', () => {
    check('a.txt: Peru', ['annotation', 'next'], 'a.txt: What happened.', more);
    check('a.txt: What happened.', ['annotation', 'next'], `a.txt: ${first}`, more);
    check(`a.txt: ${second}`, ['annotation', 'next'], 'a.txt: What happened.', more);
    check('a.txt: What happened.', ['annotation', 'previous'], `a.txt: ${second}`, more);
  });

  it('lead nowhere from the only one, and where there is none', () => {
    check(`d.txt: ${first}`, ['annotation', 'next'], undefined, more);
    check('b.txt: Envoys', ['annotation', 'next'], undefined, more);
  });
});

describe('steps to the next event', () => {
  const more = {
    'c.txt.ann.yaml': sidecar(
      'events',
      `id: e1, ${at(newsArticle, 'went back to work')}`,
      `id: e2, ${at(newsArticle, 'sail again')}`,
    ),
  };

  it('lead through the events of an article and on to those of the next ones', () => {
    check('a.txt: Peru', ['event', 'next'], 'b.txt: Envoys meet', more);
    check('b.txt: Envoys', ['event', 'next'], 'c.txt: went back to work', more);
    check('c.txt: went', ['event', 'next'], 'c.txt: sail again', more);
    check('c.txt: sail', ['event', 'next'], 'd.txt: Peru closes its ports', more);
    check('c.txt: went', ['event', 'previous'], 'b.txt: Envoys meet', more);
  });

  it('lead from within a page to its own title backwards', () => {
    check(`a.txt: ${first}`, ['event', 'previous'], 'a.txt: Peru closes its ports', more);
  });
});
