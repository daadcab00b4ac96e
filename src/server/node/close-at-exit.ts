import type { CrashNotes } from '../crash-notes.ts';

/**
 * Has notes closed when the process ends in order; one that is killed, or dies of an error, leaves them. All notes of a
 * process share one pair of listeners, which goes with the last notes that are closed.
 */
export function closedAtExit(): (notes: CrashNotes) => CrashNotes {
  const open = new Set<CrashNotes>();
  let isDying = false;
  const noteDeath = () => {
    isDying = true;
  };
  const closeAll = () => {
    if (!isDying) for (const notes of open) notes.close();
  };
  return (notes) => {
    if (open.size === 0) {
      process.once('uncaughtExceptionMonitor', noteDeath);
      process.once('exit', closeAll);
    }
    open.add(notes);
    return {
      ...notes,
      close: () => {
        notes.close();
        if (!open.delete(notes) || open.size > 0) return;
        process.off('uncaughtExceptionMonitor', noteDeath);
        process.off('exit', closeAll);
      },
    };
  };
}
