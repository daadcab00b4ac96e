import { sidecarPath } from '../../core/corpus/files.ts';
import type { FixChange } from '../../core/rules/fix.ts';
import { articleOf } from '../../core/rules/set-aside.ts';
import type { FoundFile } from '../lookup.ts';

type Found = Pick<FoundFile, 'corpus' | 'view'>;

/**
 * False where annotations of an article cannot be written: the disk refuses the coder's own sidecar, or it could not be
 * read whole. True for a coder whose name nobody has said yet.
 */
export async function mayAnnotate({ corpus, view }: Found, article: string): Promise<boolean> {
  const { settings, annotator, index } = view;
  if (settings.layers === null) return false;
  if (settings.layers === 'own' && annotator === null) return true;
  const own = sidecarPath(article, settings.layers === 'own' ? annotator : null);
  const read = index.articles.get(article)?.sidecars.find(({ path }) => path === own);
  return read?.writable !== false && mayWrite(corpus, own);
}

/** A look at the disk that costs little: lenses are asked for after every change. */
async function mayWrite({ host }: Found['corpus'], path: string): Promise<boolean> {
  return host.bulk?.mayWriteNow(path) ?? (await host.whyReadOnly(path)) === undefined;
}

/** Says of changes whether all their files can be written; each file is looked at once. */
export function mayChange(found: Found): (changes: readonly FixChange[]) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const mayWrite = (change: FixChange) => {
    const [key, look] = target(change, found);
    const looked = known.get(key) ?? look();
    known.set(key, looked);
    return looked;
  };
  return async (changes) => (await Promise.all(changes.map(mayWrite))).every(Boolean);
}

/** The file that a change is written into, or the article into whose sidecar it is, and the look at it. */
function target(change: FixChange, found: Found): readonly [key: string, look: () => Promise<boolean>] {
  if ('article' in change || 'sidecar' in change) {
    const article =
      'article' in change ? change.article : (articleOf(change.sidecar, found.view.index.articles) ?? change.sidecar);
    return [`article ${article}`, () => mayAnnotate(found, article)];
  }
  const path =
    change.kind === 'new-type'
      ? 'corpus.yaml'
      : change.kind === 'new-event'
        ? 'events.yaml'
        : `${change.register}.yaml`;
  return [path, () => mayWrite(found.corpus, path)];
}
