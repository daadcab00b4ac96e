import { changeAct, type ActChange } from '../../../src/core/coding/change-act.ts';
import { commentOn } from '../../../src/core/coding/change-annotation.ts';
import type { Coder } from '../../../src/core/coding/context.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { checkFiles, checkRefused, coder, stepOn } from '../helpers/coding.ts';
import { at, eventPage, rationaleLines, responseLines, sidecar } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [line] = responseLines;
const own = 'a.txt.ann.yaml';
const name = { sidecar: own, id: 'r1' };
const record = (fields: string) => sidecar('responses', `id: r1, ${at(page, line)}, ${fields}`);

function changed(before: string, change: ActChange, by: Coder = coder()) {
  const files = { 'a.txt': page, [own]: record(before) };
  return { files, after: stepOn(files, 'a.txt', (article) => changeAct(article, name, change, by)) };
}

/** Checks what a change makes of the fields of an act. */
function check(before: string, change: ActChange, expected: string): void {
  const { files, after } = changed(before, change);
  checkFiles(files, after, { [own]: record(expected) });
}

describe('what is said of an act', () => {
  it('is written field by field, and the rest stays', () => {
    check(
      'actors: [peru], note: "sure"',
      { speaker: 'ana-paz' },
      'actors: [peru], speaker: ana-paz, by: ana, note: "sure"',
    );
    check('actors: [peru]', { via: ['wire', 'radio'] }, 'actors: [peru], via: [wire, radio], by: ana');
    check('actors: [peru]', { targets: ['chile'] }, 'actors: [peru], targets: [chile], by: ana');
    check('actors: [peru]', { form: 'deed' }, 'actors: [peru], form: deed, by: ana');
    check('type: state', { mode: 'deny' }, 'type: state, mode: deny, by: ana');
    check('type: state', { event: 'war' }, 'type: state, event: war, by: ana');
    check('type: state, event: war', { about: 'strike' }, 'type: state, about: strike, event: war, by: ana');
    check('type: state', { aux: ['future', 'generic'] }, 'type: state, aux: [future, generic], by: ana');
  });

  it('is taken out by null and by an empty list', () => {
    check(
      'actors: [peru], speaker: ana-paz, via: [wire], form: deed, type: state, mode: deny, targets: [chile], event: war, aux: [future]',
      { speaker: null, via: [], form: null, mode: null, targets: [], event: null, aux: [] },
      'actors: [peru], type: state, by: ana',
    );
  });

  it('does not hold what goes without saying', () => {
    check('type: state', { news: false }, 'type: state, news: false, by: ana');
    check('type: state, news: false', { news: true }, 'type: state, by: ana');
    check('type: state', { negated: true }, 'type: state, negated: true, by: ana');
    check('type: state, negated: true', { negated: false }, 'type: state, by: ana');
  });

  it('has variables of the project, each by its name', () => {
    check('type: state', { fields: { certainty: 'low' } }, 'type: state, fields: { certainty: low }, by: ana');
    check(
      'type: state, fields: { certainty: low, region: south }',
      { fields: { certainty: null } },
      'type: state, fields: { region: south }, by: ana',
    );
    check('type: state, fields: { certainty: low }', { fields: { certainty: null } }, 'type: state, by: ana');
  });

  it('loses its mode with its type', () => {
    check('type: state, mode: deny', { type: 'agree' }, 'type: agree, by: ana');
    check('type: state, mode: deny', { type: 'state' }, 'type: state, mode: deny, by: ana');
  });

  it('is a person’s from then on', () => {
    check('type: state, origin: suggestion', { negated: true }, 'type: state, negated: true, by: ana');
  });

  it('is written into one’s own file where another layer has the act', () => {
    const { files, after } = changed('actors: [peru], by: ben', { negated: true }, coder('ana'));
    checkFiles(files, after, {
      'a.txt.ana.ann.yaml': `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n  - { id: r1111111111, ${at(page, line)},\n      actors: [peru], negated: true, by: ana, created: "2026-11-21", replaces: r1 }\n...\n`,
    });
  });

  it('is refused where the act is gone', () => {
    const files = { 'a.txt': page, [own]: record('type: state') };
    const other = { ...name, id: 'r2' };
    checkRefused(
      stepOn(files, 'a.txt', (article) => changeAct(article, other, { news: false }, coder())),
      /gone/,
    );
    const now = { 'a.txt': page, [own]: 'newsweave: 1\n' };
    checkRefused(
      stepOn(files, 'a.txt', (article) => changeAct(article, name, { news: false }, coder()), now),
      /gone/,
    );
  });
});

describe('a comment', () => {
  const comment = (files: Record<string, string>, id: string, note: string) =>
    stepOn(files, 'a.txt', (article) => commentOn(article, { sidecar: own, id }, note, coder()));

  it('stands in the record and says nothing of who decided it', () => {
    const files = { 'a.txt': page, [own]: record('type: state, by: ben') };
    checkFiles(files, comment(files, 'r1', ' see “p. 3”, & more '), {
      [own]: record('type: state, by: ben, note: "see “p. 3”, & more"'),
    });
  });

  it('goes where it is empty', () => {
    const files = { 'a.txt': page, [own]: record('type: state, by: ben, note: "sure"') };
    checkFiles(files, comment(files, 'r1', ''), { [own]: record('type: state, by: ben') });
  });

  it('is that of the rationale where a relation of one is meant', () => {
    const rationale = (more: string) =>
      sidecar(
        'rationales',
        `id: q1, ${at(page, rationaleLines[0])}, other: outside, ${more}relations: [{ id: k1, type: causes }]`,
      );
    const files = { 'a.txt': page, [own]: rationale('') };
    checkFiles(files, comment(files, 'k1', 'sure'), { [own]: rationale('note: "sure", ') });
  });
});
