import { toLabel, toMessage } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { PlannedChange } from '../corpus-care.ts';
import type { CreateCorpusOutcome } from '../protocol.ts';
import { timeSlices } from '../time-slices.ts';
import { writeAll } from '../write-all.ts';

/** Writes corpus.yaml and a draft of actors.yaml, all or none; files that are there already are left as they are. */
export async function createCorpus(corpus: OpenCorpus): Promise<CreateCorpusOutcome> {
  const { files, name } = await corpus.settled();
  const kept: string[] = [];
  for (const path of ['corpus.yaml', 'actors.yaml']) if ((await corpus.fileText(path)) !== undefined) kept.push(path);
  // Loaded on use: who acts is found by names as suggestions know them.
  const { corpusDraft } = await import('../../core/coding/create-corpus.ts');
  const draft = corpusDraft();
  const slices = timeSlices(corpus.clock);
  if (!kept.includes('actors.yaml'))
    for (const path of files.articles) {
      draft.readArticle(await corpus.articleText(path));
      if (slices.isOver()) await slices.rest();
    }
  const changes: PlannedChange[] = [];
  for (const { path, edit } of draft.changes(name, (each) => kept.includes(each))) {
    const made = edit(null);
    if (!made.ok) return { ok: false, reason: toMessage(made.reason) };
    changes.push({ path, before: null, after: made.text });
  }
  const written = changes.length === 0 ? { ok: true as const } : await writeAll(corpus, changes);
  const paths = changes.map(({ path }) => path);
  corpus.changed(paths);
  await corpus.settled();
  if (!written.ok) return { ok: false, reason: toMessage(written.reason) };
  return {
    ok: true,
    written: paths.map((path) => toLabel(path)),
    kept,
    actors: draft.actors().length,
    articles: files.articles.length,
  };
}
