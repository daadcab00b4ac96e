import fc from 'fast-check';
import { quote } from '../../../src/core/yaml/print.ts';

/** A sidecar as a person might have written it, with the ids of its responses. */
export interface HandWritten {
  readonly yaml: string;
  readonly ids: readonly string[];
}

/** A text of one line as YAML has many ways to write it. */
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(quote),
  fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((text) => `'${text.replaceAll("'", "''")}'`),
  fc.constantFrom('plain words', 'a:b', 'x#y', '"it \\u2028 turns"', '007', 'no', '"a - b"', "'- [x], {y}'"),
);
const comment = fc.constantFrom('', '', '', ' # note', ' #a-b: [c', ' # "');
const field = fc.record({ key: fc.constantFrom('note', 'mood', 'title', 'label'), value: scalar });

/** The lines of one record, the first of them without its indentation. */
function record(id: string): fc.Arbitrary<readonly string[]> {
  const fields = fc.uniqueArray(field, { selector: ({ key }) => key, maxLength: 4 });
  return fc
    .tuple(scalar, fields, comment, fc.constantFrom('flow', 'lines', 'block', 'scalar'), fc.boolean())
    .map(([words, more, note, style, idLast]) => {
      const own = [`id: ${id}`, `quote: ${words}`, 'at: 0'];
      const rest = more.map(({ key, value }) => `${key}: ${value}`);
      const all = idLast ? [...own.slice(1), ...rest, `id: ${id}`] : [...own, ...rest];
      if (style === 'flow') return [`{ ${all.join(', ')} }${note}`];
      if (style === 'lines')
        return all.map((each, index) => `${index === 0 ? '{ ' : '    '}${each},`).concat(`  }${note}`);
      if (style === 'block') return all.map((each) => `${each}${note}`);
      return [`id: ${id}`, 'quote: |', '  two', '', '  lines', 'at: 0'];
    });
}

const section = fc
  .tuple(
    fc
      .integer({ min: 0, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => record(`r${n}`)))),
    fc.constantFrom('', '  ', '    '),
    comment,
    fc.constantFrom('', '\n', '# between\n', '    # within\n'),
    fc.boolean(),
  )
  .map(([records, indent, note, between, inBrackets]) => {
    const ids = records.map((_, index) => `r${index}`);
    if (records.length === 0) return { yaml: `responses:${inBrackets ? ' []' : ''}${note}\n`, ids };
    const items = records.map((lines) =>
      lines.map((line, n) => (line === '' ? '' : `${indent}${n === 0 ? '- ' : '  '}${line}`)),
    );
    return { yaml: `responses:${note}\n${between}${items.map((lines) => `${lines.join('\n')}\n`).join(between)}`, ids };
  });

/** Sidecars in many styles: all of them valid, most of them odd. */
export const handWritten: fc.Arbitrary<HandWritten> = fc
  .tuple(
    fc.constantFrom('newsweave: 1\n', '# mine\nnewsweave: 1 # one\n', '---\nnewsweave: 1\n\n'),
    fc.constantFrom(
      '',
      'text: "sha256:00"\n',
      'events: [{ id: e1, page: true }]\n',
      'mentions:\n- { id: m1, quote: x, at: 3 }\n',
    ),
    fc.option(section, { nil: { yaml: '', ids: [] } }),
    fc.constantFrom(
      '',
      'rationales: []\n',
      'verdicts:\n  - of: r0\n    verdict: unsure\n    note: |\n      long\n\n',
      'mine: { a: [1] }\n',
      '# end\n',
    ),
    fc.constantFrom('...\n', '...', '\n...\n# behind\n'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, before, { yaml, ids }, after, end, lineEnd]) => ({
    yaml: (head + before + yaml + after + end).replaceAll('\n', lineEnd),
    ids,
  }));
