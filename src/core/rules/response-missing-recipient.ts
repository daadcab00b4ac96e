import type { Placed } from '../corpus/placed.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { actorsNamedIn } from './actors-named.ts';
import { quoted } from './finding.ts';
import type { Fix } from './fix.ts';
import { recordPlace, targetOf } from './record-places.ts';
import type { ArticleRule, RuleContext } from './rule.ts';

/** Acts of a type that is towards somebody, without a target. */
export const responseMissingRecipient: ArticleRule = {
  id: 'response-missing-recipient',
  level: 'warning',
  scope: 'article',
  finds: 'An act of a type that is done to somebody (cooperate, aid, sanction) without a target.',
  why: 'Half of who does what to whom is missing, and the act falls out of every count by pairs.',
  source: 'PLOVER: recipient required',
  fixes: ['takes an actor that the words name as target', 'asks for the target'],
  example: '{ actors: [peru], type: aid }',
  test: (facts, context) =>
    facts.responses.flatMap((placed) => {
      const { id, type, targets = [] } = placed.record;
      const required = type === undefined ? undefined : context.responseTypes.get(type);
      if (required?.requiresRecipient !== true || targets.length > 0) return [];
      return [
        {
          message: `An act of the type ${quoted(required.label)} needs a target: to whom was it done?`,
          ...recordPlace(facts, placed, ['type']),
          about: [id],
          fixes: fixesFor(placed, context),
        },
      ];
    }),
};

/** Actors at most that are offered. */
const mostOffered = 3;

function fixesFor(placed: Placed<ResponseRecord>, { index }: RuleContext): Fix[] {
  const target = targetOf('responses', placed);
  const { actors = [], speaker } = placed.record;
  const named = actorsNamedIn(placed.record.quote, index.actors).filter(
    ({ id }) => !actors.includes(id) && id !== speaker,
  );
  const take = named.slice(0, mostOffered).map(({ id, name }): Fix => ({
    title: `Take ${name} as target`,
    asks: null,
    changes: [{ kind: 'change', ...target, fields: { targets: { is: [id] } } }],
  }));
  const pick: Fix = {
    title: 'Pick the target…',
    asks: 'actor',
    changes: [{ kind: 'change', ...target, fields: { targets: { answer: 'in-list', list: [''], index: 0 } } }],
  };
  return [...take, pick];
}
