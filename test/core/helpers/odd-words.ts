import { times, type Random } from './random.ts';

/** Words that stand for something else in YAML 1.1, in YAML 1.2, or in JavaScript. */
const treacherous = [
  'no',
  'on',
  'y',
  'N',
  'off',
  'true',
  'null',
  '~',
  '007',
  '1e3',
  '0x1f',
  '1_000',
  '12:30:45',
  '.inf',
  '-.NaN',
  '2026-04-18',
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  '<<',
  '=',
] as const;

const ids = [
  'iran',
  'usa',
  'csto-calls-for-talks',
  'r7f3a90c2kq',
  'other',
  'this',
  'unknown',
  'e1',
  'N-1',
  'ümlaut',
] as const;

/** An id or word of a list; now and then one that readers of YAML take for something else. */
export function anyWord(random: Random): string {
  return random.percent(25) ? random.pick(treacherous) : random.pick(ids);
}

const pieces = [
  'The envoy left the talks',
  'Seventeen ferries stayed in port.',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '"',
  "'",
  '“no”',
  '\\',
  '\\n',
  '\\"',
  ': ',
  ' #',
  '# x',
  '---',
  '...',
  '- ',
  '? ',
  '[a, {b}]',
  '{',
  ']',
  '&a *b !c',
  '%TAG',
  '@`',
  '|',
  '>-',
  '<<<<<<< HEAD',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u00a0',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u009f',
  '\ufffe',
  '\uffff',
  '🚢',
  '👩‍🚒',
  'e\u0301',
  'Çelik',
  'Зорин',
  '\u202e',
] as const;

const halves = ['\ud83d', '\udea2', '\udbff', '\udc00'] as const;

/** A text of a person or an article, mostly with something in it that breaks careless writers. */
export function anyWords(random: Random): string {
  if (random.percent(20)) return random.pick(['', 'Moscow', 'a', ...treacherous]);
  if (random.percent(0.3))
    return times(200, () => random.pick(pieces))
      .join('')
      .padEnd(10_000, 'x');
  const words = times(1 + random.below(5), () => random.pick(pieces)).join('');
  return random.percent(3) ? words + random.pick(halves) : words;
}

/** A date of the format, or what people write instead. */
export function anyDate(random: Random): string {
  return random.pick([
    '2024',
    '2024-03',
    '2024-03?',
    '2026-04-18',
    '2024-03-05/2024-03-07',
    '2026-01-01/..',
    '2026-11-21T10:00:00Z',
    '1962~',
    '196X',
    'last week',
  ]);
}
