import type * as v from 'valibot';
import { paramsOfEdits } from './edits.ts';
import { paramsOfLanguage } from './language.ts';
import { paramsOfQuestions } from './questions.ts';

/** What the parameters of each request have to be; those that bring nothing are left out. */
export const paramsOfRequests: ReadonlyMap<string, v.GenericSchema> = new Map([
  ...paramsOfLanguage,
  ...paramsOfQuestions,
  ...paramsOfEdits,
]);
