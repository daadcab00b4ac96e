import {
  annotationsRequest,
  candidatesRequest,
  confirmWordsRequest,
  recordRequest,
  retireRequest,
  type AnnotationInfo,
  type NewWords,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { choose } from '../pick.ts';
import { openPlace } from './navigate.ts';
import { showOutcome } from './outcome.ts';
import { tell, tellToOpen } from './selection.ts';
import { isMeant, targetLine } from './target-line.ts';

/** Confirm Changed Words: the words of an annotation have changed in the article, and a person says that it still holds. */
export async function confirmWords(ask: Ask, argument: unknown): Promise<void> {
  const target = targetLine(argument);
  if (target === undefined) {
    tellToOpen();
    return;
  }
  const onLine = await ask(annotationsRequest, { uri: target.uri, line: target.line, name: null });
  const changed = onLine.filter((each) => each.kind !== 'claim' && each.state === 'changed' && isMeant(each, target));
  const annotation = await chooseAnnotation('Confirm Changed Words', changed);
  if (annotation === undefined) {
    if (changed.length === 0) tell('The words of this line are as they were annotated.');
    return;
  }
  const { label, change, now } = annotation;
  const answer = await choose<'confirm' | 'show' | 'other'>('Confirm Changed Words', `Does “${label}” still hold?`, [
    { label: 'Confirm the words as they are now', detail: change?.after ?? '', value: 'confirm' },
    { label: 'Show the record, with the words as they were', detail: change?.before ?? '', value: 'show' },
    { label: 'These are other words…', description: 'find its own, or keep it without words', value: 'other' },
  ]);
  if (answer === 'confirm' && now !== null) await save(ask, annotation, now);
  if (answer === 'show') await showRecord(ask, annotation);
  if (answer === 'other') await chooseWords(ask, annotation);
}

/** Find Lost Words: annotations whose words stand nowhere, or in several places, and where they may belong. */
export async function findLostWords(ask: Ask, argument: unknown): Promise<void> {
  const target = targetLine(argument);
  if (target === undefined) {
    tellToOpen();
    return;
  }
  const all = await ask(annotationsRequest, { uri: target.uri, line: null, name: null });
  const lost = all.filter(({ kind, state }) => kind !== 'claim' && (state === 'lost' || state === 'ambiguous'));
  const annotation = await chooseAnnotation('Find Lost Words', lost);
  if (annotation !== undefined) await chooseWords(ask, annotation);
  else if (lost.length === 0) tell('Every annotation of this article has its words.');
}

/** Chooses the place of an annotation's words among the likeliest, or keeps it without. */
async function chooseWords(ask: Ask, annotation: AnnotationInfo): Promise<void> {
  const { label, words, part } = annotation;
  const found = await ask(candidatesRequest, annotation);
  const places = found.map((place) => ({ label: place.label, description: `line ${place.line + 1}`, value: place }));
  const without = { label: 'Keep without words', description: 'it stays in its file and counts no more' };
  const answer = await choose<NewWords | 'retire' | 'show'>(`Find Lost Words: ${label}`, `Was: ${words}`, [
    ...places,
    // Further words of an act are not the record: it keeps its own.
    ...(part === null ? [{ ...without, value: 'retire' as const }] : []),
    { label: 'Show the record', value: 'show' },
  ]);
  if (answer === undefined) return;
  if (answer === 'show') await showRecord(ask, annotation);
  else if (answer !== 'retire') await save(ask, annotation, answer);
  else {
    const by = await annotatorName();
    if (by !== undefined) showOutcome(await ask(retireRequest, { ...annotation, by }));
  }
}

async function save(ask: Ask, { uri, sidecar, id, part }: AnnotationInfo, { at, words }: NewWords): Promise<void> {
  const by = await annotatorName();
  if (by !== undefined) showOutcome(await ask(confirmWordsRequest, { uri, sidecar, id, part, at, words, by }));
}

async function showRecord(ask: Ask, { uri, sidecar, id }: AnnotationInfo): Promise<void> {
  const place = await ask(recordRequest, { uri, sidecar, id });
  if (place === null) tell('This annotation is gone already.');
  else await openPlace(place);
}

/** The one annotation that there is, or the one that a person picks; undefined where there is none. */
export async function chooseAnnotation(
  title: string,
  annotations: readonly AnnotationInfo[],
): Promise<AnnotationInfo | undefined> {
  const [only, ...others] = annotations;
  if (only === undefined || others.length === 0) return only;
  const rows = annotations.map((each) => ({ label: each.label, detail: each.words, value: each }));
  return choose(title, 'Which annotation?', rows);
}
