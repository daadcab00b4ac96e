import assert from 'node:assert/strict';
import fc from 'fast-check';
import { printed } from '../../src/cli/check/formats.ts';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { folder, run } from './helpers.ts';
import { placedFinding, reportOf } from './placed-findings.ts';

/** A workflow command as the runner of GitHub Actions understands it. */
interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Reads what a job prints as the runner does: `::name key=value,key=value::message`, one on a line. A value that begins
 * with `=` loses it there, since the runner leaves out what is empty where it cuts.
 */
function commandsIn(output: string): WorkflowCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const parts = /^\s*::(?<name>[^ :]*)(?: (?<properties>.*?))?::(?<message>.*)$/su.exec(line)?.groups;
    if (parts === undefined) return [];
    const properties = (parts['properties'] ?? '').trim().split(',').filter(Boolean);
    const pairs = properties.map((property): [string, string] => {
      const [, key = '', value = ''] = /^([^=]*)=+(.*)$/su.exec(property) ?? [];
      return [key, unescaped(value, { '%3A': ':', '%2C': ',' })];
    });
    return [
      {
        name: parts['name'] ?? '',
        properties: Object.fromEntries(pairs),
        message: unescaped(parts['message'] ?? '', {}),
      },
    ];
  });
}

/** All escapes are read at once, so that none is read twice. */
function unescaped(text: string, more: Readonly<Record<string, string>>): string {
  const meant: Readonly<Record<string, string>> = { '%25': '%', '%0D': '\r', '%0A': '\n', ...more };
  return text.replace(/%[0-9A-F]{2}/g, (escape) => meant[escape] ?? escape);
}

describe('workflow commands', () => {
  it('are read by the runner as they were meant, one line each, whatever paths and messages hold', () => {
    fc.assert(
      fc.property(
        fc.array(placedFinding, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', 'news, 100%/'),
        (findings, prefix) => {
          const report = reportOf(findings.map((finding) => ({ ...finding, setAside: null })));
          const output = printed(report, 'github', prefix);
          assert.equal(output.split(/\r\n|\r|\n/).length, findings.length);
          const names = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };
          const read = commandsIn(output).map(({ name, properties, message }) => {
            const { file = '', line, endLine, title } = properties;
            return { name, file: file.replace(/^\.\/(?==)/, ''), line, endLine, title, message };
          });
          const meant = findings.map(({ level, path, start, end, rule, message }) => ({
            name: names[level],
            file: `${prefix}${path}`,
            line: String(start.line + 1),
            endLine: String(end.line + 1),
            title: rule,
            message,
          }));
          assert.deepEqual(read, meant);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('name columns only on one line, where the runner takes them', () => {
    fc.assert(
      fc.property(placedFinding, (finding) => {
        const [command] = commandsIn(printed(reportOf([{ ...finding, setAside: null }]), 'github', ''));
        const { col, endColumn } = command?.properties ?? {};
        const { start, end } = finding;
        const isShown = start.line === end.line && end.character > start.character;
        const columns = isShown ? [String(start.character + 1), String(end.character)] : [undefined, undefined];
        assert.deepEqual([col, endColumn], columns);
      }),
    );
  });

  it('are printed for the files of a corpus, and nothing where nothing is found', async () => {
    const page = eventPage('Peru closes its ports');
    const path = process.platform === 'win32' ? 'a,b% c.txt' : 'a,b%: c.txt';
    const record = (type: string) => sidecar('responses', `id: r1, ${at(page, responseLines[0])}, type: "${type}"`);
    const odd = folder({ [path]: page, [`${path}.ann.yaml`]: record('x%0A::set-env name=y::z') });
    const check = async () => (await run('check', odd.root, '--format', 'github', '--rule', 'unknown-type')).results;
    const [output = '', ...more] = await check();
    const [command, ...others] = commandsIn(output);
    assert.deepEqual([more, others], [[], []]);
    assert.equal(command?.name, 'error');
    assert.match(command.message, /x%0A::set-env name=y::z/);
    const { file, line, endLine, col, endColumn, title } = command.properties;
    const words = [line, endLine, col, endColumn, title];
    assert.deepEqual([file, ...words], [path, '7', '7', '1', String(responseLines[0].length), 'unknown-type']);
    odd.write({ [`${path}.ann.yaml`]: record('aid') });
    assert.deepEqual(await check(), []);
    odd.remove();
  });
});
