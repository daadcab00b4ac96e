import { anyOf, soon, upTo } from './any-of.ts';
import type { RelationWords } from './relation-words.ts';

const line =
  'track|aims?|goals?|ends?|purpose|cause|effort|strategy|line|policy|campaign|series|string|sequence|wave|chain|pattern|logic|family|school|calculation|school of thought';

/** What may be the same in two deeds. */
const manner =
  'method|methods|instruments?|tools?|script|recipe|formula|manner|way|fashion|tactics?|tactic|playbook|template|mould|mold|model|example|pattern|language|words|wording|reasoning|argument|tone|spirit|vein|trick|device|story|fate|mistake|logic|approach|course|path|procedure|scheme|weapons?|hand|hands|pen|school|means|terms|note|tune|cloth';

/** Words of likeness: that one thing is as another was, again, of one kind, after one pattern. */
export const likenessWords: readonly RelationWords[] = [
  {
    type: 'parallels',
    weight: 0.7,
    subject: null,
    stands: 'between',
    phrases: anyOf(
      String.raw`(?:follow|us|appl|tak|borrow|adopt|imitat)(?:s|es|ed|ing|ies|ied|ying|e)? (?:the|this|that|a|an|its|his|her|their) (?:same |very |old |familiar |well-known |proven |tried |similar |[\w-]+ )?(?:script|pattern|example|model|lead|recipe|playbook|formula|template|precedent|blueprint|method tried|footsteps)`,
      String.raw`(?:modell?ed|patterned|styled) (?:up)?(?:on|after)|after the (?:model|pattern|example|fashion) of|takes? a leaf out of|in the (?:footsteps|manner|spirit|mould|style|tradition) of|on the (?:model|pattern) of`,
    ),
  },
  {
    type: 'parallels',
    weight: 0.7,
    subject: null,
    phrases: anyOf(
      String.raw`(?:the|an?|its|his|her|their) (?:second|third|fourth|fifth|next|other|latest|further) ${upTo(2)}of (?:its|the same|this|that|their|a similar) (?:kind|sort|type)`,
      String.raw`(?:another|yet another|one more|the latest|the next|a further|the second|the third) ${upTo(2)}in (?:a|the|this|that|its|their) ${upTo(2)}(?:series|string|row|line|chain|sequence|succession|list|run)`,
      String.raw`(?:adds?|added|adding|joins?|joined|lengthens?|extends?) ${upTo(3)}(?:to )?(?:the|a|this|that) ${upTo(2)}(?:list|series|string|row|chain|sequence|number|ranks) of`,
      String.raw`(?:the|this|that|its|his|her|their|exactly the|much the|very much the|in the|by the|with the|of the|one and the) same (?:\w+ )?(?:${manner})`,
      String.raw`(?:one|a single|a common|a shared|one single|one and the same|the same) (?:(?!of |in )\w+ )?(?:${line})`,
      String.raw`(?:repeat|copi|imitat|emulat|replay|re-?enact|repris|recreat|replicat|duplicat)(?:s|es|ed|ing|e)? (?:the|this|that|his|her|its|their|what|almost|word|an?) ${upTo(2)}(?:story|feat|pattern|exchange|attempt|move|step|steps|experiment|exercise|bargain|gesture|manoeuvre|performance|trick|mistake|scene|deed|operation|had|was)`,
      String.raw`in (?:a|the same|much the same|a very|exactly the same) (?:\w+ )?(?:vein|spirit|manner|fashion|way|style|terms) (?:as|to|at)`,
      String.raw`cut from the same|of the same (?:kind|sort|type|ilk|stamp|order|nature|cloth)|of a piece|a(?:n exact| faithful)? (?:copy|replica|rerun|re-run|remake|repeat|repetition|replay|reprise|sequel in kind) of|(?:second|new|smaller|larger|paler|milder) edition of|a page out of the same book`,
      String.raw`(?:reminiscent|redolent|reminds? \w+|reminded \w+|brings? back memories|brought back memories|awakens? memories|wakes? memories|revives? memories) (?:of|to)`,
      String.raw`(?:bears?|bore|bearing|shows?|has|have|had) (?:a|an|some|every|more than a) ${upTo(2)}(?:resemblance|likeness|similarity|similarities|family likeness|kinship) (?:to|with)`,
      String.raw`(?:compares?|compared|comparing|liken|likens|likened) (?:the new event|this event|event \d+|it|this|them|what happened|the two)`,
      String.raw`(?:is|are|was|were|can be|may be) (?:often |rightly |best )?(?:compared|likened) (?:with|to)`,
      String.raw`(?:reads?|sounds?|looks?|feels?) like (?:a|an|the) (?:\w+ )?(?:translation|copy|echo|repeat|replay|continuation|sequel|variation|remake|rerun)|(?:familiar|known|well known) from|along (?:the same |similar |familiar )?lines`,
      String.raw`what the new event (?:does|is|means|was)${soon('(?:event [0-9]+|this event|the recent event) (?:did|was|had|meant)')}|(?:then|there|in event \d+,?|in this event,?) it was${soon('(?:now|here|in the new event) it is')}`,
      String.raw`in (?:just |exactly |precisely |much )*(?:this|that|the same|a similar|like) (?:manner|way|fashion|vein|spirit)`,
      String.raw`(?:does|do|did|doing|is|was) (?:for|to) [^.;]{2,60}? what`,
      String.raw`(?:did|done|do|does|doing) (?:so|likewise|the same)(?! much)|follow(?:s|ed|ing)? suit|(?:in|have|has|had) (?:\w+ ){0,3}in common`,
      String.raw`(?:the new event and (?:event \d+|this event|the recent event)|(?:event \d+|this event|the recent event) and the new event) (?:both |alike |together |equally )*(?:show|have|reveal|reflect|illustrate|tell|prove|are|were|belong|point|follow|pursue|form|serve|resemble|speak|ask|use|rest|turn|spring|aim|seek|want|demand|express|mark)`,
      String.raw`(?:has|have|had|finds?|found) (?:its|their|a|an|his|her) (?:\w+ )?(?:forerunner|precedent|parallel|model|counterpart|equivalent|twin|match|predecessor|echo) in|(?:a|the|its) (?:\w+ )?rehearsal (?:for|of)`,
      String.raw`history repeats itself|(?:have|has|had) seen (?:it|this|that|all this|all that) (?:all )?before|the second time (?:that|round|around|in)|not (?:for )?the first time|with (?:the same|those|these) eyes|all over again|once more the|for the (?:second|third|fourth) time`,
      String.raw`(?:in|on) both (?:cases|instances|occasions|places|events|countries|capitals|affairs|chambers)|both times|in each case|in every case|each time|either case|here as there|there as here|then as now|now as then`,
      String.raw`(?:resemble|are like|are akin to|match|mirror|complement|reinforce|support) (?:each other|one another)|(?:run|runs|pull|pulls|push|pushes|point|points|go|goes|work|works) in the same direction|speak(?:s|ing)? with one voice|(?:draw|pull)(?:s|ing)? on the same rope|sing from the same`,
      String.raw`(?:elements|aspects|instances|examples|stages|strands|expressions|halves|parts|links|chapters|variants) (?:of|in) (?:one|the same|a single|a common|a shared|this same)`,
      String.raw`belong(?:s|ed|ing)? to (?:one|the same|a single|a common)`,
      String.raw`(?:are|is|form|forms|make up|makes up|constitute|represent) (?:the )?two (?:sides|halves|faces|arms|parts|strands|stations|stages|instances|examples|expressions|forms|branches|fruits|variants) of`,
      String.raw`what ${upTo(5)}(?:did|does|has done|had done|tried|began|achieved|undertook|is|was) (?:in|on|at|to|for) ${upTo(4)}(?:event \d+|this event|the recent event),? (?:the new event|it|he|she|they) (?:does|do|is|tries|achieves|undertakes|attempts)`,
    ),
  },
  {
    type: 'parallels',
    weight: 0.62,
    subject: null,
    phrases: anyOf(
      // 'Like the ban of Event 3, …': at the start of a sentence, or behind its comma.
      String.raw`(?<=(?:^|[.!?:;] ["“]?))(?:just |very much |quite |much )?(?:like|as in|as with|as at|as after|as during|as on|as when|just as)`,
      String.raw`(?<!as )(?:just|exactly|precisely|much|very much) (?:as|like) (?:in|on|the|that|those|it|he|she|they|event|what)`,
      String.raw`as (?:did|does|had|have|has) (?:the|its|his|her|their|event|this)`,
      String.raw`(?<!not )(?:as|like) (?:it|he|she|they|others|[\p{Lu}]\p{L}+) (?:had|did|has|have) (?:already |once |before )?(?:done|in|at|on)`,
      String.raw`(?:an? |the |its |his |her |their |of |on |very |much |equally |strikingly |in )?(?:similar|comparable|analogous|kindred|like-minded|identical|equivalent|corresponding|parallel) (?:\w+ )?(?:circulars?|letters?|bans?|measures?|steps?|stops?|offers?|proposals?|demands?|attempts?|cases?|incidents?|attacks?|raids?|words?|language|lines?|tactics|means|terms|fate|role|purpose|warnings?|statements?|requests?|vote|decisions?|orders?|arguments?|scenes?|conditions?|promises?|gestures?|operations?|exercises?|quarrels?|disputes?|crisis|story|method|way|reasons?|circumstances|audit|report)`,
      String.raw`correspond(?:s|ed|ing)? (?:\w+ly )?(?:to|with)|counterparts?|twins?|pendant to|companion piece`,
      String.raw`both (?:\w+ )?(?:events?|cases|acts|moves|steps|measures|incidents|meetings|statements|operations|decisions|men|women|governments|capitals|sides) (?!confirm|report|attest|agree|state\b|say|affirm|fall\b|happen|occur|took place|take place|coincide)(?:\w+ly )?\p{L}+`,
      String.raw`(?:the two|these two) (?:events|incidents|cases|acts|moves|steps|measures|decisions|statements|attacks|operations|documents) (?:are|have|share|form|resemble|follow|serve|belong|go|spring|make)`,
      String.raw`(?:one|the one|the first|the former) (?:\w+ )?(?:by|with|in|on|as|at|from|through|out of|for|legal|political|military|economic|public|private) [^.;]{2,50}(?:the other|the second|the latter)(?! (?:side|bank|party|camp|hand|way))`,
    ),
  },
  {
    type: 'parallels',
    weight: 0.5,
    subject: null,
    verbs: 'recall repeat imitate emulate',
    phrases: anyOf(
      String.raw`(?:years|decades|months|a decade|a generation|a century|half a century|a year) (?:ago|earlier)`,
      String.raw`(?:years|decades|months) lie between|an? (?:similar|comparable|kindred|related|corresponding) \w+|(?<!all )the (?:very )?same (?!events?\b|incident|day|evening|night|morning|afternoon|week|weekend|days|hours?|month|year|time|timeframe|breath|period|speech|attack|meeting|vote|news|waters|road|place|town|city|building|street|position|author|people|person|man|woman|officers?|government|two)\w+`,
      String.raw`(?:once|yet) again|once more|a second time|a third time|(?<=, )(?:too|as well)(?=[,.;])|equally|in (?:the )?same breath`,
      String.raw`(?:continu|extend|spread|carri|carr)(?:es|s|ed|ing|ies|ied|ying)? (?:on |upstream |further )?(?:on a (?:larger|smaller|grander) scale|in (?:the same|a similar) (?:vein|line|direction)|(?:the|this|that|its) (?:same )?(?:line|series|tactics|policy|pattern))`,
      String.raw`for (?:his|her|its|their) part|in (?:its|his|her|their) turn`,
    ),
  },
  {
    type: 'concurrent-with',
    weight: 0.6,
    subject: null,
    phrases: anyOf(
      String.raw`(?:on|in|within|during|over|into) (?:one and )?the (?:very )?(?:same|selfsame) (?:\w+ ){0,2}(?:timeframe|period|week|weekend|days?|hours?|evening|morning|afternoon|night|month|news cycle|twenty-four hours|fortnight|spring|summer|autumn|winter|season|year)`,
      String.raw`(?:fall|fell|falls|coincide|coincided|coincides|overlap|overlaps|happen|happened) (?:\w+ )?(?:in time|in the same|on the same|on one and the same|within (?:hours|days|minutes)|at one and the same)`,
      String.raw`(?:just|precisely|exactly|at the very moment|in the very (?:days|hours|week)) (?:as|when|in which|while)`,
      String.raw`(?:unfold|unfolds|unfolded|go on|goes on|went on|take place|takes place|run|runs|proceed) (?:\w+ )?(?:at the same time|simultaneously|in the same waters|side by side|next to each other)`,
      String.raw`simultaneous (?:aspects|parts|facets|sides|elements) of|(?<=(?:^|[.!?] ["“]?))while(?= [^.;]{3,60} (?:was|were|are|is) \w+ing)|on the (?:very|selfsame) (?:day|evening|night|morning|afternoon|weekend)|(?:by (?:mere |pure |sheer )?(?:chance|coincidence)|chance (?:alone|has it|would have it|brought|brings)|mere coincidence)|shar(?:es?|ed|ing) (?:a|the|only a|one) (?:date|day|hour|week)|linked (?:only )?by (?:timing|date|the calendar|time)|without (?:being connected|touching each other|any connection)`,
    ),
  },
  {
    type: 'precedes',
    weight: 0.45,
    subject: 'from',
    phrases: anyOf(
      String.raw`no (?:\w+ )?(?:link|tie|ties|connection|cause|causal tie|causal link) (?:with|to|between|joins?|has|is|was|beyond|runs)`,
      String.raw`no bearing on|(?:lies?|lay) (?:\w+ ){1,4}(?:back|earlier|before)`,
      String.raw`(?:but|though|although|yet) (?:are |is |otherwise |wholly )?(?:unconnected|unrelated)`,
      String.raw`(?:came|comes|was|were|happened|is) (?:first|earlier)(?! (?:to|of|time))|(?:had|was|were) (?:long |already )(?:been )?(?:over|run out|finished|closed|decided|taken|made|gone)${soon('when|by the time|before')}`,
      String.raw`(?:successive|consecutive) (?:stages|steps|chapters|phases|episodes|acts|rounds)|the one after the other|one after the other|temporal (?:order|sequence)|(?:first|opening|earlier) (?:act|chapter|link) (?:of|in)`,
    ),
  },
  {
    type: 'part-of',
    weight: 0.62,
    subject: 'from',
    phrases: String.raw`(?:is|was|are|were) (?:only |just |but )?(?:one|the (?:first|second|third|fourth|fifth|last)) of the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|many|several)(?! (?:dead|men|women|people|victims))|(?:that|which) (?:together )?make up the`,
  },
];
