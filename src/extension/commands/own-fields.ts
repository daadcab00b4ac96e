import * as vscode from 'vscode';
import { checkDateRequest, type ActChanges, type OwnFieldChoice } from '../../server/protocol.ts';
import { askText } from '../ask-text.ts';
import type { Ask } from '../client.ts';
import { choose, type Row } from '../pick.ts';
import { actCommand } from './act-fields.ts';

/** Set Field: a variable of the project's own, by its key in coding mode or from a list. */
export async function setField(ask: Ask, argument: unknown): Promise<void> {
  const key = keyOf(argument);
  const command = actCommand(async (asked, { act, found: { fields } }) => {
    const wanted = key === null ? fields : fields.filter((field) => field.key === key);
    const [only, ...others] = wanted;
    if (only === undefined) {
      const none = key === null ? 'corpus.yaml names no variables of responses.' : `No variable has the key ${key}.`;
      void vscode.window.showInformationMessage(none);
      return undefined;
    }
    const field = others.length === 0 ? only : await choose('Set Field', 'Which variable?', wanted.map(rowOf));
    return field && askValue(asked, field, act.fields[field.name] ?? null);
  });
  await command(ask, argument);
}

function keyOf(argument: unknown): string | null {
  const key = typeof argument === 'object' && argument !== null && 'key' in argument ? argument.key : null;
  return typeof key === 'string' ? key : null;
}

function rowOf(field: OwnFieldChoice): Row<OwnFieldChoice> {
  return { label: field.label, description: field.type, value: field };
}

async function askValue(ask: Ask, field: OwnFieldChoice, now: string | null): Promise<ActChanges | undefined> {
  const value =
    field.type === 'choice' || field.type === 'flag' ? await chooseValue(field, now) : await typeValue(ask, field, now);
  return value === undefined ? undefined : { fields: { [field.name]: value } };
}

function chooseValue({ label, type, values }: OwnFieldChoice, now: string | null): Promise<string | null | undefined> {
  const rows = (type === 'flag' ? ['true', 'false'] : values).map((value): Row<string | null> => ({
    label: value,
    value,
  }));
  return choose<string | null>(label, `Now: ${now ?? 'not said'}`, [...rows, { label: 'Not said', value: null }]);
}

async function typeValue(
  ask: Ask,
  { label, type }: OwnFieldChoice,
  now: string | null,
): Promise<string | null | undefined> {
  const text = await askText({
    title: label,
    value: now ?? '',
    prompt: 'An empty text takes the value away.',
    whyNot: (typed) => (typed.trim() === '' ? null : faultOf(ask, type, typed.trim())),
    step: 1,
    totalSteps: 1,
  });
  if (text.kind !== 'chosen') return undefined;
  return text.value.trim() === '' ? null : text.value.trim();
}

function faultOf(ask: Ask, type: OwnFieldChoice['type'], text: string): string | null | Promise<string | null> {
  if (type === 'date') return ask(checkDateRequest, { date: text });
  return type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(text) ? 'Type a number.' : null;
}
