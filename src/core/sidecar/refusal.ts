import { codePointMap } from '../text/code-points.ts';
import type { Problem } from '../text/range.ts';

/** Why a sidecar is not written, where reading it gave problems: what is wrong, on which line, and what to do. */
export function whyNotWritten(yaml: string, [problem]: readonly Problem[]): string {
  if (problem === undefined) return 'This sidecar could not be read. Look at it, and try again.';
  const { code, message, at } = problem;
  if (code === 'newer-format') return `${message} Update Newsweave to write it.`;
  const before = yaml.slice(0, codePointMap(yaml).toUtf16(at));
  const line = before.split(/\r\n|\r|\n/).length;
  return `${message} Mend line ${line} of it, and try again.`;
}
