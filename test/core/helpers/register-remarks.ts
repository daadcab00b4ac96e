import { readActors } from '../../../src/core/registers/actors.ts';
import { readEvents } from '../../../src/core/registers/events.ts';
import { actorRemarksInSteps, eventRemarksInSteps } from '../../../src/core/registers/register-remarks.ts';
import { atOnce } from '../../../src/core/steps.ts';
import type { Problem } from '../../../src/core/text/range.ts';

/** What is odd in an actors.yaml, without a rest. */
export function actorRemarks(yaml: string): Problem[] {
  return atOnce(actorRemarksInSteps(yaml, readActors(yaml).list));
}

/** The same for an events.yaml. */
export function eventRemarks(yaml: string): Problem[] {
  return atOnce(eventRemarksInSteps(yaml, readEvents(yaml).list));
}
