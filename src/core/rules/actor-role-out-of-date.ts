import type { IndexedArticle } from '../corpus/facts.ts';
import type { Placed } from '../corpus/placed.ts';
import { postsAt, type Actor } from '../registers/actors.ts';
import { dateSpan } from '../registers/date-span.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { otherMeaningOf } from './ambiguous-words.ts';
import { registerTest } from './corpus-tests.ts';
import { quoted, type Found } from './finding.ts';
import type { Fix } from './fix.ts';
import { recordPlace, targetOf } from './record-places.ts';
import type { CorpusRule, RuleContext } from './rule.ts';
import { eachInSteps } from '../steps.ts';

/** Acts outside the time of a person's post, and persons' one-word aliases that are a place or a common word as well. */
export const actorRoleOutOfDate: CorpusRule = {
  id: 'actor-role-out-of-date',
  level: 'warning',
  scope: 'corpus',
  finds: 'An act before or after the actor’s post; a person’s one-word alias that is also a place or a common word.',
  why: 'A spokesman of 2014 speaks for another body in 2022, and “Austin” is a city more often than a minister.',
  source: 'reference pages 002, 003: Kirby, Austin',
  fixes: ['takes the body of the post that the person had on that date', 'asks for the full name instead of the alias'],
  example: 'posts: [{ for: navy, to: "2015" }] and an act for the navy in 2022',
  begin: (context) => registerTest({ onActors: oneWordAliases, onArticle: actsOutOfPost }, context),
};

function* oneWordAliases({ index }: RuleContext): Generator<void, Found[]> {
  const found: Found[] = [];
  yield* eachInSteps(index.actors.values(), (actor) => {
    if (actor.type === 'person') found.push(...oneWordAliasesOf(actor));
  });
  return found;
}

function oneWordAliasesOf(actor: Actor): Found[] {
  return (actor.aliases ?? []).flatMap((alias, position) => {
    const meaning = otherMeaningOf(alias);
    if (meaning === undefined) return [];
    const others = (actor.aliases ?? []).filter((each) => each !== alias);
    return [
      {
        message: `${quoted(alias)} is also ${meaning === 'place' ? 'a place' : 'a common word'}; ${actor.name} is not always meant.`,
        place: { path: 'actors.yaml', record: actor.id, field: ['aliases', position] },
        about: [actor.id, alias],
        fixes: [
          {
            title: `Go by the full name: take the alias ${quoted(alias)} away`,
            asks: null,
            changes: [
              {
                kind: 'register',
                register: 'actors',
                entry: actor.id,
                fields: { aliases: others.length === 0 ? null : others },
              },
            ],
          },
        ],
      },
    ];
  });
}

function actsOutOfPost(facts: IndexedArticle, context: RuleContext): Found[] {
  if (!facts.isArticle) return [];
  return facts.responses.flatMap((placed) => {
    const on = dateOfAct(facts, placed.record, context);
    // Of a date that is not understood nothing can be said.
    if (on === null || dateSpan(on) === undefined) return [];
    const { actors = [], speaker } = placed.record;
    const people = [...new Set([...(speaker === undefined ? [] : [speaker]), ...actors])];
    return people.flatMap((id) => {
      const person = context.index.actors.get(id);
      return person?.posts === undefined ? [] : outOfPost(facts, placed, person, on);
    });
  });
}

/** When an act was done: as its record says, else the event that it belongs to, else the article. */
function dateOfAct({ path, article }: IndexedArticle, { date, event }: ResponseRecord, { index }: RuleContext) {
  const of = event === undefined ? index.pageEvent(path) : index.event(event);
  return date ?? of?.date ?? article.date;
}

function outOfPost(facts: IndexedArticle, placed: Placed<ResponseRecord>, person: Actor, on: string): Found[] {
  const held = postsAt(person, on).map((post) => post.for);
  const bodies = new Set((person.posts ?? []).map((post) => post.for));
  const { id, actors = [] } = placed.record;
  const wrong = actors.filter((actor) => bodies.has(actor) && !held.includes(actor));
  const actsAlone = actors.includes(person.id) || actors.length === 0;
  const [outdated] = wrong;
  if (outdated === undefined && (held.length > 0 || !actsAlone)) return [];
  const message =
    outdated === undefined
      ? `${person.name} had no post of the register on ${on}.`
      : `${person.name} did not speak for ${outdated} on ${on}.`;
  const place = recordPlace(facts, placed, ['actors']);
  const post = {
    place: { path: 'actors.yaml', record: person.id, field: ['posts'] },
    message: `The posts of ${person.name}`,
  };
  const fixes =
    outdated === undefined
      ? []
      : held.filter((body) => !actors.includes(body)).map((body) => use(body, outdated, placed));
  return [{ message, ...place, related: [...place.related, post], about: [id, person.id, outdated ?? ''], fixes }];
}

function use(body: string, outdated: string, placed: Placed<ResponseRecord>): Fix {
  const actors = (placed.record.actors ?? []).map((actor) => (actor === outdated ? body : actor));
  return {
    title: `Use the post of that date: ${body}`,
    asks: null,
    changes: [{ kind: 'change', ...targetOf('responses', placed), fields: { actors: { is: actors } } }],
  };
}
