import * as vscode from 'vscode';
import { layersRequest, type LayerRow, type OthersParams } from '../server/protocol.ts';
import { annotatorSetting } from './annotator.ts';
import { commandIds, othersKey } from './ids.ts';
import { pickMany, type ManyQuestion } from './pick-many.ts';
import type { Session } from './session.ts';

/** Whose annotations count in this window beside the shared ones and the person's own. */
type Others = OthersParams['others'];

/** What the person chose in this folder; nobody where nothing is kept. */
export function othersShown(memory: vscode.Memento): Others {
  const kept = memory.get<unknown>(othersKey);
  if (kept === 'all') return kept;
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}

/** Shows in the status bar whose annotations count, and asks for others; nothing is shown while nobody else's do. */
export interface LayersStatus {
  /** Show Annotations of Others: asks whose, and has the corpora read anew. */
  choose(): Promise<void>;
  dispose(): void;
}

/** Makes the status; whoever calls owns the result. */
export function createLayersStatus(
  memory: vscode.Memento,
  { ask, updateOthers }: Pick<Session, 'ask' | 'updateOthers'>,
): LayersStatus {
  let item: vscode.StatusBarItem | undefined;
  const hide = () => {
    item?.dispose();
    item = undefined;
  };
  const tell = () => {
    const others = othersShown(memory);
    if (others.length === 0) {
      hide();
      return;
    }
    item ??= createItem();
    item.text = `$(layers) ${inWords(others)}`;
    item.show();
  };
  tell();
  return {
    choose: async () => {
      const others = await askForOthers(await ask(layersRequest, null), othersShown(memory));
      if (others === undefined) return;
      await memory.update(othersKey, others);
      tell();
      await updateOthers();
    },
    dispose: hide,
  };
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('newsweave.layers', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Newsweave Layers';
  item.command = commandIds.showOthers;
  item.tooltip = 'Annotations of others count here, beside the shared ones and yours. Click to choose whose.';
  return item;
}

/** 'ben, carla'; names have no form but that of small letters and digits, so none is an icon. */
function inWords(others: Others): string {
  if (others === 'all') return 'everybody';
  return others.length > 3 ? `${others.length} others` : others.join(', ');
}

/** Whose annotations the person wants to see; undefined where they left. Where nobody else has any, nobody's are shown. */
async function askForOthers(layers: readonly LayerRow[], shown: Others): Promise<Others | undefined> {
  const own = annotatorSetting();
  const there = layers.flatMap(({ annotator, articles }) =>
    annotator === null || annotator === own ? [] : [{ annotator, articles }],
  );
  if (there.length === 0) {
    void vscode.window.showInformationMessage('Nobody else has a layer of annotations in this corpus.');
    return [];
  }
  const picked = await pickMany(questionOf(there, shown));
  if (picked.kind !== 'chosen') return undefined;
  return picked.value.includes(everybody) ? 'all' : picked.value;
}

/** No name of an annotator. */
const everybody = '*';

function questionOf(
  there: readonly { readonly annotator: string; readonly articles: number }[],
  shown: Others,
): ManyQuestion<string> {
  const isShown = (name: string) => shown !== 'all' && shown.includes(name);
  return {
    title: 'Annotations of Others',
    placeholder: 'Check whose to show beside the shared ones and yours',
    step: 1,
    totalSteps: 1,
    emptyIsNone: true,
    rows: [
      ...there.map(({ annotator, articles }) => ({
        label: annotator,
        description: articles === 1 ? '1 article' : `${articles} articles`,
        value: annotator,
        checked: isShown(annotator),
      })),
      { label: 'Everybody', description: 'also who annotates later', value: everybody, checked: shown === 'all' },
    ],
  };
}
