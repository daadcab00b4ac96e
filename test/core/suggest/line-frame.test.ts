import assert from 'node:assert/strict';
import { lineFrame } from '../../../src/core/suggest/line-frame.ts';
import { nameTable } from '../../../src/core/suggest/name-table.ts';
import { noActOf } from '../../../src/core/suggest/no-act.ts';
import { readNames } from '../../../src/core/suggest/names.ts';
import { responseType } from '../../../src/core/suggest/response-type.ts';

const table = nameTable([]);
const frameOf = (line: string) => lineFrame(readNames(line, table));

describe('how a response line is built', () => {
  const passive = (line: string, expected: boolean) => {
    it(`${expected ? 'tells a role' : 'tells an act'}: ${line}`, () => {
      assert.equal(noActOf(frameOf(line)).score >= 0.5, expected);
    });
  };
  passive('Identified as the target of the embargo.', true);
  passive('Accused of hiding two submarines.', true);
  passive('Was struck by three rockets.', true);
  passive('Asked to keep its border open.', true);
  passive('Target of the new duties on copper.', true);
  passive('Deprived of most of its water overnight.', true);
  passive('Said to have passed on the warning.', true);
  passive('Came under fire and lost a boat.', true);
  passive('Provided the hall for the talks.', true);
  passive('Accommodated both delegations in a school.', true);
  passive('Received the delegations of both sides.', true);
  passive('Chosen as the place of the talks.', true);
  passive('Escorted to the border by two cars.', true);
  passive('Served as neutral ground for both teams.', true);
  passive('Its harbour is where the ships will be searched.', true);
  passive('Had its accounts frozen overnight.', true);
  passive('Found itself without a guarantor.', true);
  passive('Reduced to begging for fuel.', true);
  passive('Treated as a stranger by its neighbours.', true);
  passive('Wanted for fraud in two countries.', true);
  passive('Left holding the bill for the rescue.', true);
  passive('Held responsible for the spill.', true);
  passive('Hit hardest by the new levy.', true);
  passive('Put on notice by the court.', true);
  passive('Reported to be close to default.', true);
  passive('Three frigates were sunk in the strait.', true);
  passive('Half of its harvest is stuck in the barns.', true);
  passive('Received no answer to its note.', true);
  passive('Three frigates were sent to the strait.', false);
  passive('Offered to host the next round.', false);
  passive('Stayed away in protest at the choice of the host.', false);
  passive('Received the survivors with flowers.', false);
  passive('Asked to be heard by the court.', false);
  passive('Asked to see the logs.', false);
  passive('Called in the ambassador again.', false);
  passive('Brought in a text of its own.', false);
  passive('Reported to the council that the dam was safe.', false);
  passive('Held the minister responsible for the spill.', false);
  passive('Provided the rebels with rifles.', false);
  passive('Warned at the outset that it would leave.', false);
  passive('Denied in the evening that its boats had fired.', false);
  passive('Offered, as a neighbour of both, to count the votes.', false);
  passive('Dissolved the chamber by decree.', false);
  passive('Answered by letter.', false);
  passive('Elected to stay away from the vote.', false);
  passive('Guarded against a relapse with two more battalions.', false);
  passive('Said that it would open the port.', false);
  passive('Asked Peru to keep its border open.', false);
  passive('Called for an end to the strike.', false);
  passive('Warned of a shortage of grain.', false);
  passive('Served as a go-between.', false);
  passive('Accused Chile of hiding two submarines.', false);

  const roles = (line: string, ...expected: readonly string[]) => {
    it(`knows what each actor is to the act: ${line}`, () => {
      const { subjects, others } = frameOf(line);
      const found = [
        ...subjects.map(({ actor }) => `${actor.name} subject`),
        ...others.map(({ naming, role, modifier }) => `${naming.actor.name} ${role}${modifier ? ' (modifier)' : ''}`),
      ];
      assert.deepEqual(found, expected);
    });
  };
  roles('Sailed against Peru alongside Chile.', 'Peru opponent', 'Chile partner');
  roles('Peru and Chile recalled their envoys.', 'Peru subject', 'Chile subject');
  roles('Port workers federation Peru demanded masks.', 'Peru subject');
  roles('Trade union federation Peru demanded masks.', 'Peru subject');
  roles('Trade with the ports of Peru fell.', 'Peru topic');
  roles('Recalled its ambassador to Peru.', 'Peru place');
  roles('Shelled by Peru and Chile.', 'Peru agent', 'Chile agent');
  roles('Condemned Peruvian sanctions.', 'Peru object (modifier)');
});

describe('the type of a line', () => {
  const type = (line: string, expected: string) => {
    it(`is ${expected}: ${line}`, () => {
      assert.equal(responseType(frameOf(line), () => new Map()).id, expected);
    });
  };
  type('Urged both sides to show restraint.', 'appeal');
  type('Demanded the return of the trawler.', 'request');
  type('Conducting military operations along the ridge.', 'assault');
  type('Declined to comment on the wreck.', 'state');
  type('Called the vote a farce.', 'accuse');
  type('Imposed new tariffs on timber.', 'sanction');
  type('Ruled out any concession.', 'reject');
  type('Participating in talks on water rights.', 'consult');
  type('Released the two sailors.', 'retreat');
  type('Withdrew its garrison.', 'retreat');
  type('Announced that it would withdraw its garrison.', 'concede');
  type('Pledged forty million for tents.', 'agree');
  type('Announced that it sent tents to Peru.', 'aid');
  type('Agreed with Peru on a calendar.', 'agree');
  type('Called its ambassador home.', 'sanction');
  type('Called its boats home.', 'request');
  type('Suspended the loan.', 'sanction');
  type('Suspended its strikes.', 'retreat');
  type('Thanked both sides and ruled out a ban.', 'support');
  type('Demanded an urgent meeting.', 'request');
  type('Cautioned against hasty steps.', 'appeal');
  type('Implored the pilots to land.', 'appeal');
  type('Signed a truce with the islanders.', 'retreat');
  type('Vowed that the raid would not go unpunished.', 'threaten');
  type('Declared the causeway a red line.', 'threaten');
  type('Let the ferry pass.', 'retreat');
  type('Cancelled three orders for copper.', 'sanction');
  type('Cancelled its ban on copper exports.', 'retreat');
  type('Halted two lorries at the bridge.', 'coerce');
  type('Called the tally a success.', 'support');
  type('Called the tally rigged.', 'accuse');
  type('Called for a recount.', 'appeal');
  type('Promised to lift the blockade.', 'concede');
  type('Drove eighty crates of medicine to the camp.', 'aid');
  type('Voiced its dismay at the raid.', 'accuse');
  type('Gave up its claim to the islet.', 'concede');
  type('Breaks off relations with the islanders.', 'sanction');
  type('Bread supplies were promised.', 'agree');
  type('Opened fire on the tents.', 'assault');
  type('Endorsed the contract.', 'support');
  type('Gave a long-term loan.', 'aid');
  type('Put the damage at two million.', 'state');
});
