import { isActorName } from './actor-names.ts';

/** An actor's name that stands before the words of a response line. `end` is the UTF-16 offset where the words begin. */
export interface Label {
  readonly name: string;
  readonly end: number;
}

/** The longest label looked for, in UTF-16 units. */
const maxLabel = 120;

const markedForms = [
  /^(\*\*|__|\*|_)(?<name>.+?)\s*:\s*\1\s*(?=\S)/su,
  /^(\*\*|__|\*|_)(?<name>.+?)\1\s*(?::|[—–-]{1,2}(?=\s))\s*(?=\S)/su,
  /^\[(?<name>[^[\]]+)\](?:\([^()\s]*\))?\s*(?::|[—–-]{1,2}(?=\s))?\s*(?=\S)/su,
  /^\((?<name>[^()]+)\)\s*(?::|[—–-]{1,2}(?=\s))?\s*(?=\p{Lu})/su,
];
/** Bold with nothing behind it: taken before a sentence of its own, where other lines have labels. */
const boldForm = /^(\*\*|__)(?<name>[^*_]+)\1\s+(?=\p{Lu})/u;
const colonForm = /^(?<name>[^:：]+?)\s*(?::(?:\s+|(?=\p{Lu}\p{Ll}))|：\s*|\s\|\s+)(?=\S)/su;
const dashForm = /^(?<name>.+?)\s+(?<dash>[—–-]{1,2})\s+(?=\S)/su;

/**
 * The actor labels of the lines of a list. Where one line has a clear label, a less clear one before the same kind of
 * mark is taken too.
 */
export function readLabels(lines: readonly string[]): (Label | undefined)[] {
  const clear = lines.map((line) => readLabel(line));
  if (clear.every((label) => label === undefined)) return clear;
  return lines.map((line, index) => clear[index] ?? readLabel(line, true));
}

/** The actor label of a response line (`Iran: …`, `**Iran** — …`), where what stands before the mark is a name. */
export function readLabel(line: string, amongLabels = false): Label | undefined {
  const head = line.slice(0, maxLabel);
  for (const form of markedForms) {
    const found = labelOf(form.exec(head), line, true);
    if (found) return found;
  }
  const bold = amongLabels ? labelOf(boldForm.exec(head), line, true) : undefined;
  if (bold) return bold;
  const colon = labelOf(colonForm.exec(head), line, amongLabels);
  if (colon) return colon;
  const joint = jointLabel(head);
  if (joint) return joint;
  const dash = dashForm.exec(head);
  // A second dash further on makes the two a parenthesis: 'Moscow – whose envoy had left – condemned it'.
  const isParenthesis = dash !== null && line.slice(dash[0].length).includes(` ${dash.groups?.['dash'] ?? ''} `);
  return isParenthesis ? undefined : labelOf(dash, line, false);
}

function labelOf(match: RegExpExecArray | null, line: string, amongLabels: boolean): Label | undefined {
  const name = match?.groups?.['name']?.trim();
  if (match === null || name === undefined || !isActorName(name, amongLabels)) return undefined;
  // Words in small letters alone are a name only before a whole sentence: 'the pilots: all sailed' is one itself.
  const isSmall = name === name.toLowerCase() && /\p{Ll}/u.test(name) && !/\p{Script=Georgian}/u.test(name);
  if (isSmall && /^\p{Ll}/u.test(line.slice(match[0].length))) return undefined;
  return { name, end: match[0].length };
}

/** 'Iran - US: …': two actors before the colon, and no label of the first alone. */
function jointLabel(head: string): Label | undefined {
  const found = colonForm.exec(head);
  const names = found?.groups?.['name']?.trim().split(/\s+[—–-]{1,2}\s+/u) ?? [];
  if (found === null || names.length < 2 || !names.every((name) => isActorName(name))) return undefined;
  return { name: names.join(' - '), end: found[0].length };
}
