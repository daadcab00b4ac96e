import { makeAnchor, type Anchor } from '../../../src/core/text/anchor.ts';
import { codePointMap } from '../../../src/core/text/code-points.ts';
import type { Range } from '../../../src/core/text/range.ts';
import { chooseQuotes, type QuoteKind } from './quotes.ts';
import { seededRandom, seedOf } from './random.ts';
import type { Expected, Scenario } from './scenarios.ts';
import type { BenchText } from './texts.ts';

/** What is stored with a quote: context as FORMAT asks for it, or 32 characters on each side always. */
export type ContextPolicy = 'FORMAT' | 'always';

/** A text after edits and the anchors of a sidecar made before. */
export interface BenchCase {
  readonly scenario: string;
  readonly file: string;
  readonly earlier: string;
  readonly text: string;
  readonly kinds: readonly QuoteKind[];
  readonly anchors: Readonly<Record<ContextPolicy, readonly Anchor[]>>;
  /** Undefined for quotes that are not looked at in this text. */
  readonly expected: readonly (Expected | undefined)[];
}

/** All cases of some texts; the same for the same seed. */
export function casesOf(texts: readonly BenchText[], scenarios: readonly Scenario[], seed: number): BenchCase[] {
  return texts.flatMap(({ name, text }, index) => {
    const random = seededRandom(seedOf(name) ^ seed);
    const quotes = chooseQuotes(text, random);
    const other = texts[(index + 1 + random.below(Math.max(1, texts.length - 1))) % texts.length]?.text ?? '';
    const anchors = {
      FORMAT: quotes.map(({ range }) => makeAnchor(text, range)),
      always: quotes.map(({ range }) => withContext(text, range)),
    };
    return scenarios.flatMap((scenario) =>
      scenario.run(text, quotes, other, random).map((edited) => ({
        scenario: scenario.name,
        file: name,
        earlier: text,
        text: edited.text,
        kinds: quotes.map(({ kind }) => kind),
        anchors,
        expected: edited.expected,
      })),
    );
  });
}

function withContext(text: string, { at, end }: Range): Anchor {
  const map = codePointMap(text);
  const [start, stop] = [map.toUtf16(at), map.toUtf16(end)];
  const before = text.slice(map.toUtf16(Math.max(0, at - 32)), start);
  const after = text.slice(stop, map.toUtf16(end + 32));
  return { quote: text.slice(start, stop), at, before, after };
}
