import { closeElection } from './close-election.ts';
import { hospitalHack } from './hospital-hack.ts';
import { hostagesFreed } from './hostages-freed.ts';
import { islandCoup } from './island-coup.ts';
import { steelTariffs } from './steel-tariffs.ts';
import { valleyFlood } from './valley-flood.ts';

/** Storylines on different themes, in our own words, to try suggestions on. */
export const storylines = { steelTariffs, valleyFlood, islandCoup, hospitalHack, closeElection, hostagesFreed };
