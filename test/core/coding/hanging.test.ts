import assert from 'node:assert/strict';
import type { CodingStep, CodedArticle, Coder } from '../../../src/core/coding/context.ts';
import { joinActs } from '../../../src/core/coding/join-acts.ts';
import { markNoAct } from '../../../src/core/coding/mark-no-act.ts';
import { removeRecord } from '../../../src/core/coding/remove-record.ts';
import { carryOut, checkFiles, checkRefused, coder } from '../helpers/coding.ts';
import { at, eventPage, indexOf, rationaleLines, responseLines, wholeFactsOf, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [first, second] = responseLines;
const [why] = rationaleLines;
const own = 'ports.txt.ann.yaml';
const ofBen = 'ports.txt.ben.ann.yaml';

/** A sidecar of these sections; each record is a line. */
function yaml(sections: Readonly<Record<string, readonly string[]>>): string {
  const texts = Object.entries(sections)
    .filter(([, records]) => records.length > 0)
    .map(([name, records]) => `${name}:\n${records.map((record) => `  - { ${record} }\n`).join('')}`);
  return `newsweave: 1\n${texts.join('')}`;
}

const act = `id: r1, ${at(page, first)}, actors: [peru]`;
const otherAct = `id: r2, ${at(page, 'What happened.')}, actors: [chile]`;
const rationale = (relations: string) => `id: q1, ${at(page, why)}, other: envoy${relations}`;

/** Two acts, and what hangs on the first. */
const hanging = {
  mentions: [
    `id: m1, ${at(page, 'ports')}, actor: peru, of: r1, as: target`,
    `id: m2, ${at(page, 'Closed')}, of: r1, as: cue`,
    `id: m3, ${at(page, 'Chile')}, actor: chile, of: r2`,
  ],
  responses: [act, otherAct],
  noActs: [`id: l1, ${at(page, second)}, role: recipient, actor: chile, of: r1`],
  rationales: [rationale(', relations: [{ id: k1, from: this, type: parallels }, { id: k2, from: r1, type: about }]')],
  relations: ['id: k3, from: r1, to: r2, type: disputes', 'id: k4, from: r2, to: envoy, type: about'],
  verdicts: ['of: r1, verdict: accepted', 'of: k1, verdict: accepted', 'of: k3, verdict: unsure'],
};

/** The same once the first act and all that says nothing without it are gone. */
const left = {
  mentions: [`id: m1, ${at(page, 'ports')}, actor: peru`, hanging.mentions[2] ?? ''],
  responses: [otherAct],
  noActs: [`id: l1, ${at(page, second)}, role: recipient, actor: chile`],
  rationales: [rationale(', relations: [{ id: k1, from: this, type: parallels }]')],
  relations: [hanging.relations[1] ?? ''],
  verdicts: ['of: k1, verdict: accepted'],
};

/** A step on ports.txt: the files after it, and what the person is told. */
function step(files: Files, decide: (article: CodedArticle) => CodingStep) {
  const facts = wholeFactsOf(files, 'ports.txt');
  assert.ok(facts);
  const decided = decide({ facts, text: page });
  return { after: carryOut(files, decided), note: decided.ok ? (decided.note ?? null) : null };
}

function remove(files: Files, name = { sidecar: own, id: 'r1' }, by: Coder = coder()) {
  return step(files, (article) => removeRecord(article, name, by, indexOf(files)));
}

describe('what hangs on an act that is taken back', () => {
  it('goes with it, and stays where it says something of its own words', () => {
    const files = { 'ports.txt': page, [own]: yaml(hanging) };
    const { after, note } = remove(files);
    checkFiles(files, after, { [own]: yaml(left) });
    assert.equal(
      note,
      '2 relations, 1 mention and 2 verdicts that hung on it went as well. ' +
        '1 mention and 1 line without an act that belonged to it stay by themselves.',
    );
  });

  it('is nothing mostly, and then nothing is told', () => {
    const files = { 'ports.txt': page, [own]: yaml(hanging) };
    const { after, note } = remove(files, { sidecar: own, id: 'k4' });
    checkFiles(files, after, { [own]: yaml({ ...hanging, relations: hanging.relations.slice(0, 1) }) });
    assert.equal(note, null);
  });

  it('are verdicts too where a rationale goes with its relations', () => {
    const files = { 'ports.txt': page, [own]: yaml(hanging) };
    const { after, note } = remove(files, { sidecar: own, id: 'q1' });
    const verdicts = [hanging.verdicts[0] ?? '', hanging.verdicts[2] ?? ''];
    checkFiles(files, after, {
      [own]: yaml({ ...hanging, rationales: [], verdicts }),
    });
    assert.equal(note, '1 verdict that hung on it went as well.');
  });

  it('goes in each file of one’s own, unless that has another record of the same id', () => {
    const mine = 'ports.txt.ana.ann.yaml';
    const shared = yaml({ responses: [act] });
    const relation = 'id: k9, from: r1, to: envoy, type: about';
    const files = { 'ports.txt': page, [own]: shared, [mine]: yaml({ responses: [otherAct], relations: [relation] }) };
    checkFiles(files, remove(files).after, {
      [own]: 'newsweave: 1\n',
      [mine]: yaml({ responses: [otherAct] }),
    });
    const same = { ...files, [mine]: yaml({ responses: [otherAct.replace('r2', 'r1')], relations: [relation] }) };
    checkFiles(same, remove(same).after, { [own]: 'newsweave: 1\n' });
  });

  it('is left in layers of others and in other articles, and counted', () => {
    const files = {
      'ports.txt': page,
      [own]: yaml({ responses: [act] }),
      [ofBen]: yaml({ noActs: hanging.noActs, relations: ['id: b1, from: r1, to: r1, type: disputes'] }),
      'envoy.txt': eventPage('Chile recalls its envoy'),
      'envoy.txt.ann.yaml': yaml({ relations: ['id: e1, from: envoy, to: r1, type: about'] }),
    };
    const { after, note } = remove(files);
    checkFiles(files, after, { [own]: 'newsweave: 1\n' });
    assert.equal(note, '3 records of other layers or articles still name it: see Problems.');
  });

  it('goes where another layer’s act is dropped; verdicts on that act stay, for it stands in its file still', () => {
    const relation = 'id: k9, from: r1, to: r2, type: disputes';
    const verdicts = ['of: r1, verdict: rejected', 'of: k9, verdict: unsure'];
    const mine = (more: object) => yaml({ ...hanging, responses: [otherAct], rationales: [], ...more });
    const files = {
      'ports.txt': page,
      [ofBen]: yaml({ responses: [act] }),
      [own]: mine({ relations: [relation], verdicts }),
    };
    const { after, note } = remove(files, { sidecar: ofBen, id: 'r1' });
    const { mentions, noActs } = left;
    checkFiles(files, after, {
      [own]: mine({
        mentions,
        responses: [otherAct, 'id: r1111111111, drops: r1, by: ana, created: "2026-11-21"'],
        noActs,
        relations: [],
        verdicts: verdicts.slice(0, 1),
      }),
    });
    assert.match(note ?? '', /^1 relation, 1 mention and 1 verdict /);
  });
});

describe('what hangs on an act whose words tell none', () => {
  it('goes with it as well', () => {
    const belonging = { ...hanging, verdicts: hanging.verdicts.slice(1) };
    const files = { 'ports.txt': page, [own]: yaml({ ...belonging, noActs: [] }) };
    const coding = { at: page.indexOf(first), words: first, role: 'none', actor: null, of: null } as const;
    const { after, note } = step(files, (article) => markNoAct(article, coding, coder(), indexOf(files)));
    const noAct = `id: l1111111111, ${at(page, first)},\n      role: none, by: ana, created: "2026-11-21"`;
    checkFiles(files, after, { [own]: yaml({ ...left, noActs: [noAct] }) });
    assert.equal(
      note,
      '2 relations, 1 mention and 1 verdict that hung on it went as well. ' +
        '1 mention that belonged to it stays by itself.',
    );
  });
});

describe('what hangs on an act that joins another one', () => {
  const join = (files: Files) =>
    step(files, (article) =>
      joinActs(article, { at: page.indexOf(first), words: first }, { sidecar: own, id: 'r2' }, coder(), indexOf(files)),
    ).after;
  const files = { 'ports.txt': page, [own]: yaml({ ...hanging, verdicts: [] }) };

  it('hangs on that one from now on, relations of rationales as well', () => {
    const after = join(files);
    assert.ok(typeof after !== 'string');
    const text = after[own] ?? '';
    assert.doesNotMatch(text, /r1\b/);
    assert.match(text, /id: k2, from: r2,/);
    assert.match(text, /id: k3, from: r2, to: r2,/);
  });

  it('keeps it where another article has a relation to it', () => {
    const envoy = { 'envoy.txt': eventPage('Chile recalls its envoy') };
    const relation = yaml({ relations: ['id: e1, from: envoy, to: r1, type: about'] });
    checkRefused(join({ ...files, ...envoy, 'envoy.txt.ann.yaml': relation }), /^envoy\.txt has a relation/);
    const itsOwn = `${relation}responses:\n  - { id: r1, ${at(envoy['envoy.txt'], first)} }\n`;
    assert.notEqual(typeof join({ ...files, ...envoy, 'envoy.txt.ann.yaml': itsOwn }), 'string');
  });
});
