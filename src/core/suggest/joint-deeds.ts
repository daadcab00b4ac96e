import { lineContent } from './line-content.ts';
import type { LineFrame } from './line-frame.ts';
import type { KnownActor } from './name-table.ts';
import { bodiesOf } from './speaking-for.ts';

/** The lines of a page, with the date of its event. */
interface JointPage {
  readonly frames: readonly LineFrame[];
  readonly date: string | null;
}

/** Words before a partner that tell of one deed of both. */
const jointly =
  /\b(?:alongside|beside|(?:together|jointly|along|in (?:step|concert|tandem|line|unison)) with|the same (?:\p{L}+ ){1,5}?as|as did|like)\s+(?:that of )?(?:the )?$/iu;

/** 'Operations alongside Israel' and 'operations alongside the US': each line names the actor of the other. */
export function twin(context: JointPage, line: number, actor: KnownActor): number {
  const own = context.frames[line];
  if (own === undefined || actor.type === 'person') return 0;
  const [mine, stems] = [partnersOf(context, own), lineContent(own).stems];
  if (mine.length === 0) return 0;
  const isTwin = context.frames.some((other, index) => {
    const theirs = index === line ? [] : partnersOf(context, other);
    if (!theirs.some(({ keys }) => keys.includes(actor.key))) return false;
    if (mine.some(({ keys }) => keys.includes(actor.key))) return false;
    if ([...mine, ...theirs].every(({ isJoint }) => isJoint)) return true;
    const others = lineContent(other).stems;
    const shared = [...stems].filter((stem) => others.has(stem)).length;
    return shared >= 0.6 * Math.max(stems.size, others.size);
  });
  return Number(isTwin);
}

/** With whom a line tells its act, and whether its words say that they do it together; asked for each actor of a page. */
function partnersOf({ date }: Pick<JointPage, 'date'>, frame: LineFrame): readonly Partner[] {
  const known = partnersKnown.get(frame);
  if (known?.date === date) return known.partners;
  const partners = partnersIn(date, frame);
  partnersKnown.set(frame, { date, partners });
  return partners;
}

interface Partner {
  readonly keys: readonly string[];
  readonly isJoint: boolean;
}

const partnersKnown = new WeakMap<LineFrame, { readonly date: string | null; readonly partners: readonly Partner[] }>();

/** How far before a name the words may begin that say so, in UTF-16 units. */
const mostBetween = 120;

function partnersIn(date: string | null, { text, others }: LineFrame): Partner[] {
  return others.flatMap(({ naming, role }) => {
    const isJoint = jointly.test(text.slice(Math.max(0, naming.start - mostBetween), naming.start));
    if (role !== 'partner' && !isJoint) return [];
    return [{ keys: [naming.actor.key, ...bodiesOf(naming.actor, date)], isJoint }];
  });
}
