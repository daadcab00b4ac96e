import { annotationNamed } from '../../core/coding/annotations.ts';
import { changeClaim } from '../../core/coding/change-claim.ts';
import type { CodedArticle } from '../../core/coding/context.ts';
import { giveVerdict } from '../../core/coding/give-verdict.ts';
import { whyNoRelationType, whyNoResponseType } from '../../core/coding/known-words.ts';
import { renewals, renewVerdicts, type Renewal } from '../../core/coding/renew-verdicts.ts';
import type { CorpusView, OpenCorpus } from '../corpus.ts';
import type { AnnotationName, ChangeClaimParams, EditOutcome, VerdictParams } from '../protocol.ts';
import { code, type CodingSurroundings } from './coding.ts';
import { judgedUnder } from './check-model.ts';
import { readEnds } from './read-ends.ts';

/** Gives a verdict on a record, or on all that a rationale claims. */
export function judge(
  corpus: OpenCorpus,
  path: string,
  { sidecar, id, verdict, why, note, seen, by }: VerdictParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, async (view, coder, article) => {
    await readEnds(corpus, view.index, path);
    const records = judgedUnder(view, path, { sidecar, id }).map(({ name }) => {
      const shown = seen.find((each) => each.id === name.id && each.sidecar === name.sidecar);
      return { ...name, stamp: shown?.stamp ?? null };
    });
    const decision = { records, verdict, why, note };
    return giveVerdict(article, decision, { ...coder, now: outside.now() }, view.index);
  });
}

/** Renews the stale verdicts on a record, or on a rationale's claims, and all that share their changes. */
export async function renew(
  corpus: OpenCorpus,
  path: string,
  { sidecar, id, by }: AnnotationName & { readonly by: string },
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  let count = 0;
  const outcome = await code(corpus, path, by, outside, async (view, coder) => {
    // Which verdicts the same change made stale is known once all articles are read.
    await corpus.wholeRead();
    const all = new Map<string, Renewal>();
    for (const judged of judgedUnder(view, path, { sidecar, id }))
      for (const each of renewals(view.index, judged, by, view.ledgerRules))
        all.set(`${each.judged.name.sidecar}\n${each.judged.name.id}`, each);
    count = all.size;
    const articles = new Map<string, CodedArticle>();
    for (const { judged } of all.values()) {
      const article = articles.has(judged.path) ? undefined : await corpus.articleNow(judged.path);
      if (article !== undefined) articles.set(judged.path, article);
    }
    return renewVerdicts([...all.values()], (each) => articles.get(each), { ...coder, now: outside.now() });
  });
  if (!outcome.ok || count < 2) return outcome;
  return { ok: true, note: [outcome.note, `${count} verdicts still hold.`].filter(Boolean).join(' ') };
}

/** Gives a claim another type, or exchanges its ends. */
export function correct(
  corpus: OpenCorpus,
  path: string,
  { sidecar, id, change, by }: ChangeClaimParams,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, (view, coder, article) => {
    const [judged] = judgedUnder(view, path, { sidecar, id });
    const name = judged?.name ?? { sidecar, id };
    const odd = 'type' in change ? whyNoType(change.type, article, name, view) : undefined;
    if (odd !== undefined) return { ok: false, reason: odd };
    return changeClaim(article, name, change, coder, view.index);
  });
}

/** Why a claim cannot have a type. */
function whyNoType(
  type: string,
  { facts }: CodedArticle,
  name: Pick<AnnotationName, 'sidecar' | 'id'>,
  view: CorpusView,
): string | undefined {
  return annotationNamed(facts, name)?.section === 'responses'
    ? whyNoResponseType([type], facts, view)
    : whyNoRelationType([type], facts, view);
}
