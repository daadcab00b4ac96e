/**
 * A text in the form in which texts are compared: composed letters, plain quotation marks and dashes, one blank for
 * white space of any kind, and nothing that can't be seen. Each UTF-16 unit of it knows which units of the source it
 * stands for.
 */
export interface PlainText {
  readonly text: string;
  /** The same without case and accents; as long as `text`, unit by unit. */
  readonly loose: string;
  /** UTF-16 offset in the source at which the unit's source starts. */
  start(index: number): number;
  /** UTF-16 offset in the source behind the unit's source. */
  end(index: number): number;
  /** The first unit that stands for the source at a UTF-16 offset or behind it. */
  indexOf(offset: number): number;
}

/** A character with what is written upon it or goes on in it; pairs of apostrophes; runs of white space and dashes. */
const cluster =
  /\s+|[-‐‑‒–—―−－]+|''|``|[\uD800-\uDBFF][\uDC00-\uDFFF]\p{M}*|[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[^]/gu;

const doubleMarks = /^(?:[“”„‟«»〝〞〟＂]|''|``)$/u;
const singleMarks = /^[‘’‚‛‹›＇`´]$/u;
const dashes = /^[-‐‑‒–—―−－]/u;
const unseen = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\u200D|[\uFE00-\uFE0F]/gu;
const compatible = /^[\uFB00-\uFB06\uFF01-\uFF5E]/u;

/** Makes the plain form of a text. Takes time in proportion to its length. */
export function plainText(source: string): PlainText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const drop = () => {
    units.pop();
    starts.pop();
    ends.pop();
  };
  let last = '';
  let index = 0;
  while (index < source.length) {
    const code = source.charCodeAt(index);
    const next = source.charCodeAt(index + 1);
    // Most units are plain letters before another one, and stand for themselves.
    const isPlain = isSimple(code) && (next < 0x300 || Number.isNaN(next));
    cluster.lastIndex = index;
    const found = isPlain ? source.charAt(index) : (cluster.exec(source)?.[0] ?? source.charAt(index));
    const end = index + found.length;
    const written = isPlain ? found : plainCluster(found);
    if (last === ' ' && gluesBefore(written, found, source.charCodeAt(end))) drop();
    const isGlued = written === ' ' && (last === '-' || last === '' || last === '«');
    if (!isGlued) {
      for (let unit = 0; unit < written.length; unit += 1) {
        units.push(written.charAt(unit));
        starts.push(index);
        ends.push(end);
      }
      if (written !== '') last = found === '«' ? '«' : written.charAt(written.length - 1);
    }
    index = end;
  }
  const text = units.join('');
  let loose: string | undefined;
  return {
    text,
    get loose() {
      return (loose ??= units.map(looseUnit).join(''));
    },
    start: (at) => starts[at] ?? source.length,
    end: (at) => ends[at] ?? source.length,
    indexOf: (offset) => firstAtLeast(ends, offset + 1),
  };
}

/** ASCII letters, digits and the signs that have one form only. */
function isSimple(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2c ||
    code === 0x2e ||
    code === 0x28 ||
    code === 0x29
  );
}

function plainCluster(found: string): string {
  if (/^\s/u.test(found)) return ' ';
  if (dashes.test(found)) return '-';
  if (doubleMarks.test(found)) return '"';
  if (singleMarks.test(found)) return "'";
  if (found === '…') return '...';
  const seen = found.replace(unseen, '');
  return compatible.test(seen) ? seen.normalize('NFKC') : seen.normalize('NFC');
}

/** White space before dashes, before what French sets apart, and inside its quotation marks, is a matter of taste. */
function gluesBefore(written: string, found: string, next: number): boolean {
  if (written === '-' || written === ';' || written === ':' || written === '!' || written === '?') return true;
  return found === '»' && !isLetter(next);
}

function isLetter(code: number): boolean {
  return !Number.isNaN(code) && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

const looseUnits = new Map<string, string>();

/** The unit in lower case and without accents, where that is one unit again. */
function looseUnit(unit: string): string {
  const known = looseUnits.get(unit);
  if (known !== undefined) return known;
  const decomposed = unit.normalize('NFD');
  const base = /^.\p{M}+$/u.test(decomposed) ? decomposed.charAt(0) : unit;
  const lower = base === 'ı' || base === 'İ' ? 'i' : base.toLowerCase();
  const loose = lower.length === 1 ? lower : unit;
  looseUnits.set(unit, loose);
  return loose;
}

function firstAtLeast(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
