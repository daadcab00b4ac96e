/** A test for the words of files in one cheap step, before any of them is parsed. */
export type MayHold = (yaml: string) => boolean;

/**
 * Makes the test whether a YAML file may hold an id, however it is written there: with escapes, or folded over lines.
 * It says no only where the id cannot be in the file; an id that is written in many ways is never ruled out.
 */
export function mayHoldId(id: string): MayHold {
  if (!/^[A-Za-z0-9_.-]+$/.test(id)) return () => true;
  const word = new RegExp(`(?<![A-Za-z0-9_-])${id.replaceAll('.', String.raw`\.`)}(?![A-Za-z0-9_-])`);
  return (yaml) => word.test(yaml) || (/\\(?:[xuU]|\r?\n)/.test(yaml) && word.test(unescaped(yaml)));
}

/** The text with the escapes resolved that can stand for letters, and with the line ends gone that join two lines. */
function unescaped(yaml: string): string {
  return yaml
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/gi, (whole, ...groups: unknown[]) => {
      const digits = groups.slice(0, 3).find((group) => typeof group === 'string');
      const code = Number.parseInt(digits ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\\\r?\n[ \t]*/g, '');
}
