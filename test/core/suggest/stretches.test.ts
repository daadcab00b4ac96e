import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findMentions } from '../../../src/core/article/mentions.ts';
import { sourceOf } from '../../../src/core/article/source.ts';
import { cuesIn, cuesInAll } from '../../../src/core/suggest/relation-cues.ts';
import { toldStretches } from '../../../src/core/suggest/stretches.ts';
import { isWeak, wordsIn } from '../../../src/core/suggest/words.ts';
import { markedRationales } from './marked-rationales.ts';

/** The stretches of a text with what each tells of: [of the new event], {of the other one}, or either. */
function told(quote: string): string {
  const mentions = findMentions(sourceOf(quote), 0, quote.length).map(({ at, end, text, number }) => {
    return { text, number, start: at, end };
  });
  return toldStretches({ quote, mentions }, cuesIn(quote))
    .map(({ start, end, ofNew }) => {
      const words = quote.slice(start, end).trim();
      return ofNew >= 0.75 ? `[${words}]` : ofNew <= 0.25 ? `{${words}}` : words;
    })
    .join(' ');
}

describe('of which event the stretches of a rationale tell', () => {
  const check = (quote: string, expected: string) => {
    it(quote, () => {
      assert.equal(told(quote), expected);
    });
  };
  check(
    'In the new event the mill locks out its weavers, who had burnt the timetable in Event 4.',
    '[In] [the mill locks out its weavers] {who had burnt the timetable in}',
  );
  check('A crown falls. The new event crowns somebody else.', '{A crown falls.} [crowns somebody else.]');
  check('Nothing is called new here, whatever Event 3 says.', '');

  const folder = join('test', 'fixtures', 'marked-rationales');
  for (const name of readdirSync(folder)) {
    it(`is told rightly of nine words in ten that a writer marked: ${name}`, () => {
      let [right, all] = [0, 0];
      const lines = markedRationales(readFileSync(join(folder, name), 'utf8'));
      const cues = cuesInAll(lines.map(({ quote }) => quote));
      for (const [place, line] of lines.entries()) {
        for (const { start, end, ofNew } of toldStretches(line, cues[place] ?? [])) {
          for (const word of wordsIn(line.quote.slice(start, end))) {
            const mark = line.marks[start + word.start];
            if (mark === undefined || isWeak(word.folded)) continue;
            all += 1;
            right += Number(ofNew > 0.5 === (mark === 'new'));
          }
        }
      }
      assert.ok(all > 1000 && right / all > 0.9, `${right} of ${all}`);
    });
  }
});
