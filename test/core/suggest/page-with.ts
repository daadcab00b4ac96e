import type { PageText } from '../../../src/core/suggest/page-text.ts';

/** An event page without responses, with one rationale. */
export function pageWith(title: string, summary: string, rationale: string): string {
  return `${title}\nSummary\n${summary}\nFull Content\nSources (0)\nActor Responses\nRelated Events (1)\n"${rationale}"\n`;
}

/** The texts of a page with a summary and one response line, and with nothing else. */
export function textWithLine(summary: string, line: string): PageText {
  const response = { quote: line, at: 0, label: null };
  return { title: '', summary, content: '', sources: [], rationales: [], responses: [response] };
}
