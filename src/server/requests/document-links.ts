import type { DocumentLink } from 'vscode-languageserver';
import * as v from 'valibot';
import type { Range } from '../../core/text/range.ts';
import { isWebUrl, urlsIn } from '../../core/text/urls.ts';
import { codePointMap } from '../../core/text/code-points.ts';
import { toLspRange } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';

const linkData = v.object({ uri: v.string(), target: v.string() });

type LinkData = v.InferOutput<typeof linkData>;

/** The addresses of web pages under Sources and in the front matter; http and https, and nothing else. */
export function documentLinks(uri: string, { facts: { article }, positions }: FoundArticle): DocumentLink[] {
  const { sources, frontMatter } = article;
  const stretches: Range[] = [...sources.items, ...(frontMatter?.url == null ? [] : [frontMatter])];
  return stretches.flatMap((stretch) => {
    const words = positions.slice(stretch);
    const map = codePointMap(words);
    const urls = urlsIn(words).map(({ start, end }) => ({ start, end, target: words.slice(start, end) }));
    // Front matter may name other addresses, such as that of a picture.
    return urls
      .filter(({ target }) => stretch !== frontMatter || target === frontMatter.url)
      .map(({ start, end, target }) => {
        const range = { at: stretch.at + map.toCodePoint(start), end: stretch.at + map.toCodePoint(end) };
        return { range: toLspRange(positions.toLineRange(range)), data: { uri, target } satisfies LinkData };
      });
  });
}

/** Gives a link its target. */
export function resolveDocumentLink(link: DocumentLink): DocumentLink {
  const data = v.safeParse(linkData, link.data);
  return data.success && isWebUrl(data.output.target) ? { ...link, target: data.output.target } : link;
}
