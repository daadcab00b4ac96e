import { domains } from './lexicon/domains.ts';
import { isHosting } from './lexicon/hosting.ts';
import type { EvidenceContext } from './evidence-context.ts';
import type { LineFrame } from './line-frame.ts';
import type { KnownActor } from './name-table.ts';
import { isAloneInTitle } from './told-of-actor.ts';

/** The other side, as one of two sides calls it, and both, as a third party calls them. */
const otherSide =
  /\b(?:the (?:other|opposing|opposite) (?:\w+ )?(?:side|party|government|country|state|capital|camp)|(?:its|the) (?:neighbou?r|rival|adversary|opponent|enemy)\b)/i;
const bothSides =
  /\b(?:(?:both|the two|all) (?:\w+ )?(?:sides|parties|allies|governments|capitals|neighbou?rs|countries|states|camps|rivals|adversaries|nations|delegations|leaders))\b/i;

/** 1 for one of the page's two sides where the line speaks of 'the other side'; -1 where it speaks of 'both sides'. */
export function partyFits(context: EvidenceContext, { text }: LineFrame, actor: KnownActor): number {
  const { salience } = context;
  const { key, type } = actor;
  const [isOne, isThird] = [otherSide.test(text), bothSides.test(text)];
  if (isOne === isThird || type === 'person') return 0;
  // Who acts alone in the title may be prominent for that, and a third party all the same.
  if (isThird && isAloneInTitle(context, actor)) return 0;
  // Prominent actors come first.
  const isSide = [...salience.keys()].slice(0, 2).includes(key);
  return isSide ? (isOne ? 1 : -1) : 0;
}

const armed = /^(?:military|armed-group)$/;
const ofArms = /^(?:assault|mobilize|coerce)$/;
const ofWords = /^(?:state|accuse|request|appeal|agree|reject|consult|support|sanction)$/;

/** How well armed forces (above 0), and others, fit a type of act, from -1 to 1. */
export function forceFits(type: string | undefined, actor: KnownActor): number {
  const isArmed = armed.test(actor.type ?? '') || /\b(?:police|guard|navy|army)\b/i.test(actor.name);
  if (ofArms.test(type ?? '')) return isArmed ? 1 : actor.type === 'person' || actor.type === 'igo' ? -0.5 : 0;
  return isArmed && ofWords.test(type ?? '') ? -1 : 0;
}

/** 1 where an actor is of a kind that does such things as a line tells, else 0. */
export function kindFits(text: string, { name, type }: KnownActor): number {
  const fits = domains.some(
    ({ acts, actors, types }) => (actors.test(name) || types?.test(type ?? '') === true) && acts.test(text),
  );
  return Number(fits);
}

/** Hosts are where things happen, and those through whom they are told. */
export function hostFits({ read }: EvidenceContext, { text }: LineFrame, actor: KnownActor): number {
  if (!isHosting(text) && !/\b(?:venue|territory|soil|platform|ground)\b/i.test(text)) return 0;
  const isBehind = (prepositions: RegExp) =>
    [read.title, read.summary, read.content].some(({ namings, words }) =>
      namings.some(({ actor: { key }, from }) => key === actor.key && prepositions.test(words[from - 1]?.folded ?? '')),
    );
  const [asPlace, asGoal] = [isBehind(/^(?:in|at)$/), isBehind(/^(?:to|on)$/)];
  const asSource = read.sources.some(({ namings }) => namings.some((naming) => naming.actor.key === actor.key));
  return asPlace ? 1 : asGoal || asSource || actor.type === 'media' ? 0.6 : 0;
}
