import { locateRequest, symbolsRequest, type SymbolChoice } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { pick, type Row } from '../pick.ts';
import { jumpTo } from './jump.ts';

/** Go to Event or Actor…: by a name, alias or title, which VS Code's own list of symbols wants without a slip. */
export async function goToSymbol(ask: Ask): Promise<void> {
  const picked = await pick<SymbolChoice>({
    title: 'Go to Event or Actor',
    placeholder: 'A title, name, alias or id; it may be misspelt',
    step: 1,
    totalSteps: 1,
    live: true,
    rows: async (query) => (await ask(symbolsRequest, { query })).map(rowOf),
  });
  if (picked.kind !== 'chosen') return;
  const { place } = picked.value;
  const found = 'range' in place ? place : await ask(locateRequest, place);
  if (found !== null) await jumpTo(found);
}

function rowOf(choice: SymbolChoice): Row<SymbolChoice> {
  const { kind, label, alias, about } = choice;
  const description = [kind, alias, about].filter((each) => each !== null).join(' · ');
  return { label, description, value: choice };
}
