import * as vscode from 'vscode';
import type { Picked, Row } from './pick.ts';
import type { StepPlace } from './wizard.ts';

/** A list of which several rows can be taken. */
export interface ManyQuestion<T> extends StepPlace {
  readonly title: string;
  readonly placeholder: string;
  readonly rows: readonly (Row<T> & { readonly checked: boolean })[];
  /** True where an Enter without checked rows means none, and not the row that it stands on. */
  readonly emptyIsNone?: boolean;
  /** A letter that, typed alone, checks all rows. */
  readonly checkAll?: string;
}

/**
 * Shows a list with boxes to check. Enter takes the checked rows; where none is checked, the row that it stands on, and
 * stays where it stands on none. Who has typed something, or gone to another row, and left the boxes as they were means that row,
 * also beside others that were checked as a proposal.
 */
export async function pickMany<T>({
  title,
  placeholder,
  rows,
  step,
  totalSteps,
  emptyIsNone = false,
  checkAll,
}: ManyQuestion<T>): Promise<Picked<readonly T[]>> {
  const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value: T }>();
  Object.assign(list, { title, placeholder, canSelectMany: true, matchOnDescription: true, ignoreFocusOut: true });
  // Sorted by VS Code, another row would come to the top than the one that Enter takes. See pick.ts on this option.
  Object.assign(list, { sortByLabel: false });
  if (totalSteps > 1) Object.assign(list, { step, totalSteps });
  if (step > 1) list.buttons = [vscode.QuickInputButtons.Back];
  const items = rows.map(({ label, description = '', detail = '', value }) => ({ label, description, detail, value }));
  list.items = items;
  const checked = items.filter((_, index) => rows[index]?.checked === true);
  const proposed = checked.map(({ value }) => value);
  list.selectedItems = checked;
  // VS Code stands on no row of such a list at first, nor once something is typed.
  const meantRow = () => (list.activeItems.length > 0 ? list.activeItems.slice(0, 1) : typedRows(items, list.value));
  const subscriptions: { dispose(): void }[] = [list];
  try {
    return await new Promise<Picked<readonly T[]>>((resolve) => {
      subscriptions.push(
        list.onDidAccept(() => {
          const isTyped = list.value.trim() !== '';
          const isUntouched = isSame(list.selectedItems, checked);
          const isElsewhere = isUntouched && !list.activeItems.every(({ value }) => proposed.includes(value));
          const isMeantByRow = isTyped ? isUntouched : !emptyIsNone && (list.selectedItems.length === 0 || isElsewhere);
          const taken = isMeantByRow ? meantRow() : list.selectedItems;
          // Nothing is meant yet: the list stays.
          if (isMeantByRow && taken.length === 0) return;
          resolve({ kind: 'chosen', value: taken.map(({ value }) => value) });
        }),
        list.onDidChangeValue((typed) => {
          if (typed !== checkAll) return;
          list.value = '';
          list.selectedItems = items;
        }),
        list.onDidTriggerButton(() => {
          resolve({ kind: 'back' });
        }),
        list.onDidHide(() => {
          resolve({ kind: 'left' });
        }),
      );
      list.show();
    });
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
  }
}

function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}

/** The first row that holds what was typed, where one does; letters of any case are the same. */
function typedRows<T extends vscode.QuickPickItem>(items: readonly T[], typed: string): readonly T[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  return items
    .filter(({ label, description = '' }) => `${label} ${description}`.toLowerCase().includes(wanted))
    .slice(0, 1);
}
