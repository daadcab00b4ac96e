import { readActors } from '../registers/actors.ts';
import { readEvents } from '../registers/events.ts';
import { readSidecar } from '../sidecar/read.ts';
import { sidecarChange, type Coder, type FileChange } from './context.ts';
import { eventClaims, type EventClaim, type ReadFile } from './event-claims.ts';
import { changesOf, type Kind, type RenameCorpus, type RenameRefusal, type Renaming } from './rename-changes.ts';
import { filesThatMatter, inUse, misfit, refused, unreadable, unreadableSidecars } from './rename-refusals.ts';
import type { NewId } from './replace-ids.ts';

/**
 * Renames an actor: its entry in the register, which moves to its place in the order of ids, and every reference in all
 * layers. The new id must be free.
 */
export function renameActor(corpus: RenameCorpus, ids: NewId): Renaming {
  const register = readActors(corpus.actors ?? '');
  const refusal = misfit(ids) ?? unreadable('actors.yaml', register) ?? unreadableSidecars(corpus, ids);
  if (refusal) return refusal;
  const owners = register.value.filter(({ id }) => id === ids.from);
  if (owners.length === 0) return refused(`There is no actor ${ids.from} in actors.yaml.`);
  if (owners.length > 1) return refused(`Several actors are called ${ids.from}. Give one of them another id by hand.`);
  if (register.value.some(({ id }) => id === ids.to)) return refused(`There is an actor ${ids.to} already.`);
  return inUse(corpus, 'actor', ids, false) ?? changesOf(corpus, 'actor', ids, []);
}

/**
 * Renames an event: where it is defined, in all layers, and every reference to it. A page whose id is its file's stem
 * gets the new one pinned in the coder's layer. The old id does not stay as an alias: nothing in the corpus refers to it
 * any more, and it is free for another event. A page's stem remains one by itself.
 */
export function renameEvent(corpus: RenameCorpus, ids: NewId, coder: Coder): Renaming {
  const register = readEvents(corpus.events ?? '');
  const refusal = misfit(ids) ?? unreadable('events.yaml', register) ?? unreadableSidecars(corpus, ids);
  if (refusal) return refusal;
  const claims = eventClaims(corpus.pages, readFiles(corpus, ids), register.value);
  const owner = ownerOf(claims, ids.from);
  if ('reason' in owner) return owner;
  const rival = claims.find(({ id, key }) => id === ids.to && key !== owner.key);
  if (rival) return refused(`There is an event ${ids.to} already (${rival.path}).`);
  const isOwnAlias = claims.some(({ id }) => id === ids.to);
  const pin = owner.pinned ? [] : pinned(corpus, owner, ids.to, coder);
  if (pin === undefined) return refused(`${owner.path} could not be read.`);
  return inUse(corpus, 'event', ids, isOwnAlias) ?? changesOf(corpus, 'event', ids, pin);
}

/** What an id means: an actor of the register, an event, both, or nothing. */
export function meaningsOf(corpus: RenameCorpus, id: string): Kind[] {
  const isActor = readActors(corpus.actors ?? '').value.some((actor) => actor.id === id);
  const registered = readEvents(corpus.events ?? '').value;
  const files = readFiles(corpus, { from: id, to: id });
  const isEvent = eventClaims(corpus.pages, files, registered).some((claim) => claim.id === id);
  return [...(isEvent ? (['event'] as const) : []), ...(isActor ? (['actor'] as const) : [])];
}

function readFiles(corpus: RenameCorpus, ids: NewId): ReadFile[] {
  return filesThatMatter(corpus, ids).map(({ path, article, text }) => ({
    path,
    article,
    sidecar: readSidecar(text).value,
  }));
}

/** The one event that an id means. */
function ownerOf(claims: readonly EventClaim[], id: string): EventClaim | RenameRefusal {
  const owners = claims.filter((claim) => claim.id === id && claim.isOwn);
  const [owner] = owners;
  if (owner === undefined) {
    const alias = claims.find((claim) => claim.id === id);
    const named = claims.find((claim) => claim.key === alias?.key && claim.isOwn);
    return refused(
      named === undefined
        ? `There is no event ${id}.`
        : `${id} is another name of the event ${named.id}. Rename that id instead.`,
    );
  }
  const other = owners.find(({ key }) => key !== owner.key);
  if (other === undefined) return owners.find(({ pinned }) => pinned) ?? owner;
  return refused(`Two events are called ${id} (${owner.path} and ${other.path}). Give one of them another id by hand.`);
}

/** The change that writes a page's id into its sidecar; undefined where the page cannot be read. */
function pinned(corpus: RenameCorpus, { path }: EventClaim, id: string, coder: Coder): FileChange[] | undefined {
  const text = corpus.articleText(path);
  if (text === undefined) return undefined;
  const change = sidecarChange(path, text, coder, ({ events }) =>
    events.some((each) => each.page === true)
      ? { reason: 'The event of this page has got an id meanwhile. Try again.' }
      : [{ kind: 'add', section: 'events', record: { id, page: true }, placement: 'last' }],
  );
  return [change];
}
