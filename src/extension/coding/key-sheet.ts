import * as vscode from 'vscode';
import { choose } from '../pick.ts';
import { codingKeys, type CodingKey } from './keys.ts';

/** Show Keys of Coding Mode: a list of what each key does; Enter does it. */
export async function showKeys(): Promise<void> {
  const rows = codingKeys.flatMap((key) =>
    key.does === null ? [] : [{ label: key.shown, description: key.does, value: key }],
  );
  const chosen = await choose<CodingKey>('Keys of Coding Mode', 'Enter does what the row says', rows);
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command, chosen.args);
}
