import { isAnnotator } from '../core/corpus/files.ts';
import type { Scope } from '../core/corpus/scope.ts';
import { isFlag, isVerb, neededOption, takesOption, takesValue, type Flag, type Verb } from './options.ts';

/** A command line that makes sense. */
export interface Arguments {
  readonly verb: Verb;
  readonly operands: readonly string[];
  readonly format: 'text' | 'json';
  readonly scope: Scope;
  /** Who the person is; null where that was not said. */
  readonly by: string | null;
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
  for (const flag of given) {
    const needed = neededOption(verb, flag);
    if (needed !== undefined && !given.has(needed)) return { refusal: `--${flag} needs --${needed}.` };
  }
  const format = values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') return { refusal: `--format takes text or json, not ${format}.` };
  const by = values.get('by') ?? null;
  if (by !== null && !isAnnotator(by)) return { refusal: `--by takes a name of small letters and digits, not ${by}.` };
  const scope = values.get('scope') ?? 'mine';
  const layers = scope.split(',').map((layer) => layer.trim());
  if (!layers.every((layer) => isAnnotator(layer)))
    return { refusal: `--scope takes mine, all or names of layers, not ${scope}.` };
  return { verb, operands, format, scope: readScope(layers, by), by, flags: given };
}

function readScope(layers: readonly string[], annotator: string | null): Scope {
  const [only] = layers;
  if (layers.length === 1 && only === 'mine') return { kind: 'mine', annotator };
  if (layers.length === 1 && only === 'all') return { kind: 'all' };
  return { kind: 'named', layers };
}
