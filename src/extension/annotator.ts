import * as vscode from 'vscode';
import { isAnnotator, whyNoAnnotator } from '../server/protocol.ts';
import { settingIds } from './ids.ts';
import { askInBox } from './ask-in-box.ts';

/** The annotator's name from the settings; asked for once, at the first write. Undefined where the person gave up. */
export async function annotatorName(): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration(settingIds.section);
  const set = settings.get<string>(settingIds.annotator) ?? '';
  if (isAnnotator(set)) return set;
  const name = await askInBox({
    title: 'Your Annotator Name',
    prompt: 'It stands in every record that you make. You can change it in the settings.',
    placeHolder: 'ana',
    validateInput: whyNoAnnotator,
  });
  if (name === undefined) return undefined;
  await settings.update(settingIds.annotator, name, vscode.ConfigurationTarget.Global);
  return name;
}

/** The annotator's name from the settings; null until the person has said one that records may have. */
export function annotatorSetting(): string | null {
  const name = vscode.workspace.getConfiguration(settingIds.section).get<string>(settingIds.annotator) ?? '';
  return isAnnotator(name) ? name : null;
}
