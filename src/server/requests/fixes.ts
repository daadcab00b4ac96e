import { applyFix } from '../../core/coding/fix/apply-fix.ts';
import { whyNoActor } from '../../core/coding/known-words.ts';
import type { CodedArticle, CodingStep } from '../../core/coding/context.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Fix } from '../../core/rules/fix.ts';
import { articleOf } from '../../core/rules/set-aside.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { CorpusReports } from '../diagnostics/reports.ts';
import type { EditOutcome, FixParams } from '../protocol.ts';
import { carryOut, type CodingSurroundings } from './coding.ts';

/** The fix that every finding on an article has. */
const asideTitle = 'Set this finding aside, with a reason…';

const gone: CodingStep = { ok: false, reason: 'This finding has changed meanwhile. Look at it again.' };

/** Makes a quick fix of a finding, if the finding is still there and still has it. */
export async function fix(
  corpus: OpenCorpus,
  path: string,
  { rule, finding: fingerprint, fix: title, answer, by }: FixParams,
  outside: CodingSurroundings,
  reports: CorpusReports,
): Promise<EditOutcome> {
  return carryOut(corpus, by, outside, async (view, coder) => {
    const { index } = view;
    const shown = await reports.findings(path);
    const found = shown.find(({ finding }) => finding.rule === rule && finding.fingerprint === fingerprint);
    const chosen = found && fixOf(found.finding, title, index);
    if (chosen === undefined) return gone;
    const odd = chosen.asks === 'actor' && answer !== null ? whyNoActor(answer.trim(), view) : undefined;
    if (odd !== undefined) return { ok: false, reason: odd };
    const articles = new Map<string, CodedArticle>();
    for (const each of articlesOf(chosen, answer, index)) {
      const now = await corpus.articleNow(each);
      if (now !== undefined) articles.set(each, now);
    }
    return applyFix(chosen, answer, { index, coder, article: (each) => articles.get(each) });
  });
}

function fixOf(finding: Finding, title: string, index: CorpusIndex): Fix | undefined {
  return title === asideTitle ? asideFix(finding, index) : finding.fixes.find((each) => each.title === title);
}

/** The fix that sets a finding aside; undefined for one that lies on no article. */
export function asideFix({ rule, fingerprint, place }: Finding, { articles }: CorpusIndex): Fix | undefined {
  const article = articleOf(place.path, articles);
  if (article === undefined) return undefined;
  return { title: asideTitle, asks: 'reason', changes: [{ kind: 'set-aside', article, rule, finding: fingerprint }] };
}

/** The articles whose texts a fix needs: those of its records, and that of an event that is picked. */
function articlesOf({ asks, changes }: Fix, answer: string | null, index: CorpusIndex): ReadonlySet<string> {
  const own = changes.flatMap((change) => {
    if ('article' in change) return change.article;
    return 'sidecar' in change ? (articleOf(change.sidecar, index.articles) ?? []) : [];
  });
  const picked = asks === 'event' && answer !== null ? (index.event(answer)?.place?.path ?? []) : [];
  return new Set([own, picked].flat());
}
