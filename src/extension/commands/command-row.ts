/** A command: its id, what it does as the end of 'Newsweave could not …', and how; what it gives is waited for. */
export type CommandRow = readonly [id: string, doing: string, run: (argument: unknown) => unknown];
