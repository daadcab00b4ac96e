import assert from 'node:assert/strict';
import { confirmWords, retireRecord, type ConfirmedWords } from '../../../src/core/coding/confirm-words.ts';
import type { Coder, CodingStep } from '../../../src/core/coding/context.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { carryOut, checkFiles, checkRefused, coder } from '../helpers/coding.ts';
import { at, eventPage, indexOf, responseLines, wholeFactsOf, type Files } from '../helpers/corpus.ts';

const before = eventPage('Peru closes its ports');
const [line] = responseLines;
const changedLine = 'Closed all its ports to Chile.';
const page = before.replace(line, changedLine);
const own = 'ports.txt.ann.yaml';
const first = `  # The ports, all of them.\n  - { id: r1, ${at(before, line)},\n      actors: [peru], type: coerce, by: ben, created: "2026-11-20", hue: red }\n`;
const second = `  - { id: r2, ${at(before, responseLines[1])},\n      actors: [chile], type: protest, by: ben, created: "2026-11-20" }\n`;
const head = `newsweave: 1\ntext: "${textDigest(before)}"\nresponses:\n`;
const files: Files = { 'ports.txt': page, [own]: `${head}${first}${second}...\n` };
const place = page.indexOf(changedLine);

const confirmed = (given: Partial<ConfirmedWords> = {}): ConfirmedWords => ({
  sidecar: own,
  id: 'r1',
  part: null,
  at: place,
  words: changedLine,
  ...given,
});

function step(of: Files, make: (article: Parameters<typeof confirmWords>[0]) => CodingStep, now = of): Files | string {
  const facts = wholeFactsOf(of, 'ports.txt');
  assert.ok(facts);
  return carryOut(now, make({ facts, text: of['ports.txt'] ?? '' }));
}

const confirm = (of: Files, given: Partial<ConfirmedWords> = {}, by: Coder = coder(), now = of) =>
  step(of, (article) => confirmWords(article, confirmed(given), by), now);

describe('words that a person confirms', () => {
  it('go into their record with their place, and into nothing else', () => {
    const now = first.replace(`"${line}"`, `"${changedLine}"`);
    checkFiles(files, confirm(files), { [own]: `${head}${now}${second}...\n` });
  });

  it('bring the digest of the text up to date where they were the last that did not stand exactly', () => {
    const alone = { ...files, [own]: `${head}${first}...\n` };
    const now = first.replace(`"${line}"`, `"${changedLine}"`);
    const after = `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n${now}...\n`;
    checkFiles(alone, confirm(alone), { [own]: after });
  });

  it('are stored with context where they could be mistaken, and lose it where they no longer can', () => {
    const word = page.indexOf('Chile');
    const short = confirm(files, { at: word, words: 'Chile' });
    if (typeof short === 'string') assert.fail(short);
    assert.match(short[own] ?? '', /quote: "Chile", at: \d+, before: "[^"]+", after: "[^"]+",\n/);
    const long = confirm(short, { at: place, words: changedLine });
    if (typeof long === 'string') assert.fail(long);
    // A blank may stay where the context stood.
    const text = long[own]?.replace(/ +\n/g, '\n');
    assert.equal(text, files[own]?.replace(`"${line}"`, `"${changedLine}"`));
  });

  it('may be further words of an act', () => {
    const also = `also: [{ ${at(before, responseLines[1])} }, { ${at(before, line)} }]`;
    const two = {
      ...files,
      [own]: `${head}  - { id: r1, ${at(before, 'What happened.')}, ${also}, actors: [peru] }\n...\n`,
    };
    const after = two[own].replace(`"${line}"`, `"${changedLine}"`).replace(textDigest(before), textDigest(page));
    assert.match(after, /also: \[.*Closed all/);
    const result = confirm(two, { part: 1 });
    if (typeof result === 'string') assert.fail(result);
    assert.match(
      result[own] ?? '',
      /also: \[\{ quote: "Was the target of the closing\.", at: \d+ \}, \{ quote: "Closed all its ports to Chile\.", at: 86 \}\]/,
    );
  });

  it('are refused where the article or the record is another one meanwhile', () => {
    checkRefused(confirm(files, { words: 'Closed no ports to Chile..' }), /article has changed meanwhile/);
    checkRefused(confirm(files, { words: '' }), /article has changed/);
    checkRefused(confirm(files, { at: 1e9 }), /article has changed/);
    checkRefused(confirm(files, { id: 'r9' }), /gone already/);
    checkRefused(confirm(files, { sidecar: 'other.txt.ann.yaml' }), /gone already/);
    checkRefused(confirm(files, { part: 0 }), /gone already/);
    const meanwhile = { ...files, [own]: files[own]?.replace(line, 'Opened its ports.') ?? '' };
    checkRefused(confirm(files, {}, coder(), meanwhile), /has changed meanwhile/);
    checkRefused(confirm(files, {}, coder(), { ...files, [own]: `${head}${second}...\n` }), /gone already/);
  });

  it('make a record of one’s own where the record is another layer’s, with all that it says', () => {
    const result = confirm(files, {}, coder('ana'));
    const words = `quote: "${changedLine}", at: ${place}`;
    const record = `  - { id: r1111111111, ${words},\n      actors: [peru], type: coerce, by: ana, created: "2026-11-21", replaces: r1, hue: red }\n`;
    const made = `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n${record}...\n`;
    const after = checkFiles(files, result, { 'ports.txt.ana.ann.yaml': made });
    const facts = wholeFactsOf(after, 'ports.txt');
    assert.deepEqual(
      facts?.responses.map((response) => [response.record.id, response.anchor?.state]),
      [
        ['r2', 'moved'],
        ['r1111111111', 'exact'],
      ],
    );
  });
});

describe('an annotation that is kept without words', () => {
  const retire = (by: Coder) => step(files, (article) => retireRecord(article, { sidecar: own, id: 'r1' }, by));

  it('says so, and counts no more', () => {
    const after = checkFiles(files, retire(coder()), {
      [own]:
        files[own]?.replace('created: "2026-11-20", hue: red }', 'created: "2026-11-20", retired: true, hue: red }') ??
        '',
    });
    assert.deepEqual(
      indexOf(after)
        .articles.get('ports.txt')
        ?.responses.map(({ record }) => record.id),
      ['r2'],
    );
  });

  it('is dropped in one’s own file where it is another layer’s', () => {
    const made = `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n  - { id: r1111111111, drops: r1, by: ana, created: "2026-11-21" }\n...\n`;
    checkFiles(files, retire(coder('ana')), { 'ports.txt.ana.ann.yaml': made });
  });
});
