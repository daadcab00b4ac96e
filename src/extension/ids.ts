/** Every id that the manifest and the code share. test/extension/manifest.test.ts holds the two against each other. */

export const commandIds = {
  tag: 'newsweave.tagActorResponse',
  link: 'newsweave.linkEvent',
  go: 'newsweave.goToRelatedEvent',
  confirmWords: 'newsweave.confirmWords',
  findWords: 'newsweave.findLostWords',
  remove: 'newsweave.removeAnnotation',
  attach: 'newsweave.attachToArticle',
  useFolder: 'newsweave.useFolderAsCorpus',
  open: 'newsweave.open',
  openSidecar: 'newsweave.openSidecar',
  refresh: 'newsweave.refresh',
  openLog: 'newsweave.openLog',
  groupByDate: 'newsweave.groupByDate',
  groupByArticle: 'newsweave.groupByArticle',
  groupByState: 'newsweave.groupByState',
  groupByStoryline: 'newsweave.groupByStoryline',
  filterEvents: 'newsweave.filterEvents',
  clearFilter: 'newsweave.clearFilter',
  showMore: 'newsweave.showMore',
  revealInEvents: 'newsweave.revealInEvents',
} as const;

export const viewIds = { events: 'newsweave.events', actors: 'newsweave.actors', toDo: 'newsweave.toDo' } as const;

/** Menus within menus. */
export const submenuIds = { groupings: 'newsweave.groupings' } as const;

/** Context keys that `when` clauses read. */
export const contextKeys = {
  /** One of `CorpusState`. */
  state: 'newsweave.state',
  /** One of `EventGrouping`. */
  grouping: 'newsweave.grouping',
  /** True while a filter hides events. */
  filtered: 'newsweave.filtered',
  /** True while the articles of a corpus are read. */
  reading: 'newsweave.reading',
} as const;

/** How far the window is: decides which welcome text a view shows. */
export type CorpusState = 'looking' | 'noFolder' | 'noCorpus' | 'corpus' | 'failed';

/** Settings, below `newsweave`. */
export const settingIds = { section: 'newsweave', annotator: 'annotator' } as const;

/** Folders that a person made a corpus by pressing the button, in the extension's global memory. */
export const rememberedFoldersKey = 'newsweave.folders';

/** In the memory of a window's folder: the view was shown after `npm start`. */
export const shownKey = 'newsweave.shown';

/** In the memory of a window's folder: how the Events view groups its events. */
export const groupingKey = 'newsweave.grouping';

/** Set by `npm start` to the folder that the person asked for. */
export const startFolderVariable = 'NEWSWEAVE_START_FOLDER';
