import assert from 'node:assert/strict';
import type { Coder } from '../../../src/core/coding/context.ts';
import { keepEventId, sidecarEnding } from '../../../src/core/coding/move-article.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { carryOut, checkFiles, coder } from '../helpers/coding.ts';
import {
  at,
  eventPage,
  indexOf,
  newsArticle,
  rationaleLines,
  sidecar,
  wholeFactsOf,
  type Files,
} from '../helpers/corpus.ts';

const ports = eventPage('Peru closes its ports');
const envoy = eventPage('Chile recalls its envoy');
const refers = sidecar('rationales', `id: q1, ${at(envoy, rationaleLines[0])}, other: ports`);
const files: Files = { 'ports.txt': ports, 'envoy.txt': envoy, 'news.txt': newsArticle };

/** What is written before ports.txt gets another name; `nothing` where nothing needs to be. */
function keep(of: Files, newPath: string, by: Coder = coder(), path = 'ports.txt'): Files | string {
  const index = indexOf(of);
  const facts = wholeFactsOf(of, path);
  assert.ok(facts);
  const change = keepEventId({ facts, text: of[path] ?? '' }, newPath, index, by);
  return change === null ? 'nothing' : carryOut(of, { ok: true, changes: [change] });
}

const pinned = `newsweave: 1\ntext: "${textDigest(ports)}"\nevents:\n  - { id: ports, page: true }\n...\n`;

describe('an event page that gets another name', () => {
  it('keeps the id by which others know its event', () => {
    const referred = { ...files, 'envoy.txt.ann.yaml': refers };
    checkFiles(referred, keep(referred, 'harbours.txt'), { 'ports.txt.ann.yaml': pinned });
    const own = keep(referred, 'harbours.txt', coder('ana'));
    checkFiles(referred, own, { 'ports.txt.ana.ann.yaml': pinned });
  });

  it('keeps it where it has a sidecar, for it may be known elsewhere', () => {
    const coded = { ...files, 'ports.txt.ann.yaml': 'newsweave: 1\nresponses: []\n' };
    assert.match(JSON.stringify(keep(coded, 'harbours.txt')), /\{ id: ports, page: true \}/);
  });

  it('needs nothing where nobody has coded or named it, where its name stays, or where it is no event page', () => {
    assert.equal(keep(files, 'harbours.txt'), 'nothing');
    const referred = { ...files, 'envoy.txt.ann.yaml': refers };
    assert.equal(keep(referred, 'south/ports.txt'), 'nothing');
    assert.equal(keep(referred, 'ports.md'), 'nothing');
    assert.equal(keep(files, 'wire.txt', coder(), 'news.txt'), 'nothing');
  });

  it('keeps its old name as an alias where its id is pinned and something refers to it by its name', () => {
    const page = sidecar('events', 'id: peru-closes-its-ports, page: true, aliases: [closing]');
    const both = { ...files, 'ports.txt.ann.yaml': page, 'envoy.txt.ann.yaml': refers };
    const after = checkFiles(both, keep(both, 'harbours.txt'), {
      'ports.txt.ann.yaml': page.replace('[closing]', '[closing, ports]'),
    });
    const moved = {
      'harbours.txt': ports,
      'harbours.txt.ann.yaml': after['ports.txt.ann.yaml'] ?? '',
      'envoy.txt': envoy,
    };
    assert.equal(indexOf(moved).event('ports')?.place?.path, 'harbours.txt');
    const unnamed = { ...files, 'ports.txt.ann.yaml': page };
    assert.equal(keep(unnamed, 'harbours.txt'), 'nothing');
  });

  it('does not pin a name that two pages have', () => {
    const two = { ...files, 'south/ports.txt': ports, 'envoy.txt.ann.yaml': refers };
    assert.equal(keep(two, 'harbours.txt'), 'nothing');
  });
});

describe('the sidecar of an article', () => {
  it('keeps its ending when it moves', () => {
    const file = (path: string, layer: string | null) => ({ path, article: 'a/b.txt', layer });
    assert.equal(sidecarEnding(file('a/b.txt.ann.yaml', null)), '.ann.yaml');
    assert.equal(sidecarEnding(file('a/b.txt.ana.ann.yaml', 'ana')), '.ana.ann.yaml');
  });
});
