import type { InlayHint, InlayHintLabelPart, Range as LspRange } from 'vscode-languageserver';
import * as v from 'valibot';
import type { Placed } from '../../core/corpus/placed.ts';
import { foldName } from '../../core/registers/fold-name.ts';
import { namesOf } from '../../core/registers/names.ts';
import type { ResponseRecord } from '../../core/sidecar/schema.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { toLabel } from '../convert.ts';
import type { FoundArticle, FoundFile } from '../lookup.ts';
import { rationaleLines, responseLines, type ResponseLineState } from './line-states.ts';
import { meantInLine, type MeantEvent } from './meant-events.ts';
import { actorPlaces, eventPlace } from './places.ts';

/** Longest words of a hint, in characters: it stands among the words of the article. */
const maxHint = 40;

/** The hints of a line, in characters: VS Code cuts what is longer in all (`editor.inlayHints.maximumLength`). */
const maxOnLine = 43;

/** The shortest title that still tells something, in characters. */
const minTitle = 8;

const thisPage = 'this page';

/** What a hint keeps for the places of its label's parts, one for each part. */
const hintData = v.object({
  uri: v.string(),
  means: v.array(v.nullable(v.object({ kind: v.picklist(['actor', 'event']), id: v.string() }))),
});

type HintData = v.InferOutput<typeof hintData>;

/** A part of a label, and what it stands for. */
interface Part {
  readonly value: string;
  readonly means: HintData['means'][number];
}

/** Actors before response lines that lack their names, and behind `Event 15` what it means; within a range. */
export function inlayHints(uri: string, article: FoundArticle, within: LspRange): InlayHint[] {
  const { facts, view, positions } = article;
  const wanted = positions.toRange(within);
  const isWanted = (at: number) => wanted.at <= at && at <= wanted.end;
  const hint = (at: number, parts: readonly Part[], side: 'paddingLeft' | 'paddingRight'): InlayHint[] =>
    parts.length === 0
      ? []
      : [
          {
            position: { ...positions.toLine(at) },
            label: parts.map(({ value }) => ({ value })),
            [side]: true,
            data: { uri, means: parts.map(({ means }) => means) } satisfies HintData,
          },
        ];
  const names = responseLines(facts)
    .filter(({ line }) => isWanted(line.at))
    .flatMap((state) => hint(state.line.at, actorParts(state, view.index), 'paddingRight'));
  const meanings = rationaleLines(facts)
    .filter(({ line }) => line.mentions.some(({ end }) => isWanted(end)))
    .flatMap((state) => {
      const meant = meantInLine(state, facts.path, view.index);
      const longest = titleLength(meant);
      return state.line.mentions.flatMap(({ end }, index) =>
        isWanted(end) ? hint(end, eventParts(meant[index] ?? [], longest), 'paddingLeft') : [],
      );
    });
  return [...names, ...meanings];
}

/** The actors of a line's acts that its words do not name. */
function actorParts({ line, records }: ResponseLineState, { actors }: CorpusIndex): Part[] {
  if (line.actorLabel !== null) return [];
  const quote = ` ${foldName(line.quote)} `;
  const named = (id: string) => {
    const actor = actors.get(id);
    return actor !== undefined && namesOf(actor).some((name) => isName(name) && quote.includes(` ${foldName(name)} `));
  };
  const lacking = [...new Set(actorIds(records))].filter((id) => !named(id));
  const parts = lacking.map((id) => ({ value: words(actors.get(id)?.name ?? id, id), id }));
  const word = layersAgree(records) ? 'and' : 'or';
  return withColon(
    joined(
      parts.map(({ value, id }) => ({ value, means: { kind: 'actor', id } })),
      word,
    ),
  );
}

/** True where no two layers tell of other actors; what one layer tells in two records, two have done. */
function layersAgree(records: readonly Placed<ResponseRecord>[]): boolean {
  const actorsIn = (layer: string | null) =>
    [...new Set(actorIds(records.filter(({ sidecar }) => sidecar.layer === layer)))].sort().join(' ');
  return new Set(records.map(({ sidecar }) => actorsIn(sidecar.layer))).size < 2;
}

function actorIds(records: readonly Placed<ResponseRecord>[]): string[] {
  return records.flatMap(({ record }) => record.actors ?? []);
}

function isName(name: string): boolean {
  return foldName(name) !== '';
}

/** How long the titles in the hints of a line may be, so that none of its hints is cut. */
function titleLength(meant: readonly (readonly MeantEvent[])[]): number {
  const events = meant.flat();
  const titles = events.filter(({ isThis }) => !isThis);
  const left = maxOnLine - (events.length - titles.length) * thisPage.length;
  return Math.min(maxHint, Math.max(minTitle, Math.floor(left / Math.max(1, titles.length))));
}

function eventParts(events: readonly MeantEvent[], longest: number): Part[] {
  return joined(
    events.map(({ event, title, isThis }) => ({
      value: isThis ? thisPage : words(title, event?.id ?? '', longest),
      means: event && { kind: 'event', id: event.id },
    })),
  );
}

/** Some words, or what stands in for them where none of them can be shown: a part of a hint must not be empty. */
function words(name: string, otherwise: string, longest = maxHint): string {
  return toLabel(name, longest) || toLabel(otherwise, longest) || '?';
}

/** Parts with a word between them; as many as fit, and how many more there are. */
function joined(parts: readonly Part[], word: 'and' | 'or' = 'and'): Part[] {
  const shown: Part[] = [];
  let length = 0;
  for (const part of parts) {
    const between = shown.length === 0 ? [] : [plain(` ${word} `)];
    length += [...part.value].length + (between.length > 0 ? word.length + 2 : 0);
    if (shown.length > 0 && length > maxHint) {
      return [...shown, plain(` ${word} ${parts.length - (shown.length + 1) / 2} more`)];
    }
    shown.push(...between, part);
  }
  return shown;
}

function plain(value: string): Part {
  return { value, means: null };
}

function withColon(parts: readonly Part[]): Part[] {
  return parts.length === 0 ? [] : [...parts, plain(':')];
}

/** Gives the parts of a hint the places that they stand for, as far as these are found. */
export async function resolveInlayHint({ corpus, view }: FoundFile, hint: InlayHint): Promise<InlayHint> {
  const data = v.safeParse(hintData, hint.data);
  if (!data.success || typeof hint.label === 'string') return hint;
  const { means } = data.output;
  const actors = means.flatMap((each) => (each?.kind === 'actor' ? [each.id] : []));
  const places = await actorPlaces(corpus, actors);
  const label = hint.label.map(async (part, index): Promise<InlayHintLabelPart> => {
    const meant = means[index];
    const event = meant?.kind === 'event' ? view.index.event(meant.id) : undefined;
    const location = event ? await eventPlace(corpus, event) : places.get(meant?.id ?? '');
    const tooltip = event && toLabel([event.title, event.date].filter(Boolean).join(' · '), 300);
    return { ...part, ...(location && { location }), ...(tooltip && { tooltip }) };
  });
  return { ...hint, label: await Promise.all(label) };
}
