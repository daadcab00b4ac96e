import assert from 'node:assert/strict';
import fc from 'fast-check';

/** What people and programs put into names to make an editor draw, run or hide something, by kind. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  html: [
    '<img src=x onerror=alert(1)>',
    '<a href="command:x">y</a>',
    '<script>z()</script>',
    '&lt;b&gt;',
    '</span><svg/onload=q>',
  ],
  markdown: [
    '[x](https://evil.example)',
    '![x](http://evil.example/p.png)',
    '**b** _i_',
    '`c` ```d',
    '| a | b |',
    '# h',
    '](',
    '[r]: x',
  ],
  command: [
    '[x](command:workbench.action.quit)',
    'command:newsweave.tag',
    '<command:x>',
    '[y] (command:x)',
    '[z]\u200b(command:x)',
  ],
  icon: ['$(bug)', '$\u200b(bug)', '$\u0000(bug~spin)', '$$((bug))', '$(', '\\$(bug)', '$\u202e(gub)'],
  bidi: [
    '\u202egpj.exe',
    '\u2066a\u2069',
    '\u200f',
    '\u061c',
    '\u200b\u200d\ufeff',
    '\u00ad',
    '\u{e0041}\u{e0042}',
    '\u180e',
  ],
  lines: ['a\nb', 'a\r\nb', '\r', '\u2028', '\u2029', '\u0085', '\u0000\u0007\u001b[31m', '\t\v\f'],
  long: [
    'x'.repeat(10_000),
    'e\u0301'.repeat(5_000),
    '🚢'.repeat(2_500),
    '$('.repeat(5_000),
    ']('.repeat(5_000),
    '\u202e'.repeat(10_000),
  ],
};

/** Generated names: each of these, and several of them in one another; few are long. Always the same ones. */
export function hostileNames(count: number): string[] {
  const { long = [], ...short } = kinds;
  const piece = fc.oneof(...Object.values(short).map((each) => fc.constantFrom(...each)));
  const name = fc.array(piece, { minLength: 2, maxLength: 5 }).map((all) => all.join(''));
  const mixed = fc.sample(name, { seed: 20_261_121, numRuns: count });
  return [...Object.values(short).flat(), ...long, ...mixed].slice(0, count);
}

const icon = /\$\(/;
const link = /\]\(/;
const hiding =
  /[\p{Cc}\u00ad\u061c\u180e\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** How much a field may show: lines, and characters of the longest one. */
export interface FieldRoom {
  readonly max?: number;
  readonly lines?: number;
}

/** Asserts that nothing of what a field shows is drawn, run or hidden, and that it has no more than its room. */
export function assertShownAsText(field: string, words: string, { max = 120, lines = 1 }: FieldRoom = {}): void {
  const all = words.split('\n');
  assert.ok(all.length <= lines, `${field} has ${all.length} lines`);
  for (const line of all) {
    assert.doesNotMatch(line, icon, field);
    assert.doesNotMatch(line, link, field);
    assert.doesNotMatch(line, hiding, field);
    assert.ok([...line].length <= max, `${field} has ${[...line].length} characters`);
  }
}

/** The name within one line of an article. */
export function inLine(name: string): string {
  return name.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ');
}

/** Any text as a scalar of YAML. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
