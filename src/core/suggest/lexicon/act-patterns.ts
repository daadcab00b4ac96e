/** Words of a response line that tell a type of act (response-types.json), with how often they do. */
interface ActPattern {
  readonly form: RegExp;
  readonly type: string;
  readonly mode?: string;
  readonly score: number;
}

const calm = String.raw`(?:restraint|calm|de-?escalat\w*|ceasefire|cease-fire|truce|end to|halt|stop|pause|suspen\w*|peace\w*|dialogue|talks|negotiat\w*|moderation|release|mediat\w*|resum\w*|return to|avoid\w*|settle\w*|compromise|lower|calming|refrain)`;

/** Nouns by which a speaker disapproves of what he calls so. */
const ill = String.raw`(?:betrayal|aggression|piracy|insult|violation|provocation|crime|fraud|lie|lies|farce|surrender|bribe|blackmail|outrage|theft|robbery|disgrace|scandal|breach|abuse|terror\w*|act of war|worthless|unjust\w*|illegal|unlawful|unacceptable|irresponsible|reckless|shameful|baseless|false|a mockery|negligence|coercion|interference|stuffed|manipulation|hypocri\w*|absurd|dangerous|unfair|disproportionate|cynical|pretext|propaganda|fabricat\w*|psychological|theatre|smear|nonsense)`;

/** General English, written for this product. Those that stand earlier count where several begin at about the same word. */
export const actPatterns: readonly ActPattern[] = [
  {
    form: /\b(?:dismiss|wav|brush|shrug)\w*\b.{0,60}?\b(?:worthless|null|void|irrelevant|meaningless|without (?:merit|effect|any|legal)|aside)\b/i,
    type: 'reject',
    score: 0.7,
  },
  {
    form: /\b(?:call|order|bring|brought|fl[ey]w|took|tak)\w* (?:\w+ ){0,3}(?:ambassadors?|envoys?|advis[eo]rs?|diplomats?|consuls?) (?:home|back)\b/i,
    type: 'sanction',
    mode: 'withdraw',
    score: 0.7,
  },
  {
    form: /\border\w* .{0,50}?\bto leave\b|\bg[ai]v\w* .{0,40}?\b(?:hours|days) to leave\b/i,
    type: 'sanction',
    mode: 'expel',
    score: 0.75,
  },
  {
    form: /\bheld? (?:\w+ ){0,7}?responsible\b|\b(?:plac|put|lay|lai|pin|pinn)\w* (?:all |the )?blame\b|\btrac(?:ed|ing|es) .{0,50}? to\b/i,
    type: 'accuse',
    mode: 'allege',
    score: 0.65,
  },
  {
    form: /\b(?:express|voic)\w* (?:\w+ ){0,2}?(?:gratitude|thanks|understanding|support|solidarity|sympathy for|confidence|appreciation)\b/i,
    type: 'support',
    score: 0.7,
  },
  { form: /\bwarn\w* that\b.{0,60}?\b(?:would|will|could|might)\b/i, type: 'threaten', score: 0.5 },
  { form: /\b(?:caution|advis|warn)\w* (?:\w+ ){0,3}?against\b/i, type: 'appeal', score: 0.6 },
  {
    form: /\b(?:ask|beg|press|implor)\w* (?:both|all|the two|either|other) (?:\w+ )?(?:sides?|parties|countries|governments|capitals|camps|states)\b/i,
    type: 'appeal',
    score: 0.65,
  },
  {
    form: /\bsuspend\w*\b(?! .{0,45}\b(?:strikes?|operations?|attacks?|fire|bans?|sanctions|tariffs?|dut(?:y|ies)|embargo|blockade|decree|measures?|law|campaign|hostilities|offensive|raids?|execution|claims?|threats?|restrictions?)\b)/i,
    type: 'sanction',
    mode: 'discontinue',
    score: 0.6,
  },
  {
    form: /\b(?:plac|put)\w* .{0,60}?\balert\b|\bcancel\w* (?:all |the )*leave\b/i,
    type: 'mobilize',
    mode: 'troops',
    score: 0.7,
  },
  {
    form: /\b(?:den(?:y|ied|ies|ying)|bar\w*|refus\w*) (?:\w+ )?entry\b/i,
    type: 'coerce',
    mode: 'restrict',
    score: 0.7,
  },
  {
    form: /\bmov(?:ed|es|ing) .{0,40}?\b(?:aside|away|out of|off)\b/i,
    type: 'retreat',
    mode: 'withdraw',
    score: 0.6,
  },
  {
    form: /\b(?:re)?open\w* (?:the |its |a |an )?(?:\w+ ){0,2}?(?:valves?|borders?|barriers?|crossings?|roads?|gates?|lanes?|airspace|ports?)\b(?!.{0,30}\bforce\b)/i,
    type: 'retreat',
    mode: 'access',
    score: 0.6,
  },
  {
    form: new RegExp(
      String.raw`\b(?:call\w*|term\w*|describ\w*|brand\w*|label\w*|sp(?:oke|eak\w*) of|dismiss\w*)\b(?! (?:for|on|upon)\b).{0,80}?\b${ill}\b`,
      'i',
    ),
    type: 'accuse',
    mode: 'disapprove',
    score: 0.75,
  },
  {
    form: /\bcall(?:ed|s|ing)? (?!for|on|upon|off|up|out|in)(?:\w+ ){1,4}an? \w+/i,
    type: 'accuse',
    mode: 'disapprove',
    score: 0.6,
  },
  {
    form: /\bwarn\w* (?:that|of)\b(?!.{0,60}\b(?:it would|retaliat|force|strike|consequences|respond|shoot|fire)\b)/i,
    type: 'state',
    mode: 'pessimistic',
    score: 0.5,
  },
  { form: /\bappeal\w* (?:against|the (?:ruling|verdict|decision))/i, type: 'reject', score: 0.6 },
  {
    form: /\b(?:declin|refus)\w* (?:to )?(?:any )?(?:comment|be (?:drawn|questioned)|answer|say|confirm)/i,
    type: 'state',
    mode: 'decline-comment',
    score: 0.85,
  },
  { form: /\bno comment\b/i, type: 'state', mode: 'decline-comment', score: 0.8 },
  {
    form: /\b(?:neither confirm\w* nor|did not (?:confirm|comment|say))/i,
    type: 'state',
    mode: 'decline-comment',
    score: 0.75,
  },
  { form: /\b(?:condolences?|sympath\w+|mourn\w*)\b/i, type: 'state', mode: 'condolence', score: 0.8 },
  {
    form: /\b(?:offer\w*|propos\w*|volunteer\w*) (?:\w+ ){0,3}?(?:mediat\w*|good offices|to broker|broker)/i,
    type: 'agree',
    mode: 'mediate',
    score: 0.75,
  },
  {
    form: /\b(?:call\w* for|appeal\w*|plead\w*|urg(?:e|ed|es|ing)) .{0,60}?\b(?:talks|negotiat\w*|dialogue|meet(?:ing)?|summit|conference)\b/i,
    type: 'appeal',
    mode: 'meet',
    score: 0.75,
  },
  {
    form: /\b(?:call\w* for|appeal\w* for|appeal\w* to .{0,40}? for|launch\w* an? .{0,20}?appeal).{0,60}?\b(?:aid|assistance|help|funds?|donations?|relief|donors?|tents|boats|helicopters)\b/i,
    type: 'appeal',
    mode: 'assist',
    score: 0.75,
  },
  {
    form: new RegExp(
      String.raw`\b(?:call\w* (?:for|on|upon)|urg(?:e|ed|es|ing)|appeal\w*|plead\w*|counsel\w*)\b.{0,90}?\b${calm}\b`,
      'i',
    ),
    type: 'appeal',
    mode: 'yield',
    score: 0.75,
  },
  { form: /\bappeal(?:ed|s|ing)?\b(?! court)/i, type: 'appeal', mode: 'yield', score: 0.6 },
  { form: /\bcall\w* (?:for|on|upon)\b/i, type: 'appeal', mode: 'yield', score: 0.5 },
  {
    form: /\b(?:rul\w+ out|vot\w+ against|turn\w+ down|walk\w+ out of|threw out|would not|will not)\b/i,
    type: 'reject',
    score: 0.65,
  },
  { form: /\b(?:refus|declin|reject)\w*\b/i, type: 'reject', mode: 'yield', score: 0.7 },
  { form: /\bvot\w+ (?:for|to|in favou?r)\b/i, type: 'agree', mode: 'accept', score: 0.5 },
  {
    form: /\b(?:threaten\w*|warn\w*) .{0,60}?\b(?:force|strike|fire|retaliat\w*|attack|war|military|consequences)\b/i,
    type: 'threaten',
    mode: 'violence',
    score: 0.7,
  },
  { form: /\b(?:threaten\w*|warn\w*|ultimatum)\b/i, type: 'threaten', score: 0.65 },
  {
    form: /\b(?:brok\w*|sever\w*|cut\w*|suspend\w*) (?:off )?(?:all )?(?:diplomatic )?(?:relations|ties|aid|trade|shipments|imports|exports|supplies|contacts|deliveries)/i,
    type: 'sanction',
    mode: 'discontinue',
    score: 0.8,
  },
  { form: /\b(?:expel\w*|persona non grata)\b/i, type: 'sanction', mode: 'expel', score: 0.8 },
  {
    form: /\b(?:impos\w*|extend\w*|tighten\w*|rais\w*|lev(?:y|ied|ying)) (?:\w+ ){0,3}?(?:sanctions?|tariffs?|dut(?:y|ies)|embargo\w*|ban|asset freeze|levy|quota)/i,
    type: 'sanction',
    score: 0.8,
  },
  {
    form: /\b(?:lift\w*|eas\w*|relax\w*|remov\w*|waiv\w*) (?:\w+ ){0,3}?(?:sanctions?|tariffs?|embargo|ban|restrictions|blockade|closure|dut(?:y|ies))/i,
    type: 'retreat',
    mode: 'access',
    score: 0.7,
  },
  {
    form: /\b(?:recall\w*|withdr[ae]w\w*) (?:its|his|her|the) (?:ambassador|envoy|charg)/i,
    type: 'sanction',
    mode: 'discontinue',
    score: 0.7,
  },
  {
    form: /\b(?:summon\w*) (?:the |its |their )?(?:\w+ ){0,3}?(?:ambassador|envoy|charg)/i,
    type: 'accuse',
    mode: 'disapprove',
    score: 0.55,
  },
  {
    form: /\b(?:lodg|fil|deliver|submit|sen[dt])\w* (?:an? |its )?(?:\w+ )?(?:protest|complaint|note of protest)/i,
    type: 'accuse',
    mode: 'disapprove',
    score: 0.65,
  },
  {
    form: /\b(?:fil|brought|lodg|taking|took)\w* (?:\w+ ){0,3}?(?:suit|case|lawsuit|application)\b/i,
    type: 'accuse',
    mode: 'investigate',
    score: 0.5,
  },
  {
    form: /\b(?:open|launch|order|start|announc)\w* (?:\w+ ){0,3}?(?:investigation|inquiry|probe)\b/i,
    type: 'accuse',
    mode: 'investigate',
    score: 0.75,
  },
  {
    form: /\b(?:fir(?:ed|ing|es)|open\w* fire|shots?)\b.{0,20}?\b(?:at|on|upon|across|shots?|into|live|warning)\b/i,
    type: 'assault',
    mode: 'firearms',
    score: 0.65,
  },
  { form: /\b(?:airstrikes?|air strikes?|bomb(?:ed|ing))\b/i, type: 'assault', mode: 'aerial', score: 0.75 },
  { form: /\bdrones? (?:strike|attack)|\bdrones?\b/i, type: 'assault', mode: 'drone', score: 0.5 },
  {
    form: /\b(?:shell(?:ed|ing)|missiles?|artillery|rockets?) (?:fire|strikes?|barrage|attack)/i,
    type: 'assault',
    mode: 'heavy-weapons',
    score: 0.65,
  },
  {
    form: /\bconduct\w* (?:\w+ ){0,2}?(?:military )?(?:operations|strikes|attacks|raids)/i,
    type: 'assault',
    score: 0.75,
  },
  { form: /\b(?:declar\w*|impos\w*) (?:\w+ ){0,2}?(?:curfew)/i, type: 'coerce', mode: 'curfew', score: 0.8 },
  {
    form: /\b(?:declar\w*|impos\w*) (?:\w+ ){0,3}?(?:martial law|state of (?:emergency|siege))/i,
    type: 'coerce',
    mode: 'martial-law',
    score: 0.75,
  },
  { form: /\b(?:seiz\w*) (?:power|control)|\boverthr\w*|\btoppl\w*/i, type: 'assault', score: 0.45 },
  {
    form: /\bwalk(?:ed|ing)? (?:out|off)|\b(?:went|go|going) on strike|\b(?:general |hunger )?strike(?:s)? (?:at|in|over|against|by)|\bdown(?:ed|ing) tools|\bindustrial action|\brefus\w* to (?:un)?load/i,
    type: 'protest',
    mode: 'strike',
    score: 0.7,
  },
  { form: /\bhost(?:ed|ing|s)?\b/i, type: 'consult', mode: 'third-party', score: 0.55 },
  {
    form: /\b(?:sent|send\w*|flew|fl[yi]\w*|deliver\w*|donat\w*|pledg\w*|releas\w*|provid\w*) .{0,50}?\b(?:aid|tents|relief|food|medic\w*|rice|blankets|helicopters|funds?|million|supplies|rescue|doctors|engineers|water)\b/i,
    type: 'aid',
    score: 0.7,
  },
  {
    form: /\b(?:sent|deploy\w*|dispatch\w*|order\w*|station\w*) .{0,40}?\b(?:troops|warships?|frigates?|gunboats?|navy|battalions?|fleet|destroyers?|soldiers|police|forces|squadrons?)\b/i,
    type: 'mobilize',
    mode: 'troops',
    score: 0.7,
  },
  { form: /\b(?:alert|standby|stand-by)\b/i, type: 'mobilize', mode: 'troops', score: 0.5 },
  { form: /\bpledg\w*|\bpromis\w*|\bundert(?:ook|ak\w*)\b/i, type: 'agree', mode: 'promise', score: 0.6 },
  {
    form: /\breleas\w* (?:the |all |its |two |three |four |five |\w+ )?(?:hostages?|prisoners?|crew|detainees|captives|journalists?|sailors|trawler)/i,
    type: 'retreat',
    mode: 'release',
    score: 0.75,
  },
  {
    form: /\b(?:participat\w*|engag\w*|tak\w+ part|took part) (?:in|with)? ?.{0,30}?\b(?:talks|negotiations?|dialogue|consultations|discussions|meeting|mediation)\b/i,
    type: 'consult',
    score: 0.8,
  },
  { form: /\b(?:mediat\w*|broker\w*|shuttl\w*)\b/i, type: 'consult', mode: 'third-party', score: 0.6 },
  { form: /\b(?:phone|telephone)\w*\b/i, type: 'consult', mode: 'phone', score: 0.65 },
  {
    form: /\b(?:travel\w*|fl(?:ew|ying)|visit\w*) (?:to )?.{0,30}\bfor (?:talks|consultations)|\bvisit\w*\b/i,
    type: 'consult',
    mode: 'visit',
    score: 0.55,
  },
  { form: /\b(?:endors|welcom|back|prais|applaud)\w*\b/i, type: 'support', score: 0.7 },
  {
    form: /\binsist\w* (?:on\b|that .{0,60}?\b(?:be|must|should|comes? first)\b)/i,
    type: 'request',
    mode: 'change',
    score: 0.6,
  },
  { form: /\bstay\w* away\b|\bboycott\w*\b/i, type: 'protest', mode: 'boycott', score: 0.7 },
  {
    form: /\b(?:put|held|kept|hold|cut|turn|shut|switch|clos|halt|stopp|block|freez|froze)\w* (?:\w+ ){0,5}?(?:on hold|back (?:the )?(?:money|funds?|loan)|off|deliver\w*|supplies|valves?|accounts?|assets|payments?|exports?|imports?|loans?|credit)\b/i,
    type: 'sanction',
    score: 0.6,
  },
  {
    form: /\b(?:call\w* off|step\w* down|stood down|stand\w* down|pull\w* (?:back|out)|sent? (?:\w+ ){0,3}home|clear\w* the (?:way|road|street))\b/i,
    type: 'retreat',
    score: 0.55,
  },
  {
    form: /\b(?:resum|restor)\w* (?:\w+ ){0,3}?(?:relations|ties|deliver\w*|talks|flights|service|aid|trade)\b/i,
    type: 'support',
    score: 0.5,
  },
  {
    form: /\bheld? (?:\w+ ){0,3}?responsible\b|\bspoke of (?:a |an )?\w+/i,
    type: 'accuse',
    mode: 'allege',
    score: 0.55,
  },
  { form: /\b(?:ready|willing|prepared) to\b/i, type: 'agree', mode: 'offer', score: 0.5 },
  {
    form: /\b(?:would|will) (?:answer|retaliate|strike back|hit back)|\breserv\w* the right\b|\bvow\w* (?:revenge|retaliation)/i,
    type: 'threaten',
    score: 0.6,
  },
  { form: /\bdemand\w*\b/i, type: 'request', mode: 'change', score: 0.7 },
];
