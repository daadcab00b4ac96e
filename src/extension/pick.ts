import * as vscode from 'vscode';

/** One row of a pick list, and what choosing it gives. */
export interface Row<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: T;
}

/** What a person did in a pick list: chose, went a step back, or left. */
export type Picked<T> =
  { readonly kind: 'chosen'; readonly value: T } | { readonly kind: 'back' } | { readonly kind: 'left' };

/** A pick list as one step of several. */
export interface PickStep<T> {
  readonly title: string;
  readonly placeholder: string;
  readonly step: number;
  readonly totalSteps: number;
  /** The rows for a typed text, in the order in which they are shown. */
  rows(typed: string): Promise<readonly Row<T>[]>;
  /** True for rows that depend on the typed text; else VS Code filters them. */
  readonly live: boolean;
  /** The row to stand on at first. */
  isActive?(value: T): boolean;
}

/** A single question with a few answers; undefined where the person left it. */
export async function choose<T>(title: string, placeholder: string, rows: readonly Row<T>[]): Promise<T | undefined> {
  const picked = await pick({
    title,
    placeholder,
    step: 1,
    totalSteps: 1,
    live: false,
    rows: () => Promise.resolve(rows),
  });
  return picked.kind === 'chosen' ? picked.value : undefined;
}

/** Shows a pick list. Rows that depend on the text stay in their order: VS Code would sort them anew (UX "Known traps"). */
export async function pick<T>({
  title,
  placeholder,
  step,
  totalSteps,
  rows,
  live,
  isActive,
}: PickStep<T>): Promise<Picked<T>> {
  const list = vscode.window.createQuickPick<RowItem<T>>();
  const subscriptions: { dispose(): void }[] = [list];
  Object.assign(list, { title, placeholder, matchOnDescription: !live, matchOnDetail: false });
  // A single question is no step of several.
  if (totalSteps > 1) Object.assign(list, { step, totalSteps });
  // Not in the API's types yet; a VS Code that does not know it sorts rows whose label matches to the front.
  Object.assign(list, { sortByLabel: !live });
  if (step > 1) list.buttons = [vscode.QuickInputButtons.Back];
  let asked = 0;
  let accepting: (() => void) | undefined;
  const standingAt = (items: readonly RowItem<T>[]) => isActive && items.find((item) => isActive(item.row.value));
  const fill = async () => {
    const turn = (asked += 1);
    list.busy = true;
    const found = await rows(list.value);
    // An answer that a later keystroke has overtaken is dropped.
    if (turn !== asked) return;
    list.items = found.map((row) => ({ ...rowTexts(row), alwaysShow: live, row }));
    const standing = (turn === 1 ? standingAt(list.items) : undefined) ?? (accepting && list.items[0]);
    if (standing) list.activeItems = [standing];
    list.busy = false;
    accepting?.();
  };
  try {
    return await new Promise<Picked<T>>((resolve, reject) => {
      subscriptions.push(
        list.onDidAccept(() => {
          const accept = () => {
            // An Enter that comes before VS Code has drawn the rows means the one that it will stand on. Until then it
            // still names the row that it stood on before, which is another one.
            const drawn = list.activeItems.find((each) => list.items.includes(each));
            const isDrawn = drawn !== undefined || (!live && list.value !== '');
            const first = (asked === 1 ? standingAt(list.items) : undefined) ?? list.items[0];
            const item = isDrawn ? drawn : first;
            if (item) resolve({ kind: 'chosen', value: item.row.value });
          };
          // The rows of an earlier text are still shown: Enter means the first of those that are on their way.
          if (list.busy) accepting = accept;
          else accept();
        }),
        list.onDidChangeValue(() => {
          accepting = undefined;
        }),
        list.onDidTriggerButton(() => {
          resolve({ kind: 'back' });
        }),
        list.onDidHide(() => {
          resolve({ kind: 'left' });
        }),
      );
      if (live) subscriptions.push(list.onDidChangeValue(() => void fill().catch(reject)));
      list.show();
      fill().catch(reject);
    });
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
  }
}

/** A row as VS Code has it. */
type RowItem<T> = vscode.QuickPickItem & { readonly row: Row<T> };

function rowTexts<T>({ label, description, detail }: Row<T>): vscode.QuickPickItem {
  return { label, ...(description !== undefined && { description }), ...(detail !== undefined && { detail }) };
}
