import type { OpenCorpus } from '../../../src/server/corpus.ts';
import { corpusReports } from '../../../src/server/diagnostics/reports.ts';
import { prepareQueue } from '../../../src/server/requests/check-model.ts';
import { namesReady } from '../../../src/server/requests/page-suggestions.ts';
import { prepareClaims, prepareGroups, prepareToDo, treeModel } from '../../../src/server/requests/tree-model.ts';
import { clock, opened, smallCorpus } from './opened.ts';
import { standstills, type Standstill } from './standing-still.ts';

/** What is measured of a server that goes through all that it does with a corpus. */
export interface BlockFigures {
  /** Longest time for which the event loop stood still, by what was going on. */
  readonly blocks: Readonly<Record<string, Standstill>>;
  /** What the process took of the machine at its most, in MB. */
  readonly peak: number;
}

/**
 * What a server holds for as long as it runs. Where only the stack leads to a corpus, V8 marks nothing of it before the end of a
 * collection, and then everything stands still for half a second.
 */
const held = new Set<OpenCorpus>();

/**
 * Measures in a process of its own, in which nobody asks for garbage to be collected: after that V8 would go on collecting far
 * more often than it does in a server (13 times while 100,000 articles are read whole, instead of once or never).
 */
export async function blockFigures(folder: string): Promise<BlockFigures> {
  await smallCorpus();
  const blocks: Record<string, Standstill> = {};
  const during = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const watch = standstills();
    const result = await work();
    await clock.yield();
    // Twice, since what stood still to the end is only noted behind the timers of that turn.
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    watch.stop();
    blocks[name] = watch.longest();
    return result;
  };
  let beIdle = (): void => undefined;
  const idle = new Promise<void>((resolve) => {
    beIdle = resolve;
  });
  const corpus = opened(folder, new Map(), () => idle);
  held.add(corpus);
  const view = await during('first look', () => corpus.settled());
  await during('reading whole', () => corpus.wholeRead());
  await during('things to do', () => prepareToDo(view, clock));
  await during('claims for storylines', () => prepareClaims(view, clock));
  await during('names', () => namesReady({ corpus, view }));
  const shown = { ...corpus, ...view };
  for (const grouping of ['date', 'article', 'state', 'storyline'] as const)
    await during(`events by ${grouping}`, async () => {
      await prepareGroups(shown, { grouping, filter: '' }, clock);
      treeModel(shown).grouped(grouping, '');
    });
  await during('cards to check', () => prepareQueue(shown, '', clock));
  await during('first search', async () => Promise.resolve(view.search('unoin', 20)));
  await during('diagnostics of all', async () => {
    const reports = corpusReports(corpus, () => false).all();
    while ((await reports.next()).done !== true);
  });
  await during('learning', async () => {
    beIdle();
    await corpus.learnt();
  });
  return { blocks, peak: process.resourceUsage().maxRSS / 1024 };
}
