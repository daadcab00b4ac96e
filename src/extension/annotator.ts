import * as vscode from 'vscode';
import { settingIds } from './ids.ts';

/** The form of an annotator's name (docs/format.md, Layers). */
const form = /^[a-z0-9][a-z0-9_-]{0,31}$/;

/** The annotator's name from the settings; asked for once, at the first write. Undefined where the person gave up. */
export async function annotatorName(): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration(settingIds.section);
  const set = settings.get<string>(settingIds.annotator) ?? '';
  if (form.test(set)) return set;
  const name = await vscode.window.showInputBox({
    title: 'Your Annotator Name',
    prompt: 'It stands in every record that you make. You can change it in the settings.',
    placeHolder: 'ana',
    ignoreFocusOut: true,
    validateInput: (value) =>
      form.test(value) ? undefined : 'Use small letters, digits, - and _; begin with a letter or digit.',
  });
  if (name === undefined) return undefined;
  await settings.update(settingIds.annotator, name, vscode.ConfigurationTarget.Global);
  return name;
}

/** The annotator's name from the settings; null until the person has said. */
export function annotatorSetting(): string | null {
  const name = vscode.workspace.getConfiguration(settingIds.section).get<string>(settingIds.annotator) ?? '';
  return name === '' ? null : name;
}
