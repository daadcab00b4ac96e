import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isEmptyFilter, parseFilter, type EventFilter } from '../../../src/core/corpus/filter.ts';
import { codePointMap } from '../../../src/core/text/code-points.ts';

const all: EventFilter = { types: [], actors: [], states: [], before: null, after: null, words: [] };

/** Checks what a filter is understood to say. */
function check(text: string, expected: Partial<EventFilter>): void {
  const { value, problems } = parseFilter(text);
  assert.deepEqual([value, problems], [{ ...all, ...expected }, []], text);
}

/** Checks that the word in angle brackets is told as not understood, and all else is understood as expected. */
function wrong(marked: string, message: RegExp, expected: Partial<EventFilter> = {}): void {
  const at = [...marked.slice(0, marked.indexOf('‹'))].length;
  const end = [...marked.slice(0, marked.indexOf('›'))].length - 1;
  const { value, problems } = parseFilter(marked.replace(/[‹›]/g, ''));
  assert.deepEqual(value, { ...all, ...expected });
  assert.deepEqual(
    problems.map((problem) => [problem.at, problem.end]),
    [[at, end]],
    problems.map((problem) => problem.message).join('\n'),
  );
  assert.match(problems[0]?.message ?? '', message);
}

describe('a filter of events', () => {
  it('is read term by term', () => {
    check('', {});
    check('  type:threaten actor:iran\tstate:unsure before:2024-03 after:2023 text words "a phrase"', {
      types: ['threaten'],
      actors: ['iran'],
      states: ['unsure'],
      before: '2024-03',
      after: '2023',
      words: ['text', 'words', 'a phrase'],
    });
    check('Type:THREATEN type:yield State:Done', { types: ['threaten', 'yield'], states: ['done'] });
    check('actor:"United Arab Republic" actor:“Sri Lanka”', { actors: ['United Arab Republic', 'Sri Lanka'] });
  });

  it('takes for words what is no term: times, quoted terms, words of any script', () => {
    check('12:30 "type:threaten" Straße 海峡 don’t', {
      words: ['12:30', 'type:threaten', 'Straße', '海峡', 'don’t'],
    });
    check('one"two three"', { words: ['one', 'two three'] });
  });

  it('tells the word that is not understood, and understands the rest', () => {
    wrong('war ‹kind:deed›', /“kind:” is not understood.*“kind:deed”/, { words: ['war'] });
    wrong('😀 ‹state:new› war', /“new” is no state\. Use nameless,.* or done\./, { words: ['😀', 'war'] });
    wrong('‹before:soon›', /“soon” is no date/);
    wrong('‹after:2024-13›', /“2024-13” is no date/);
    wrong('after:2023 ‹after:2024›', /two dates for “after”/, { after: '2023' });
    wrong('‹actor:› iran', /Nothing stands after “actor:”/, { words: ['iran'] });
    wrong('war ‹"at sea›', /quotation mark .* is not closed/, { words: ['war'] });
    wrong('‹actor:"at sea›', /quotation mark .* is not closed/);
    wrong('‹""›', /nothing in/);
  });

  it('reads any text to its end, and tells places within it', () => {
    const texts = fc.array(
      fc.constantFrom('type:', 'actor:', 'before:', '"', '“', '”', ' ', 'a', '2024', '😀', ':', '\n'),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const { value, problems } = parseFilter(text);
        const { length } = codePointMap(text);
        for (const { at, end } of problems) assert.ok(at >= 0 && at < end && end <= length);
        assert.ok(text.trim() === '' || problems.length > 0 || !isEmptyFilter(value), text);
      }),
    );
  });
});
