import type { Storyline } from './model.ts';

/** An attack on hospitals by computer. */
export const hospitalHack: Storyline = {
  actors: [
    '{ id: ireland, name: "Ireland", metonyms: ["Dublin"], demonyms: ["Irish"], type: state, code: IRL }',
    '{ id: hse, name: "Health Service Executive", aliases: ["HSE", "health service"], type: government, partOf: ireland }',
    '{ id: night-crane, name: "Night Crane", type: armed-group }',
    '{ id: europol, name: "Europol", type: igo }',
    '{ id: romania, name: "Romania", metonyms: ["Bucharest"], demonyms: ["Romanian"], type: state, code: ROU }',
    '{ id: nurses, name: "Irish Nurses Organisation", aliases: ["nurses"], type: organisation }',
    '{ id: cordata, name: "Cordata Systems", aliases: ["Cordata"], type: company }',
  ],
  pages: {
    'wards-offline': {
      title: 'Ransomware Takes Irish Hospital Systems Offline',
      summary:
        'The Health Service Executive shut down its networks after malware encrypted patient files in 54 hospitals. A group that calls itself Night Crane demanded twenty million dollars. The Irish government said that it would not pay.',
      lines: [
        ['hse', 'state', 'Shut down its networks and cancelled appointments.'],
        ['night-crane', 'request', 'Demanded twenty million dollars for the key.'],
        ['ireland', 'reject', 'Ruled out any payment.'],
        ['hse', '!recipient', 'Hit by malware that encrypted the files of patients.'],
      ],
      rationales: [
        [
          'arrests',
          'other',
          'responds-to other',
          'The new event reports detentions in a foreign capital in the matter of the attack on hospital files that Event 5 describes.',
        ],
        [
          'data-leak',
          'other',
          'escalates other',
          'Event 5 leaves open whether files were copied. The new event, in which records appear on the net, is a marked escalation.',
        ],
        [
          'vendor-blamed',
          'other',
          'causes other',
          'The hole in the software told of in the new event is what led to the loss of the networks in this event.',
        ],
      ],
    },
    'data-leak': {
      title: 'Night Crane Publishes Files of 800 Patients',
      summary:
        'Night Crane put files of 800 patients on the net after Dublin had let a deadline pass. The Irish Nurses Organisation told its members to work on paper. The High Court barred anybody from sharing the files.',
      lines: [
        ['night-crane', 'coerce', 'Published files of 800 patients.'],
        ['nurses', 'state', 'Told its members to work on paper.'],
        ['ireland', 'reject', 'Let the deadline pass without an answer.'],
      ],
      rationales: [
        [
          'wards-offline',
          'this',
          'escalates this',
          'The new event raises the stakes of the extortion that began with the encryption of files in 54 hospitals.',
        ],
        [
          'arrests',
          'other',
          'responds-to other',
          'Police action in the new event is the answer to the publication of records in Event 11.',
        ],
        [
          'outside',
          '-',
          'parallels this',
          'Both events follow the same pattern: in the other a pipeline company in Texas was robbed of its files by a gang and asked for money.',
        ],
      ],
    },
    arrests: {
      title: 'Europol and Romanian Police Detain Five over Hospital Hack',
      summary:
        'Romanian police, working with Europol, detained five people in Constanța and seized servers. Dublin thanked Bucharest. Night Crane announced on its page that it was closing down.',
      lines: [
        ['romania', 'coerce', 'Detained five people and seized servers together with Europol.'],
        ['ireland', 'support', 'Thanked Bucharest for its help.'],
        ['night-crane', 'retreat', 'Announced that it was closing down.'],
      ],
      rationales: [
        [
          'wards-offline',
          'this',
          'responds-to this',
          'The detentions answer the assault on the networks of the health service, described in Event 1.',
        ],
        [
          'data-leak',
          'this',
          'responds-to this',
          'The new event comes a week after the recent event, in which the files of 800 patients were put on the net.',
        ],
        [
          'vendor-blamed',
          'other',
          'about other',
          'The new event, a report on the faults of the supplier, comments on the crime for which people are held in Event 3.',
        ],
      ],
    },
    'vendor-blamed': {
      title: 'Report Blames Cordata Systems for Unpatched Server',
      summary:
        'A report for the Irish parliament found that Cordata Systems had left a server without a patch for eight months. The company disputed the finding and said that the Health Service Executive had refused the update.',
      lines: [
        ['cordata', 'state', 'Disputed the finding and said that the update had been refused.'],
        ['cordata', '!recipient', 'Blamed for a server that was left without a patch for eight months.'],
        ['hse', 'state', 'Denied that it had turned down the update.'],
      ],
      rationales: [
        [
          'wards-offline',
          'this',
          'causes this',
          'The neglect found in the new event explains how the malware got in that shut down the wards in Event 7.',
        ],
        [
          'arrests',
          '-',
          'parallels this',
          'Both events clear up the same crime, one by police work in Constanța, the other by an inquiry.',
        ],
      ],
    },
  },
};
