import * as vscode from 'vscode';
import type { Picked } from './pick.ts';
import type { StepPlace } from './wizard.ts';

/** A text that is asked for. */
export interface TextQuestion extends StepPlace {
  readonly title: string;
  readonly prompt: string;
  readonly placeholder?: string;
  /** What stands in the box at first. */
  readonly value?: string;
  /** Why a text will not do, as a sentence; null for one that does. */
  whyNot?(text: string): string | null | Promise<string | null>;
}

/** Asks for a text, as one step of several. Enter takes it only where it will do. */
export async function askText(question: TextQuestion): Promise<Picked<string>> {
  const { title, prompt, placeholder = '', value = '', step, totalSteps, whyNot = () => null } = question;
  const box = vscode.window.createInputBox();
  Object.assign(box, { title, prompt, placeholder, value, ignoreFocusOut: true });
  if (totalSteps > 1) Object.assign(box, { step, totalSteps });
  if (step > 1) box.buttons = [vscode.QuickInputButtons.Back];
  const subscriptions: { dispose(): void }[] = [box];
  const check = async () => {
    const text = box.value;
    const problem = await whyNot(text);
    // A text that was typed on meanwhile is looked at by itself.
    if (box.value === text) box.validationMessage = problem ?? undefined;
    return problem === null && box.value === text;
  };
  try {
    return await new Promise<Picked<string>>((resolve, reject) => {
      subscriptions.push(
        box.onDidChangeValue(() => void check().catch(reject)),
        box.onDidAccept(() => {
          const { value: text } = box;
          check().then((isFit) => {
            if (isFit) resolve({ kind: 'chosen', value: text });
          }, reject);
        }),
        box.onDidTriggerButton(() => {
          resolve({ kind: 'back' });
        }),
        box.onDidHide(() => {
          resolve({ kind: 'left' });
        }),
      );
      box.show();
    });
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
  }
}
