import assert from 'node:assert/strict';
import { parseArguments, type Arguments } from '../../src/cli/arguments.ts';

const plain: Arguments = { verb: 'stats', operands: [], format: 'text', scope: { kind: 'mine', annotator: null } };

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
    check('stats --by ana', { scope: { kind: 'mine', annotator: 'ana' } });
    check('stats --scope=shared,ana', { scope: { kind: 'named', layers: ['shared', 'ana'] } });
  });

  it('may ask for help', () => {
    for (const line of ['', '--help', '-h', 'stats --help', 'stats -h x']) checkRefused(line, null);
  });

  it('is refused with the word that makes no sense', () => {
    checkRefused('sing', 'there is no verb sing.');
    checkRefused('stats --colour red', 'there is no option --colour.');
    checkRefused('stats --constructor x', 'there is no option --constructor.');
    checkRefused('stats --format', '--format needs a value.');
    checkRefused('stats --format xml', '--format takes text or json, not xml.');
    checkRefused('stats --by Ana', '--by takes a name of small letters and digits, not Ana.');
  });
});
