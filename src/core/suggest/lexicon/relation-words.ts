/** Words of English that tell a type of relation, by the parts of speech in which it is told. */
export interface RelationWords {
  readonly type: string;
  /** How surely they tell it, from 0 to 1. */
  readonly weight: number;
  /**
   * Which end of the relation the subject of an active verb is, and what a noun is said of; null where the type has no
   * direction. The subject of the passive is the other end.
   */
  readonly subject: 'from' | 'to' | null;
  /**
   * Whether their nouns and phrases part what one event tells from what the other does: `between` where they do, `anywhere`
   * where they do not; else the type says it.
   */
  readonly stands?: 'anywhere' | 'between' | undefined;
  /** Base forms; irregular ones with their past form and participle ('drive/drove/driven'). */
  readonly verbs?: string;
  /** Nouns with the prepositions that follow: 'answer:to'. Up to three words may qualify the noun. */
  readonly nouns?: string;
  /** Patterns that stand before the other event as an active verb does. */
  readonly phrases?: string;
  /** Patterns that stand before the other event as a passive does. */
  readonly inverse?: string;
}

/**
 * Gathered type by type from the definitions of `relation-types.json` and from general English: verbs with their passives,
 * nouns with their prepositions, and set phrases. Whoever gathered them had seen the errors on the development set
 * (docs/suggestions.md), which is therefore no proof of them. Words that also name deeds of every kind ('reject') weigh less
 * than those that only relate ('stem from').
 */
export const relationWords: readonly RelationWords[] = [
  {
    type: 'responds-to',
    weight: 0.85,
    subject: 'from',
    nouns:
      'response:to reaction:to answer:to reply:to rejoinder:to retort:to riposte:to counter:to countermeasure:to|against counter-measure:to|against countermove:to counterstrike:to|against follow-up:to backlash:against|to|over retaliation:for|against|over|to reprisal:for|against|over revenge:for|against retribution:for|against vengeance:for punishment:for redress:for pushback:against|on outcry:over|against|at protest:against|over|at objection:to tit-for-tat:for|over|with',
    phrases: String.raw`in (?:\w+ ){0,3}(?:response|reaction|answer|reply|retaliation|reprisal|return|revenge|protest|compliance|solidarity) (?:to|for|against|at|over|with)|as (?:an? |its |their |the )?(?:\w+ ){0,2}(?:response|reaction|answer|reply|retaliation|reprisal|countermeasure|riposte) (?:to|for|against)|by way of (?:reply|answer|response) to|tit-for-tat|out of (?:\w+ )?(?:concern|anger|fear|outrage|frustration) (?:over|about|at|with)`,
  },
  {
    type: 'responds-to',
    weight: 0.8,
    subject: 'from',
    verbs: 'retaliate',
    phrases: String.raw`(?:respond|react|repl(?:y|ie)|retaliat)(?:e?s|e?d|ing)? (?:\w+ly |in kind |swiftly |at once )*(?:to|for|against|over|with)|(?:hit|hits|hitting|strik(?:es?|ing)|struck|fir(?:es?|ed|ing)|push(?:es|ed|ing)?) back (?:at|against|on)|object(?:s|ed|ing)? to|follow(?:s|ed|ing)? (?:up on|through on)|mak(?:es?|ing) good on|made good on|act(?:s|ed|ing)? (?:up)?on|acced(?:es?|ed|ing) to|consent(?:s|ed|ing)? to|bow(?:s|ed|ing)? to|yield(?:s|ed|ing)? to|giv(?:es?|ing) in to|gave in to|compl(?:y|ies|ied|ying) with|tak(?:es?|ing) up the (?:call|offer|invitation|challenge|demand)|(?:mirroring|answering|countering) (?:the|this|that|its|their)|(?:seek|aim|attempt|try|tries|tried|move|work|intend|mean|design)(?:s|ed|ing)? to (?:\w+ )?(?:contain|address|counter|mediate|repair|salvage|mitigate|limit|offset|remedy|rectify|redress|punish|deter|calm|defuse|manage|mend|undo|reverse|respond to)|in (?:an|a|its|their|the) (?:\w+ )?(?:attempt|effort|bid|move) to (?:\w+ )?(?:contain|address|counter|mediate|repair|salvage|mitigate|limit|offset|remedy|defuse|manage|mend|undo|punish)|(?:an? |external )?(?:\w+ )?(?:attempt|effort|bid) (?:to|at) (?:\w+ )?(?:contain|address|counter|mediat\w+|repair|salvage|mitigate|limit|manage|mend)`,
    inverse: String.raw`to which [^.,;]{2,50} (?:responds?|responded|reacts?|reacted|replies|replied|answers|answered|objects|objected)`,
  },
  {
    type: 'responds-to',
    weight: 0.65,
    subject: 'from',
    verbs:
      'rebuff rebuke condemn denounce decry deplore rebut answer counter heed honour honor fulfil fulfill address reciprocate avenge punish mitigate remedy offset redress remediate accept decline refuse ratify',
    nouns: 'rebuke:of|to|for condemnation:of denunciation:of rejection:of acceptance:of refusal:of',
    phrases: String.raw`(?:accept|reject|declin|refus|decid|consider|grant|honou?r|approv|endors)(?:e?s|e?d|ing)? (?:the|this|that|its|their|an?) (?:\w+ ){0,2}(?:offer|proposal|call|appeal|demand|request|invitation|ultimatum|bid|plea|petition|recommendations?|terms)|(?:prompted|provoked|spurred|motivated|occasioned|inspired|driven|galvani[sz]ed|alarmed|angered|stung|shaken|moved) by|in (?:the )?(?:wake|aftermath) of|(?:hard )?on the heels of|in (?:the )?light of|in view of|in the face of|comes? (?:\w+ ){0,5}(?:after|in the wake of|on the heels of)|came (?:\w+ ){0,5}(?:after|in the wake of|on the heels of)`,
  },
  {
    type: 'responds-to',
    weight: 0.7,
    subject: 'to',
    verbs: 'prompt provoke elicit evoke spur occasion galvanize galvanise draw/drew/drawn',
    phrases: String.raw`(?:dr[ae]w(?:s|n|ing)?|bring(?:s|ing)?|brought|earn(?:s|ed)?|attract(?:s|ed|ing)?|meets?|met) (?:with )?(?:an?|the|its|their)? ?(?:\w+ ){0,3}(?:response|reaction|reply|rebuke|condemnation|criticism|protests?|outcry|backlash|retaliation|reprisals?|objections?) (?:from|of|by|in|as|with)|call(?:s|ed)? forth|(?:is|was|are|were|been|being) (?:\w+ )?(?:answered|met|countered|condemned|denounced|rejected|reciprocated|avenged|heeded) (?:by|with|in)|(?:is|was|became|becomes) the (?:object|target|subject|occasion|reason) (?:of|for) (?:the |this |an? )?(?:\w+ ){0,2}(?:response|reaction|protest|retaliation|rebuke|condemnation)|(?:response|reaction|answer|reply|retaliation|protest) (?:to|for|against) which|mov(?:es|ed|ing) (?:\w+ ){1,4}to (?:act|respond|intervene|call|convene|demand)`,
  },
  {
    type: 'causes',
    weight: 0.75,
    subject: 'from',
    verbs:
      'cause trigger spark ignite unleash precipitate engender induce generate necessitate compel force spawn occasion produce',
    nouns:
      'cause:of|for|behind trigger:for|of|behind catalyst:for|of|behind origin:of source:of reason:for|behind|why impetus:for|behind driver:of|behind spark:for|that root:of culprit:behind',
    phrases: String.raw`(?:lead|leads|leading|led) (?:\w+ly )?to|result(?:s|ed|ing) in|(?<=\b(?:to|may|might|could|would|can|will) )result in|(?:bring|brings|bringing|brought) (?:about|on)|giv(?:es?|ing|en) rise to|gave rise to|(?:set|sets|setting) (?:off|in motion|in train)|culminat(?:es?|ed|ing) in|end(?:s|ed|ing)? (?:up )?in (?:the|an?)|(?:is|was|are|were|be) (?:\w+ )?(?:responsible|to blame) for|touch(?:es|ed|ing)? off|(?:push|driv|plung|throw|tip)(?:es|ed|ing|s)? (?:\w+ ){1,4}(?:into|over)|(?:drove|plunged|threw|tipped|pushed) (?:\w+ ){1,4}(?:into|over)|thereby (?:causing|forcing|triggering|producing)|sow(?:s|ed|ing)? the seeds? of|without (?:it|this|that|which),? (?:the )?(?:\w+ ){1,4}would (?:not|never)`,
    inverse: String.raw`(?:stem|aris|result|deriv|originat|flow|emerg|follow)(?:e?s|m?ed|m?ing|e)? (?:\w+ly )?(?:from|out of)|arose (?:from|out of)|gr[eo]w(?:s|n|ing)? out of|born (?:out )?of|(?:an?|the|one|as|its|direct|immediate) (?:\w+ ){0,3}(?:consequence|result|outcome|product|upshot|by-?product|fallout|repercussion|after-?effect|effect|fruit|legacy|corollary|culmination) (?:of|from)|due to|owing to|because of|on account of|attribut(?:able|ed) to|trac(?:es|ed|eable) (?:back )?to|in consequence of|as a (?:\w+ )?(?:result|consequence) of|brought (?:about|on) by|(?:rooted|grounded) in|blamed on|blam(?:es|ed|ing) (?:\w+ ){0,3}on|(?:has|had|have|having) (?:its|their) (?:\w+ )?(?:origins?|roots?|cause) in|owes? (?:its|their) (?:\w+ )+to`,
  },
  {
    type: 'enables',
    weight: 0.75,
    subject: 'from',
    verbs: 'enable facilitate permit empower underpin allow authorize authorise',
    nouns:
      'precondition:for|of|to pre-condition:for|of|to prerequisite:for|of|to groundwork:for stepping-stone:to|towards|toward|for springboard:for|to gateway:to|for enabler:of foundation:for|of basis:for|of footing:for platform:for channel:for|to vehicle:for mechanism:for|by mandate:for|to opening:for|to opportunity:for|to opportunities:for|to',
    phrases: String.raw`(?:pav|clear|open|smooth|prepar|eas)(?:e?s|ed|ing|e)? the (?:way|path|door|road|ground) (?:for|to|towards?)|(?:lay|lays|laid|laying|prepar\w+|provid\w+|creat\w+|establish\w+|form\w*|offer\w*|suppl\w+|giv\w+|gave) (?:the|an?|some|its) (?:\w+ ){0,3}(?:ground|groundwork|foundations?|basis|framework|conditions|space|opening|opportunity|means|platform|mandate|authority|mechanism|leverage|precedent|pretext|justification|grounds) (?:for|to|on|in|upon|that|by)|(?:set|sets|setting) the stage (?:for|to)|mak(?:es?|ing) (?:\w+ ){0,7}(?:possible|feasible|viable|easier|conceivable)|made (?:\w+ ){0,7}(?:possible|feasible|viable|easier|conceivable)|contribut(?:es?|ed|ing) to|help(?:s|ed|ing)? (?:to )?(?:bring about|secure|produce|prepare|create|make|pave|open|lay)|(?:is|was|are|were) (?:\w+ )?(?:necessary|essential|instrumental|indispensable|crucial|required|needed) (?:for|to|in)|potentially (?:serving|acting|enabling|allowing|opening)`,
    inverse: String.raw`(?:made possible|made feasible|enabled|facilitated|permitted|authori[sz]ed|underpinned|empowered) by|(?:depend|hing|rel|rest)(?:e?s|ed|ing|ies|ied|y|ying|e)? (?:\w+ly )?(?:up)?on|(?:is|was|are|were) (?:\w+ )?(?:contingent|conditional|predicated|founded|conditioned|premised) (?:up)?on|(?:build|builds|built|building|draw|draws|drew|drawing|capitali[sz]\w+|follow(?:s|ed|ing) through) (?:up)?on|thanks to|(?:would|could|might) (?:not|hardly|never|scarcely) have (?:\w+ ){1,4}(?:without|but for|had)|presuppos(?:es?|ed|ing)|tak(?:es?|ing) advantage of|took advantage of|mak(?:es?|ing) use of|made use of|(?:exercis|invok|us)(?:es|ed|ing) the (?:\w+ )?(?:powers?|mandate|authority|opening|opportunity|channel)`,
  },
  {
    type: 'escalates',
    weight: 0.78,
    subject: 'from',
    verbs:
      'escalate intensify heighten aggravate exacerbate inflame worsen deepen fuel stoke sharpen harden amplify compound embitter radicalize radicalise',
    nouns: 'escalation:of|in|beyond|from intensification:of|in worsening:of|in aggravation:of deepening:of widening:of',
    phrases: String.raw`rais(?:es?|ed|ing) (?:the )?(?:\w+ )?(?:stakes|tensions?|temperature|pressure)|ratchet(?:s|ed|ing)? up|(?:step|ramp)(?:s|ped|ed|ping|ing)? up|(?:broaden|widen|expand|extend|spread|deepen|prolong)(?:s|ed|ing)? the (?:\w+ ){0,2}(?:conflict|war|dispute|crisis|confrontation|fighting|hostilities|quarrel|standoff|stand-off|row|rift)|(?:fan|fann)(?:s|ed|ing)? the flames|(?:add|pour)(?:s|ed|ing)? (?:\w+ )?(?:fuel|oil)|to the brink|closer to (?:war|conflict|rupture|open)|(?:new|further|second|another|higher|fresh) (?:and \w+ )?(?:front|theat(?:re|er)|rung|level of (?:violence|conflict|confrontation|hostility|escalation))|(?:significant|major|serious|sharp|dangerous|dramatic|marked|clear|further|grave|military|new|steep) (?:\w+ )?(?:escalation|intensification)`,
  },
  {
    type: 'de-escalates',
    weight: 0.76,
    subject: 'from',
    verbs: 'de-escalate defuse ease calm cool soothe pacify alleviate relieve moderate soften',
    nouns:
      'de-escalation:of|in|from relaxation:of|in easing:of|in thaw:in|of lull:in respite:in|from cessation:of détente:in|between',
    phrases: String.raw`(?:reduc|lower|relax|diminish|dial|scal|ton|wind)(?:e?s|ed|ing|e)? (?:down |back )?(?:the )?(?:\w+ )?(?:tensions?|hostilit(?:y|ies)|temperature|intensity|pressure|conflict|confrontation|fighting|violence)|(?:(?<!the )end|halt|suspend|paus|stop|settl|resolv|conclud|terminat)(?:e?s|ed|ing|e)? (?:the |an? |all )?(?:\w+ ){0,2}(?:fighting|hostilities|conflict|war|dispute|crisis|standoff|stand-off|quarrel|row|violence|blockade|siege|strike)|(?:step|pull|draw|climb)(?:s|ped|ed|ing|ping)? (?:back|down) from|back from the brink|bring(?:s|ing)? (?:\w+ ){0,6}to an end|brought (?:\w+ ){0,6}to an end|(?:significant|major|first|clear|welcome|real|marked|cautious|tentative) (?:\w+ )?(?:de-?escalation|thaw|détente)|(?:step|move|gesture) (?:\w+ )?towards? (?:\w+ )?(?:de-?escalation|peace|calm|settlement|reconciliation)`,
  },
  {
    type: 'undermines',
    weight: 0.8,
    subject: 'from',
    verbs:
      'undermine undercut/undercut/undercut contradict jeopardize jeopardise imperil endanger thwart derail sabotage scupper torpedo subvert negate nullify invalidate stymie foil frustrate hamper hinder impede obstruct erode discredit belie flout defy contravene circumvent disrupt complicate weaken counteract upend unravel neutralize neutralise threaten diminish compromise',
    nouns:
      'setback:for|to|in blow:to|against threat:to challenge:to obstacle:to|for impediment:to hurdle:to|for violation:of breach:of contravention:of repudiation:of reversal:of departure:from betrayal:of affront:to breakdown:of|in erosion:of subversion:of antithesis:of|to',
    phrases: String.raw`(?:work|cut|run|mitigat|militat|act)(?:e?s|ed|ing)? (?:directly )?(?:against|counter to|contrary to)|ran counter to|(?:is|are|was|were|stands?|stood|sits?|appears?|seems?)? ?(?:\w+ly )?at (?:odds|variance|cross-purposes) with|(?:stand|stands|stood|standing|is|was) in (?:\w+ )?(?:contrast|opposition|contradiction|conflict|tension) (?:to|with)|in (?:stark|sharp|direct|clear|marked|open|flagrant) (?:contrast|contradiction|opposition|conflict|breach|violation|defiance) (?:to|with|of)|in (?:spite|defiance|violation|breach|contravention|disregard) of|in contradiction (?:to|with)|despite|notwithstanding|(?:call|throw|bring)(?:s|ing|ed)? (?:\w+ ){1,5}in(?:to)? (?:question|doubt)|cast(?:s|ing)? (?:\w+ )?doubts? (?:on|over|upon)|mak(?:es?|ing) (?:\w+ ){1,6}(?:harder|more difficult|less likely|impossible|untenable|meaningless|moot)|made (?:\w+ ){1,6}(?:harder|more difficult|less likely|impossible|untenable|meaningless|moot)|(?:put|puts|putting|plac\w+) (?:\w+ ){1,5}(?:at risk|in (?:doubt|jeopardy|danger|peril|question))|(?:set|sets|setting) back|(?:fl(?:y|ies|ew)) in the face of|(?:clash|conflict)(?:es|s|ed|ing)? with|(?:reduc|dim|dimm|lower|dash)(?:e?s|ed|ing|e)? (?:the |any |all )?(?:\w+ )?(?:prospects?|chances|hopes?|likelihood) (?:of|for|that)`,
  },
  {
    type: 'undermines',
    weight: 0.68,
    subject: 'from',
    verbs:
      'reverse overturn rescind revoke repeal cancel annul void veto block breach violate evade stall overshadow tarnish strain sour poison dilute blunt spoil wreck undo/undid/undone suspend dent oppose preempt',
    phrases: String.raw`(?:pull|back|walk)(?:s|ed|ing)? (?:out of|away from|out on)|reneg(?:es?|ed|ing) on|(?:stand|stands|stood) in the way of|falls? short of|makes? a mockery of|turns? (?:its|their) backs? on`,
  },
  {
    type: 'context-for',
    weight: 0.8,
    subject: 'from',
    verbs: 'contextualize contextualise situate',
    nouns: 'context:for|to|of|in|behind background:for|to|of|against backdrop:for|to|of|against setting:for|of',
    phrases: String.raw`(?:provid|giv|form|suppl|furnish|add|lend|offer|serv|act|set)\w* (?:\w+ ){0,2}(?:\w+ )?(?:context|background|backdrop|setting)(?: (?:for|to|of|against|behind|in))?|gave (?:\w+ ){0,3}(?:context|background)|explain(?:s|ed|ing)? (?:why|how|the (?:context|background|urgency|motivation|stakes|reasons?|wider|broader))|help(?:s|ed|ing)? (?:to )?(?:explain|understand|interpret|clarify)|shed(?:s|ding)? (?:\w+ )?light (?:on|upon)|(?:illuminat|elucidat|illumin)(?:es?|ed|ing)|(?:the|as) (?:wider|broader|larger|underlying|relevant|essential|necessary|historical|political|strategic|diplomatic) (?:\w+ )?(?:context|background|backdrop|setting|picture)|underl(?:ies|ay|ying)|the (?:circumstances|conditions|situation) (?:in|under|against) which`,
    inverse: String.raw`against (?:the|this|that|an?) (?:\w+ )?(?:backdrop|background)(?: of)?|(?:in|within) the (?:\w+ ){0,2}(?:context|light|shadow|atmosphere|climate) of|(?:set|takes? place|took place|comes?|came|occur(?:s|red)?|unfold(?:s|ed)?|happen(?:s|ed)?|arriv(?:es|ed)|falls?) (?:\w+ )?(?:amid|amidst|against)|amidst?|(?:must|can|should|has to|is to|needs to|is best) (?:only )?be (?:read|seen|understood|viewed|interpreted|judged) (?:against|in|within|alongside)|(?:is|was|are|were) (?:\w+ )?(?:contextuali[sz]ed|explained|framed|informed|illuminated|shaped|overshadowed) by`,
  },
  {
    type: 'part-of',
    weight: 0.72,
    subject: 'from',
    verbs: 'constitute',
    nouns:
      'component:of|in|within element:of|in|within strand:of|in|within phase:of|in|within stage:of|in|within episode:of|in|within chapter:of|in|within round:of|in instalment:of|in installment:of|in leg:of|in facet:of dimension:of subset:of sub-event:of segment:of stretch:of manifestation:of constituent:of|part ingredient:of|in piece:of tranche:of',
    phrases: String.raw`(?:is|are|was|were|as|forms?|formed|forming|being|represents?|makes?|made up|marks?) (?:an? |one |only |just |also |but |\w+ly )*(?:\w+ )?part of|part of (?:an?|the|this|that|its|their) (?:\w+ ){0,2}(?:broader|larger|wider|overall|same|ongoing|continuing|sustained|unfolding|general) |fall(?:s|ing)? within|fell within|(?:in|within) the (?:framework|course|scope|frame) of|under the (?:umbrella|heading|auspices) of|(?:is|are|was|were) (?:\w+ )?(?:embedded in|integral to|subsumed (?:under|in)|included in|contained in|encompassed by|nested (?:in|within)|comprised (?:in|by))|one of (?:the|several|many|\w+) (?:\w+ )?(?:steps|measures|acts|stages|phases|incidents|episodes|strikes|attacks|rounds|events|elements|moves) (?:of|in|that (?:make|made) up)|(?:tak(?:es?|ing)|took) place within`,
    inverse: String.raw`(?:compris|encompass|subsum|includ|incorporat)(?:es|ed|ing|e) (?:the|this|that|these|as|both|an?)|consist(?:s|ed|ing)? of|(?:is|was|are|were) (?:made up|composed) of|of which (?:the|this|that|it|event)|(?:an? |the )?umbrella (?:for|of|over|under)|(?:broader|larger|wider|overall) (?:\w+ ){1,3}(?:of which|that (?:includes|contains|comprises)|to which)`,
  },
  {
    type: 'parallels',
    weight: 0.72,
    subject: null,
    verbs: 'parallel mirror echo resemble complement reinforce replicate match',
    nouns:
      'parallel:to|with|between counterpart:to|of analogue:of|to similarity:to|with|between resemblance:to|between',
    phrases: String.raw`in parallel|(?:concurrent|simultaneous|separate but related|twin) (?:\w+ ){0,2}(?:tracks?|efforts?|acts|moves|initiatives|steps|measures)|parallel (?:\w+ )?(?:tracks?|to|efforts?|acts?|moves?|initiatives?|steps?|tracks|developments?|measures?|diplomac\w+|process\w*)|align(?:s|ed|ing)? (?:\w+ly )?with|(?:similar|akin|analogous|comparable) (?:to|in|with)|similarly|(?:an? |the )?(?:similar|comparable|analogous|related|kindred|twin|matching|coordinated|concerted|joint|complementary) (?:\w+ )?(?:efforts?|acts?|actions?|moves?|steps?|initiatives?|push|aims?|goals?|approach|measures?|campaigns?|pattern|trajectory|strategy|objectives?)|coordinated|in (?:line|step|tandem|concert|unison|keeping|lockstep|accord) with|in (?:tandem|concert|unison)|(?:the )?(?:same|shared|common|identical) (?:\w+ )?(?:track|aims?|goals?|pattern|campaign|purpose|end|effort|strategy|line|objectives?|push|thrust|trend|policy|agenda|interests?|concerns?|logic|direction|theme|approach|motive)|shar(?:es?|ed|ing) (?:the|an?|this|its|their) (?:\w+ )?(?:aim|goal|purpose|objective|concern|interest|theme|focus|thrust|strategy)|(?:dovetail|converg|harmoni[sz])(?:e?s|ed|ing|e)? with|(?:is|are) (?:of a piece|alike|comparable|complementary)|goes? hand in hand|both (?:\w+ )?(?:events? |cases |acts |moves |steps |measures |actions |initiatives |efforts |developments )?(?:\w+ly )?(?:are|were|represent|reflect|illustrate|show|demonstrate|highlight|underscore|underline|belong|seek|sought|aim|aimed|pursue|point|press|push|try|form|mark|serve|involve|concern|stem|signal|express|indicate|embody|exemplify|address|target|call|urge|appeal|advocate)`,
  },
  {
    type: 'concurrent-with',
    weight: 0.62,
    subject: null,
    verbs: 'overlap coincide',
    phrases: String.raw`(?:simultaneous|concurrent|contemporaneous|synchronous)(?:ly)?(?: with| to)?|at (?:exactly |precisely |roughly |about |much )?the (?:very )?same (?:time|moment|hour)|(?:in|within|during|over|on|of|from) (?:exactly |roughly |much )?the (?:very )?same (?:\w+ )?(?:timeframe|time frame|period|week|weekend|days?|hours?|evening|morning|afternoon|night|month|window|interval|span)|(?:very )?same (?:\w+ )?timeframe|meanwhile|in the meantime|at a time when|within (?:\w+ )?hours of|even (?:as|while)|(?:unfold|occur|happen|run|proceed|continu|develop)(?:e?s|r?ed|r?ing)? (?:alongside|side by side|at once)|alongside|in the midst of|while (?:\w+ ){1,6}(?:was|were|is|are) (?:still|ongoing|underway|under way)|as (?:\w+ ){1,4}(?:unfolds?|unfolded|continues?|continued|goes on|went on|proceeds?|proceeded)`,
  },
  {
    type: 'about',
    weight: 0.6,
    subject: 'from',
    verbs:
      'discuss debate assess evaluate appraise review praise hail applaud welcome criticize criticise lament mention',
    nouns:
      'statement:on|about|regarding|concerning|over comment:on|about|upon comments:on|about remark:on|about remarks:on|about speech:on|about|regarding debate:on|about|over discussion:of|on|about discussions:of|on|about talks:on|about|over|regarding briefing:on|about report:on|about|into position:on|regarding view:on|of|about views:on|of|about assessment:of verdict:on opinion:on|about|of reference:to hearing:on|about|into criticism:of|over praise:of|for commentary:on|about remarks:regarding|concerning concern:over|about|at|regarding concerns:over|about|at|regarding warning:about|of|over analysis:of stance:on|towards',
    phrases: String.raw`(?:comment|remark|pronounc|opin|elaborat|reflect|report|brief)(?:e?s|ed|ing)? (?:up)?on|(?:speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|tell|tells|told) (?:\w+ )?(?:of|about|on)|(?:refer|allud|point)(?:e?s|red|ed|ring|ing)? to|deal(?:s|t|ing)? with|weigh(?:s|ed|ing)? in on|(?:express|voic)(?:es|ed|ing) (?:\w+ ){1,3}(?:over|about|at|for|with|regarding|towards?)|(?:address|rais|outlin|clarif|describ|characteri[sz]|defend|justif|explain)(?:es|ed|ing|ies|ied|ying|s) (?:the|his|her|its|their) (?:\w+ )?(?:position|stance|view|issue|question|outlook|attitude)|(?:was|were|is|are|when|being) asked (?:about|on|whether)|regarding|concerning|with regard to|in respect of|warn(?:s|ed|ing)? (?:of|about|against|that)`,
    inverse: String.raw`(?:is|was|are|were) (?:the|its|their|his|her) (?:\w+ )?(?:subject|topic|theme) of|(?:is|was|are|were|being) (?:\w+ )?(?:discussed|debated|mentioned|addressed|assessed|raised|reviewed|commented on|welcomed|praised|criticised|criticized|hailed|referred to) (?:in|by|at|during|there)|(?:subject|topic|object) of (?:the|an?|this) (?:\w+ )?(?:statement|talks|speech|debate|discussion|briefing|remarks|hearing)`,
  },
  {
    type: 'corroborates',
    weight: 0.78,
    subject: null,
    verbs: 'corroborate substantiate verify validate authenticate vindicate',
    phrases: String.raw`bear(?:s|ing)? out|bore out|back(?:s|ed|ing)? up|(?:lend|lends|lent|lending|giv\w+|add\w*) (?:\w+ )?(?:weight|credence|support|credibility) to|both (?:\w+ )?(?:events? |reports? |statements? |sources? |accounts? )?(?:\w+ly )?(?:confirm|report|attest|agree|state|say|affirm|maintain|assert|claim|acknowledge|verify)|(?:support|confirm|affirm|endors|match|repeat|reiterat)(?:e?s|ed|ing|e)? (?:\w+,? ){0,6}?(?:claims?|accounts?|assertions?|charges?|reports?|figures?|suspicions?|statements?|versions?|findings?|allegations?|what)|(?:consistent|in agreement|in accordance|agrees?|agreed|tall(?:y|ies|ied)|squares?|accords?|chimes?) with|evidence (?:for|of|that)|independent(?:ly)? (?:confirm\w*|report\w*|verif\w+|corroborat\w+|source)|testif(?:y|ies|ied) to|attest(?:s|ed|ing)? to`,
  },
  {
    type: 'disputes',
    weight: 0.77,
    subject: null,
    verbs: 'dispute refute rebut contest deny',
    nouns: 'denial:of|that rebuttal:of|to refutation:of',
    phrases: String.raw`(?:contradict|challeng|question|reject|dismiss|disput|contest|den|disprov|oppos|discredit)(?:e?s|ed|ing|y|ies|ied|ying|e)? (?:\w+ )?(?:the|this|that|these|its|their|his|her|any|all|earlier|such) (?:\w+ ){0,3}(?:claims?|charges?|accounts?|accusations?|versions?|findings?|figures?|allegations?|assertions?|statements?|narratives?|reports?|estimates?|explanations?)|(?:conflicting|competing|contradictory|divergent|differing|opposing|rival|irreconcilable|incompatible|opposite|different) (?:\w+ )?(?:accounts?|reports?|figures?|claims?|versions?|narratives?|statements?|stories|explanations?)|(?:casts?|casting) doubts? (?:on|over|upon) (?:the|this|that|its|their) (?:\w+ ){0,2}(?:claims?|accounts?|figures?|versions?|statements?|findings?|reports?)|cannot (?:both|all) be|contrary to|(?:inconsistent|incompatible|irreconcilable|cannot be (?:reconciled|squared)) with|(?:contradict|exclude|rule out) (?:each other|one another)|(?:calls?|called|branded|labell?ed|dismiss\w+) (?:\w+ ){1,5}(?:false|untrue|fabricat\w+|baseless|unfounded|propaganda|a lie|lies)|disagree(?:s|d|ing)? (?:with|on|over|about)`,
  },
  {
    type: 'same-as',
    weight: 0.78,
    subject: null,
    verbs: 'duplicate',
    phrases: String.raw`(?:one and )?the (?:very )?same (?:\w+ )?(?:event|incident|occurrence|announcement|attack|speech|decision|vote|meeting|strike|statement|development)(?! that| which| process| series)|again reports|(?:another|a further|a second|a fuller|a later|an earlier|an updated|an alternative|further) (?:report|account|telling|version|coverage|description) (?:of|on)|(?:describ|report|cover|refer|relat|concern)(?:es?|s|ed|ing)? (?:to )?(?:\w+ )?(?:the same|an identical|one and the same) (?:\w+ )?(?:event|incident|occurrence|announcement|attack|speech|decision|vote|meeting|strike|statement)|identical (?:to|with)|(?:are|is) (?:one and )?the same\b(?! \w)|duplicates? of|a duplicate`,
  },
  {
    type: 'precedes',
    weight: 0.5,
    subject: 'from',
    verbs: 'precede predate antedate foreshadow presage',
    nouns: 'precursor:to|of prelude:to forerunner:of|to predecessor:of|to',
    phrases: String.raw`(?:comes?|came|happen(?:s|ed)|occurr?(?:s|ed)|took place|takes? place|(?:days?|weeks?|months?|years?|hours?|shortly|just|immediately|long|well|soon)) (?:\w+ ){0,2}(?:before|prior to|ahead of|earlier than)|prior to|ahead of|in (?:the )?(?:run-up|lead-up|build-up|advance) (?:to|of)|on the eve of|(?:is|was|are|were) (?:\w+ )?(?:followed|succeeded) (?:\w+ ){0,4}by`,
    inverse: String.raw`(?:preceded|foreshadowed) by|subsequent to|postdat(?:es?|ed|ing)|succeed(?:s|ed|ing)|(?:comes?|came|happen(?:s|ed)|occurr?(?:s|ed)|took place|takes? place) (?:\w+ ){0,3}(?:after|later than)|(?:is|was) (?:the )?(?:\w+ )?(?:sequel|successor|continuation) (?:of|to)|a (?:\w+ )?(?:sequel|continuation) (?:to|of)`,
  },
];
