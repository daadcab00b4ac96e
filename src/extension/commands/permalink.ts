import * as vscode from 'vscode';
import { openPermalinkRequest, permalinkRequest } from '../../server/protocol.ts';
import { askText } from '../ask-text.ts';
import type { Ask } from '../client.ts';
import { jumpTo } from './jump.ts';
import { selected, tell } from './selection.ts';

/** How long the status bar says that a link was copied, in milliseconds. */
const shownFor = 4000;

/** Copy Permalink: to the selected words, else to the annotation or the line at the caret. */
export async function copyPermalink(ask: Ask): Promise<void> {
  const here = selected();
  if (here === undefined) return;
  const link = await ask(permalinkRequest, { uri: here.uri, range: here.range });
  if (link === null) {
    tell('Put the cursor on words of an article, and try again.');
    return;
  }
  await vscode.env.clipboard.writeText(link);
  vscode.window.setStatusBarMessage('Copied a permalink. Open Permalink leads back here.', shownFor);
}

/** Open Permalink…: pasted, or as it lies in the clipboard. */
export async function openPermalink(ask: Ask): Promise<void> {
  const copied = await vscode.env.clipboard.readText();
  const text = await askText({
    title: 'Open Permalink',
    prompt: 'Paste a permalink',
    placeholder: 'page.txt#:~:text=words',
    value: copied.includes('#:~:text=') ? copied.trim() : '',
    step: 1,
    totalSteps: 1,
  });
  if (text.kind !== 'chosen') return;
  const answer = await ask(openPermalinkRequest, { link: text.value });
  if (answer.ok) await jumpTo(answer.place);
  else tell(answer.reason);
}
