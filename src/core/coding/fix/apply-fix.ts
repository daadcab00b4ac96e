import type { CorpusIndex } from '../../corpus/index.ts';
import type { Fix, FixChange } from '../../rules/fix.ts';
import { articleOf } from '../../rules/set-aside.ts';
import { pickedActors } from '../add-actor.ts';
import { confirmWords, retireRecord } from '../confirm-words.ts';
import { rationaleChanged, type CodedArticle, type Coder, type CodingStep, type FileChange } from '../context.ts';
import { whyNoDate } from '../event-fields.ts';
import { linkEvent } from '../link-event.ts';
import { whyNoEventId } from '../new-event.ts';
import { pinEvent } from '../pin-event.ts';
import { articleField, keepAsText, sayNumber, setAside } from './article-changes.ts';
import { joinRecords } from './join-records.ts';
import { addRecord, changeFields, removeTarget } from './record-changes.ts';
import { addType, changeRegister, newEvent } from './register-changes.ts';

/** What a fix needs to be made. */
export interface FixSurroundings {
  readonly index: CorpusIndex;
  readonly coder: Coder;
  /** An article as it is at this moment; undefined for a file that is none. */
  article(path: string): CodedArticle | undefined;
}

/**
 * What a fix comes to: edits of files, not yet made. `answer` is what the person said where the fix asks: an actor's id or
 * the key of a built-in one, an event's id, or words. No article is among the files.
 */
export function applyFix(fix: Fix, answer: string | null, outside: FixSurroundings): CodingStep {
  const said = fix.asks === null ? { ok: true as const, answer: '', changes: [] } : answered(fix, answer, outside);
  if (!said.ok) return said;
  const changes: FileChange[] = [...said.changes];
  const notes: string[] = [];
  for (const change of fix.changes) {
    const step = stepOf(change, said.answer, outside);
    if (!step.ok) return step;
    changes.push(...step.changes);
    if (step.note != null) notes.push(step.note);
  }
  return { ok: true, changes, note: notes.length > 0 ? notes.join(' ') : null };
}

type Answer =
  | Extract<CodingStep, { ok: false }>
  | { readonly ok: true; readonly answer: string; readonly changes: readonly FileChange[] };

/** The answer as records have it, and what has to be written first so that it means something. */
function answered({ asks }: Fix, answer: string | null, outside: FixSurroundings): Answer {
  const words = answer?.trim() ?? '';
  if (words === '') return { ok: false, reason: 'Nothing was said, so nothing was changed.' };
  if (asks === 'actor') {
    const picked = pickedActors([words], outside.index.actors);
    if (!picked.ok) return picked;
    return { ok: true, answer: picked.ids[0] ?? words, changes: picked.changes };
  }
  const unfit = asks === 'date' ? whyNoDate(words) : asks === 'id' ? whyNoEventId(words, outside.index) : undefined;
  if (unfit !== undefined) return { ok: false, reason: unfit };
  if (asks !== 'event') return { ok: true, answer: words, changes: [] };
  const event = outside.index.event(words);
  if (event === undefined) return { ok: false, reason: `There is no event ${words} any more.` };
  const pinned = pinEvent(event, outside.index, outside.coder, (path) => outside.article(path)?.text);
  if (pinned === undefined) return { ok: false, reason: 'The article of that event could not be read.' };
  return { ok: true, answer: pinned.id, changes: pinned.changes };
}

const noArticle = { ok: false, reason: 'The article of this record is gone.' } as const;

function stepOf(change: FixChange, answer: string, outside: FixSurroundings): CodingStep {
  const { coder, index } = outside;
  if ('article' in change || 'sidecar' in change) {
    const path = 'article' in change ? change.article : articleOf(change.sidecar, index.articles);
    const article = path === undefined ? undefined : outside.article(path);
    return article === undefined ? noArticle : ofArticle(change, answer, article, coder, outside);
  }
  switch (change.kind) {
    case 'register':
      return changeRegister(change);
    case 'new-event':
      return newEvent(change, answer);
    case 'new-type':
      return addType(change);
  }
}

type ArticleChange = Exclude<FixChange, { readonly kind: 'register' | 'new-event' | 'new-type' }>;

function ofArticle(
  change: ArticleChange,
  answer: string,
  article: CodedArticle,
  coder: Coder,
  outside: FixSurroundings,
): CodingStep {
  switch (change.kind) {
    case 'change':
      return changeFields(change, answer, article, coder);
    case 'remove':
      return removeTarget(change, article, outside.index, coder);
    case 'add':
      return addRecord(change, answer, article, coder);
    case 'join':
      return joinRecords(change, article, outside.index, coder);
    case 'confirm':
      return confirmWords(article, { ...change, id: change.record }, coder);
    case 'retire':
      return retireRecord(article, { sidecar: change.sidecar, id: change.record }, coder);
    case 'article':
      return articleField(change, answer, article, coder);
    case 'keep-as-text':
      return keepAsText(change, article, coder);
    case 'say-number':
      return sayNumber(change, article, coder);
    case 'set-aside':
      return setAside(change, answer, article, coder);
    case 'link':
      return linkLine(change, answer, article, outside);
  }
}

/** Links a rationale line as a person does who picks its event. */
function linkLine(
  { words: range, other }: Extract<FixChange, { kind: 'link' }>,
  answer: string,
  article: CodedArticle,
  { index, coder, article: read }: FixSurroundings,
): CodingStep {
  const line = article.facts.article.related.items.find(({ at, end }) => at === range.at && end === range.end);
  if (line === undefined) return rationaleChanged;
  const meant = 'is' in other ? ({ outside: '' } as const) : { event: answer };
  const coding = { at: line.at, words: line.quote, other: meant, relations: [], replace: false };
  return linkEvent(article, coding, coder, index, (path) => read(path)?.text);
}
