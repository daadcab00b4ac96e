import * as vscode from 'vscode';
import { annotationsRequest, commentRequest, noteRequest } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { askInBox } from '../ask-in-box.ts';
import { showOutcome } from './outcome.ts';
import { isMeant, targetLine } from './target-line.ts';
import { chooseAnnotation } from './words.ts';

/** Comment: a note on an annotation of the line; an empty one takes it away. */
export async function commentOnAnnotation(ask: Ask, argument: unknown): Promise<void> {
  const target = targetLine(argument);
  if (target === undefined) return;
  const onLine = await ask(annotationsRequest, { uri: target.uri, line: target.line, name: null });
  const found = onLine.filter((each) => each.part === null && each.kind !== 'claim' && isMeant(each, target));
  const annotation = await chooseAnnotation('Comment', found);
  if (annotation === undefined) {
    if (found.length === 0)
      void vscode.window.showInformationMessage('Put the cursor on a line that is annotated, and try again.');
    return;
  }
  const { uri, sidecar, id, label } = annotation;
  const note = await askInBox({
    title: `Comment: ${label}`,
    value: (await ask(noteRequest, { uri, sidecar, id })) ?? '',
    prompt: 'It stands in the record. An empty text takes it away.',
  });
  const by = note === undefined ? undefined : await annotatorName();
  if (note !== undefined && by !== undefined) showOutcome(await ask(commentRequest, { uri, sidecar, id, note, by }));
}
