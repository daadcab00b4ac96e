import { act, type Act } from './act.ts';
import { isChain } from './clause-subjects.ts';
import type { Naming, ReadText } from './names.ts';
import { isVerb, roleOf } from './roles.ts';
import { stemOf } from './words.ts';

/** How many words before 'by' tell what is done, where no passive does: 'three weeks of shuttle diplomacy by Qatar'. */
const reach = 4;

/** Nouns of what the one behind their 'of' does himself: 'at the request of Peru'. */
const ofDoer =
  /^(?:request|invitation|proposal|initiative|demand|offer|appeal|decision|call|plea|veto|refusal|promise|pledge|chairmanship|presidency|auspices|mediation|leadership|patronage|insistence|suggestion|advice|orders?|behest|command|escort|supervision|instigation|protection|threat|warning)$/;

/** What somebody does under whose roof or guidance others act, in stems of what lines may say of it. */
const guidance: Readonly<Record<string, string>> = {
  chairmanship: 'chair preside',
  presidency: 'chair preside',
  auspices: 'host mediate broker facilitate',
  mediation: 'mediate broker shuttle',
  leadership: 'lead head',
  command: 'lead command',
  supervision: 'supervise oversee watch',
  escort: 'escort accompany guard',
};

/** 'Under Peruvian chairmanship', 'under the auspices of Peru'. */
function guidanceActs(read: ReadText, inside: readonly Naming[]): Act[] {
  return inside.flatMap((naming): Act[] => {
    const before = read.words.slice(Math.max(0, naming.from - 4), naming.from).map(({ folded }) => folded);
    if (!before.includes('under')) return [];
    const noun = [
      read.words[naming.to]?.folded ?? '',
      before.findLast((word) => Object.hasOwn(guidance, word)) ?? '',
    ].find((word) => Object.hasOwn(guidance, word));
    if (noun === undefined) return [];
    const told = act(read, [naming.actor.key], [], naming.start, read.words[naming.to]?.end ?? naming.end);
    const stems = (guidance[noun] ?? '').split(' ').map(stemOf);
    return [{ ...told, stems: new Set([...told.stems, ...stems]), concepts: new Set(['consult']) }];
  });
}

/** Acts of those whom 'by', or 'of' behind such a noun, names: 'a draft that was stopped by Peru', 'on the orders of Chile'. */
export function agentActs(read: ReadText, inside: readonly Naming[], start: number, end: number): Act[] {
  const { words } = read;
  const guided = guidanceActs(read, inside);
  const done = inside.flatMap((naming): Act[] => {
    const from = doing(read, naming, start);
    if (from === undefined) return [];
    const joined = inside.filter(
      (other) => other.start >= naming.end && isChain(read.text.slice(naming.end, other.start)),
    );
    const stop = isAgentOfPassive(read, naming) ? end : Math.min(end, words[naming.to + 2]?.end ?? end);
    const before = inside.filter((other) => other.end <= naming.start && other.start >= from);
    const keys = [naming, ...joined].map(({ actor }) => actor.key);
    return [
      act(
        read,
        keys,
        before.map(({ actor }) => actor.key),
        from,
        stop,
      ),
    ];
  });
  return [...done, ...guided];
}

/** Where the words begin that tell what somebody does whom 'by' or 'of' names; undefined for everybody else. */
function doing(read: ReadText, naming: Naming, start: number): number | undefined {
  const { words } = read;
  let at = naming.from - 1;
  while (at > naming.from - 4 && !/^(?:by|of)$/.test(words[at]?.folded ?? '')) at -= 1;
  const [before, link] = [words[at - 1], words[at]];
  if (before === undefined || link === undefined || before.start < start) return undefined;
  if (link.folded === 'of') return ofDoer.test(before.folded) ? before.start : undefined;
  if (link.folded !== 'by' || roleOf(read, naming).role !== 'agent') return undefined;
  // 'Chile said that the raid was staged by Peru': what stands before 'that' is another's.
  const that = words.slice(0, at).findLast(({ folded }) => folded === 'that')?.end ?? start;
  return isBehindBe(read, at - 1)
    ? Math.max(start, that)
    : Math.max(start, words[Math.max(0, at - reach)]?.start ?? start);
}

/** True for the participle of a passive: 'was stopped', 'has been quietly stopped'. */
function isBehindBe({ words }: ReadText, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  return isVerb(words[at]?.folded ?? '') && before.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word));
}

/** True where a passive names the one who does what it tells: 'the draft was stopped by Peru'. */
export function isAgentOfPassive(read: ReadText, naming: Naming): boolean {
  const by = read.words.slice(Math.max(0, naming.from - 3), naming.from).findLastIndex(({ folded }) => folded === 'by');
  if (by < 0 || roleOf(read, naming).role !== 'agent') return false;
  return isBehindBe(read, Math.max(0, naming.from - 3) + by - 1);
}
