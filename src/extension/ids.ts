/** Every id that the manifest and the code share. test/extension/manifest.test.ts holds the two against each other. */

export const commandIds = {
  tag: 'newsweave.tagActorResponse',
  link: 'newsweave.linkEvent',
  go: 'newsweave.goToRelatedEvent',
  confirmWords: 'newsweave.confirmWords',
  findWords: 'newsweave.findLostWords',
  remove: 'newsweave.removeAnnotation',
  attach: 'newsweave.attachToArticle',
  rename: 'newsweave.renameId',
  useFolder: 'newsweave.useFolderAsCorpus',
  open: 'newsweave.open',
  openSidecar: 'newsweave.openSidecar',
  refresh: 'newsweave.refresh',
  openLog: 'newsweave.openLog',
} as const;

export const viewIds = { events: 'newsweave.events', actors: 'newsweave.actors' } as const;

/** Context keys that `when` clauses read. */
export const contextKeys = {
  /** One of `CorpusState`. */
  state: 'newsweave.state',
} as const;

/** How far the window is: decides which welcome text a view shows. */
export type CorpusState = 'looking' | 'noFolder' | 'noCorpus' | 'corpus' | 'failed';

/** Settings, below `newsweave`. */
export const settingIds = { section: 'newsweave', annotator: 'annotator' } as const;

/** Folders that a person made a corpus by pressing the button, in the extension's global memory. */
export const rememberedFoldersKey = 'newsweave.folders';

/** In the memory of a window's folder: the view was shown after `npm start`. */
export const shownKey = 'newsweave.shown';

/** Set by `npm start` to the folder that the person asked for. */
export const startFolderVariable = 'NEWSWEAVE_START_FOLDER';
