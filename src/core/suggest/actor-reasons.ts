import type { ActorEvidence } from './actor-evidence.ts';
import type { LineFrame } from './line-frame.ts';
import type { KnownActor } from './name-table.ts';

/** Why an actor is proposed for a line, in a few plain words: the strongest of what speaks for it. */
export function reasonFor(evidence: ActorEvidence, frame: LineFrame, actor: KnownActor): string {
  const named = namesIn(frame);
  const reasons: readonly (readonly [number, string])[] = [
    [evidence.label * 9, 'its name stands before the line'],
    [evidence.subject * 8, 'its name leads the line'],
    [evidence.twin * 4, 'the line beside it names it as the partner'],
    [evidence.act * 3.5, frame.passive ? 'the page tells that this is done to it' : 'the page tells that it does this'],
    [evidence.bears * 2, 'the page tells what is done to it'],
    [evidence.counterpart * 2, `the page joins it with ${named}, which the line names`],
    [evidence.host * 2.5, 'the page tells of it as the place or the source'],
    [evidence.own * 1.5, `fits '${frame.own?.pronoun ?? ''} ${frame.own?.head ?? ''}'`],
    [evidence.kind * 1.6, 'its kind fits the act'],
    [evidence.title * 1.4, 'the title is about it'],
    [evidence.decided * 2, 'it has done such things before'],
    [
      0.9 * Number(evidence.named + evidence.mentioned === 0 && named !== ''),
      `the line names ${named}, so that it is not theirs`,
    ],
    [evidence.salience, 'the page often names it'],
  ];
  const best = reasons
    .filter(([weight]) => weight > 0.35)
    .sort((a, b) => b[0] - a[0])
    .slice(0, 2);
  const against = evidence.named > 0 ? ["but the line names it as somebody else's object or partner"] : [];
  const words = [...best.map(([, reason]) => reason), ...against];
  return words.length > 0 ? words.join('; ') : `${actor.name} is named on the page`;
}

function namesIn({ others }: LineFrame): string {
  const names = [...new Set(others.map(({ naming }) => naming.actor.name))].slice(0, 2);
  return names.join(' and ');
}
