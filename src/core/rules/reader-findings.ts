import type { IndexedArticle } from '../corpus/facts.ts';
import { rangeNow } from '../corpus/placed.ts';
import { readActorsInSteps } from '../registers/actors.ts';
import { settingsRemarks } from '../registers/corpus-remarks.ts';
import { readCorpusSettings, type CorpusSettings } from '../registers/corpus-settings.ts';
import { readEventsInSteps } from '../registers/events.ts';
import { placed } from '../registers/places.ts';
import { actorRemarksInSteps, eventRemarksInSteps } from '../registers/register-remarks.ts';
import { yamlFileKind, type YamlFileKind } from '../schemas/yaml-files.ts';
import { readSidecar } from '../sidecar/read.ts';
import { sidecarRemarks, type SidecarRemark } from '../sidecar/remarks.ts';
import { atOnce } from '../steps.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Problem } from '../text/range.ts';
import type { Finding, Level } from './finding.ts';
import type { FixChange } from './fix.ts';
import { fingerprintOf } from './fingerprint.ts';
import { ruleCalled, rules as allRules } from './registry.ts';
import { findingOf } from './rule.ts';

/** What is wrong or odd with a YAML file of the corpus by itself, in its order. */
export function findingsOfYaml(path: string, text: string): Finding[] {
  return atOnce(findingsOfYamlInSteps(path, text));
}

/** The same in steps: a register may hold thousands of entries. */
export function* findingsOfYamlInSteps(path: string, text: string): Generator<void, Finding[]> {
  const kind = yamlFileKind(path);
  if (kind === undefined) return [];
  const { problems, remarks } = yield* readers[kind](text);
  return [...faultsOf(path, kind, problems), ...remarksOf(path, remarks)];
}

/**
 * What was odd about reading an article and its sidecars. Rules of their own tell what an article declares of itself.
 */
export function readingFindings(facts: IndexedArticle): Finding[] {
  const { path, isArticle, problems, sidecars } = facts;
  const ofText = problems.flatMap((problem) =>
    problem.code === 'count-mismatch' || !isArticle ? [] : [onArticle(path, problem)],
  );
  const ofSidecars = sidecars.flatMap((sidecar) => [
    ...faultsOf(sidecar.path, 'sidecar', sidecar.problems),
    ...remarksOf(sidecar.path, sidecar.remarks).map((finding, index) =>
      onWords(finding, sidecar.remarks[index], facts),
    ),
  ]);
  return [...ofText, ...ofSidecars];
}

/** A guess of the encoding can be recorded, so that it is one no more. */
function onArticle(path: string, problem: Problem): Finding {
  const finding = fileFinding(problem.code, path, problem, 'info');
  const { encoding } = problem;
  if (encoding === undefined) return finding;
  const change: FixChange = { kind: 'article', article: path, path: [], key: 'encoding', value: { is: encoding } };
  return { ...finding, fixes: [{ title: `Record encoding as ${encoding}`, asks: null, changes: [change] }] };
}

interface Reading {
  /** What closes the file to writing. */
  readonly problems: readonly Problem[];
  /** What is odd in it. */
  readonly remarks: readonly Problem[];
}

type Read = (text: string) => Generator<void, Reading>;

const readers: Readonly<Record<YamlFileKind, Read>> = {
  sidecar: function* (text) {
    yield;
    return { problems: readSidecar(text).problems, remarks: sidecarRemarks(text) };
  },
  actors: function* (text) {
    const { problems, list } = yield* readActorsInSteps(text);
    return { problems, remarks: yield* actorRemarksInSteps(text, list) };
  },
  events: function* (text) {
    const { problems, list } = yield* readEventsInSteps(text);
    return { problems, remarks: yield* eventRemarksInSteps(text, list) };
  },
  corpus: function* (text) {
    yield;
    const { problems, value } = readCorpusSettings(text);
    return { problems, remarks: [...settingsRemarks(text), ...unknownRules(text, value)] };
  },
};

/** The levels that corpus.yaml sets for rules that there are not. */
function unknownRules(yaml: string, { rules }: Pick<CorpusSettings, 'rules'>): Problem[] {
  const unknown = Object.keys(rules).filter((id) => ruleCalled(id) === undefined);
  const notes = unknown.map((id) => {
    const nearest = nearestWord(
      id,
      allRules.map((rule) => rule.id),
    );
    const message = `No rule has the id \`${id}\`, so this changes nothing.`;
    const path = ['rules', id];
    return {
      code: 'unknown-rule',
      message: nearest === undefined ? message : `${message} The nearest is ${nearest}.`,
      path,
    };
  });
  return placed(yaml, notes);
}

/** What closes a file to writing. A file in a newer format is no fault of anybody, and one without permission has its own rule. */
function faultsOf(path: string, kind: YamlFileKind, problems: readonly Problem[]): Finding[] {
  return problems.map((problem) => {
    const isFault = kind === 'sidecar' && !ownRules.has(problem.code);
    return fileFinding(isFault ? 'sidecar-unreadable' : problem.code, path, problem);
  });
}

const ownRules: ReadonlySet<string> = new Set(['newer-format', 'unreadable']);

/** Words that the schema lacks have one rule, wherever they stand (RULES `unknown-type`). */
function remarksOf(path: string, remarks: readonly Problem[]): Finding[] {
  return remarks.map((remark) =>
    fileFinding(remark.code === 'unknown-word' ? 'unknown-type' : remark.code, path, remark),
  );
}

/** A word that the schema lacks is told on the words of its record, where these have a place (RULES "Where a finding lives"). */
function onWords(finding: Finding, remark: SidecarRemark | undefined, facts: IndexedArticle): Finding {
  const id = remark?.record;
  if (remark?.code !== 'unknown-word' || id === undefined || !facts.isArticle) return finding;
  const { events, mentions, responses, noActs, rationales, relations } = facts;
  const placed = [events, mentions, responses, noActs, rationales, relations]
    .flat()
    .find(({ record, sidecar }) => record.id === id && sidecar.path === finding.place.path);
  const range = rangeNow(placed?.anchor);
  if (range === null) return finding;
  return {
    ...finding,
    place: { path: facts.path, range },
    related: [{ place: finding.place, message: 'Its record' }],
    fingerprint: fingerprintOf(finding.rule, [id, remark.message]),
  };
}

/** A finding at a stretch of a file; `level` is that of a rule that is not known. */
export function fileFinding(
  id: string,
  path: string,
  { message, at, end, code = id }: Omit<Problem, 'code'> & { readonly code?: string },
  level: Level = 'error',
): Finding {
  const rule = ruleCalled(id) ?? { id, level };
  return findingOf(rule, {
    message,
    place: { path, range: { at, end } },
    about: [code, message],
    data: { problem: code },
  });
}
