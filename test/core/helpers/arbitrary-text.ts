import fc from 'fast-check';

/** Strings of any UTF-16 units: all of Unicode, and halves of surrogate pairs that stand alone. */
export const anyText = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.constantFrom('\n', '\r\n', '\r', ' ', '\t', '"', '\u2028', '\uFEFF', '🚢', 'e\u0301') },
    { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)) },
  ),
});

const headings = [
  'Summary',
  'SUMMARY:',
  'Full Content',
  'Sources (1)',
  'Sources: (2)',
  'Actor Responses',
  '## Actor Responses (3)',
  '**Actor Responses:** Asked for calm.',
  'Related Events (2)',
  '# related events',
  '**Related Events**',
];
const responses = [
  'Iran: Rejected the offer.',
  '- **Ghana** — Recalled its envoy.',
  '• Closed two ports',
  '1. Lima – whose envoy left – said no.',
  '* ',
  '-',
  '  went on with the works.',
];
const rationales = [
  '"Event 3 led to the new event."',
  '“The NEW EVENT answers events 4, 5 and 6.”',
  '"It began, as "both events" show,',
  'in the delta.”',
  '« Cet event 7 »',
  '"',
  '” ',
  "'",
  '„Event 12345“',
  'This event follows event 2.',
  "the new event's",
  'events 1-3 and #9',
];
const newsLines = [
  'Ferry pilots end strike',
  'By Ama Serwaa',
  'LAGOS, 3 March (Reuters) — The pilots went back to work.',
  'Turan/Baku: They met.',
  'MOSCOW, October 3. /TASS/. Ships left.',
  '18 April 2026',
  'Published: 18 April 2026, 10:30 GMT',
  'date 5 May 2025',
  'He said so.',
  'What comes next?',
  'Ama Serwaa',
  '**Bold subhead**',
  '## Heading ##',
];
const furniture = [
  'Advertisement',
  'Related stories',
  'Leave a review',
  'Share this article',
  'Home > World > Asia',
  'Politics',
  'Read more: Ships',
  '© 2026 Ships',
  '3 March 2024 Advertisement',
  '[More](https://example.org)',
];
const frontMatter = [
  '---',
  '---\ntitle: "Ships"\ndate: 2026-03-01\n---\n',
  '---\ntitle: [a\n---\n',
  'title: >\n  Folded',
  '...',
];
const crumbs = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\u2028',
  '\u00a0',
  '\uFEFF',
  '🚢',
  'e\u0301',
  '\ud83d',
  '\udea2',
  ':',
  '#',
  '**',
  '__',
  '(',
  ')',
  '2024',
  'event ',
];

/** Texts put together from what articles consist of, in any order, each piece mostly a line of its own. */
export const articleLike = fc
  .array(
    fc.tuple(
      fc.constantFrom(...headings, ...responses, ...rationales, ...newsLines, ...furniture, ...frontMatter, ...crumbs),
      fc.constantFrom('\n', '\n', '\n', '\n\n', ''),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.flat().join(''));

/** Both of them. */
export const textToParse = fc.oneof({ weight: 1, arbitrary: anyText }, { weight: 3, arbitrary: articleLike });
