import assert from 'node:assert/strict';
import * as protocol from '../../src/server/protocol.ts';
import { at, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { linkParams, page, pageFiles, tagParams } from './helpers/params.ts';

/** Must-show: an edit that would say what the corpus does not know is refused, whichever editor asks for it. */

const uri = uriOf('ports.txt');
const path = 'ports.txt.ann.yaml';
const [first, second] = responseLines;
const act = `id: r1, ${at(page, first)}, actors: [iran], type: appeal`;
const files = {
  ...pageFiles,
  'envoy.txt': eventPage('Chile recalls its envoy'),
  'corpus.yaml': [
    'newsweave: 1',
    'responseTypes:',
    '  extend: [{ id: wave, label: waves, modes: [friendly] }]',
    'relationTypes:',
    '  extend: [{ id: mirrors, label: mirrors }]',
    'fields:',
    '  - { name: tone, label: Tone, for: response, type: choice, values: [mild, harsh] }',
    '',
  ].join('\n'),
  [path]: sidecar('responses', act),
};
const by = 'ana';
const words = (quote: string) => ({ at: page.indexOf(quote), words: quote });
const name = { uri, sidecar: path, id: 'r1', by };
const relation = { from: 'this', modality: 'possible' } as const;
const noActors = /^No actor of actors\.yaml has the id two words\. /;
const noResponse = /^No response type has the id shout\. /;
const noRelation = /^No relation type has the id shouts-at\. /;
const odd = [{ id: 'two words' }];

const outcomeOf = async ({ method }: { readonly method: string }, params: object) => {
  const client = await startClient(files);
  const outcome = await client.connection.sendRequest<protocol.EditOutcome>(method, params);
  return { outcome, after: Object.fromEntries(client.host.files) };
};

describe('an edit that says what the corpus does not know', () => {
  for (const [what, request, params, reason] of [
    ['an actor of a tag', protocol.tagRequest, tagParams({ actors: odd }), noActors],
    ['a target of a tag', protocol.tagRequest, tagParams({ targets: odd }), noActors],
    ['a speaker who is nobody', protocol.tagRequest, tagParams({ speaker: { id: 'unknown' } }), /^Choose who speaks, /],
    ['the type of a tag', protocol.tagRequest, tagParams({ type: 'shout' }), noResponse],
    ['whom an act came through', protocol.changeActRequest, { ...name, change: { via: odd } }, noActors],
    [
      'a mode',
      protocol.changeActRequest,
      { ...name, change: { mode: 'loud' } },
      /^The type appeal has no mode loud\. /,
    ],
    [
      'a value of an own variable',
      protocol.changeActRequest,
      { ...name, change: { fields: { tone: 'odd' } } },
      /^The field tone has no value odd\. /,
    ],
    [
      'an event of an act',
      protocol.changeActRequest,
      { ...name, change: { event: { event: 'No one' } } },
      /^There is no/,
    ],
    [
      'a new event',
      protocol.changeActRequest,
      { ...name, change: { about: { create: { title: 'A', id: 'No id' } } } },
      /^An id is lower-case words of a to z and digits, /,
    ],
    [
      'who is the recipient',
      protocol.noActRequest,
      { uri, by, ...words(second), role: 'recipient', actor: odd[0], of: null },
      noActors,
    ],
    [
      'the act that words belong to',
      protocol.noActRequest,
      { uri, by, ...words(second), role: 'none', actor: null, of: 'r9' },
      /^No act of this article has the id r9\. /,
    ],
    [
      'an act of several',
      protocol.takeAllRequest,
      { uri, by, acts: [{ ...words(second), actors: odd, type: 'appeal', targets: [] }], noActs: [], links: [] },
      noActors,
    ],
    [
      'the type of an act of several',
      protocol.takeAllRequest,
      {
        uri,
        by,
        acts: [{ ...words(second), actors: [{ id: 'iran' }], type: 'shout', targets: [] }],
        noActs: [],
        links: [],
      },
      noResponse,
    ],
    [
      'a relation of several',
      protocol.takeAllRequest,
      {
        uri,
        by,
        acts: [],
        noActs: [],
        links: [
          {
            ...words(rationaleLines[0]),
            other: { event: 'envoy' },
            relations: [{ ...relation, type: 'shouts-at' }],
            numbers: {},
          },
        ],
      },
      noRelation,
    ],
    [
      'the type of a link',
      protocol.linkRequest,
      linkParams({ relations: [{ ...relation, type: 'shouts-at' }] }),
      noRelation,
    ],
    [
      'a relation between events',
      protocol.relateRequest,
      { uri, by, from: { event: 'ports' }, to: { event: 'envoy' }, type: 'shouts-at', quote: null },
      noRelation,
    ],
    [
      'who is mentioned',
      protocol.markRequest,
      { uri, by, places: [words('Peru')], means: { actor: 'two words' } },
      noActors,
    ],
    ['a corrected type', protocol.changeClaimRequest, { ...name, change: { type: 'shout' } }, noResponse],
    [
      'the id of an event, where a record has it',
      protocol.defineEventRequest,
      { uri, by, ...words('Peru'), event: { title: 'Peru', id: 'r1' } },
      /^Another record of this article has the id r1 already\. /,
    ],
  ] as const)
    it(`is refused, and nothing is written: ${what}`, async () => {
      const { outcome, after } = await outcomeOf(request, params);
      assert.ok(!outcome.ok, 'refused');
      assert.match(outcome.reason, reason);
      assert.deepEqual(after, files);
    });
});

describe('an edit that says what the corpus knows', () => {
  for (const [what, request, params] of [
    ['its own type of response', protocol.tagRequest, tagParams({ type: 'wave' })],
    ['an actor that comes with the product', protocol.tagRequest, tagParams({ targets: [{ id: 'iso:CHL' }] })],
    ['a new actor', protocol.tagRequest, tagParams({ actors: [{ name: 'Port Union', type: 'organisation' }] })],
    ['an actor that cannot be told', protocol.tagRequest, tagParams({ actors: [{ id: 'unknown' }] })],
    ['its own type of relation', protocol.linkRequest, linkParams({ relations: [{ ...relation, type: 'mirrors' }] })],
    ['a type that is still to be said', protocol.linkRequest, linkParams({ relations: [{ ...relation, type: null }] })],
    ['a value of its own variable', protocol.changeActRequest, { ...name, change: { fields: { tone: 'mild' } } }],
  ] as const)
    it(`is made: ${what}`, async () => {
      assert.deepEqual((await outcomeOf(request, params)).outcome, { ok: true, note: null });
    });

  it('is made where records say the same already, right or not', async () => {
    const said = sidecar('responses', `id: r1, ${at(page, first)}, actors: [nobody], type: shout`);
    const client = await startClient({ ...files, [path]: said });
    const params = tagParams({ actors: [{ id: 'nobody' }, { id: 'iran' }], type: 'shout' });
    assert.deepEqual(await client.ask(protocol.tagRequest, params), { ok: true, note: null });
    assert.match(client.host.files.get(path) ?? '', /actors: \[nobody, iran\], type: shout/);
  });

  it('is made where the register cannot be read whole, and may know more', async () => {
    const client = await startClient({ ...files, 'actors.yaml': 'newsweave: 2\nactors: []\n' });
    assert.deepEqual(await client.ask(protocol.tagRequest, tagParams()), { ok: true, note: null });
  });
});
