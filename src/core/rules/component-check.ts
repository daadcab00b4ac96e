import { none } from '../text/lists.ts';
import type { Finding } from './finding.ts';
import { relationKnots, type Knot } from './relations/knots.ts';
import { readInSteps } from './relations/reading.ts';
import { findingOf, type ComponentRule, type RuleContext } from './rule.ts';

/** What the rules on relations find in a corpus, kept up to date. */
export interface ComponentCheck {
  /**
   * Brings what was found up to date, in steps. `touched` are the articles that have changed, come or gone since the last
   * time; null where anything may have. Gives the articles of which something else is told since. Where it is left in the
   * middle, the next one does what was not done.
   */
  update(touched: ReadonlySet<string> | null): Generator<void, ReadonlySet<string>>;
  /** What is told of an article and its sidecars, in the order of the rules. */
  findingsOn(path: string): readonly Finding[];
}

/** How many relations are looked at in one step. */
const relationsAtATime = 25;

/** Makes the check of a corpus by some rules; nothing is found before the first update. */
export function componentCheck(context: RuleContext, rules: readonly ComponentRule[]): ComponentCheck {
  const readWithActs = new Set(rules.flatMap(({ actsOf }) => [...(actsOf ?? none)]));
  const untied = () => relationKnots(context.index, context.relationTypes, readWithActs);
  let knots = untied();
  const found = new Map<Knot, ReadonlyMap<string, readonly Finding[]>>();
  const hosts = new Map<string, Set<Knot>>();
  const untaken = new Set<string>();
  const unchecked = new Set<Knot>();
  let told = new Set<string>();

  const tell = (knot: Knot, now: ReadonlyMap<string, readonly Finding[]> | null) => {
    for (const path of found.get(knot)?.keys() ?? none) {
      told.add(path);
      hosts.get(path)?.delete(knot);
      if (hosts.get(path)?.size === 0) hosts.delete(path);
    }
    found.delete(knot);
    if (now === null || now.size === 0) return;
    found.set(knot, now);
    for (const path of now.keys()) {
      told.add(path);
      hosts.set(path, (hosts.get(path) ?? new Set()).add(knot));
    }
  };
  return {
    update: function* (touched) {
      if (touched === null) {
        for (const knot of [...found.keys()]) tell(knot, null);
        knots = untied();
        untaken.clear();
        unchecked.clear();
      }
      for (const path of touched ?? context.index.paths) untaken.add(path);
      for (const path of untaken) {
        knots.take(path);
        untaken.delete(path);
        yield;
      }
      const { gone, changed } = yield* knots.tie();
      for (const knot of gone) {
        unchecked.delete(knot);
        tell(knot, null);
      }
      for (const knot of changed) unchecked.add(knot);
      let sinceTurn = 0;
      for (const knot of unchecked) {
        tell(knot, yield* findingsIn(knot, rules, context));
        unchecked.delete(knot);
        sinceTurn += knot.relations.length;
        if (sinceTurn < relationsAtATime) continue;
        sinceTurn = 0;
        yield;
      }
      const round = told;
      told = new Set();
      return round;
    },
    findingsOn: (path) => {
      const own = [...(hosts.get(path) ?? none)].flatMap((knot) => found.get(knot)?.get(path) ?? none);
      return own.length < 2 ? own : inOrderOf(rules, own);
    },
  };
}

/** All that the rules find in the relations of a corpus, by article. */
export function checkComponents(
  context: RuleContext,
  rules: readonly ComponentRule[],
): ReadonlyMap<string, readonly Finding[]> {
  const check = componentCheck(context, rules);
  const steps = check.update(null);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return new Map([...step.value].sort().map((path) => [path, check.findingsOn(path)]));
}

function* findingsIn(
  { relations }: Knot,
  rules: readonly ComponentRule[],
  context: RuleContext,
): Generator<void, ReadonlyMap<string, readonly Finding[]>> {
  const byArticle = new Map<string, Finding[]>();
  const known = new Set<string>();
  for (const reading of yield* readInSteps(relations, context)) {
    for (const rule of rules) {
      if (relations.length > relationsAtATime) yield;
      for (const each of rule.test(reading, context)) {
        const finding = findingOf(rule, each);
        // What the shared layer contradicts by itself stands in every reading.
        if (known.has(finding.fingerprint)) continue;
        known.add(finding.fingerprint);
        const own = byArticle.get(each.on);
        if (own === undefined) byArticle.set(each.on, [finding]);
        else own.push(finding);
      }
    }
  }
  return byArticle;
}

function inOrderOf(rules: readonly ComponentRule[], findings: readonly Finding[]): readonly Finding[] {
  const order = new Map(rules.map(({ id }, place) => [id, place]));
  const place = ({ rule }: Finding) => order.get(rule) ?? 0;
  return [...findings].sort(
    (a, b) => place(a) - place(b) || (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0),
  );
}
