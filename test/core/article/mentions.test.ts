import assert from 'node:assert/strict';
import type { EventMention } from '../../../src/core/article/model.ts';
import { articleOf, check, page } from '../helpers/article.ts';
import { withoutMarks } from '../helpers/marks.ts';

function mentionsOf(rationale: string): readonly EventMention[] {
  return articleOf(page({ related: `"${rationale}"` })).related.items.flatMap(({ mentions }) => mentions);
}

/** Checks the mentions of events in a rationale, the words between ⟦ and ⟧, and the numbers that they give. */
function checkMentions(rationale: string, ...numbers: (number | null)[]): void {
  check(page({ related: `"${rationale}"` }), ({ related }) => related.items.flatMap(({ mentions }) => mentions));
  assert.deepEqual(
    mentionsOf(withoutMarks(rationale)).map(({ number }) => number),
    numbers,
    rationale,
  );
}

describe('a rationale mentions an event', () => {
  it('by its number, in any case', () => {
    checkMentions('⟦Event 15⟧ ended it.', 15);
    checkMentions('It led to ⟦event 7⟧, ⟦EVENT 8⟧ and ⟦Event 9⟧.', 7, 8, 9);
    checkMentions('⟦event 0042⟧ ended it.', 42);
  });

  it('by its number, and not by a day or a count behind it', () => {
    checkMentions('⟦Event 5⟧, 12 February 2026, led to ⟦the new event⟧.', 5, null);
    checkMentions('⟦Event 5⟧ and 3 March talks are one.', 5);
    checkMentions('Following ⟦Event 4⟧, 31 Ghanaian sailors were freed.', 4);
    checkMentions('In ⟦Event 5⟧, 8 of the 15 states stayed away.', 5);
    checkMentions('⟦Event 7⟧, 40 km away, led to it.', 7);
    checkMentions('⟦Events 5⟧, 12 February 2026, led to it.', 5);
    checkMentions('⟦Event 6⟧, ⟦7⟧ and ⟦the new event⟧ are one.', 6, 7, null);
  });

  it('by a number with a sign or a word before it', () => {
    checkMentions('⟦Event #3⟧ led to ⟦event no. 4⟧ and ⟦event No 5⟧.', 3, 4, 5);
  });

  it('by a number with an article before it', () => {
    checkMentions('⟦The event 3⟧ led to ⟦this event 4⟧, ⟦the new event 5⟧ and ⟦the recent event 6⟧.', 3, 4, 5, 6);
  });

  it('as the new event, in any case, its article included', () => {
    checkMentions('⟦The NEW EVENT⟧ ends ⟦the new event⟧ and ⟦The New Event⟧.', null, null, null);
    checkMentions('⟦this new event⟧, ⟦that new event⟧', null, null);
    checkMentions('As ⟦new event⟧ it counts.', null);
  });

  it('as this event, and as one by its place in the row', () => {
    checkMentions('⟦This event⟧ follows ⟦the recent event⟧.', null, null);
    for (const word of [
      'latest',
      'newer',
      'current',
      'present',
      'earlier',
      'previous',
      'prior',
      'other',
      'former',
      'latter',
    ]) {
      checkMentions(`It answers ⟦the ${word} event⟧.`, null);
    }
  });

  it('as both events', () => {
    checkMentions(
      '⟦Both events⟧, ⟦both of the events⟧, ⟦both the events⟧, ⟦both these events⟧.',
      null,
      null,
      null,
      null,
    );
  });

  it('without the ’s behind it', () => {
    checkMentions("⟦The new event⟧'s pilots and ⟦event 4⟧’s crew.", null, 4);
  });

  it('over a line end', () => {
    checkMentions('It follows ⟦event\n4⟧ and ⟦the new\nevent⟧.', 4, null);
  });

  it('in several words for several of them', () => {
    checkMentions('⟦events 3⟧ and ⟦4⟧', 3, 4);
    checkMentions('⟦Events 3⟧, ⟦4⟧ and ⟦5⟧ led to it.', 3, 4, 5);
    checkMentions('⟦events 3⟧, ⟦4⟧, and ⟦5⟧', 3, 4, 5);
    checkMentions('⟦events 3⟧ & ⟦4⟧, ⟦events 5⟧ or ⟦6⟧, ⟦events 7⟧ to ⟦9⟧', 3, 4, 5, 6, 7, 9);
    checkMentions('⟦events 3⟧-⟦5⟧, ⟦events 6⟧–⟦8⟧', 3, 5, 6, 8);
    checkMentions('⟦The events #3⟧ and #⟦4⟧', 3, 4);
    checkMentions('It joins these ⟦events 3⟧ and ⟦4⟧.', 3, 4);
  });

  it('in several words for several of them, also behind the singular and with other joints', () => {
    checkMentions('⟦Event 4⟧ and ⟦5⟧ led to it.', 4, 5);
    checkMentions('⟦Event 3⟧, ⟦4⟧ and ⟦5⟧, ⟦event 6⟧/⟦7⟧', 3, 4, 5, 6, 7);
    checkMentions('both ⟦Event 3⟧ and ⟦4⟧', 3, 4);
    checkMentions('both ⟦events 3⟧ and ⟦4⟧', 3, 4);
    checkMentions('⟦events 6⟧ through ⟦8⟧, ⟦events 3⟧/⟦4⟧, ⟦events 5⟧ as well as ⟦7⟧', 6, 8, 3, 4, 5, 7);
    checkMentions("⟦events 12⟧'s and ⟦13⟧'s pilots", 12, 13);
  });

  it('and not in a number that counts something', () => {
    checkMentions('After ⟦Event 3⟧, 12 ships sailed, and in ⟦Event 4⟧ and 12 people died.', 3, 4);
    checkMentions('⟦Event 3⟧, 40% of them, at ⟦event 20⟧,000 times', 3, 20);
  });

  it('by a number in brackets or behind a hyphen', () => {
    checkMentions('⟦Event (3)⟧ led to ⟦event [4]⟧, ⟦Event-5⟧ and ⟦Event №6⟧.', 3, 4, 5, 6);
  });

  it('as the most recent event, and as two or these events', () => {
    checkMentions('It answers ⟦the most recent event⟧.', null);
    checkMentions(
      '⟦Both new events⟧, ⟦the two events⟧, ⟦these two events⟧ and ⟦these events⟧.',
      null,
      null,
      null,
      null,
    );
  });

  it('in the order of the text', () => {
    checkMentions('⟦The new event⟧ ends ⟦events 2⟧ and ⟦3⟧, as ⟦both events⟧ did ⟦event 1⟧.', null, 2, 3, null, 1);
  });

  it('with its words as they stand', () => {
    assert.deepEqual(
      mentionsOf('The NEW EVENT ends events 3 and 4.').map(({ text }) => text),
      ['The NEW EVENT', 'events 3', '4'],
    );
  });
});

describe('a rationale mentions no event', () => {
  for (const words of [
    'This is a new event of its kind.',
    'Any new event would end it, and so would every recent event.',
    'Its new event, another new event, one recent event.',
    'The pilots eventually sailed.',
    'The eventful 2026 season.',
    'In the event of a strike they wait.',
    'Events of 2026 and the events in Accra.',
    'A preevent 4 and event 4b and event 4th.',
    'The newevent and the new eventing.',
    'New events in Ghana.',
    'An event, the event, that event.',
    'events a, b and c',
    'Event fifteen.',
    'The prevent 4 rule',
  ]) {
    it(`in ‘${words}’`, () => {
      checkMentions(words);
    });
  }

  it('by a number too long to be one', () => {
    checkMentions('event 12345 and event 1234567');
  });

  it('by a number of something else that follows a list', () => {
    checkMentions('⟦events 3⟧ and 40% of all pilots', 3);
    checkMentions('⟦events 3⟧, 12345 pilots', 3);
  });
});
