/** A stretch whose place is known before and now, in UTF-16 units of the two texts. */
export interface Landmark {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** What landmarks say about where things are. */
export interface Landmarks {
  /** True where nothing is known. */
  readonly isEmpty: boolean;
  /** Where a place of the old text may be now, seen from its neighbours, with the distance to each. */
  expectations(old: number, length: number): readonly Expectation[];
  /** The landmarks that share a stretch of the text as it is now. */
  within(start: number, end: number): readonly Landmark[];
  /** The same without one of them. */
  except(mark: Landmark | null): Landmarks;
}

export interface Expectation {
  readonly now: number;
  /** How far the neighbour is, in the old text: 0 where it holds the place. */
  readonly distance: number;
}

/** Makes the landmarks; they may come in any order, overlap, and have moved past each other. */
export function landmarksOf(all: readonly Landmark[]): Landmarks {
  const byOld = [...all].sort((a, b) => a.old - b.old);
  const byNow = [...all].sort((a, b) => a.now - b.now);
  const longest = Math.max(0, ...all.map(({ length }) => length));
  const view = (left: Landmark | null): Landmarks => ({
    isEmpty: all.length === (left === null ? 0 : 1),
    expectations: (old, length) => neighbours(byOld, left, old, length),
    within: (start, end) => {
      const found: Landmark[] = [];
      for (let index = firstIndex(byNow, (mark) => mark.now + longest > start); index < byNow.length; index += 1) {
        const mark = byNow[index];
        if (mark === undefined || mark.now >= end) break;
        if (mark !== left && mark.now + mark.length > start) found.push(mark);
      }
      return found;
    },
    except: view,
  });
  return view(null);
}

/** Landmarks looked at on each side of a place. */
const looked = 8;

/** What the nearest landmark on each side says; the nearest is the one that holds most of the place. */
function neighbours(byOld: readonly Landmark[], left: Landmark | null, old: number, length: number): Expectation[] {
  const next = firstIndex(byOld, (mark) => mark.old > old);
  const candidates = byOld
    .slice(Math.max(0, next - looked), next + looked)
    .filter((mark) => mark !== left)
    .map((mark) => ({ mark, gap: gapTo(mark, old, length), now: mark.now + old - mark.old }));
  const nearest = (isBefore: boolean) =>
    candidates.filter(({ mark }) => mark.old <= old === isBefore).sort((a, b) => a.gap - b.gap)[0];
  return [nearest(true), nearest(false)].flatMap((each) =>
    each === undefined ? [] : [{ now: each.now, distance: Math.max(0, each.gap) }],
  );
}

/** How far a landmark is from a stretch of the old text; less than 0, by as much as they share, where it touches it. */
function gapTo(mark: Landmark, old: number, length: number): number {
  return Math.max(old - (mark.old + mark.length), mark.old - (old + length));
}

function firstIndex<T>(sorted: readonly T[], isBehind: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && !isBehind(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const noLandmarks = landmarksOf([]);

/** Letters of a shingle: long enough to stand once, short enough to survive between two edits. */
const shingleLength = 16;

/** The shingles of an old text that stand once in both texts, joined where they go on side by side. */
export function sharedLandmarks(old: string, now: string): Landmark[] {
  const places = new Map<string, number>();
  for (let at = 0; at + shingleLength <= old.length; at += 1) {
    const shingle = old.slice(at, at + shingleLength);
    places.set(shingle, places.has(shingle) ? -1 : at);
  }
  const seen = new Map<string, number>();
  for (let at = 0; at + shingleLength <= now.length; at += 1) {
    const shingle = now.slice(at, at + shingleLength);
    if (places.has(shingle)) seen.set(shingle, seen.has(shingle) ? -1 : at);
  }
  const found: { old: number; now: number; length: number }[] = [];
  for (const [shingle, at] of seen) {
    const was = places.get(shingle) ?? -1;
    if (at < 0 || was < 0) continue;
    const last = found.at(-1);
    if (last !== undefined && last.now - last.old === at - was && at <= last.now + last.length)
      last.length = at + shingleLength - last.now;
    else found.push({ old: was, now: at, length: shingleLength });
  }
  return found.map((mark) => extended(mark, old, now));
}

/** Characters by which a landmark may grow on each side. */
const maxGrowth = 400;

/** The landmark with the characters before and behind it that are the same in both texts. */
function extended({ old: was, now: at, length }: Landmark, old: string, now: string): Landmark {
  let [back, forth] = [0, 0];
  while (back < Math.min(was, at, maxGrowth) && old.charCodeAt(was - back - 1) === now.charCodeAt(at - back - 1))
    back += 1;
  const limit = Math.min(old.length - was, now.length - at, length + maxGrowth) - length;
  while (forth < limit && old.charCodeAt(was + length + forth) === now.charCodeAt(at + length + forth)) forth += 1;
  return { old: was - back, now: at - back, length: length + back + forth };
}
