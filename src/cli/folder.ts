import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileTable, type FileTable } from '../core/corpus/file-table.ts';
import { articleTest } from '../core/corpus/files.ts';
import {
  defaultSettings,
  readCorpusSettings,
  unknownSettings,
  type CorpusSettings,
} from '../core/registers/corpus-settings.ts';
import { diskCare } from '../server/host/disk-care.ts';
import { diskHost } from '../server/host/disk.ts';
import { readText, unreadable, type TextSource } from '../server/host/load.ts';
import type { Arguments } from './arguments.ts';
import { detector } from './commands/detector.ts';
import type { Output } from './output.ts';

/** The folder that a verb is to work on, absolute; undefined where there is none, which has been said. */
export async function folderOf({ verb, operands }: Arguments, output: Output): Promise<string | undefined> {
  const [folder = '.', ...others] = operands;
  const root = resolve(folder);
  const found = others.length > 0 ? undefined : await stat(root).catch(() => undefined);
  if (found?.isDirectory() === true) return root;
  output.message(
    others.length > 0 ? `newsweave ${verb}: name one folder.` : `newsweave ${verb}: there is no folder ${folder}.`,
  );
  return undefined;
}

/** The files of a corpus as they are on disk. */
export function onDisk(root: string): TextSource {
  return { host: diskHost(root), openText: () => undefined, detector };
}

/** Settles what a crash left behind, before a verb writes anything; people are told what became of it. */
export async function settleLeftovers(root: string, output: Output): Promise<void> {
  const { told, logged } = await diskCare(root, detector).settleLeftovers();
  for (const sentence of [...told, ...logged]) output.message(sentence);
}

/** What corpus.yaml says; what is wrong with it is told. */
export async function settingsOf(source: TextSource, output: Output): Promise<CorpusSettings> {
  let yaml: string | undefined;
  try {
    yaml = await readText(source, 'corpus.yaml');
  } catch (error) {
    output.message(`corpus.yaml: ${unreadable(error).message}`);
    return unknownSettings;
  }
  if (yaml === undefined) return defaultSettings;
  const { value, problems } = readCorpusSettings(yaml);
  for (const { message } of problems) output.message(`corpus.yaml: ${message}`);
  return value;
}

/** The articles and sidecars of a corpus; folders that could not be looked into are told. */
export async function filesOf(source: TextSource, settings: CorpusSettings, output: Output): Promise<FileTable> {
  const { paths, unreadable } = await source.host.list();
  for (const { path, reason } of unreadable) output.message(`${path}: ${reason}`);
  return fileTable(paths, articleTest(settings));
}
