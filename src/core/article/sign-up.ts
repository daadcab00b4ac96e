import type { Line } from '../text/lines.ts';
import { praisesItself } from './invitations.ts';
import { isBlank } from './source.ts';

/** Where a block begins in which a newsletter is offered, and where it ends, as a known line of furniture does. */
const begins = /^\W*(?:sign up|subscribe|get|join|(?:\p{L}+ ){0,3}newsletter)(?!\p{L})/iu;
const ends =
  /^\W*(?:(?:after|end of|skip past) newsletter|privacy (?:notice|policy|statement)\s*:|by (?:signing up|subscribing|registering|clicking|submitting|providing|entering)|(?:you can )?unsubscribe|thanks? (?:you )?for (?:signing|subscribing)|enter your e-?mail)(?!\p{L})/iu;

/** How many lines such a block may have between the two, and how long one of them may be in UTF-16 units. */
const maxBetween = 4;
const maxLine = 240;

/** The lines that praise a newsletter between the invitation to it and the small print: 'Our briefing tells what counts'. */
export function signUpLines(lines: readonly Line[], isFurniture: (index: number) => boolean): number[] {
  const found: number[] = [];
  let between: number[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (isFurniture(index)) {
      if (between !== undefined && ends.test(line.text)) found.push(...between);
      between = begins.test(line.text) || (between?.length === 0 && !ends.test(line.text)) ? [] : undefined;
    } else if (between !== undefined) {
      between.push(index);
      if (between.length > maxBetween || line.text.length > maxLine || !praisesItself(line.text)) between = undefined;
    }
  }
  return found;
}
