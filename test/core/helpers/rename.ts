import assert from 'node:assert/strict';
import type { RenameCorpus, Renaming } from '../../../src/core/coding/rename-changes.ts';
import { renameActor, renameEvent } from '../../../src/core/coding/rename-id.ts';
import { fileTable } from '../../../src/core/corpus/file-table.ts';
import { articleTest, isSidecarPath } from '../../../src/core/corpus/files.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { carryOut, checkFiles, checkRefused as checkReason, coder } from './coding.ts';
import { indexOf, type Files } from './corpus.ts';

/** A corpus as a rename asks for it, and the digest of a text. */
export function corpus(files: Files): RenameCorpus & { text(of: string): string } {
  const { sidecars } = fileTable(Object.keys(files), articleTest(defaultSettings));
  const owners = new Map(sidecars.map(({ path, article }) => [path, article]));
  const pages = [...indexOf(files).articles.values()].filter(({ article }) => article.kind === 'event-page');
  return {
    sidecars: Object.entries(files)
      .filter(([path]) => isSidecarPath(path))
      .map(([path, text]) => ({ path, article: owners.get(path) ?? null, text })),
    pages: pages.map(({ path }) => path),
    actors: files['actors.yaml'] ?? null,
    events: files['events.yaml'] ?? null,
    articleText: (path) => files[path],
    text: textDigest,
  };
}

export type Kind = 'event' | 'actor';

/** What a rename comes to. */
export function rename(files: Files, kind: Kind, from: string, to: string, layer: string | null = null): Renaming {
  const all = corpus(files);
  return kind === 'actor' ? renameActor(all, { from, to }) : renameEvent(all, { from, to }, coder(layer));
}

/** Checks that a rename changes exactly these files, to exactly these texts; null where only that it is done matters. */
export function check(
  files: Files,
  kind: Kind,
  from: string,
  to: string,
  expected: Files | null,
  layer: string | null = null,
): void {
  const renaming = rename(files, kind, from, to, layer);
  const after = carryOut(files, renaming);
  if (expected === null) assert.notEqual(typeof after, 'string', JSON.stringify(after));
  else checkFiles(files, after, expected);
}

/** Checks that a rename is refused, with a reason that is a sentence. */
export function checkRefused(files: Files, kind: Kind, from: string, to: string, reason: RegExp): void {
  const renaming = rename(files, kind, from, to);
  checkReason(renaming.ok ? files : renaming.reason, reason);
}
