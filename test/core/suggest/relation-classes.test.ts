import assert from 'node:assert/strict';
import { cuesIn } from '../../../src/core/suggest/relation-cues.ts';

/** The types that the words of a text tell, each once. */
function typesIn(text: string): string[] {
  return [...new Set(cuesIn(text).map(({ type }) => type))];
}

/** Statements about one type: that the words of each sentence tell it. */
function tells(type: string, ...sentences: readonly string[]) {
  for (const words of sentences) {
    it(`${type}: ${words}`, () => {
      assert.ok(typesIn(words).includes(type), typesIn(words).join());
    });
  }
}

/** Statements that the words of sentences do not tell a type, though they look like it. */
function tellsNot(type: string, ...sentences: readonly string[]) {
  for (const words of sentences) {
    it(`not ${type}: ${words}`, () => {
      assert.ok(!typesIn(words).includes(type));
    });
  }
}

describe('the type of a relation by classes of wording', () => {
  tells(
    'parallels',
    'The new event is the second spill of its kind.',
    'Like the bakers of Event 2, the millers close their doors.',
    'Both events isolate the valley.',
    'The new event does for the north what Event 4 did for the south.',
    'The mayor follows the example of Event 3.',
  );
  tells(
    'enables',
    'Event 2 gave the council a legal basis for the levy.',
    'Nobody had bought a pump. Without it the cellars could not be drained.',
    'Without Event 2 the cellars could not have been drained.',
    'The levy would have failed if Event 2 had not come first.',
    'The levy would be hard to imagine without Event 2.',
    'The clause invoked in the new event was written in Event 2.',
  );
  tells(
    'undermines',
    'The new event leaves little of the plan standing.',
    'The hopes raised in Event 2 are dashed.',
    'The new event robs the treaty of its force.',
    'The new event makes the invitation of Event 2 pointless.',
    'The governor acts as if the ruling had never been given.',
  );
  tells(
    'de-escalates',
    'With the new event the siege of Event 2 ends.',
    'The strikers go back to work.',
    'The feud of Event 6 is laid to rest.',
  );
  tells(
    'escalates',
    'The new event turns a quarrel of millers into a war.',
    'The quarrel passes from words to stones.',
    'The new event draws a third town into the quarrel.',
  );
  tells(
    'responds-to',
    "It is the town's answer to the levy.",
    'The millers draw their conclusions from the levy.',
    'The decree names the levy as its reason.',
    'The levy left them no choice.',
    'The levy is met with silence.',
  );
  tells(
    'context-for',
    'No wonder after the drought of Event 2.',
    'The harsh tone owes something to the drought.',
    'To understand the vote one has to remember the drought.',
  );
  tells('about', 'The bishops call the levy a mistake.', 'The essay gives a reading of the verdict.');
  tells('corroborates', 'The photographs bear out the claim.', 'It was just as the ferrymen had described.');
  tells('disputes', 'The two accounts cannot be reconciled.', 'The ferryman tells it quite differently.');
  tells('causes', 'The levy is at the root of the march.', 'The levy is what drove the millers out.');
  tells('concurrent-with', 'On the very evening of Event 6 the lights went out.');

  tellsNot('part-of', 'They are simultaneous aspects of one process.');
  tellsNot('undermines', 'The robed men of the court list the boxes.', 'The new event empties the seat of the envoy.');
  tellsNot('causes', 'The armed forces patrol at night.');
  tellsNot('parallels', 'They go out all the same.', 'The two reports are of the same day.');
  tellsNot('responds-to', 'The pilots had walked out at noon.');
});
