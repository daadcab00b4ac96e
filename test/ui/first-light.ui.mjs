import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bridge = `Bridge over the Orla reopens after eleven days
Summary
The regional railway let the first trains over the Orla bridge on Friday, eleven days after a barge had struck a pier.
Full Content
Sources (1)
Actor Responses
Let the first trains cross at walking pace.
Called for a speed limit on barges below the bridge.
Related Events (2)
"The reopening is a direct response to the collision described in Event 3, which had cut the line in two."
"Both events show how much the port depends on one bridge; the new event is the strike of the crane drivers."`;

const collision = `Barge strikes a pier of the Orla bridge
Summary
A loaded barge struck the second pier of the Orla bridge at night. Nobody was hurt, and all trains were stopped.
Full Content
Sources (1)
Actor Responses
Stopped all trains until divers had looked at the pier.
Related Events (1)
"The new event ends the closure that this event had begun."`;

const note =
  'Port council votes on a second crossing\n\nThe port council will vote on a second crossing in May, its chair said.\n';

/** Pages as they come: nothing in the folder says that it is a corpus. */
export function corpus(/** @type {string} */ folder) {
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'b7_bridge.txt'), bridge);
  writeFileSync(join(folder, 'pages', 'a3_collision.txt'), collision);
  writeFileSync(join(folder, 'note.txt'), note);
  // Somebody's own notes are no article.
  writeFileSync(join(folder, 'README.md'), '# My notes\n');
}

/**
 * From a folder of pages to a response that is tagged, a rationale that is linked, and a jump there and back.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function firstLight({ page, driver, folder, check }) {
  const events = driver.view('Events');
  const actors = driver.view('Actors');
  const { quickPick } = driver;
  const read = (/** @type {string} */ path) => withoutChance(readFileSync(join(folder, 'pages', path), 'utf8'));

  await driver.showViews('Newsweave');
  await check(
    'a folder without marks is left alone',
    async () => /Nothing in this folder says/.test(await events.welcome()),
    true,
  );
  await driver.screenshot('first-light-welcome');
  await events.welcomeButton('Use This Folder as a Corpus');
  const collisionTitle = 'Barge strikes a pier of the Orla bridge';
  const bridgeTitle = 'Bridge over the Orla reopens after eleven days';
  const roots = [collisionTitle, bridgeTitle, 'Articles without an event'];
  await check('the button fills the tree of events', () => events.rows(), roots);
  await check('nothing is written by looking', () => readdirSync(folder).sort(), ['README.md', 'note.txt', 'pages']);

  await driver.openFile('b7_bridge.txt');
  // A suggestion may stand beside one, once something is learnt of the corpus.
  const asking = async () => (await driver.lenses()).filter((title) => !title.includes('?'));
  await check('every line has its lens', asking, ['Tag actor…', 'Tag actor…', 'Link event…', 'Link event…']);

  await driver.lens('Tag actor…').ask();
  await quickPick.titled('Tag Actor Response (1/2)');
  await quickPick.type('Orla Railway');
  await quickPick.choose('Create actor “Orla Railway”');
  await quickPick.titled('Create Actor (2/3)');
  await quickPick.choose('company');
  await quickPick.titled('Tag Actor Response (3/3)');
  await quickPick.type('coop');
  await quickPick.choose('Cooperates');
  await quickPick.titled('Tag Actor Response (4/4)');
  await quickPick.choose('Nobody named');
  await quickPick.titled('Your Annotator Name');
  await quickPick.type('ana');
  await quickPick.accept();
  await check('the lens tells who and what', () => driver.lens('Orla Railway · cooperate').shown());
  await check(
    'the actor stands in the register',
    () => readFileSync(join(folder, 'actors.yaml'), 'utf8'),
    'newsweave: 1\nactors:\n  - { id: orla-railway, name: "Orla Railway", type: company }\n',
  );
  await check('the tree of actors has it', () => actors.rows(), ['Companies']);
  const head = 'newsweave: 1\ntext: "sha256:…"\n';
  const response = `  - { id: r…, quote: "Let the first trains cross at walking pace.", at: ${bridge.indexOf('Let the first')},
      actors: [orla-railway], type: cooperate, by: ana, created: "…" }\n`;
  await check(
    'the sidecar is as the format says',
    () => read('b7_bridge.txt.ann.yaml'),
    `${head}responses:\n${response}...\n`,
  );

  const comment = '  # Ask the railway for the timetable.\n';
  const file = join(folder, 'pages', 'b7_bridge.txt.ann.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('responses:\n', `responses:\n${comment}`));

  await driver.lens('Link event…').ask();
  await quickPick.titled('Link Event (1/3)');
  await quickPick.choose('Barge strikes a pier');
  await quickPick.titled('Link Event (2/3)');
  // What the words tell is checked already, once something is learnt of the corpus.
  const told = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Responds to' }).first();
  await told.waitFor();
  const isChecked = () => told.evaluate((row) => row.querySelector('[aria-checked="true"], input:checked') !== null);
  if (!(await isChecked())) {
    await quickPick.type('responds');
    await quickPick.choose('Responds to');
  }
  await quickPick.accept();
  await quickPick.titled('Link Event (3/3)');
  await quickPick.choose('The other event');
  await quickPick.closed();
  await check('the lens tells the event', () =>
    driver.lens('responds to Barge strikes a pier of the Orla bridge').shown(),
  );
  const words =
    'The reopening is a direct response to the collision described in Event 3, which had cut the line in two.';
  const rationale = `  - { id: q…, quote: "${words}", at: ${bridge.indexOf('The reopening is')},
      other: barge-strikes-a-pier, numbers: { "3": other }, by: ana, created: "…",
      relations: [{ id: k…, from: this, type: responds-to }] }\n`;
  const both = `${head}responses:\n${comment}${response}rationales:\n${rationale}...\n`;
  await check('the sidecar holds both and the comment', () => read('b7_bridge.txt.ann.yaml'), both);
  const pinned = `${head}events:\n  - { id: barge-strikes-a-pier, page: true }\n...\n`;
  await check('the other page has a readable id', () => read('a3_collision.txt.ann.yaml'), pinned);
  await driver.screenshot('first-light-coded');

  await driver.lens('responds to Barge strikes').click();
  await check('the lens leads to the other page', () => driver.activeTab(), 'a3_collision.txt');
  await driver.press('Control+Alt+Minus');
  await check('back leads to the rationale', () => driver.activeTab(), 'b7_bridge.txt');

  await events.toggle('Bridge over the Orla reopens');
  await check('the event shows its acts and relations', async () => (await events.rows()).slice(1, 4), [
    bridgeTitle,
    'Orla Railway',
    collisionTitle,
  ]);
  await page.locator('.sidebar .customview-tree .monaco-list-row[aria-level="2"]', { hasText: collisionTitle }).click();
  await check('the tree leads to the other page', () => driver.activeTab(), 'a3_collision.txt');
  await driver.press('Control+Alt+Minus');
  await check('back leads to the page', () => driver.activeTab(), 'b7_bridge.txt');

  await driver.editor.goTo(8);
  await driver.palette('Newsweave: Tag Actor Response');
  await quickPick.titled('Tag Actor Response (1/2)');
  await quickPick.type('orla');
  await check('who is known comes before who is new', () => quickPick.rows(), [
    'Orla Railway',
    'Create actor “orla”',
    'Add “orla” as alias of…',
  ]);
  await quickPick.choose('Orla Railway');
  await quickPick.titled('Tag Actor Response (2/2)');
  await quickPick.type('appeals');
  await quickPick.choose('Appeals');
  await check('the palette works at the caret, and asks for no name again', () =>
    driver.lens('Orla Railway · appeal').shown(),
  );
  await check(
    'the articles are as they were',
    () => read('b7_bridge.txt') === bridge && read('a3_collision.txt') === collision,
    true,
  );
}

/**
 * @param {string} text
 * @returns {string} The text with what differs from run to run taken out: random ids, digests, the day.
 */
function withoutChance(text) {
  return text
    .replace(/\bid: ([rqk])[0-9a-hjkmnp-tv-z]{10},/g, 'id: $1…,')
    .replace(/"sha256:[0-9a-f]{64}"/g, '"sha256:…"')
    .replace(/created: "\d{4}-\d\d-\d\d"/g, 'created: "…"');
}
