import { anyOf, soon, upTo } from './any-of.ts';
import type { RelationWords } from './relation-words.ts';

/** What one who does something needs, and may be given. */
const need =
  'means|money|funds|weapons|tools?|instruments?|hardware|material|ammunition|mandate|powers?|authority|right|title|basis|legal basis|legal ground|ground|grounds|footing|foothold|pretext|excuse|cover|shield|argument|arguments|justification|lever|leverage|handle|opening|occasion|chance|opportunity|opportunities|room|room for manoeuvre|breathing space|free hand|time|courage|confidence|strength|majority|votes|names|list|map|text|wording|model|framework|frame|format|procedure|platform|stage|venue|table|channel|line|key|springboard|bridge|range|reach|foundation|foundations|reason to|proof|evidence|missing piece|teeth|wings|tailwind|impetus|upper hand|licence|license|permission|go-ahead|green light|backing';

const notBe =
  'not|never|hardly|scarcely|barely|no|nobody|nothing|neither|none|nowhere|unthinkable|impossible|inconceivable|fewer|have lacked|have failed|have remained|have stayed|have been empty|have been (?:no|a|the|out)|had no|lacks?|be hollow|be empty';

/** Words that tell what made something possible, or what brought it about. */
export const enablingWords: readonly RelationWords[] = [
  {
    type: 'enables',
    weight: 0.74,
    subject: 'from',
    stands: 'anywhere',
    phrases: anyOf(
      String.raw`(?:g[ai]v|lend|lent|offer|suppl|provid|hand|deliver|furnish|leav|left|secur|procur|contribut)(?:es|s|e|en|ed|ing|ies|ied|ying)? (?!rise)${upTo(6)}(?:${need})(?: (?:for|to|with which|from which|on which|by which|that|it|in the|of the)|(?=[,.;:]))`,
      // 'Nobody moved before the vote. Without it …': the pronoun takes up what stands before.
      String.raw`(?:without|but for) (?:it|this|that|which|them|him|her|such \w+|that \w+|this \w+|these \w+|those \w+)(?=[ ,])${soon(`would|could|might|can`, 80)}${soon(notBe, 120)}`,
      String.raw`(?:prepar|clear|sooth|soften|till|plough|la(?:id|ys|ying)|blaz|smooth|open|unlock|unblock|pav|level)(?:s|es|ed|ing|e)? (?:the |a |its |their )?(?:way|ground|path|road|trail|door|gate|gates|field|floor)(?! (?:away|from|out))`,
      String.raw`(?:breaks?|broke|broken|breaking) (?:the )?(?:ice|deadlock|logjam|last resistance|resistance|spell)|br[eo]a?k(?:s|e|ing)? (?:a|the|that|this|an old) (?:\w+ )?taboo|(?:it has been|it is|it was|has become|became) possible (?:to|for|again)`,
      String.raw`mak(?:es?|ing) it (?:\w+ )?(?:possible|easy|easier|simpler|feasible|safe|safer|affordable|legal|lawful) (?:to|for)|made it (?:\w+ )?(?:possible|easy|easier|simpler|feasible|safe|safer|legal|lawful) (?:to|for)`,
      String.raw`(?:puts?|brings?|brought|comes?|came|is|was|were) ${upTo(6)}within (?:\w+ )?reach|that (?:the \w+ (?:of|in) )?(?:event \d+|this event|the recent event) (?:has |had )?(?:opened|left ajar|left open|built|created|cleared|freed|unlocked|provided|supplied|secured|put up|put within)`,
      String.raw`(?:put|puts|putting|placed|places) ${upTo(4)}in a position to|(?:left|leaves|leaving|set|sets|makes|made) ${upTo(4)}free to|freed ${upTo(3)}(?:hands?|to)|frees ${upTo(3)}(?:hands?|to)|(?:g[ai]ve[sn]?) ${upTo(3)}a free hand`,
      String.raw`(?:a|an|the|one|its) (?:necessary|indispensable|essential|legal|first|preliminary|crucial|vital|main|important|logical) (?:pre-?)?condition (?:of|for)|sine qua non`,
      String.raw`(?:took|takes|taking|removes?|removed|removing|cleared|clears|clearing|swept|sweeps|eliminated) ${upTo(4)}(?:obstacle|obstacles|hurdle|hurdles|stumbling block|objection|objections|barrier to|impediment|irritant)(?! (?:to be|in))`,
      String.raw`embolden(?:s|ed|ing)?|encourag(?:es|ed|ing)|prepared (?:public )?opinion|sows? the seeds? (?:of|for)|plants? the seeds? (?:of|for)|(?:served|serves|serving) (?:\w+ ){0,3}as (?:a |the )?(?:model|template|blueprint|basis|bridge|springboard|foundation|lever|cover|pretext|springboard)`,
      String.raw`(?:had|has|have) (?:already |first |at least |previously )?(?:shown|taught|proved|proven) (?:\w+ )?that (?:no|nobody|it could|it can|such)`,
      String.raw`(?:created|established|founded|instituted|introduced|set up|called into being|brought into being)(?= [^.;]{2,50} (?:that|which|in which|on which|from which|with which|through which|under which|whose) )|nothing (?:now |any longer |more )?(?:stood|stands|stopped|prevented|hindered|could stop|held back)`,
      String.raw`from (?:it|which|there|this|that) ${upTo(4)}(?:derives?|draws?|takes?|gets?) ${upTo(2)}(?:authority|powers?|mandate|strength|right)`,
    ),
    inverse: anyOf(
      // 'Without Event 4 the talks would not …': what the words lead is the condition.
      String.raw`(?<=(?:^|[.!?:;,] ["“]?|\b(?:and|that|for|since|but|as) ))(?:without|but for|had it not been for|were it not for|if it had not been for|if not for)(?! (?:it|this|that|which|them|him|her|such|these|those)\b)${soon(`would|could|might|can`, 150)}${soon(notBe, 190)}`,
      String.raw`(?:hard|difficult|impossible|not easy|inconceivable|unthinkable|unimaginable|hardly (?:possible|conceivable|imaginable|thinkable)|not (?:possible|conceivable|imaginable|thinkable)) (?:to (?:imagine|conceive|explain|conceive of|picture|think of) )?without`,
      String.raw`(?:would|could|might) (?:\w+ )?have (?:\w+ )?(?!to )[^.;]{2,80}? (?:if|had|unless)(?= [^.;]{2,70} (?:not|never|been|been no))|(?<=(?:^|[.!?] ["“]?))(?:had|if)(?= [^.;]{3,80} not [^.;]{3,90} (?:would|could))|it (?:took|needed|required)(?= [^.;]{3,80} (?:to|before|for|until) )`,
      String.raw`(?:with|on|upon|from|through|under|over|by|to|in|for) which [^.;]{2,60}(?:in|of) the new event (?:\w+ ){0,3}?(?:was|were|had been|comes?|came|dates?|goes|stems?)`,
      String.raw`(?:used|applied|invoked|drawn (?:up)?on|relied on|employed|needed|spent|wielded|exercised|cited|quoted|opened|tapped|played) (?:here|in the new event|by [^.;]{3,30} (?:of|in) the new event) (?:was|were|had|has|comes?|came|stems?|goes|go|dates?)`,
      String.raw`need(?:s|ed)? (?:nothing (?:more|but|else)|no more)|only since|not until|(?:is|was) (?:the|a|one) (?:first |only )?use (?:that )?(?:\w+ ){1,4}(?:made|makes) of`,
      String.raw`(?:had|has|have) been (?:trained|armed|equipped|built|bought|financed|funded|drafted|prepared|drawn up|laid|installed|stationed|procured|licensed|cleared|approved|authori[sz]ed)(?= [^.;]{0,60}(?:event \d|this event|recent event))`,
      String.raw`owed (?:\w+ )?to|(?:quarry|well|spring|pool|reservoir|arsenal|toolbox|armoury) from which`,
      String.raw`would ${upTo(2)}(?:be|have been) (?:hard|difficult|impossible|unthinkable|inconceivable|unimaginable) ${upTo(3)}(?:without|but for)`,
      String.raw`(?:possible|feasible|conceivable|thinkable|legal|lawful) (?:only |solely )?(?:because|after|since|once|with|through|thanks|by|when|under|on account|as a result)|(?:became|becomes|become|been|being|is|are|was|were) (?:only )?possible (?:only )?(?:because|after|since|once|with|through|thanks|by|when|under)`,
      String.raw`(?:could|can) only ${upTo(5)}(?:because|after|since|once|thanks to|with|when)|only (?:thus|thanks to|because|through|by virtue of|with the help of|because of|after) ${upTo(6)}(?:could|can|did|was|were|had|were they|able)`,
      String.raw`by virtue of|on the strength of|on the basis of|under the (?:cover|umbrella|protection|shelter|shield|impression|law|article|clause|mandate|powers) (?:of|from)|in the (?:shelter|lee) of|armed with|equipped with|emboldened by|encouraged by|backed by|strengthened by|with the (?:help|aid|backing|blessing|money|mandate|powers|votes|weapons) of|in possession of`,
      String.raw`(?:inherit|profit|benefit|feed|draw|lean|liv)(?:s|ed|ing|es)? (?:heavily |directly |largely )?(?:from|on|off|upon)(?! (?:its|their|his|her) own)|inherit(?:s|ed|ing)? (?:the|its|his|her|their)|(?:falls?|fell|falling) back on|capitali[sz](?:es|ed|ing) on|seiz(?:es|ed|ing) (?:up)?on|exploit(?:s|ed|ing)? (?:the|this|that|its)|avails? (?:itself|himself|herself|themselves) of`,
      String.raw`(?:puts?|putting) (?:to use|into service)|(?:makes?|made|making) (?:good |full |first )?use of|(?:first|earliest) (?:occasion|time) (?:on|at|in|that|for) ${upTo(3)}(?:which|that|the|its|it) ${soon('us(?:e|es|ed)|appl(?:y|ies|ied)|invok\\w+|test(?:ed)?|activated|put to')}|(?:used|applied|invoked|activated|exercised|drawn upon) for the first time`,
      String.raw`(?:invok|exercis|us|appl|activat)(?:es|ed|ing|ies|ied|ying) (?:the|a|an|that|this|its|their) (?:\w+ ){0,2}(?:clause|article|power|powers|procedure|mechanism|mandate|agreement|channel|hotline|line|provision|treaty|right|law|authority|permission|permit)`,
      String.raw`owe(?:s|d)? (?:it|its|their|his|her|much|everything|a great deal|a good deal|more) ${upTo(4)}to|(?:is|are|was|were) (?:\w+ )?(?:owed|owing|indebted) (?:\w+ )?to|goes? back to|date(?:s|d)? back to|harks? back to`,
      String.raw`(?:has|have|had|finds?|found|took|takes|derives?|draws?) (?:its|their|his|her) (?:\w+ )?(?:legal )?(?:basis|ground|foundation|footing|authority|mandate|title|justification) (?:in|from)`,
    ),
  },
  {
    type: 'enables',
    weight: 0.5,
    subject: 'to',
    stands: 'anywhere',
    phrases: anyOf(
      String.raw`(?:could|can|may|might) (?:now|thus|therefore|then|at last|finally|only|so)(?! be (?:seen|read))|need(?:s)? only|no longer (?:has|have|had|needs?|needed) to|is (?:now |at last |thus )?able to|are (?:now |at last |thus )?able to`,
      String.raw`(?:comes? back|came back|returns?|reappears?|resurfaces?|recurs?) (?:in the new event |there |here )?as (?:a|an|the|part|article|paragraph|point|clause)`,
      String.raw`(?:are|is|were|was) (?:all )?(?:taken|drawn|borrowed|lifted|copied|derived) from|word for word|line by line|almost unchanged|to the letter`,
    ),
  },
  {
    type: 'causes',
    weight: 0.68,
    subject: 'from',
    stands: 'anywhere',
    phrases: anyOf(
      String.raw`(?:lead|leads|leading|led) (?:\w+ )?to(?= the new event| event \d| this event)|(?:is|was|are|were|lies?|lay|stands?|stood) (?:\w+ )?at (?:the|its) (?:root|roots|origin|bottom|heart|source) of`,
      String.raw`(?:is|are|was|were) what (?:\w+ )?(?:moves?|moved|drives?|drove|makes?|made|sends?|sent|brings?|brought|pushes|pushed|forces|forced|empties|emptied|set|sets|costs?|took|ended|ends)`,
      String.raw`(?:set|sets|setting) ${upTo(4)}(?:running|rolling|moving|going|in motion|in train|off|on edge|alight|ablaze|on fire)|sets? the ball rolling|starts? the (?:clock|avalanche)|opens? the floodgates|drove ${upTo(4)}(?:out|away|up|down|off|from|to|into|onto)|dr[io]ves? ${upTo(4)}(?:out|away|up|down|off|from|to|into|onto)|(?:send|sends|sent) ${upTo(4)}(?:up|down|tumbling|soaring|plunging|into flight|fleeing|packing)`,
      String.raw`(?:consequences|effects|costs|ripples|echoes|repercussions) (?:\w+ )?(?:reach|reached|travel|travelled|spread|are felt|were felt)`,
    ),
    inverse: anyOf(
      String.raw`(?:is|are|was|were|be) (?:\w+ )?(?:put down|ascribed|chalked up|traced back|due|attributable|attributed|laid at the door) (?:to|of)`,
      String.raw`(?:is|was|are) what (?:became|came|comes|remains) of|(?:began|begins|started|starts) with(?= (?:the|event|this)\b)|grew (?:an?|the|out of|from)|grown (?:out of|from)|(?:is|are|as|called|be|becomes?|shows|reflects) (?:the|a|its) (?:\w+ )?(?:price|bill|fruits?|harvest|wages|toll|aftermath|fallout|(?:financial|human|economic|other|flip|reverse|domestic) (?:side|cost|face)) (?:of|for)`,
      String.raw`(?:a|the|an|its|first|one|direct|tangible|immediate|logical|inevitable|belated) (?:\w+ )?(?:consequence|result|outcome|product|effect|upshot|fruit) of`,
      String.raw`(?:the|a|its|their|first|main|only|one of the|chief) (?:\w+ )?(?:reasons?|causes?) (?:that|which|given|named|why)`,
    ),
  },
  {
    type: 'causes',
    weight: 0.45,
    subject: 'to',
    stands: 'anywhere',
    phrases: anyOf(
      String.raw`(?<=(?:^|[.!?:;] ["“]?))because (?!of)|(?:merely|simply|precisely|chiefly|mainly|largely) because(?! of)|as soon as|brought (?:it|him|her|them|\w+) to it`,
      String.raw`(?<=(?:^|[.!?:;] ["“]?))it (?:is|was) (?!not|the (?:first|second|third|last|only)|an?\b)(?=[^.;!?]{3,90}? (?:that|which|who) )`,
    ),
  },
];
