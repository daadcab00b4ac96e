import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { parseDocument, visit, type Document } from 'yaml';
import { codePointMap } from '../text/code-points.ts';
import type { Problem } from '../text/range.ts';

/** Bounds on a YAML file (FORMAT "Reading"): lengths in UTF-16 units, depth in nested lists and maps. */
export interface YamlBounds {
  readonly maxLength: number;
}

export const sidecarBounds: YamlBounds = { maxLength: 2_000_000 };
export const registerBounds: YamlBounds = { maxLength: 16_000_000 };

const maxDepth = 32;

/** A YAML file as plain data in which every scalar is text. */
export interface YamlReading {
  /** Undefined for an empty file and for one that could not be read. */
  readonly value: unknown;
  /** Why the file could not be read whole; such a file must not be written back. Ranges are code points of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML file in bulk, without ranges: js-yaml with the failsafe schema, which bounds depth and refuses aliases
 * while it reads. Only a file that it takes and that seems to use anchors or tags is read a second time by `yaml`,
 * which knows where these are; deep nesting would crash that one (RELIABILITY R21). Never throws.
 */
export function readYaml(text: string, { maxLength }: YamlBounds): YamlReading {
  if (text.length > maxLength)
    return unreadable([
      { code: 'too-large', message: `This file is longer than ${maxLength} characters.`, at: 0, end: 0 },
    ]);
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m.exec(text);
  if (conflict) {
    const message = 'This file holds the marks of an unresolved merge.';
    return unreadable([
      problemAt(text, 'conflict-marks', message, conflict.index, conflict.index + conflict[0].length),
    ]);
  }
  if (hasNoContent(text)) return { value: undefined, problems: [] };
  try {
    // js-yaml counts the file and its scalars as levels too.
    const value = load(text, { schema: FAILSAFE_SCHEMA, maxDepth: maxDepth + 2, maxAliases: 0 });
    const forbidden = mayUseAnchors(text) ? findForbidden(text) : [];
    return forbidden.length > 0 ? unreadable(forbidden) : { value, problems: [] };
  } catch (error) {
    return unreadable([faultOf(text, error)]);
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

/** True for a file of nothing but blanks and comments. */
function hasNoContent(text: string): boolean {
  return text.split(/[\r\n]/).every((line) => /^[\s\uFEFF]*(?:#|$)/.test(line));
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
  return ['yaml-syntax', `This is not valid YAML: ${reason}.`];
}

/** Cheap and coarse: an `&` or `!` where YAML could take it for an anchor or tag. */
function mayUseAnchors(text: string): boolean {
  return /(?:^|[\s[{,:?-])[&!]\S/m.test(text);
}

/** The anchors and tags of a file, which the format forbids, with their places. */
function findForbidden(text: string): Problem[] {
  const document: Document.Parsed = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const found: Problem[] = [];
  visit(document, {
    Value: (_, { range, anchor, tag }) => {
      const [start, end] = range ?? [0, 0];
      if (anchor !== undefined)
        found.push(problemAt(text, 'yaml-anchor', 'YAML anchors are not part of the format.', start, end));
      else if (tag !== undefined)
        found.push(problemAt(text, 'yaml-tag', 'YAML tags are not part of the format.', start, end));
    },
  });
  return found;
}
