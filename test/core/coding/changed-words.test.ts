import assert from 'node:assert/strict';
import { changeAnnotation } from '../../../src/core/coding/change-annotation.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, coder, link, stepOn, tag } from '../helpers/coding.ts';
import { at, sidecar, wholeFactsOf, type Files } from '../helpers/corpus.ts';

/** A page with these response lines and rationales. */
function page(responses: readonly string[], rationales: readonly string[] = []): string {
  const related = rationales.length === 0 ? [] : [`Related Events (${rationales.length})`];
  return [
    'Strikes on the harbour',
    'Summary',
    'The harbour was struck.',
    'Sources (1)',
    'Wire',
    'Actor Responses',
    ...responses,
    ...related,
    ...rationales.map((line) => `"${line}"`),
    '',
  ].join('\n');
}

const lines = [
  'Denied an emergency meeting of the Council.',
  'Rejected sanctions on the island.',
  'Offered to mediate in the strikes on the harbour, citing the treaty.',
];
const later = [lines[2] ?? '', 'Urged restraint after sanctions on the island.'];

/** The sidecar of the lines as they once stood, each with a type. */
const coded = sidecar('responses', ...lines.map((line, n) => `id: r${n + 1}, ${at(page(lines), line)}, type: reject`));

describe('coding an open line of a page that has changed', () => {
  const files: Files = { 'a.txt': page(later), 'a.txt.ann.yaml': coded };
  const words = later[1] ?? '';

  it('makes a record of its own, and leaves those whose words are gone as they are', () => {
    const facts = wholeFactsOf(files, 'a.txt');
    assert.deepEqual(
      facts?.responses.map(({ anchor }) => anchor?.state),
      ['lost', 'lost', 'moved'],
    );
    const place = page(later).indexOf(words);
    const made = `id: r1111111111, quote: "${words}", at: ${place},\n      actors: [peru], type: appeal, by: ana, created: "2026-11-21"`;
    checkFiles(files, tag(files, 'a.txt', { at: place, actors: ['peru'], type: 'appeal' }), {
      'a.txt.ann.yaml': `${coded}  - { ${made} }\n`,
    });
  });

  it('does the same with a rationale', () => {
    const [before, now] = [['The new event answers event 3.'], ['Sanctions were expected after the new event.']];
    const old = page([], before);
    const linked = sidecar('rationales', `id: q1, ${at(old, before[0] ?? '')}, other: outside`);
    const all: Files = { 'a.txt': page([], now), 'a.txt.ann.yaml': linked };
    const place = page([], now).indexOf(now[0] ?? '');
    const after = link(all, 'a.txt', { at: place, other: { outside: '' }, relations: [] });
    assert.ok(typeof after !== 'string');
    assert.ok(after['a.txt.ann.yaml']?.startsWith(linked), after['a.txt.ann.yaml']);
  });
});

describe('deciding anew on a line whose words have changed', () => {
  const [before, now] = [
    'Condemned the raid on the harbour and asked for an inquiry.',
    'Welcomed the raid on the harbour and asked for an inquiry.',
  ];
  const record = (rest: string, text: string, words: string) =>
    sidecar('responses', `id: r1, ${at(text, words)}, ${rest}`);
  const [was, is] = [page([before]), page([now])];
  const files: Files = { 'a.txt': is, 'a.txt.ann.yaml': record('actors: [iran], type: condemn', was, before) };

  it('writes the words that were decided on', () => {
    assert.equal(wholeFactsOf(files, 'a.txt')?.responses[0]?.anchor?.state, 'changed');
    checkFiles(files, tag(files, 'a.txt', { at: is.indexOf(now), actors: ['israel'], type: 'praise' }), {
      'a.txt.ann.yaml': record('actors: [israel], type: praise, by: ana', is, now),
    });
  });

  it('is more than saying something besides: then the words stay in doubt', () => {
    const name = { sidecar: 'a.txt.ann.yaml', id: 'r1' };
    const after = stepOn(files, 'a.txt', (article) => changeAnnotation(article, name, { negated: true }, coder()));
    checkFiles(files, after, {
      'a.txt.ann.yaml': record('actors: [iran], type: condemn, negated: true, by: ana', was, before),
    });
  });

  it('gives a record in the coder’s own layer the words of today as well', () => {
    const place = is.indexOf(now);
    checkFiles(files, tag(files, 'a.txt', { at: place, actors: ['israel'], type: 'praise' }, coder('ana')), {
      'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${textDigest(is)}"\nresponses:\n  - { id: r1111111111, ${at(is, now)},\n      actors: [israel], type: praise, by: ana, created: "2026-11-21", replaces: r1 }\n...\n`,
    });
  });
});
