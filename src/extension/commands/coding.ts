import type { Ask } from '../client.ts';
import { showKeys } from '../coding/key-sheet.ts';
import type { CodingMode } from '../coding/mode.ts';
import { thenAdvance } from '../coding/then-advance.ts';
import { commandIds } from '../ids.ts';
import { actCommand, askAux, askForm, askMode, askSpeaker, askTargets, askVia, toggleCommand } from './act-fields.ts';
import { askAbout, askEvent } from './act-events.ts';
import type { CommandRow } from './command-row.ts';
import { commentOnAnnotation } from './comment.ts';
import { linkEvent } from './link.ts';
import { setNewEvent } from './new-event-side.ts';
import { noAct } from './no-act.ts';
import { markOutside } from './outside.ts';
import { setField } from './own-fields.ts';
import { sameAct, takeWordsOut } from './same-act.ts';
import { tagActorResponse } from './tag.ts';
import { takeAllSure } from './take-all.ts';
import { takeSuggestion } from './take-suggestion.ts';

/** The commands that code an article; in coding mode those that decide something lead on to the next thing to do. */
export function codingCommands(
  ask: Ask,
  coding: CodingMode,
  onStarted: (work: Promise<void>) => void,
): readonly CommandRow[] {
  const row = (id: string, doing: string, run: (ask: Ask, argument: unknown) => Promise<void>): CommandRow => [
    id,
    doing,
    (argument) => {
      const work = thenAdvance(coding, ask, (watched) => run(watched, argument));
      onStarted(work);
      return work;
    },
  ];
  return [
    row(commandIds.tag, 'tag this response', (watched, argument) => tagActorResponse(watched, argument)),
    row(commandIds.takeSuggestion, 'take this suggestion', (watched, argument) =>
      takeSuggestion(watched, argument, coding.seen()),
    ),
    row(commandIds.takeAllSure, 'take these suggestions', takeAllSure),
    row(commandIds.link, 'link this rationale', (watched, argument) => linkEvent(watched, argument)),
    row(commandIds.markOutside, 'mark this rationale', markOutside),
    row(commandIds.setNewEvent, 'say which event is new', setNewEvent),
    row(commandIds.sameAct, 'join these words to an act', sameAct),
    row(commandIds.takeWordsOut, 'take these words out of their act', takeWordsOut),
    row(commandIds.noAct, 'mark these words', noAct),
    row(commandIds.setSpeaker, 'set the speaker', actCommand(askSpeaker)),
    row(commandIds.setVia, 'set through whom we know', actCommand(askVia)),
    row(commandIds.setForm, 'set the form', actCommand(askForm)),
    row(commandIds.setMode, 'set the mode', actCommand(askMode)),
    row(commandIds.setTargets, 'set the targets', actCommand(askTargets)),
    row(commandIds.setActEvent, 'set the event', actCommand(askEvent)),
    row(commandIds.setActAbout, 'set what it is about', actCommand(askAbout)),
    row(commandIds.setAux, 'set this', actCommand(askAux)),
    row(commandIds.setField, 'set this variable', setField),
    row(commandIds.toggleBackground, 'mark this as background', toggleCommand('background')),
    row(commandIds.toggleNegated, 'mark this as negated', toggleCommand('negated')),
    row(commandIds.comment, 'comment on this annotation', commentOnAnnotation),
    [commandIds.startCoding, 'start coding', () => coding.start()],
    [commandIds.stopCoding, 'stop coding', () => coding.stop()],
    [commandIds.showKeys, 'show the keys', showKeys],
  ];
}
