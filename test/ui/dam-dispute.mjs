/** A storyline of invented places, told by event pages: which pages there are, and what a person who reads them decides. */

/**
 * @typedef {object} Told
 * @property {string} title
 * @property {string} summary
 * @property {readonly (readonly [line: string, who: string])[]} [responses] Nameless lines, and whose acts they tell.
 * @property {readonly (readonly [line: string, title: string])[]} [rationales] And the events that they mean.
 */

/** @type {Readonly<Record<string, Told>>} */
export const pages = {
  'walkout.txt': {
    title: 'Delegates of Tolmar walk out of the treaty talks in Sarn',
    summary: 'The delegation of Tolmar left the treaty talks in Sarn after a quarrel about summer quotas of the river.',
  },
  'convoy.txt': {
    title: 'Convoy with seed grain reaches the flooded valley of Ebrin',
    summary: 'Forty lorries with seed grain came to the valley of Ebrin, which a flood had cut off for nine days.',
  },
  'survey.txt': {
    title: 'Engineers find cracks in the spillway at Kessar',
    summary:
      'A survey by engineers found two cracks in the spillway at Kessar, and asked for repairs before the winter.',
  },
  'gates.txt': {
    title: 'Arvenia closes the gates of the Kessar Dam',
    summary:
      'Arvenia closed the gates of the Kessar Dam on Monday. Tolmar accused Arvenia of a breach of the river treaty. ' +
      'The Growers Union blocked the bridge at Lomen with tractors. The River Commission offered to send engineers.',
    responses: [
      ['Closed the gates of the dam without notice.', 'Arvenia'],
      ['Accused Arvenia of a breach of the river treaty.', 'Tolmar'],
      ['Blocked the bridge at Lomen with tractors.', 'Growers Union'],
      ['Offered to send engineers to the dam.', 'River Commission'],
    ],
    rationales: [
      [
        'The new event is a direct response to the walkout of the delegates of Tolmar from the treaty talks in Sarn.',
        'Delegates of Tolmar walk out of the treaty talks in Sarn',
      ],
      [
        'The cracks that engineers found in the spillway at Kessar led to the new event.',
        'Engineers find cracks in the spillway at Kessar',
      ],
    ],
  },
  'bridge.txt': {
    title: 'Growers Union blocks the bridge at Lomen',
    summary:
      'Tractors of the Growers Union stood on the bridge at Lomen. Tolmar supported the blockade. ' +
      'Arvenia threatened to send soldiers. The River Commission appealed to both sides for calm.',
    responses: [
      ['Supported the blockade in a statement.', 'Tolmar'],
      ['Threatened to send soldiers to the bridge.', 'Arvenia'],
      ['Appealed to both sides for calm.', 'River Commission'],
    ],
    rationales: [
      [
        'The new event is a direct response to the closing of the gates of the Kessar Dam by Arvenia.',
        'Arvenia closes the gates of the Kessar Dam',
      ],
      [
        'The new event runs in parallel with the convoy that brings seed grain to the flooded valley of Ebrin.',
        'Convoy with seed grain reaches the flooded valley of Ebrin',
      ],
    ],
  },
  'valley.txt': {
    title: 'Summer quota of the valley is cut',
    summary: 'The Water Ministry and the River Commission met in Sarn for the whole of Tuesday.',
    responses: [['Cut the summer quota of the valley by a third.', 'River Commission']],
    rationales: [
      [
        'The new event is a direct response to the cracks that engineers found in the spillway at Kessar.',
        'Engineers find cracks in the spillway at Kessar',
      ],
    ],
  },
  'hills.txt': {
    title: 'Autumn quota of the hills is cut as well',
    summary: 'The Water Ministry and the River Commission met in Sarn for the whole of Friday.',
    responses: [['Cut the autumn quota of the hills by a fifth.', 'River Commission']],
  },
};

export const register = `newsweave: 1
actors:
  - { id: arvenia, name: "Arvenia", type: state, demonyms: ["Arvenian"] }
  - { id: tolmar, name: "Tolmar", type: state }
  - { id: growers-union, name: "Growers Union", type: organisation }
  - { id: water-ministry, name: "Water Ministry", type: government }
  - { id: river-commission, name: "River Commission", type: organisation }
`;

/** @param {Told} told @returns {string} The page as it stands in a file. */
export function pageText({ title, summary, responses = [], rationales = [] }) {
  return [
    title,
    'Summary',
    summary,
    'Full Content',
    'Sources (1)',
    'Actor Responses',
    ...responses.map(([line]) => line),
    `Related Events (${rationales.length})`,
    ...rationales.map(([line]) => `"${line}"`),
    '',
  ].join('\n');
}
