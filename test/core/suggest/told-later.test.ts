import { strictEqual } from 'node:assert/strict';
import { documentView } from '../../../src/core/suggest/document-view.ts';
import { toldLater } from '../../../src/core/suggest/told-later.ts';
import { fields } from '../../../src/core/suggest/text-index.ts';

/** Titles and summaries are words; each counts the same. */
interface Told {
  readonly title: string;
  readonly summary: string;
}

const terms = new Map<string, number>();

function termOf(word: string): number {
  const known = terms.get(word) ?? terms.size;
  terms.set(word, known);
  return known;
}

function eventOf({ title, summary }: Told) {
  const own = (text: string) => new Set(text.split(' ').map(termOf));
  const [inTitle, inSummary] = [own(title), own(summary)];
  const all = [...new Set([...inTitle, ...inSummary])].sort((a, b) => a - b);
  const places = all.map((term) => (inTitle.has(term) ? fields.title : 0) | (inSummary.has(term) ? fields.summary : 0));
  const view = documentView({
    terms: Uint32Array.from(all),
    fields: Uint8Array.from(places),
    weights: Uint8Array.from(all.map(() => 100)),
  });
  return { view, title: [...inTitle].map((term) => [term, 1] as const) };
}

/** Which of two pages came later, as their words tell. */
function check(page: Told, event: Told, expected: 'page' | 'event' | 'open'): void {
  const [own, other] = [eventOf(page), eventOf(event)];
  const pool = [{ ...other, number: 0, length: 1, related: 0, mirror: 0, linked: 0 }];
  const told = toldLater([1], { page: own.view, title: own.title, pool });
  strictEqual(told > 0 ? 'page' : told < 0 ? 'event' : 'open', expected);
}

describe('which of two pages came later', () => {
  const ban = { title: 'council bans ferries', summary: 'the council bans ferries after a fire' };
  const ruling = { title: 'judges lift order', summary: 'judges lift the order by which the council bans ferries' };

  it('is the one that says what the other was about', () => {
    check(ruling, ban, 'page');
    check(ban, ruling, 'event');
  });

  it('is open where neither does, or both do', () => {
    check(ban, { title: 'mill burns', summary: 'a mill burns down' }, 'open');
    check(ban, ban, 'open');
  });
});
