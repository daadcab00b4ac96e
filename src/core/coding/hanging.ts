import { recordsIn } from '../corpus/layers.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import type { Path } from '../yaml/path.ts';

/** The records of one file that may speak of other records, and the ids of all its records. */
export interface FileRecords extends Pick<Sidecar, 'mentions' | 'noActs' | 'rationales' | 'relations' | 'verdicts'> {
  readonly ids: ReadonlySet<string>;
}

/** The records of a file as it is when it is written. */
export function recordsOfSidecar(sidecar: Sidecar): FileRecords {
  return { ...sidecar, ids: new Set([...recordsIn(sidecar)].map(({ id }) => id)) };
}

/** Records that go. */
export interface Going {
  readonly ids: ReadonlySet<string>;
  /** Path of the sidecar that they stand in. */
  readonly sidecar: string;
  /** True where they stay in a file of another layer, and the coder's own says that they do not hold. */
  readonly isDropped: boolean;
}

/** What hangs in one file on records that go. */
export interface Hanging {
  /** Those that say nothing without them and go as well; relations of rationales with their rationale. */
  readonly mentions: readonly string[];
  readonly relations: readonly string[];
  readonly inner: readonly { readonly rationale: string; readonly id: string }[];
  /** The places of verdicts in their list. */
  readonly verdicts: readonly number[];
  /** Those that say something of their own words: they stay, and belong to nothing from now on. */
  readonly loose: readonly { readonly section: 'mentions' | 'noActs'; readonly id: string }[];
}

interface Ends {
  readonly from?: string;
  readonly to?: string;
}

/** True for a relation with an end that is one of some records. */
export function endsAt(ids: ReadonlySet<string>) {
  return ({ from, to }: Ends) => (from !== undefined && ids.has(from)) || (to !== undefined && ids.has(to));
}

/** The ids by which a file means records that go: its own records of these ids are others, unless they stand in it. */
export function idsMeant({ ids: own }: Pick<FileRecords, 'ids'>, path: string, going: Going): ReadonlySet<string> {
  return path === going.sidecar ? going.ids : new Set([...going.ids].filter((id) => !own.has(id)));
}

/** A field of a record that names another record. */
export interface NamingField {
  readonly path: Path;
  readonly key: string;
}

/** The fields of a file that name some records, but for verdicts. */
export function namesIn(records: FileRecords, ids: ReadonlySet<string>): NamingField[] {
  const { mentions, noActs, relations, rationales } = records;
  const belonging = (section: 'mentions' | 'noActs', list: readonly { readonly id: string; readonly of?: string }[]) =>
    list.flatMap(({ id, of }) => (of !== undefined && ids.has(of) ? [{ path: [section, { id }], key: 'of' }] : []));
  const ends = (path: Path, list: readonly (Ends & { readonly id: string })[]) =>
    list.flatMap(({ id, ...end }) =>
      (['from', 'to'] as const).flatMap((key) => {
        const name = end[key];
        return name !== undefined && ids.has(name) ? [{ path: [...path, { id }], key }] : [];
      }),
    );
  return [
    ...belonging('mentions', mentions),
    ...belonging('noActs', noActs),
    ...ends(['relations'], relations),
    ...rationales.flatMap(({ id, relations: own = [] }) => ends(['rationales', { id }, 'relations'], own)),
  ];
}

/** What hangs in a file on records that go, and on what goes with them. */
export function hangingIn(records: FileRecords, path: string, going: Going): Hanging {
  const first = idsMeant(records, path, going);
  const all = allGoing(records, first);
  const goesToo = ({ id }: { readonly id: string }) => all.has(id) && !first.has(id);
  const belongs = ({ id, of }: { readonly id: string; readonly of?: string }) =>
    of !== undefined && all.has(of) && !all.has(id);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  // A verdict on a record that stays in another layer judges something still.
  const isJudged = (id: string) => all.has(id) && !(going.isDropped && first.has(id));
  const { mentions, noActs, relations, rationales, verdicts } = records;
  return {
    mentions: ids(mentions.filter(goesToo)),
    relations: ids(relations.filter(goesToo)),
    inner: rationales
      .filter(({ id }) => !first.has(id))
      .flatMap(({ id: rationale, relations: own = [] }) => own.filter(goesToo).map(({ id }) => ({ rationale, id }))),
    verdicts: verdicts.flatMap(({ of }, place) => (isJudged(of) ? [place] : [])),
    loose: [
      ...mentions.filter(belongs).map(({ id }) => ({ section: 'mentions' as const, id })),
      ...noActs.filter(belongs).map(({ id }) => ({ section: 'noActs' as const, id })),
    ],
  };
}

/** The ids of records that go, with those of records that say nothing without them. */
function allGoing({ mentions, relations, rationales }: FileRecords, first: ReadonlySet<string>): ReadonlySet<string> {
  const going = new Set(first);
  const made = [...relations, ...rationales.flatMap(({ relations: own = [] }) => own)];
  for (const { id } of made.filter(endsAt(first))) going.add(id);
  for (let size = -1; size < going.size;) {
    size = going.size;
    // Without an actor or an event a mention only says what part its words have in the record that it belongs to.
    for (const { id, of, actor, event } of mentions)
      if (of !== undefined && going.has(of) && actor === undefined && event === undefined) going.add(id);
  }
  return going;
}

/** The edits that take what hangs on records along. */
export function takeAlong({ mentions, relations, inner, verdicts, loose }: Hanging): YamlEdit[] {
  const remove =
    (section: string) =>
    (id: string): YamlEdit => ({ kind: 'remove', section, id });
  const unset =
    (section: string, id: string) =>
    (key: string): YamlEdit => ({ kind: 'change', section, id, key, value: undefined });
  return [
    ...mentions.map(remove('mentions')),
    ...relations.map(remove('relations')),
    ...inner.map(({ rationale, id }): YamlEdit => ({
      kind: 'takeFrom',
      path: ['rationales', { id: rationale }, 'relations'],
      entry: { id },
    })),
    ...loose.flatMap(({ section, id }) => (section === 'mentions' ? ['of', 'as'] : ['of']).map(unset(section, id))),
    // From the last one on, so that the places of the others stay what they are.
    ...verdicts.toReversed().map((entry): YamlEdit => ({ kind: 'takeFrom', path: ['verdicts'], entry })),
  ];
}

/** What went along and what stays, in sentences; none where nothing hung on the records. */
export function sayHanging(all: readonly Hanging[], left: number): string[] {
  const count = (of: (hanging: Hanging) => number) => all.reduce((sum, hanging) => sum + of(hanging), 0);
  const loose = (section: 'mentions' | 'noActs') =>
    count((each) => each.loose.filter((record) => record.section === section).length);
  const went = counted([
    [count(({ relations, inner }) => relations.length + inner.length), 'relation', 'relations'],
    [count(({ mentions }) => mentions.length), 'mention', 'mentions'],
    [count(({ verdicts }) => verdicts.length), 'verdict', 'verdicts'],
  ]);
  const stay = counted([
    [loose('mentions'), 'mention', 'mentions'],
    [loose('noActs'), 'line without an act', 'lines without an act'],
  ]);
  const isOne = loose('mentions') + loose('noActs') === 1;
  return [
    ...(went === '' ? [] : [`${went} that hung on it went as well.`]),
    ...(stay === '' ? [] : [`${stay} that belonged to it ${isOne ? 'stays by itself' : 'stay by themselves'}.`]),
    ...(left === 0
      ? []
      : [
          `${left === 1 ? '1 record' : `${left} records`} of other layers or articles still ${left === 1 ? 'names' : 'name'} it: see Problems.`,
        ]),
  ];
}

function counted(parts: readonly (readonly [count: number, one: string, several: string])[]): string {
  const told = parts.flatMap(([count, one, several]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : several}`],
  );
  const last = told.pop() ?? '';
  return told.length > 0 ? `${told.join(', ')} and ${last}` : last;
}
