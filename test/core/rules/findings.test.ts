import assert from 'node:assert/strict';
import { atLevels, type Finding, type FindingPlace } from '../../../src/core/rules/finding.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { findingsOfArticle, findingsOfEvents, orphanFinding } from '../../../src/core/rules/check-article.ts';
import { ruleContext } from '../../../src/core/rules/context.ts';
import type { FilesRead } from '../../../src/core/rules/known-ids.ts';
import { placeLines } from '../../../src/core/rules/place-lines.ts';
import { findingsOfYaml } from '../../../src/core/rules/reader-findings.ts';
import {
  at,
  eventPage,
  indexOf,
  rationaleLines,
  responseLines,
  sidecar,
  wholeFactsOf,
  type Files,
} from '../helpers/corpus.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

const page = eventPage('Peru closes its ports').replace('Sources (1)', 'Sources (0)');
const [closed] = responseLines;
const [line] = rationaleLines;
const actors = 'newsweave: 1\nactors:\n  - { id: peru, name: "Peru" }\n';

function placeOf(place: FindingPlace): string {
  if ('range' in place) return `${place.path} ${place.range.at}-${place.range.end}`;
  return [place.path, place.record, ...place.field].join(' ');
}

function shown({ rule, level, place, related }: Finding): string {
  return [`${level} ${rule} ${placeOf(place)}`, ...related.map((each) => placeOf(each.place))].join(' <- ');
}

/** The rules of these tests; the others have a test of their own. */
const tested = new Set(['dangling-target', 'duplicate-id', 'quote-drift', 'sidecar-unreadable']);

/** Checks what these rules find in an article and its sidecars; actors.yaml is read unless `read` says otherwise. */
function check(
  files: Files,
  path: string,
  expected: readonly string[],
  read: FilesRead = { actors: true, events: true },
): void {
  const index = indexOf(files);
  const facts = wholeFactsOf(files, path);
  assert.ok(facts);
  assert.deepEqual(
    findingsOfArticle(facts, ruleContext(index, defaultSettings, read))
      .filter(({ rule }) => tested.has(rule))
      .map(shown),
    expected,
  );
}

describe('a file that a person said is no article', () => {
  it('has no findings but on how its sidecar was read', () => {
    const files = (article: string) => ({
      'ports.txt': 'Sailed on Tuesday.\n',
      'ports.txt.ann.yaml': `newsweave: 1\narticle: { ${article} }\nmentions:\n  - { id: m1, quote: "gone", at: 0, actor: a1 }\nodd: []\n`,
    });
    const rulesOf = (article: string) => {
      const facts = wholeFactsOf(files(article), 'ports.txt') ?? assert.fail();
      const context = ruleContext(indexOf(files(article)), defaultSettings, { actors: true, events: true });
      return findingsOfArticle(facts, context).map(({ rule }) => rule);
    };
    assert.deepEqual(rulesOf('notArticle: true'), ['unknown-key']);
    assert.ok(rulesOf('lang: en').length > 3);
  });
});

describe('ids that mean nothing', () => {
  const words = at(page, closed);
  const start = page.indexOf(closed);
  const range = `ports.txt ${start}-${start + closed.length}`;

  it('are found in every field that names an actor or an event', () => {
    const yaml = `newsweave: 1
mentions:
  - { id: m1, ${words}, actor: a1, event: e1 }
responses:
  - { id: r1, ${words}, actors: [peru, a2, unknown], speaker: a3, via: [a4], targets: [a5], event: e2, about: e3 }
noActs:
  - { id: l1, ${words}, actor: a6 }
relations:
  - { id: k1, from: r1, to: e4 }
`;
    const fields = [
      'm1 actor',
      'm1 event',
      'r1 actors 1',
      'r1 via 0',
      'r1 targets 0',
      'r1 speaker',
      'r1 event',
      'r1 about',
      'l1 actor',
    ];
    check({ 'ports.txt': page, 'ports.txt.ann.yaml': yaml, 'actors.yaml': actors }, 'ports.txt', [
      ...fields.map((field) => `error dangling-target ${range} <- ports.txt.ann.yaml ${field}`),
      'error dangling-target ports.txt.ann.yaml k1 to',
    ]);
  });

  it('are no words with a meaning of their own, no responses, and no events under another name', () => {
    const yaml = `${sidecar('events', 'id: ports-closed, page: true')}rationales:
  - { id: q1, ${at(page, line)}, other: outside, title: "A strike", relations: [{ id: k1, from: this, to: other }] }
relations:
  - { id: k2, from: r9, to: ports }
`;
    const other = sidecar('responses', `id: r9, ${words}`);
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': yaml, 'strike.txt': page, 'strike.txt.ann.yaml': other };
    check(files, 'ports.txt', []);
  });

  it('are not looked for in registers that could not be read', () => {
    const yaml = sidecar('responses', `id: r1, ${words}, actors: [chile], event: talks`);
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': yaml };
    check(files, 'ports.txt', [], { actors: false, events: false });
  });

  it('are those that several events have', () => {
    const files = {
      'a.txt': page,
      'a.txt.ann.yaml': sidecar('events', 'id: strike, page: true'),
      'b.txt': page,
      'b.txt.ann.yaml': sidecar('events', 'id: strike, page: true'),
      'c.txt': page,
      'c.txt.ann.yaml': sidecar('rationales', `id: q1, ${at(page, line)}, other: strike`),
    };
    const place = `c.txt ${page.indexOf(line)}-${page.indexOf(line) + line.length}`;
    check(files, 'c.txt', [`error dangling-target ${place} <- c.txt.ann.yaml q1 other`]);
    check(files, 'a.txt', ['error duplicate-id a.txt.ann.yaml strike <- b.txt.ann.yaml strike']);
  });
});

describe('annotated words that the article still has', () => {
  const messageOn = (anchor: string) => {
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': sidecar('mentions', `id: m1, ${anchor}`) };
    const context = ruleContext(indexOf(files), defaultSettings, { actors: true, events: true });
    const found = findingsOfArticle(wholeFactsOf(files, 'ports.txt') ?? assert.fail(), context);
    return found.find(({ rule }) => rule === 'quote-drift')?.message;
  };

  it('are not said to have changed where only the text around them has', () => {
    const place = page.indexOf('the target of the');
    assert.equal(
      messageOn(`quote: "the target of the", at: ${place + 2}, before: "Was ", after: " unloading."`),
      'The words “the target of the” stand here, but the text around them, or their place, is another, so they may not be the annotated ones.',
    );
  });

  it('are not said to be gone where they stand among other words', () => {
    assert.equal(
      messageOn('quote: "Chile", at: 900, before: "opened its harbours to ", after: " and Ecuador"'),
      'The place of the words “Chile” is lost: the article has them no more, or only where others may be meant.',
    );
  });
});

describe('words of a fixed list that there are not', () => {
  const wrong = (anchor: string) => {
    const yaml = `newsweave: 1\nresponses:\n  - { id: r1, ${anchor}, form: bar, aux: [x] }\nnoActs:\n  - { id: l1, quote: "gone", at: 0, role: foo }\n`;
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': yaml };
    const context = ruleContext(indexOf(files), defaultSettings, { actors: true, events: true });
    const all = findingsOfArticle(wholeFactsOf(files, 'ports.txt') ?? assert.fail(), context);
    return all.filter(({ rule }) => rule === 'unknown-type');
  };

  it('are told on the words of their record, else in the sidecar', () => {
    const start = page.indexOf(closed);
    const range = `ports.txt ${start}-${start + closed.length}`;
    const [form, aux, role, ...more] = wrong(at(page, closed)).map(shown);
    assert.deepEqual(more, []);
    for (const each of [form, aux])
      assert.match(each ?? '', new RegExp(`^error unknown-type ${range} <- ports.txt.ann`));
    assert.match(role ?? '', /^error unknown-type ports\.txt\.ann\.yaml \d+-\d+$/);
  });

  it('have fingerprints that tell their records apart and hold wherever these stand', () => {
    const prints = (anchor: string) => wrong(anchor).map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints(at(page, closed))).size, 3);
    assert.deepEqual(prints(at(page, closed)), prints(at(page, responseLines[1])));
  });
});

describe('records that others belong to', () => {
  const response = `id: r1, ${at(page, closed)}`;
  const named = `newsweave: 1
mentions:
  - { id: m1, ${at(page, closed)}, of: r9 }
noActs:
  - { id: l1, ${at(page, closed)}, of: r9 }
verdicts:
  - { of: r9, verdict: accepted, by: ana }
`;
  const start = page.indexOf(closed);
  const words = `ports.txt ${start}-${start + closed.length}`;

  it('are found to be missing from mentions, lines and verdicts', () => {
    check({ 'ports.txt': page, 'ports.txt.ann.yaml': named }, 'ports.txt', [
      `error dangling-target ${words} <- ports.txt.ann.yaml m1 of`,
      `error dangling-target ${words} <- ports.txt.ann.yaml l1 of`,
      'error dangling-target ports.txt.ann.yaml r9 of',
    ]);
  });

  it('are there in any layer that was read, also where they do not hold any more', () => {
    const known = (ben: string) => {
      const files = { 'ports.txt': page, 'ports.txt.ann.yaml': named.replaceAll('r9', 'r1') };
      check({ ...files, 'ports.txt.ben.ann.yaml': ben }, 'ports.txt', []);
    };
    known(sidecar('responses', response));
    known(sidecar('responses', `${response}, retired: true`));
    known(sidecar('rationales', `id: q1, ${at(page, line)}, relations: [{ id: r1, from: this, type: about }]`));
  });

  it('may stand in a sidecar that cannot be read whole, or in a layer that does not count', () => {
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': named };
    check({ ...files, 'ports.txt.ben.ann.yaml': 'newsweave: [\n' }, 'ports.txt', [
      'error sidecar-unreadable ports.txt.ben.ann.yaml 13-13',
    ]);
    const ben = { path: 'ports.txt.ben.ann.yaml', article: 'ports.txt', layer: 'ben' };
    const shared = { path: 'ports.txt.ann.yaml', article: 'ports.txt', layer: null };
    check(files, 'ports.txt', [], { actors: true, events: true, files: { sidecarsOf: () => [shared, ben] } });
  });

  it('are pointed at by the verdict, which has no id of its own', () => {
    const yaml = withoutMarks('newsweave: 1\nverdicts:\n  - { of: ⟦r9⟧, verdict: accepted }\n');
    const range = placeLines(yaml)({ path: 'a.txt.ann.yaml', record: 'r9', field: ['of'] });
    assert.deepEqual(yaml.split('\n')[range.start.line]?.slice(range.start.character, range.end.character), 'r9');
  });
});

describe('ids that several events have', () => {
  it('are told once for an event that two layers describe, and not at all for two pages of one name', () => {
    const record = sidecar('events', 'id: strike, page: true');
    check({ 'a.txt': page, 'a.txt.ann.yaml': record, 'a.txt.ben.ann.yaml': record }, 'a.txt', []);
    check({ 'x/a.txt': page, 'y/a.txt': page }, 'x/a.txt', []);
  });

  it('are told to be those of several where a relation names two pages of one name', () => {
    const messages = (more: Files) => {
      const files = { 'x/a.txt': page, 'y/a.txt': page, 'c.txt': page, 'c.txt.ann.yaml': relation, ...more };
      const context = ruleContext(indexOf(files), defaultSettings, { actors: true, events: true });
      const found = findingsOfArticle(wholeFactsOf(files, 'c.txt') ?? assert.fail(), context);
      return found.flatMap(({ rule, message }) => (rule === 'dangling-target' ? [message] : []));
    };
    const relation = sidecar('relations', 'id: k1, from: a, to: c');
    const several = ['Several events have the id a, so nothing tells which is meant.'];
    const pinned = (id: string) => sidecar('events', `id: ${id}, page: true`);
    assert.deepEqual(messages({}), several);
    assert.deepEqual(messages({ 'x/a.txt.ann.yaml': pinned('one'), 'y/a.txt.ann.yaml': pinned('two') }), several);
    assert.deepEqual(messages({ 'x/a.txt.ann.yaml': pinned('one') }), []);
  });

  it('are told on events.yaml where an article has them too, not where they stand twice in it', () => {
    const registered = (times: number) =>
      `newsweave: 1\nevents:\n${'  - { id: strike, title: "Strike" }\n'.repeat(times)}`;
    const ofRegister = (files: Files) =>
      findingsOfEvents(ruleContext(indexOf(files), defaultSettings, { actors: true, events: true }))
        .filter(({ rule }) => tested.has(rule))
        .map(shown);
    const files = { 'a.txt': page, 'a.txt.ann.yaml': sidecar('events', 'id: strike, page: true') };
    assert.deepEqual(ofRegister({ ...files, 'events.yaml': registered(1) }), [
      'error duplicate-id events.yaml strike <- a.txt.ann.yaml strike',
    ]);
    assert.deepEqual(ofRegister({ 'a.txt': page, 'events.yaml': registered(2) }), []);
  });
});

describe('words that are not where they were', () => {
  it('are told for further words of an act as well, and not for a record that was retired', () => {
    const gone = 'quote: "Towed two ferries back into the harbour.", at: 3';
    const yaml = sidecar(
      'responses',
      `id: r1, ${at(page, closed)}, also: [{ ${gone} }]`,
      `id: r2, ${gone}, retired: true`,
    );
    const title = `ports.txt 0-${'Peru closes its ports'.length}`;
    check({ 'ports.txt': page, 'ports.txt.ann.yaml': yaml }, 'ports.txt', [
      `error quote-drift ports.txt.ann.yaml r1 also 0 quote <- ${title}`,
    ]);
  });
});

/** Checks what is found in a YAML file by itself, its places marked. */
function checkYaml(path: string, marked: string, ...expected: readonly string[]): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const findings = findingsOfYaml(path, text);
  assert.deepEqual(
    findings.map(({ level, rule }) => `${level} ${rule}`),
    expected,
  );
  assert.equal(
    withMarks(
      text,
      findings.flatMap(({ place }) => ('range' in place ? [place.range] : [])),
    ),
    marked,
  );
}

describe('what is found in a YAML file by itself', () => {
  it('is one rule for all that makes a sidecar unreadable, and none for a newer format', () => {
    checkYaml('a.txt.ann.yaml', 'newsweave: 1\n⟦<<<<<<< mine⟧\n', 'error sidecar-unreadable');
    checkYaml('a.txt.ann.yaml', 'newsweave: 1\nevents:\n  - ⟦{ title: "Strike" }⟧\n', 'error sidecar-unreadable');
    checkYaml('a.txt.ann.yaml', 'newsweave: ⟦9⟧\n', 'info newer-format');
  });

  it('is words that the format lacks, ids that stand twice, and, as hints, keys that are kept', () => {
    checkYaml(
      'a.txt.ann.yaml',
      'newsweave: 1\nevents:\n  - { id: strike, kind: ⟦deeed⟧, ⟦colour⟧: red }\n',
      'error unknown-type',
      'hint unknown-key',
    );
    checkYaml(
      'actors.yaml',
      'newsweave: 1\nactors:\n  - { id: peru, name: "Peru", partOf: ⟦andes⟧ }\n',
      'error dangling-target',
    );
    checkYaml('corpus.yaml', 'newsweave: 1\nlayers: ⟦mine⟧\n', 'error bad-corpus-settings');
    checkYaml(
      'corpus.yaml',
      'newsweave: 1\nrules: { temporal-cycle: "off", dangling-targt: ⟦"off"⟧ }\n',
      'warning unknown-rule',
    );
    checkYaml('corpus.yaml', 'newsweave: 1\ninclude: ["*.txt", ⟦"../**/*.txt"⟧]\n', 'warning outside-corpus');
    checkYaml('notes.yaml', 'newsweave: [\n');
  });
});

describe('a sidecar without an article', () => {
  it('is told to have no annotator’s name where that is all that is wrong', () => {
    const messageOn = (path: string) => orphanFinding(path, (article) => article === 'a.txt').message;
    assert.match(messageOn('a.txt.Ana.ann.yaml'), /^`Ana` in the name .* Rename the file\.$/);
    for (const path of ['b.txt.Ana.ann.yaml', 'b.txt.ann.yaml', 'a.txt.ana.ann.yaml'])
      assert.match(messageOn(path), /^The article of this sidecar is not in the corpus/);
  });
});

describe('the levels of a corpus', () => {
  it('change those of rules, and leave out what is off', () => {
    const findings = findingsOfYaml(
      'a.txt.ann.yaml',
      'newsweave: 1\nevents:\n  - { id: strike, kind: deeed, colour: red }\n',
    );
    const levels = atLevels(findings, { rules: { 'unknown-type': 'hint', 'unknown-key': 'off' } });
    assert.deepEqual(
      levels.map(({ level, rule }) => `${level} ${rule}`),
      ['hint unknown-type'],
    );
  });
});
