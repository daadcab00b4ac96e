import assert from 'node:assert/strict';
import { printDraft, registerDraft, type FindActors } from '../../../src/core/registers/draft-register.ts';
import { findBuiltIns } from '../../../src/core/registers/find-built-ins.ts';
import { builtInActors } from '../../../src/core/registers/built-in.ts';
import { readActors } from '../../../src/core/registers/actors.ts';

/** Checks which built-in actors a text names, and how often: `iran 2`. */
function check(text: string, ...expected: string[]): void {
  const found = findBuiltIns(text).map(({ actor, mentions }) => `${actor.id} ${mentions}`);
  assert.deepEqual(found.sort(), expected.sort());
}

describe('the built-in actors that a text names', () => {
  it('are countries by name, alias and demonym', () => {
    check('Iran’s envoy met two Iranians and a Turkish consul in the Islamic Republic of Iran.', 'iran 3', 'turkiye 1');
    check("The United Kingdom and Côte d’Ivoire; Cote d'Ivoire too.", 'uk 1', 'ivory-coast 2');
  });

  it('are organisations by name and abbreviation', () => {
    check('NATO said that the World Health Organization (WHO) had asked.', 'nato 1', 'who 2');
  });

  it('are written with capitals: words that read alike are none', () => {
    check('It told us who had eaten turkey from china.');
    check('US troops', 'usa 1');
    check('U.S. troops and the U.S.’s own', 'usa 2');
  });

  it('are no abbreviations in a headline of capitals', () => {
    check('THEY TOLD US WHO IT WAS IN IRAN', 'iran 1');
  });

  it('are told by the longest name', () => {
    check('Guinea-Bissau and South Sudan', 'guinea-bissau 1', 'south-sudan 1');
    check('Iran-US talks', 'iran 1', 'usa 1');
    check('OPEC+ met, OPEC did not.', 'opec 1', 'opec-plus 1');
  });

  it('are no other places that have a name in theirs', () => {
    check('From New Mexico to Latin America and West New Guinea; member States agreed.');
    check('Back in the States, northern Mexico saw rain.', 'usa 1', 'mexico 1');
  });

  it('are not told by parts of words, capitals of countries, or names that two of them share', () => {
    check('Iranophile Omanson flew from Tehran; Congolese pilots waited.');
  });

  it('are each found by their own name', () => {
    const lost = builtInActors().filter(
      ({ id, name }) => !findBuiltIns(`In ${name} it rained.`).some(({ actor }) => actor.id === id),
    );
    assert.deepEqual(
      lost.map(({ name }) => name),
      [],
    );
  });
});

describe('a draft of the register', () => {
  it('counts mentions and articles, those of the most articles first', () => {
    const draft = registerDraft([findBuiltIns]);
    for (const text of ['Chile and Chile and Chile', 'Peru', 'Peru. Bolivia.']) draft.readArticle(text);
    assert.deepEqual(
      draft.actors().map(({ actor, mentions, articles }) => [actor.id, mentions, articles]),
      [
        ['peru', 2, 2],
        ['chile', 3, 1],
        ['bolivia', 1, 1],
      ],
    );
  });

  it('is a register in the order of ids, which says where each actor was found', () => {
    const draft = registerDraft([findBuiltIns]);
    for (const text of ['Peru and Chile', 'Peru']) draft.readArticle(text);
    const printed = printDraft(draft.actors());
    assert.ok(printed.ok);
    assert.match(printed.text, /\n {2}- \{ id: chile, .*, type: state, code: CHL \} # once in 1 article\n/);
    assert.match(printed.text, /\n {2}- \{ id: peru, .* \} # 2 times in 2 articles\n$/);
    const { value, problems } = readActors(printed.text);
    assert.deepEqual([value.map(({ id }) => id), problems], [['chile', 'peru'], []]);
  });

  it('is a readable register where nothing was found', () => {
    const printed = printDraft([]);
    assert.deepEqual(printed.ok && readActors(printed.text).problems, []);
  });

  it('takes what several ways of finding find from the first', () => {
    const person: FindActors = () => [{ actor: { id: 'peru', name: 'Peru Paz', type: 'person' }, mentions: 5 }];
    const draft = registerDraft([findBuiltIns, person]);
    draft.readArticle('Peru');
    draft.readArticle('Nobody');
    assert.deepEqual(
      draft.actors().map(({ actor: { name }, mentions, articles }) => [name, mentions, articles]),
      [['Peru', 6, 2]],
    );
  });
});
