import type { RelationForm } from '../relation-forms.ts';

/**
 * Type, which side it runs from, weight, and the words; `|` parts alternatives. These come beside the words that the rules
 * rely on (`reliableCues`): they stand for other things as well, and so they only suggest.
 */
export const relationPatterns: readonly RelationForm[] = [
  [
    'responds-to',
    'left',
    0.85,
    String.raw`(?:(?:direct|immediate|diplomatic|military|formal|political|first|swift|measured|clear|apparent|part of the|an?|the|its|his|her|their) )*(?:response|reaction|answer|reply|rejoinder|retort|counter-?move) (?:\w+ )?to`,
  ],
  [
    'responds-to',
    'left',
    0.85,
    String.raw`respond(?:s|ed|ing)? (?:directly )?to|react(?:s|ed|ing)? to|repl(?:y|ies|ied|ying) to|in (?:\w+ )?(?:response|retaliation|reply|answer|reaction|return) (?:to|for)|(?:counter|retaliat|riposte|rejoinder|counter-?measure|revenge|payback)\w* (?:for|against|to)|pays? back|takes? up the|reprisal (?:for|against)|takes? (?:up|issue with)|hits? back at`,
  ],
  [
    'responds-to',
    'left',
    0.7,
    String.raw`answers?(?= (?:the|an?|to|that|those|its|his|this))|prompted by|provoked by|spurred by|compl(?:ies|ied|ying) with|heed(?:s|ed|ing)?|acts on|meets? the (?:demand|request|call)|follow(?:s|ed|ing)? up on|grants? the|gives? in to|turns? down|rejects? the (?:offer|proposal|call|appeal|demand|request|plan)|condemn(?:s|ed|ing)|protest(?:s|ed|ing)? against|mend(?:s|ed)?|repair(?:s|ed)?|restor(?:es|ed|ing)|reopen(?:s|ed|ing)?|riposte to|conced(?:es|ed|ing)|(?:takes?|took) (?:\w+ ){0,2}further|carr(?:ies|ied) out|attempts? to mediate|seeks? to (?:mediate|defuse|settle)`,
  ],
  [
    'responds-to',
    'left',
    0.5,
    String.raw`follow(?:s|ed)|in the wake of|comes? (?:\w+ ){0,4}after|came (?:\w+ ){0,3}after`,
  ],
  [
    'responds-to',
    'right',
    0.7,
    String.raw`prompt(?:s|ed|ing)|provok(?:es|ed|ing)|elicit(?:s|ed)|drew (?:a|the) (?:reply|response|rebuke)|draws (?:a|the) (?:reply|response|rebuke)|met (?:with|by)|answered by`,
  ],
  [
    'causes',
    'left',
    0.75,
    String.raw`(?:directly )?(?:led|leads|leading) to|result(?:s|ed|ing) in|caus(?:es|ed|ing)(?! by)|trigger(?:s|ed|ing)(?! by)|spark(?:s|ed|ing)(?! by)|brings? about|brought about|g[ai]ve(?:s)? rise to|sets? off|forc(?:ed|ing)|forces (?:the|an?|it|him|her|them|its|their|\w+ to)|is the (?:direct )?(?:cause|reason) (?:of|for|why)|the reason (?:for|why)`,
  ],
  [
    'causes',
    'right',
    0.75,
    String.raw`stem(?:s|med|ming) from|follow(?:s|ed) from|came of|comes of|a (?:\w+ )?(?:consequence|result|outcome|product) of|for which [^.]{3,60} (?:was|were) to blame|caused by|(?:is|was|as|are|a|direct|immediate) (?:\w+ )?(?:result|consequence|outcome|product|effect) of|result(?:s|ed|ing) from|triggered by|owing to|because of|sparked by|brought about by|due to|a direct consequence`,
  ],
  [
    'enables',
    'left',
    0.75,
    String.raw`pav(?:es|ed|ing) the way|makes? (?:\w+ ){0,3}possible|made (?:\w+ ){0,3}possible|enabl(?:es|ed|ing)|opens? the (?:door|way)|opened the (?:door|way)|channel for|pre-?condition|prerequisite|clear(?:s|ed|ing) the way|la(?:ys|id) the (?:ground|foundation|basis)\w*|sets? the stage|creat(?:es|ed) the conditions|allow(?:s|ed|ing)|g[ai]ve[sn]? (?:\w+ ){0,4}(?:means|authority|mandate|backing|footing|reason) (?:for|to)|contribut(?:es|ed|ing) to|serv(?:es|ed) as a model|remov(?:es|ed|ing) (?:\w+ ){0,3}obstacle|lift(?:s|ed|ing) (?:\w+ ){0,3}obstacle|help(?:s|ed)? to (?:bring|make|open)|made it possible|g[ai]ve(?:s)? (?:\w+ ){0,3}(?:an opening|an occasion|the chance|a chance|the opportunity|an opportunity)|without (?:which|it|this|that|him|her|them|\w+ \w+),? [^.]{0,40}?(?:no|not|never|nobody)\b|would (?:not|hardly|never) have been|suppl(?:ies|ied) the`,
  ],
  [
    'enables',
    'right',
    0.65,
    String.raw`made possible by|enabled by|depend(?:s|ed|ing) on|reli(?:es|ed) on|builds? on|built on|rest(?:s|ed|ing) on|thanks to|in its absence|implements?|puts? into (?:effect|practice)|under the terms of`,
  ],
  [
    'escalates',
    'left',
    0.8,
    String.raw`(?:thereby |further |sharply |significantly |dramatically )*escalat(?:es|ed|ing)|(?:significant|major|serious|sharp|dangerous|military|further|marked|clear|new) (?:military |and )*escalation|escalation of|intensif(?:ies|ied|ying)|rais(?:es|ed|ing) the stakes|(?:new|second) (?:front|theat(?:er|re))|heighten(?:s|ed|ing)|worsen(?:s|ed|ing)|aggravat(?:es|ed|ing)|inflam(?:es|ed|ing)|exacerbat(?:es|ed|ing)|deepen(?:s|ed|ing)|sharpen(?:s|ed|ing)|harden(?:s|ed|ing)|adds? fuel|to a new level`,
  ],
  [
    'de-escalates',
    'left',
    0.75,
    String.raw`de-?escalat(?:es|ed|ing)|(?:marked|clear|decisive|first|significant|major|step toward|step towards|sign of|moment of) de-?escalation|(?:step|move) towards? (?:de-?escalation|peace|a settlement)|defus(?:es|ed|ing)|eas(?:es|ed|ing)|lower(?:s|ed|ing) (?:the )?tension|cool(?:s|ed|ing)|calm(?:s|ed|ing)|stabili[sz](?:es|ed|ing)|(?:lower|reduc|eas|relax|diminish)(?:s|es|ed|ing) (?:the )?(?:\w+ )?(?:tension|tensions|temperature|intensity|pressure)|takes? (?:\w+ ){0,3}heat out|step back|brings? (?:\w+ ){0,8}to an end|resolv(?:es|ed|ing)|settl(?:es|ed|ing)|end(?:s|ed|ing) (?:the|a) (?:dispute|conflict|crisis|standoff|stand-off|blockade|siege|strike)|wind(?:s|ing)? down|relax(?:es|ed|ing)|retreat(?:s|ed|ing)? from`,
  ],
  [
    'undermines',
    'left',
    0.8,
    String.raw`(?:directly |effectively |seriously |openly |further )*(?:undermin(?:es|ed|ing)|undercut(?:s|ting)?|contradict(?:s|ed|ing)|jeopardi[sz](?:es|ed|ing)|derail(?:s|ed|ing)?|sabotag(?:es|ed|ing)|thwart(?:s|ed|ing)?|frustrat(?:es|ed|ing)|complicat(?:es|ed|ing)|weaken(?:s|ed|ing)?|erod(?:es|ed|ing)|def(?:ies|ied|ying)|negat(?:es|ed|ing)|nullif(?:ies|ied|ying)|undo(?:es|ing)?|undid|spoil(?:s|ed)?|wreck(?:s|ed|ing)?|suspend(?:s|ed|ing)?|annul(?:s|led|ling)?|cancel(?:s|led|ling)?|breach(?:es|ed|ing)|violat(?:es|ed|ing)|circumvent(?:s|ed|ing)?|imperil(?:s|led|ling)?|block(?:s|ed|ing)|hinder(?:s|ed|ing)?|obstruct(?:s|ed|ing)?|counteract(?:s|ed|ing)?|revers(?:es|ed|ing)|overturn(?:s|ed|ing)?|bypass(?:es|ed|ing)?|belies)|works? against|runs? counter to|at odds with|casts? doubt (?:on|over|upon)|calls? into question|in defiance of|sets? back|flies in the face of|stands? in the way of|puts? (?:\w+ ){0,4}(?:at risk|in doubt|in jeopardy)|makes? (?:\w+ ){0,6}harder|makes? nonsense of|shows? how little|stands? in contrast (?:to|with)|work(?:s|ed|ing)? against|hollows? out|puts? in (?:jeopardy|doubt|danger|question)|makes? a mockery of|to the detriment of|stands? against|in contradiction (?:to|with)|despite|takes? the (?:sting|force|ground)|cuts? (?:the ground|across)`,
  ],
  [
    'undermines',
    'right',
    0.75,
    String.raw`undermined by|contradicted by|jeopardi[sz]ed by|derailed by|thwarted by|defied by|overtaken by|overshadowed by`,
  ],
  [
    'context-for',
    'left',
    0.85,
    String.raw`(?:provid(?:es?|ed|ing)|giv(?:es?|ing)|gave|form(?:s|ed|ing)?|suppl(?:y|ies|ied)|furnish(?:es|ed)?|add(?:s|ed)|lend(?:s)?|offer(?:s|ed)|serv(?:es|ed|ing) as|is|was|are|remains|sets?) (?:\w+ ){0,3}?(?:context|background|backdrop|setting)(?: (?:for|to|of))?|contextuali[sz](?:es|ed|ing)|explains? (?:why|the|how)|sheds? light on|helps? (?:to )?explain|sets? the scene|fram(?:es|ed|ing) (?:the|this)|cannot be understood without|makes? (?:it |\w+ )?(?:intelligible|understandable)|as (?:a |the )?(?:context|background|backdrop)`,
  ],
  [
    'context-for',
    'right',
    0.75,
    String.raw`against (?:the|this|that) (?:backdrop|background)(?: of)?|in the (?:context|light|shadow) of|(?:must|can|should|has to|is to) be (?:read|seen|understood) (?:against|in)|(?:draws|drew) (?:its|their) (?:meaning|weight|urgency) from`,
  ],
  [
    'part-of',
    'left',
    0.7,
    String.raw`(?:form(?:s|ed|ing)?|(?:is|are|was|were|as)) (?:\w+ ){0,3}?part of|constitut(?:es|ed|ing)|(?:one|a|another|the \w+) (?:strand|track|aspect|element|phase|leg|stage|component|instalment|round|episode|chapter|step) (?:of|in) (?:the|a|this|that)|component of|falls? within|takes? place within`,
  ],
  [
    'part-of',
    'right',
    0.7,
    String.raw`compris(?:es|ed|ing)|encompass(?:es|ed|ing)|consist(?:s|ed) of|includ(?:es|ed|ing) (?:the|this|that|as)|of which (?:the|this)|umbrella (?:for|of)|larger (?:process|operation|campaign) (?:of which|that includes)`,
  ],
  [
    'parallels',
    'both',
    0.7,
    String.raw`parallels?|in parallel|parallel (?:\w+ )?(?:tracks?|to|efforts?|acts?)|align(?:s|ed|ing)? (?:closely )?with|mirror(?:s|ed|ing)?|echo(?:es|ed|ing)?|similar(?:ly)? (?:to|in|fashion|aim)|coordinated|same (?:track|aim|aims|goal|pattern|campaign|purpose|end|cause|effort|strategy|line)|complement(?:s|ed|ing)?|in (?:line|step|tandem|concert) with|likewise|shares? the (?:aim|goal|purpose)|goes? hand in hand|concurrent efforts|both (?:\w+ )?(?:events? )?(?:are|represent|reflect|illustrate|show|belong|seek|aim|pursue|point|press|push|try|respond|form|mark|serve)`,
  ],
  [
    'concurrent-with',
    'both',
    0.62,
    String.raw`simultaneous(?:ly)?|concurrent(?:ly)?|(?:in|within) the same (?:timeframe|time frame|period|week|days?|hours?)|same timeframe|at the same (?:time|moment)|meanwhile|on the same (?:day|evening|morning|night)|within hours|coincid(?:es|ed|ing)|while (?:\w+ ){1,5}(?:was|were|is|are) still|side by side|occurring alongside|runs? alongside|overlap(?:s|ped|ping)?|as (?:\w+ ){1,4}(?:unfolds|unfolded|continues|goes on)`,
  ],
  [
    'corroborates',
    'both',
    0.75,
    String.raw`both (?:events? )?(?:confirm|report|attest|agree)|corroborat(?:es|ed|ing)|bears? out|substantiat(?:es|ed|ing)|backs? up|support(?:s|ed|ing)? the (?:claim|account|assertion|view|charge|figures?|version)|confirm(?:s|ed|ing)? (?:\w+,? ){0,8}?(?:claims?|account|assertion|what|charge|report|figures?|suspicion)|consistent with|independently (?:confirms|reports)|lends? (?:weight|credence|support) to|verif(?:ies|ied|ying)|agrees? with (?:the|what)`,
  ],
  ['corroborates', 'both', 0.35, String.raw`(?:explicitly )?confirm(?:s|ed|ing)`],
  [
    'disputes',
    'both',
    0.75,
    String.raw`den(?:ies|ied|ying)|disput(?:es|ed|ing)|contest(?:s|ed|ing) the|contrary to|rejects? the (?:claim|charge|account|accusation|version|finding|figures?|allegation)|refut(?:es|ed|ing)|contradicts? the (?:claim|account|statement|version|figures?)|challeng(?:es|ed|ing) the (?:claim|account|figures?|version)|conflicting (?:accounts?|reports?|figures?|claims?)|rebut(?:s|ted|ting)?|cannot both be|calls? (?:\w+ ){1,5}(?:false|untrue|a fabrication)|exclude (?:each other|one another)|(?:only one|not both) (?:\w+ ){0,4}(?:true|right)|incompatible|irreconcilable|(?:opposite|different|another|other) (?:account|version|story)`,
  ],
  [
    'same-as',
    'both',
    0.75,
    String.raw`(?:one and )?the same (?:event|incident|occurrence|announcement|attack|speech|decision|vote|meeting)(?! that)|again reports|duplicates?|(?:another|a further|a second|a fuller) (?:report|account|telling) of|describes? the same`,
  ],
  ['precedes', 'left', 0.5, String.raw`preced(?:es|ed|ing)(?! by)|came before|comes before|prior to`],
  ['precedes', 'left', 0.2, String.raw`before`],
  ['precedes', 'right', 0.4, String.raw`follow(?:s|ed)|comes? after|came (?:\w+ ){0,3}after|subsequent to|preceded by`],
  [
    'about',
    'left',
    0.6,
    String.raw`(?:comment(?:s|ed|ing)?|statement|remarks?|verdict|opinion|speech|debate|briefing|report(?:s|ed)?|ruling) (?:on|about|concerning)|sp(?:eaks?|oke|oken) (?:of|about|on)|(?:is|are|was|were) (?:\w+ )?(?:about|devoted to|dedicated to)|on (?:the|its|their|his|her) (?:agenda|list)|heads? (?:the|their|its) agenda|refers? to|is about|concerns|addresses|discuss(?:es|ed|ing)|assess(?:es|ed|ing)|passes judgement on|asked about|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|evaluat(?:es|ed|ing)|welcom(?:es|ed|ing)|endors(?:es|ed|ing)|prais(?:es|ed|ing)|is its subject|(?:is|are|was|were) on the (?:\w+ )`,
  ],
];
