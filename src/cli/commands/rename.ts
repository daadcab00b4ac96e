import { randomBytes } from 'node:crypto';
import type { Kind } from '../../core/coding/rename-changes.ts';
import type { NewId } from '../../core/coding/replace-ids.ts';
import { diskCare } from '../../server/host/disk-care.ts';
import type { TextSource } from '../../server/host/load.ts';
import { planRename, type RenamePlan } from '../../server/host/rename-plan.ts';
import type { Arguments } from '../arguments.ts';
import { filesOf, folderOf, onDisk, settingsOf, settleLeftovers } from '../folder.ts';
import type { Output } from '../output.ts';
import { counted, onOneLine } from '../words.ts';
import { detector } from './detector.ts';

/**
 * `newsweave rename`: gives an event or an actor another id, where it is defined and wherever something refers to it, in
 * all layers, whatever the scope. All files are changed or none.
 */
export async function runRename(args: Arguments, output: Output): Promise<number> {
  const refuse = (reason: string) => {
    output.message(`newsweave rename: ${onOneLine(reason, longestReason)}`);
    return 2;
  };
  const { format, flags } = args;
  const [from, to, ...folders] = args.operands;
  if (from === undefined || to === undefined || folders.length > 1) return refuse('name the old id and the new one.');
  const root = await folderOf({ ...args, operands: folders }, output);
  if (root === undefined) return 2;
  const isDry = flags.has('dry-run');
  if (!isDry) await settleLeftovers(root, output);
  const source = onDisk(root);
  const planned = await planOf(source, { from, to }, args, output);
  if (typeof planned === 'string') return refuse(planned);
  const written = isDry ? undefined : await diskCare(root, detector).writeTogether(planned.changes);
  if (written?.ok === false) return refuse(written.reason);
  const { kind, places } = planned;
  const files = planned.changes.map(({ path }) => path);
  const results = { renamed: { from, to, kind }, files, changes: places, written: !isDry };
  output.result(format === 'json' ? JSON.stringify(results) : asText(results));
  return 0;
}

/** Characters of a reason at most: it may name several files. */
const longestReason = 600;

/** All that is to be written, or why nothing can be. */
async function planOf(
  source: TextSource,
  ids: NewId,
  { by, flags }: Arguments,
  output: Output,
): Promise<RenamePlan | string> {
  const settings = await settingsOf(source, output);
  const files = await filesOf(source, settings, output);
  const kinds: readonly Kind[] = flags.has('actor') ? ['actor'] : flags.has('event') ? ['event'] : ['event', 'actor'];
  return planRename(
    source,
    { settings, files },
    {
      ids,
      kinds,
      by,
      random: (count: number) => randomBytes(count),
      advice: {
        ambiguous: 'Say which with --event or --actor.',
        nameless: 'say with --by who you are: the id of this page is written into your own file.',
      },
    },
  );
}

interface Results {
  readonly renamed: NewId & { readonly kind: Kind };
  readonly files: readonly string[];
  readonly changes: number;
  readonly written: boolean;
}

function asText({ renamed: { from, to, kind }, files, changes, written }: Results): string {
  const where = `${counted(changes, 'place')} in ${counted(files.length, 'file')}`;
  const done = written ? `The ${kind} ${from} is now ${to}, ${where}.` : `Nothing was written: ${where} would change.`;
  return [...files, done].map((line) => onOneLine(line, longestReason)).join('\n');
}
