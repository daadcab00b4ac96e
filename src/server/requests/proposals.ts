import { lineProposals, likelyActor } from '../../core/coding/page-suggestions.ts';
import { whyNoRelationType, whyNoResponseType } from '../../core/coding/known-words.ts';
import { takeAll } from '../../core/coding/take-all.ts';
import { responseTypesOf } from '../../core/responses/types.ts';
import { toLabel } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { FoundArticle } from '../lookup.ts';
import type { ActorPick, EditOutcome, Proposal, ProposedLink, SeenWords, TakeAllParams } from '../protocol.ts';
import { code, typesOf, withPicks, type CodingSurroundings } from './coding.ts';
import { rationaleLines } from './line-states.ts';
import { actorSuggestion, linkSuggestions, namedActors, rankingOf } from './page-suggestions.ts';

/** What is proposed for the open lines of a page, responses first; those of which nothing is likely are left out. */
export function proposals(found: FoundArticle): Proposal[] {
  const { facts, positions, view } = found;
  const text = positions.slice({ at: 0, end: positions.length });
  const lines = lineProposals(facts, text, view.names, responseTypesOf(view.settings), rankingOf(found));
  const told = lines.map((each): Proposal => {
    const common = { at: each.line.at, words: each.line.quote, sure: each.sure };
    if (each.kind === 'act') {
      const { id: type, label } = each.type;
      const targets = namedActors(each.targets, view.index);
      const actor = actorSuggestion(each.actor, found);
      return { ...common, kind: 'act', actor, type, typeLabel: toLabel(label), targets };
    }
    const { role, score: confidence, actor } = each;
    return {
      ...common,
      kind: 'noAct',
      role,
      confidence,
      actor: actor === undefined ? null : actorSuggestion(actor, found),
    };
  });
  const open = rationaleLines(facts).filter(({ records }) => records.length === 0);
  return [...told, ...open.flatMap(({ line }) => proposedLink(found, { at: line.at, words: line.quote }) ?? [])];
}

function proposedLink(found: FoundArticle, words: SeenWords): ProposedLink | undefined {
  const { events, relations, outside, numbers, newEvent } = linkSuggestions(found, words);
  const [event] = events;
  if (event === undefined || event.confidence < likelyActor || event.confidence < outside) return undefined;
  const taken = relations.filter((each) => each.likely);
  const sure = event.sure && taken.length > 0 && taken.every(({ confidence }) => confidence >= sureEnough);
  return { ...words, kind: 'link', event, relations: taken, numbers, newEvent, sure };
}

/** A probability from which a relation is taken along with a sure event. */
const sureEnough = 0.5;

/** Takes proposals for several lines in one step; actors that are new go into the register first. */
export function takeProposals(
  corpus: OpenCorpus,
  path: string,
  { acts, noActs, links, by }: TakeAllParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, async (view, coder, article) => {
    const { index } = view;
    const odd =
      whyNoResponseType(
        acts.map(({ type }) => type),
        article.facts,
        view,
      ) ??
      whyNoRelationType(
        links.flatMap(({ relations }) => typesOf(relations)),
        article.facts,
        view,
      );
    if (odd !== undefined) return { ok: false, reason: odd };
    const texts = new Map<string, string>();
    for (const { other } of links) {
      const page = other.path ?? index.event(other.event)?.place?.path;
      const text = page === undefined ? undefined : (await corpus.articleNow(page))?.text;
      if (page !== undefined && text !== undefined) texts.set(page, text);
    }
    const all = [
      ...acts.flatMap(({ actors, speaker, targets }) => [...actors, ...(speaker ? [speaker] : []), ...targets]),
      ...noActs.flatMap(({ actor }) => actor ?? []),
    ];
    // Each once, so that an actor that is new in several lines is added once.
    const picks = Object.fromEntries(all.map((pick) => [keyOf(pick), [pick]]));
    return withPicks(picks, view, (ids) => {
      const idsOf = (picked: readonly ActorPick[]) => picked.flatMap((pick) => ids[keyOf(pick)] ?? []);
      const coding = {
        acts: acts.map(({ actors, speaker, targets, ...words }) => {
          const [person] = speaker === undefined ? [] : idsOf([speaker]);
          const who = { actors: idsOf(actors), ...(person !== undefined && { speaker: person }) };
          return { ...words, ...who, record: null, targets: idsOf(targets) };
        }),
        noActs: noActs.map(({ actor, ...words }) => ({
          ...words,
          of: null,
          actor: actor === null ? null : (idsOf([actor])[0] ?? null),
        })),
        links: links.map((link) => ({ ...link, replace: false })),
      };
      return takeAll(article, coding, coder, index, (page) => texts.get(page));
    });
  });
}

function keyOf(pick: ActorPick): string {
  return 'id' in pick ? `id ${pick.id}` : `name ${pick.name}`;
}
