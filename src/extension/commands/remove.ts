import * as vscode from 'vscode';
import { annotationsRequest, removeRequest, type AnnotationInfo } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { choose } from '../pick.ts';
import { isTreeNode } from '../views/node.ts';
import { showOutcome } from './outcome.ts';
import { isMeant, targetLine } from './target-line.ts';
import { chooseAnnotation } from './words.ts';

/** Remove Annotation: of a node of a view, or of the line at the caret. */
export async function removeAnnotation(ask: Ask, argument: unknown): Promise<void> {
  const found = await annotationsFor(ask, argument);
  const annotation = await chooseAnnotation('Remove Annotation', found);
  if (annotation === undefined) {
    if (found.length === 0)
      void vscode.window.showInformationMessage('Put the cursor on a line that is annotated, and try again.');
    return;
  }
  const { uri, sidecar, id, label, words, own } = annotation;
  const how = own ? '' : 'another layer has it; yours will say that it does not hold';
  const sure = await choose<boolean>('Remove Annotation', 'Undo Last Annotation brings it back', [
    { label: `Remove “${label}”`, description: how, detail: words, value: true },
    { label: 'Keep it', value: false },
  ]);
  const by = sure === true ? await annotatorName() : undefined;
  if (by !== undefined) showOutcome(await ask(removeRequest, { uri, sidecar, id, by }));
}

async function annotationsFor(ask: Ask, argument: unknown): Promise<readonly AnnotationInfo[]> {
  if (isTreeNode(argument)) {
    const { annotation } = argument;
    if (annotation === null) return [];
    const all = await ask(annotationsRequest, { uri: annotation.uri, line: null, name: annotation });
    return all.filter(({ part }) => part === null);
  }
  const target = targetLine(argument);
  if (target === undefined) return [];
  const onLine = await ask(annotationsRequest, { uri: target.uri, line: target.line, name: null });
  return onLine.filter((each) => each.part === null && isMeant(each, target));
}
