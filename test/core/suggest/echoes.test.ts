import assert from 'node:assert/strict';
import fc from 'fast-check';
import { echoesOf } from '../../../src/core/suggest/echoes.ts';
import { countOfTexts, packedWords, shortWord, unpackedWords } from '../../../src/core/suggest/rationale-words.ts';
import { suggestPage } from '../../../src/core/suggest/suggest-page.ts';
import { termOf, wordTable } from '../../../src/core/suggest/word-table.ts';
import { stemOf, wordsIn } from '../../../src/core/suggest/words.ts';
import { corpusOf } from './storylines/corpus.ts';

const word = fc.constantFrom('harbour', 'ferry', 'strike', 'tariff', 'envoy', 'rice', 'convoy', 'pledge', 'the', 'of');
const texts = fc.array(fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')));

const read = (text: string) => ({ words: wordsIn(text) });

/** How each event, given by its rationales, echoes the first of the page's: the event's letter, '-' for none. */
function loudest(own: readonly string[], events: Readonly<Record<string, readonly string[]>>): string {
  const names = Object.keys(events);
  const packed = names.map((name) => packedWords(events[name] ?? [], wordTable()));
  const echoes = echoesOf(own.map(read), packed)[0] ?? [];
  const best = echoes.reduce((top, { more }, place) => (more > (echoes[top]?.more ?? 0) ? place : top), 0);
  return (echoes[best]?.more ?? 0) > 0 ? (names[best] ?? '-') : '-';
}

describe('the words of rationales', () => {
  it('are the same unpacked as they were packed, each once and ascending', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const packed = packedWords(all, wordTable());
        const expected = all.map((text) => {
          const telling = text.split(' ').filter((each) => each !== '' && each !== 'the' && each !== 'of');
          return [...new Set(telling.map((each) => shortWord(termOf(stemOf(each)))))].sort((a, b) => a - b);
        });
        assert.deepEqual(
          unpackedWords(packed).map((words) => [...words]),
          expected,
        );
        assert.equal(countOfTexts(packed), all.length);
      }),
    );
  });
});

describe('an echo of a rationale', () => {
  const own = [
    'The dredgers of Callao lie idle, and the minister pays the pilots from his own purse.',
    'The dredgers of Callao lie idle, and Lima asks for a loan.',
  ];

  it('is the rationale of another page that says the same of both events', () => {
    const events = {
      a: ['A purse of the minister kept pilots afloat.'],
      b: ['A loan for Lima was refused.'],
      c: ['Rice is dear in Arequipa.'],
    };
    assert.equal(loudest(own, events), 'a');
    assert.equal(loudest([...own].reverse(), events), 'b');
  });

  it('is none where only what all rationales of the page say is said', () => {
    assert.equal(loudest(own, { a: ['The dredgers of Callao lie idle.'], b: ['Rice is dear in Arequipa.'] }), '-');
  });

  it('is the whole text where the same rationale stands there', () => {
    const [text = ''] = own;
    const [[echo] = []] = echoesOf([read(text)], [packedWords(['Rice is dear.', text], wordTable())]);
    assert.equal(echo?.shared, 1);
  });

  it('leads to the event on whose page it stands, and is told as a reason', () => {
    const page = (title: string, summary: string, rationale: string) =>
      `${title}\nSummary\n${summary}\nFull Content\nSources (0)\nActor Responses\nRelated Events (1)\n"${rationale}"\n`;
    const link = 'Lanterns, ropes and a borrowed purse kept them afloat';
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, number) => [
        `${number}.txt`,
        page(
          `Port ${number} of Peru is dredged`,
          `Ships wait for berth ${number}.`,
          number === 7 ? `${link}, before the new event.` : `Ferries ${number} follow the new event.`,
        ),
      ]),
    );
    const first = page('Pilots of Callao stay ashore', 'Tugs are moored.', `In Event 5 ${link.toLowerCase()}.`);
    const { cases, knowledge } = corpusOf({ 'a.txt': first, ...files }, false);
    const asked = cases.find(({ page: { facts } }) => facts.path === 'a.txt');
    assert.ok(asked);
    const [candidate] = suggestPage(knowledge, asked.page, { decisions: false }).rationales[0]?.candidates ?? [];
    assert.equal(candidate?.path, '7.txt');
    assert.match(candidate.why, /rationale .*on its page/);
  });
});
