import * as vscode from 'vscode';
import type { ActChanges, OwnFieldChoice } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { choose, type Row } from '../pick.ts';
import { actCommand } from './act-fields.ts';

/** Set Field: a variable of the project's own, by its key in coding mode or from a list. */
export async function setField(ask: Ask, argument: unknown): Promise<void> {
  const key = keyOf(argument);
  const command = actCommand(async (_, { act, found: { fields } }) => {
    const wanted = key === null ? fields : fields.filter((field) => field.key === key);
    const [only, ...others] = wanted;
    if (only === undefined) {
      const none = key === null ? 'corpus.yaml names no variables of responses.' : `No variable has the key ${key}.`;
      void vscode.window.showInformationMessage(none);
      return undefined;
    }
    const field = others.length === 0 ? only : await choose('Set Field', 'Which variable?', wanted.map(rowOf));
    return field && askValue(field, act.fields[field.name] ?? null);
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

async function askValue(field: OwnFieldChoice, now: string | null): Promise<ActChanges | undefined> {
  const value =
    field.type === 'choice' || field.type === 'flag' ? await chooseValue(field, now) : await typeValue(field, now);
  return value === undefined ? undefined : { fields: { [field.name]: value } };
}

function chooseValue({ label, type, values }: OwnFieldChoice, now: string | null): Promise<string | null | undefined> {
  const rows = (type === 'flag' ? ['true', 'false'] : values).map((value): Row<string | null> => ({
    label: value,
    value,
  }));
  return choose<string | null>(label, `Now: ${now ?? 'not said'}`, [...rows, { label: 'Not said', value: null }]);
}

async function typeValue({ label, type }: OwnFieldChoice, now: string | null): Promise<string | null | undefined> {
  const text = await vscode.window.showInputBox({
    title: label,
    value: now ?? '',
    prompt: 'An empty text takes the value away.',
    ignoreFocusOut: true,
    validateInput: (typed) => faultOf(type, typed.trim()),
  });
  if (text === undefined) return undefined;
  return text.trim() === '' ? null : text.trim();
}

function faultOf(type: OwnFieldChoice['type'], text: string): string | undefined {
  if (text === '') return undefined;
  if (type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(text)) return 'Type a number.';
  if (type === 'date' && !/^\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?(?:\/.*)?$/.test(text))
    return 'Type a date such as 2024-03-05 or 2024-03.';
  return undefined;
}
