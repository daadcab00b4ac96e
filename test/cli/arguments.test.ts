import assert from 'node:assert/strict';
import { parseArguments, type Arguments } from '../../src/cli/arguments.ts';

const plain: Arguments = {
  verb: 'stats',
  operands: [],
  format: 'text',
  scope: { kind: 'mine', annotator: null },
  by: null,
  level: 'warning',
  rules: null,
  flags: new Set(),
};

function check(line: string, expected: Partial<Arguments>): void {
  assert.deepEqual(parseArguments(line.split(' ').filter(Boolean)), { ...plain, ...expected }, line);
}

function checkRefused(line: string, refusal: string | null): void {
  assert.deepEqual(parseArguments(line.split(' ').filter(Boolean)), { refusal }, line);
}

describe('a command line', () => {
  it('is a verb with files or folders', () => {
    check('stats', {});
    check('stats pages', { operands: ['pages'] });
    check('parse a.txt b.txt', { verb: 'parse', operands: ['a.txt', 'b.txt'] });
  });

  it('may have options in any place and in both forms', () => {
    check('stats --format json', { format: 'json' });
    check('--format=json stats pages', { format: 'json', operands: ['pages'] });
    check('stats --scope all', { scope: { kind: 'all' } });
    check('stats --by ana', { scope: { kind: 'mine', annotator: 'ana' }, by: 'ana' });
    check('stats --scope=shared,ana', { scope: { kind: 'named', layers: ['shared', 'ana'] } });
  });

  it('says each thing once, and names of layers beside each other only', () => {
    checkRefused('check --rule quote-drift --rule temporal-cycle', '--rule is given twice.');
    for (const alone of ['mine', 'all'])
      checkRefused(
        `stats --scope ${alone},ana`,
        `--scope takes ${alone} alone; in a list of layers, shared is the shared one.`,
      );
  });

  it('may say who writes wherever something is written', () => {
    const ana = { by: 'ana', scope: { kind: 'mine', annotator: 'ana' } } as const;
    check('adopt --by ana a.txt b.txt', { verb: 'adopt', operands: ['a.txt', 'b.txt'], ...ana });
    check('init --by ana', { verb: 'init', ...ana });
  });

  it('may have options without a value', () => {
    check('reanchor --write --accept-changed pages', {
      verb: 'reanchor',
      operands: ['pages'],
      flags: new Set(['write', 'accept-changed']),
    });
    check('reanchor --accept-changed', { verb: 'reanchor', flags: new Set(['accept-changed']) });
    check('adopt --dry-run a.txt --no-git b.txt', {
      verb: 'adopt',
      operands: ['a.txt', 'b.txt'],
      flags: new Set(['dry-run', 'no-git']),
    });
  });

  it('may name files that look like options, behind two dashes', () => {
    check('adopt --dry-run -- -a.txt --help', {
      verb: 'adopt',
      operands: ['-a.txt', '--help'],
      flags: new Set(['dry-run']),
    });
    check('parse -', { verb: 'parse', operands: ['-'] });
  });

  it('may ask for help', () => {
    for (const line of ['', '--help', '-h', 'stats --help', 'stats -h x']) checkRefused(line, null);
  });

  it('is refused with the word that makes no sense', () => {
    checkRefused('sing', 'there is no verb sing.');
    checkRefused('stats --colour red', 'there is no option --colour.');
    checkRefused('stats --constructor x', 'there is no option --constructor.');
    checkRefused('stats -x', 'there is no option -x.');
    checkRefused('stats -format json', 'there is no option -format.');
    checkRefused('stats --write', 'stats takes no option --write.');
    checkRefused('parse --scope all', 'parse takes no option --scope.');
    checkRefused('parse a --by ana', 'parse takes no option --by.');
    checkRefused('reanchor --write=yes', '--write takes no value.');
    checkRefused('check --scope= pages', '--scope takes mine, all or names of layers, not nothing.');
    checkRefused('stats --format', '--format needs a value.');
    checkRefused('stats --format xml', '--format takes text or json, not xml.');
    checkRefused('stats --by Ana', '--by takes a name of small letters and digits, not Ana.');
  });
});
