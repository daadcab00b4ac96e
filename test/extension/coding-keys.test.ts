import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { codingKeys as keysOfFormat } from '../../src/core/registers/corpus-schema.ts';
import { codingKeys, codingWhen, escapeWhen } from '../../src/extension/coding/keys.ts';
import { commandIds } from '../../src/extension/ids.ts';
import manifest from '../../package.json' with { type: 'json' };

const bound = manifest.contributes.keybindings.filter(({ when }) => when.includes('newsweave.coding'));

describe('the keys of coding mode', () => {
  it('are bound in the manifest as the table has them, each once', () => {
    const told = codingKeys.map(({ key, command, args }) => ({ key, command, args }));
    assert.deepEqual(
      bound.map((binding) => ({
        key: binding.key,
        command: binding.command,
        args: 'args' in binding ? binding.args : undefined,
      })),
      told,
    );
    assert.equal(new Set(told.map(({ key }) => key)).size, told.length);
  });

  it('count only in a read-only editor that shows an article', () => {
    for (const { key, when } of bound) assert.equal(when, key === 'escape' ? escapeWhen : codingWhen, key);
    for (const part of ['editorTextFocus', 'editorReadonly', 'newsweave.coding', 'newsweave.article'])
      assert.ok(codingWhen.split(' && ').includes(part) && escapeWhen.startsWith(codingWhen), part);
  });

  it('leave those letters to a project’s variables that corpus.yaml allows, and no others', () => {
    const free = codingKeys.filter(({ command }) => command === commandIds.setField).map(({ shown }) => shown);
    const own = codingKeys.filter(({ command, shown }) => command !== commandIds.setField && shown.length === 1);
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0')
      assert.equal(free.includes(letter), !keysOfFormat.includes(letter), letter);
    for (const { shown } of own) assert.ok(keysOfFormat.includes(shown) || /[A-Z]/.test(shown), shown);
    for (const letter of keysOfFormat)
      assert.ok(
        own.some(({ shown }) => shown === letter),
        letter,
      );
  });

  it('are told on the sheet of keys, families by their first', () => {
    const silent = codingKeys.filter(({ does }) => does === null);
    for (const { command } of silent)
      assert.ok(
        codingKeys.some((other) => other.command === command && other.does !== null),
        command,
      );
    assert.ok(codingKeys.some(({ does }) => does !== null));
  });
});

describe('docs/coding-mode.md', () => {
  it('tells every key but those of families', () => {
    const page = readFileSync('docs/coding-mode.md', 'utf8');
    for (const { shown, command } of codingKeys.filter(({ does }) => does !== null))
      if (command !== commandIds.setField) assert.ok(page.includes(`\`${shown}\``), shown);
  });
});
