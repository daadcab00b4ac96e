import type { RecordName } from '../coding/annotations.ts';
import type { RelationEntry } from '../corpus/relation-entries.ts';
import type { CorpusSettings } from '../registers/corpus-settings.ts';
import { eachInSteps } from '../steps.ts';
import { none } from '../text/lists.ts';
import { prepareNamed } from './actors-named.ts';
import { findingsOfArticle, findingsOfEvents } from './check-article.ts';
import { componentCheck } from './component-check.ts';
import { atLevels, isAtLeast, type Finding, type Level } from './finding.ts';
import { articleRules, componentRules, corpusRules } from './registry.ts';
import { findingOf, type CorpusTest, type RuleContext, type RuleHelp } from './rule.ts';
import { speakOf, withSetAside } from './set-aside.ts';

/** What is found in a corpus, kept up to date: after a change only what it can touch is tested again. */
export interface Checker {
  /** Brings what was found up to date, step by step, for whoever has something else to do in between. */
  update(): Generator<void, void>;
  /**
   * What is found on an article and its sidecars, or on a register because of other files, in the state of the last
   * update. With `hints` also what is below the level that the checker keeps.
   */
  findingsOn(path: string, hints?: boolean): readonly Finding[];
  /** The articles, and registers, that have findings of the level that the checker keeps. */
  paths(): Iterable<string>;
  /** True where there is no such finding. */
  isQuiet(path: string): boolean;
  /** The records of which not all can be right, by the article that is told so; without what was set aside. */
  readonly contradicted: ReadonlyMap<string, readonly RecordName[]>;
  /** The articles and registers of which something else may be told since this was last asked; null for all. */
  takeChanged(): ReadonlySet<string> | null;
}

/** What a checker looks for. */
export interface CheckerOptions {
  /** The least grave level for which the whole corpus is looked through. */
  readonly least: Level;
  /** The rules that count; all where it is left out. */
  readonly only?: ReadonlySet<string>;
}

/** Makes the checker of a corpus; nothing is tested before the first update. */
export function checker(
  context: RuleContext,
  settings: Pick<CorpusSettings, 'rules'>,
  { least, only }: CheckerOptions,
): Checker {
  const { index } = context;
  const levelOf = ({ id, level }: Pick<RuleHelp, 'id' | 'level'>) =>
    (Object.hasOwn(settings.rules, id) ? settings.rules[id] : undefined) ?? level;
  const isOn = (rule: RuleHelp) => levelOf(rule) !== 'off' && (only?.has(rule.id) ?? true);
  const counts = (rule: RuleHelp) => {
    const level = levelOf(rule);
    return isOn(rule) && level !== 'off' && isAtLeast(level, least);
  };
  const isKept = ({ rule, level }: Finding) => isAtLeast(level, least) && (only?.has(rule) ?? true);
  const ofArticles = articleRules.filter(counts);
  const tests = corpusRules.filter(counts).map((rule): Running => ({ rule, test: rule.begin(context) }));
  // Hints among them cost next to nothing once relations are read, and are there where a file is open.
  const relations = componentCheck(context, componentRules.filter(isOn));
  /** The relations of articles, and the articles with findings that are set aside, as they were at the last look. */
  const met = new Map<string, readonly RelationEntry[]>();
  const aside = new Set<string>();
  /** What was found where something was; a corpus without faults keeps nothing. */
  const kept = new Map<string, readonly Finding[]>();
  const contradicted = new Map<string, readonly RecordName[]>();
  let changed: Set<string> | null = null;
  let seen: number | undefined;

  const finished = (findings: readonly Finding[]) => withSetAside(atLevels(findings, settings), index);
  const find = (path: string, rules: typeof articleRules): readonly Finding[] => {
    const facts = index.articles.get(path);
    const own = facts === undefined ? [] : findingsOfArticle(facts, context, rules);
    const registered = path === 'events.yaml' ? findingsOfEvents(context, rules) : [];
    const joined = tests.flatMap(({ rule, test }) => test.foundOn(path).map((found) => findingOf(rule, found)));
    return finished([...own, ...registered, ...joined, ...relations.findingsOn(path)]);
  };
  const look = (path: string) => {
    const found = find(path, ofArticles);
    keep(kept, path, found.filter(isKept));
    keep(
      contradicted,
      path,
      found.flatMap((each) => (isContradiction(each) ? each.records : [])),
    );
  };
  /**
   * The articles that a change of some can touch: also those whose events their relations are, or were, about, where these
   * are others now. `settingAside` are those of them that set findings aside, or did.
   */
  const reach = (touched: ReadonlySet<string>) => {
    const reached = new Set(touched);
    const settingAside = new Set<string>();
    for (const path of touched) {
      const [before, now] = [met.get(path) ?? none, index.relationsIn(path)];
      if (meet(path)) settingAside.add(path);
      if (before !== now) for (const each of [before, now]) addNeighbours(reached, path, each);
    }
    return { reached, settingAside };
  };
  /** Takes an article's relations as they are now, and says whether it sets, or did set, findings aside. */
  const meet = (path: string): boolean => {
    const relations = index.relationsIn(path);
    if (relations.length > 0) met.set(path, relations);
    else met.delete(path);
    const did = aside.delete(path);
    const does = (index.articles.get(path)?.ignored.length ?? 0) > 0;
    if (does) aside.add(path);
    return did || does;
  };
  function* round(): Generator<void, void> {
    const { revision } = index;
    const touched = seen === undefined ? null : index.touchedSince(seen);
    if (touched === null) {
      kept.clear();
      contradicted.clear();
      met.clear();
      aside.clear();
      yield* eachInSteps(index.paths, meet);
      yield* prepareNamed(index.actors);
    }
    const { reached, settingAside } =
      touched === null ? { reached: null, settingAside: new Set<string>() } : reach(touched);
    const waiting = new Set(reached ?? [...index.paths, 'actors.yaml']);
    waiting.add('events.yaml');
    // What an article sets aside may lie on another file, and speak of it only.
    if (settingAside.size > 0)
      for (const [path, findings] of kept) if (speakOf(findings, settingAside, index)) waiting.add(path);
    for (const { test } of tests) for (const path of yield* test.update(reached)) waiting.add(path);
    for (const path of yield* relations.update(touched)) waiting.add(path);
    for (const path of waiting) {
      look(path);
      yield;
    }
    if (touched === null) changed = null;
    else for (const path of waiting) changed?.add(path);
    seen = revision;
  }
  /** The round that somebody has begun and not ended: whoever else needs it goes on with it, for two would mix. */
  let running: Generator<void, void> | undefined;
  return {
    paths: () => kept.keys(),
    isQuiet: (path) => !kept.has(path),
    contradicted,
    findingsOn: (path, hints = false) => (hints ? find(path, articleRules) : (kept.get(path) ?? none)),
    update: function* () {
      const { revision } = index;
      while (seen === undefined || seen < revision) {
        running ??= round();
        if (running.next().done === true) running = undefined;
        else yield;
      }
    },
    takeChanged: () => {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
}

interface Running {
  readonly rule: RuleHelp;
  readonly test: CorpusTest;
}

/** Keeps a list where it holds anything. */
function keep<T>(lists: Map<string, readonly T[]>, path: string, list: readonly T[]): void {
  if (list.length > 0) lists.set(path, list);
  else lists.delete(path);
}

const contradicting = new Set(componentRules.flatMap(({ id, contradicts }) => (contradicts ? [id] : [])));

function isContradiction({ rule, setAside }: Finding): boolean {
  return setAside === null && contradicting.has(rule);
}

/** Adds the articles of the events at the ends of an article's relations. */
function addNeighbours(paths: Set<string>, own: string, relations: readonly RelationEntry[]): void {
  for (const { ends } of relations)
    for (const end of [ends.from, ends.to]) {
      const other = end?.event?.path ?? null;
      if (other !== null && other !== own) paths.add(other);
    }
}

/** All that is found in a corpus, by article or register, in path order. */
export function allFindings(made: Checker): ReadonlyMap<string, readonly Finding[]> {
  for (const steps = made.update(); steps.next().done !== true;);
  return new Map([...made.paths()].sort().map((path) => [path, made.findingsOn(path)]));
}
