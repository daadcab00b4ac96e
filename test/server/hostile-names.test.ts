import assert from 'node:assert/strict';
import {
  MarkupKind,
  ShowMessageNotification,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { URI, Utils } from 'vscode-uri';
import {
  actorsRequest,
  annotationsRequest,
  eventsRequest,
  lineRequest,
  linkRequest,
  relatedRequest,
  tagRequest,
  tooltipRequest,
  treeRequest,
  type TreeParams,
} from '../../src/server/protocol.ts';
import { lensCommands } from '../../src/server/requests/lens-data.ts';
import { articleOf } from '../core/helpers/article.ts';
import { askAll } from './helpers/all-requests.ts';
import { root, startClient, uriOf, type TestClient } from './helpers/client.ts';
import { caretIn } from './helpers/editor.ts';
import { assertShownAsText, hostileNames, inLine, quoted, type FieldRoom } from './helpers/hostile-names.ts';
import { linkParams, tagParams } from './helpers/params.ts';

/** A name with a word in front by which it is known again. */
interface HostileName {
  readonly mark: string;
  readonly name: string;
}

const names = hostileNames(200).map((name, index): HostileName => {
  const mark = `mark${index}x`;
  return { mark, name: `${mark} ${name}` };
});

function pageOf({ mark, name }: HostileName): string {
  return [
    `A page that tells of ${inLine(name)}`,
    'Summary',
    'What happened.',
    'Full Content',
    'Sources (1)',
    `Gazette ${inLine(name)} https://example.org/${mark}`,
    'Actor Responses',
    `Spoke of ${inLine(name)} and was told to wait.`,
    'Related Events (1)',
    `"Event 7 is what the new event answers, says ${inLine(name)} of the harbour."`,
    '',
  ].join('\n');
}

/** A page whose every field that may be a person's own words is the hostile name, ids among them. */
function sidecarOf({ name }: HostileName, page: string): string {
  const { responses, related } = articleOf(page);
  const [response] = responses;
  const [rationale] = related.items;
  assert.ok(response && rationale, `The page of ${name.slice(0, 80)} has its lines`);
  const own = quoted(name);
  const anchor = ({ quote, at }: { quote: string; at: number }) => `quote: ${quoted(quote)}, at: ${at}`;
  const provenance = `by: ${own}, created: ${own}, origin: ${own}, note: ${own}`;
  return [
    'newsweave: 1',
    'events:',
    `  - { id: ${own}, page: true, title: ${own}, kind: ${own}, date: ${own}, ${provenance} }`,
    'mentions:',
    `  - { id: m1, quote: "What happened.", at: ${[...page.slice(0, page.indexOf('What happened.'))].length}, actor: ${own}, as: ${own} }`,
    'responses:',
    `  - { id: ${own}, ${anchor(response)}, actors: [${own}], speaker: ${own}, via: [${own}], form: ${own}, type: ${own}, mode: ${own}, targets: [${own}], event: ${own}, aux: [${own}], ${provenance} }`,
    'rationales:',
    `  - { id: ${own}, ${anchor(rationale)}, other: outside, title: ${own}, numbers: { 7: ${own} }, ${provenance}, relations: [{ id: ${own}, type: ${own}, from: this, to: ${own} }] }`,
    '',
  ].join('\n');
}

function corpusOf(all: readonly HostileName[]): Record<string, string> {
  const actors = all.map(
    ({ name }) =>
      `  - { id: ${quoted(name)}, name: ${quoted(name)}, aliases: [${quoted(`Old ${name}`)}], type: ${quoted(name)} }\n`,
  );
  const events = all.map(
    ({ name }) => `  - { id: ${quoted(`war ${name}`)}, title: ${quoted(`War ${name}`)}, date: ${quoted(name)} }\n`,
  );
  const files: Record<string, string> = {
    'actors.yaml': `newsweave: 1\nactors:\n${actors.join('')}`,
    'events.yaml': `newsweave: 1\nevents:\n${events.join('')}`,
  };
  for (const each of all) {
    const page = pageOf(each);
    files[`${each.mark}.txt`] = page;
    files[`${each.mark}.txt.ann.yaml`] = sidecarOf(each, page);
    const path = `${each.mark} ${inLine(each.name).replaceAll('/', '').slice(0, 80)}.txt`;
    files[path] = 'A headline\n\nLIMA, 3 March (Wire) — Words.\n';
    files[`${path}.ann.yaml`] = 'newsweave: 1\n';
  }
  return files;
}

/** What was shown in one kind of field: checked one by one, and kept to see that the names did get there. */
class Shown {
  readonly #fields = new Map<string, string[]>();

  add(field: string, words: string | null | undefined, room?: FieldRoom): void {
    if (words == null) return;
    assertShownAsText(field, words, room);
    const known = this.#fields.get(field);
    if (known === undefined) this.#fields.set(field, [words]);
    else known.push(words);
  }

  /** Checks that each name was seen in a field: a test of what never comes would prove nothing. */
  hasAll(field: string): void {
    const words = (this.#fields.get(field) ?? []).join('\n');
    for (const { mark } of names)
      assert.ok(
        words.includes(mark),
        `${field} never showed ${mark} ${JSON.stringify(names.find((n) => n.mark === mark)?.name.slice(0, 80))}`,
      );
  }

  hasSome(field: string): void {
    assert.ok(
      (this.#fields.get(field) ?? []).some((words) => /mark\d+x/.test(words)),
      `${field} never showed a name`,
    );
  }
}

/** Adds what an editor shows at a line of a page. */
async function lookAt(client: TestClient, { mark }: HostileName, words: string, shown: Shown): Promise<void> {
  const uri = uriOf(`${mark}.txt`);
  const text = client.host.files.get(`${mark}.txt`) ?? '';
  const { lenses, hints, hover, symbols, links } = await askAll(client, uri, caretIn(text, words));
  for (const { command } of lenses) {
    shown.add('lens', command?.title, { max: 160 });
    assert.ok(['', ...Object.values(lensCommands)].includes(command?.command ?? ''));
  }
  for (const { label, tooltip } of hints) {
    assert.ok(typeof label !== 'string' && (tooltip === undefined || typeof tooltip === 'string'));
    shown.add('hint', label.map(({ value }) => value).join(''), { max: 60 });
    for (const part of label) {
      assert.notEqual(part.value, '');
      assert.ok(part.command === undefined && (part.tooltip === undefined || typeof part.tooltip === 'string'));
      shown.add('hint tooltip', part.tooltip, { max: 300 });
    }
  }
  if (hover !== null) {
    assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, MarkupKind.PlainText);
    shown.add('hover', hover.contents.value, { max: 300, lines: 60 });
  }
  for (const symbol of symbols) {
    assert.ok('children' in symbol || 'selectionRange' in symbol);
    for (const { name, detail } of [symbol, ...('children' in symbol ? (symbol.children ?? []) : [])]) {
      assert.notEqual(name, '');
      shown.add('symbol', `${name} ${detail ?? ''}`, { max: 241 });
    }
  }
  for (const { tooltip } of links) assert.equal(tooltip, undefined);
}

/** Adds all rows of a view. */
async function lookAtTree(client: TestClient, view: TreeParams['view'], shown: Shown): Promise<void> {
  const below = async (parent: string | null, depth: number): Promise<void> => {
    for (const node of await client.ask(treeRequest, { view, parent })) {
      shown.add(`${view} label`, node.label);
      shown.add(`${view} description`, node.description);
      const { id } = node;
      shown.add(`${view} tooltip`, await client.ask(tooltipRequest, { view, id, parent }), { max: 600, lines: 6 });
      shown.add(`${view} spoken`, node.spoken, { max: 300 });
      assert.match(node.icon, /^[a-z-]+$/);
      if (node.hasChildren && depth < 3) await below(node.id, depth + 1);
    }
  };
  await below(null, 0);
}

describe('names that would draw, run or hide something', () => {
  let client: TestClient;
  const shown = new Shown();
  const messages: string[] = [];
  before(async function () {
    this.timeout(60_000);
    const late = { workspace: { symbol: { resolveSupport: { properties: ['location.range'] } } } };
    client = await startClient(corpusOf(names), 'ana', late);
    client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      messages.push(message);
    });
  });

  it('are plain words in lenses, hints, hovers and the outline', async () => {
    for (const each of names) {
      await lookAt(client, each, 'Spoke of', shown);
      await lookAt(client, each, 'Event 7', shown);
      await lookAt(client, each, 'A page that', shown);
      await lookAt(client, each, 'What happened', shown);
    }
    for (const field of ['lens', 'hint', 'hint tooltip', 'hover', 'symbol']) shown.hasAll(field);
    assert.deepEqual(client.log, []);
  }).timeout(60_000);

  it('are plain words in the views', async () => {
    await lookAtTree(client, 'events', shown);
    await lookAtTree(client, 'actors', shown);
    for (const field of ['events label', 'events description', 'events tooltip', 'actors label', 'actors tooltip'])
      shown.hasAll(field);
  }).timeout(60_000);

  it('are plain words among the symbols of the workspace', async () => {
    // Each query looks at all names.
    for (const { mark } of names.slice(0, 40)) {
      const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: mark })) ?? [];
      for (const { name, containerName } of found) {
        assert.notEqual(name, '');
        shown.add('workspace symbol', name);
        shown.add('container', containerName);
      }
    }
    shown.hasAll('workspace symbol');
    shown.hasAll('container');
  }).timeout(60_000);

  it('are plain words in the lists to pick from', async () => {
    for (const { mark } of names) {
      const uri = uriOf(`${mark}.txt`);
      for (const { name, alias, type } of await client.ask(actorsRequest, { uri, query: mark }))
        for (const words of [name, alias, type]) shown.add('actor to pick', words);
      const line = await client.ask(lineRequest, { uri, line: 7, record: null });
      shown.add('line', line?.actorNames);
      shown.add('line', line?.relations);
      for (const { label, words } of await client.ask(annotationsRequest, { uri, line: null, name: null })) {
        shown.add('annotation', label);
        shown.add('annotation words', words, { max: 300 });
      }
      for (const { title, phrase } of await client.ask(relatedRequest, { uri, line: null }))
        for (const words of [title, phrase]) shown.add('related', words);
    }
    for (const { title, date, where } of await client.ask(eventsRequest, { uri: uriOf('mark0x.txt') })) {
      shown.add('event to pick', title);
      shown.add('event to pick', date);
      shown.add('event to pick', where, { max: 300 });
    }
    for (const field of ['actor to pick', 'line', 'annotation', 'annotation words', 'event to pick'])
      shown.hasAll(field);
  }).timeout(60_000);

  it('are plain words in what a person is told', async () => {
    for (const { mark, name } of names) {
      const uri = uriOf(`${mark}.txt`);
      const refused = [
        await client.ask(tagRequest, tagParams({ uri, by: name })),
        await client.ask(tagRequest, tagParams({ uri, actors: [{ id: `no ${name}` }] })),
        await client.ask(linkRequest, linkParams({ uri, other: { event: `no ${name}` } })),
      ];
      for (const outcome of refused) {
        assert.ok(!outcome.ok);
        shown.add('reason', outcome.reason, { max: 600 });
      }
    }
    shown.hasAll('reason');
    const to = Utils.joinPath(URI.parse(root), 'b.txt').toString();
    for (const path of [...client.host.files.keys()].filter((each) => / .*\.txt$/.test(each)).slice(0, 20)) {
      client.host.files.set('b.txt.ann.yaml', 'newsweave: 1\n');
      const oldUri = Utils.joinPath(URI.parse(root), path).toString();
      await client.connection.sendRequest(WillRenameFilesRequest.type, { files: [{ oldUri, newUri: to }] });
    }
    for (const message of messages) shown.add('message', message, { max: 600 });
    shown.hasSome('message');
  }).timeout(60_000);
});
