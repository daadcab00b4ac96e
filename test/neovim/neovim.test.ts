import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';

/** What Neovim is asked for. A feature that the server does not have yet is off: switch it on when it has. */
const checks: readonly { readonly name: string; readonly on: boolean; check(answer: string): void }[] = [
  {
    name: 'symbols',
    on: true,
    check: (answer) => {
      for (const name of ['Peru closes its ports', 'Actor Responses', 'Related Events'])
        assert.ok(answer.includes(`"${name}"`), answer);
    },
  },
  {
    name: 'lenses',
    on: true,
    check: (answer) => {
      assert.match(answer, /"kind": "response"/);
      assert.match(answer, /"kind": "linked"/);
    },
  },
  {
    name: 'folds',
    on: true,
    check: (answer) => {
      assert.match(answer, /"startLine"/);
    },
  },
  {
    name: 'hover',
    on: true,
    check: (answer) => {
      assert.match(answer, /Chile recalls its envoy/);
    },
  },
  {
    name: 'definition',
    on: true,
    check: (answer) => {
      assert.match(answer, /envoy\.txt/);
    },
  },
  {
    name: 'diagnostics',
    on: true,
    check: (answer) => {
      assert.match(answer, /The heading declares/);
    },
  },
];

const page = eventPage('Peru closes its ports');
const [response] = responseLines;
const [rationale, other] = rationaleLines;

/** A page with a response by Peru, a link to envoy.txt, and a link that leads nowhere. */
const files = {
  'ports.txt': page,
  'envoy.txt': eventPage('Chile recalls its envoy'),
  'actors.yaml': 'newsweave: 1\nactors:\n  - { id: peru, name: "Peru", type: state }\n',
  'ports.txt.ann.yaml': `${sidecar('responses', `id: r1, ${at(page, response)}, actors: [peru]`)}rationales:\n  - { id: q1, ${at(page, rationale)}, other: envoy, relations: [{ id: k1, type: responds-to }] }\n  - { id: q2, ${at(page, other)}, other: nobody }\n`,
};

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;
if (!hasNeovim) console.log('Neovim is not installed (no nvim on the path): its tests are skipped.');

describe('in Neovim', () => {
  let folder = '';
  let answers = new Map<string, unknown>();

  before(function () {
    if (!hasNeovim) this.skip();
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'newsweave-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const answerFile = join(folder, 'answer.json');
    const script = fileURLToPath(new URL('../../../test/neovim/check.lua', import.meta.url));
    const ran = spawnSync('nvim', ['--headless', '--clean', '-c', `luafile ${script}`], {
      timeout: 50_000,
      encoding: 'utf8',
      env: {
        ...process.env,
        NEWSWEAVE_NODE: process.execPath,
        NEWSWEAVE_SERVER: fileURLToPath(new URL('../../server.js', import.meta.url)),
        NEWSWEAVE_ROOT: folder,
        NEWSWEAVE_ARTICLE: join(folder, 'ports.txt'),
        NEWSWEAVE_ANSWER: answerFile,
        NEWSWEAVE_WORDS: 'event 3',
        NEWSWEAVE_CHECKS: checks.flatMap(({ name, on }) => (on ? [name] : [])).join(','),
      },
    });
    assert.equal(ran.status, 0, ran.stderr);
    const parsed: unknown = JSON.parse(readFileSync(answerFile, 'utf8'));
    answers = new Map(Object.entries(parsed ?? {}));
  });

  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  for (const { name, on, check } of checks) {
    if (!on) continue;
    it(`a page has its ${name}`, () => {
      check(JSON.stringify(answers.get(name), null, 1));
    });
  }
});
