import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { CodeActionRequest } from 'vscode-languageserver/node';
import { openCorpus, type OpenCorpus } from '../../src/server/corpus.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import { adoptRequest, fixRequest, homesRequest, statusRequest } from '../../src/server/protocol.ts';
import { fieldsOf } from '../core/helpers/data.ts';
import { bytesIn, utf16Bytes } from '../core/helpers/bytes.ts';
import { eventPage } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { diskCorpus, type DiskCorpus } from './helpers/disk-corpus.ts';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';

const title = 'Лоцманы вышли на работу';
const news = `${title}\n\nРИГА, 3 марта. Лоцманы порта вышли на работу после недели забастовки.\n`;
const says = (encoding: string) => `newsweave: 1\narticle: { encoding: ${encoding} }\n`;

describe('an article in an encoding that its sidecar names', () => {
  let disk: DiskCorpus;
  let corpus: OpenCorpus;
  beforeEach(() => {
    disk = diskCorpus();
    disk.put('news.txt', bytesIn('koi8-r', news));
  });
  afterEach(() => {
    disk.remove();
  });

  const open = () => {
    corpus = openCorpus(pathToFileURL(disk.root).toString(), {
      ...quietSurroundings,
      detector: () => Promise.resolve(() => 'windows-1251'),
      host: diskHost(disk.root),
    });
  };
  const readNow = async () => {
    const { index } = await corpus.settled();
    const facts = index.articles.get('news.txt');
    return [facts?.article.title === title, facts?.problems.map(({ code }) => code)] as const;
  };
  const say = (yaml: string | undefined) => {
    if (yaml === undefined) disk.removeFile('news.txt.ann.yaml');
    else disk.put('news.txt.ann.yaml', yaml);
    corpus.changed(['news.txt.ann.yaml']);
  };

  it('is read in it, at a glance and whole, and no guess is told', async () => {
    disk.put('news.txt.ann.yaml', says('koi8-r'));
    open();
    assert.deepEqual(await readNow(), [true, []]);
    await corpus.wholeRead();
    assert.deepEqual(await readNow(), [true, []]);
    assert.equal((await corpus.wholeArticle('news.txt'))?.text, news);
    assert.equal(await corpus.articleText('news.txt'), news);
  });

  it('is read anew where the sidecar says another one, and guessed where it says none any more', async () => {
    open();
    await corpus.wholeRead();
    assert.deepEqual(await readNow(), [false, ['encoding-guessed']]);
    say(says('koi8-r'));
    assert.deepEqual(await readNow(), [true, []]);
    assert.equal((await corpus.wholeArticle('news.txt'))?.text, news);
    say(says('windows-1251'));
    assert.deepEqual(await readNow(), [false, []]);
    say(says('klingon-8'));
    assert.deepEqual(await readNow(), [false, ['encoding-mismatch']]);
    say(says('koi8-r'));
    assert.deepEqual(await readNow(), [true, []]);
    say(undefined);
    assert.deepEqual(await readNow(), [false, ['encoding-guessed']]);
  });

  it('is read as the first layer says that says one', async () => {
    disk.put('news.txt.ann.yaml', says('koi8-r'));
    disk.put('news.txt.ben.ann.yaml', says('windows-1251'));
    open();
    assert.deepEqual(await readNow(), [true, []]);
    say('newsweave: 1\n');
    assert.deepEqual(await readNow(), [false, []]);
  });

  it('is read as UTF-8 where it is that by now, whatever the sidecar says', async () => {
    disk.put('news.txt.ann.yaml', says('koi8-r'));
    open();
    await corpus.wholeRead();
    disk.put('news.txt', news);
    corpus.changed(['news.txt']);
    assert.deepEqual(await readNow(), [true, []]);
  });
});

describe('a guessed encoding', () => {
  const page = eventPage('Peru closes its ports');
  const files = { 'ports.txt': '', 'ports.txt.ann.yaml': 'newsweave: 1\n' };
  const start = async () => {
    const client = await startClient(files);
    const { read } = client.host;
    const bytes = utf16Bytes(`\uFEFF${page}`, 'utf-16le');
    client.host.read = (path) => (path === 'ports.txt' ? Promise.resolve(bytes) : read(path));
    await client.open('ports.txt', page);
    return client;
  };

  it('can be recorded in the sidecar by a quick fix, and is told no more', async () => {
    const client = await start();
    const status = async () => (await client.ask(statusRequest, { uri: uriOf('ports.txt') }))?.encoding;
    assert.match((await status()) ?? '', /utf-16le/);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const params = { textDocument: { uri: uriOf('ports.txt') }, range, context: { diagnostics: [] } };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    const action = actions.find((each) => 'kind' in each && each.title === 'Record encoding as utf-16le');
    const given: readonly unknown[] = action !== undefined && 'kind' in action ? (action.command?.arguments ?? []) : [];
    const { uri, rule, finding, fix } = fieldsOf(given[0]);
    const asked = { uri: String(uri), rule: String(rule), finding: String(finding), fix: String(fix) };
    assert.deepEqual(await client.ask(fixRequest, { ...asked, answer: null, by: 'ana' }), { ok: true, note: null });
    assert.match(client.host.files.get('ports.txt.ann.yaml') ?? '', /article:.*\n? *.*encoding: utf-16le/);
    assert.equal(await status(), null);
  });
});

describe('annotations without an article that name its encoding', () => {
  it('are found a home by their words in that encoding, and stay where they stood', async () => {
    const client = await startClient({
      'new.txt': '',
      'old.txt.ann.yaml': `${says('koi8-r')}responses:\n  - { id: r1, quote: "Лоцманы порта вышли на работу", at: ${news.indexOf('Лоцманы порта')}, actors: [pilots] }\n`,
    });
    const { read } = client.host;
    const bytes = bytesIn('koi8-r', news);
    client.host.read = (path) => (path === 'new.txt' ? Promise.resolve(bytes) : read(path));
    const orphan = uriOf('old.txt.ann.yaml');
    const found = await client.ask(homesRequest, { uri: orphan });
    assert.equal(found?.homes[0]?.found, 1);
    const adopted = await client.ask(adoptRequest, { uri: orphan, path: 'new.txt' });
    assert.match(adopted.ok ? adopted.told : adopted.reason, /1 stand where they stood/);
  });
});
