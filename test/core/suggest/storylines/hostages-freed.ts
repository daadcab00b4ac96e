import type { Storyline } from './model.ts';

/** Hostages, their release, and sanctions; only built-in actors and names by form. */
export const hostagesFreed: Storyline = {
  actors: [],
  pages: {
    'ferry-seized': {
      title: 'Gunmen Seize Ferry off Yemen with 31 Passengers',
      summary:
        'Gunmen boarded a ferry between Yemen and Djibouti and hold 31 passengers, among them nine from Denmark. Yemen sent two patrol boats. Denmark asked Oman to mediate.',
      lines: [
        ['iso:YEM', 'mobilize', 'Sent two patrol boats after the ferry.'],
        ['iso:DNK', 'request', 'Asked Oman to mediate.'],
        ['iso:DNK', '!recipient', 'Affected through nine of its citizens on board.'],
      ],
      rationales: [
        [
          'oman-mediates',
          'other',
          'responds-to other',
          'Event 2 tells of the capture of the ship. The new event is a response: an envoy from Muscat goes to speak with the captors.',
        ],
        [
          'ransom-paid',
          'other',
          'de-escalates other',
          'The new event brings the drama of this event to an end, for all 31 go free.',
        ],
      ],
    },
    'oman-mediates': {
      title: 'Omani Envoy Meets Captors of Ferry Passengers',
      summary:
        "Oman's envoy met the captors of the ferry passengers at a village on the coast and brought back a letter. Denmark thanked Oman. Yemen complained that it had not been told.",
      lines: [
        ['iso:OMN', 'consult', 'Met the captors and brought back a letter.'],
        ['iso:DNK', 'support', 'Thanked Oman for its good offices.'],
        ['iso:YEM', 'accuse', 'Complained that it had not been told.'],
      ],
      rationales: [
        [
          'ferry-seized',
          'this',
          'responds-to this',
          'The meeting in the new event is an answer to the plea that Copenhagen made after gunmen had boarded a vessel.',
        ],
        [
          'ransom-paid',
          'other',
          'enables this',
          'The letter in Event 6 paved the way for the new event, the release against money.',
        ],
        [
          'uk-sanctions',
          'other',
          'undermines other',
          'While Event 6 relies on quiet talks, the new event puts names on a black list, which complicates the mediation.',
        ],
      ],
    },
    'ransom-paid': {
      title: 'All 31 Ferry Passengers Freed After Payment',
      summary:
        'All 31 passengers were freed after a payment that nobody admits to. Denmark denied having paid. The United Kingdom criticised the deal. Oman flew the passengers to Muscat.',
      lines: [
        ['iso:DNK', 'state', 'Denied having paid.'],
        ['iso:GBR', 'accuse', 'Criticised the deal as an invitation to others.'],
        ['iso:OMN', 'aid', 'Flew the passengers to its capital.'],
      ],
      rationales: [
        [
          'ferry-seized',
          'this',
          'de-escalates this',
          'The new event resolves the seizure of the vessel with its nine Danes.',
        ],
        [
          'oman-mediates',
          'this',
          'enables other',
          'The release builds on the visit of the envoy to the village, told in the recent event.',
        ],
        [
          'uk-sanctions',
          'other',
          'responds-to other',
          'The sanctions in the new event are a reaction to the deal in Event 4 that London had criticised.',
        ],
      ],
    },
    'uk-sanctions': {
      title: 'Britain Sanctions Four Men over Ferry Hostage Deal',
      summary:
        'The United Kingdom froze the accounts of four men whom it links to the captors of the ferry. Yemen welcomed the step. Downing Street asked Oman for the names of the go-betweens.',
      lines: [
        ['iso:GBR', 'sanction', 'Froze the accounts of four men.'],
        ['iso:YEM', 'support', 'Welcomed the step.'],
        ['iso:OMN', '!recipient', 'Asked for the names of the go-betweens.'],
      ],
      rationales: [
        [
          'ransom-paid',
          'this',
          'responds-to this',
          'London acts on the payment for the 31 travellers described in Event 1.',
        ],
        [
          'outside',
          'this',
          'parallels this',
          'The measure is similar to the listing of Somali pirates in 2010, when accounts were frozen as well.',
        ],
      ],
    },
  },
};
