import * as vscode from 'vscode';
import { actsRequest, joinActsRequest, takeWordsOutRequest, type ActChoice } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { choose } from '../pick.ts';
import { showOutcome } from './outcome.ts';
import { taggableWords, taggedAct } from './taggable.ts';

/** Same Act as…: the words tell an act that other words of the article tell as well. */
export async function sameAct(ask: Ask, argument: unknown): Promise<void> {
  const target = await taggableWords(ask, argument);
  if (target === undefined) return;
  const { uri, found } = target;
  const all = await ask(actsRequest, { uri });
  const others = all.filter(({ id, sidecar }) => id !== found.act?.id || sidecar !== found.act.sidecar);
  if (others.length === 0) {
    void vscode.window.showInformationMessage('No other act is tagged in this article yet.');
    return;
  }
  const rows = nearestFirst(others, found.at).map((act) => ({ label: act.label, detail: act.words, value: act }));
  const into = await choose('Same Act as…', 'Which act do these words tell as well?', rows);
  const by = into && (await annotatorName());
  if (into === undefined || by === undefined) return;
  showOutcome(await ask(joinActsRequest, { uri, at: found.at, words: found.words, into, by }));
}

/** Acts of an article as a person looks for one of them: words that belong to an act mostly stand near it. `at` in code points. */
export function nearestFirst(acts: readonly ActChoice[], at: number): ActChoice[] {
  const distance = (act: ActChoice) => Math.abs((act.at ?? Infinity) - at);
  return [...acts].sort((a, b) => distance(a) - distance(b));
}

/** Take Words out of Act: further words of an act tell it no more. */
export async function takeWordsOut(ask: Ask, argument: unknown): Promise<void> {
  const target = await taggedAct(ask, argument);
  if (target === undefined) return;
  const { uri, found, act } = target;
  if (found.part === null) {
    const message = `These are the own words of “${act.label}”. Put the cursor on further words of an act, and try again.`;
    void vscode.window.showInformationMessage(message);
    return;
  }
  const by = await annotatorName();
  if (by === undefined) return;
  showOutcome(await ask(takeWordsOutRequest, { uri, sidecar: act.sidecar, id: act.id, part: found.part, by }));
}
