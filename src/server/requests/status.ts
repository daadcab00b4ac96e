import { progressOf } from '../../core/corpus/progress.ts';
import { toLabel } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import type { ArticleStatus } from '../protocol.ts';

/** Longest reason that is shown, in characters. */
const maxReason = 200;

/** How far an article is; `isOwn` says in which layers the coder may change records. */
export async function articleStatus(
  found: Pick<FoundArticle, 'facts' | 'corpus'>,
  isOwn: (layer: string | null) => boolean,
): Promise<ArticleStatus> {
  const { facts } = found;
  const encoding = facts.problems.find(({ code }) => code.startsWith('encoding-'));
  return {
    kind: facts.isArticle ? facts.article.kind : 'none',
    ...progressOf(facts),
    readOnly: await readOnly(found, isOwn),
    encoding: encoding === undefined ? null : toLabel(encoding.message, maxReason),
  };
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
