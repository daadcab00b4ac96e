import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWebUrl, urlsIn } from '../../../src/core/text/urls.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

/** Checks that the addresses in a text are the words between ⟦ and ⟧. */
function check(fixture: string): void {
  const text = withoutMarks(fixture);
  const found = urlsIn(text).map(({ start, end }) => ({ at: start, end }));
  assert.equal(withMarks(text, found), fixture);
}

describe('the addresses in a text', () => {
  it('are those of web pages, without the punctuation round them', () => {
    check('See ⟦https://example.org/a?b=c#d⟧, or (⟦http://example.org/x⟧).');
    check('⟦https://example.org/Ship_(boat)⟧ and ⟦HTTPS://EXAMPLE.org:8080⟧');
    check('“⟦https://example.org/ü⟧”');
  });

  it('are nothing that runs, opens a file or hides its host', () => {
    check('command:x javascript:alert(1) file:///etc/passwd ftp://example.org vscode://x');
    check('https://example.org@evil.example/ https:// https:///x http://[::1]/ xhttps://example.org');
    assert.equal(isWebUrl('https://example.org/a\u202eb'), false);
    assert.equal(isWebUrl(`https://example.org/${'a'.repeat(3000)}`), false);
    assert.equal(isWebUrl('https://example.org/a'), true);
  });

  it('are web addresses, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom('http://', 'https://', 'a', '.', '@', '(', ')', '/', ' ', '\n', '_'));
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          pieces.map((all) => all.join('')),
        ),
        (text) => {
          for (const { start, end } of urlsIn(text)) assert.ok(isWebUrl(text.slice(start, end)));
        },
      ),
    );
  });
});
