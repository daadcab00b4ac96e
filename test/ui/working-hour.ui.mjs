import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, sampleCorpus } from '../../src/tools/paths.mjs';
import { becomes } from './check.mjs';
import { createCoder } from './working-hour/coder.mjs';
import { checkForm, readYaml, saidOf } from './working-hour/form.mjs';
import { articles, pages } from './working-hour/plan.mjs';
import { stopsOf } from './working-hour/stops.mjs';

/** @typedef {import('./working-hour/decisions.mjs').Decision} Decision */
/** @typedef {import('./working-hour/stops.mjs').Stop} Stop */

const annotator = 'ana';
const registers = ['actors.yaml', 'corpus.yaml', 'events.yaml'];

/** Texts and registers of the sample corpus, without a single sidecar. */
export function corpus(/** @type {string} */ folder) {
  for (const name of [...Object.keys(pages), ...Object.keys(articles), ...registers])
    copyFileSync(join(sampleCorpus, name), join(folder, name));
}

export const settings = { 'newsweave.annotator': annotator };

/**
 * A working hour: six pages and two raw articles from nothing to done by keys alone, and all of it undone again.
 *
 * @param {import('./run.mjs').Tools} tools
 */
export default async function workingHour({ driver, page, folder, check, say }) {
  const files = () => textsIn(folder);
  const coder = createCoder({ driver, page }, files);
  const first = files();
  const plan = stopsOf(first);
  const articleNames = plan.map(([name]) => name);
  const nowhere = 'no words selected';
  let last = nowhere;
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);

  for (const [index, [name, stops]] of plan.entries()) {
    const isPage = name in pages;
    if (index === 0) {
      await coder.open(name);
      await driver.lens('1 ').shown();
      await coder.command('Newsweave: Start Coding');
    } else if (isPage) await coder.press('n');
    else {
      await coder.open(name);
      await driver.editor.readOnly();
      await coder.press('n');
    }
    await check(`${name} is coded, ${stops.length} places`, () => codeAll(name, stops));
    if (isPage) await check('nothing is left to do in it', () => driver.statusBar().then(saysDone), true);
    else {
      await coder.step(() => coder.press('Shift+R'));
      await check(
        'it is read to the end',
        () => files()[`${name}.ann.yaml`]?.includes(`read: { by: ${annotator}`),
        true,
      );
    }
  }
  const steps = coder.before.length;
  say(`coded in ${steps} steps and ${coder.keys()} keys, ${seconds()} s`);

  const coded = files();
  await check('all sidecars are as the format wants them', () => {
    for (const name of articleNames) checkForm(coded[`${name}.ann.yaml`] ?? '', coded[name] ?? '');
  });
  await check('and hold what was decided', () => {
    for (const [name, stops] of plan) {
      const data = readYaml(coded[`${name}.ann.yaml`] ?? '');
      for (const { words, decision } of stops) {
        const wanted = Object.fromEntries(
          Object.entries(decision.record).map(([field, value]) => [field, asRead(value)]),
        );
        const said = saidOf(data, decision.section, words, Object.keys(wanted));
        assert.deepEqual(said, wanted, `${name}: ${words}`);
      }
    }
  });
  await check('no article was written', () => articleNames.filter((name) => coded[name] !== first[name]), []);
  await check('no rule finds an error', () => newsweave('check', folder, '--level', 'error').findings, []);
  await check('all words are exactly where their records say', () => {
    const { exact, ...others } = newsweave('reanchor', folder).counts;
    assert.ok(exact > 0);
    assert.deepEqual(Object.values(others).filter(Boolean), []);
  });
  await check('`stats` says that all is done', () => {
    const { responses, rationales, relations } = newsweave('stats', folder);
    say(JSON.stringify({ responses, rationales, relations }));
    assert.equal(responses.attributed, responses.total);
    assert.equal(rationales.linked, rationales.total);
    assert.equal(relations.decided, relations.total);
  });

  await check(`${steps} steps are undone, each to the bytes before it`, async () => {
    for (const before of [...coder.before].reverse()) {
      await coder.press('u');
      await becomes(files, before);
    }
  });
  await check('the folder is as it was at first', files, first);
  await coder.press('u');
  await check('and nothing is left to undo', () => driver.notification('There is nothing to undo in this window.'));
  say(`coded and undone with ${coder.keys()} keys, ${seconds()} s`);

  /** Codes the words of a file one after the other, as the caret comes to them. */
  async function codeAll(/** @type {string} */ name, /** @type {readonly Stop[]} */ stops) {
    for (const { line, column, words, decision } of stops) {
      const caret = `line ${line}, ${words.length} selected`;
      await reach(caret, name in articles).catch((cause) => {
        throw new Error(`The caret does not come to “${words}” in ${name}.`, { cause });
      });
      await code(decision, caret, `Ln ${line}, Col ${column}`);
    }
  }

  /** Waits for the caret. In a raw article there may be more words on the way, which the coder reads and passes by. */
  async function reach(/** @type {string} */ caret, /** @type {boolean} */ mayPass) {
    for (let passed = 0; mayPass && passed < 20; passed += 1) {
      await becomes(async () => ![nowhere, last].includes(await caretOf()), true);
      last = await caretOf();
      if (last === caret) return;
      await coder.press('n');
    }
    await becomes(caretOf, caret);
    last = caret;
  }

  async function code(/** @type {Decision} */ decision, /** @type {string} */ caret, /** @type {string} */ start) {
    await coder.step(() => decision.code(coder));
    const { then = [] } = decision;
    if (then.length === 0) return;
    const hasMoved = async () => (await caretOf()) !== caret;
    await becomes(async () => (await hasMoved()) || saysDone(await driver.statusBar()), true);
    const moved = await hasMoved();
    if (moved) {
      await coder.press('Shift+P');
      await becomes(driver.editor.position, start);
    }
    for (const addition of then) await coder.step(() => addition(coder));
    if (moved) await coder.press('n');
  }

  async function caretOf() {
    const [, line, selected] = /^Ln (\d+), .*\((\d+) selected\)/.exec(await driver.editor.position()) ?? [];
    return line === undefined ? nowhere : `line ${line}, ${selected} selected`;
  }
}

/** @param {string[]} words @returns {any} What the command line says. */
function newsweave(...words) {
  const program = [join(dist, 'cli.js'), ...words, '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  // Files that cannot be read whole are named there.
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

/** @param {unknown} value @returns {unknown} The same as the failsafe schema reads it: flags are text. */
function asRead(value) {
  return typeof value === 'boolean' ? String(value) : value;
}

/** @param {string} folder @returns {Readonly<Record<string, string>>} The texts of its files, without what is being written. */
function textsIn(folder) {
  const names = readdirSync(folder).filter((name) => /^[^.].*\.(txt|yaml)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** @param {readonly string[]} status */
function saysDone(status) {
  return status.some((text) => text.startsWith('Nothing is left to do in this article.'));
}
