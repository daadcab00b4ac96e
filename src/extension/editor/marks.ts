import * as vscode from 'vscode';
import { marksRequest, type Mark } from '../../server/protocol.ts';
import { settingIds } from '../ids.ts';
import type { Session } from '../session.ts';
import { isOn, onSwitched } from '../settings.ts';
import { keepUpdated } from './keep-updated.ts';
import { lookOf, markLooks, type MarkLook } from './mark-looks.ts';

/** Marks the annotated words of all articles that are in sight; whoever calls owns the result. */
export function showMarks({ ask, covers, onChanged }: Session, onError: (error: unknown) => void): vscode.Disposable {
  const types = Object.entries(markLooks).map(
    ([name, look]) => [name, vscode.window.createTextEditorDecorationType(decoration(look))] as const,
  );
  const draw = (editor: vscode.TextEditor, marks: readonly Mark[]) => {
    for (const [name, type] of types) {
      const own = marks.filter((mark) => lookOf(mark) === name);
      editor.setDecorations(type, own.map(rangeOf));
    }
  };
  const mark = async (editor: vscode.TextEditor, isCurrent: () => boolean) => {
    const { uri, version } = editor.document;
    if (!covers(uri) || !isOn(settingIds.marks, uri)) {
      draw(editor, []);
      return;
    }
    const marks = await ask(marksRequest, { uri: uri.toString() });
    // A text that was changed meanwhile has moved its marks itself, and the server tells when it has read it.
    if (isCurrent() && editor.document.version === version) draw(editor, marks);
  };
  const events = [onChanged, vscode.window.onDidChangeVisibleTextEditors, onSwitched(settingIds.marks)];
  const update = async (isCurrent: () => boolean) => {
    await Promise.all(vscode.window.visibleTextEditors.map((editor) => mark(editor, isCurrent)));
  };
  return vscode.Disposable.from(keepUpdated(events, update, onError), ...types.map(([, type]) => type));
}

function decoration({ color, background, lines: { style, width }, lane }: MarkLook): vscode.DecorationRenderOptions {
  const themed = new vscode.ThemeColor(color);
  return {
    borderColor: themed,
    borderStyle: style,
    borderWidth: width,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(background !== null && { backgroundColor: new vscode.ThemeColor(background) }),
    ...(lane !== null && { overviewRulerColor: themed, overviewRulerLane: vscode.OverviewRulerLane[lane] }),
  };
}

function rangeOf({ range: { start, end } }: Mark): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
