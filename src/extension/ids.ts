/** Every id that the manifest and the code share. test/extension/manifest.test.ts holds the two against each other. */

export const commandIds = {
  tag: 'newsweave.tagActorResponse',
  link: 'newsweave.linkEvent',
  takeSuggestion: 'newsweave.takeSuggestion',
  takeAllSure: 'newsweave.takeAllSure',
  sameAct: 'newsweave.sameAct',
  takeWordsOut: 'newsweave.takeWordsOut',
  noAct: 'newsweave.noAct',
  setSpeaker: 'newsweave.setSpeaker',
  setVia: 'newsweave.setVia',
  setForm: 'newsweave.setForm',
  setMode: 'newsweave.setMode',
  setTargets: 'newsweave.setTargets',
  setActEvent: 'newsweave.setActEvent',
  setActAbout: 'newsweave.setActAbout',
  setAux: 'newsweave.setAux',
  setField: 'newsweave.setField',
  toggleBackground: 'newsweave.toggleBackground',
  toggleNegated: 'newsweave.toggleNegated',
  comment: 'newsweave.comment',
  markOutside: 'newsweave.markOutside',
  setNewEvent: 'newsweave.setNewEvent',
  startCoding: 'newsweave.startCoding',
  stopCoding: 'newsweave.stopCoding',
  showKeys: 'newsweave.showKeys',
  go: 'newsweave.goToRelatedEvent',
  confirmWords: 'newsweave.confirmWords',
  findWords: 'newsweave.findLostWords',
  applyFix: 'newsweave.applyQuickFix',
  remove: 'newsweave.removeAnnotation',
  undo: 'newsweave.undo',
  redo: 'newsweave.redo',
  relate: 'newsweave.relateEvents',
  similar: 'newsweave.findSimilarEvents',
  markMention: 'newsweave.markMention',
  markAll: 'newsweave.markAllOccurrences',
  setEvent: 'newsweave.setEventFields',
  defineEvent: 'newsweave.defineEvent',
  setPublished: 'newsweave.setPublishedDate',
  setPublisher: 'newsweave.setPublisher',
  setArticleKind: 'newsweave.setArticleKind',
  furniture: 'newsweave.markFurniture',
  notFurniture: 'newsweave.markNotFurniture',
  notArticle: 'newsweave.markNotArticle',
  isArticle: 'newsweave.markArticle',
  read: 'newsweave.markRead',
  unread: 'newsweave.markUnread',
  copyPermalink: 'newsweave.copyPermalink',
  openPermalink: 'newsweave.openPermalink',
  check: 'newsweave.startChecking',
  checkAccept: 'newsweave.checkAccept',
  checkReject: 'newsweave.checkReject',
  checkReason: 'newsweave.checkReason',
  checkCancel: 'newsweave.checkCancel',
  checkUnsure: 'newsweave.checkUnsure',
  checkType: 'newsweave.checkType',
  checkSwap: 'newsweave.checkSwap',
  checkComment: 'newsweave.checkComment',
  checkStillHolds: 'newsweave.checkStillHolds',
  checkNext: 'newsweave.checkNext',
  checkPrevious: 'newsweave.checkPrevious',
  checkOpen: 'newsweave.checkOpen',
  checkKeys: 'newsweave.checkKeys',
  filterCheck: 'newsweave.filterCheck',
  clearCheckFilter: 'newsweave.clearCheckFilter',
  acceptClaim: 'newsweave.acceptClaim',
  rejectClaim: 'newsweave.rejectClaim',
  unsureClaim: 'newsweave.unsureClaim',
  attach: 'newsweave.attachToArticle',
  nextTodo: 'newsweave.nextTodo',
  previousTodo: 'newsweave.previousTodo',
  nextAnnotation: 'newsweave.nextAnnotation',
  previousAnnotation: 'newsweave.previousAnnotation',
  nextEvent: 'newsweave.nextEvent',
  previousEvent: 'newsweave.previousEvent',
  earlierEvent: 'newsweave.earlierEvent',
  laterEvent: 'newsweave.laterEvent',
  goToSymbol: 'newsweave.goToSymbol',
  rename: 'newsweave.renameId',
  mergeActors: 'newsweave.mergeActors',
  addAlias: 'newsweave.addAlias',
  addPost: 'newsweave.addPost',
  openSample: 'newsweave.openSampleCorpus',
  createCorpus: 'newsweave.createCorpusHere',
  useFolder: 'newsweave.useFolderAsCorpus',
  open: 'newsweave.open',
  openSidecar: 'newsweave.openSidecar',
  refresh: 'newsweave.refresh',
  openLog: 'newsweave.openLog',
  groupByDate: 'newsweave.groupByDate',
  groupByArticle: 'newsweave.groupByArticle',
  groupByState: 'newsweave.groupByState',
  groupByStoryline: 'newsweave.groupByStoryline',
  showOthers: 'newsweave.showOthers',
  filterEvents: 'newsweave.filterEvents',
  clearFilter: 'newsweave.clearFilter',
  showMore: 'newsweave.showMore',
  revealInEvents: 'newsweave.revealInEvents',
} as const;

export const viewIds = {
  events: 'newsweave.events',
  actors: 'newsweave.actors',
  toDo: 'newsweave.toDo',
  check: 'newsweave.check',
} as const;

export type ViewId = (typeof viewIds)[keyof typeof viewIds];

/** Context keys that are true while the last answer to a view was empty; its welcome texts read them. */
export const emptyKeys = {
  [viewIds.events]: 'newsweave.eventsEmpty',
  [viewIds.actors]: 'newsweave.actorsEmpty',
  [viewIds.toDo]: 'newsweave.toDoEmpty',
  [viewIds.check]: 'newsweave.checkEmpty',
} as const satisfies Readonly<Record<ViewId, string>>;

/** Menus within menus. */
export const submenuIds = {
  groupings: 'newsweave.groupings',
  act: 'newsweave.act',
  events: 'newsweave.eventsAndMentions',
  article: 'newsweave.thisArticle',
} as const;

/** Context keys that `when` clauses read. */
export const contextKeys = {
  /** One of `CorpusState`. */
  state: 'newsweave.state',
  /** One of `EventGrouping`. */
  grouping: 'newsweave.grouping',
  /** True while a filter hides events. */
  filtered: 'newsweave.filtered',
  /** True while a filter hides cards of the Check view. */
  checkFiltered: 'newsweave.checkFiltered',
  /** True while the Check view waits for the digit of a reason. */
  checkRejecting: 'newsweave.checkRejecting',
  /** The kind of the article in the active editor, as `ArticleStatus` has it; empty where there is none. */
  article: 'newsweave.article',
  /** True in coding mode. */
  coding: 'newsweave.coding',
} as const;

/** Colours of the marks in articles. */
export const colorIds = {
  response: 'newsweave.responseMark',
  responseBackground: 'newsweave.responseMarkBackground',
  noAct: 'newsweave.noActMark',
  rationale: 'newsweave.rationaleMark',
  mention: 'newsweave.mentionMark',
  event: 'newsweave.eventMark',
  changed: 'newsweave.changedMark',
  claim: 'newsweave.claimMark',
  support: 'newsweave.supportMark',
  supportBackground: 'newsweave.supportMarkBackground',
  unsupported: 'newsweave.unsupportedMark',
} as const;

/** How far the window is: decides which welcome text a view shows. */
export type CorpusState = 'looking' | 'noFolder' | 'noCorpus' | 'corpus' | 'failed';

/** Settings, below `newsweave`. */
export const settingIds = {
  section: 'newsweave',
  annotator: 'annotator',
  codeLens: 'codeLens.enabled',
  inlayHints: 'inlayHints.enabled',
  marks: 'marks',
  fourEyes: 'fourEyes',
} as const;

/** Folders that a person made a corpus by pressing the button, in the extension's global memory. */
export const rememberedFoldersKey = 'newsweave.folders';

/** In the memory of a window's folder: the corpora that were found in it the last time. */
export const foundCorporaKey = 'newsweave.corpora';

/** In the memory of a window's folder: the view was shown after `npm start`. */
export const shownKey = 'newsweave.shown';

/** In the memory of a window's folder: how the Events view groups its events. */
export const groupingKey = 'newsweave.grouping';

/** In the memory of a window's folder: whose annotations count beside the shared ones and the person's own. */
export const othersKey = 'newsweave.others';

/** In the memory of a window's folder: the card of the Check view that a person was on. */
export const checkedCardKey = 'newsweave.checkedCard';

/** In the memory of a window's folder, with `:` and the folder's URI behind it: its articles were wrapped once. */
export const wrapAnsweredKey = 'newsweave.wrapped';

/** In the extension's global memory: the person never wants to be asked about wrapping. */
export const neverWrapKey = 'newsweave.neverWrap';

/** In the extension's global memory: the folder of a sample that was copied just now, where the walkthrough goes on. */
export const continueWalkthroughKey = 'newsweave.continueWalkthrough';

/** The walkthrough, as VS Code calls it: publisher and name of the extension, then its own id. */
export const walkthroughId = 'newsweave.newsweave#firstPage';

/** Set by `npm start` on the sample corpus to the step of the walkthrough that comes first. */
export const startStepVariable = 'NEWSWEAVE_START_STEP';

/** Set by `npm start` to the folder that the person asked for. */
export const startFolderVariable = 'NEWSWEAVE_START_FOLDER';
