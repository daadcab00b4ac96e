import { actsOf } from '../../core/corpus/acts.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import { openResponseLines } from '../../core/corpus/open-lines.ts';
import { toLabel } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import type { ArticleStatus } from '../protocol.ts';
import { rationaleLines } from './line-states.ts';

/** Longest reason that is shown, in characters. */
const maxReason = 200;

/** How far an article is; `isOwn` says in which layers the coder may change records. */
export async function articleStatus(
  found: Pick<FoundArticle, 'facts' | 'corpus'>,
  isOwn: (layer: string | null) => boolean,
): Promise<ArticleStatus> {
  const { facts } = found;
  const encoding = facts.problems.find(({ code }) => code === 'encoding-guessed' || code === 'encoding-unknown');
  return {
    kind: facts.isArticle ? facts.article.kind : 'none',
    responses: facts.article.kind === 'event-page' ? taggedLines(facts) : taggedActs(facts),
    rationales: linkedLines(facts),
    readOnly: await readOnly(found, isOwn),
    encoding: encoding === undefined ? null : toLabel(encoding.message, maxReason),
  };
}

function taggedLines(facts: ArticleFacts): ArticleStatus['responses'] {
  const total = facts.article.responses.length;
  return { tagged: total - openResponseLines(facts).length, total };
}

function taggedActs({ responses }: ArticleFacts): ArticleStatus['responses'] {
  const acts = actsOf(responses);
  const tagged = acts.filter((act) => act.some(({ record }) => (record.actors ?? []).length > 0));
  return { tagged: tagged.length, total: acts.length };
}

function linkedLines(facts: ArticleFacts): ArticleStatus['rationales'] {
  const lines = rationaleLines(facts);
  const linked = lines.filter(({ records }) => records.some(({ record }) => record.other !== undefined));
  return { linked: linked.length, total: lines.length };
}

/** The first sidecar that could not be read whole or, of the coder's own ones, may not be written on the disk. */
async function readOnly(
  { facts: { sidecars }, corpus: { host, uriOf } }: Pick<FoundArticle, 'facts' | 'corpus'>,
  isOwn: (layer: string | null) => boolean,
): Promise<ArticleStatus['readOnly']> {
  for (const { path, layer, writable, problems } of sidecars) {
    const reason = writable
      ? isOwn(layer) && (await host.whyReadOnly(path))
      : (problems[0]?.message ?? 'It could not be read whole.');
    if (typeof reason === 'string') return { reason: toLabel(reason, maxReason), uri: uriOf(path) };
  }
  return null;
}
