import { quoted } from './finding.ts';
import type { ArticleRule } from './rule.ts';

/** Blocks that were set aside as furniture, so that a person can disagree. */
export const boilerplateInText: ArticleRule = {
  id: 'boilerplate-in-text',
  level: 'hint',
  scope: 'article',
  finds: 'A block of the file that was set aside because it is not the article: menus, teasers, invitations.',
  why: 'Nothing in it is tagged or counted. Where the program is wrong, a person can say so.',
  source: 'reference pages 002, 003',
  fixes: ['keeps the block as text of the article (`article.notFurniture`)'],
  example: 'Leave a comment',
  test: ({ path, evidence }) =>
    evidence.furniture.map(({ at, end, hash, opening }) => ({
      message: `${quoted(opening)} was set aside: it does not seem to belong to the article.`,
      place: { path, range: { at, end } },
      about: [String(hash)],
      fixes: [
        {
          title: 'Keep this as text',
          asks: null,
          changes: [{ kind: 'keep-as-text', article: path, range: { at, end } }],
        },
      ],
    })),
};
