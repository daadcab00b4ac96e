import * as v from 'valibot';
import { URI } from 'vscode-uri';

/** Lines, characters, code points and the numbers of things: whole and not below 0. */
export const count = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 0),
);

/** A text that can be read as a URI. */
export const uri = v.pipe(v.string(), v.check(isUri));

function isUri(text: string): boolean {
  try {
    URI.parse(text);
    return true;
  } catch {
    return false;
  }
}

export const position = v.object({ line: count, character: count });

export const range = v.object({ start: position, end: position });
