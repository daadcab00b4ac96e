import { joinActsRequest, linkRequest, noActRequest, tagRequest, takeAllRequest } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import type { CodingMode } from './mode.ts';

/** The requests that decide what was to do; what only adds to a decision leaves the caret where it is. */
const deciding: ReadonlySet<string> = new Set(
  [tagRequest, takeAllRequest, noActRequest, joinActsRequest, linkRequest].map(({ method }) => method),
);

/** Runs a command, and goes on to the next thing to do in coding mode where the command decided something. */
export async function thenAdvance(
  coding: Pick<CodingMode, 'advance'>,
  ask: Ask,
  run: (ask: Ask) => Promise<void>,
): Promise<void> {
  const decided: string[] = [];
  await run(async (name, params) => {
    const answer = await ask(name, params);
    if (deciding.has(name.method) && isDone(answer)) decided.push(name.method);
    return answer;
  });
  if (decided.length > 0) await coding.advance();
}

function isDone(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
