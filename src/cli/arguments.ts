import { isAnnotator } from '../core/corpus/files.ts';
import type { Scope } from '../server/host/load.ts';

/** The verbs that exist so far (CLI.md names all that are to come). */
const knownVerbs = ['stats', 'parse'] as const;
export type Verb = (typeof knownVerbs)[number];

/** A command line that makes sense. */
export interface Arguments {
  readonly verb: Verb;
  readonly operands: readonly string[];
  readonly format: 'text' | 'json';
  readonly scope: Scope;
}

/** Why a command line makes none; null where only help was asked for. */
export interface Refusal {
  readonly refusal: string | null;
}

export function isRefusal(parsed: Arguments | Refusal): parsed is Refusal {
  return 'refusal' in parsed;
}

/** Reads the words behind `newsweave`. */
export function parseArguments(words: readonly string[]): Arguments | Refusal {
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--help' || word === '-h') return { refusal: null };
    if (!word.startsWith('--')) {
      operands.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s);
    const value = inline ?? words[(index += 1)];
    if (!['format', 'scope', 'by'].includes(name)) return { refusal: `there is no option --${name}.` };
    if (value === undefined) return { refusal: `--${name} needs a value.` };
    options.set(name, value);
  }
  return check(operands, options);
}

function check([verb, ...operands]: readonly string[], options: ReadonlyMap<string, string>): Arguments | Refusal {
  if (verb === undefined) return { refusal: null };
  const known = knownVerbs.find((each) => each === verb);
  if (known === undefined) return { refusal: `there is no verb ${verb}.` };
  const format = options.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') return { refusal: `--format takes text or json, not ${format}.` };
  const annotator = options.get('by') ?? null;
  if (annotator !== null && !isAnnotator(annotator))
    return { refusal: `--by takes a name of small letters and digits, not ${annotator}.` };
  const scope = options.get('scope') ?? 'mine';
  const layers = scope.split(',').map((layer) => layer.trim());
  if (!layers.every((layer) => isAnnotator(layer)))
    return { refusal: `--scope takes mine, all or names of layers, not ${scope}.` };
  return { verb: known, operands, format, scope: readScope(layers, annotator) };
}

function readScope(layers: readonly string[], annotator: string | null): Scope {
  const [only] = layers;
  if (layers.length === 1 && only === 'mine') return { kind: 'mine', annotator };
  if (layers.length === 1 && only === 'all') return { kind: 'all' };
  return { kind: 'named', layers };
}
