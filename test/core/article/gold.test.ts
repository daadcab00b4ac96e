import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../../src/core/article/model.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { decodeText } from '../../../src/core/text/decode.ts';
import { textPositions, type TextPositions } from '../../../src/core/text/positions.ts';
import type { Range } from '../../../src/core/text/range.ts';
import { detectEncoding } from '../../../src/server/host/charset.ts';

const quoted = v.object({ quote: v.string() });
const mention = v.tuple([v.string(), v.nullable(v.number())]);

/** What a gold file says; a key that is missing leaves the matter open. */
const goldSchema = v.object({
  kind: v.string(),
  encoding: v.exactOptional(v.string()),
  title: v.exactOptional(v.nullable(v.string())),
  date: v.exactOptional(v.nullable(v.string())),
  sections: v.exactOptional(v.array(v.tuple([v.string(), v.string()]))),
  sources: v.exactOptional(
    v.object({ declared: v.exactOptional(v.nullable(v.number())), items: v.exactOptional(v.array(v.string())) }),
  ),
  responses: v.exactOptional(
    v.array(v.object({ ...quoted.entries, actorLabel: v.exactOptional(v.nullable(v.string())) })),
  ),
  related: v.exactOptional(
    v.object({
      declared: v.exactOptional(v.nullable(v.number())),
      items: v.exactOptional(v.array(v.object({ ...quoted.entries, mentions: v.exactOptional(v.array(mention)) }))),
    }),
  ),
  dateline: v.exactOptional(
    v.nullable(
      v.object({
        text: v.exactOptional(v.string()),
        places: v.exactOptional(v.array(v.string())),
        agency: v.exactOptional(v.nullable(v.string())),
        date: v.exactOptional(v.nullable(v.string())),
      }),
    ),
  ),
  byline: v.exactOptional(v.nullable(v.string())),
  bylineName: v.exactOptional(v.string()),
  subheads: v.exactOptional(v.array(v.string())),
  bodyLines: v.exactOptional(v.array(v.string())),
  furnitureLines: v.exactOptional(v.array(v.string())),
});

type Gold = v.InferOutput<typeof goldSchema>;

const own = process.env['GOLD'];
const folders = own === undefined ? ['gold', 'gold-2', 'gold-3'].map((name) => `test/core/article/${name}`) : [own];

for (const folder of folders) {
  describe(`articles with every quirk, written without seeing the parser (${folder})`, () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
      it(`reads ${file.replace('.gold.json', '')}`, () => {
        const gold = v.parse(goldSchema, JSON.parse(readFileSync(join(folder, file), 'utf8')));
        const bytes = readFileSync(join(folder, file.replace('.gold.json', '')));
        const { value: decoded } = decodeText(bytes, detectEncoding);
        const { value: article } = parseArticle(decoded.text);
        compare(article, textPositions(decoded.text), gold, decoded.encoding);
      });
    }
  });
}

function compare(article: Article, text: TextPositions, gold: Gold, encoding: string): void {
  const words = (range: Range | null | undefined) => (range ? text.slice(range) : null);
  const is = (name: string, actual: unknown, expected: unknown) => {
    if (expected !== undefined) assert.deepEqual(actual, expected, name);
  };
  is('kind', article.kind, gold.kind);
  is('encoding', encoding, gold.encoding);
  is('title', article.title, gold.title);
  is('date', article.date, gold.date);
  is(
    'sections',
    article.sections.map(({ name, body }) => [name, words(body)]),
    gold.sections,
  );
  is('sources declared', article.sources.declared, gold.sources?.declared);
  is('sources', article.sources.items.map(words), gold.sources?.items);
  is(
    'responses',
    article.responses.map((item) => ({ quote: words(item), actorLabel: item.actorLabel })),
    gold.responses,
  );
  is('related declared', article.related.declared, gold.related?.declared);
  is(
    'rationales',
    article.related.items.map(words),
    gold.related?.items?.map(({ quote }) => quote),
  );
  gold.related?.items?.forEach(({ mentions }, index) => {
    const found = article.related.items[index]?.mentions.map((mention) => [words(mention), mention.number]);
    is(`mentions of rationale ${index + 1}`, found, mentions);
  });
  compareNews(article, text, gold, is);
}

function compareNews(
  article: Article,
  text: TextPositions,
  gold: Gold,
  is: (name: string, actual: unknown, expected: unknown) => void,
): void {
  const { dateline, byline } = article;
  if (gold.dateline === null) is('dateline', dateline, null);
  is('dateline text', dateline?.text, gold.dateline?.text);
  is('dateline places', dateline?.places, gold.dateline?.places);
  is('dateline agency', dateline?.agency, gold.dateline?.agency);
  is('dateline date', dateline?.date, gold.dateline?.date);
  if (gold.byline !== undefined) is('byline', byline?.text ?? null, gold.byline);
  if (gold.bylineName !== undefined) assert.ok(byline?.text.includes(gold.bylineName), `byline ${gold.bylineName}`);
  is(
    'subheads',
    article.subheads.map(({ quote }) => quote),
    gold.subheads,
  );
  const linesOf = (ranges: readonly Range[]) =>
    ranges
      .flatMap((range) => text.slice(range).split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '');
  // The gold leaves lines open that could be argued about, and gives the first line without its dateline.
  const body = linesOf(article.body);
  const missing = gold.bodyLines?.filter((line) => !body.some((found) => found.endsWith(line)));
  is('body lines that are missing', missing ?? [], []);
  is(
    'furniture in the body',
    gold.furnitureLines?.filter((line) => body.includes(line) && gold.bodyLines?.includes(line) !== true) ?? [],
    [],
  );
  // A line in neither list is open too.
  const isTold = (line: string) =>
    gold.furnitureLines?.includes(line) === true || gold.bodyLines?.some((told) => line.endsWith(told)) === true;
  is('furniture', linesOf(article.furniture).filter(isTold), gold.furnitureLines);
}
