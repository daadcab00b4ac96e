import * as vscode from 'vscode';
import type { Row } from './pick.ts';

/**
 * A list of which any number of rows can be taken; those of which `isPicked` is true are taken at first. Undefined where
 * the person left it.
 */
export async function pickMany<T>(
  title: string,
  placeholder: string,
  rows: readonly Row<T>[],
  isPicked: (value: T) => boolean,
): Promise<readonly T[] | undefined> {
  const items = rows.map(({ label, description, detail, value }) => ({
    label,
    ...(description !== undefined && { description }),
    ...(detail !== undefined && { detail }),
    picked: isPicked(value),
    value,
  }));
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: placeholder, canPickMany: true });
  return chosen?.map(({ value }) => value);
}
