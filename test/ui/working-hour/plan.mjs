import { comment, joint, link, linkNew, noAct, outside, sameAct, set, tag, tagNew } from './decisions.mjs';

/** @typedef {import('./decisions.mjs').Decision} Decision */

/** Readable ids of the pages' events: their titles' first six words. */
const ids = {
  photographs: 'kennedy-is-shown-u-2-photographs',
  gromyko: 'gromyko-assures-kennedy-that-soviet-aid',
  address: 'kennedy-announces-naval-quarantine-of-cuba',
  appeal: 'u-thant-appeals-for-voluntary-suspension',
  council: 'stevenson-confronts-zorin-over-missile-photographs',
  withdrawal: 'radio-moscow-broadcasts-khrushchev-decision',
};

const oas = {
  title: 'OAS Council backs the quarantine',
  kind: 'speech',
  date: '1962-10-23',
  id: 'oas-backs-quarantine',
};

/**
 * What a coder decides of pages of the sample corpus. They stand in the order of their names, in which things to do
 * follow one another; before each decision stands its line, from 1.
 *
 * @type {Readonly<Record<string, readonly (readonly [line: number, decision: Decision])[]>>}
 */
export const pages = {
  '1962-10-16_photographs-shown.txt': [
    [7, tag('Bundy', 'States', { actors: ['white-house'], speaker: 'mcgeorge-bundy', type: 'state' })],
    [8, tag('White House', 'Consults', { actors: ['white-house'], type: 'consult' })],
    [
      9,
      tag(
        'Soviet Union',
        'Mobilises',
        { actors: ['ussr'], type: 'mobilize', mode: 'weapons', event: 'cuban-missile-crisis', news: false },
        { key: 'b', then: [set('Shift+O', 'Set Mode', 'weapons'), set('e', 'Set Event', 'Cuban missile crisis')] },
      ),
    ],
    [10, noAct('Venue', 'Cuba', 'cuba', 'mobilize')],
    [12, link('Kennedy Announces', ids.address, ['Prompts'], [['other', 'responds-to']], [['1', 'this']])],
    [13, link('Gromyko Assures', ids.gromyko, ['Gives context to'], [['this', 'context-for']], [['1', 'this']])],
    [14, outside('Warning of the Director of Central Intelligence, August 1962')],
    [
      15,
      link(
        'Stevenson Confronts',
        ids.council,
        ['Gives context to', 'Corroborates'],
        [
          ['this', 'context-for'],
          ['this', 'corroborates'],
        ],
        [['1', 'this']],
      ),
    ],
  ],
  '1962-10-18_gromyko-assurances.txt': [
    [7, tag('Gromyko', 'States', { actors: ['ussr'], speaker: 'andrei-gromyko', type: 'state' })],
    [
      8,
      tag(
        'John F. Kennedy',
        'Threatens',
        { actors: ['usa'], speaker: 'john-f-kennedy', type: 'threaten', targets: ['ussr'] },
        { then: [set('Shift+T', 'Set Targets', 'Soviet Union')] },
      ),
    ],
    [9, tag('Gromyko', 'Accuses', { actors: ['ussr'], speaker: 'andrei-gromyko', type: 'accuse' })],
    [10, noAct('Host', 'White House', 'white-house', 'state')],
    [12, link('Kennedy Announces', ids.address, ['Prompts'], [['other', 'responds-to']], [['2', 'this']])],
    [
      13,
      link('Tass statement', 'tass-statement-on-cuba', ['Corroborates'], [['this', 'corroborates']], [['2', 'this']]),
    ],
    [
      14,
      link(
        'Kennedy Is Shown',
        ids.photographs,
        ['Has context'],
        [['other', 'context-for']],
        [
          ['5', 'other'],
          ['2', 'this'],
        ],
      ),
    ],
    [15, link('Stevenson Confronts', ids.council, ['Parallels'], [['this', 'parallels']])],
  ],
  '1962-10-22_quarantine-announced.txt': [
    [10, tag('John F. Kennedy', 'Coerces', { actors: ['usa'], speaker: 'john-f-kennedy', type: 'coerce' })],
    [11, noAct('Recipient', 'Soviet Union', 'ussr', 'coerce')],
    [12, joint(['Soviet Union', 'Cuba'], 'Mobilises', { actors: ['ussr', 'cuba'], type: 'mobilize' })],
    [13, sameAct('Preparing ballistic missile sites on the island alongside the Cuban government.')],
    [
      14,
      tag(
        'John F. Kennedy',
        'Demands',
        { actors: ['usa'], type: 'request', form: 'reported', note: 'Said in the address as well.' },
        { then: [set('Shift+F', 'Set Form', 'Reported'), comment('Said in the address as well.')] },
      ),
    ],
    [16, linkNew(oas, 'Prompts', ['other', 'responds-to'])],
    [17, outside('Khrushchev refuses to obey the quarantine')],
    [18, link('U Thant Appeals', ids.appeal, ['Prompts'], [['other', 'responds-to']], [['9', 'this']])],
    [19, outside()],
    [20, link('Radio Moscow', ids.withdrawal, ['Prompts'], [['other', 'responds-to']], [['4', 'this']])],
  ],
  '1962-10-24_u-thant-appeal.txt': [
    [7, tag('U Thant', 'Appeals', { actors: ['united-nations'], speaker: 'u-thant', type: 'appeal' })],
    [8, noAct('Recipient', 'Cuba', 'cuba', 'appeal')],
    [9, noAct('Recipient', 'Soviet Union', 'ussr', 'appeal')],
    [10, tag('United States', 'Coerces', { actors: ['usa'], type: 'coerce', news: false }, { key: 'b' })],
    [12, link('Kennedy Announces', ids.address, ['Responds to'], [['this', 'responds-to']], [['7', 'other']])],
    [13, link('Stevenson Confronts', ids.council, ['Undermined by'], [['other', 'undermines']])],
    [14, link('Radio Moscow', ids.withdrawal, ['Parallels'], [['this', 'parallels']], [['12', 'this']])],
    [15, outside('Agreement on West New Guinea, 15 August 1962')],
    [16, outside()],
  ],
  '1962-10-25_stevenson-zorin.txt': [
    [7, tag('Stevenson', 'Demands', { actors: ['usa'], speaker: 'adlai-stevenson', type: 'request' })],
    [8, tag('Zorin', 'Rejects', { actors: ['ussr'], speaker: 'valerian-zorin', type: 'reject' })],
    [
      9,
      joint(['United Arab Republic', 'Ghana'], 'Appeals', {
        actors: ['united-arab-republic', 'ghana'],
        type: 'appeal',
      }),
    ],
    [10, sameAct('Sponsored a compromise draft resolution alongside Ghana.')],
    [11, noAct('Recipient', 'Soviet Union', 'ussr', 'request')],
    [13, link('U Thant Appeals', ids.appeal, ['Has context'], [['other', 'context-for']])],
    [14, link('Kennedy Announces', ids.address, ['Corroborates'], [['this', 'corroborates']], [['8', 'other']])],
    [15, outside()],
    [16, outside()],
    [17, outside()],
  ],
  '1962-10-28_khrushchev-withdraws.txt': [
    [7, tag('Khrushchev', 'Concedes', { actors: ['ussr'], speaker: 'nikita-khrushchev', type: 'concede' })],
    [8, tag('John F. Kennedy', 'Supports', { actors: ['usa'], type: 'support' })],
    [9, tag('Cuba', 'Demands', { actors: ['cuba'], type: 'request' })],
    [10, noAct('Recipient', 'Cuba', 'cuba', 'support')],
    [11, tag('U Thant', 'Agrees', { actors: ['united-nations'], speaker: 'u-thant', type: 'agree' })],
    [13, link('Kennedy Announces', ids.address, ['Responds to'], [['this', 'responds-to']], [['14', 'other']])],
    [14, link('U Thant Appeals', ids.appeal, ['Parallels'], [['this', 'parallels']], [['12', 'this']])],
    [15, outside()],
    [16, outside()],
    [17, outside()],
  ],
};

/**
 * The same for raw articles: how the words begin and end that `n` leads to. What comes between is read and passed by.
 *
 * @type {Readonly<Record<string, readonly (readonly [first: string, last: string, decision: Decision])[]>>}
 */
export const articles = {
  'ships-turn-back.txt': [
    [
      'the Defense Department said',
      'of the quarantine.',
      tag('US Department of Defense', 'States', { actors: ['pentagon'] }),
    ],
    [
      'Assistant Secretary Arthur',
      'offensive materials.',
      tag('Sylvester', 'States', { actors: ['pentagon'], speaker: 'arthur-sylvester' }),
    ],
    [
      'he added,',
      'still on course.',
      sameAct(
        'Assistant Secretary Arthur Sylvester told reporters that the ships had presumably been carrying offensive materials.',
      ),
    ],
    [
      'It was let through',
      'from Washington.',
      tagNew('Captain of the Bucharest', 'person', 'States', { actors: ['captain-of-the-bucharest'] }),
    ],
    ['officials said.', 'officials said.', noAct('Nothing')],
    ['The President had decided', 'full of passengers.', tag('John F. Kennedy', 'Concedes', { actors: ['usa'] })],
    [
      'In New York',
      'a limited time',
      tag(
        'U Thant',
        'Appeals',
        { actors: ['united-nations'], targets: ['ussr'] },
        { then: [set('Shift+T', 'Set Targets', 'Nikita Khrushchev')] },
      ),
    ],
    ['Kennedy replied', 'kept away.', tag('John F. Kennedy', 'Agrees', { actors: ['usa'], type: 'agree' })],
  ],
  'u2-lost-over-cuba.txt': [
    ['The Defense Department said', 'presumed lost', tag('US Department of Defense', 'States', { actors: ['pentagon'] })],
    ['Officials believe', 'from Washington.', noAct('Nothing')],
    ['"insure that such', 'in a statement.', tag('US Department of Defense', 'Threatens', { actors: ['pentagon'] })],
    ['Defense Secretary Robert', '14,000 men.', tag('McNamara', 'Mobilises', { actors: ['pentagon'] })],
    ['In Havana', 'airspace.', tag('Fidel Castro', 'Rejects', { actors: ['cuba'] })],
    [
      'which Radio Moscow',
      'out of Turkey.',
      tag(
        'Khrushchev',
        'Agrees',
        { actors: ['ussr'], via: ['radio-moscow'] },
        { then: [set('Shift+V', 'Set Via', 'Radio Moscow')] },
      ),
    ],
    ['On Saturday evening', 'supervision.”', tag('John F. Kennedy', 'Concedes', { actors: ['usa'] })],
    ['The President’s Executive', 'of the day.', noAct('Nothing')],
  ],
};
