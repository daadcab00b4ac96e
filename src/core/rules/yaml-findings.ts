import { readActors } from '../registers/actors.ts';
import { readCorpusSettings } from '../registers/corpus-settings.ts';
import { readEvents } from '../registers/events.ts';
import { actorRemarks, eventRemarks } from '../registers/register-remarks.ts';
import { yamlFileKind, type YamlFileKind } from '../schemas/yaml-files.ts';
import { readSidecar } from '../sidecar/read.ts';
import { sidecarRemarks } from '../sidecar/remarks.ts';
import type { Problem } from '../text/range.ts';
import type { Finding, Level } from './finding.ts';

/** What is wrong or odd with a YAML file of the corpus by itself, in its order. */
export function findingsOfYaml(path: string, text: string): Finding[] {
  const kind = yamlFileKind(path);
  if (kind === undefined) return [];
  const { problems, remarks } = readers[kind](text);
  const faults = problems.map((problem) => findingOf(path, problem, faultOf(kind, problem)));
  const odd = remarks.map((remark) => findingOf(path, remark, remarkOf(remark)));
  return [...faults, ...odd];
}

type Read = (text: string) => { readonly problems: readonly Problem[]; readonly remarks: readonly Problem[] };

const readers: Readonly<Record<YamlFileKind, Read>> = {
  sidecar: (text) => ({ problems: readSidecar(text).problems, remarks: sidecarRemarks(text) }),
  actors: (text) => ({ problems: readActors(text).problems, remarks: actorRemarks(text) }),
  events: (text) => ({ problems: readEvents(text).problems, remarks: eventRemarks(text) }),
  corpus: readCorpusSettings,
};

interface Kind {
  readonly rule: string;
  readonly level: Level;
}

/** A file in a newer format is no fault of anybody; anything else that closes a file to writing is one. */
function faultOf(kind: YamlFileKind, { code }: Problem): Kind {
  if (code === 'newer-format') return { rule: code, level: 'info' };
  return { rule: kind === 'sidecar' ? 'sidecar-unreadable' : code, level: 'error' };
}

/** Words that the schema lacks have one rule, wherever they stand (RULES `unknown-type`). */
function remarkOf({ code }: Problem): Kind {
  const rule = code === 'unknown-word' ? 'unknown-type' : code;
  return { rule, level: errors.has(rule) ? 'error' : 'hint' };
}

const errors = new Set(['unknown-type', 'duplicate-id', 'dangling-target']);

function findingOf(path: string, { code, message, at, end }: Problem, { rule, level }: Kind): Finding {
  return { rule, level, message, place: { path, range: { at, end } }, related: [], data: { problem: code } };
}
