import type { Connection } from 'vscode-languageserver';
import { addAlias, addPostTo, type RegisterStep } from '../../core/coding/name-actor.ts';
import type { ActorSearch } from '../../core/registers/search.ts';
import { toLabel, toMessage } from '../convert.ts';
import type { CorpusView, OpenCorpus } from '../corpus.ts';
import { guarded } from '../guarded.ts';
import type { ArticleFinder } from '../lookup.ts';
import * as protocol from '../protocol.ts';
import { writeAsStep, type CodingSurroundings } from './coding.ts';
import { createCorpus } from './create-corpus.ts';
import { mergeActors, type RenameSurroundings } from './rename/rename-id.ts';

const notInCorpus = { ok: false, reason: 'This file is not in a corpus.' } as const;

/** Rows that a pick list gets at most, and actors among which persons are looked for. */
const maxRows = 50;
const maxFound = 1000;

/** Answers the requests behind the commands that set up a corpus and look after its actors. */
export function registerRegisters(
  connection: Connection,
  corpora: () => readonly OpenCorpus[],
  { file }: ArticleFinder,
  outside: CodingSurroundings & RenameSurroundings,
): void {
  const on = <P, R>({ method }: protocol.RequestName<P, R>, answer: (params: P) => R | Promise<R>) => {
    connection.onRequest(method, (params: P) => guarded(connection, method, () => answer(params)));
  };
  const edit = <P extends { readonly uri: string }>(
    name: protocol.RequestName<P, protocol.EditOutcome>,
    decide: (view: CorpusView, params: P) => RegisterStep,
  ) => {
    on(name, (params) =>
      outside.inTurn(async () => {
        const found = await file(params.uri);
        return found === undefined ? notInCorpus : writeStep(found.corpus, decide(found.view, params), outside);
      }),
    );
  };
  on(protocol.mergeActorsRequest, (params) =>
    outside.inTurn(async () => {
      const found = await file(params.uri);
      const outcome = found === undefined ? notInCorpus : await mergeActors(found.corpus, params, outside);
      if (outcome.ok && !params.preview) outside.history.noteAside(`The merge of ${params.from} into ${params.to}`);
      return outcome.ok ? outcome : { ok: false, reason: toMessage(outcome.reason) };
    }),
  );
  on(protocol.personsRequest, async ({ uri, query }) => {
    const found = await file(uri);
    return found === undefined ? [] : persons(found.view.search, query);
  });
  edit(protocol.addAliasRequest, ({ index }, { actor, words }) => addAlias(index.actors, actor, words));
  edit(protocol.addPostRequest, ({ index }, post) => addPostTo(index.actors, post));
  on(protocol.createCorpusRequest, async ({ root }) => {
    const corpus = corpora().find((each) => each.root === root);
    if (corpus === undefined) return { ok: false, reason: 'This folder is not open as a corpus.' };
    return createCorpus(corpus);
  });
}

/** Writes a change of the register, which can be undone, and waits until it is read. */
async function writeStep(
  corpus: OpenCorpus,
  step: RegisterStep,
  outside: CodingSurroundings,
): Promise<protocol.EditOutcome> {
  const outcome = step.ok ? await writeAsStep(corpus, step.changes, outside) : step;
  await corpus.settled();
  if (!outcome.ok) return { ok: false, reason: toMessage(outcome.reason) };
  const notes = [step.ok ? step.note : null, outcome.note].filter((note) => note !== null);
  return { ok: true, note: notes.length === 0 ? null : toMessage(notes.join(' ')) };
}

function persons(search: ActorSearch, query: string): protocol.ActorChoice[] {
  return search(query, maxFound)
    .filter(({ actor, builtIn }) => actor.type === 'person' && !builtIn)
    .slice(0, maxRows)
    .map(({ actor, name }) => ({
      id: actor.id,
      name: toLabel(actor.name),
      alias: name === actor.name ? null : toLabel(name),
      type: 'person',
      builtIn: false,
      offices: [],
    }));
}
