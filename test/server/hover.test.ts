import assert from 'node:assert/strict';
import { HoverRequest, MarkupKind } from 'vscode-languageserver/node';
import { at as anchor, newsArticle, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient } from './helpers/client.ts';
import { at, wordsOf } from './helpers/editor.ts';
import { linkedCorpus, ports } from './helpers/linked-corpus.ts';

const [closed, target] = responseLines;
const [answers, beside] = rationaleLines;

/** Checks what a hover over some words says, line by line, and which words it is about; null where it says nothing. */
async function check(
  path: string,
  words: string,
  expected: { readonly about: string; readonly says: readonly string[] } | null,
  files: Readonly<Record<string, string>> = linkedCorpus,
): Promise<void> {
  const client = await startClient(files);
  const hover = await client.connection.sendRequest(HoverRequest.type, at(client, path, words));
  if (expected === null || hover === null) {
    assert.equal(hover, expected);
    return;
  }
  assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents);
  assert.equal(hover.contents.kind, MarkupKind.PlainText);
  assert.deepEqual(hover.contents.value.split('\n'), expected.says);
  assert.equal(hover.range && wordsOf(client.host.files.get(path) ?? '', hover.range), expected.about);
}

const act = ['Peru · Coerces', 'Towards: Chile', 'Said by: ana-paz', 'A deed', 'By ana · 2026-11-21 · shared'];

describe('a hover', () => {
  it('over a tagged line tells the act', () => check('ports.txt', closed, { about: closed, says: act }));

  it('names several actors as one says a list', () => {
    const yaml = linkedCorpus['ports.txt.ann.yaml'] ?? '';
    const files = {
      ...linkedCorpus,
      'ports.txt.ann.yaml': yaml.replace('targets: [chile]', 'targets: [chile, peru, who]'),
    };
    const says = act.map((line) => line.replace('Towards: Chile', 'Towards: Chile, Peru and who'));
    return check('ports.txt', closed, { about: closed, says }, files);
  });

  it('over further words of an act tells the same', () =>
    check('ports.txt', 'What happened', { about: 'What happened.', says: act }));

  it('over a line that tells no act says so', () =>
    check('ports.txt', target, { about: target, says: ['No act · recipient · Chile', 'Shared'] }));

  it('over an actor tells the actor, and then what it is named in', () =>
    check('ports.txt', 'Chile', {
      about: 'Chile',
      says: ['Chile', 'state · chile · 1 act', 'Named as: target', 'Shared', '', ...act],
    }));

  it('over a linked rationale tells the event and how it is related', () =>
    check('ports.txt', answers.slice(14, 21), {
      about: answers,
      says: ['Responds to: Chile recalls its envoy', 'envoy · envoy.txt', 'By ana · shared'],
    }));

  it('over Event 7 tells the event that it means', async () => {
    await check('ports.txt', 'Event 7', {
      about: 'Event 7',
      says: ['The long war', '2026 · outside · war', '1 relation'],
    });
    await check('ports.txt', 'The new event answers', {
      about: 'The new event',
      says: ['This page', '🚢 Peru closes its ports', 'ports', 'ports.txt · 3 relations'],
    });
  });

  it('over a title and over words that define an event tells that event', async () => {
    await check('envoy.txt', 'Chile recalls', {
      about: 'Chile recalls its envoy',
      says: ['Chile recalls its envoy', 'envoy', 'envoy.txt · 2 relations'],
    });
    await check('news.txt', 'back to work', {
      about: 'went back to work',
      says: ['Strike ends', '2026-03-03 · strike-ends', 'news.txt'],
    });
  });

  it('says nothing where nothing is annotated', async () => {
    await check('ports.txt', 'Summary', null);
    await check('news.txt', 'Ferry', null);
    await check('ports.txt', closed, null, { 'ports.txt': ports });
    await check('ports.txt', answers, null, { 'ports.txt': ports });
  });

  it('tells of words that have changed, and of ids that mean nothing', async () => {
    const files = {
      'ports.txt': ports,
      'ports.txt.ann.yaml': sidecar(
        'rationales',
        `id: q1, ${anchor(ports, beside)}, other: nobody`,
        `id: q2, ${anchor(ports, answers)}, other: outside, title: "A raid"`,
      ).replace('runs beside', 'ran close beside'),
    };
    await check(
      'ports.txt',
      'runs beside',
      { about: beside, says: ['Untyped: nobody (not found)', 'Shared', 'Attention: words changed'] },
      files,
    );
    await check(
      'ports.txt',
      'answers',
      { about: answers, says: ['Untyped: A raid', 'outside the corpus', 'Shared'] },
      files,
    );
    const nameless = sidecar('mentions', `id: m1, ${anchor(newsArticle, 'LIMA')}, actor: nobody`);
    await check(
      'news.txt',
      'LIMA',
      { about: 'LIMA', says: ['nobody (not found)', 'Shared'] },
      { 'news.txt': newsArticle, 'news.txt.ann.yaml': nameless },
    );
  });

  it('shows so many records at most, and says how many more there are', async () => {
    const records = Array.from({ length: 9 }, (_, index) => `id: r${index}, ${anchor(ports, closed)}, actors: [peru]`);
    const files = { 'ports.txt': ports, 'ports.txt.ann.yaml': sidecar('responses', ...records) };
    const says = [...Array.from({ length: 6 }, () => ['peru', 'Shared', '']).flat(), '3 more'];
    await check('ports.txt', closed, { about: closed, says }, files);
  });
});
