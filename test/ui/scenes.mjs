/**
 * A picture for the documentation: what is done in the window before it is taken.
 *
 * @typedef {object} Scene
 * @property {string} name The picture's file name, without its ending.
 * @property {import('./pictures.mjs').Theme} theme
 * @property {boolean} [documented] Whether the documentation shows it; the others are there to be looked at.
 * @property {boolean} [inEmptyFolder] Whether no corpus is open.
 * @property {(driver: import('./driver.mjs').Driver) => Promise<void>} steps
 */

/** @type {import('./pictures.mjs').Theme[]} */
const themes = ['dark', 'light', 'high-contrast', 'high-contrast-light'];

/** @type {Scene[]} */
export const scenes = [
  { name: 'page-dark', theme: 'dark', documented: true, steps: openPage },
  { name: 'page-light', theme: 'light', steps: openPage },
  { name: 'page-high-contrast', theme: 'high-contrast', steps: openPage },
  { name: 'page-high-contrast-light', theme: 'high-contrast-light', steps: openPage },
  { name: 'views-light', theme: 'light', documented: true, steps: openViews },
  { name: 'views-dark', theme: 'dark', steps: openViews },
  { name: 'views-high-contrast', theme: 'high-contrast', steps: openViews },
  { name: 'views-high-contrast-light', theme: 'high-contrast-light', steps: openViews },
  { name: 'rationales-light', theme: 'light', documented: true, steps: openRationales },
  { name: 'words-dark', theme: 'dark', documented: true, steps: openChangedWords },
  ...themes.flatMap((theme) => [
    { name: `hover-${theme}`, theme, steps: openHover },
    { name: `hover-rationale-${theme}`, theme, steps: openRationaleHover },
    { name: `changed-words-${theme}`, theme, steps: openChangedWords },
    { name: `views-by-article-${theme}`, theme, steps: grouped('Article', 'Stevenson Confronts') },
    { name: `views-by-state-${theme}`, theme, steps: grouped('State', 'Nameless responses') },
    { name: `views-by-storyline-${theme}`, theme, steps: grouped('Storyline', 'Kennedy Announces') },
    { name: `pick-${theme}`, theme, steps: pickActor },
    { name: `targets-${theme}`, theme, steps: pickTargets },
    { name: `coding-${theme}`, theme, steps: openCoding },
    { name: `coding-pick-${theme}`, theme, steps: pickInCoding },
    { name: `coding-type-${theme}`, theme, steps: pickTypeInCoding },
    { name: `coding-keys-${theme}`, theme, steps: openKeys },
    { name: `coding-all-${theme}`, theme, steps: pickAllSure },
    { name: `link-event-${theme}`, theme, steps: pickEvent },
    { name: `link-${theme}`, theme, steps: pickRelations },
    { name: `check-${theme}`, theme, steps: openCheck },
    { name: `others-${theme}`, theme, steps: openOthers },
    { name: `problems-${theme}`, theme, steps: openProblems },
    { name: `welcome-${theme}`, theme, inEmptyFolder: true, steps: openWelcome },
    { name: `walkthrough-${theme}`, theme, steps: openWalkthrough },
  ]),
];

const page = '1962-10-25_stevenson-zorin.txt';

/** @param {import('./driver.mjs').Driver} driver */
async function openPage(driver) {
  await driver.showViews('Newsweave');
  await driver.view('Events').rows();
  await driver.openFile(page);
  await driver.lens('United States · request').shown();
  await driver.leaveMouse();
}

/** @param {import('./driver.mjs').Driver} driver */
async function openViews(driver) {
  await openPage(driver);
  const [events, actors] = [driver.view('Events'), driver.view('Actors')];
  await driver.palette('Newsweave: Reveal in Events View');
  await events.selected();
  await events.toggle('Stevenson Confronts');
  await events.childShown(4);
  for (const row of ['States', 'Soviet Union']) await actors.toggle(row);
  await actors.childShown(3);
  await driver.leaveMouse();
}

/** @param {import('./driver.mjs').Driver} driver */
async function openRationales(driver) {
  await driver.showViews('Newsweave');
  await driver.openFile('1962-10-26_marucla-boarded.txt');
  await driver.lens('US Navy · coerce').shown();
  await viewsFilled(driver);
}

/** @param {import('./driver.mjs').Driver} driver */
async function viewsFilled(driver) {
  // The mouse leaves the activity bar, which would tell what its icons mean.
  await driver.view('Events').toggle('1962');
  await driver.view('Actors').rows();
  await driver.view('To Do').rows();
}

/** @param {import('./driver.mjs').Driver} driver */
async function openChangedWords(driver) {
  await driver.showViews('Newsweave');
  await driver.openFile('1962-10-30_u-thant-in-havana.txt');
  await driver.lens('Words changed: confirm…').shown();
  await viewsFilled(driver);
}

/** @param {import('./driver.mjs').Driver} driver */
async function openHover(driver) {
  await openPage(driver);
  await driver.editor.hover('Sponsored');
}

/** @param {import('./driver.mjs').Driver} driver */
async function openRationaleHover(driver) {
  await openPage(driver);
  await driver.editor.hover('confirms in public');
}

/**
 * @param {string} by
 * @param {string} row A row at the top that no other grouping has there; it is opened.
 * @returns {Scene['steps']}
 */
function grouped(by, row) {
  return async (driver) => {
    await openPage(driver);
    await driver.palette(`Newsweave: Group Events by ${by}`);
    const events = driver.view('Events');
    await events.toggle(row);
    await events.childShown();
    await driver.view('To Do').toggle('Nameless responses');
    await driver.view('To Do').childShown();
  };
}

/** @param {import('./driver.mjs').Driver} driver */
async function pickActor(driver) {
  await openPage(driver);
  await driver.lens('United States · request').ask();
  await driver.quickPick.titled('Tag Actor Response (1/2)');
  await driver.quickPick.type('ken');
  await driver.quickPick.rows();
  await driver.leaveMouse();
}

/** A page of which some lines are tagged and some are not. */
const openLines = '1962-10-23_oas-backs-quarantine.txt';

/** @param {import('./driver.mjs').Driver} driver */
async function openCoding(driver) {
  await driver.showViews('Newsweave');
  await driver.view('Events').rows();
  await driver.openFile(openLines);
  await driver.lens('Tag actor…').shown();
  await driver.palette('Newsweave: Start Coding');
  await driver.editor.selected();
  await driver.leaveMouse();
}

/** @param {import('./driver.mjs').Driver} driver */
async function pickInCoding(driver) {
  await openCoding(driver);
  await driver.press('t');
  await driver.quickPick.titled('Tag Actor Response (1/2)');
  await driver.quickPick.rows();
}

/** @param {import('./driver.mjs').Driver} driver */
async function pickTypeInCoding(driver) {
  await pickInCoding(driver);
  await driver.press('Enter');
  await driver.quickPick.titled('Tag Actor Response (2/2)');
  await driver.quickPick.rows();
}

/** @param {import('./driver.mjs').Driver} driver */
async function openKeys(driver) {
  await openCoding(driver);
  await driver.press('Shift+Slash');
  await driver.quickPick.titled('Keys of Coding Mode');
  await driver.quickPick.rows();
}

/** @param {import('./driver.mjs').Driver} driver */
async function pickAllSure(driver) {
  await openCoding(driver);
  await driver.press('y');
  await driver.quickPick.titled('Take All Sure Suggestions');
  await driver.quickPick.rows();
}

/** @param {import('./driver.mjs').Driver} driver */
async function pickTargets(driver) {
  await openPage(driver);
  await driver.editor.goTo(7, 10);
  await driver.palette('Newsweave: Set Targets of Act');
  await driver.quickPick.titled('Set Targets');
  await driver.quickPick.rows();
  await driver.leaveMouse();
}

/** @param {import('./driver.mjs').Driver} driver */
async function pickEvent(driver) {
  await driver.showViews('Newsweave');
  await driver.openFile('1962-10-28_khrushchev-withdraws.txt');
  await driver.lens('Link event…').ask();
  await driver.quickPick.titled('Link Event (1/');
  await driver.quickPick.rows();
  await driver.leaveMouse();
}

/** @param {import('./driver.mjs').Driver} driver */
async function pickRelations(driver) {
  await pickEvent(driver);
  await driver.quickPick.choose('Kennedy Announces');
  await driver.quickPick.titled('Link Event (2/');
  await driver.quickPick.rows();
  await driver.leaveMouse();
}

/** The first card of the queue, with the two pages that it is about. @param {import('./driver.mjs').Driver} driver */
async function openCheck(driver) {
  await openPage(driver);
  await driver.palette('Newsweave: Check');
  await driver.view('Check').selected();
  await driver.lens('undermines Radio Moscow').shown();
  await driver.leaveMouse();
}

/** A page that another annotator has coded, with what she says. @param {import('./driver.mjs').Driver} driver */
async function openOthers(driver) {
  await driver.showViews('Newsweave');
  await driver.openFile('1962-11-20_quarantine-lifted.txt');
  await driver.palette('Newsweave: Show Annotations of Others');
  await driver.quickPick.choose('ana');
  await driver.quickPick.accept();
  await driver.lens('· ana').shown();
  await driver.leaveMouse();
}

/** @param {import('./driver.mjs').Driver} driver */
async function openProblems(driver) {
  await openPage(driver);
  await driver.problems.show();
  await driver.problems.findings();
  await driver.leaveMouse();
}

/** @param {import('./driver.mjs').Driver} driver */
async function openWelcome(driver) {
  await driver.showViews('Newsweave');
  await driver.view('Events').welcomeButtonShown('Use This Folder as a Corpus');
  await driver.leaveMouse();
}

/** @param {import('./driver.mjs').Driver} driver */
async function openWalkthrough(driver) {
  await driver.showViews('Newsweave');
  await driver.view('Events').rows();
  await driver.palette('Welcome: Open Walkthrough');
  await driver.quickPick.type('Code Your First Page');
  await driver.quickPick.choose('Code Your First Page');
  await driver.walkthrough('Read a coded page');
}
