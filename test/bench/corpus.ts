import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { serverFlags } from '../../src/extension/server-flags.ts';
import { generateCorpus, hasGenerator } from '../generator.mjs';
import { lineOf, median, type Row } from './corpus/figures.ts';
import { parts, writeFigures } from './corpus/index-figures.ts';
import { wireFigures } from './corpus/wire-figures.ts';

/**
 * Measures the index and the server on generated corpora, beside vscode-markdown-languageservice on the same ones:
 * `node src/tools/run-program.mjs bench/corpus 1000 10000`. Needs ../shared with its generator. Build first
 * (`node src/tools/build.mjs`): the server that is measured is the one of dist.
 */
const [word, ...words] = process.argv.slice(2);

const coldSchema = v.object({ floors: v.array(v.number()), colds: v.array(v.number()) });
const useSchema = v.object({
  articles: v.number(),
  edits: v.array(v.number()),
  memory: v.number(),
  atRest: v.number(),
});
const standstill = v.object({ whole: v.number(), atWork: v.nullable(v.number()) });
const blocksSchema = v.object({ blocks: v.record(v.string(), standstill), peak: v.number() });
const peerSchema = v.object({ loads: v.array(v.number()), edits: v.array(v.number()) });

const peerProgram = join('test', 'bench-host', 'peer.mjs');

async function measureAll(given: readonly number[]): Promise<void> {
  const sizes = given.length > 0 ? given : [1000, 10_000];
  console.log(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2) ?? ''}`);
  const colds = new Map<number, number>();
  const edits = new Map<number, number>();
  const memories = new Map<number, number>();
  for (const size of sizes) {
    const rounds = size > 50_000 ? 3 : 5;
    const program = [...serverFlags, process.argv[1] ?? ''];
    const measure = (what: string, count: number) => [...program, what, corpus(size, 'txt'), String(count)];
    const isCompared = size <= 10_000;
    // In turns: a machine that is slow for a minute is slow for both.
    const turns = Array.from({ length: isCompared ? 3 : 1 }, () => ({
      ...run(coldSchema, measure('--cold', rounds)),
      ...(isCompared && { peer: run(peerSchema, [peerProgram, corpus(size, 'md'), '3', '50']) }),
    }));
    const cold = { floors: turns.flatMap(({ floors }) => floors), colds: turns.flatMap((turn) => turn.colds) };
    const ours = { ...cold, ...run(useSchema, measure('--use', 200)), ...run(blocksSchema, measure('--blocks', 1)) };
    const floor = median(ours.floors);
    colds.set(size, median(ours.colds));
    edits.set(size, median(ours.edits));
    memories.set(size, ours.memory * ours.articles);
    console.log(`\n${ours.articles} articles, read floor ${floor.toFixed(0)} ms`);
    const most = size <= 1000 ? 12 : size <= 10_000 ? 6 : null;
    print([
      { area: 'cold index', value: median(ours.colds), unit: 'ms', most: null },
      { area: 'cold index / read floor', value: median(ours.colds) / floor, unit: 'x', most },
      { area: 'one edit to diagnostics, p50', value: median(ours.edits), unit: 'ms', most: null },
      { area: 'memory an article', value: ours.memory, unit: 'KB', most: 4 },
      { area: 'memory of the server at rest', value: ours.atRest, unit: 'KB', most: null },
      { area: 'memory of the process at its most', value: ours.peak, unit: 'MB', most: null },
      ...Object.entries(ours.blocks).map(([name, { whole, atWork }]): Row => ({
        area: `longest block: ${name}`,
        value: whole,
        unit: 'ms',
        most: 50,
        ...(atWork !== null && { note: `${atWork.toFixed(0)} ms at work` }),
      })),
    ]);
    if (!isCompared) continue;
    const peer = {
      loads: turns.flatMap((turn) => turn.peer?.loads ?? []),
      edits: turns.flatMap((turn) => turn.peer?.edits ?? []),
    };
    print([
      {
        area: 'cold index / vscode-markdown-languageservice',
        value: median(ours.colds) / median(peer.loads),
        unit: 'x',
        most: 0.3,
      },
      {
        area: 'one edit / vscode-markdown-languageservice',
        value: median(ours.edits) / median(peer.edits),
        unit: 'x',
        most: size < 10_000 ? null : 1 / 50,
      },
      { area: 'its own cold index', value: median(peer.loads), unit: 'ms', most: null },
      { area: 'its own edit, p50', value: median(peer.edits), unit: 'ms', most: null },
    ]);
  }
  growth(sizes, { colds, edits, memories });
  await wire();
}

interface Figures {
  readonly colds: ReadonlyMap<number, number>;
  readonly edits: ReadonlyMap<number, number>;
  /** In KB, of all articles. */
  readonly memories: ReadonlyMap<number, number>;
}

function growth(sizes: readonly number[], { colds, edits, memories }: Figures): void {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  if (small === large) return;
  console.log(`\nFrom ${small} to ${large}`);
  const ratio = (of: ReadonlyMap<number, number>, from: number) => (of.get(large) ?? NaN) / (of.get(from) ?? NaN);
  const more = (memories.get(large) ?? NaN) - (memories.get(small) ?? NaN);
  const rows: Row[] = [
    { area: 'one edit, p50 / p50', value: ratio(edits, small), unit: 'x', most: 2 },
    // Code that runs takes some megabytes, whatever the size of the corpus.
    { area: 'memory of each article more', value: more / (large - small), unit: 'KB', most: 4 },
  ];
  if (large === 100_000 && colds.has(10_000))
    rows.push({ area: 'cold index, 100,000 / 10,000', value: ratio(colds, 10_000), unit: 'x', most: 13 });
  print(rows);
}

async function wire(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsweave-'));
  try {
    const empty = join(folder, 'empty.cjs');
    const library = resolve('node_modules', 'vscode-languageserver', 'lib', 'node', 'main.js');
    writeFileSync(empty, emptyServer(library));
    const figures = await wireFigures(manyLenses(folder), 'lenses.txt', {
      emptyServer: empty,
      cache: join(folder, 'compiled'),
    });
    console.log('\nThe server as a process of its own');
    print([
      {
        area: `${figures.lensCount} lenses / an empty request`,
        value: median(figures.lenses) / median(figures.empties),
        unit: 'x',
        most: 4,
      },
      { area: 'their titles besides', value: median(figures.titles), unit: 'ms', most: null },
      { area: 'an empty request', value: median(figures.empties), unit: 'ms', most: null },
      {
        area: 'start / an empty server',
        value: median(figures.starts) / median(figures.emptyStarts),
        unit: 'x',
        most: 1.6,
      },
      {
        area: 'the very first start / an empty server',
        value: median(figures.firstStarts) / median(figures.emptyStarts),
        unit: 'x',
        most: null,
      },
      {
        area: `${figures.diagnosticCount} diagnostics of the whole corpus`,
        value: figures.diagnostics,
        unit: 'ms',
        most: null,
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A server that can do nothing, unbundled as npm gives it but for one file. */
function emptyServer(library: string): string {
  return `const { createConnection, ProposedFeatures, TextDocuments } = require(${JSON.stringify(library)});
const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();
`;
}

/** A corpus with a page of twenty lines, each with a lens, and with a thousand pages of which each has findings. */
function manyLenses(folder: string): string {
  const root = join(folder, 'corpus');
  mkdirSync(root);
  writeFileSync(join(root, 'corpus.yaml'), 'newsweave: 1\n');
  const page = (lines: number, declared: number) =>
    `A page\nSummary\nWords.\nActor Responses (${declared})\n${Array.from({ length: lines }, (_, n) => `Closed port ${n} to ships.`).join('\n')}\nRelated Events (0)\n`;
  writeFileSync(join(root, 'lenses.txt'), page(20, 20));
  const records = Array.from(
    { length: 9 },
    (_, n) => `  - { id: r${n}, quote: "Closed port ${n} to ships.", at: 0, actors: [nobody${n}] }`,
  );
  for (let n = 0; n < 1000; n += 1) {
    writeFileSync(join(root, `page${n}.txt`), page(10, 11));
    writeFileSync(join(root, `page${n}.txt.ann.yaml`), `newsweave: 1\nresponses:\n${records.join('\n')}\n`);
  }
  return root;
}

/** A generated corpus, kept for the next run. */
function corpus(size: number, format: 'txt' | 'md'): string {
  const folder = resolve('dist', 'corpora', `${format === 'md' ? 'linked' : format}-${size}`);
  const isNew = generateCorpus(folder, { count: size, format });
  if (isNew && format === 'md') linkAsMarkdown(folder);
  return folder;
}

/** Writes links between notes, which the generator gives as wiki links, as Markdown has them: the peer knows no others. */
function linkAsMarkdown(folder: string): void {
  const notes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const byName = new Map(notes.map((path) => [basename(path, '.md'), path]));
  for (const path of notes) {
    const text = readFileSync(join(folder, path), 'utf8');
    const linked = text.replace(/\[\[([^\]]+)\]\]/g, (link, name: string) => {
      const target = byName.get(name);
      return target === undefined ? link : `[${name}](${relative(dirname(path), target).replaceAll('\\', '/')})`;
    });
    if (linked !== text) writeFileSync(join(folder, path), linked);
  }
}

/** Runs a program under this Node that leaves its figures in a file, or prints them last. */
function run<T>(schema: v.GenericSchema<unknown, T>, args: readonly string[]): T {
  const folder = mkdtempSync(join(tmpdir(), 'newsweave-'));
  const file = join(folder, 'figures.json');
  try {
    const done = spawnSync(process.execPath, ['--enable-source-maps', ...args, file], {
      maxBuffer: 1e8,
    });
    if (done.status !== 0) throw new Error(done.stderr.toString());
    const text = existsSync(file)
      ? readFileSync(file, 'utf8')
      : (done.stdout.toString().trim().split('\n').at(-1) ?? '');
    return v.parse(schema, JSON.parse(text));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(rows: readonly Row[]): void {
  for (const row of rows) console.log(lineOf(row));
}

const part = parts.find((each) => word === `--${each}`);
if (part !== undefined) {
  const [folder = '', count = '5', file = ''] = words;
  void writeFigures(part, folder, Number(count), file);
} else if (!hasGenerator()) console.log('Nothing is measured: ../shared with its generator of corpora is not there.');
else if (word === '--wire') void wire();
else void measureAll([word, ...words].flatMap((each) => (each === undefined ? [] : [Number(each)])));
