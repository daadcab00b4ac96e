import { once } from '../once.ts';
import type { FindActors, FoundActor } from '../registers/draft-register.ts';
import { foldName } from '../registers/fold-name.ts';
import { readableId } from '../sidecar/ids.ts';
import { officeAdjectives, officeNouns } from './lexicon/offices.ts';
import { nameTable } from './name-table.ts';
import { namesIn, readNames, type Naming, type ReadText } from './names.ts';
import { newNames } from './new-names.ts';

/** Words of rank and address before a person's name. */
const ranks =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|professor|captain|major|lieutenant|brigadier|sergeant|sheikh|ayatollah|pope|bishop|archbishop|cardinal|comrade)$/;

/** Words behind a name of which somebody does what they tell. */
const speaks =
  /^(?:said|says|told|warned|added|called|announced|urged|accused|denied|insisted|argued|replied|promised)$/;

const builtIns = once(() => nameTable([]));

/** How often an article names somebody, and whether it says that it is a person, by an office, a rank or a word of speech. */
interface Count {
  readonly name: string;
  readonly type: 'person' | 'organisation';
  mentions: number;
  isSure: boolean;
}

/**
 * Finds the persons and organisations of an article that no list has, by the form of their names. A person has an office or
 * a rank before the name, or speaks; these are no part of the name ('Foreign Minister Ana Paz' is Ana Paz). Of a person whom the
 * article names by one word alone ('Mr Paz') that word is the name: `registerDraft` joins it with the whole one.
 */
export const findNewNames: FindActors = (text) => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.map((line) => readNames(line, builtIns()));
  const { byFirst } = newNames(first);
  const counts = new Map<string, Count>();
  for (const read of first.map((line) => namesIn(line, builtIns(), { byFirst }))) {
    for (const naming of read.namings) {
      // A name that is all of a line is a heading.
      if (!naming.actor.key.startsWith('new:') || naming.end - naming.start >= read.text.trim().length) continue;
      const found = countOf(read, naming);
      if (found === undefined) continue;
      const known = counts.get(foldName(found.name));
      if (known === undefined) counts.set(foldName(found.name), found);
      else [known.mentions, known.isSure] = [known.mentions + 1, known.isSure || found.isSure];
    }
  }
  return [...counts.values()].flatMap(({ name, type, mentions, isSure }): FoundActor[] =>
    isSure ? [{ actor: { id: readableId(name, () => false, type), name, type }, mentions }] : [],
  );
};

function countOf({ words }: ReadText, { actor, from, to }: Naming): Count | undefined {
  if (actor.type !== 'person') {
    return actor.type === null ? undefined : { name: actor.name, type: 'organisation', mentions: 1, isSure: true };
  }
  const name = bareName(actor.name);
  if (name === '') return undefined;
  const before = words[from - 1]?.folded ?? '';
  const hasOffice = name !== actor.name || actor.posts.length > 0 || isOffice(before);
  return { name, type: 'person', mentions: 1, isSure: hasOffice || speaks.test(words[to]?.folded ?? '') };
}

/** A person's name without the words of office and rank before it, and without whose office that is behind it. */
function bareName(name: string): string {
  const words = name.replace(/\s+of\s.*$/u, '').split(/\s+/u);
  const isOfOffice = words.map((word) => foldName(word).split(' ').every(isOffice));
  const behind = words.slice(isOfOffice.slice(0, -1).lastIndexOf(true) + 1).join(' ');
  return isOfOffice.every(Boolean) || /^(?:Jr|Sr|[IVX]+)\.?$/u.test(behind) ? '' : behind;
}

function isOffice(folded: string): boolean {
  return officeNouns.has(folded) || officeAdjectives.has(folded) || ranks.test(folded);
}
