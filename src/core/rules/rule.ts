import type { IndexedArticle } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import type { OwnField } from '../registers/corpus-schema.ts';
import type { RelationType } from '../relations/types.ts';
import type { ResponseType } from '../responses/types.ts';
import type { Finding, Found, Level } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { KnownIds } from './known-ids.ts';
import type { RelationReading } from './relations/reading.ts';

/** What rules may look at besides what they test. It shows the corpus as it is now, after each change. */
export interface RuleContext {
  readonly index: CorpusIndex;
  readonly known: KnownIds;
  /** The relation types of the corpus, by id. */
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  /** The response types of the corpus, by id. */
  readonly responseTypes: ReadonlyMap<string, ResponseType>;
  /** The project's own variables. */
  readonly fields: readonly OwnField[];
}

/** What a rule says of itself: for Problems, the command line and docs/rules.md. */
export interface RuleHelp {
  readonly id: string;
  readonly level: Level;
  /** What it finds, one sentence. */
  readonly finds: string;
  /** Why that matters, one or two sentences. */
  readonly why: string;
  /** Where the rule, or the need for it, comes from; null for one of the format's own. */
  readonly source: string | null;
  /** What the quick fixes do, one entry each. */
  readonly fixes: readonly string[];
  /** A case that it finds, in a few lines. */
  readonly example: string;
}

/** A test of one article with its sidecars. Its findings lie on these files. */
export interface ArticleRule extends RuleHelp {
  readonly scope: 'article';
  test(facts: IndexedArticle, context: RuleContext): readonly Found[];
}

/** What has been found, and the article or register that it is told of. */
export interface FoundOn extends Found {
  /** Path of the article, `actors.yaml` or `events.yaml`. */
  readonly on: string;
}

/** A test of relations that hang together: by their ends one gets from each of them to each other. */
export interface ComponentRule extends RuleHelp {
  readonly scope: 'component';
  /** True where not all of the records that it finds can be right: whoever checks sees them early. */
  readonly contradicts: boolean;
  /** The types of relations of which it also looks at the acts of their ends; none where it is left out. */
  readonly actsOf?: ReadonlySet<string>;
  test(reading: RelationReading, context: RuleContext): readonly FoundOn[];
}

/** A test that looks at many articles at once, and keeps what it needs to look again at little after a change. */
export interface CorpusRule extends RuleHelp {
  readonly scope: 'corpus';
  begin(context: RuleContext): CorpusTest;
}

/** A corpus rule at work on one corpus. */
export interface CorpusTest {
  /**
   * Brings what was found up to date, in steps. `touched` are the articles that have changed, come or gone since the
   * last time; null where anything may have. Gives the articles and registers of which something else is told since.
   */
  update(touched: ReadonlySet<string> | null): Generator<void, Iterable<string>>;
  /** What is told of an article or register. */
  foundOn(path: string): readonly Found[];
}

/** A rule whose findings come from reading a file by itself, or from how it was read. */
export interface ReaderRule extends RuleHelp {
  readonly scope: 'file';
}

export type Rule = ArticleRule | ComponentRule | CorpusRule | ReaderRule;

/** What a rule found, as a finding. */
export function findingOf({ id, level }: Pick<RuleHelp, 'id' | 'level'>, found: Found): Finding {
  return {
    rule: id,
    level: found.level ?? level,
    message: found.message,
    place: found.place,
    related: found.related ?? [],
    records: found.records ?? [],
    fingerprint: fingerprintOf(id, found.about),
    fixes: found.fixes ?? [],
    data: found.data ?? {},
    setAside: null,
  };
}
