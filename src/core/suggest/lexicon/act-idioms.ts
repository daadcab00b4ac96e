import type { ActPattern } from './act-pattern.ts';

/** Turns of phrase that tell another act than their verbs do by themselves: 'let … pass', 'called it a victory'. */
export const actIdioms: readonly ActPattern[] = [
  {
    form: /\b(?:voic|express)\w* (?:\w+ ){0,2}?(?:dismay|unease|outrage|anger|disappointment|disgust|alarm|displeasure|indignation|frustration)\b/i,
    type: 'accuse',
    mode: 'disapprove',
    score: 0.6,
  },
  {
    form: /\b(?:signal\w*|hint(?:s|ed|ing)?|indicat\w*) .{0,50}?\b(?:could|might|open to|ready|willing)\b/i,
    type: 'agree',
    score: 0.5,
  },
  {
    form: /\bput (?:\w+ ){1,5}?at (?:\w+ )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)/i,
    type: 'state',
    score: 0.6,
  },
  {
    form: /\b(?:sign|agree|conclud|observ|declar|proclaim)\w* (?:\w+ ){0,3}?(?:truce|cease-?fire|armistice|pause in|ban on (?:\w+ )?(?:attacks|strikes|raids))\b/i,
    type: 'retreat',
    mode: 'ceasefire',
    score: 0.65,
  },
  {
    form: /\b(?:vow|promis|pledg|swor|swear)\w* .{0,40}?\b(?:repl(?:y|ies)|retaliat\w*|reveng\w*|consequences|punish\w*|unanswered|unpunished|(?:hit|strike) back)\b/i,
    type: 'threaten',
    score: 0.65,
  },
  {
    form: /\bdeclar\w* .{0,60}?\b(?:red line|a (?:legitimate )?target|legitimate targets)\b/i,
    type: 'threaten',
    score: 0.6,
  },
  { form: /\b(?:set|g[ai]v\w*) .{0,30}?(?<!-)\b(?:term of|deadline)\b/i, type: 'request', mode: 'change', score: 0.6 },
  {
    form: /\b(?:tabl|sponsor|submit|circulat|introduc)\w* (?:\w+ ){0,3}?(?:motion|draft|resolution|amendment)\b/i,
    type: 'request',
    score: 0.55,
  },
  {
    form: /\b(?:dr[oi]v\w*|sent|send\w*|flew|took|tak\w+|redirect\w*|prepar\w*|open(?:s|ed|ing)?(?! fire)|put|brought|bring\w*|hand(?:s|ed|ing)|distribut\w*|shipp?\w*) .{0,50}?\b(?:flour|food|medicines?|blankets|tents|seed|generators|drinking water|at .{3,30} disposal|for those (?:arriving|fleeing))\b|\b(?:took|taking|takes|flew|brought) (?:in )?(?:\w+ ){0,3}?(?:refugees|evacuees|survivors|evacuated|displaced|wounded|injured)\b/i,
    type: 'aid',
    score: 0.6,
  },
  {
    form: /\blet (?:\w+ ){1,5}?(?:pass|leave|go|through|out|free|sail|return)\b/i,
    type: 'retreat',
    mode: 'access',
    score: 0.65,
  },
  {
    form: /\b(?:cancel\w*|end(?:s|ed|ing)?|halt\w*|drop(?:s|ped|ping)?|scrap\w*|terminat\w*|discontinu\w*) (?!.{0,30}\b(?:bans?|freeze|embargo|suspension|halt|blockade|boycott|strikes?)\b)(?:\w+ ){0,4}?(?:privileges?|preferences?|flights?|orders?|cargo(?:es)?|contracts?|programmes?|programs?|purchases?|imports?|exports?|payments?|cooperation|visas?|subsid(?:y|ies)|sales|accreditations?|membership)\b/i,
    type: 'sanction',
    mode: 'discontinue',
    score: 0.6,
  },
  {
    form: /\b(?:stop|halt|intercept|board)\w* (?:\w+ ){0,3}?(?:trucks?|lorr(?:y|ies)|tankers?|ships?|vessels?|freighters?|convoys?|buses|trains?|planes?|trawlers?|boats?)\b/i,
    type: 'coerce',
    mode: 'restrict',
    score: 0.65,
  },
  {
    form: /\b(?:pledg|promis|undert|vow)\w* .{0,30}?\bto (?:releas|reopen|open|paus|lift|withdr|free|return|halt|stop|pull|suspend|drop)\w*/i,
    type: 'concede',
    score: 0.6,
  },
  {
    form: /\bcall(?:ed|s|ing)? .{2,50}?\b(?:victory|success|breakthrough|basis for|progress|step forward|milestone|encouraging|constructive|overdue)\b/i,
    type: 'support',
    score: 0.55,
  },
  {
    form: /\bcall(?:ed|s|ing)? (?:the|it|this|that|its|their|his|her)\b(?! (?:\w+ ){0,3}?(?:for|on|upon|to|off|in|into|home|back|up)\b)/i,
    type: 'accuse',
    mode: 'disapprove',
    score: 0.5,
  },
  {
    form: /\b(?:claim for damages|law ?suits?|went to court)\b/i,
    type: 'accuse',
    mode: 'investigate',
    score: 0.55,
  },
  {
    form: /\bg[ai]v(?:e|es|ing) up (?:his|her|its|their) (?:claims?|demands?|objections?)\b/i,
    type: 'concede',
    score: 0.65,
  },
  {
    form: /\bg[ai]v(?:e|es|ing) up (?:his|her) (?:office|post|seat|mandate)\b/i,
    type: 'retreat',
    mode: 'resign',
    score: 0.7,
  },
  {
    form: /\b(?:carr(?:y|ied|ies)|relay\w*|pass\w*) (?:\w+ ){0,2}?messages?\b/i,
    type: 'consult',
    mode: 'third-party',
    score: 0.65,
  },
  {
    form: /\b(?:ask|beg)\w* .{0,30}?\b(?:donors|humanitarian|the world|the international community|patience)\b/i,
    type: 'appeal',
    score: 0.6,
  },
];
