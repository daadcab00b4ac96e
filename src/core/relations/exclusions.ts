/** The part of a relation type that says what it excludes. */
interface Excluding {
  readonly id: string;
  readonly symmetric: boolean;
  readonly excludesSameDirection: readonly string[];
  readonly excludesOppositeDirection: readonly string[];
}

/** What a corpus says of a type's exclusions; undefined where it leaves them to the defaults. */
type ExclusionEntry = { readonly id: string } & Partial<
  Pick<Excluding, 'excludesSameDirection' | 'excludesOppositeDirection'>
>;

const directions = ['excludesSameDirection', 'excludesOppositeDirection'] as const;
type Direction = (typeof directions)[number];

/**
 * Makes exclusions mutual: where A excludes B, B excludes A, in the same direction or in the opposite one. Where one of
 * the two is symmetric there are no directions, and each exclusion holds for both. Entries that give a list of their
 * own take their type out of the lists of types that have none, so that an exclusion can be lifted.
 */
export function mirrorExclusions<T extends Excluding>(types: readonly T[], entries: readonly ExclusionEntry[]): T[] {
  const symmetric = new Set(types.filter((type) => type.symmetric).map(({ id }) => id));
  const given = (id: string, which: readonly Direction[]) =>
    entries.some((entry) => entry.id === id && which.some((direction) => entry[direction] !== undefined));
  const partners = {
    excludesSameDirection: new Map<string, Set<string>>(),
    excludesOppositeDirection: new Map<string, Set<string>>(),
  };
  const exclude = (direction: Direction, one: string, other: string) =>
    partners[direction].set(one, (partners[direction].get(one) ?? new Set()).add(other));
  for (const { id, ...type } of types) {
    for (const direction of directions) {
      for (const other of type[direction]) {
        const affected = symmetric.has(id) || symmetric.has(other) ? directions : [direction];
        if (given(other, affected) && !given(id, affected)) continue;
        for (const each of affected) {
          exclude(each, id, other);
          exclude(each, other, id);
        }
      }
    }
  }
  return types.map((type) => ({
    ...type,
    excludesSameDirection: inOrder(type.excludesSameDirection, partners.excludesSameDirection.get(type.id)),
    excludesOppositeDirection: inOrder(type.excludesOppositeDirection, partners.excludesOppositeDirection.get(type.id)),
  }));
}

/** The ids that a list had already, in its order, then the new ones. */
function inOrder(before: readonly string[], now: ReadonlySet<string> = new Set()): string[] {
  return [...before.filter((id) => now.has(id)), ...[...now].filter((id) => !before.includes(id))];
}
