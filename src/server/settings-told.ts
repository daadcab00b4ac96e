import type { Connection } from 'vscode-languageserver';
import { readAnnotator, readFourEyes, readOthers, type ServerOptions } from './options.ts';
import { annotatorNotification, fourEyesNotification, othersNotification, trustedNotification } from './protocol.ts';

/** What a person may set otherwise while the server runs. */
export type Settings = Pick<ServerOptions, 'annotator' | 'others' | 'trusted' | 'fourEyes'>;

/** Where the settings are kept, and what follows when they change. */
export interface SettingsKept {
  now(): Settings;
  keep(changed: Partial<Settings>): void;
  /** Called where other records count, or other texts may be read, from now on. */
  reload(): void;
  /** Called where what is shown of the records changes. */
  refresh(): void;
}

/** Hears what the person sets otherwise, for as long as the connection lasts. */
export function hearSettings(connection: Connection, kept: SettingsKept): void {
  connection.onNotification(annotatorNotification, (params: unknown) => {
    takeAnnotator(kept, readAnnotator(params));
  });
  connection.onNotification(othersNotification, (params: unknown) => {
    const others = readOthers(params);
    // Everybody is not the annotator whose name is 'all'.
    if (JSON.stringify(others) === JSON.stringify(kept.now().others)) return;
    kept.keep({ others });
    kept.reload();
  });
  connection.onNotification(trustedNotification, () => {
    if (kept.now().trusted) return;
    kept.keep({ trusted: true });
    kept.reload();
  });
  connection.onNotification(fourEyesNotification, (params: unknown) => {
    const fourEyes = readFourEyes(params);
    if (fourEyes === kept.now().fourEyes) return;
    kept.keep({ fourEyes });
    kept.refresh();
  });
}

/** Takes the name of the person who works in this window; null for none. */
export function takeAnnotator({ now, keep, reload }: SettingsKept, annotator: string | null): void {
  if (annotator === now().annotator) return;
  keep({ annotator });
  reload();
}
