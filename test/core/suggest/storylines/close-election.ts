import type { Storyline } from './model.ts';

/** A close election and its recount; nobody is in a register but the two parties. */
export const closeElection: Storyline = {
  actors: [
    '{ id: unity, name: "Unity Party", type: party }',
    '{ id: reform, name: "Reform Front", type: party }',
    '{ id: commission, name: "Electoral Commission", type: government }',
    '{ id: osce, name: "Organization for Security and Co-operation in Europe", aliases: ["OSCE"], type: igo }',
    '{ id: dana-petkov, name: "Dana Petkov", type: person, posts: [{ for: reform, title: "leader" }] }',
    '{ id: moldova, name: "Moldova", metonyms: ["Chisinau"], demonyms: ["Moldovan"], type: state, code: MDA }',
    '{ id: russia, name: "Russia", metonyms: ["Moscow", "Kremlin"], demonyms: ["Russian"], type: state, code: RUS }',
  ],
  pages: {
    'narrow-win': {
      title: 'Unity Party Claims Victory by 1,204 Votes in Moldova',
      summary:
        'The Unity Party claimed victory after the Electoral Commission put its lead at 1,204 votes. Dana Petkov of the Reform Front spoke of stuffed boxes in two districts and called her supporters to the square. Observers of the OSCE saw no grave faults.',
      lines: [
        ['unity', 'state', 'Claimed victory and thanked the voters.'],
        ['reform', 'accuse', 'Petkov spoke of stuffed boxes in two districts.'],
        ['osce', 'state', 'Saw no grave faults in the count.'],
        ['reform', 'protest', 'Called its supporters to the square.'],
      ],
      rationales: [
        [
          'recount',
          'other',
          'responds-to other',
          'The new event is a response to the doubts about a lead of 1,204 votes that Event 2 left behind: boxes are opened again.',
        ],
        [
          'square-cleared',
          'other',
          'escalates other',
          'Event 2 calls people to the square. In the new event police drive them away, a serious escalation of the quarrel over the count.',
        ],
        [
          'moscow-greets',
          'other',
          'responds-to other',
          'The new event congratulates the party that this event declared the winner.',
        ],
      ],
    },
    recount: {
      title: 'Electoral Commission Orders Recount in Two Districts',
      summary:
        'The Electoral Commission ordered the boxes of two districts to be counted again. The Unity Party called this a surrender to the street. The Reform Front asked for a recount of the whole country.',
      lines: [
        ['commission', 'agree', 'Ordered the boxes of two districts to be counted again.'],
        ['unity', 'accuse', 'Called the step a surrender to the street.'],
        ['reform', 'request', 'Asked for a recount of the whole country.'],
      ],
      rationales: [
        [
          'narrow-win',
          'this',
          'responds-to this',
          'The order follows complaints about stuffed boxes after the narrow victory in the recent event.',
        ],
        [
          'square-cleared',
          'other',
          'undermines other',
          'The concession made in Event 6 is thwarted by the new event, where batons replace the counting of ballots.',
        ],
        [
          'outside',
          'other',
          'about other',
          'The new event, an opinion of the Venice Commission, discusses the recount decided in Event 6.',
        ],
      ],
    },
    'square-cleared': {
      title: 'Police Clear Protest Camp in Chisinau',
      summary:
        'Police cleared the camp of the Reform Front in the main square of Chisinau and held 140 people. Dana Petkov was hurt by a baton. The OSCE urged restraint on all sides.',
      lines: [
        ['moldova', 'coerce', 'Cleared the camp and held 140 people.'],
        ['osce', 'appeal', 'Urged restraint on all sides.'],
        ['reform,dana-petkov', '!recipient', 'Hurt by a baton and taken to hospital.'],
      ],
      rationales: [
        [
          'narrow-win',
          'this',
          'responds-to this',
          'The camp that the new event removes had grown out of the call to the square on the night of the vote, Event 13.',
        ],
        [
          'recount',
          '-',
          'undermines this',
          'The use of force undermines the opening of the boxes that had been granted, described in this event.',
        ],
        [
          'moscow-greets',
          'other',
          'context-for this',
          'Event 9 shows batons in the main square. It provides the context for the new event, a message of greeting that passes over them.',
        ],
      ],
    },
    'moscow-greets': {
      title: 'Kremlin Congratulates Unity Party on Election Win',
      summary:
        'The Kremlin congratulated the Unity Party and offered cheap gas. The Reform Front called the offer a bribe. Chisinau said that talks on supplies would begin soon.',
      lines: [
        ['russia', 'support', 'Congratulated the winner and offered cheap gas.'],
        ['reform', 'accuse', 'Called the offer a bribe.'],
        ['moldova', 'agree', 'Said that talks on supplies with Moscow would begin soon.'],
      ],
      rationales: [
        [
          'narrow-win',
          'this',
          'responds-to this',
          'The message is a reaction to the result that gave the ruling party a lead of 1,204 votes.',
        ],
        [
          'square-cleared',
          'this',
          'context-for other',
          'The clearing of the camp, Event 5, forms the backdrop to the new event, which does not mention it.',
        ],
      ],
    },
  },
};
