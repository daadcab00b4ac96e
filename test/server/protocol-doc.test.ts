import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join('docs', 'protocol.md'), 'utf8');
const protocol = [
  'protocol.ts',
  'protocol-acts.ts',
  'protocol-choices.ts',
  'protocol-coding.ts',
  'protocol-check.ts',
  'protocol-forms.ts',
  'protocol-layers.ts',
  'protocol-record.ts',
  'protocol-registers.ts',
  'protocol-suggestions.ts',
  'protocol-views.ts',
  'protocol-words.ts',
]
  .map((name) => readFileSync(join('src', 'server', name), 'utf8'))
  .join('\n');

/** A string, or a comment. */
const stringOrComment = /(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\*.*?\*\/|\/\/[^\n]*/gs;

/** Digest of what the protocol's names and types are, whatever its comments and its layout. */
function digestOf(source: string): string {
  const code = source.replace(stringOrComment, (_, text: string | undefined) => text ?? '').replace(/\s+/g, '');
  return `sha256:${createHash('sha256').update(code).digest('hex')}`;
}

function methodsIn(text: string): string[] {
  return [...new Set(text.match(/newsweave\/[a-zA-Z]+/g))].sort();
}

describe('docs/protocol.md', () => {
  it('is up to date', () => {
    const [described] = /sha256:[0-9a-f]+/.exec(page) ?? [];
    const advice =
      'The protocol has changed. Make docs/protocol.md say what it is now, and write this digest at its end';
    assert.equal(described, digestOf(protocol), `${advice}: ${digestOf(protocol)}`);
  });

  it('is not up to date once a type changes, and is whatever comments and layout are', () => {
    const one = `/** Gives a. */\nexport const a = request<null, A>('newsweave/a'); // ask`;
    assert.equal(digestOf(one), digestOf(`export const a =\n  request<null, A>('newsweave/a');`));
    assert.notEqual(digestOf(one), digestOf(one.replace('<null,', '<string,')));
    assert.notEqual(digestOf(one), digestOf(one.replace('newsweave/a', 'newsweave/b')));
  });

  it('names every method of the protocol, and no other', () => {
    assert.deepEqual(
      methodsIn(page),
      methodsIn(protocol.replace(stringOrComment, (_, text: string | undefined) => text ?? '')),
    );
  });
});
