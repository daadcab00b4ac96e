import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { pageTextOf } from '../../../src/core/suggest/page-text.ts';
import { cuesIn } from '../../../src/core/suggest/relation-cues.ts';
import { readingsOf, segmentsIn } from '../../../src/core/suggest/sides.ts';
import { relationsOf } from '../../../src/core/suggest/relations.ts';
import { eventPage, rationaleLines } from '../helpers/corpus.ts';

function rationale(words: string) {
  const text = eventPage('Chile closes its ports').replace(`"${rationaleLines[0]}"`, `"${words}"`);
  const [line] = pageTextOf(parseArticle(text).value, text).rationales;
  assert.ok(line);
  const cues = cuesIn(line.quote);
  const segments = segmentsIn(line, cues);
  return { line, cues, segments, readings: readingsOf(segments, cues, line) };
}

describe('what a rationale says of either event', () => {
  const sides = (words: string, ...expected: readonly string[]) => {
    it(words, () => {
      const { line, segments, readings } = rationale(words);
      const [reading] = readings;
      const found = segments.map(
        ({ start, end }, index) => `${reading?.sides[index] ?? ''}: ${line.quote.slice(start, end).trim()}`,
      );
      assert.deepEqual(found, expected);
    });
  };
  sides(
    'The new event is a direct response to the seizure described in Event 4.',
    'this: The new event',
    'other: the seizure described in Event 4.',
  );
  sides(
    'Event 9 opens the pass; the new event shuts it again.',
    'other: Event 9 opens the pass',
    'this: ; the new event shuts it again.',
  );
  sides(
    'The blockade undermines the truce of Event 3. It comes too soon.',
    'other: The blockade',
    'this: the truce of Event 3.',
    'other: It comes too soon.',
  );
  // The first reading takes 'the new event' for this page.
  sides(
    'The pilots had walked out at noon. The new event grants them their rest days.',
    'other: The pilots had walked out at noon.',
    'this: The new event grants them their rest days.',
  );
  sides(
    'The pilots are back at work. The new event thereby reverses the strike.',
    'this: The pilots are back at work.',
    'this: The new event',
    'other: the strike.',
  );

  it('takes what is reported here for the page on which it stands', () => {
    const { readings } = rationale('The new event takes back what was announced here.');
    const [likely] = readings.toSorted((a, b) => b.prior - a.prior);
    assert.deepEqual([likely?.sideOf('new'), likely?.sideOf('here')], ['other', 'this']);
  });

  it('reads every line in two ways, which differ in all that is not said of both', () => {
    const { readings } = rationale('The new event undermines Event 3. Both events concern the strait.');
    assert.deepEqual(
      readings.map((reading) => [reading.sideOf('new'), reading.sideOf(3)]),
      [
        ['this', 'other'],
        ['other', 'this'],
      ],
    );
  });
});

describe('the relations that words tell', () => {
  const relation = (words: string, type: string, from: 'this' | 'other') => {
    it(`${type} from ${from}: ${words}`, () => {
      const { segments, cues, readings } = rationale(words);
      const [reading] = readings;
      assert.ok(reading);
      const [first] = relationsOf(segments, reading, cues);
      assert.deepEqual([first?.type, first?.from], [type, from]);
    });
  };
  // The first reading takes 'the new event' for this page.
  relation('The new event is a reaction to the decree in Event 2.', 'responds-to', 'this');
  relation('Event 2 paved the way for the new event.', 'enables', 'other');
  relation('The new event stems from the decree in Event 2.', 'causes', 'other');
  relation('The new event provides the context for Event 2.', 'context-for', 'this');
  relation('The new event must be read against the dispute in Event 2.', 'context-for', 'other');
  relation('The new event undermines the pledge made in Event 2.', 'undermines', 'this');

  const isExplicit = (words: string, expected: boolean) => {
    it(`${expected ? 'tells' : 'does not tell'} plainly what it runs from: ${words}`, () => {
      const { segments, cues, readings } = rationale(words);
      const [reading] = readings;
      assert.ok(reading);
      assert.equal(relationsOf(segments, reading, cues)[0]?.explicit, expected);
    });
  };
  isExplicit('The new event tells how wages fell, which provides the context for Event 2.', true);
  isExplicit('The new event tells how wages fell. This contextualizes the walkout of Event 2.', true);
  isExplicit('Wages had fallen for a year. The new event provides the context for the walkout.', false);

  it('tells several where a line hedges', () => {
    const { segments, cues, readings } = rationale('The new event undermines or occurs in parallel with Event 2.');
    const [reading] = readings;
    assert.ok(reading);
    assert.deepEqual(
      relationsOf(segments, reading, cues).map(({ type }) => type),
      ['undermines', 'parallels'],
    );
  });

  it('takes a call for de-escalation for less than a de-escalation', () => {
    const weight = (words: string) => cuesIn(words).find(({ type }) => type === 'de-escalates')?.weight ?? 0;
    assert.ok(weight('urging de-escalation') < weight('a marked de-escalation'));
  });
});
