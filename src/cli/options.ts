/** What each verb of the command line takes besides files and folders; `usage.ts` tells it to people. */
const verbs = {
  stats: ['format', 'scope', 'by'],
  parse: ['format'],
  check: ['format', 'scope', 'by', 'rule', 'level', 'watch'],
  suggest: ['format', 'scope', 'by', 'evaluate'],
  reanchor: ['format', 'scope', 'by', 'write', 'accept-changed', 'no-git'],
  adopt: ['format', 'by', 'accept-changed', 'dry-run', 'no-git'],
  init: ['format', 'by'],
  rename: ['format', 'by', 'dry-run', 'event', 'actor'],
  // It speaks there anyway: editors give the option by habit.
  lsp: ['stdio'],
} as const satisfies Readonly<Record<string, readonly Option[]>>;

export type Verb = keyof typeof verbs;

/** Options with a value. */
const valued = ['format', 'scope', 'by', 'rule', 'level'] as const;
type Valued = (typeof valued)[number];

/** Options without one. */
const flags = ['write', 'accept-changed', 'dry-run', 'no-git', 'event', 'actor', 'watch', 'evaluate', 'stdio'] as const;

export type Flag = (typeof flags)[number];
type Option = Valued | Flag;

export function isVerb(word: string): word is Verb {
  return Object.hasOwn(verbs, word);
}

export function takesValue(name: string): name is Valued {
  return valued.some((each) => each === name);
}

export function isFlag(name: string): name is Flag {
  return flags.some((each) => each === name);
}

/** True where a verb takes an option. */
export function takesOption(verb: Verb, name: string): boolean {
  return verbs[verb].some((each) => each === name);
}
