import { relative, sep } from 'node:path';
import { checkedCorpus, type CheckedCorpus, type Taken } from '../check/checked-corpus.ts';
import { printed } from '../check/formats.ts';
import { countsByRule, placedFindings, type CheckReport } from '../check/report.ts';
import { untilInterrupted } from '../check/watch.ts';
import { errorCode } from '../../server/host/file-system.ts';
import { unreadable } from '../../server/host/load.ts';
import type { Arguments } from '../arguments.ts';
import { folderOf, onDisk } from '../folder.ts';
import type { Output } from '../output.ts';

/** `newsweave check`: what the rules find in a corpus. The status is 1 where they find anything. */
export async function runCheck(args: Arguments, output: Output): Promise<number> {
  const root = await folderOf(args, output);
  if (root === undefined) return 2;
  const source = onDisk(root);
  const { scope, level, rules, format } = args;
  const prefix = prefixOf(root);
  const show = async (corpus: CheckedCorpus, began: number) => {
    const report = await reportOf(corpus, began);
    const text = printed(report, format, prefix);
    // Where nothing is found there is no workflow command, and no empty line either.
    if (text !== '') output.result(text);
    return report.findings.length > 0 ? 1 : 0;
  };
  const read = () => checkedCorpus(source, { scope, level, rules });
  let began = performance.now();
  let corpus = await read();
  for (const remark of corpus.remarks()) output.message(`newsweave check: ${remark}`);
  let status = await show(corpus, began);
  if (!args.flags.has('watch')) return status;
  output.message(`newsweave check: watching ${root}. Stop with Ctrl+C.`);
  await untilInterrupted(root, async (paths) => {
    began = performance.now();
    try {
      const taken = await takeOrNot(corpus, paths);
      if (taken === 'nothing') return;
      if (taken === 'anew') corpus = await read();
      status = await show(corpus, began);
    } catch (error) {
      // A folder that is away for a moment is no reason to stop watching; the next change is looked at again.
      output.message(`newsweave check: ${unreadable(error).message}`);
    }
  });
  return status;
}

/** Takes changed files. Where one cannot be read, the corpus is read anew, which names it and goes on with the others. */
async function takeOrNot(corpus: CheckedCorpus, paths: readonly string[]): Promise<Taken> {
  try {
    return await corpus.take(paths);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return 'anew';
  }
}

async function reportOf(corpus: CheckedCorpus, began: number): Promise<CheckReport> {
  const placed = await placedFindings(corpus.findings(), corpus.textOf);
  const findings = placed.filter(({ setAside }) => setAside === null);
  return {
    findings,
    setAside: placed.filter(({ setAside }) => setAside !== null),
    counts: countsByRule(findings),
    articles: corpus.articles,
    ms: Math.round(performance.now() - began),
  };
}

/** The way from the folder where the command runs to the corpus; empty for one that lies elsewhere. */
function prefixOf(root: string): string {
  const way = relative(process.cwd(), root).split(sep).join('/');
  return way === '' || /^(?:\.\.(?:\/|$)|[A-Za-z]:)/.test(way) ? '' : `${way}/`;
}
