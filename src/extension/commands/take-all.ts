import * as vscode from 'vscode';
import {
  proposalsRequest,
  takeAllRequest,
  type ActorPick,
  type ActorSuggestion,
  type Proposal,
  type TakeAllParams,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { percent } from '../percent.ts';
import { pickMany } from '../pick-many.ts';
import type { Row } from '../pick.ts';
import { dotted, nameWithSpeaker, reasonWithConfidence } from '../row-words.ts';
import { eventName } from './link.ts';
import { showOutcome } from './outcome.ts';

/**
 * Take All Sure Suggestions: decides the open lines of the page as they are proposed, after a preview in which sure ones
 * are checked; the same key again checks the likely ones as well.
 */
export async function takeAllSure(ask: Ask): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  const found = (await ask(proposalsRequest, { uri })).filter(isWhole);
  if (found.length === 0) {
    void vscode.window.showInformationMessage('Nothing is suggested for the open lines of this page.');
    return;
  }
  const likely = found.filter(({ sure }) => !sure).length;
  const picked = await pickMany<Proposal>({
    title: 'Take All Sure Suggestions',
    placeholder: `Enter takes what is checked${likely === 0 ? '' : '; y checks the likely ones as well'}`,
    step: 1,
    totalSteps: 1,
    emptyIsNone: true,
    rows: found.map((each) => ({ ...rowOf(each), checked: each.sure })),
    ...(likely > 0 && { checkAll: 'y' }),
  });
  if (picked.kind !== 'chosen' || picked.value.length === 0) return;
  const by = await annotatorName();
  if (by === undefined) return;
  showOutcome(await ask(takeAllRequest, { uri, ...decisions(picked.value), by }));
}

/** False for what would ask something first: a new actor of whom nobody knows what it is. */
function isWhole(proposal: Proposal): boolean {
  return proposal.kind === 'link' || proposal.actor === null || !proposal.actor.isNew || proposal.actor.type !== null;
}

function rowOf(value: Proposal): Row<Proposal> {
  switch (value.kind) {
    case 'act': {
      const { actor, typeLabel, targets } = value;
      const towards = targets.length === 0 ? '' : `towards ${targets.map(({ name }) => name).join(', ')}`;
      return {
        label: dotted(nameWithSpeaker(actor), typeLabel, towards),
        description: reasonWithConfidence(actor.reason, actor.confidence),
        detail: value.words,
        value,
      };
    }
    case 'noAct': {
      const { actor, role, confidence } = value;
      return {
        label: dotted('No act', role === 'none' ? '' : role, actor?.name ?? ''),
        description: reasonWithConfidence(actor?.reason ?? '', confidence),
        detail: value.words,
        value,
      };
    }
    case 'link': {
      const { event, relations } = value;
      const told = relations.map(({ phrase, confidence }) => `${phrase} ${percent(confidence)}`);
      return {
        label: dotted(relations.map(({ phrase }) => phrase).join(', '), event.title),
        description: dotted(event.reason, ...relations.map(({ reason }) => reason)),
        // A title is long, and what stands behind it is cut off: how sure each half is stands where it is seen.
        detail: dotted(`event ${percent(event.confidence)}`, ...told, value.words),
        value,
      };
    }
  }
}

function decisions(taken: readonly Proposal[]): Pick<TakeAllParams, 'acts' | 'noActs' | 'links'> {
  return {
    acts: taken.flatMap((each) => {
      if (each.kind !== 'act') return [];
      const { at, words, actor, type, targets } = each;
      const speaker = actor.speaker === null ? undefined : { id: actor.speaker.id };
      const who = { actors: [pickOf(actor)], ...(speaker && { speaker }) };
      return [{ at, words, ...who, type, targets: targets.map(({ id }) => ({ id })) }];
    }),
    noActs: taken.flatMap((each) => {
      if (each.kind !== 'noAct') return [];
      const { at, words, role, actor } = each;
      return [{ at, words, role, actor: actor === null || role === 'none' ? null : pickOf(actor) }];
    }),
    links: taken.flatMap((each) => {
      if (each.kind !== 'link') return [];
      const { at, words, event, relations, numbers, newEvent } = each;
      const made = relations.map(({ type, from }) => ({ type, from }));
      return [{ at, words, other: eventName(event), relations: made, numbers, ...(newEvent && { newEvent }) }];
    }),
  };
}

function pickOf({ id, name, type, isNew }: ActorSuggestion): ActorPick {
  return isNew && type !== null ? { name, type } : { id };
}
