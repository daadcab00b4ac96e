import { articleTest, isRegister, isSidecarPath } from '../../core/corpus/files.ts';
import type { CorpusSettings } from '../../core/registers/corpus-settings.ts';

/** True for a path in one of some folders. */
export function isBelow(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** The paths in none of some folders: one may be opened as a corpus of its own without a file that says so. */
export function ownPaths(folders: readonly string[], paths: readonly string[]): readonly string[] {
  return folders.length === 0 ? paths : paths.filter((path) => !isBelow(folders, path));
}

/** True for the files that a corpus consists of; locks, temporary files and a person's notes change nothing. */
export function concerns(settings: CorpusSettings, path: string): boolean {
  return isRegister(path) || isSidecarPath(path) || articleTest(settings)(path);
}
