import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endsQuote, insideQuotes, openQuotes, opensQuote, quotationsIn } from '../../../src/core/text/quotes.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

/** Checks which words stand inside the quotation marks of a text: those between ⟦ and ⟧, or none without these. */
function check(fixture: string): void {
  const text = withoutMarks(fixture);
  const inside = insideQuotes(text);
  assert.equal(withMarks(text, inside === undefined ? [] : [{ at: inside.start, end: inside.end }]), fixture);
}

describe('quotation marks that enclose a text', () => {
  it('are straight, curly, German, French, single or Japanese', () => {
    check('"⟦The bridge is open.⟧"');
    check('“⟦The bridge is open.⟧”');
    check('„⟦Die Brücke ist offen.⟧“');
    check('„⟦Most jest otwarty.⟧”');
    check('”⟦Bron är öppen.⟧”');
    check('«⟦Le pont est ouvert.⟧»');
    check('»⟦Die Brücke ist offen.⟧«');
    check('‹⟦Le pont⟧›');
    check("'⟦The bridge is open.⟧'");
    check('‘⟦The bridge is open.⟧’');
    check('‚⟦Die Brücke⟧‘');
    check('「⟦橋が開いた。⟧」');
    check('『⟦橋が開いた。⟧』');
  });

  it('may be of two styles, as careless editing leaves them', () => {
    check('“⟦The bridge is open.⟧"');
    check('"⟦The bridge is open.⟧”');
  });

  it('may have a full stop behind them', () => {
    check('"⟦The bridge is open⟧".');
    check('"⟦The bridge is open⟧";  ');
    check('«⟦Le pont⟧»,');
  });

  it('may enclose other quotations', () => {
    check('"⟦They said "open" today.⟧"');
    check('"⟦"Open" they said.⟧"');
    check('"⟦They said "open"⟧"');
    check('“⟦They said “open” today.⟧”');
    check('“⟦They said ‘open’ today.⟧”');
    check('«⟦Ils ont dit «ouvert».⟧»');
    check('"⟦(“Open”), they said.⟧"');
    check('“⟦They said "open" today.⟧”');
    check('"⟦They said «open» and ‘shut’ today.⟧"');
    check('„⟦Die "Brücke" ist “offen”.⟧“');
    check("'⟦They said “open” today.⟧'");
  });

  it('enclose it although a quotation within is never closed', () => {
    check('“⟦They said "open today.⟧”');
    check('"⟦They said “open today.⟧"');
    check('"⟦In the \'90s they said so.⟧"');
  });

  it('are not taken for apostrophes', () => {
    check("'⟦It's the crew's day.⟧'");
    check('‘⟦It’s the crew’s day.⟧’');
  });

  it('do not enclose a text in which the first quotation is over before the end', () => {
    check('"No," he said, calling it "absurd"');
    check('“No,” he said, “never.”');
    check('«Non», dit-il, «jamais»');
    check("'No,' he said, 'never'");
    check('"No," he said of “the bridge”');
    check('“No,” he said, calling it "absurd"');
  });

  it('are not there where one is missing', () => {
    for (const text of ['', '"', 'The bridge', '"The bridge', 'The bridge"', 'The "bridge"', '«Le pont"', '.', '".'])
      check(text);
  });

  it('may enclose nothing', () => {
    check('"⟦⟧"');
    check('“⟦⟧”.');
  });

  it('leave a stretch inside the text, in any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '"', '“', '„', '«', "'"),
        anyText,
        fc.constantFrom('', '"', '”', '“', '».'),
        (open, words, close) => {
          const text = `${open}${words}${close}`;
          const inside = insideQuotes(text);
          if (inside === undefined) return;
          assert.ok(opensQuote(text) && endsQuote(text));
          assert.ok(inside.start === 1 && inside.start <= inside.end && inside.end < text.length);
        },
      ),
    );
  });
});

describe('a quotation that is still open', () => {
  function checkOpen(text: string, expected: number): void {
    assert.equal(openQuotes(text), expected, text);
  }

  it('counts the marks that nothing has closed', () => {
    checkOpen('"The bridge', 1);
    checkOpen('“The bridge is “open', 2);
    checkOpen('"The bridge is "open', 2);
    checkOpen('«Le pont «ouvert»', 1);
  });

  it('is over where all marks are closed', () => {
    checkOpen('"The bridge"', 0);
    checkOpen('"The "bridge" is open."', 0);
    checkOpen('“The bridge” is “open”', 0);
  });

  it('does not count an apostrophe', () => {
    checkOpen("'The crew's day", 1);
    checkOpen("'The crew's day'", 0);
  });

  it('begins only at the start of the text', () => {
    checkOpen('The "bridge', 0);
    checkOpen('', 0);
  });

  it('cannot be closed more often than it was opened', () => {
    checkOpen('“The bridge””', 0);
    checkOpen('»« « «', 0);
  });
});

/** Checks which words of a text are quotations: those between ⟦ and ⟧. */
function checkQuotations(fixture: string): void {
  const text = withoutMarks(fixture);
  const found = quotationsIn(text).map(({ start, end }) => ({ at: start, end }));
  assert.equal(withMarks(text, found), fixture);
}

describe('the quotations of a text', () => {
  it('stand between marks that belong together, with what is quoted within them', () => {
    checkQuotations('He said ⟦"No,"⟧ and later ⟦“not now”⟧.');
    checkQuotations('⟦“They call it ⟦‘progress’⟧, I do not,”⟧ she said.');
    checkQuotations('Sie nannte es ⟦„eine Lüge“⟧ und ging.');
  });

  it('are no apostrophes, no inches and nothing that never ends', () => {
    checkQuotations("The pilots' union won't sail on the ministry's terms.");
    checkQuotations('A pipe of 6" and one of 8" lay there.');
    checkQuotations('He said "no and left.');
  });

  it('are looked for in time although none of them ends', () => {
    const started = Date.now();
    assert.deepEqual(quotationsIn('“a '.repeat(6_000)), []);
    assert.deepEqual(quotationsIn(' ‘a ”b'.repeat(3_000)).length < 3_000, true);
    assert.ok(Date.now() - started < 2_000);
  });

  it('begin and end with a mark, whatever the text', () => {
    const marks = fc.array(fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', ' ', 'a', '. ', '\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          marks.map((all) => all.join('')),
        ),
        (text) => {
          for (const { start, end } of quotationsIn(text)) {
            assert.ok(start + 1 < end && end <= text.length);
            assert.match(text.charAt(start) + text.charAt(end - 1), /^["'“”„‘’‚«»‹›「『]["'“”‘’«»›」』]$/);
          }
        },
      ),
    );
  });
});
