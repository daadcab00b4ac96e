import assert from 'node:assert/strict';
import { openCorpus, type OpenCorpus } from '../../src/server/corpus.ts';
import { articleFinder } from '../../src/server/lookup.ts';
import { similarEvents } from '../../src/server/requests/similar-events.ts';
import { root, uriOf } from './helpers/client.ts';
import { assertShownAsText, hostileNames, inLine } from './helpers/hostile-names.ts';
import { memoryHost } from './helpers/memory-host.ts';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';

function page(title: string, summary: string): string {
  return [title, 'Summary', summary, 'Full Content', 'Sources (0)', 'Actor Responses', 'Related Events (0)', ''].join(
    '\n',
  );
}

const closing = page('Ministry closes the outer harbour', 'Pilots left the night shift.');
const shifts = page('Talks on night shifts fail', 'Pilots left the talks on the night shift.');
const orchard = page('Orchard fair opens', 'Farmers showed apples in the harbour.');
const news = 'Crane falls\n\nHULL, March 3 (Gazette) -- A crane fell at the orchard fair, and apples rolled away.\n';
const relation =
  'newsweave: 1\nrelations:\n  - { id: k0000000001, from: closing, to: shifts, type: precedes, by: ana }\n';
const files = {
  'closing.txt': closing,
  'closing.txt.ann.yaml': relation,
  'shifts.txt': shifts,
  'orchard.txt': orchard,
  'crane.txt': news,
};

/** A corpus of which all, or nothing, is learnt. */
async function opened(learns = true, given: Readonly<Record<string, string>> = files): Promise<OpenCorpus> {
  const whenIdle = () => (learns ? Promise.resolve() : new Promise<void>(() => undefined));
  const corpus = openCorpus(root, { ...quietSurroundings, host: memoryHost(given), whenIdle });
  if (learns) await corpus.learnt();
  return corpus;
}

/** Where an editor stands behind some words. */
function endOf(text: string) {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What is like the stretch between two marks | of an article, or like what stands at one. */
async function likeIn(corpus: OpenCorpus, path: string, marked: string) {
  const found = await articleFinder(() => [corpus]).article(uriOf(path));
  assert.ok(found);
  const [before = '', ...more] = marked.split('|');
  const start = endOf(before);
  return similarEvents(found, { start, end: more.length > 1 ? endOf(before + (more[0] ?? '')) : start });
}

/** `path likeness>0` and whether it is linked, the most alike first. */
async function check(path: string, marked: string, of: string, expected: readonly string[]): Promise<void> {
  const found = await likeIn(await opened(), path, marked);
  assert.equal(found?.of, of);
  assert.deepEqual(
    found.events.map(({ path: told, linked }) => `${told ?? '-'}${linked ? ' linked' : ''}`),
    expected,
  );
}

describe('similar events in the editor', () => {
  it('are like the event at the caret, and say which are linked to it', () =>
    check('closing.txt', `|${closing}`, 'Ministry closes the outer harbour', ['shifts.txt linked', 'orchard.txt']));

  it('are like the selected words', async () => {
    await check('closing.txt', closing.replace('harbour', '|harbour|'), 'harbour', ['orchard.txt']);
    const found = await likeIn(await opened(), 'closing.txt', closing.replace('night shift', '|night shift|'));
    assert.deepEqual([found?.quoted, found?.events[0]?.path], [true, 'shifts.txt']);
  });

  it('are like a whole news article that tells no event of its own', () =>
    check('crane.txt', `|${news}`, 'Crane falls', ['orchard.txt']));

  it('lead to where they are told', async () => {
    const found = await likeIn(await opened(), 'closing.txt', `|${closing}`);
    assert.deepEqual(found?.events[0]?.target, { uri: uriOf('shifts.txt'), at: 0, end: 26 });
    assert.match(found.events[0].reason, /^both speak of .*shift/);
  });

  it('are none where the words are told nowhere', async () => {
    const words = closing.replace('Pilots', '|Pilots|');
    assert.deepEqual((await likeIn(await opened(true, { 'closing.txt': closing }), 'closing.txt', words))?.events, []);
  });

  it('show hostile names as text', async () => {
    const names = hostileNames(200).map((name, index) => `mark${index}x ${inLine(name)}`);
    // Two pages each share a word that no other has, and so are in the list of one another.
    const pages = names.map(
      (name, index) => [`mark${index}x.txt`, page(name, `The ${name} of pair${index >> 1}y was shut.`)] as const,
    );
    const corpus = await opened(true, Object.fromEntries(pages));
    const listed: string[] = [];
    for (const [index, [path, text]] of pages.entries()) {
      const whole = await likeIn(corpus, path, `|${text}`);
      const selected = await likeIn(corpus, path, `|${names[index] ?? ''}|${text.slice(names[index]?.length)}`);
      for (const { of, events } of [whole, selected].flatMap((found) => found ?? [])) {
        assert.ok(of.includes(`mark${index}x`), of.slice(0, 80));
        assertShownAsText('what is asked', of);
        for (const { title, date, where, reason } of events) {
          listed.push(title);
          assertShownAsText('title', title);
          assertShownAsText('date and place', [date, where].join(' '));
          assertShownAsText('reason', reason, { max: 200 });
        }
      }
    }
    // A few names are read as something else than the end of a title.
    const seen = names.filter((_, index) => listed.some((title) => title.includes(`mark${index}x`)));
    assert.ok(seen.length > 190, `${seen.length} of 200 names were listed`);
  });

  it('are not known until the corpus is learnt', async () => {
    assert.equal(await likeIn(await opened(false), 'closing.txt', `|${closing}`), null);
  });
});
