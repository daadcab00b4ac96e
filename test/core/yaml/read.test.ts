import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readYaml, registerBounds, sidecarBounds } from '../../../src/core/yaml/read.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { fieldsOf } from '../helpers/data.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

function checkData(yaml: string, expected: unknown): void {
  assert.deepEqual(readYaml(yaml, sidecarBounds), { value: expected, problems: [] }, yaml);
  if (expected !== undefined) assert.deepEqual(parse(yaml, { schema: 'failsafe', uniqueKeys: false }), expected, yaml);
}

/** Checks that a file is refused for one reason, which stands at the words between ⟦ and ⟧ where there are any. */
function checkRefused(code: string, fixture: string): void {
  const yaml = withoutMarks(fixture);
  const { value, problems } = readYaml(yaml, sidecarBounds);
  assert.equal(value, undefined, fixture);
  assert.equal(problems[0]?.code, code, fixture);
  assert.match(problems[0].message, /^[A-Z].*\.$/, 'the message is a sentence');
  if (fixture !== yaml) assert.equal(withMarks(yaml, problems), fixture);
}

/** The best of three, in time of the processor: another program may slow down a run. */
function checkFast(yaml: string, code: string | undefined): void {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    assert.equal(readYaml(yaml, sidecarBounds).problems[0]?.code, code);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  assert.ok(Math.min(...times) < 250, `${Math.min(...times)} ms for ${yaml.slice(0, 20)}`);
}

describe('a YAML file', () => {
  it('is read with every scalar as text', () => {
    checkData('a: 41009112\nb: 007\nc: no\nd: 2024-03-05\ne: null\nf: ~\ng:\nh: 1e3\n', {
      a: '41009112',
      b: '007',
      c: 'no',
      d: '2024-03-05',
      e: 'null',
      f: '~',
      g: '',
      h: '1e3',
    });
  });

  it('may be written in any style of YAML', () => {
    checkData('list:\n- a\n- { b: c, d: [e, "f\\n"] }\n', { list: ['a', { b: 'c', d: ['e', 'f\n'] }] });
    checkData("a: 'it''s'\nb: |\n  one\n  two\nc: >-\n  one\n  two\n", { a: "it's", b: 'one\ntwo\n', c: 'one two' });
    checkData('a: 1\r\nb:\r\n  - 2\r\n', { a: '1', b: ['2'] });
    checkData('\uFEFFa: 1\n...\n', { a: '1' });
    checkData('---\n# first\na: 1 # one\n', { a: '1' });
    checkData('a:\t[b,\tc]\nd: {\te:\t[f]}\ng:\t"h\ti"\n', { a: ['b', 'c'], d: { e: ['f'] }, g: 'h\ti' });
    checkData('a: "x\u2028<<<<<<<\u2028...\u2028y"\n', { a: 'x\u2028<<<<<<<\u2028...\u2028y' });
  });

  it('holds nothing where it is blank or all comments', () => {
    for (const yaml of ['', ' \n\t\r\n', '# a corpus\n', '\uFEFF\n  # a\n# b']) checkData(yaml, undefined);
  });

  it('is refused with the place where it is no YAML', () => {
    checkRefused('yaml-syntax', 'a: "no end\n');
    checkRefused('yaml-syntax', 'ab: 🚢\ncd: [e\n');
    checkRefused('yaml-syntax', 'a: 1\n⟦a: 2⟧\nb: 3\n');
    checkRefused('yaml-syntax', 'a: 1\n---\nb: 2\n');
    checkRefused('yaml-syntax', 'a: 1\0\n');
  });

  it('is refused where it uses an anchor, an alias or a tag', () => {
    checkRefused('yaml-anchor', 'a: ⟦&x⟧ 1\n');
    checkRefused('yaml-anchor', 'a: ⟦&&x⟧ 1\n');
    checkRefused('yaml-anchor', 'a: &x [1]\nb: *x\n');
    checkRefused('yaml-anchor', 'a: &&x [1]\nb: *&x\n');
    checkRefused('yaml-tag', 'a: ⟦!!str⟧ 5\n');
    checkRefused('yaml-tag', 'a: !mine 5\n');
    checkRefused('yaml-tag', 'a: !!python/object:os.system x\n');
  });

  it('may speak of &, * and ! in its texts', () => {
    checkData('a: "Q&A & more *now* !important !x &y"\nb: R&D\n', { a: 'Q&A & more *now* !important !x &y', b: 'R&D' });
  });

  it('is refused where a merge has left its marks, of any style', () => {
    checkRefused('conflict-marks', 'a: 1\n⟦<<<<<<< HEAD⟧\nb: 2\n=======\nb: 3\n>>>>>>> other\n');
    checkRefused('conflict-marks', 'a: 1\r\n⟦<<<<<<< HEAD⟧\r\nb: 2\r\n=======\r\n');
    checkRefused('conflict-marks', 'a: |\n  x\n⟦||||||| base⟧\n');
    checkRefused('conflict-marks', '⟦=======⟧\n');
    checkRefused('conflict-marks', 'a: 1\n⟦>>>>>>> theirs⟧');
    checkRefused(
      'conflict-marks',
      'a: 1\n⟦<<<<<<< ours⟧\n<<<<<<<<< inner\nb: 2\n=========\n>>>>>>>>> inner\n>>>>>>> theirs\n',
    );
    checkData('a: "<<<<<<< HEAD"\n', { a: '<<<<<<< HEAD' });
  });
});

describe('a hostile YAML file', () => {
  it('is refused where it is too large', () => {
    assert.equal(readYaml(`a: ${'x'.repeat(2_000_000)}`, sidecarBounds).problems[0]?.code, 'too-large');
    assert.equal(readYaml(`a: ${'ж'.repeat(1_000_000)}`, sidecarBounds).problems[0]?.code, 'too-large', 'bytes count');
    assert.deepEqual(readYaml(`a: ${'ж'.repeat(999_990)}`, sidecarBounds).problems, []);
    assert.deepEqual(readYaml(`a: ${'x'.repeat(2_000_000)}`, registerBounds).problems, []);
  });

  it('is refused where it nests deeper than 32 levels', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}x${']'.repeat(depth)}`;
    assert.deepEqual(readYaml(nested(32), sidecarBounds).problems, []);
    checkRefused('too-deep', nested(33));
    checkRefused('too-deep', '- '.repeat(33) + 'x');
    for (const depth of [100, 1_560, 50_000]) checkRefused('too-deep', '['.repeat(depth));
    checkRefused('yaml-syntax', `a: "b" c\n${'['.repeat(50_000)}`);
  });

  it('is refused quickly where it would grow', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    checkFast(['a-1: &a-1 x', ...levels].join('\n'), 'yaml-anchor');
    checkFast(['a-1: &&a-1 x', ...levels].join('\n').replaceAll('&a', '&&a').replaceAll('*a', '*&a'), 'yaml-anchor');
    checkFast(Array.from({ length: 30_000 }, (_, key) => `key${key}: v`).join('\n'), undefined);
    checkFast(Array.from({ length: 30_000 }, (_, key) => `- &a${key} v`).join('\n'), 'yaml-anchor');
    checkFast('&a '.repeat(30_000), 'yaml-syntax');
    checkFast('- '.repeat(100_000), 'too-deep');
    checkFast('{'.repeat(100_000), 'too-deep');
    checkFast('[\t'.repeat(30_000), 'too-deep');
    checkFast('\0'.repeat(4096), 'yaml-syntax');
  });

  it('may use the names of JavaScript as keys without any effect', () => {
    const { value } = readYaml(
      '__proto__: { polluted: 1 }\nconstructor: { prototype: x }\ntoString: y\n',
      sidecarBounds,
    );
    assert.deepEqual(Object.keys(fieldsOf(value)), ['__proto__', 'constructor', 'toString']);
    assert.ok(!('polluted' in {}));
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
  });

  it('is refused where a key stands twice, in whatever way it is written', () => {
    for (const keys of [
      ['a', '"a"'],
      ["'a'", 'a'],
      ['"\\u0061"', 'a'],
      ['? a\n', 'a'],
      ['__proto__', '"__proto__"'],
    ]) {
      checkRefused(
        'yaml-syntax',
        keys
          .map((key) => `${key}: 1\n`)
          .join('')
          .replace('\n: ', '\n: '),
      );
      if (!keys.some((key) => key.startsWith('?')))
        checkRefused('yaml-syntax', `x: { ${keys.map((key) => `${key}: 1`).join(', ')} }\n`);
    }
    checkRefused('yaml-syntax', 'constructor: 1\nconstructor: 2\n');
    checkData('toString: 1\nhasOwnProperty: 2\n', { toString: '1', hasOwnProperty: '2' });
  });

  it('is refused where a key is no word', () => {
    for (const yaml of ['[a]: b\n', '? { a: b }\n: c\n', '{ [a]: b }\n']) checkRefused('yaml-syntax', yaml);
  });

  it('never makes the reader throw, and is never half read', () => {
    const pieces = [
      'a: ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ', ',
      '|',
      '>',
      '# ',
      '&a ',
      '*a',
      '!t ',
      '? ',
      '...\n',
      '---\n',
      '\t',
      'x',
      '%',
      '\r',
    ];
    const yamlLike = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(yamlLike, anyText), (yaml) => {
        const { value, problems } = readYaml(yaml, sidecarBounds);
        assert.ok(value === undefined || problems.length === 0);
        for (const { at, end } of problems) assert.ok(at >= 0 && at <= end && end <= yaml.length);
      }),
      { numRuns: 2000 },
    );
  });
});
