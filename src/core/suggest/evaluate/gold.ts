import type { RationaleRecord } from '../../sidecar/schema.ts';
import type { SuggestArticle } from '../lessons.ts';

/** What people decided on a response line. */
export interface GoldLine {
  readonly at: number;
  readonly actors: readonly string[];
  readonly speaker: string | null;
  readonly type: string | null;
  readonly mode: string | null;
  readonly targets: readonly string[];
  /** True where they decided that it tells no act; `actors` is then who has the role. */
  readonly noAct: boolean;
}

/** What people decided on a rationale. */
export interface GoldRationale {
  readonly at: number;
  /** The id of the event; null for one outside the corpus. */
  readonly event: string | null;
  readonly arrived: 'this-first' | 'other-first' | null;
  readonly relations: readonly { readonly type: string; readonly from: 'this' | 'other' }[];
}

/** The decisions on one page that proposals can be measured by. */
export interface GoldPage {
  readonly lines: readonly GoldLine[];
  readonly rationales: readonly GoldRationale[];
}

/** Reads what people decided on a page. Ids of events are those that the index gives them. */
export function goldOf({ facts }: SuggestArticle, eventId: (id: string) => string | undefined): GoldPage {
  const lines = facts.responses.flatMap(({ record, anchor, also }): GoldLine[] => {
    const { actors = [], speaker, type, mode, targets = [], origin } = record;
    if (origin === 'suggestion' || actors.length === 0 || actors.includes('unknown')) return [];
    const places = [anchor, ...also].flatMap((each) => each?.at ?? []);
    return places.map((at) => ({
      at,
      actors,
      speaker: speaker ?? null,
      type: type ?? null,
      mode: mode ?? null,
      targets,
      noAct: false,
    }));
  });
  const roles = facts.noActs.flatMap(({ record: { actor }, anchor }): GoldLine[] => {
    const at = anchor?.at;
    const rest = { speaker: null, type: null, mode: null, targets: [], noAct: true };
    return at == null ? [] : [{ at, actors: actor === undefined ? [] : [actor], ...rest }];
  });
  const rationales = facts.rationales.flatMap(({ record, anchor }): GoldRationale[] => {
    const at = anchor?.at;
    const { other, arrived } = record;
    if (at == null || other === undefined) return [];
    const event = other === 'outside' ? null : (eventId(other) ?? null);
    const known = arrived === 'this-first' || arrived === 'other-first' ? arrived : null;
    return [{ at, event, arrived: known, relations: relationsIn(record) }];
  });
  return { lines: [...lines, ...roles], rationales };
}

function relationsIn({ relations = [] }: RationaleRecord): GoldRationale['relations'] {
  return relations.flatMap(({ type, from = 'this', to }): GoldRationale['relations'][number][] => {
    if (type === undefined) return [];
    if (from === 'this' || to === 'other') return [{ type, from: 'this' }];
    return from === 'other' || to === 'this' ? [{ type, from: 'other' }] : [];
  });
}
