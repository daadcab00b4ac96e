import { Lexer } from 'yaml';

/** A comment of a YAML file, from its `#` to the end of its line, in UTF-16 offsets. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Tokens of the lexer that stand for no characters of the file. */
const marks = new Set(['\u0002', '\u0018', '\u001f']);

/** A piece of a YAML file as its lexer sees it. */
export interface Token {
  readonly start: number;
  readonly text: string;
  /** True for the words of a scalar, which may look like anything. */
  readonly isScalar: boolean;
}

/** The pieces that a YAML file consists of. */
export function* tokensOf(text: string): Generator<Token> {
  let start = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && marks.has(token)) {
      isScalar = token === '\u001f';
      continue;
    }
    yield { start, text: token, isScalar };
    start += token.length;
    isScalar = false;
  }
}

/** All comments of a file in their order; what looks like one inside words is none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  if (!text.includes('#')) return comments;
  for (const { start, text: token, isScalar } of tokensOf(text)) {
    if (!isScalar && token.startsWith('#')) comments.push({ start, end: start + token.length, text: token });
  }
  return comments;
}

/**
 * The text with blanks for the tabs round lists in brackets and maps in braces, which mean the same there: js-yaml 5.5
 * takes such a tab for bad indentation. Lengths stay, so positions do too.
 */
export function withoutTabsRoundFlow(text: string): string {
  const tokens = [...tokensOf(text)];
  let depth = 0;
  return tokens
    .map(({ text: token, isScalar, start }, index) => {
      if (isScalar) return token;
      if (token === '[' || token === '{') depth += 1;
      if (token === ']' || token === '}') depth -= 1;
      const isBefore = depth > 0 || /^[[{]$/.test(tokens[index + 1]?.text ?? '');
      const isInside = isBefore && start > 0 && !/[\r\n]/.test(text.charAt(start - 1));
      return isInside && /^[ \t]+$/.test(token) ? ' '.repeat(token.length) : token;
    })
    .join('');
}
