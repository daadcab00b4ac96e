import type { NoActRecord } from '../sidecar/schema.ts';
import { recordPlace, targetOf } from './record-places.ts';
import type { ArticleRule } from './rule.ts';

type Role = NonNullable<NoActRecord['role']>;

/** What a line says when it tells a part in somebody else's act: first the passive, then the part. */
const named =
  /^(?:\S+\s+){0,6}?(?:(?:is|are|was|were|being|been)\s+)?(?:identified|named|described|listed|mentioned|cited|designated|portrayed|referred to|singled out|seen)\s+as\s+(?:an?\s+|the\s+)?(?:\S+\s+){0,3}?(?<part>targets?|recipients?|victims?|beneficiary|beneficiaries|addressees?|hosts?|venues?|sites?|locations?)\b/iu;

/** The same without 'as': 'Was the target of', 'Served as the venue for'. */
const being =
  /^(?:\S+\s+){0,6}?(?:is|are|was|were|became|been|being|serv(?:es|ed|ing) as|act(?:s|ed|ing) as)\s+(?:an?\s+|the\s+)(?:\S+\s+){0,2}?(?<part>targets?|recipients?|victims?|beneficiary|beneficiaries|addressees?|venues?)\s+(?:of|for)\b/iu;

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^host/iu, 'host'],
  [/^(?:venue|site|location)/iu, 'venue'],
];

/** Lines that were coded as an act and tell a part in somebody else's act. */
export const responseIsRole: ArticleRule = {
  id: 'response-is-role',
  level: 'info',
  scope: 'article',
  finds: 'A passive line coded as an act, such as “Identified as the target of the strikes”.',
  why: 'Whoever suffers an act has not done one. Coded as an act it turns the victim into an actor.',
  source: 'reference page 000, line 2',
  fixes: ['records the line as no act, with its role'],
  example: 'Identified as the target of the blockade.',
  test: (facts) =>
    facts.responses.flatMap((placed) => {
      const { id, quote, at, before, after, actors = [] } = placed.record;
      const role = roleIn(quote);
      if (role === undefined) return [];
      const [actor] = actors.filter((each) => each !== 'unknown');
      const words = { quote: { is: quote }, at: { is: at } };
      const context = { ...(before && { before: { is: before } }), ...(after && { after: { is: after } }) };
      return [
        {
          message: `These words tell that somebody was the ${role} of an act, not what they did.`,
          ...recordPlace(facts, placed, ['type']),
          about: [id],
          fixes: [
            {
              title: `Record it as a line with the role ${role}`,
              asks: null,
              changes: [
                { kind: 'remove', ...targetOf('responses', placed) },
                {
                  kind: 'add',
                  article: facts.path,
                  section: 'noActs',
                  fields: { ...words, ...context, role: { is: role }, ...(actor && { actor: { is: actor } }) },
                },
              ],
            },
          ],
        },
      ];
    }),
};

function roleIn(words: string): Role | undefined {
  const part = (named.exec(words) ?? being.exec(words))?.groups?.['part'];
  if (part === undefined) return undefined;
  return roles.find(([form]) => form.test(part))?.[1] ?? 'recipient';
}
