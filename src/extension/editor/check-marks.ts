import * as vscode from 'vscode';
import type { CheckMark, CheckPage, Place } from '../../server/protocol.ts';
import { colorIds } from '../ids.ts';

/** Both pages of a card, with what is judged and what speaks for it or stands on neither. */
export interface CheckMarks {
  /** Opens one or two pages side by side; with `focus` the person goes to the first one. */
  show(pages: readonly CheckPage[], focus: boolean): Promise<void>;
  /** Marks the same pages anew after their texts have changed; opens nothing. */
  redraw(pages: readonly CheckPage[]): void;
  /** Takes the marks away; the pages stay open. */
  clear(): void;
  dispose(): void;
}

/** How the words are marked: they differ in their lines, never in colour alone. */
const looks: Readonly<Record<CheckMark['kind'], vscode.DecorationRenderOptions>> = {
  claim: {
    borderStyle: 'solid',
    borderWidth: '2px',
    borderColor: new vscode.ThemeColor(colorIds.claim),
    overviewRulerColor: new vscode.ThemeColor(colorIds.claim),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  },
  support: {
    backgroundColor: new vscode.ThemeColor(colorIds.supportBackground),
    borderStyle: 'solid',
    borderWidth: '0 0 2px 0',
    borderColor: new vscode.ThemeColor(colorIds.support),
    overviewRulerColor: new vscode.ThemeColor(colorIds.support),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  },
  unsupported: {
    borderStyle: 'dotted',
    borderWidth: '0 0 3px 0',
    borderColor: new vscode.ThemeColor(colorIds.unsupported),
    overviewRulerColor: new vscode.ThemeColor(colorIds.unsupported),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  },
};

const kinds: readonly CheckMark['kind'][] = ['claim', 'support', 'unsupported'];

const hovers: Readonly<Record<CheckMark['kind'], string>> = {
  claim: 'The words that are checked.',
  support: 'Shares names, numbers or words with the rationale.',
  unsupported: 'Stands on neither page.',
};

/** Makes the marks; whoever calls owns the result. */
export function showCheckMarks(): CheckMarks {
  const types = kinds.map((kind) => [kind, vscode.window.createTextEditorDecorationType(looks[kind])] as const);
  let pages: readonly CheckPage[] = [];
  let turn = 0;
  const draw = (editor: vscode.TextEditor) => {
    const own = pages.filter(({ uri }) => uri === editor.document.uri.toString()).flatMap(({ marks }) => marks);
    for (const [kind, type] of types) {
      const ranges = own.filter((mark) => mark.kind === kind).map(({ range }) => rangeOf(range));
      editor.setDecorations(
        type,
        ranges.map((range) => ({ range, hoverMessage: hovers[kind] })),
      );
    }
  };
  const drawAll = () => {
    vscode.window.visibleTextEditors.forEach(draw);
  };
  const subscription = vscode.window.onDidChangeVisibleTextEditors(drawAll);
  return {
    show: async (next, focus) => {
      // Other marks for the same pages do not end the showing of them.
      const current = (turn += 1);
      pages = next;
      const shown: (readonly [vscode.TextEditor, vscode.Range])[] = [];
      for (const [index, { uri, reveal }] of next.entries()) {
        const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
          viewColumn: index === 0 ? vscode.ViewColumn.One : vscode.ViewColumn.Two,
          preserveFocus: !(focus && index === 0),
          preview: true,
        });
        if (turn !== current) return;
        const range = rangeOf(reveal);
        editor.selection = new vscode.Selection(range.start, range.start);
        shown.push([editor, range]);
      }
      // Only now: the second page takes half of the first one's width, so that its lines wrap anew.
      // With the line above at the top, since lenses that come later move the words down.
      for (const [editor, range] of shown) {
        const above = new vscode.Position(Math.max(0, range.start.line - 1), 0);
        editor.revealRange(range.with(above), vscode.TextEditorRevealType.AtTop);
      }
      if (focus && next.length > 1) await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
      drawAll();
    },
    redraw: (next) => {
      pages = next;
      drawAll();
    },
    clear: () => {
      turn += 1;
      pages = [];
      drawAll();
    },
    dispose: () => {
      subscription.dispose();
      for (const [, type] of types) type.dispose();
    },
  };
}

function rangeOf({ start, end }: Place['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
