import fc from 'fast-check';
import type { SidecarContent } from '../../../src/core/sidecar/print.ts';
import { isPlainWord, quote, type Data } from '../../../src/core/yaml/print.ts';
import { annotationSet, plain } from './annotation-sets.ts';
import { randomFrom, type Random } from './random.ts';

/** A sidecar as a person might have written it, with what it holds. */
export interface HandWritten {
  readonly yaml: string;
  readonly content: SidecarContent;
}

/** Sidecars in many styles: all of them valid, most of them odd. */
export const handWritten: fc.Arbitrary<HandWritten> = fc.nat().map((seed) => handWrittenFrom(randomFrom(seed)));

/** A random sidecar in the style of somebody who keeps files by hand. */
export function handWrittenFrom(random: Random): HandWritten {
  const content = annotationSet(random);
  const { text, article, ...sections } = content;
  const own = random.percent(15) ? [['mine', { a: ['1', 'b'], c: 'x' }] as const] : [];
  const parts = [
    ...(text === null ? [] : [['text', text] as const]),
    ...(article === undefined ? [] : [['article', plain(article)] as const]),
    ...Object.entries(sections).map(([name, list]) => [name, list.map(plain)] as const),
    ...own,
  ];
  const style = { indent: random.pick(['', '  ', '    ']), gap: random.pick(['', '', '\n', '\n\n', '# between\n']) };
  const lines = [
    ...random.pick([[], [], ['# mine'], ['---'], ['--- # start', ''], ['%YAML 1.2', '---']]),
    `newsweave: ${random.pick(['1', '1', '"1"'])}${trailing(random)}`,
    ...shuffled(parts, random).flatMap(([key, value]) => topLevel(key, value, style, random)),
    ...random.pick([[], [], ['# end'], ['']]),
  ];
  if (random.percent(3)) return { yaml: inBraces(parts, random), content };
  const end = text === null ? random.pick(['\n', '', '\n...\n']) : random.pick(['\n...\n', '\n...', '\n... # end\n']);
  const yaml = lines.join('\n') + end;
  const lineEnds: readonly string[] = random.pick([['\n'], ['\n'], ['\n'], ['\r\n'], ['\n', '\r\n']]);
  const mark = random.percent(3) ? '\uFEFF' : '';
  return { yaml: mark + yaml.replace(/\n/g, () => lineEnds[random.below(lineEnds.length)] ?? '\n'), content };
}

/** A file that is one map in braces. */
function inBraces(parts: readonly (readonly [string, Data])[], random: Random): string {
  return `${inLine(Object.fromEntries([['newsweave', 1], ...parts]), '  ', random)}\n...\n`;
}

interface Style {
  /** Of the dashes of lists. */
  readonly indent: string;
  /** What stands between records. */
  readonly gap: string;
}

function topLevel(key: string, value: Data, style: Style, random: Random): string[] {
  const lines = field(key, value, '', style, random);
  return [...lines, ...(random.percent(10) ? [random.pick(['# next', '', ' # of the section'])] : [])];
}

/** The lines of a field in a block, each with its indentation. */
function field(key: string, value: Data, indent: string, style: Style, random: Random): string[] {
  const name = hardKey(key, random);
  const colon = random.pick([': ', ': ', ': ', ':  ', ':\t', ' : ']);
  if (typeof value === 'object' && !isEmpty(value) && random.percent(55)) {
    const head = `${indent}${name}:${trailing(random)}`;
    if (isList(value)) return [head, ...blockList(value, indent + style.indent, style, random)];
    return [head, ...blockMap(entriesOf(value), `${indent}  `, style, random)];
  }
  if (typeof value === 'string') {
    if (random.percent(3)) return [`${indent}? ${name}`, `${indent}: ${inLine(value, `${indent}   `, random)}`];
    const block = random.percent(20) ? blockScalar(value, indent, random) : undefined;
    if (block !== undefined) return [`${indent}${name}: ${block[0]}`, ...block.slice(1)];
  }
  const words = inLine(value, `${indent}   `, random);
  if (random.percent(4)) return [`${indent}${name}:${trailing(random)}`, ...`${indent}  ${words}`.split('\n')];
  // A plain scalar with a tab before it or a break in it is no key for some readers; values of all kinds may have both.
  return `${indent}${name}${colon}${words}${trailing(random)}`.split('\n');
}

function blockMap(
  entries: readonly (readonly [string, Data])[],
  indent: string,
  style: Style,
  random: Random,
): string[] {
  return entries.flatMap(([key, value], index) => {
    const lines = field(key, value, indent, style, random);
    return index > 0 && random.percent(3) ? [`${indent}# about ${index}`, ...lines] : lines;
  });
}

function blockList(list: readonly Data[], indent: string, style: Style, random: Random): string[] {
  return list.flatMap((entry, index) => {
    const gap = index > 0 && style.gap !== '' ? style.gap.replace(/\n$/, '').split('\n') : [];
    return [...gap.map((line) => (line === '' ? '' : indent + line)), ...item(entry, indent, style, random)];
  });
}

function item(entry: Data, indent: string, style: Style, random: Random): string[] {
  const dash = random.pick(['- ', '- ', '- ', '-   ']);
  const inner = indent + ' '.repeat(dash.length);
  if (typeof entry === 'object' && !isList(entry) && !isEmpty(entry) && random.percent(50)) {
    const [first = '', ...more] = blockMap(entriesOf(entry), inner, style, random);
    if (random.percent(8)) return [`${indent}-${random.pick(['', '  # of this one'])}`, first, ...more];
    return [indent + dash + first.slice(inner.length), ...more];
  }
  return `${indent}${dash}${inLine(entry, `${inner}  `, random)}${trailing(random)}`.split('\n');
}

/** A value that begins on the line where it stands, and may go on below with at least this indentation. */
function inLine(value: Data, indent: string, random: Random): string {
  if (typeof value !== 'object') return scalar(value, indent, random);
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  const parts = isList(value)
    ? value.map((entry) => inLine(entry, `${indent}  `, random))
    : entriesOf(value).map(
        ([key, entry]) =>
          `${easyKey(key, random)}${random.pick([': ', ': ', ':  '])}${inLine(entry, `${indent}  `, random)}`,
      );
  if (parts.length === 0) return `${open}${random.pick(['', ' '])}${close}`;
  const last = random.pick(['', '', '', ',', ' ,']);
  if (random.percent(75)) {
    const blank = random.pick(['', ' ', ' ']);
    return `${open}${blank}${parts.join(random.pick([', ', ', ', ',  ', ' , ']))}${last}${blank}${close}`;
  }
  const note = () => (random.percent(15) ? ' # in it' : '');
  if (random.percent(25)) return `${open} ${parts.join(`${note()}\n${indent}, `)}${note()}\n${indent}${close}`;
  const lines = parts.map((part, index) => `${part}${index === parts.length - 1 ? last : ','}${note()}\n${indent}`);
  return `${open}${random.pick([' ', `\n${indent}`])}${lines.join('')}${close}`;
}

function scalar(value: string | number | boolean, indent: string, random: Random): string {
  if (typeof value !== 'string') return random.pick([String(value), String(value), `"${value}"`, `'${value}'`]);
  const isEasy = /^[\p{L}\p{N} .,“”’\-:#!?]*$/u.test(value);
  const style = random.pick(['double', 'double', 'single', 'plain', 'folded']);
  if (style === 'plain' && /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)+[.]?$/u.test(value) && random.percent(50))
    return value.replace(/ /, `\n${indent}`);
  if (style === 'plain' && /^[\p{L}\p{N}]+(?: [\p{L}\p{N}.,]+)*$/u.test(value)) return value;
  if (style === 'single' && isEasy) return `'${value}'`;
  if (style === 'folded' && isEasy && /^\S+(?: \S+)+$/.test(value)) return `"${value.replace(' ', `\n${indent}`)}"`;
  return isPlainWord(value) && random.percent(60) ? value : quote(value);
}

/** The header and the lines of a block scalar; undefined for a text that cannot be one. */
function blockScalar(value: string, indent: string, random: Random): string[] | undefined {
  if (
    !/^[\p{L}“][^\r\t\p{Cc}\p{Cs}\u2028\u2029\u0085\uFEFF\uFFFE\uFFFF]*(?:\n[\p{L}][^\r\t\p{Cc}\p{Cs}\u2028\u2029\u0085\uFEFF\uFFFE\uFFFF]*)*\n?$/u.test(
      value,
    )
  )
    return undefined;
  const endsOpen = value.endsWith('\n');
  const lines = value
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `${indent}  ${line}`);
  const note = random.percent(10) ? ' # long' : '';
  // A remark ends the text: the empty lines that may follow a record would else be kept as part of it.
  if (random.percent(15) && endsOpen) return [`|+${note}`, ...lines, `${indent}# kept`];
  if (
    lines.length === 1 &&
    !/ $|^ | {2}/.test(value.trimEnd()) &&
    value.trimEnd() === value.replace(/\n$/, '') &&
    random.percent(40)
  )
    return [`${endsOpen ? '>' : '>-'}${note}`, ...lines];
  const depth = random.percent(10) ? '2' : '';
  return [`|${depth}${endsOpen ? '' : '-'}${note}`, ...lines, ...(random.percent(20) ? [''] : [])];
}

function hardKey(key: string, random: Random): string {
  return random.percent(4) ? `'${key.replaceAll("'", "''")}'` : easyKey(key, random);
}

function easyKey(key: string, random: Random): string {
  return isPlainWord(key) && random.percent(95) ? key : quote(key);
}

function trailing(random: Random): string {
  return random.percent(90) ? '' : random.pick([' # note', '  #a-b: [c', ' # "', ' ', '\t# tab']);
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function entriesOf(value: object): [string, Data][] {
  return Object.entries<Data>({ ...value });
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  if (random.percent(70)) return [...list];
  const left = [...list];
  return list.flatMap(() => left.splice(random.below(left.length), 1));
}
