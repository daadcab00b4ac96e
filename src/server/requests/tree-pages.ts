/** Children that a node shows at a time. */
export const pageSize = 200;

/** A stretch of the children of a node: some that are shown, or a gap that begins with a page and hides some. */
export type PagePart =
  | { readonly kind: 'shown'; readonly from: number; readonly to: number }
  | { readonly kind: 'gap'; readonly page: number; readonly hidden: number };

/** How a node with many children shows some pages of them, counted from 0; the first one always is. */
export function pagesOf(count: number, pages: readonly number[]): PagePart[] {
  const last = Math.ceil(count / pageSize);
  const shown = [...new Set([0, ...pages])].filter((page) => page >= 0 && page < last).sort((a, b) => a - b);
  return shown.flatMap((page, index): PagePart[] => {
    const to = Math.min(count, (page + 1) * pageSize);
    const part = { kind: 'shown', from: page * pageSize, to } as const;
    const next = Math.min(count, (shown[index + 1] ?? last) * pageSize);
    return next > to ? [part, { kind: 'gap', page: page + 1, hidden: next - to }] : [part];
  });
}
