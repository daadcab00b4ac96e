import type { Storyline } from './model.ts';

/** A row over duties on steel between two states of our own making and their banks, courts and unions. */
export const steelTariffs: Storyline = {
  actors: [
    '{ id: brazil, name: "Brazil", metonyms: ["Brasília", "Planalto"], demonyms: ["Brazilian"], type: state, code: BRA }',
    '{ id: usa, name: "United States", aliases: ["US", "USA"], metonyms: ["Washington", "White House"], demonyms: ["American"], type: state, code: USA }',
    '{ id: wto, name: "World Trade Organization", aliases: ["WTO"], type: igo }',
    '{ id: metalworkers, name: "National Metalworkers Union", aliases: ["metalworkers\' union"], type: organisation }',
    '{ id: acero-sul, name: "Acero Sul", type: company }',
    '{ id: itc, name: "Court of International Trade", type: other, partOf: usa }',
    '{ id: helena-prado, name: "Helena Prado", type: person, posts: [{ for: brazil, title: "Trade Minister" }] }',
    '{ id: eu, name: "European Union", aliases: ["EU"], metonyms: ["Brussels"], type: igo }',
  ],
  pages: {
    'duties-announced': {
      title: 'Washington Imposes 30 Percent Duty on Brazilian Slab Steel',
      summary:
        'The United States announced a duty of 30 percent on slab steel from Brazil, citing harm to its own mills. Trade Minister Helena Prado called the measure unjustified and said that Brasília would take every step open to it. The move ends a two-year exemption.',
      lines: [
        ['usa', 'sanction', 'Imposed a 30 percent duty on slab steel, ending an exemption of two years.'],
        ['brazil', 'accuse', 'Prado denounced the measure as unjustified.'],
        ['brazil', '!recipient', 'Identified as the country whose mills are hit by the new duty.'],
        ['acero-sul', 'state', 'Told customers that 40,000 tonnes already at sea might be turned round.'],
      ],
      rationales: [
        [
          'complaint-filed',
          'other',
          'responds-to other',
          'The new event is a direct response to the duty described in Event 3: Brasília asks the trade body in Geneva to rule on it.',
        ],
        [
          'mill-closes',
          'other',
          'causes this',
          'Event 3 announces the levy on slabs, while the NEW EVENT reports that a furnace is being shut because the orders have gone. The former triggered the latter.',
        ],
        [
          'outside',
          'this',
          'context-for other',
          'The steel quotas of 2018, which were negotiated country by country, provide the context for the new event, since the exemption that now ends went back to them.',
        ],
      ],
    },
    'complaint-filed': {
      title: 'Brazil Takes Steel Duty to World Trade Organization',
      summary:
        'Brazil filed a complaint with the World Trade Organization and asked for consultations within sixty days. The European Union said it would join as a third party. Washington replied that national security was no matter for a panel.',
      lines: [
        ['brazil', 'accuse', 'Filed a complaint against the US and asked for consultations within sixty days.'],
        ['eu', 'support', 'Announced that it would join the case as a third party.'],
        ['usa', 'reject', 'Replied that national security was no matter for a panel.'],
        ['wto', '!recipient', 'Asked to set up a panel should the consultations fail.'],
      ],
      rationales: [
        [
          'duties-announced',
          'this',
          'responds-to this',
          'The complaint answers the 30 percent levy on slabs that Event 9 made public four days earlier.',
        ],
        [
          'court-ruling',
          'other',
          'parallels this',
          'Both events challenge the legality of the levy, one in Geneva and the other before a judge in New York. The new event thus runs parallel to this event.',
        ],
        [
          'outside',
          'other',
          'undermines other',
          'The new event, a presidential order that freezes all payments to the bodies in Geneva, undermines the proceedings opened in Event 11.',
        ],
      ],
    },
    'mill-closes': {
      title: 'Acero Sul Shuts Furnace as Slab Orders Collapse',
      summary:
        'Acero Sul said it would blow out its second furnace at Vitória at the end of the month and lay off 1,900 people. The National Metalworkers Union called a strike and marched on the plant gates. The company blamed the American duty.',
      lines: [
        ['acero-sul', 'state', 'Announced the closure of its second furnace and 1,900 lay-offs.'],
        ['metalworkers', 'protest', 'Called out its members and marched on the gates.'],
        ['acero-sul', 'accuse', 'Blamed the American duty for the loss of orders.'],
        ['brazil', 'aid', 'Promised credit lines through its development bank for the workers laid off.'],
      ],
      rationales: [
        [
          'duties-announced',
          'this',
          'causes other',
          'The new event stems from the decision in Washington to tax slab imports, which took away two thirds of the order book.',
        ],
        [
          'court-ruling',
          'other',
          'de-escalates other',
          'Event 5 shows the cost of the levy in jobs. The new event, a ruling that suspends it, eases the pressure on the plant.',
        ],
        [
          'outside',
          '-',
          'parallels this',
          'Both events represent cuts by heavy industry in the same week; the other concerns an aluminium smelter in Quebec.',
        ],
      ],
    },
    'court-ruling': {
      title: 'Trade Court Suspends Slab Duty Pending Review',
      summary:
        'The Court of International Trade suspended the duty on slab steel for ninety days and ordered the administration to show the evidence of harm. The White House said it would appeal. Helena Prado welcomed the ruling.',
      lines: [
        ['itc', 'coerce', 'Ordered the suspension of the duty for ninety days and asked for the evidence of harm.'],
        ['usa', 'reject', 'Said that it would appeal against the ruling.'],
        ['brazil', 'support', 'Welcomed the decision through its Trade Minister.'],
        ['usa', '!recipient', 'Instructed to lay open how it had come to its finding.'],
      ],
      rationales: [
        [
          'duties-announced',
          'this',
          'undermines this',
          'The suspension ordered in the new event takes the force out of the measure that Event 2 had introduced against imports of slabs.',
        ],
        [
          'complaint-filed',
          'this',
          'parallels this',
          'The new event challenges the levy in a domestic court, which aligns with the recent event where Brazil turned to the World Trade Organization.',
        ],
        [
          'mill-closes',
          '-',
          'responds-to this',
          'The judges cited the lay-offs at Vitória, reported in Event 8, as proof of harm that could not be undone.',
        ],
      ],
    },
  },
};
