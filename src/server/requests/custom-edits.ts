import { toMessage } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { CorpusReports } from '../diagnostics/reports.ts';
import type { EditHistory } from '../edit-history.ts';
import type { ArticleFinder } from '../lookup.ts';
import * as protocol from '../protocol.ts';
import { changeActOf, comment, join, noAct, takeOut } from './acts.ts';
import { confirm, remove, retire } from './annotation-edits.ts';
import type { Answering } from './answering.ts';
import { correct, judge, renew } from './check-edits.ts';
import { link, setNewEvent, tag, type CodingSurroundings } from './coding.ts';
import { fix } from './fixes.ts';
import { adoptOrphan } from './orphans.ts';
import { takeProposals } from './proposals.ts';
import { define, mark, relate, say, set } from './record-edits.ts';
import { moveInHistory } from './undo.ts';

const notInCorpus = { ok: false, reason: 'This file is not in a corpus.' } as const;

/** Makes the edits that are asked for, one after the other in the order in which they are; each finds its file in its turn. */
export function registerEdits(
  { on }: Answering,
  { file }: Pick<ArticleFinder, 'file'>,
  coding: CodingSurroundings & { readonly history: EditHistory },
  reportsOf: (corpus: OpenCorpus) => CorpusReports,
): void {
  const edit = <P extends { readonly uri: string }>(
    name: protocol.RequestName<P, protocol.EditOutcome>,
    change: (corpus: OpenCorpus, path: string, params: P, coding: CodingSurroundings) => Promise<protocol.EditOutcome>,
  ) => {
    on(name, (params) =>
      coding.inTurn(async () => {
        const found = await file(params.uri);
        return found ? asTold(await change(found.corpus, found.path, params, coding)) : notInCorpus;
      }),
    );
  };
  edit(protocol.tagRequest, tag);
  edit(protocol.takeAllRequest, takeProposals);
  edit(protocol.changeActRequest, changeActOf);
  edit(protocol.joinActsRequest, join);
  edit(protocol.takeWordsOutRequest, takeOut);
  edit(protocol.noActRequest, noAct);
  edit(protocol.commentRequest, comment);
  edit(protocol.linkRequest, link);
  edit(protocol.setNewEventRequest, setNewEvent);
  edit(protocol.relateRequest, relate);
  edit(protocol.markRequest, mark);
  edit(protocol.sayOfArticleRequest, say);
  edit(protocol.setEventRequest, set);
  edit(protocol.defineEventRequest, define);
  edit(protocol.confirmWordsRequest, confirm);
  edit(protocol.retireRequest, retire);
  edit(protocol.removeRequest, remove);
  edit(protocol.verdictRequest, judge);
  edit(protocol.stillHoldsRequest, renew);
  edit(protocol.changeClaimRequest, correct);
  edit(protocol.fixRequest, (corpus, path, params, outside) => fix(corpus, path, params, outside, reportsOf(corpus)));
  on(protocol.adoptRequest, ({ uri, path }) =>
    coding.inTurn(async () => {
      const found = await file(uri);
      if (found === undefined) return notInCorpus;
      const outcome = await adoptOrphan(found.corpus, found.path, path, coding);
      if (outcome.ok) coding.history.noteAside(`That ${found.path} was attached to ${path}`);
      return outcome;
    }),
  );
  on(protocol.undoRequest, ({ direction }) => coding.inTurn(() => moveInHistory(coding.history, direction, coding)));
}

/** An outcome whose sentence, which may hold words of the corpus, can be shown as it is. */
function asTold(outcome: protocol.EditOutcome): protocol.EditOutcome {
  if (!outcome.ok) return { ok: false, reason: toMessage(outcome.reason) };
  return { ok: true, note: outcome.note === null ? null : toMessage(outcome.note) };
}
