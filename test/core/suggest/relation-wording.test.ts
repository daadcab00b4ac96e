import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { pageTextOf } from '../../../src/core/suggest/page-text.ts';
import { cuesIn } from '../../../src/core/suggest/relation-cues.ts';
import { relationsOf } from '../../../src/core/suggest/relations.ts';
import { readingsOf, segmentsIn } from '../../../src/core/suggest/sides.ts';
import { eventPage, rationaleLines } from '../helpers/corpus.ts';

/** The first relation that a rationale tells where 'the new event', or what is called first, is this page. */
function told(words: string) {
  const text = eventPage('Orchard co-operative sues the railway').replace(`"${rationaleLines[0]}"`, `"${words}"`);
  const [line] = pageTextOf(parseArticle(text).value, text).rationales;
  assert.ok(line);
  const cues = cuesIn(line.quote);
  const segments = segmentsIn(line, cues);
  const readings = readingsOf(segments, cues, line);
  const reading = readings.find(({ sideOf }) => sideOf('new') === 'this') ?? readings[0];
  assert.ok(reading);
  return relationsOf(segments, reading, cues)[0];
}

const symmetric = new Set(['same-as', 'concurrent-with', 'parallels', 'corroborates', 'disputes']);

/** Statements about one type: what runs from this page, and what runs from the other event. */
function tells(type: string, from: 'this' | 'other', ...sentences: readonly string[]) {
  for (const words of sentences) {
    it(`${type} from ${from}: ${words}`, () => {
      const guess = told(words);
      assert.equal(guess?.type, type);
      if (!symmetric.has(type)) assert.equal(guess.from, from);
    });
  }
}

describe('the type and the direction of a relation by general wording', () => {
  tells(
    'responds-to',
    'this',
    'The new event is a swift and public rebuttal, in direct reply to the tariff announced in Event 3.',
    "The new event shows the union's retaliation for the dismissals reported in Event 8.",
    'In response to the recall described in Event 2, the ministry in the new event orders tests of every tractor.',
    'Following the spill reported in Event 6, the new event is an attempt to contain the damage to the oyster beds.',
    'The new event, provoked by the closure in Event 4, brings growers onto the streets.',
    'Event 5 reports the leak. The new event is the reaction of the regulator to it.',
    'The closure in Event 4 prompted the march described in the new event.',
  );
  tells(
    'responds-to',
    'other',
    'The levy introduced in the new event elicited the boycott of Event 9.',
    'The new event drew a sharp rebuke from the bishops in Event 7.',
    'Event 7 is a countermeasure against the levy of the new event.',
    'The new event was answered by a walkout of the pilots in Event 2.',
  );
  tells(
    'causes',
    'this',
    'The new event set in motion the bank run of Event 3.',
    'Event 3 arose from the false report that the new event spreads.',
    'The collapse in Event 11 is a direct consequence of the default reported in the new event.',
    'The default in the new event precipitated the collapse in Event 11.',
  );
  tells(
    'causes',
    'other',
    'The new event is attributable to the frost described in Event 6.',
    'The frost of Event 6 gave rise to the shortage in the new event.',
    'The shortage in the new event was brought on by the frost of Event 6.',
  );
  tells(
    'enables',
    'this',
    'The new event lays the groundwork for the merger in Event 4.',
    'The merger in Event 4 would not have been possible without the waiver granted in the new event.',
    'The waiver in the new event was a precondition for the merger of Event 4.',
    'The new event sets the stage for the ballot in Event 5.',
  );
  tells(
    'enables',
    'other',
    'The new event builds on the survey in Event 2.',
    'The survey in Event 2 provided the basis for the licence in the new event.',
    'The licence in the new event was made possible by the survey in Event 2.',
  );
  tells(
    'escalates',
    'this',
    'The new event marks a sharp escalation of the feud that Event 2 tells of.',
    'The new event raises the stakes in the wage dispute of Event 3.',
    'The wage dispute of Event 3 is aggravated by the new event.',
  );
  tells(
    'de-escalates',
    'this',
    'The new event defuses the border row of Event 3.',
    'The border row of Event 3 was eased by the new event.',
    'The new event signals a cautious thaw in the relations that Event 3 shows at their worst.',
  );
  tells(
    'undermines',
    'this',
    'The new event runs counter to the pledge given in Event 5.',
    'In spite of the pledge in Event 5, the new event has the mill dump its waste again.',
    'The new event is a serious setback for the campaign of Event 5.',
    'The campaign of Event 5 is thwarted by the new event.',
    'The new event stands in stark contrast to the promise made in Event 5.',
    'The new event violates the lease that Event 5 reports.',
  );
  tells(
    'undermines',
    'other',
    'The pledge in the new event is jeopardized by the strike of Event 3.',
    'Event 3 casts doubt on the timetable set in the new event.',
    'The new event sets a timetable, but Event 3 makes it harder to keep.',
  );
  tells(
    'context-for',
    'this',
    'The new event provides important background to the verdict in Event 4.',
    'Event 4 must be read in the light of the new event.',
    'The verdict in Event 4 comes amid the scandal reported in the new event.',
  );
  tells(
    'context-for',
    'other',
    'The new event takes place amid the drought described in Event 4.',
    'Against the backdrop of the drought in Event 4, the new event sees the reservoir sold.',
    'The drought in Event 4 sheds light on the sale in the new event.',
  );
  tells(
    'part-of',
    'this',
    'The new event is part of a broader campaign against river barges, launched in Event 2.',
    'The new event is one episode of the long trial that Event 2 describes.',
    'The trial in Event 2 comprises the hearing of the new event.',
    'The raid in the new event falls within the sweep announced in Event 2.',
  );
  tells('part-of', 'other', 'The hearing in Event 2 is a component of the trial that the new event opens.');
  tells(
    'parallels',
    'this',
    'The new event and Event 3 pursue the same goal by separate means, cheaper seed for small farms.',
    'Both events represent coordinated efforts of the lake towns to keep the ferry.',
    'The new event closely resembles the boycott in Event 3.',
    'The new event is similar to Event 3 in that it asks for cheaper seed.',
    'Event 3 and the new event work in tandem.',
  );
  tells(
    'concurrent-with',
    'this',
    'The new event took place on the same day as Event 3.',
    'The new event coincides with the fair of Event 3.',
  );
  tells(
    'corroborates',
    'this',
    'The new event lends credence to the claim of forged seals in Event 3.',
    'Both events confirm that the bridge had not been inspected.',
  );
  tells(
    'disputes',
    'this',
    'The new event rejects the claim of forged seals made in Event 3.',
    'Event 3 and the new event offer conflicting accounts of how the barge sank.',
  );
  tells(
    'same-as',
    'this',
    'The new event describes the same incident as Event 3.',
    'The new event is another report of the sinking in Event 3.',
  );
  tells(
    'about',
    'this',
    'In the new event the mayor comments on the verdict in Event 3.',
    'The new event is a statement on the verdict of Event 3.',
    'In the new event the mayor was asked about the verdict in Event 3.',
  );
  tells('precedes', 'this', 'The new event took place two days before Event 3.');
  tells('precedes', 'other', 'The new event took place two days after Event 3.');
});
