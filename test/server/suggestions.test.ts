import assert from 'node:assert/strict';
import { openCorpus, type OpenCorpus } from '../../src/server/corpus.ts';
import { articleFinder, type FoundArticle } from '../../src/server/lookup.ts';
import { codeLenses } from '../../src/server/requests/code-lens.ts';
import { resolveCodeLens } from '../../src/server/requests/code-lens-titles.ts';
import { linkSuggestions } from '../../src/server/requests/page-suggestions.ts';
import { proposals } from '../../src/server/requests/proposals.ts';
import { taggableWords } from '../../src/server/requests/taggable.ts';
import { root, uriOf } from './helpers/client.ts';
import { memoryHost, type MemoryHost } from './helpers/memory-host.ts';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';

const actors = `newsweave: 1
actors:
  - { id: harbour-board, name: "Harbour Board", type: organisation }
  - { id: pilots-union, name: "Pilots Union", type: organisation }
  - { id: ports-ministry, name: "Ports Ministry", type: government }
`;

/** An event page of the harbour strike. */
function eventPage(
  title: string,
  summary: string,
  responses: readonly string[],
  rationales: readonly string[],
): string {
  const quoted = rationales.map((line) => `"${line}"`);
  const lists = ['Actor Responses', ...responses, `Related Events (${rationales.length})`, ...quoted];
  return [title, 'Summary', summary, 'Full Content', summary, 'Sources (1)', ...lists, ''].join('\n');
}

const labelled = 'Rejected the demands of the pilots.';
const unnamed = 'Threatened to strike for a month.';
const rationale = 'The new event is a direct response to the talks on winter shifts that broke down a day before.';
const closing = eventPage(
  'Ports Ministry closes the outer harbour',
  'The Ports Ministry closed the outer harbour. The Pilots Union threatened to strike for a month.',
  [`Ports Ministry: ${labelled}`, unnamed],
  [rationale],
);
const talks = eventPage(
  'Talks on winter shifts break down',
  'Talks between the Pilots Union and the Ports Ministry on winter shifts broke down.',
  ['Pilots Union: Left the talks.'],
  [],
);
const files = {
  'closing.txt': closing,
  'talks.txt': talks,
  'orchard.txt': eventPage('Orchard fair opens', 'Farmers showed apples at the fair.', ['Farmers: Showed apples.'], []),
  'actors.yaml': actors,
};

/** A corpus on which suggestions learn as soon as they may, or never. */
function opened(host: MemoryHost, learns = true): OpenCorpus {
  const never = () => new Promise<void>(() => undefined);
  return openCorpus(root, { ...quietSurroundings, host, whenIdle: learns ? () => Promise.resolve() : never });
}

async function articleIn(corpus: OpenCorpus, path = 'closing.txt'): Promise<FoundArticle> {
  const found = await articleFinder(() => [corpus]).article(uriOf(path));
  assert.ok(found);
  return found;
}

/** What can be tagged at the mark | of a page. */
async function taggableAt(corpus: OpenCorpus, marked: string, path = 'closing.txt') {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const place = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const found = await articleIn(corpus, path);
  const words = taggableWords(found, { uri: uriOf(path), range: { start: place, end: place }, record: null });
  assert.ok(words);
  return words;
}

async function learnt(given: Readonly<Record<string, string>> = files) {
  const host = memoryHost(given);
  const corpus = opened(host);
  await corpus.learnt();
  return { corpus, host };
}

describe('suggestions in the editor', () => {
  it('give way to the simple ones until something is learnt, and nothing waits for them', async () => {
    const corpus = opened(memoryHost(files), false);
    const { actors: found } = await taggableAt(corpus, closing.replace(labelled, `|${labelled}`));
    assert.deepEqual(
      [found[0]?.id, found[0]?.reason, found[0]?.confidence],
      ['ports-ministry', 'named before the line', null],
    );
    const page = await articleIn(corpus);
    assert.deepEqual(linkSuggestions(page, { at: closing.indexOf(rationale), words: rationale }), {
      events: [],
      relations: [],
      outside: 0,
      numbers: {},
      newEvent: null,
    });
  });

  it('rank the actors of a line that names nobody, with a reason and a confidence', async () => {
    const { corpus } = await learnt();
    const { actors: found } = await taggableAt(corpus, closing.replace(unnamed, `|${unnamed}`));
    const [first] = found;
    assert.equal(first?.id, 'pilots-union');
    assert.match(first.reason, /the page tells that it does this/);
    assert.ok((first.confidence ?? 0) > 0.3);
  });

  it('tell who speaks for an actor, and take the person along', async () => {
    const spoken = 'Ines Vega warned that pilots would stay at home.';
    const post = 'posts: [{ for: pilots-union, title: chair }]';
    const host = memoryHost({
      ...files,
      'closing.txt': closing.replace(unnamed, spoken),
      'actors.yaml': `${actors}  - { id: ines-vega, name: "Ines Vega", type: person, ${post} }\n`,
    });
    const corpus = opened(host);
    await corpus.learnt();
    const proposed = proposals(await articleIn(corpus)).filter((each) => each.kind === 'act');
    const act = proposed.find(({ words }) => words === spoken);
    assert.deepEqual([act?.actor.id, act?.actor.speaker], ['pilots-union', { id: 'ines-vega', name: 'Ines Vega' }]);
    assert.ok(proposed.every(({ words, actor }) => words === spoken || actor.speaker === null));
  });

  it('put the type that the words tell first', async () => {
    const { corpus } = await learnt();
    const { types } = await taggableAt(corpus, closing.replace(unnamed, `|${unnamed}`));
    assert.equal(types[0]?.id, 'threaten');
    assert.match(types[0].reason ?? '', /says so/);
    assert.equal(types.at(-1)?.reason, null);
  });

  it('are taken all at once only where actor and type are sure', async () => {
    const { corpus } = await learnt();
    const told = proposals(await articleIn(corpus));
    const acts = told.flatMap((each) => (each.kind === 'act' ? [each] : []));
    assert.deepEqual(
      acts.map(({ words, actor, type }) => [words, actor.id, type]),
      [
        [labelled, 'ports-ministry', 'reject'],
        [unnamed, 'pilots-union', 'threaten'],
      ],
    );
    assert.equal(acts[0]?.sure, true);
    assert.ok(acts.every(({ sure, actor }) => !sure || actor.sure));
    const [link] = told.flatMap((each) => (each.kind === 'link' ? [each] : []));
    assert.deepEqual(
      [link?.words, link?.event.path, link?.relations.map(({ phrase }) => phrase)],
      [rationale, 'talks.txt', ['responds to']],
    );
  });

  it('tell whom a line calls the recipient, and propose no act for it', async () => {
    const line = 'Identified as the target of the closing.';
    const { corpus } = await learnt({ ...files, 'closing.txt': closing.replace(unnamed, line) });
    const [role] = proposals(await articleIn(corpus)).filter(({ words }) => words === line);
    assert.deepEqual(role?.kind === 'noAct' && [role.role, role.confidence > 0.9], ['recipient', true]);
  });

  it('stand in the lens with how many others are likely', async () => {
    const { corpus } = await learnt();
    const found = await articleIn(corpus);
    const lenses = await codeLenses(uriOf('closing.txt'), found);
    const titles = lenses.map((lens) => resolveCodeLens(found, lens).command?.title);
    for (const wanted of [
      /^Ports Ministry\? · its name stands before the line/,
      /^Pilots Union\?(?: · \d+ others?)? · the page tells/,
      /^Talks on winter shifts break down\?(?: · \d+ others?)? · both speak of/,
    ])
      assert.ok(
        titles.some((title) => wanted.test(title ?? '')),
        titles.join(', '),
      );
    const long = { name: 'A'.repeat(40), others: 3, reason: 'because of this '.repeat(4) };
    const start = { line: 0, character: 0 };
    const data = { uri: uriOf('closing.txt'), kind: 'suggestion', sidecar: null, record: null, ...long };
    const title = resolveCodeLens(found, { range: { start, end: start }, data }).command?.title ?? '';
    // Another lens stands before it, and the row has to end before the page does.
    assert.match(title, /^A{40}\? · 3 others · because of .*…$/);
    assert.equal(title.length, 96);
  });

  it('offer an actor that only its form shows as a new one, which is never sure', async () => {
    const words = 'Praised the closing.';
    const page = eventPage(
      'Dockers praise the closing',
      'The Dockers Federation praised the closing of the harbour on Monday, the Dockers Federation said.',
      [words],
      [],
    );
    const { corpus } = await learnt({ ...files, 'praise.txt': page });
    const { actors: found } = await taggableAt(corpus, page.replace(words, `|${words}`), 'praise.txt');
    const fresh = found.find(({ isNew }) => isNew);
    assert.deepEqual(
      [fresh?.name, fresh?.type, fresh?.sure, fresh?.builtIn],
      ['Dockers Federation', 'organisation', false, false],
    );
  });

  it('offer no new actor any more once the register has it', async () => {
    const words = 'Praised the closing.';
    const page = eventPage('Dockers praise the closing', 'The Dockers Federation praised the closing.', [words], []);
    const { corpus, host } = await learnt({ ...files, 'praise.txt': page });
    host.files.set('actors.yaml', `${actors}  - { id: dockers, name: "Dockers Federation", type: organisation }\n`);
    corpus.changed(['actors.yaml']);
    const { actors: found } = await taggableAt(corpus, page.replace(words, `|${words}`), 'praise.txt');
    assert.ok(found.some(({ id }) => id === 'dockers'));
    assert.ok(found.every(({ isNew }) => !isNew));
  });

  it('offer as targets those of whom the line tells it, then those whom the page names most', async () => {
    const told = 'Rejected the demands of the Pilots Union.';
    const page = closing.replace(labelled, told);
    const { corpus } = await learnt({ ...files, 'closing.txt': page });
    const { likelyTargets } = await taggableAt(corpus, page.replace(told, `|${told}`));
    assert.deepEqual(
      likelyTargets.map(({ id, reason, confidence }) => [id, reason, confidence]),
      [
        ['pilots-union', 'the line names it', null],
        ['ports-ministry', 'the page often names it', null],
      ],
    );
    const silent = await taggableAt(opened(memoryHost(files), false), closing.replace(labelled, `|${labelled}`));
    assert.deepEqual(silent.likelyTargets, []);
  });

  it('tell the role of words that tell no act', async () => {
    const told = 'Identified as the target of the walk-out.';
    const page = closing.replace(unnamed, told);
    const { corpus } = await learnt({ ...files, 'closing.txt': page });
    const { role } = await taggableAt(corpus, page.replace(told, `|${told}`));
    assert.deepEqual([role?.role, (role?.confidence ?? 0) > 0.8], ['recipient', true]);
    assert.equal((await taggableAt(corpus, page.replace(labelled, `|${labelled}`))).role, null);
  });

  it('rank the events that a rationale may mean, with the words of its relation', async () => {
    const { corpus } = await learnt();
    const found = linkSuggestions(await articleIn(corpus), { at: closing.indexOf(rationale), words: rationale });
    assert.equal(found.events[0]?.path, 'talks.txt');
    assert.match(found.events[0].reason, /both speak of/);
    const [relation] = found.relations;
    assert.deepEqual([relation?.type, relation?.from, relation?.likely], ['responds-to', 'this', true]);
    assert.match(relation?.reason ?? '', /response to/);
  });

  it('need only the texts that tell events, and no sidecar', async () => {
    const note = 'LIMA (Reuters) - Ferries ran on time.\n\nNobody complained.\n';
    const record = `{ id: r1, quote: "${labelled}", at: ${closing.indexOf(labelled)}, actors: [pilots-union], type: reject }`;
    const host = memoryHost({
      ...files,
      'note.txt': note,
      'closing.txt.ann.yaml': `newsweave: 1\nresponses:\n  - ${record}\n`,
    });
    const read: string[] = [];
    const counting = { ...host, read: (path: string) => (read.push(path), host.read(path)) };
    let beIdle = (): void => undefined;
    const idle = new Promise<void>((resolve) => (beIdle = resolve));
    const corpus = openCorpus(root, { ...quietSurroundings, host: counting, whenIdle: () => idle });
    await corpus.wholeRead();
    read.length = 0;
    beIdle();
    await corpus.learnt();
    assert.deepEqual([...new Set(read)].sort(), ['closing.txt', 'orchard.txt', 'talks.txt']);
    const { suggester } = await corpus.settled();
    assert.deepEqual([...(suggester?.knowledge.experience.actorsOfType('reject').keys() ?? [])], ['pilots-union']);
  });

  it('go on from what was learnt, leave out what is gone, and learn what is new', async () => {
    const { corpus, host } = await learnt();
    const seen = (await corpus.settled()).suggester;
    assert.ok(seen);
    host.files.delete('talks.txt');
    host.files.set('walkout.txt', talks.replace('Talks on winter shifts break down', 'Talks on shifts fail'));
    corpus.changed(['talks.txt', 'walkout.txt']);
    const paths = async () =>
      linkSuggestions(await articleIn(corpus), { at: closing.indexOf(rationale), words: rationale }).events.map(
        ({ path }) => path,
      );
    assert.ok(!(await paths()).includes('talks.txt'));
    await corpus.learnt();
    assert.notEqual((await corpus.settled()).suggester, seen);
    assert.equal((await paths())[0], 'walkout.txt');
  });

  it('are the same after changes as those of a corpus that is learnt once', async () => {
    const { corpus, host } = await learnt({ ...files, 'talks.txt': files['orchard.txt'] });
    host.files.set('talks.txt', talks);
    corpus.changed(['talks.txt']);
    const ask = async (each: OpenCorpus) =>
      linkSuggestions(await articleIn(each), { at: closing.indexOf(rationale), words: rationale });
    await ask(corpus);
    await corpus.learnt();
    assert.deepEqual(await ask(corpus), await ask((await learnt()).corpus));
  });

  it('learn from what people decide, and keep what is known of words and names', async () => {
    const line = 'Barred the gates of the outer harbour.';
    const page = (title: string) =>
      eventPage(title, 'The Harbour Board met the Ports Ministry and the Pilots Union.', [line], []);
    const given = { ...files, 'gates.txt': page('Gates are barred'), 'next.txt': page('Gates are barred again') };
    const { corpus, host } = await learnt(given);
    const confidenceOf = async (id: string) => {
      const { actors: found } = await taggableAt(corpus, given['next.txt'].replace(line, `|${line}`), 'next.txt');
      return found.find((each) => each.id === id)?.confidence ?? 0;
    };
    const [before, known] = [await confidenceOf('harbour-board'), (await corpus.settled()).suggester];
    const { types } = await taggableAt(corpus, given['next.txt'].replace(line, `|${line}`), 'next.txt');
    const record = `{ id: r1, quote: "${line}", at: ${given['gates.txt'].indexOf(line)}, actors: [harbour-board], type: ${types[0]?.id ?? ''} }`;
    host.files.set('gates.txt.ann.yaml', `newsweave: 1\nresponses:\n  - ${record}\n`);
    corpus.changed(['gates.txt.ann.yaml']);
    await confidenceOf('harbour-board');
    await corpus.learnt();
    assert.ok((await confidenceOf('harbour-board')) > before);
    const { suggester } = await corpus.settled();
    assert.ok(known && suggester && suggester !== known);
    assert.equal(suggester.knowledge.names, known.knowledge.names);
    assert.equal(suggester.knowledge.events.index, known.knowledge.events.index);
  });
});
