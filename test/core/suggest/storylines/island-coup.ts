import type { Storyline } from './model.ts';

/** A coup on an island state, its neighbours and its bank. */
export const islandCoup: Storyline = {
  actors: [
    '{ id: mauritius, name: "Mauritius", metonyms: ["Port Louis"], demonyms: ["Mauritian"], type: state, code: MUS }',
    '{ id: comoros, name: "Comoros", metonyms: ["Moroni"], demonyms: ["Comorian"], type: state, code: COM }',
    '{ id: junta, name: "National Salvation Committee", aliases: ["junta", "Committee"], type: military }',
    '{ id: african-union, name: "African Union", aliases: ["AU"], type: igo }',
    '{ id: france, name: "France", metonyms: ["Paris", "Quai d\'Orsay"], demonyms: ["French"], type: state, code: FRA }',
    '{ id: salim-abdou, name: "Salim Abdou", type: person, posts: [{ for: comoros, title: "President" }] }',
    '{ id: colonel-mze, name: "Youssouf Mze", aliases: ["Colonel Mze"], type: person, posts: [{ for: junta, title: "Chairman" }] }',
    '{ id: central-bank, name: "Central Bank of the Comoros", aliases: ["central bank"], type: other, partOf: comoros }',
  ],
  pages: {
    putsch: {
      title: 'Officers Seize Presidential Palace in Moroni',
      summary:
        'Officers led by Colonel Youssouf Mze took the palace in Moroni and detained President Salim Abdou. They formed a National Salvation Committee and closed the airport. The African Union condemned the seizure of power.',
      lines: [
        ['junta', 'coerce', 'Detained the president and closed the airport.'],
        ['comoros,salim-abdou', '!recipient', 'Arrested in the palace and taken to a barracks.'],
        ['african-union', 'accuse', 'Condemned the seizure of power.'],
        ['france', 'request', 'Demanded the return to constitutional order and put its garrison on Mayotte on alert.'],
      ],
      rationales: [
        [
          'suspension',
          'other',
          'responds-to other',
          'The new event, in which the continental body suspends the country, is an immediate reaction to the takeover reported in Event 4.',
        ],
        [
          'bank-freeze',
          'other',
          'responds-to other',
          'Event 4 tells of officers in the palace. In the NEW EVENT accounts abroad are blocked, a financial answer to the same deed.',
        ],
        [
          'outside',
          'this',
          'parallels this',
          'The mercenary landing of 1995 on the same island is similar to the new event, as in both cases the head of state was held in a barracks.',
        ],
      ],
    },
    suspension: {
      title: 'African Union Suspends Comoros and Sets Deadline',
      summary:
        'Meeting in Addis Ababa, the African Union suspended the Comoros and gave the National Salvation Committee fifteen days to free the president. Paris backed the decision. Colonel Mze called it an insult to a sovereign people.',
      lines: [
        ['african-union', 'sanction', 'Suspended the membership and set a deadline of fifteen days.'],
        ['france', 'support', 'Backed the decision and offered aircraft for observers.'],
        ['junta', 'accuse', 'Mze called the decision an insult to a sovereign people.'],
        ['junta', '!recipient', 'Given fifteen days to free the president.'],
      ],
      rationales: [
        [
          'putsch',
          'this',
          'responds-to this',
          'The decision in the new event responds to the overthrow of the elected head of state two days before.',
        ],
        [
          'bank-freeze',
          'other',
          'parallels this',
          'Both events put pressure on the officers: Event 10 through exclusion, the new event through the reserves held abroad.',
        ],
        [
          'release',
          'other',
          'responds-to other',
          'Event 10 sets a term of fifteen days. The new event reports that the prisoner was let go on the last of them, and so complies with the demand.',
        ],
      ],
    },
    'bank-freeze': {
      title: 'Paris Freezes Reserves of Comorian Central Bank',
      summary:
        'France froze the reserves that the Central Bank of the Comoros keeps in Paris. The bank warned that salaries could not be paid beyond the month. The National Salvation Committee threatened to print its own notes.',
      lines: [
        ['france', 'sanction', 'Froze the reserves held in its treasury.'],
        ['central-bank', 'state', 'Warned that salaries could not be paid beyond the month.'],
        ['junta', 'threaten', 'Threatened to print notes of its own.'],
        ['comoros,central-bank', '!recipient', 'Cut off from its deposits abroad.'],
      ],
      rationales: [
        [
          'putsch',
          'this',
          'responds-to this',
          'The blocking of the accounts is a reaction to the events at the palace described in the recent event.',
        ],
        [
          'suspension',
          'this',
          'parallels this',
          'The new event is in line with the exclusion voted in Addis Ababa in Event 8.',
        ],
        [
          'release',
          'other',
          'enables this',
          'The shortage of cash described in this event paved the way for the new event, in which the colonel lets his prisoner go.',
        ],
      ],
    },
    release: {
      title: 'Colonel Mze Frees President Abdou and Offers Elections',
      summary:
        'Colonel Mze freed Salim Abdou after two weeks and promised elections within a year. Abdou flew to Mauritius, which gave him shelter. The African Union welcomed the step but kept its suspension.',
      lines: [
        ['junta', 'retreat', 'Freed the president and promised elections within a year.'],
        ['mauritius', 'aid', 'Gave the deposed leader shelter.'],
        ['african-union', 'support', 'Welcomed the step but kept its measures in force.'],
        ['comoros,salim-abdou', 'accuse', 'Abdou called the promise worthless.'],
      ],
      rationales: [
        [
          'suspension',
          'this',
          'responds-to this',
          'The new event meets the demand made in Event 2 within the fifteen days that it had set.',
        ],
        [
          'putsch',
          'this',
          'de-escalates this',
          'The release in the new event de-escalates the crisis that began with the arrest of the head of state at the palace.',
        ],
        [
          'bank-freeze',
          '-',
          'causes other',
          'The lack of money since the reserves in Paris were blocked, Event 6, is the reason why the officers gave way.',
        ],
      ],
    },
  },
};
