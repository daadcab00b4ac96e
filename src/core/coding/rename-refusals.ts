import { stemOf } from '../corpus/event-entries.ts';
import type { RegisterReading } from '../registers/read.ts';
import { readSidecar } from '../sidecar/read.ts';
import { whyNoId } from '../text/forms.ts';
import { readYaml, registerBounds, sidecarBounds } from '../yaml/read.ts';
import { registerPlaces, sidecarPlaces } from './id-places.ts';
import { mayHoldId } from './may-hold.ts';
import type { Kind, RenameCorpus, RenameRefusal } from './rename-changes.ts';
import { countId, type NewId } from './replace-ids.ts';

export function refused(reason: string): RenameRefusal {
  return { ok: false, reason };
}

/** Refuses a new id that is none by its form, or has a meaning in the format. */
export function misfit({ from, to }: NewId): RenameRefusal | undefined {
  const unfit = whyNoId(to);
  if (unfit !== undefined) return refused(unfit);
  return from === to ? refused('The old and the new id are the same.') : undefined;
}

/** Refuses a register that cannot be read whole: who is called how would not be known. */
export function unreadable(path: string, { writable, problems }: RegisterReading<unknown>): RenameRefusal | undefined {
  if (writable) return undefined;
  return refused(`${path} cannot be read whole, so nothing was changed: ${problems[0]?.message ?? 'it is read-only.'}`);
}

/** The sidecars that can say what the ids mean: those that may hold one of them, and those of pages called so. */
export function filesThatMatter({ sidecars, pages }: RenameCorpus, { from, to }: NewId): RenameCorpus['sidecars'] {
  const tests = [mayHoldId(from), mayHoldId(to)];
  const called = new Set(pages.filter((path) => [from, to].includes(stemOf(path))));
  return sidecars.filter(({ article, text }) => called.has(article ?? '') || tests.some((test) => test(text)));
}

/** Refuses sidecars that matter and cannot be read whole: a reference in them would lead nowhere afterwards. */
export function unreadableSidecars(corpus: RenameCorpus, ids: NewId): RenameRefusal | undefined {
  const blocked = filesThatMatter(corpus, ids).filter(({ text }) => !readSidecar(text).writable);
  if (blocked.length === 0) return undefined;
  const names = blocked.slice(0, 5).map(({ path }) => path);
  const rest = blocked.length > names.length ? ` and ${blocked.length - names.length} more` : '';
  return refused(
    `Nothing was changed, as files that may hold the id cannot be read whole: ${names.join(', ')}${rest}. Mend them first.`,
  );
}

/**
 * Refuses a new id to which something refers already, though nothing has it (`isOwnAlias`: the renamed event has), and
 * ids that a record of another kind has.
 */
export function inUse(
  { sidecars, actors }: RenameCorpus,
  kind: Kind,
  { from, to }: NewId,
  isOwnAlias: boolean,
): RenameRefusal | undefined {
  const nobodys = `refers to ${to} already, which is nobody's id. Look what is meant there first.`;
  const mayHold = mayHoldId(to);
  const mayHoldOld = mayHoldId(from);
  for (const { path, text } of sidecars) {
    if (!isOwnAlias && mayHold(text) && countId(readYaml(text, sidecarBounds).value, to, sidecarPlaces[kind]) > 0)
      return refused(`${path} ${nobodys}`);
    if (kind === 'actor' || !(mayHold(text) || mayHoldOld(text))) continue;
    const id = recordIds(text).find((each) => each === from || each === to);
    if (id !== undefined)
      return refused(`A record of ${path} has the id ${id}, so it would not be clear what is meant.`);
  }
  const register = kind === 'actor' ? readYaml(actors ?? '', registerBounds).value : undefined;
  return countId(register, to, registerPlaces.actor) > 0 ? refused(`actors.yaml ${nobodys}`) : undefined;
}

/** Ids of records that stand in the same fields as ids of events. */
function recordIds(text: string): string[] {
  const { mentions, responses, noActs, rationales, relations } = readSidecar(text).value;
  const inner = rationales.flatMap((rationale) => rationale.relations ?? []);
  return [...mentions, ...responses, ...noActs, ...rationales, ...relations, ...inner].map(({ id }) => id);
}
