import { foldName } from '../registers/fold-name.ts';
import { ownOfKind } from './lexicon/domains.ts';
import { officeNouns } from './lexicon/offices.ts';
import type { LineFrame } from './line-frame.ts';
import type { KnownActor } from './name-table.ts';
import type { ReadPage } from './page-text.ts';
import { bodiesOf, speaksFor } from './speaking-for.ts';

/** The page whose officers a line may mean, with the date of its event. */
interface OwnersPage {
  readonly read: ReadPage;
  readonly date: string | null;
}

/** True where what a line calls its own is a person's. */
export function isPersonal({ own }: Pick<LineFrame, 'own'>): boolean {
  return own !== null && /^(?:his|her)$/.test(own.pronoun);
}

/** Whose officers a line's 'its environment minister' may be: those for whom the page names somebody with that title. */
function ownersOf({ read, date }: OwnersPage, { own, words }: LineFrame): readonly string[] {
  const at = words.findIndex(({ folded }) => folded === own?.pronoun);
  const head = words.findIndex(({ folded }, index) => index > at && folded === own?.head);
  if (own === null || at < 0 || !officeNouns.has(own.head)) return [];
  const office = words
    .slice(at + 1, head + 1)
    .map(({ folded }) => folded)
    .join(' ');
  const persons = read.persons.flatMap((person) => {
    const isCalled = person.posts.some(({ title }) => ` ${foldName(title)}`.endsWith(` ${office}`));
    return isCalled ? bodiesOf(person, date) : [];
  });
  // 'Peru's environment minister', whatever his name.
  const named = [read.title, read.summary, read.content].flatMap(({ text, namings }) =>
    namings.flatMap(({ actor, kind, start, end }) =>
      kind === 'office' && foldName(text.slice(start, end)).endsWith(` ${office}`) ? [actor.key] : [],
    ),
  );
  return persons.length > 0 ? persons : named;
}

/** How well an actor fits what a line calls its own: 'its ambassador', 'her lawyer'. */
export function ownFits(page: OwnersPage, frame: LineFrame, { key, type }: KnownActor): number {
  const { own, words, namings } = frame;
  if (own === null) return 0;
  const owners = isPersonal(frame) ? [] : ownersOf(page, frame);
  if (owners.length > 0) return owners.includes(key) ? 1.5 : -0.5;
  const body = namings.find(({ from }) => words[from]?.folded === own.head && words[from - 1]?.folded === own.pronoun);
  if (body !== undefined) return body.actor.key === key ? 1 : -0.5;
  // 'His gratitude' is a person's, and so the body's for which that person speaks.
  if (isPersonal({ own })) return type === 'person' || hasSpeaker(page, key) ? 1 : -0.5;
  const kinds = ownOfKind.filter((each) => each.own.test(own.head));
  if (kinds.length === 0) return type === 'person' ? -0.5 : 0;
  return type !== null && kinds.some(({ types }) => types.test(type)) ? 1 : -1;
}

function hasSpeaker({ read, date }: OwnersPage, body: string): boolean {
  return read.persons.some((person) => speaksFor(person, body, date));
}
