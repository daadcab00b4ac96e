import * as vscode from 'vscode';
import { lineRequest, linkRequest, linkSuggestionsRequest, type CodableLine } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { takenBy, whyNothing, type SuggestionKey } from '../coding/seen-suggestions.ts';
import { targetKey, targetsToPick } from '../coding/targets-to-pick.ts';
import { linkEvent, otherOf, relationsToTake } from './link.ts';
import { showOutcome } from './outcome.ts';
import { takeActor } from './tag.ts';
import { placeOf } from './taggable.ts';
import { lineOf, targetLine, type TargetLine } from './target-line.ts';

/**
 * Take Suggestion: the likely actor of the words with this number, or the event that a rationale may mean, with all that
 * the words tell besides. What they leave open is asked.
 *
 * @param seen What the person sees under the numbers (`takenBy`).
 */
export async function takeSuggestion(ask: Ask, argument: unknown, seen: readonly string[]): Promise<void> {
  const number = numberOf(argument);
  const target = targetLine(argument);
  if (number === undefined || target === undefined) return;
  // The key is meant for the words at which it was pressed, also where the caret goes on before the server has answered.
  const place = placeOf(argument);
  const coded = await ask(lineRequest, target);
  if (coded?.kind === 'rationale') await takeEvent(ask, { ...target, coded }, { number, seen });
  else await takeActor(ask, place, { number, seen });
}

function numberOf(argument: unknown): number | undefined {
  const number =
    typeof argument === 'object' && argument !== null && 'suggestion' in argument ? argument.suggestion : undefined;
  return typeof number === 'number' ? number : undefined;
}

/** Links a rationale to one of the events that it may mean, with the relations that its words tell. */
async function takeEvent(
  ask: Ask,
  target: TargetLine & { readonly coded: CodableLine },
  { number, seen }: SuggestionKey,
): Promise<void> {
  const { uri, coded } = target;
  // As for an act that is tagged (`takeActor`).
  if (coded.other !== null) {
    void vscode.window.showInformationMessage('This rationale is linked already. Press l to link it anew.');
    return;
  }
  const suggested = await ask(linkSuggestionsRequest, { uri, at: coded.at, words: coded.words });
  const targets = targetsToPick(suggested);
  const taken = takenBy(number, targets, targetKey, seen);
  if (taken.kind === 'none' && targets.length > 0) return linkEvent(ask, target);
  if (taken.kind !== 'taken') {
    void vscode.window.showInformationMessage(whyNothing(taken, 'press l to link the rationale'));
    return;
  }
  const { value: chosen } = taken;
  const relations = coded.made.length > 0 ? coded.made : relationsToTake(suggested.relations);
  // No words tell how the two relate: this is asked, and all else with it.
  if (relations.length === 0) return linkEvent(ask, target, chosen);
  const by = await annotatorName();
  if (by === undefined) return;
  const untold = coded.numbers.flatMap(({ number, means }) => (means === null ? [number] : []));
  const numbers = Object.fromEntries(Object.entries(suggested.numbers).filter(([number]) => untold.includes(number)));
  const newEvent = coded.newEvent?.means === null ? suggested.newEvent : null;
  const title = coded.title ?? '';
  const other = otherOf(chosen, { outside: title, create: { title } });
  const sides = { numbers, ...(newEvent && { newEvent }) };
  showOutcome(await ask(linkRequest, { ...lineOf(target), other, relations, replace: true, ...sides, by }));
}
