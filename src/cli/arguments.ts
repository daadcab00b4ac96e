import { isAnnotator } from '../core/text/forms.ts';
import type { Scope } from '../core/corpus/scope.ts';
import { levels, type Level } from '../core/rules/finding.ts';
import { ruleCalled } from '../core/rules/registry.ts';
import { checkFormats, type CheckFormat } from './check/formats.ts';
import { isFlag, isVerb, takesOption, takesValue, type Flag, type Verb } from './options.ts';

/** A command line that makes sense. */
export interface Arguments {
  readonly verb: Verb;
  readonly operands: readonly string[];
  /** `sarif` and `github` are for `check` alone. */
  readonly format: CheckFormat;
  readonly scope: Scope;
  /** Who the person is; null where that was not said. */
  readonly by: string | null;
  /** The least grave findings that are told. */
  readonly level: Level;
  /** The rules that count; null for all. */
  readonly rules: ReadonlySet<string> | null;
  /** The options without a value that were given. */
  readonly flags: ReadonlySet<Flag>;
}

/** Why a command line makes none; null where only help was asked for. */
export interface Refusal {
  readonly refusal: string | null;
}

export function isRefusal(parsed: Arguments | Refusal): parsed is Refusal {
  return 'refusal' in parsed;
}

/** The words of a command line, sorted but not yet judged. */
interface Sorted {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<Flag>;
}

/** Reads the words behind `newsweave`. Behind `--` every word is a file or a folder. */
export function parseArguments(words: readonly string[]): Arguments | Refusal {
  const sorted = sortWords(words);
  return 'refusal' in sorted ? sorted : check(sorted);
}

function sortWords(words: readonly string[]): Sorted | Refusal {
  const operands: string[] = [];
  const values = new Map<string, string>();
  const given = new Set<Flag>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') {
      operands.push(...words.slice(index + 1));
      break;
    }
    if (word === '--help' || word === '-h') return { refusal: null };
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [name = '', inline] = word.replace(/^--/, '').split(/=(.*)/s);
    if (word.startsWith('--') && isFlag(name)) {
      if (inline !== undefined) return { refusal: `--${name} takes no value.` };
      given.add(name);
      continue;
    }
    if (!word.startsWith('--') || !takesValue(name)) return { refusal: `there is no option ${word.split('=')[0]}.` };
    if (values.has(name)) return { refusal: `--${name} is given twice.` };
    const value = inline ?? words[(index += 1)];
    if (value === undefined) return { refusal: `--${name} needs a value.` };
    values.set(name, value);
  }
  return { operands, values, flags: given };
}

function check({ operands: [verb, ...operands], values, flags: given }: Sorted): Arguments | Refusal {
  if (verb === undefined) return { refusal: null };
  if (!isVerb(verb)) return { refusal: `there is no verb ${verb}.` };
  const foreign = [...values.keys(), ...given].find((name) => !takesOption(verb, name));
  if (foreign !== undefined) return { refusal: `${verb} takes no option --${foreign}.` };
  const formats = verb === 'check' ? checkFormats : checkFormats.slice(0, 2);
  const wanted = values.get('format') ?? 'text';
  const format = formats.find((each) => each === wanted);
  if (format === undefined)
    return { refusal: `--format takes ${listed(formats)}, not ${wanted === '' ? 'nothing' : wanted}.` };
  const level = levels.find((each) => each === (values.get('level') ?? 'warning'));
  if (level === undefined) return { refusal: `--level takes ${listed(levels)}, not ${values.get('level') ?? ''}.` };
  const rules = values.has('rule') ? splitList(values.get('rule')) : null;
  const unknown = rules?.find((id) => ruleCalled(id) === undefined);
  if (unknown !== undefined) return { refusal: `there is no rule ${unknown === '' ? 'without a name' : unknown}.` };
  const by = values.get('by') ?? null;
  if (by !== null && !isAnnotator(by))
    return { refusal: `--by takes a name of small letters and digits, not ${by === '' ? 'nothing' : by}.` };
  const scope = values.get('scope') ?? 'mine';
  const layers = splitList(scope);
  if (!layers.every((layer) => isAnnotator(layer)))
    return { refusal: `--scope takes mine, all or names of layers, not ${scope === '' ? 'nothing' : scope}.` };
  const alone = layers.length > 1 ? layers.find((layer) => layer === 'mine' || layer === 'all') : undefined;
  if (alone !== undefined)
    return { refusal: `--scope takes ${alone} alone; in a list of layers, shared is the shared one.` };
  const options = { format, scope: readScope(layers, by), by, level, rules: rules && new Set(rules) };
  return { verb, operands, ...options, flags: given };
}

function splitList(words = ''): string[] {
  return words.split(',').map((word) => word.trim());
}

/** 'text, json or sarif'. */
function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function readScope(layers: readonly string[], annotator: string | null): Scope {
  const [only] = layers;
  if (layers.length === 1 && only === 'mine') return { kind: 'mine', annotator };
  if (layers.length === 1 && only === 'all') return { kind: 'all' };
  return { kind: 'named', layers };
}
