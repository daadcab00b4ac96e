import type { Line } from '../text/lines.ts';
import type { QuotedRange } from '../text/range.ts';
import type { FrontMatterBlock } from './front-matter.ts';
import { restOfLine, trimLine, type Source } from './source.ts';

/** The longest run of `#` looked for at the end of a heading. */
const maxMarks = 100;

/** The words of a title line, without Markdown's marks; undefined for a line of marks alone. */
export function readTitleLine(source: Source, line: Line): QuotedRange | undefined {
  const whole = trimLine(line);
  const prefix = /^(?:#{1,6}\s+|title:\s+)/iu.exec(whole.text)?.[0] ?? '';
  const words = trimLine(withoutBold(withoutClosingMarks(restOfLine(whole, prefix.length), prefix)));
  return /^[#*_\s]*$/.test(words.text) ? undefined : source.quote(words.start, words.end);
}

/** A heading of Markdown may be closed by `#` marks too: `## Talks resume ##`. */
function withoutClosingMarks(line: Line, prefix: string): Line {
  const marks = prefix.startsWith('#') ? (/#*$/.exec(line.text.slice(-maxMarks))?.[0].length ?? 0) : 0;
  const text = line.text.slice(0, line.text.length - marks);
  return marks === 0 || !/\s$/.test(text.slice(-1)) ? line : trimLine({ ...line, text });
}

/** A line that is bold as a whole, without the marks; in `**Baku** says no` they are left. */
function withoutBold(line: Line): Line {
  const mark = /^(?:\*\*|__)/.exec(line.text)?.[0] ?? '';
  const inside = line.text.slice(mark.length, line.text.length - mark.length);
  if (mark === '' || !line.text.endsWith(mark) || inside === '' || inside.includes(mark)) return line;
  return { start: line.start + mark.length, end: line.end - mark.length, text: inside };
}

/** The title that the front matter gives, where it gives one. */
export function frontMatterTitle(source: Source, front: FrontMatterBlock | undefined): QuotedRange | undefined {
  if (front?.value.title == null || front.titleRange === null) return undefined;
  const { start, end } = front.titleRange;
  // A folded title of several lines is no stretch of the text that reads like it; its first words mark the place.
  return { ...source.range(start, end), quote: front.value.title };
}
