import { commandIds } from '../ids.ts';

/** A key of coding mode. The manifest binds it; test/extension/coding-keys.test.ts holds the two against each other. */
export interface CodingKey {
  /** As keybindings write it. */
  readonly key: string;
  /** As a person reads it. */
  readonly shown: string;
  readonly command: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** What it does, for the sheet of keys; null for one of a family of which the first speaks for all. */
  readonly does: string | null;
}

/** When the keys of coding mode count: in a read-only editor that shows an article. */
export const codingWhen = 'editorTextFocus && editorReadonly && newsweave.coding && newsweave.article';

/** The same for Escape, which first closes what lies over the text. */
export const escapeWhen = `${codingWhen} && !findWidgetVisible && !referenceSearchVisible && !editorHoverVisible && !notificationToastsVisible && !markersNavigationVisible && !dirtyDiffVisible`;

const key = (letter: string, command: string, does: string): CodingKey => ({
  key: letter,
  shown: letter,
  command,
  does,
});

/** Another letter of the same key, with Shift. */
const shifted = (letter: string, command: string, does: string): CodingKey => ({
  key: `shift+${letter}`,
  shown: letter.toUpperCase(),
  command,
  does,
});

const suggestions = Array.from({ length: 9 }, (_, index): CodingKey => {
  const number = index + 1;
  const does = number === 1 ? 'Take the first suggestion, 2 the second, 3 the third; 4 to 9 list all' : null;
  return {
    key: String(number),
    shown: String(number),
    command: commandIds.takeSuggestion,
    args: { suggestion: number },
    does,
  };
});

/** The keys that are left for the variables of a project (corpus.yaml `fields`). */
const ownFields = [...'adfghijkqrvwz0'].map((letter, index): CodingKey => {
  const does = index === 0 ? 'Set a variable of corpus.yaml; all letters that are left do' : null;
  return { key: letter, shown: letter, command: commandIds.setField, args: { key: letter }, does };
});

/** All keys of coding mode, in the order in which the sheet shows them. */
export const codingKeys: readonly CodingKey[] = [
  key('n', commandIds.nextTodo, 'Go to the next thing to do'),
  key('p', commandIds.previousTodo, 'Go to the previous thing to do'),
  shifted('n', commandIds.nextAnnotation, 'Go to the next annotation'),
  shifted('p', commandIds.previousAnnotation, 'Go to the previous annotation'),
  key('t', commandIds.tag, 'Tag who did or said it'),
  ...suggestions,
  key('y', commandIds.takeAllSure, 'Take all sure suggestions of the page'),
  key('x', commandIds.noAct, 'Say that it tells no act'),
  key('m', commandIds.sameAct, 'Say that it tells the same act as other words'),
  shifted('m', commandIds.takeWordsOut, 'Take these words out of their act'),
  key('l', commandIds.link, 'Link the event that a rationale means'),
  key('o', commandIds.markOutside, 'Say that its event is outside the corpus'),
  shifted('w', commandIds.setNewEvent, 'Which of the two events a rationale calls new'),
  key('b', commandIds.toggleBackground, 'Background, or news again'),
  key('-', commandIds.toggleNegated, 'Negated, or not'),
  key('s', commandIds.setSpeaker, 'Speaker of the act'),
  key('e', commandIds.setActEvent, 'Event that the act belongs to'),
  shifted('e', commandIds.setActAbout, 'Event that the act is a statement on'),
  shifted('t', commandIds.setTargets, 'Targets of the act'),
  shifted('v', commandIds.setVia, 'Through whom we know of the act'),
  shifted('f', commandIds.setForm, 'Form of the act: deed, direct, reported'),
  shifted('o', commandIds.setMode, 'Mode of the act'),
  shifted('a', commandIds.setAux, 'Future, hypothetical or generic act'),
  key('c', commandIds.comment, 'Comment on the annotation'),
  shifted('r', commandIds.read, 'The article is read to the end'),
  key('u', commandIds.undo, 'Undo the last annotation'),
  shifted('u', commandIds.redo, 'Redo it'),
  ...ownFields,
  { key: 'shift+/', shown: '?', command: commandIds.showKeys, does: 'Show these keys' },
  { key: 'escape', shown: 'Escape', command: commandIds.stopCoding, does: 'Leave coding mode' },
];
