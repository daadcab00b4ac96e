import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { asSarif } from '../../src/cli/check/sarif.ts';
import { rules } from '../../src/core/rules/registry.ts';
import { at, eventPage, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { fieldsOf } from '../core/helpers/data.ts';
import { withoutMarks } from '../core/helpers/marks.ts';
import { ruleCases } from '../core/rules/cases.ts';
import { relationFixtures } from '../core/rules/relation-fixtures.ts';
import { folder, json, run, type Folder } from './helpers.ts';
import { placedFinding, reportOf } from './placed-findings.ts';
import { sarifFaults } from './sarif-schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const page = eventPage('Peru closes its ports');
const [closed] = responseLines;
const coerces = sidecar('responses', `id: r1, ${at(page, closed)}, actors: [peru], type: sanction`);
const actors = 'newsweave: 1\nactors:\n  - { id: peru, name: "Peru" }\n';

function listIn(fields: Fields, key: string): Fields[] {
  const list: unknown = fields[key] ?? [];
  assert.ok(Array.isArray(list), key);
  return list.map(fieldsOf);
}

/** The results of a log that the published schema finds valid. */
function resultsIn(log: Fields): Fields[] {
  assert.deepEqual(sarifFaults(log), []);
  return listIn(listIn(log, 'runs')[0] ?? {}, 'results');
}

const logOf = async (root: string): Promise<Fields> =>
  json(await run('check', root, '--format', 'sarif', '--level', 'hint', '--scope', 'all'));

/** Checks a corpus of these files, and does more with it before it is gone. */
async function results(files: Files, more: (made: Folder) => unknown = () => undefined): Promise<Fields[]> {
  const made = folder(files);
  try {
    await more(made);
    return resultsIn(await logOf(made.root));
  } finally {
    made.remove();
  }
}

const uriOf = (location: Fields | undefined) =>
  String(fieldsOf(fieldsOf(fieldsOf(location ?? {})['physicalLocation'])['artifactLocation'])['uri']);

describe('SARIF by its published schema', () => {
  it('is what the test can tell from what is none', () => {
    const log = (uri: string) => {
      const location = { physicalLocation: { artifactLocation: { uri } } };
      const result = { message: { text: 'Odd.' }, locations: [location] };
      return { version: '2.1.0', runs: [{ tool: { driver: { name: 'newsweave' } }, results: [result] }] };
    };
    assert.deepEqual(sarifFaults(log('a%20b.txt')), []);
    assert.equal(sarifFaults(log('a b%.txt')).length, 1);
    assert.equal(sarifFaults({ ...log('a.txt'), version: '2.2' }).length, 1);
  });

  it('is valid where nothing is found, and where there is nothing', async () => {
    assert.deepEqual(await results({}), []);
    assert.deepEqual(await results({ 'corpus.yaml': 'newsweave: 1\nrules: { unlinked-event: off }\n' }), []);
  });

  it('is valid for each rule that finds something, with its help, fixes and related places', async () => {
    const cases = [
      ...ruleCases.map(({ rule, fires }) => ({ rule, fires })),
      ...relationFixtures.map(({ rule, fires }) => ({ rule, fires })),
    ];
    const [withFixes, withRelated] = [new Set<string>(), new Set<string>()];
    for (const { rule, fires } of cases) {
      const files = Object.entries(fires).map(([path, text]): [string, string] => [path, withoutMarks(text)]);
      const found = (await results(Object.fromEntries(files))).filter((each) => each['ruleId'] === rule);
      assert.ok(found.length > 0, rule);
      if (found.some((each) => 'properties' in each)) withFixes.add(rule);
      if (found.some((each) => 'relatedLocations' in each)) withRelated.add(rule);
    }
    assert.ok(withFixes.has('response-missing-recipient') && withFixes.has('temporal-cycle'));
    assert.ok(withRelated.has('temporal-cycle') && withRelated.has('alias-collision'));
  }).timeout(60_000);

  it('is valid for files that cannot be read', async () => {
    const found = await results(
      {
        'cut.txt': page,
        'cut.txt.ann.yaml': coerces.slice(0, -20),
        'torn.txt': page,
        'torn.txt.ann.yaml': `<<<<<<< ours\n${coerces}=======\n${coerces}>>>>>>> theirs\n`,
        'gone.txt.ann.yaml': coerces,
        'actors.yaml': 'newsweave: 1\nactors: {{{\n',
        'events.yaml': 'events: 5\n',
      },
      ({ root }) => {
        writeFileSync(join(root, 'bytes.txt'), Uint8Array.from([0xff, 0xfe, 0, 0xd8, 0x41]));
        writeFileSync(join(root, 'torn.txt.bob.ann.yaml'), Uint8Array.from([0x6e, 0xff, 0, 0x0a]));
      },
    );
    const files = new Set(found.map((each) => uriOf(listIn(each, 'locations')[0])));
    for (const path of ['cut.txt.ann.yaml', 'torn.txt.ann.yaml', 'gone.txt.ann.yaml', 'actors.yaml'])
      assert.ok(files.has(path), path);
  });

  it('is valid for paths with blanks, percent signs, other scripts and what URIs mean something by', async () => {
    const everywhere = ['a b.txt', '100%.txt', '%41%zz.txt', 'ä/日本 ü.txt', "it's (1) #2.txt", '[x](y).txt', '😀.txt'];
    const paths = process.platform === 'win32' ? everywhere : [...everywhere, 'c: d?.txt', '"=,*<>|.txt'];
    const made = paths.flatMap((path): [string, string][] => [
      [path, page],
      [`${path}.ann.yaml`, coerces],
    ]);
    const found = await results({ ...Object.fromEntries(made), 'actors.yaml': actors });
    const recipients = found.filter((each) => each['ruleId'] === 'response-missing-recipient');
    const read = (key: string) => recipients.map((each) => decodeURIComponent(uriOf(listIn(each, key)[0]))).sort();
    assert.deepEqual(read('locations'), [...paths].sort());
    assert.deepEqual(read('relatedLocations'), paths.map((path) => `${path}.ann.yaml`).sort());
  });

  it('is valid for the real pages', async function () {
    if (!existsSync('../shared/corpora/pages')) this.skip();
    assert.ok(resultsIn(await logOf('../shared/corpora/pages')).length > 10);
  });

  it('is valid whatever findings hold, and its URIs lead to the files that were meant', () => {
    fc.assert(
      fc.property(fc.array(placedFinding, { maxLength: 3 }), fc.constantFrom('', 'news/100%/'), (findings, prefix) => {
        const report = reportOf(findings);
        const told = resultsIn(fieldsOf(JSON.parse(JSON.stringify(asSarif(report, prefix)))));
        const uris = told.map((each) => {
          const uri = uriOf(listIn(each, 'locations')[0]);
          // Beside the root of the sources, where whoever reads it puts it.
          assert.ok(new URL(uri, 'file:///sources/').href.startsWith('file:///sources/'), uri);
          return decodeURIComponent(uri);
        });
        const meant = [...report.findings, ...report.setAside].map(
          ({ path }) => `${prefix}${Buffer.from(path).toString()}`,
        );
        assert.deepEqual(uris, meant);
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);
});

describe('a finding in SARIF', () => {
  it('points to the description of its rule', async () => {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': coerces, 'actors.yaml': actors };
    const made = folder(files);
    const log = await logOf(made.root);
    made.remove();
    const described = listIn(fieldsOf(fieldsOf(listIn(log, 'runs')[0]?.['tool'])['driver']), 'rules');
    for (const { id } of described.map((each) => ({ id: String(each['id']) })))
      assert.ok(
        rules.some((rule) => rule.id === id),
        id,
      );
    for (const result of resultsIn(log)) assert.equal(described[Number(result['ruleIndex'])]?.['id'], result['ruleId']);
  });

  it('has the same fingerprint where lines above it have moved it', async () => {
    const files = { 'b c.txt': page, 'b c.txt.ann.yaml': coerces };
    const prints = (found: readonly Fields[]) =>
      found.map((each) => JSON.stringify(each['partialFingerprints'])).sort();
    const before = prints(await results(files));
    const moved = { ...files, 'b c.txt': page.replace('What happened.', 'What happened.\nAnd what else did.') };
    assert.ok(before.length > 3);
    assert.deepEqual(prints(await results(moved)), before);
  });

  it('is suppressed where a person set it aside, and says why', async () => {
    const aside = `${coerces}ignored:\n  - { rule: response-missing-recipient, reason: "Unsaid." }\n`;
    const found = await results({ 'a.txt': page, 'a.txt.ann.yaml': aside, 'actors.yaml': actors });
    const result = found.find((each) => each['ruleId'] === 'response-missing-recipient');
    assert.deepEqual(result?.['suppressions'], [{ kind: 'external', status: 'accepted', justification: 'Unsaid.' }]);
  });
});
