import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorEntries, inTextOrder } from '../../../src/core/coding/reanchor-report.ts';
import { reanchorSidecar } from '../../../src/core/coding/reanchor-write.ts';
import { countStates, placeSidecar, presentText, shareInPlace } from '../../../src/core/coding/reanchor.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { at } from '../helpers/corpus.ts';
import { placeOf, strike, strikeAgain, strikeSidecar, strikeWords } from '../helpers/dock-strike.ts';

/** The state of each anchor of a sidecar by its name. */
function statesIn(yaml: string, text: string, earlier?: string): Record<string, string> {
  const { places } = placeSidecar(yaml, presentText(text), earlier);
  return Object.fromEntries(places.map(({ name, located }) => [name, located.state]));
}

/** The sidecar's text after its anchors were brought up to date. */
function reanchored(yaml: string, text: string, acceptChanged = false, earlier?: string): string {
  const present = presentText(text);
  const result = reanchorSidecar(placeSidecar(yaml, present, earlier), present, { acceptChanged });
  if (!result.ok) assert.fail(result.reason);
  return result.text;
}

/** Checks which lines of a text were changed into which. */
function checkLines(before: string, after: string, expected: readonly (readonly [string, string])[]): void {
  const [old, now] = [before.split('\n'), after.split('\n')];
  assert.equal(now.length, old.length);
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [[line, now[index]]]));
  assert.deepEqual(changed, expected);
}

describe('the anchors of a sidecar', () => {
  const all = strikeSidecar(['r1', 'r2', 'r3', 'r4']);

  it('are exact in the text in which they were made', () => {
    assert.deepEqual(statesIn(all, strike), { r1: 'exact', r2: 'exact', r3: 'exact', r4: 'exact' });
  });

  it('are told apart where the article was scraped again', () => {
    for (const earlier of [undefined, strike])
      assert.deepEqual(statesIn(all, strikeAgain, earlier), { r1: 'changed', r2: 'moved', r3: 'lost', r4: 'moved' });
  });

  it('are looked for although the digest is that of the text, where somebody wrote a wrong position', () => {
    const yaml = strikeSidecar(['r2', 'r4']).replace(/at: \d+/, 'at: 3');
    assert.deepEqual(statesIn(yaml, strike), { r2: 'moved', r4: 'exact' });
  });

  it('are those of all records, further words and stretches, each under a name of its own', () => {
    const words = (id: keyof typeof strikeWords) => at(strike, strikeWords[id]);
    const yaml = [
      'newsweave: 1',
      `article: { furniture: [{ ${at(strike, 'GENOA')} }, { ${at(strike, '3 May 1962')} }], notFurniture: [{ ${at(strike, 'Rome')} }] }`,
      `events:\n  - { id: strike, ${words('r1')} }\n  - { id: page, page: true }`,
      `mentions:\n  - { id: m1, ${at(strike, 'Aldo Ferri')}, actor: ferri }`,
      `responses:\n  - { id: r1, ${words('r1')}, also: [{ ${words('r2')} }, { ${words('r3')} }] }`,
      `noActs:\n  - { id: l1, ${words('r3')} }\n  - { id: l2, ${words('r3')}, retired: true }`,
      `rationales:\n  - { id: q1, ${words('r4')}, other: strike, relations: [{ id: k1, type: follows }] }`,
      `relations:\n  - { id: k2, from: a, to: b, ${words('r2')} }\n`,
    ].join('\n');
    const names = ['furniture/1', 'furniture/2', 'notFurniture/1', 'strike', 'm1', 'r1', 'r1/also/1', 'r1/also/2'];
    assert.deepEqual(Object.keys(statesIn(yaml, strike)), [...names, 'l1', 'q1', 'k2']);
    assert.deepEqual(new Set(Object.values(statesIn(yaml, strike))), new Set(['exact']));
  });

  it('tell how likely a text is the one in which they were made', () => {
    const placed = placeSidecar(all, presentText(strikeAgain));
    assert.deepEqual([shareInPlace(placed, strike), shareInPlace(placed, strikeAgain)], [1, 0]);
    assert.equal(shareInPlace(placed, strike.replace('said its', 'SAID its').replace('The mayor', 'A mayor')), 0.75);
  });
});

describe('the entries of a report', () => {
  const present = presentText(strikeAgain);
  const entries = anchorEntries(
    'a.txt',
    'ana',
    placeSidecar(strikeSidecar(['r4', 'r3', 'r1']), present).places,
    present,
  );
  const entry = (id: string) => entries.find((each) => each.id === id);

  it('have the place now, the place that is stored and the words that stand there', () => {
    const was = placeOf(strike, strikeWords.r4).at;
    const now = placeOf(strikeAgain, strikeWords.r4);
    const expected = { path: 'a.txt', id: 'r4', state: 'moved', ...now, was, words: strikeWords.r4, layer: 'ana' };
    assert.deepEqual(entry('r4'), expected);
  });

  it('have the old words beside near ones', () => {
    const { state, words, quote } = entry('r1') ?? {};
    assert.deepEqual([state, quote], ['changed', strikeWords.r1]);
    assert.match(words ?? '', /strike late on Thursday/);
  });

  it('have the stored words and no place where there is none', () => {
    const { candidates = [], ...rest } = entry('r3') ?? {};
    const was = placeOf(strike, strikeWords.r3).at;
    const expected = { path: 'a.txt', id: 'r3', state: 'lost', at: null, end: null, was, words: strikeWords.r3 };
    assert.deepEqual(rest, { ...expected, layer: 'ana' });
    assert.ok(candidates.length <= 3);
    for (const { at: start, end, words, score } of candidates) {
      assert.equal(Array.from(strikeAgain).slice(start, end).join(''), words);
      assert.ok(score >= 0 && score <= 1);
    }
  });

  it('come in text order, lost words where they stood', () => {
    assert.deepEqual(
      inTextOrder(entries).map(({ id }) => id),
      ['r1', 'r3', 'r4'],
    );
  });

  it('are counted by state', () => {
    assert.deepEqual(countStates(entries), { exact: 0, moved: 1, changed: 1, ambiguous: 0, lost: 1 });
  });
});

describe('writing where words stand', () => {
  it('gives moved words their new position, and leaves every other byte', () => {
    const yaml = strikeSidecar(['r1', 'r2', 'r3', 'r4']);
    const line = (id: 'r2' | 'r4', text: string) =>
      `  - { id: ${id}, quote: "${strikeWords[id]}", at: ${placeOf(text, strikeWords[id]).at},`;
    const expected = (['r2', 'r4'] as const).map((id) => [line(id, strike), line(id, strikeAgain)] as const);
    checkLines(yaml, reanchored(yaml, strikeAgain), expected);
  });

  it('takes near words only where a person says so', () => {
    const yaml = strikeSidecar(['r1', 'r2']);
    const accepted = readSidecar(reanchored(yaml, strikeAgain, true)).value;
    const [first] = accepted.responses;
    assert.match(first?.quote ?? '', /strike late on Thursday evening/);
    assert.deepEqual(first?.at, placeOf(strikeAgain, first?.quote ?? '').at);
    assert.equal(accepted.text, textDigest(strikeAgain));
  });

  it('refreshes the digest once every anchor is exact, not before, and never adds one', () => {
    assert.equal(readSidecar(reanchored(strikeSidecar(['r2', 'r4']), strikeAgain)).value.text, textDigest(strikeAgain));
    assert.equal(readSidecar(reanchored(strikeSidecar(['r2', 'r3']), strikeAgain)).value.text, textDigest(strike));
    const without = strikeSidecar(['r2']).replace(/text: .*\n/, '');
    assert.equal(readSidecar(reanchored(without, strikeAgain)).value.text, null);
    const added = `${strike}The End\n`;
    assert.equal(readSidecar(reanchored(strikeSidecar(['r2']), added)).value.text, textDigest(added));
  });

  it('writes nothing the second time', () => {
    for (const accept of [false, true]) {
      const once = reanchored(strikeSidecar(['r1', 'r2', 'r3', 'r4']), strikeAgain, accept, strike);
      assert.equal(reanchored(once, strikeAgain, accept, strike), once);
      assert.equal(reanchored(once, strikeAgain, accept), once);
    }
  });

  it('stores context beside the position where the words need it now, and takes it out where not', () => {
    const short = 'Marseille';
    const yaml = `newsweave: 1\nmentions:\n  - { id: m1, ${at(strike, short)},\n      actor: marseille }\n  - id: m2 # block\n    quote: "Aldo Ferri"\n    at: ${placeOf(strike, 'Aldo Ferri').at}\n    actor: ferri\n`;
    const text = `Port news of the day\n\n${strike}`;
    const { at: first } = placeOf(text, short);
    const { at: second } = placeOf(text, 'Aldo Ferri');
    const expected = yaml
      .replace(
        /at: \d+,/,
        `at: ${first}, before: "tened to send their vessels to ", after: " instead, and the prefect asked R",`,
      )
      .replace(
        /at: \d+\n( +)actor: ferri/,
        `at: ${second}\n$1actor: ferri\n$1after: ", outside the customs house.\\n\\nShi"\n$1before: " is paid,\\" said its secretary, "`,
      );
    const after = reanchored(yaml, text, false, strike);
    const context = /before: "(.*?)", after: "(.*?)",/.exec(after.split('\n')[2] ?? '');
    assert.deepEqual(context?.slice(1), [text.slice(first - 32, first), text.slice(first + 9, first + 41)]);
    assert.equal(after.split('\n').length, expected.split('\n').length);
    const [m1, m2] = readSidecar(after).value.mentions;
    assert.deepEqual([m1?.at, m2?.at, m2?.before], [first, second, text.slice(second - 32, second)]);
    const needless = strikeSidecar(['r2']).replace(/(at: \d+),/, '$1, before: "\\"", after: ",\\" said",');
    assert.doesNotMatch(reanchored(needless, strikeAgain), /before|after/);
  });

  it('reaches the words of further tellings and of furniture', () => {
    const yaml = `newsweave: 1
article: { lang: en, furniture: [{ ${at(strike, strikeWords.r4)} }] } # ours
responses:
  - { id: r1, ${at(strike, strikeWords.r2)}, also: [{ ${at(strike, strikeWords.r3)}, kept: "as it is" }, { ${at(strike, strikeWords.r4)} }],
      actors: [unknown] }
`;
    const text = `Port news of the day\n\n${strike}`;
    const shift = text.length - strike.length;
    const expected = yaml.replace(/at: (\d+)/g, (_, place: string) => `at: ${Number(place) + shift}`);
    assert.equal(reanchored(yaml, text), expected);
  });

  it('keeps apart records that have one id by mistake', () => {
    const yaml = `newsweave: 1\nresponses:\n  - { id: r1, ${at(strike, strikeWords.r2)} }\n  - { id: r1, ${at(strike, strikeWords.r4)} }\n`;
    const text = `Port news of the day\n\n${strike}`;
    const { responses } = readSidecar(reanchored(yaml, text)).value;
    assert.deepEqual(
      responses.map(({ at: place }) => place),
      [placeOf(text, strikeWords.r2).at, placeOf(text, strikeWords.r4).at],
    );
  });

  it('leaves a sidecar alone that could not be read whole', () => {
    const present = presentText(strikeAgain);
    const cut = strikeSidecar(['r2']).replace('...\n', '');
    const result = reanchorSidecar(placeSidecar(cut, present), present, { acceptChanged: true });
    assert.ok(!result.ok);
    assert.match(result.reason, /The end of this file is missing/);
  });

  it('never touches a verdict, a retired record, or any byte but those of positions, context and digest', () => {
    const yaml = strikeSidecar(['r2', 'r4']).replace(
      '...',
      `  - { id: r9, ${at(strike, strikeWords.r3)}, retired: true }\nverdicts:\n  - { of: r2, verdict: accepted, seen: { words: "t:41aa9f2c03de" } }\n...`,
    );
    const plain = (text: string) => text.replace(/at: \d+(?=,\n)/g, 'at: _').replace(/sha256:\w+/, 'sha256:_');
    const after = reanchored(yaml, strikeAgain);
    assert.equal(plain(after), plain(yaml));
    assert.notEqual(after, yaml);
  });

  it('holds for any text put before, between and behind, and any part of the records', () => {
    const ids = fc.subarray(['r1', 'r2', 'r3', 'r4'] as const, { minLength: 1 });
    const paragraphs = fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 3 });
    fc.assert(
      fc.property(ids, paragraphs, fc.nat(4), (kept, added, place) => {
        const parts = strike.split('\n\n');
        const text = [...parts.slice(0, place), ...added, ...parts.slice(place)].join('\n\n');
        const after = readSidecar(reanchored(strikeSidecar(kept), text, true, strike)).value;
        assert.deepEqual(
          after.responses.map(({ quote, at: start }) => [quote, start]),
          kept.map((id) => [strikeWords[id], placeOf(text, strikeWords[id]).at]),
        );
        assert.equal(after.text, textDigest(text));
      }),
      { numRuns: 40 },
    );
  });
});
