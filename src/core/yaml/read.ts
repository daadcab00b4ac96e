import { utf8ToBytes } from '@noble/hashes/utils.js';
import { defineScalarTag, load, mapTag, Schema, seqTag, YAMLException } from 'js-yaml';
import { codePointMap } from '../text/code-points.ts';
import { detached } from '../text/detached.ts';
import { shared, wordLength } from '../text/shared.ts';
import type { Problem } from '../text/range.ts';
import { tokensOf, withoutTabsRoundFlow } from './comments.ts';
import { readQuick } from './quick.ts';
import { readQuickList } from './quick-list.ts';

/** Bounds on a YAML file (FORMAT "Reading"). */
export interface YamlBounds {
  /** In bytes of UTF-8. */
  readonly maxLength: number;
}

export const sidecarBounds: YamlBounds = { maxLength: 2_000_000 };
export const registerBounds: YamlBounds = { maxLength: 16_000_000 };

/** True for a text that is longer than its bounds allow; bytes are counted only where that can matter. */
export function isTooLong(text: string, { maxLength }: YamlBounds): boolean {
  if (text.length * 3 <= maxLength) return false;
  return text.length > maxLength || utf8ToBytes(text).length > maxLength;
}

const maxDepth = 32;

/** js-yaml's failsafe schema, with texts that do not keep the whole file alive, and short ones that are kept once. */
const failsafe = new Schema([
  defineScalarTag('tag:yaml.org,2002:str', {
    resolve: (source) => (source.length <= wordLength ? shared(source) : detached(source)),
    identify: () => false,
  }),
  seqTag,
  mapTag,
]);

/** A YAML file as plain data in which every scalar is text. */
export interface YamlReading {
  /** Undefined for an empty file and for one that could not be read. */
  readonly value: unknown;
  /** Why the file could not be read whole; such a file must not be written back. Ranges are code points of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML file in bulk, without ranges. One in the form that this product writes takes the quick way; all others
 * are read by js-yaml with the failsafe schema, which bounds depth and refuses aliases
 * while it reads. Only a file that it takes and that seems to use anchors or tags goes through the lexer of `yaml`,
 * which knows where these are; its parser would crash on deep nesting (RELIABILITY R21). Never throws.
 */
export function readYaml(text: string, bounds: YamlBounds): YamlReading {
  if (isTooLong(text, bounds)) {
    const message = `This file is longer than ${bounds.maxLength / 1_000_000} MB.`;
    return unreadable([{ code: 'too-large', message, at: 0, end: 0 }]);
  }
  const quick = readQuick(text);
  if (quick !== undefined) return { value: quick, problems: [] };
  const conflict = !mayHoldMarks(text)
    ? null
    : /(?<=^|[\r\n])(?:<{7}|={7}|>{7}|\|{7})(?: [^\r\n]*)?(?=[\r\n]|$)/.exec(text);
  if (conflict) {
    const message = 'This file holds the marks of an unresolved merge.';
    return unreadable([
      problemAt(text, 'conflict-marks', message, conflict.index, conflict.index + conflict[0].length),
    ]);
  }
  if (hasNoContent(text)) return { value: undefined, problems: [] };
  const loaded = loadYaml(text);
  if (loaded.problem !== undefined) return unreadable([loaded.problem]);
  const forbidden = mayUseAnchors(text) ? findForbidden(text) : [];
  return forbidden.length > 0 ? unreadable(forbidden) : { value: loaded.value, problems: [] };
}

/** The same in steps where the file is a long list as this product writes it: a register has thousands of entries. */
export function* readYamlInSteps(text: string, bounds: YamlBounds): Generator<void, YamlReading> {
  const value = isTooLong(text, bounds) ? undefined : yield* readQuickList(text);
  return value === undefined ? readYaml(text, bounds) : { value, problems: [] };
}

type Loaded = { readonly value: unknown; readonly problem?: undefined } | { readonly problem: Problem };

function loadYaml(text: string): Loaded {
  const first = tryToLoad(text);
  if (first.problem?.code !== 'yaml-syntax' || !text.includes('\t')) return first;
  const retyped = withoutTabsRoundFlow(text);
  const second = retyped === text ? first : tryToLoad(retyped);
  return second.problem === undefined ? second : first;
}

function tryToLoad(text: string): Loaded {
  try {
    // js-yaml counts the file and its scalars as levels too.
    return { value: load(text, { schema: failsafe, maxDepth: maxDepth + 2, maxAliases: 0 }) };
  } catch (error) {
    return { problem: faultOf(text, error) };
  }
}

function unreadable(problems: readonly Problem[]): YamlReading {
  return { value: undefined, problems };
}

/** A problem at UTF-16 offsets. */
function problemAt(text: string, code: string, message: string, start: number, end: number): Problem {
  const map = codePointMap(text);
  return { code, message, at: map.toCodePoint(start), end: map.toCodePoint(end) };
}

/** True for a file of nothing but blanks and comments: no line has anything else as its first word. */
function hasNoContent(text: string): boolean {
  return !/(?:^|[\r\n])[^\S\r\n]*[^\s#]/.test(text);
}

/** Why js-yaml refused a file: from the place that it names to the end of the line. */
function faultOf(text: string, error: unknown): Problem {
  const reason = error instanceof YAMLException ? error.reason : error instanceof Error ? error.message : String(error);
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const start = Math.min(mark?.position ?? 0, text.length);
  const rest = mark === undefined ? '' : (/^.*/.exec(text.slice(start))?.[0] ?? '');
  const [code, message] = wordsFor(reason);
  return problemAt(text, code, message, start, start + rest.length);
}

function wordsFor(reason: string): readonly [code: string, message: string] {
  if (reason.startsWith('nesting exceeded')) return ['too-deep', `This file nests deeper than ${maxDepth} levels.`];
  if (/^unknown \w+ tag /.test(reason)) return ['yaml-tag', 'YAML tags are not part of the format.'];
  if (reason.startsWith('aliases exceeded')) return ['yaml-anchor', 'YAML aliases are not part of the format.'];
  return ['yaml-syntax', `This is not valid YAML: ${plainReasons[reason] ?? reason}.`];
}

/** What js-yaml says of the slips that are made most often, in words that lead to them. */
const plainReasons: Readonly<Record<string, string>> = {
  'deficient indentation':
    'a bracket or quotation mark above is not closed, or what stands in it is not indented deeper than its key',
  'missed comma between flow collection entries':
    'a comma, a closing bracket or quotation marks round a text are missing here',
};

/** Nearly no file holds even one of these; to look for them takes no time. */
function mayHoldMarks(text: string): boolean {
  return ['<<<<<<<', '=======', '>>>>>>>', '|||||||'].some((mark) => text.includes(mark));
}

/** Cheap and coarse: an `&` or `!` where YAML could take it for an anchor or tag. */
function mayUseAnchors(text: string): boolean {
  return (text.includes('&') || text.includes('!')) && /(?:^|[\s[{,:?-])[&!]/m.test(text);
}

/** The first anchor or tag of a file, which the format forbids. */
function findForbidden(text: string): Problem[] {
  for (const { start, text: token, isScalar } of tokensOf(text)) {
    if (isScalar || !/^[&!]/.test(token)) continue;
    const [code, message] = token.startsWith('&')
      ? ['yaml-anchor', 'YAML anchors are not part of the format.']
      : ['yaml-tag', 'YAML tags are not part of the format.'];
    return [problemAt(text, code, message, start, start + token.length)];
  }
  return [];
}
