import assert from 'node:assert/strict';
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver/node';
import { at, eventPage, rationaleLines, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { root, startClient, uriOf, type TestClient } from './helpers/client.ts';

const page = eventPage('Peru closes its ports');
const [closed, target] = responseLines;
const [line] = rationaleLines;
const corpus: Files = {
  'ports.txt': page,
  'strike.txt': eventPage('Pilots strike'),
  'strike.txt.ann.yaml': sidecar('events', 'id: pilots-strike, page: true, date: "1962-11"'),
  'ports.txt.ben.ann.yaml': sidecar('responses', 'id: r8, quote: "Summary", at: 22'),
  'actors.yaml':
    'newsweave: 1\nactors:\n  - { id: chile, name: "Chile", type: state }\n  - { id: peru, name: "Peru", aliases: ["Lima"], type: state }\n',
  'events.yaml': 'newsweave: 1\nevents:\n  - { id: canal-talks, title: "Talks on the canal", outside: true }\n',
  'corpus.yaml': `newsweave: 1
responseTypes: { extend: [{ id: pilot, label: "Pilots", modes: [tow] }] }
fields:
  - { name: tone, for: response, type: choice, values: [low, high] }
`,
};

const records = `newsweave: 1
events:
  - { id: ports-closed, page: true }
responses:
  - { id: r1, ${at(page, closed)}, actors: [peru], targets: [chile], type: coerce }
noActs:
  - { id: l1, ${at(page, target)}, role: recipient, actor: chile, of: r1 }
rationales:
  - { id: q1, ${at(page, line)}, other: pilots-strike, relations: [{ id: k1, from: this, type: responds-to }] }
verdicts:
  - { of: k1, verdict: accepted }
`;

/** A file with its cursor at ¦, open in an editor beside the files of the corpus. */
async function opened(path: string, marked: string, more: Files = {}, itemDefaults = false) {
  const text = marked.replace('¦', '');
  const capabilities = { textDocument: { completion: { completionList: { itemDefaults: ['editRange'] } } } };
  const client = await startClient({ ...corpus, [path]: text, ...more }, 'ana', itemDefaults ? capabilities : {});
  await client.open(path, text);
  const before = marked.slice(0, marked.indexOf('¦')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { client, text, params: { textDocument: { uri: uriOf(path) }, position } };
}

/** A file with some words in the place of the first ones, where the cursor stands at ¦. */
function edited(words: string, marked: string): string {
  assert.ok(records.includes(words), words);
  return records.replace(words, marked);
}

async function completion(marked: string, path = 'ports.txt.ann.yaml', itemDefaults = false) {
  const { client, params, text } = await opened(path, marked, {}, itemDefaults);
  const list = await client.connection.sendRequest(CompletionRequest.type, params);
  assert.ok(list === null || !Array.isArray(list));
  return { list, text };
}

/** Checks labels with details; those behind the first ones that are named may be anything. */
async function checkCompletion(marked: string, expected: readonly string[], path?: string): Promise<void> {
  const { list } = await completion(marked, path);
  const items = list?.items ?? [];
  const shown = items.map(({ label, detail }) => (detail === undefined ? label : `${label}: ${detail}`));
  assert.deepEqual(expected.at(-1) === '…' ? [...shown.slice(0, expected.length - 1), '…'] : shown, expected, marked);
}

/** The text when the first item with a label is taken. */
function taken(text: string, list: CompletionList | null, label: string): string {
  const item: CompletionItem | undefined = list?.items.find((each) => each.label === label);
  const range = item?.textEdit && 'range' in item.textEdit ? item.textEdit.range : list?.itemDefaults?.editRange;
  const words = item?.textEdit?.newText ?? item?.textEditText ?? '';
  if (range === undefined || !('start' in range)) return 'nothing';
  return text.slice(0, offsetOf(text, range.start)) + words + text.slice(offsetOf(text, range.end));
}

function offsetOf(text: string, { line: number, character }: Position): number {
  return (
    text
      .split('\n')
      .slice(0, number)
      .reduce((sum, each) => sum + each.length + 1, 0) + character
  );
}

describe('completion in a sidecar', () => {
  it('offers actors by id or any name, with their names', async () => {
    await checkCompletion(edited('[peru]', '[¦]'), ['unknown', 'chile: Chile', 'peru: Peru']);
    await checkCompletion(edited('[peru]', '[peru, li¦]'), ['peru: Peru']);
    await checkCompletion(edited('[chile]', '[ch¦'), ['chile: Chile']);
    await checkCompletion(edited('actor: chile', 'actor: ¦'), ['chile: Chile', 'peru: Peru']);
  });

  it('offers events with their titles, and what may stand in their place', async () => {
    await checkCompletion(edited('other: pilots-strike', 'other: ¦'), [
      'outside',
      'ports-closed: Peru closes its ports',
      'pilots-strike: Pilots strike',
      'canal-talks: Talks on the canal',
      'r1: Peru · coerce',
    ]);
    await checkCompletion(edited('other: pilots-strike', 'other: str¦'), ['pilots-strike: Pilots strike']);
    await checkCompletion(edited('from: this', 'from: t¦'), [
      'this',
      'other',
      'ports-closed: Peru closes its ports',
      '…',
    ]);
  });

  it('offers records of the article where one is named', async () => {
    await checkCompletion(edited('of: r1', 'of: r¦'), ['r1: Peru · coerce', '…']);
    const mine = edited('noActs:', 'mentions:\n  - { id: m1, quote: "Summary", at: 22, replaces: ¦ }\nnoActs:');
    await checkCompletion(mine, []);
    await checkCompletion(edited('of: k1', 'of: k¦'), [
      'q1: responds to Pilots strike',
      'k1: responds to Pilots strike',
      '…',
    ]);
  });

  it('offers types, those of the corpus among them, and the modes of a type', async () => {
    const { list } = await completion(edited('type: coerce', 'type: ¦'));
    assert.ok(list?.items.some(({ label, detail }) => label === 'pilot' && detail === 'Pilots'));
    assert.ok(list?.items.some(({ label, documentation }) => label === 'appeal' && documentation !== undefined));
    await checkCompletion(edited('type: coerce', 'type: pilot, mode: ¦'), ['tow']);
    const relations = await completion(edited('type: responds-to', 'type: re¦'));
    assert.ok(relations.list?.items.some(({ label, detail }) => label === 'responds-to' && detail === 'Responds to'));
  });

  it('offers the words of fixed lists, and a project’s own variables', async () => {
    await checkCompletion(edited('role: recipient', 'role: ¦'), ['recipient', 'host', 'venue', 'none']);
    await checkCompletion(edited('verdict: accepted', 'verdict: ¦'), ['accepted', 'rejected', 'unsure']);
    await checkCompletion(edited('page: true', 'page: ¦'), ['true', 'false']);
    await checkCompletion(edited('type: coerce', 'aux: [generic, ¦]'), ['future', 'hypothetical']);
    await checkCompletion(edited('type: coerce', 'aux: [gen¦eric, future]'), ['hypothetical', 'generic']);
    await checkCompletion(edited('type: coerce', 'fields: { ¦ }'), ['tone']);
    await checkCompletion(edited('type: coerce', 'fields: { tone: ¦ }'), ['low', 'high']);
  });

  it('offers the fields of a record that it lacks, in braces and in lines', async () => {
    await checkCompletion('newsweave: 1\n¦\n', ['text', 'article', 'events', '…']);
    await checkCompletion(edited('role: recipient', '¦'), ['before', 'after', 'role', '…']);
    await checkCompletion('newsweave: 1\nverdicts:\n  - of: r1\n    ¦\n', [
      'verdict',
      'why',
      'note',
      'by',
      'when',
      'seen',
    ]);
    await checkCompletion('newsweave: 1\nverdicts:\n  - ¦\n', ['of', 'verdict', 'why', 'note', 'by', 'when', 'seen']);
    await checkCompletion('newsweave: 1\narticle:\n  read:\n    ¦\n', ['by', 'when']);
  });

  it('writes what fits: a colon behind a key, a blank before a value, quotes where a word needs them', async () => {
    const key = await completion('newsweave: 1\nverdicts:\n  - of: r1\n    ve¦\n');
    assert.equal(taken(key.text, key.list, 'verdict'), 'newsweave: 1\nverdicts:\n  - of: r1\n    verdict: \n');
    const value = await completion('newsweave: 1\nverdicts:\n  - of: r1\n    verdict:¦\n');
    assert.equal(taken(value.text, value.list, 'unsure'), 'newsweave: 1\nverdicts:\n  - of: r1\n    verdict: unsure\n');
    const quotes = await completion('newsweave: 1\nverdicts:\n  - { of: r1, "verdict": "¦" }\n');
    assert.equal(
      taken(quotes.text, quotes.list, 'unsure'),
      'newsweave: 1\nverdicts:\n  - { of: r1, "verdict": "unsure" }\n',
    );
    const middle = await completion(edited('[peru]', '[pe¦ru]'));
    assert.equal(taken(middle.text, middle.list, 'peru'), records);
  });

  it('tells the stretch that is replaced once where the client understands that', async () => {
    const { list, text } = await completion(edited('[peru]', '[pe¦]'), 'ports.txt.ann.yaml', true);
    assert.ok(list?.itemDefaults?.editRange);
    assert.ok(list.items.every(({ textEdit }) => textEdit === undefined));
    assert.equal(taken(text, list, 'peru'), records);
  });

  it('offers nothing in comments, in words of people, and in files of other programs', async () => {
    await checkCompletion(`# of ¦\n${records}`, []);
    await checkCompletion('newsweave: 1\nverdicts:\n  - { of: r1, note: "Said ¦" }\n', []);
    await checkCompletion('version: ¦\n', [], 'compose.yaml');
  });
});

describe('completion in registers and corpus.yaml', () => {
  it('offers fields, types, ids of actors and levels', async () => {
    const actor = (field: string) => `newsweave: 1\nactors:\n  - { id: peru, name: "Peru", ${field} }\n`;
    await checkCompletion(actor('type: st¦'), ['state', 'government', 'military', '…'], 'actors.yaml');
    await checkCompletion(actor('partOf: ¦'), ['peru: Peru'], 'actors.yaml');
    await checkCompletion(actor('posts: [{ ¦ }]'), ['for', 'title', 'from', 'to'], 'actors.yaml');
    await checkCompletion('newsweave: 1\nlayers: ¦\n', ['shared', 'own'], 'corpus.yaml');
    await checkCompletion(
      'newsweave: 1\nrules: { dangling-target: ¦ }\n',
      ['off', 'hint', 'info', 'warning', 'error'],
      'corpus.yaml',
    );
  });

  it('offers the rules of which levels are set, and those whose findings are set aside', async () => {
    const loops = ['temporal-cycle: error', 'contradictory-pair: error'];
    await checkCompletion('newsweave: 1\nrules:\n  ¦\n', [...loops, '…'], 'corpus.yaml');
    await checkCompletion(
      'newsweave: 1\nrules: { temporal-cycle: hint, ¦ }\n',
      [...loops.slice(1), '…'],
      'corpus.yaml',
    );
    await checkCompletion('newsweave: 1\nignored:\n  - rule: ¦\n', [...loops, '…']);
    const { list, text } = await completion('newsweave: 1\nrules:\n  dang¦\n', 'corpus.yaml');
    assert.equal(taken(text, list, 'dangling-target'), 'newsweave: 1\nrules:\n  dangling-target: \n');
  });
});

async function checkHover(marked: string, expected: string | null, path = 'ports.txt.ann.yaml'): Promise<void> {
  const { client, params } = await opened(path, marked, { 'ports.txt.ann.yaml': records });
  const hover = await client.connection.sendRequest(HoverRequest.type, params);
  const contents = hover?.contents;
  assert.equal(
    contents !== undefined && typeof contents === 'object' && 'value' in contents ? contents.value : null,
    expected,
  );
}

describe('hover in a YAML file', () => {
  it('says what an id means', async () => {
    await checkHover(edited('[peru]', '[pe¦ru]'), 'Peru · state\n\nAlso called Lima\n\nActs: 1, in 1 of the articles');
    await checkHover(
      edited('other: pilots', 'other: pi¦lots'),
      'Pilots strike\n\n1962-11\n\nTold in strike.txt\n\nRelations: 1',
    );
    await checkHover(edited('of: r1', 'of: r¦1'), `Peru · coerce\n\n“${closed}”\n\nports.txt.ann.yaml`);
    await checkHover(edited('of: k1', 'of: k¦1'), `responds to Pilots strike\n\n“${line}”\n\nports.txt.ann.yaml`);
    await checkHover(edited('[peru]', '[bo¦livia]'), 'No actor of actors.yaml has the id bolivia.');
    await checkHover(edited('other: pilots', 'other: no¦'), 'Nothing in the corpus has the id no-strike.');
  });

  it('says what a field is for and what a type means', async () => {
    await checkHover(edited('targets:', 'tar¦gets:'), 'Whom it is aimed at.');
    await checkHover(edited('responses:', 'resp¦onses:'), 'Acts that the article tells, one record each.');
    await checkHover(
      'newsweave: 1\nlay¦ers: own\n',
      'Where records are written: into the shared sidecars, or into each annotator’s own.',
      'corpus.yaml',
    );
    await checkHover(edited('type: coerce', 'type: pi¦lot'), 'Pilots');
    await checkHover(edited('type: coerce', 'type: sa¦il'), 'There is no response type sail.');
  });

  it('shows words of a corpus as text, and nothing where nothing is to be said', async () => {
    await checkHover(
      'newsweave: 1\nactors:\n  - { id: pe¦ru, name: "$(bug) <b>Peru</b>\\n[x](command:y)" }\n',
      '$ (bug) <b>Peru</b> [x] (command:y)\n\nActs: 1, in 1 of the articles',
      'actors.yaml',
    );
    await checkHover(edited('quote', 'qu¦ote').replace('¦', '').replace('Closed its', 'Clo¦sed its'), null);
    await checkHover('¦', null);
  });
});

/** Places as `path "words"`, each with the line that it stands on where one is asked for. */
function placesIn(
  places: readonly { uri: string; range: { start: Position; end: Position } }[],
  texts: Files,
): string[] {
  return places.map(({ uri, range: { start, end } }) => {
    const path = uri.slice(root.length + 1);
    const text = texts[path] ?? '';
    return `${path}:${start.line + 1} ${text.slice(offsetOf(text, start), offsetOf(text, end))}`;
  });
}

async function definition(marked: string, path = 'ports.txt.ann.yaml', more: Files = {}): Promise<string[]> {
  const { client, params, text } = await opened(path, marked, { 'ports.txt.ann.yaml': records, ...more });
  const found = await client.connection.sendRequest(DefinitionRequest.type, params);
  assert.ok(Array.isArray(found));
  const places = found.flatMap((each) => ('range' in each ? [each] : []));
  return placesIn(places, { ...corpus, 'ports.txt.ann.yaml': records, ...more, [path]: text });
}

describe('the definition of what stands in a YAML file', () => {
  it('is an actor’s entry, an event’s title or entry', async () => {
    assert.deepEqual(await definition(edited('[peru]', '[pe¦ru]')), ['actors.yaml:4 peru']);
    assert.deepEqual(await definition(edited('other: pilots', 'other: pi¦lots')), ['strike.txt:1 Pilots strike']);
    assert.deepEqual(await definition(edited('other: pilots-strike', 'other: ca¦nal-talks')), [
      'events.yaml:3 canal-talks',
    ]);
    assert.deepEqual(await definition(edited('[peru]', '[bo¦livia]')), []);
  });

  it('is a record that is named, and the words of a record', async () => {
    assert.deepEqual(await definition(edited('of: r1', 'of: r¦1')), ['ports.txt.ann.yaml:5 r1']);
    assert.deepEqual(await definition(edited('id: r1', 'id: r¦1')), [`ports.txt:7 ${closed}`]);
    assert.deepEqual(await definition(edited('Closed its', 'Clo¦sed its')), [`ports.txt:7 ${closed}`]);
  });

  it('is found in registers in any style, and while a file is broken', async () => {
    const block = 'newsweave: 1\nactors:\n- id: "peru"\n  name: Peru\n';
    assert.deepEqual(await definition(edited('[peru]', '[pe¦ru]'), 'ports.txt.ann.yaml', { 'actors.yaml': block }), [
      'actors.yaml:3 peru',
    ]);
    assert.deepEqual(await definition(`${records}relations:\n  - { id: k5, from: pilots-str¦ike, to: `), [
      'strike.txt:1 Pilots strike',
    ]);
  });
});

async function references(marked: string, includeDeclaration: boolean, path = 'ports.txt.ann.yaml'): Promise<string[]> {
  const texts: Files = {
    ...corpus,
    'ports.txt.ann.yaml': records,
    'strike.txt.ann.yaml': `${corpus['strike.txt.ann.yaml']}responses:\n  - { id: r2, quote: "Summary", at: 14, speaker: peru, event: pilots-strike }\n`,
  };
  return referencesIn(path, marked, texts, includeDeclaration);
}

async function referencesIn(
  path: string,
  marked: string,
  texts: Files,
  includeDeclaration: boolean,
): Promise<string[]> {
  const { client, params, text } = await opened(path, marked, texts);
  const found = await client.connection.sendRequest(ReferencesRequest.type, {
    ...params,
    context: { includeDeclaration },
  });
  return placesIn(found ?? [], { ...texts, [path]: text });
}

describe('the references of an id in YAML files', () => {
  it('are all records that name it, with its definition where that is asked for', async () => {
    const marked = edited('[peru]', '[pe¦ru]');
    const named = ['ports.txt.ann.yaml:5 peru', 'strike.txt.ann.yaml:5 peru'];
    assert.deepEqual(await references(marked, false), named);
    assert.deepEqual(await references(marked, true), ['actors.yaml:4 peru', ...named]);
  });

  it('are those of an event by any of its ids, and those of a record in its article alone', async () => {
    const event = await references(edited('other: pilots', 'other: pi¦lots'), true);
    assert.deepEqual(event, [
      'ports.txt.ann.yaml:9 pilots-strike',
      'strike.txt.ann.yaml:3 pilots-strike',
      'strike.txt.ann.yaml:5 pilots-strike',
    ]);
    const talks = (own: string) =>
      `newsweave: 1\nevents:\n  - { id: canal-talks, title: "Talks on the canal", aliases: [${own}], outside: true }\n`;
    const others = { ...corpus, 'ports.txt.ann.yaml': records.replace('other: pilots-strike', 'other: canal') };
    assert.deepEqual(await referencesIn('events.yaml', talks('ca¦nal'), others, false), ['ports.txt.ann.yaml:9 canal']);
    assert.deepEqual(await referencesIn('events.yaml', talks('ca¦nal'), others, true), [
      'events.yaml:3 canal-talks',
      'events.yaml:3 canal',
      'ports.txt.ann.yaml:9 canal',
    ]);
    assert.deepEqual(await references(edited('of: r1', 'of: r¦1'), true), [
      'ports.txt.ann.yaml:5 r1',
      'ports.txt.ann.yaml:7 r1',
    ]);
  });

  it('are lit in the file that is shown', async () => {
    const { client, params, text } = await opened('ports.txt.ann.yaml', edited('[chile]', '[chi¦le]'));
    const lit = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
    assert.deepEqual(
      placesIn(
        (lit ?? []).map(({ range }) => ({ uri: uriOf('x'), range })),
        { x: text },
      ),
      ['x:5 chile', 'x:7 chile'],
    );
  });
});

async function outline({ connection }: TestClient, path: string): Promise<string[]> {
  const found = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uriOf(path) } });
  const lines: string[] = [];
  const add = (symbols: typeof found, depth: number) => {
    for (const symbol of symbols ?? []) {
      if (!('range' in symbol)) continue;
      const { range, selectionRange: chosen } = symbol;
      assert.ok(range.start.line <= chosen.start.line && chosen.end.line <= range.end.line);
      lines.push(`${'  '.repeat(depth)}${symbol.name} | ${symbol.detail ?? ''}`);
      add(symbol.children ?? [], depth + 1);
    }
  };
  add(found, 0);
  return lines;
}

describe('the outline of a YAML file', () => {
  it('is its lists with their records, those of a rationale below it', async () => {
    const { client } = await opened('ports.txt.ann.yaml', `${records}¦`);
    assert.deepEqual(await outline(client, 'ports.txt.ann.yaml'), [
      'events | 1',
      '  ports-closed | ',
      'responses | 1',
      `  ${closed} | r1 · coerce`,
      'noActs | 1',
      `  ${target} | l1 · recipient`,
      'rationales | 1',
      `  ${line} | q1`,
      '    k1 | responds-to',
      'verdicts | 1',
      '  accepted | k1',
    ]);
    assert.deepEqual(await outline(client, 'actors.yaml'), [
      'actors | 2',
      '  Chile | chile · state',
      '  Peru | peru · state',
    ]);
    assert.deepEqual(await outline(client, 'compose.yaml'), []);
  });

  it('is told of a broken file as far as it goes', async () => {
    const { client } = await opened(
      'ports.txt.ann.yaml',
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "No\n  - id: ¦',
    );
    assert.deepEqual((await outline(client, 'ports.txt.ann.yaml')).slice(0, 1), ['responses | 1']);
  });
});

describe('every request in a YAML file', () => {
  it('is answered at any place of a file that was cut off', async () => {
    const { client } = await opened('ports.txt.ann.yaml', `${records}¦`);
    for (let cut = 0; cut < records.length; cut += 11) {
      const text = records.slice(0, cut);
      await client.change('ports.txt.ann.yaml', text);
      const lines = text.split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const params = { textDocument: { uri: uriOf('ports.txt.ann.yaml') }, position };
      for (const request of [
        CompletionRequest.type,
        HoverRequest.type,
        DefinitionRequest.type,
        DocumentHighlightRequest.type,
      ])
        await client.connection.sendRequest(request.method, params);
      await client.connection.sendRequest(ReferencesRequest.type, { ...params, context: { includeDeclaration: true } });
    }
    assert.deepEqual(client.log, []);
  }).timeout(10_000);
});
