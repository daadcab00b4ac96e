import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { decodeText } from '../../../src/core/text/decode.ts';
import { normaliseText } from '../../../src/core/text/lines.ts';
import { articleLike } from '../helpers/arbitrary-text.ts';
import { page } from '../helpers/article.ts';
import { utf8Bytes } from '../helpers/bytes.ts';

const lineEnds = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const;

/** The text as six files hold it: three line ends, each with a byte order mark and without. */
function formsOf(text: string): [string, Uint8Array][] {
  return lineEnds.flatMap(([name, lineEnd]) => {
    const written = text.replaceAll('\n', lineEnd);
    return [
      [name, utf8Bytes(written)],
      [`${name} with a byte order mark`, utf8Bytes(`\uFEFF${written}`)],
    ] satisfies [string, Uint8Array][];
  });
}

/** Reads each form and checks that its text, parts and problems are those of the first. */
function check(text: string): void {
  const [expected, ...others] = formsOf(text).map(([name, bytes]) => {
    const decoded = decodeText(bytes, () => assert.fail('UTF-8 needs no guess')).value;
    return { name, parts: { decoded, article: parseArticle(decoded.text) } };
  });
  for (const { name, parts } of others) assert.deepEqual(parts, expected?.parts, name);
}

describe('the six forms of one file (LF, CRLF, CR, each with and without a byte order mark)', () => {
  it('give the same event page', () => {
    check(
      page({ responses: '- Ghana: Agreed,\n  at last.\n• Togo: Refused.', related: '“The new event\nends event 4.”' }),
    );
  });

  it('give the same news article', () => {
    check(
      '---\ntitle: Ferries\n---\nAdvertisement\n# Ferry pilots 🚢\nBy Ama Serwaa\n\nACCRA — They sailed.\n\nMost read\n- Ports\n',
    );
  });

  it('give the same parts for any text of such pieces', () => {
    const texts = articleLike.map((text) => normaliseText(text).replace(/^\uFEFF+/, ''));
    fc.assert(fc.property(texts, check), { numRuns: 200 });
  });
});
