import type { Storyline } from './model.ts';

/** A flood, its relief, and a convoy that is stopped. */
export const valleyFlood: Storyline = {
  actors: [
    '{ id: nepal, name: "Nepal", metonyms: ["Kathmandu"], demonyms: ["Nepali", "Nepalese"], type: state, code: NPL }',
    '{ id: nepal-army, name: "Nepali Army", type: military, partOf: nepal }',
    '{ id: red-cross, name: "International Federation of Red Cross and Red Crescent Societies", aliases: ["Red Cross", "IFRC"], type: igo }',
    '{ id: japan, name: "Japan", metonyms: ["Tokyo"], demonyms: ["Japanese"], type: state, code: JPN }',
    '{ id: wfp, name: "World Food Programme", aliases: ["WFP"], type: igo }',
    '{ id: truckers, name: "Terai Truck Owners Association", aliases: ["truck owners"], type: organisation }',
    '{ id: adb, name: "Asian Development Bank", aliases: ["ADB"], type: igo }',
    '{ id: india, name: "India", metonyms: ["New Delhi", "Delhi"], demonyms: ["Indian"], type: state, code: IND }',
  ],
  pages: {
    'dam-breach': {
      title: 'Koshi Embankment Breach Drowns Forty Villages',
      summary:
        'An embankment on the Koshi gave way at night and put forty villages under water; at least 212 people are missing. The Nepali Army began rescue flights at dawn, and Kathmandu declared a state of emergency in three districts.',
      lines: [
        ['nepal-army', 'aid', 'Began rescue flights at dawn with six helicopters.'],
        ['nepal', 'coerce', 'Declared a state of emergency in three districts.'],
        ['red-cross', 'appeal', 'Appealed for tents and water purification for 60,000 people.'],
        ['india', 'accuse', 'Rejected claims that its engineers had neglected the embankment.'],
      ],
      rationales: [
        [
          'donor-pledges',
          'other',
          'responds-to other',
          'Event 1 describes the breach and the missing. The new event gathers pledges of money and is a response to the appeal for tents made there.',
        ],
        [
          'convoy-blocked',
          'other',
          'undermines other',
          'The rescue effort in this event is jeopardized by the new event, in which lorries with food are held up on the only road that is open.',
        ],
        [
          'outside',
          'this',
          'context-for other',
          'The flood of 2008 on the same river, when the bank broke at Kusaha, gives the background for the new event.',
        ],
      ],
    },
    'donor-pledges': {
      title: 'Japan and Asian Development Bank Pledge Relief for Flood Districts',
      summary:
        'Tokyo promised twelve million dollars and a team of engineers, and the Asian Development Bank offered an emergency loan, at a meeting called by Nepal after the Koshi flood. The World Food Programme asked that roads be kept open.',
      lines: [
        ['japan', 'aid', 'Pledged twelve million dollars and a team of engineers.'],
        ['adb', 'agree', 'Offered an emergency loan at low interest.'],
        ['wfp', 'request', 'Asked that the roads to the districts be kept open.'],
        ['nepal', 'consult', 'Convened the meeting in its capital.'],
      ],
      rationales: [
        [
          'dam-breach',
          'this',
          'responds-to this',
          'The new event follows the collapse of the river bank that swept away whole villages, and puts figures to the help that was asked for.',
        ],
        [
          'convoy-blocked',
          'other',
          'undermines other',
          'The new event, a blockade by truck owners over unpaid fuel, directly undermines the delivery of the aid that Event 6 had promised.',
        ],
        [
          'army-escort',
          'other',
          'enables this',
          'The funds in Event 6 pay for the fuel with which soldiers accompany the lorries in the NEW EVENT; the pledge made it possible.',
        ],
      ],
    },
    'convoy-blocked': {
      title: 'Truck Owners Halt World Food Programme Convoy at Itahari',
      summary:
        'Members of the Terai Truck Owners Association parked lorries across the highway at Itahari and stopped 48 vehicles with rice. They demand payment of fuel bills from last year. The World Food Programme said that stocks in the camps would last four days.',
      lines: [
        ['truckers', 'protest', 'Parked lorries across the highway and stopped 48 vehicles with rice.'],
        ['wfp', 'state', 'Warned that stocks in the camps would last four days.'],
        ['wfp', '!recipient', 'Prevented from delivering, with its drivers held at a petrol station.'],
        ['nepal', 'reject', 'Refused to pay bills that its audit office has not seen.'],
      ],
      rationales: [
        [
          'dam-breach',
          'this',
          'context-for other',
          'The breach of the embankment, with its 212 missing, is the background of the new event: without the flood there would be no convoy to stop.',
        ],
        [
          'donor-pledges',
          'this',
          'undermines this',
          'Event 4 records pledges from Tokyo and from a bank in Manila. The new event contradicts that effort, for nothing of it reaches the camps.',
        ],
        [
          'army-escort',
          'other',
          'responds-to other',
          'The new event is the answer of the government to this event: soldiers clear the highway and ride with the lorries.',
        ],
      ],
    },
    'army-escort': {
      title: 'Soldiers Clear Itahari Roadblock and Escort Rice to Camps',
      summary:
        'The Nepali Army removed the lorries at Itahari without a shot and accompanied the rice of the World Food Programme to the camps. The Terai Truck Owners Association spoke of a betrayal and announced a strike.',
      lines: [
        ['nepal-army', 'coerce', 'Removed the roadblock and accompanied the rice to the camps.'],
        ['truckers', 'accuse', 'Spoke of a betrayal and announced a strike.'],
        ['wfp', 'support', 'Thanked the soldiers and resumed its deliveries.'],
        ['truckers', '!recipient', 'Named as those whose vehicles were towed off the road.'],
      ],
      rationales: [
        [
          'convoy-blocked',
          'this',
          'responds-to this',
          'The new event ends the stand-off of the recent event, where owners had parked their vehicles across the road over unpaid bills.',
        ],
        [
          'donor-pledges',
          '-',
          'enables other',
          'Both events serve the same relief effort; the money promised at the meeting, Event 2, paid for the diesel of the soldiers.',
        ],
        [
          'outside',
          'other',
          'responds-to other',
          'Event 7 describes the clearing of the highway. The new event, a general strike of drivers in the west of the country, is a reaction to it.',
        ],
      ],
    },
  },
};
