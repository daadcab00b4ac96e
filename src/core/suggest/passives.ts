import { lexicon, verbStem } from './lexicon/classes.ts';
import { roleNouns } from './lexicon/verbs.ts';
import type { ReadText } from './names.ts';
import type { Word } from './words.ts';

/** Prepositions that follow the past form of a verb at once where it is a passive. */
const afterPassive =
  /^(?:as|by|of|to|for|in|with|from|at|over|under|during|after|when|without|into|on|upon|between|among)$/;

/** What is active in spite of that: 'called for', 'warned of', 'threatened to'. */
const stillActive =
  /^(?:call(?:ed)? (?:for|to|on|upon)|ask(?:ed)? for|warn(?:ed)? (?:of|against|to|on|over|in|at)|struck (?:at|in|back)|refer(?:red)? to|press(?:ed)? (?:for|on|to)|threaten(?:ed)? to|commit(?:ted)? to|order(?:ed)? (?:in|from)|attack(?:ed)? (?:in|from)|respond(?:ed)? by|react(?:ed)? by|retaliat(?:ed)? by|protest(?:ed)? by|stood by|began by|clos(?:ed)? by|complain(?:ed)? (?:of|to)|hit (?:back|out)|charg(?:ed)? in|left (?:for|in|on|after)|held (?:on|in|with|at|for|by|over)|saw to|guarded against|elected to|dragged on|invaded (?:in|from|at)|evacuated (?:in|to|from)|sued (?:for|in|over|to|on)|listed (?:in|for)|shelled (?:from|in)|instructed in|cut (?:back|by|in|to|from))$/;

/** Two words with which a line tells a passive, whatever follows. */
const surelyPassive =
  /^(?:(?:said|believed|thought|alleged|rumou?red|reputed|known|presumed|understood) to|(?:singled|shut) out|left (?:out|without|behind|badly|stranded|isolated)|(?:placed|put) under|kept (?:out|from|waiting|apart|under)|left (?:standing|waiting|facing|holding|counting|wondering|alone)|wanted (?:by|on|at|in|as|for)|indebted to|held (?:responsible|liable|accountable|hostage|captive|prisoner)|hit (?:hard|hardest|badly|worst)|cast (?:aside|adrift|out))$/;

const time =
  /^(?:dawn|dusk|night|nightfall|noon|midnight|once|sunrise|daybreak|first|last|short|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;

/** What one asks for oneself: 'asked to be heard', 'asked to see the lists'. */
const forOneself =
  /^(?:be|see|speak|join|have|attend|meet|address|know|hear|inspect|visit|examine|send|take|sit|leave|return|talk)$/;

/** Verbs that go with a particle, and what then begins their object: 'brought in a text', 'called up 40,000 men'. */
const withParticle =
  /^(?:brought|called|sent|handed|drafted|ordered|turned|hauled|pulled|shut|sealed|cut|drove|drew|put|laid|took|gave) (?:in|over|up|back|out|off|down|on) (?:the|an?|its|his|her|their|all|any|both|some|more|fresh|extra|new|another|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d\S*)$/;

/** Forces that are moved by those whose they are: 'two brigades have been brought up' tells what their owner does. */
const forces =
  /^(?:troops|brigades?|battalions?|regiments?|divisions?|soldiers|reservists|units|warships|frigates|destroyers|gunboats|submarines|squadrons?|jets|bombers|aircraft|helicopters|batter(?:y|ies)|tanks|guns|launchers|police)$/;
const moved =
  /^(?:moved|sent|brought|deployed|massed|dispatched|despatched|stationed|posted|placed|put|called|mobili[sz]ed|ordered|flown|redeployed|positioned|concentrated|withdrawn|pulled|recalled|readied|rushed|shipped|transferred|assembled)$/;

/** Forms that are participles alone, so that a line that begins with one is a passive: 'Chosen', 'Driven out'. */
const onlyParticiple =
  /^(?:un|over|with|for|under|mis)?(?:given|taken|chosen|driven|shown|known|beaten|broken|frozen|stolen|written|drawn|thrown|torn|worn|born|forgotten|bidden|hidden|shaken|sworn|done|gone)$/;

/** Past forms without an ending of their own. */
const pastWithoutEnding = /^(?:hit|cut|hurt|given|caught|taken|held|shot|driven|left|shut|put|cast)$/;

/** After 'by': how something is done, and not who does it. */
const means =
  /^(?:telephone|phone|letter|e-?mail|video|radio|telegram|cable|fax|decree|law|statute|vote|majority|consensus|name|way|sea|air|land|rail|road|night|day|mistake|means|treaty|contract|agreement|default|chance|hand|accident|and|then)$/;

/** Words that may stand between a participle and who did it. */
const particles = /^(?:in|out|off|up|down|back|over|away|aside|behind|home)$/;

/**
 * True for a line that tells what is done to somebody: 'Accused of …', 'Was struck by …', 'Target of …'. `start` and
 * `verb` are the places of its first word that counts and of its verb, -1 where it has none.
 */
export function isPassive({ text, words }: Pick<ReadText, 'text' | 'words'>, start: number, verb: number): boolean {
  if (roleLeads(words, start)) return true;
  // 'Given the floods, it postponed …' gives a reason.
  if (onlyParticiple.test(words[start]?.folded ?? '')) return !/^\s*given\b[^,]*,/iu.test(text);
  const word = words[verb];
  if (word === undefined) return false;
  const isPast =
    word.folded.endsWith('ed') || verbStem(word.folded) !== word.stem || pastWithoutEnding.test(word.folded);
  const before = words.slice(start, Math.max(verb, start));
  if (before.some(({ folded }) => /^(?:was|were|been|being|is|are|be)$/.test(folded)))
    return isPast && !(moved.test(word.folded) && before.some(({ folded }) => forces.test(folded)));
  return verb === start && isPast && isParticiple(text, words.slice(verb));
}

/** True where the past form with which a line begins has no object, and is a verb that needs one. */
function isParticiple(text: string, words: readonly Word[]): boolean {
  const [first] = words;
  const [verb = '', next = '', third = '', fourth = ''] = words.slice(0, 4).map(({ folded }) => folded);
  // 'Offered, as a neighbour of both, to …', 'Denied on its own radio that …'.
  if (first === undefined || /^\s*,/u.test(text.slice(first.end)) || (next !== 'as' && saysThat(words))) return false;
  const two = `${verb} ${next}`;
  if (`${two} ${third}`.startsWith('put on ')) return /^(?:notice|trial)$/.test(third);
  if (/^called (?:on|upon)$/.test(two)) return third === 'to';
  if (surelyPassive.test(two)) return true;
  if (stillActive.test(two) || withParticle.test(`${two} ${third}`)) return false;
  // 'Attacked at dawn', 'Struck on Friday': when it was done, and no one to whom.
  if (/^(?:at|in|on|before|after|during)$/.test(next) && time.test(third)) return false;
  if (two === 'asked to' && forOneself.test(third)) return false;
  if (two === 'reported to') return /^(?:be|have)$/.test(third);
  if (next === 'as') return !/^(?:serv|act|emerg|work|end|appear|function|resign|stepp|continu)\w*ed$/.test(verb);
  if (/^(?:hurt|shot|caught)$/.test(verb)) return true;
  if (next === 'by') return isAgent(third);
  // 'Hemmed in by two brigades'.
  if (particles.test(next) && third === 'by') return isAgent(fourth);
  // 'Cut off from the coast'; 'Cut off the gas' is an act.
  if (particles.test(next) && /^(?:cut|shut|lock|seal|sent|turn|weigh|pass)/.test(verb))
    return afterPassive.test(third) && third !== 'to';
  return lexicon().needsObject(verbStem(verb)) && (next === '' || afterPassive.test(next));
}

function isAgent(afterBy: string): boolean {
  return !afterBy.endsWith('ing') && !means.test(afterBy);
}

/** Types of acts that are told with 'that'. */
const sayings = new Set(['state', 'reject', 'threaten', 'request', 'appeal', 'accuse']);

/** True where what is said follows a little later: 'Warned at the outset that …'. */
function saysThat([verb, ...after]: readonly Word[]): boolean {
  const isSaying = verb !== undefined && sayings.has(lexicon().verbs.get(verbStem(verb.folded))?.type ?? '');
  return isSaying && after.slice(0, 8).some(({ folded }) => folded === 'that');
}

/** 'Target of the strikes', 'The addressee of the demand', 'Being the object of …', 'Facing accusations'. */
function roleLeads(words: readonly Word[], start: number): boolean {
  const [first = '', second = '', third = ''] = words.slice(start, start + 3).map(({ folded }) => folded);
  if (roleNouns.has(first) && second === 'of') return true;
  if (/^(?:facing|faced|suffering|suffered|undergoing)$/.test(first)) return true;
  if (/^(?:came|comes|coming)$/.test(first) && second === 'under') return true;
  return (
    /^(?:being|was|is|remains|remained|became|becoming)$/.test(first) && (roleNouns.has(second) || roleNouns.has(third))
  );
}
