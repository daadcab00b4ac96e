import { basename } from 'node:path';
import { corpusDraft, type CorpusDraft } from '../../core/coding/create-corpus.ts';
import type { FileTable } from '../../core/corpus/file-table.ts';
import type { DraftedActor } from '../../core/registers/draft-register.ts';
import type { PlannedChange } from '../../server/host/journal-file.ts';
import { diskCare } from '../../server/host/disk-care.ts';
import { readArticleText, saidIn, unreadable, type TextSource } from '../../server/host/load.ts';
import type { Arguments } from '../arguments.ts';
import { filesOf, folderOf, onDisk, settingsOf, settleLeftovers } from '../folder.ts';
import type { Output } from '../output.ts';
import { counted, onOneLine } from '../words.ts';
import { detector } from './detector.ts';

/** The files that make a folder a corpus. */
const ownFiles = ['corpus.yaml', 'actors.yaml'];

/**
 * `newsweave init`: writes corpus.yaml, and a draft of actors.yaml with the countries and organisations that the articles
 * name. A file that is there already is left as it is.
 */
export async function runInit(args: Arguments, output: Output): Promise<number> {
  const root = await folderOf(args, output);
  if (root === undefined) return 2;
  await settleLeftovers(root, output);
  const source = onDisk(root);
  const files = await filesOf(source, await settingsOf(source, output), output);
  const there: string[] = [];
  for (const path of ownFiles) if (await isThere(path, source, output)) there.push(path);
  const draft = corpusDraft();
  if (!there.includes('actors.yaml')) for (const path of files.articles) await take(path, draft, files, source, output);
  const changes: PlannedChange[] = [];
  for (const { path, edit } of draft.changes(basename(root), (path) => there.includes(path))) {
    const made = edit(null);
    if (!made.ok) return refused(made.reason, output);
    changes.push({ path, before: null, after: made.text });
  }
  const written = changes.length === 0 ? undefined : await diskCare(root, detector).writeTogether(changes);
  if (written?.ok === false) return refused(written.reason, output);
  const results = { written: changes.map(({ path }) => path), kept: there, actors: draft.actors() };
  const articles = files.articles.length;
  output.result(args.format === 'json' ? JSON.stringify(asJson(results, articles)) : asText(results, articles));
  return 0;
}

/** True for a file that is there, also for one that nobody may read: it is named, and left as it is. */
async function isThere(path: string, source: TextSource, output: Output): Promise<boolean> {
  try {
    return (await source.host.read(path)) !== undefined;
  } catch (error) {
    output.message(`${path}: ${unreadable(error).message}`);
    return true;
  }
}

/** Draws actors from an article. One file without permission is no reason to draft nothing; it is named. */
async function take(
  path: string,
  draft: CorpusDraft,
  files: FileTable,
  source: TextSource,
  output: Output,
): Promise<void> {
  try {
    draft.readArticle((await readArticleText(source, path, saidIn(source, files.sidecarsOf(path)))).text);
  } catch (error) {
    output.message(`${path}: ${unreadable(error).message}`);
  }
}

function refused(reason: string, output: Output): number {
  output.message(`newsweave init: ${onOneLine(reason, 600)}`);
  return 2;
}

interface Results {
  readonly written: readonly string[];
  /** Files that were there already. */
  readonly kept: readonly string[];
  /** None where the register was there already: it is not drafted again. */
  readonly actors: readonly DraftedActor[];
}

function asJson({ written, kept, actors }: Results, articles: number) {
  const drafted = actors.map(({ actor: { id, name }, mentions, articles: inArticles }) => {
    return { id, name, mentions, articles: inArticles };
  });
  return { written, kept, articles, actors: drafted };
}

function asText({ written, kept, actors }: Results, articles: number): string {
  const drafted = `${counted(actors.length, 'actor')} in ${counted(articles, 'article')}`;
  return [
    ...written.map((path) => (path === 'actors.yaml' ? `${path} written: ${drafted}` : `${path} written`)),
    ...kept.map((path) => `${path} is there already and was left as it is`),
  ].join('\n');
}
