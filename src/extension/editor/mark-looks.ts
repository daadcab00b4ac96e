import type { Mark } from '../../server/protocol.ts';
import { colorIds } from '../ids.ts';

/** How the words of an annotation are marked. Two looks differ in their lines, never in colour alone. */
export interface MarkLook {
  /** Id of a colour of the manifest. */
  readonly color: string;
  readonly background: string | null;
  /** CSS `border-style` and `border-width`. */
  readonly lines: { readonly style: string; readonly width: string };
  /** Where the overview ruler shows it; null for what would only fill it. */
  readonly lane: 'Left' | 'Center' | 'Right' | 'Full' | null;
}

const below = '0 0 2px 0';
const around = '1px';
const thinBelow = '0 0 1px 0';

/** The looks of words that stand as they were annotated, and of those that have changed, whatever they are. */
export const markLooks: Readonly<Record<Mark['kind'] | 'changed', MarkLook>> = {
  response: {
    color: colorIds.response,
    background: colorIds.responseBackground,
    lines: { style: 'solid', width: below },
    lane: 'Left',
  },
  further: { color: colorIds.response, background: null, lines: { style: 'dotted', width: below }, lane: 'Left' },
  noAct: { color: colorIds.noAct, background: null, lines: { style: 'double', width: '0 0 3px 0' }, lane: null },
  rationale: { color: colorIds.rationale, background: null, lines: { style: 'dashed', width: below }, lane: 'Right' },
  relation: {
    color: colorIds.rationale,
    background: null,
    lines: { style: 'dashed', width: thinBelow },
    lane: 'Right',
  },
  mention: { color: colorIds.mention, background: null, lines: { style: 'dotted', width: around }, lane: null },
  event: { color: colorIds.event, background: null, lines: { style: 'solid', width: around }, lane: 'Center' },
  changed: { color: colorIds.changed, background: null, lines: { style: 'dashed', width: around }, lane: 'Full' },
};

/** The look of a mark. */
export function lookOf({ kind, state }: Pick<Mark, 'kind' | 'state'>): keyof typeof markLooks {
  return state === 'changed' ? 'changed' : kind;
}
