import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import {
  colorIds,
  commandIds,
  contextKeys,
  emptyKeys,
  settingIds,
  submenuIds,
  viewIds,
  walkthroughId,
} from '../../src/extension/ids.ts';
import { isAnnotator, whyNoAnnotator } from '../../src/server/protocol.ts';
import { lensCommands } from '../../src/server/requests/lens-data.ts';
import manifest from '../../package.json' with { type: 'json' };

const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
const sorted = (ids: Iterable<string>) => [...ids].sort();

describe('the manifest', () => {
  it('has the commands that the extension registers, and no others', () => {
    assert.deepEqual(sorted(commands), sorted(Object.values(commandIds)));
    assert.equal(new Set(commands).size, commands.length);
  });

  it('has the views that the extension fills, and no others', () => {
    assert.deepEqual(sorted(views), sorted(Object.values(viewIds)));
  });

  it('has the settings that the extension reads, and no others', () => {
    const { section, ...keys } = settingIds;
    assert.deepEqual(
      sorted(Object.keys(contributes.configuration.properties)),
      sorted(Object.values(keys).map((key) => `${section}.${key}`)),
    );
  });

  it('takes the names for the setting of the annotator that records may have, and says the same of others', () => {
    const { pattern, patternErrorMessage } = contributes.configuration.properties['newsweave.annotator'];
    for (const name of ['ana', '0-ben_x', 'a'.repeat(32), 'a'.repeat(33), 'Ana', '_a', '-a', 'a b', 'ä'])
      assert.equal(new RegExp(pattern).test(name), isAnnotator(name), name);
    assert.equal(patternErrorMessage, whyNoAnnotator('Ana'));
  });

  it('gives each command a title in title case and the name of the product as its category', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, 'Newsweave', command);
      assert.match(title, /^[A-Z].*[^.]$/, command);
    }
  });

  it('offers in the menu of an editor, and in the palette of what is done on a line, only what an article is open for', () => {
    const { commandPalette } = contributes.menus;
    for (const { when } of contributes.menus['editor/context']) assert.match(when, /newsweave\.article/);
    for (const id of [commandIds.go, commandIds.confirmWords, commandIds.findWords, commandIds.revealInEvents])
      assert.match(commandPalette.find(({ command }) => command === id)?.when ?? '', /newsweave\.article/, id);
  });

  it('speaks of no command or view in menus and conditions that is not there', () => {
    for (const entry of Object.values(contributes.menus).flat()) {
      if ('command' in entry) assert.ok(commands.includes(entry.command), entry.command);
    }
    const known = [
      ...commands,
      ...views,
      ...Object.values(contextKeys),
      ...Object.values(emptyKeys),
      ...Object.values(submenuIds),
      ...Object.values(colorIds),
    ];
    const words = JSON.stringify(contributes).match(/(?<!\^)newsweave(?:\.\w+)+/g) ?? [];
    const settings = Object.keys(contributes.configuration.properties);
    const files = ['newsweave.svg', 'newsweave.png', ...views.map((view) => `${view}.focus`)];
    for (const word of words) assert.ok([...known, ...settings, ...files].includes(word), word);
  });

  it('has the colours that marks are drawn in, and no others, each for every kind of theme', () => {
    assert.deepEqual(sorted(contributes.colors.map(({ id }) => id)), sorted(Object.values(colorIds)));
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(sorted(Object.keys(defaults)), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      for (const color of Object.values(defaults)) assert.match(color, /^#[0-9a-f]{6}([0-9a-f]{2})?$/, id);
    }
  });

  it('binds keys only in articles, and none without a second one such as Alt but in coding mode and the focused Check view', () => {
    for (const binding of contributes.keybindings) {
      const { command, key, when } = binding;
      assert.ok(commands.includes(command), command);
      if (when.startsWith('focusedView == newsweave.check && listFocus && !inputFocus')) continue;
      assert.match(when, /newsweave\.article/, command);
      if (when.includes('editorReadonly && newsweave.coding')) continue;
      for (const each of [key, 'mac' in binding ? binding.mac : '']) assert.match(each, /alt\+/, command);
    }
  });

  it('says what it does in folders that nobody trusts and in those that are on no disk', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(untrustedWorkspaces.supported, 'limited');
    assert.match(untrustedWorkspaces.description, /git/);
    assert.equal(virtualWorkspaces.supported, false);
    assert.match(virtualWorkspaces.description, /on disk/);
  });

  it('offers in its welcome texts only commands that are there', () => {
    const links = contributes.viewsWelcome.flatMap(({ contents }) => [...contents.matchAll(/\(command:([^)?]+)/g)]);
    assert.ok(links.length > 0);
    for (const [, command = ''] of links)
      assert.ok(commands.includes(command) || command.startsWith('vscode.'), command);
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });

  it('lets a view of a corpus say that it is empty only where its own answer was', () => {
    for (const { view, when } of contributes.viewsWelcome.filter(({ when }) => when.includes('state == corpus'))) {
      const keys = when.match(/newsweave\.\w+Empty\b/g);
      const own = Object.entries(emptyKeys).flatMap(([id, key]) => (id === view ? [key] : []));
      assert.deepEqual(keys, own, when);
    }
  });

  it('has the commands that lenses run', () => {
    for (const command of Object.values(lensCommands)) assert.ok(commands.includes(command), command);
  });

  it('asks for an annotator in the same words as the format', () => {
    const { pattern } = contributes.configuration.properties['newsweave.annotator'];
    for (const name of ['', 'ana', '0b_-']) assert.match(name, new RegExp(pattern));
    for (const name of ['Ana', '-a', 'a b', 'a'.repeat(33)]) assert.doesNotMatch(name, new RegExp(pattern));
  });

  it('has a walkthrough of a few steps, each with something to do, a picture in words, and a mark once it is done', () => {
    const [walkthrough, ...others] = contributes.walkthroughs;
    assert.ok(walkthrough && others.length === 0);
    assert.equal(walkthroughId, `${manifest.publisher}.${manifest.name}#${walkthrough.id}`);
    assert.ok(walkthrough.steps.length >= 3 && walkthrough.steps.length <= 5);
    const [first] = walkthrough.steps;
    assert.match(first?.description ?? '', /command:newsweave\.openSampleCorpus/);
    for (const { id, description, media, completionEvents } of walkthrough.steps) {
      const [, command = ''] = /\(command:([^)]+)\)$/.exec(description) ?? [];
      assert.ok(commands.includes(command) || views.some((view) => command === `${view}.focus`), id);
      assert.ok(existsSync(media.svg), media.svg);
      const colours = readFileSync(media.svg, 'utf8').match(/(?:fill|stroke)="[^"]*"/g) ?? [];
      assert.ok(colours.length > 0, id);
      // Colours of the theme alone, so that the picture is seen in each.
      for (const colour of colours) assert.match(colour, /"(?:none|var\(--vscode-.*\))"/, media.svg);
      assert.match(media.altText, /^[A-Z].{20,}\.$/, id);
      const [event, ...more] = completionEvents;
      assert.deepEqual(more, [], id);
      const [, on, what = ''] = /^(onCommand|onContext):(\S+)/.exec(event ?? '') ?? [];
      const known: readonly string[] = on === 'onCommand' ? commands : Object.values(contextKeys);
      assert.ok(known.includes(what), event);
    }
  });

  it('names files that exist', () => {
    const icons = contributes.viewsContainers.activitybar.map(({ icon }) => icon);
    for (const path of [
      manifest.icon,
      ...icons,
      ...Object.values(contributes.views)
        .flat()
        .map(({ icon }) => icon),
    ])
      assert.ok(existsSync(path), path);
  });

  it('has a picture for the marketplace: PNG, square, at least 128 pixels', () => {
    const bytes = readFileSync(manifest.icon);
    assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    assert.ok(width >= 128 && width === height, `${width} by ${height}`);
  });
});
