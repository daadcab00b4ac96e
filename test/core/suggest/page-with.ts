/** An event page without responses, with one rationale. */
export function pageWith(title: string, summary: string, rationale: string): string {
  return `${title}\nSummary\n${summary}\nFull Content\nSources (0)\nActor Responses\nRelated Events (1)\n"${rationale}"\n`;
}
