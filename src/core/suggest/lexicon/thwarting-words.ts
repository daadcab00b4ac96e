import { anyOf, soon, upTo } from './any-of.ts';
import type { RelationWords } from './relation-words.ts';

/** What is thought, wished or built between people, and so can be thwarted. */
const aim =
  'hopes?|confidence|trust|faith|belief|plans?|efforts?|work|attempts?|chances?|prospects?|illusions?|claims?|arguments?|case|calculations?|expectations?|premises?|assurances?|promises?|pledges?|words?|truce|ceasefire|peace|deal|accord|agreement|bargain|understanding|pact|compromise|settlement|calm|mood|goodwill|talks|negotiations|dialogue|mediation|process|project|offers?|proposals?|invitation|threats?|deterrent|deterrence|denials?|protestations|credibility|authority|legitimacy|reputation|image|standing|unity|front|alliance|coalition|consensus|position|stance|posture|strategy|policy|purpose|aim|point|outcome|results?|verdict|effect|decisions?|rulings?|resolution|reform|support|resolve|momentum|optimism|insistence|leverage|pressure|reassurances?|certainty|picture|thesis|theory|narrative|version|story|success|gains?|progress|achievements?';

const useless =
  'pointless|moot|obsolete|meaningless|hollow|worthless|futile|superfluous|irrelevant|redundant|inoperative|unworkable|untenable|null and void|invalid|empty|impossible|illusory|hasty|premature|naive|laughable|ridiculous|a dead letter|waste paper|a scrap of paper|a mockery|a farce|a fiction|a joke|wishful thinking|a pipe dream|an illusion|an empty phrase|empty words|so much paper|history|a (?:mere |worthless )?(?:piece|scrap|sheet|bit) of paper';

/** Words of thwarting: that something takes the sense, force or effect from something else, ends it, or makes it worse. */
export const thwartingWords: readonly RelationWords[] = [
  {
    type: 'undermines',
    weight: 0.76,
    subject: 'from',
    phrases: anyOf(
      String.raw`(?:leav|left)(?:es|e|ing)? (?:\w+ )?(?:little|nothing|not much|no room|precious little|hardly anything|only a shell|no trace) (?:of|for|standing)|(?:little|nothing|not much|hardly anything|no trace|precious little) (?:\w+ )?(?:is|was|remains?|remained) (?:left )?(?:of|standing)|makes? short work of`,
      String.raw`(?:rob(?:s|bed|bing)?|depriv(?:es?|ed|ing)) ${upTo(7)}of|(?:empties|emptied|emptying|strip(?:s|ped|ping)?|drain(?:s|ed|ing)?|divest(?:s|ed|ing)?) ${upTo(7)}of (?:its|their|his|her|any|all|much|most|every|what|legal|force|effect|meaning|the (?:${aim}))`,
      String.raw`(?:takes?|took|taken|taking|lets?) (?:the |much of the |all )?(?:lustre|sparkle|glory|joy|meaning|value|wind|sting|edge|force|ground|shine|gloss|air|steam|bite|basis|point) (?:out of|away from|from|off)|takes? ${upTo(4)}(?:premise|basis|ground|foundation|argument|purpose|reason) away|from under (?:the|its|his|her|their|him|it|them)|(?:pulls?|pulled|pulling) the (?:rug|carpet|plug)|(?:cuts?|cutting) the ground|knocks? the bottom out`,
      String.raw`(?:mak|punch|pok|t[eo]r|knock|blow|bor|drill)(?:es|e|s|ing|ade)? (?:a |big |great |another |large )*(?:\w+ )?holes? in|drives? a wedge|throws? a spanner|pours? cold water|puts? paid to|(?:put|puts|putting|spells?|spelt|spelled|mean|means|meant) (?:an|the|a \w+) end (?:to|of) (?:the |any |all |such |those |these |that )?(?:\w+ )?(?:${aim})`,
      String.raw`(?:shatter|dash|destroy|demolish|ruin|wreck|kill|bur(?:y|i)|scuttl|sink|sank|torpedo|explod|tear|tore|shred|crush|smash|squander|forfeit|puncture|deflate|devalu|discredit|disappoint|betray|damag|harm|hurt|dent|shak|shook|sap|chip|cloud|mar|dampen|defeat|annihilat|extinguish|fray|erod|lower|burst|unsettl|upset)(?:s|es|ed|ing|ies|ied|e|en)? (?:away (?:at )?|up )?(?:the |any |all |its |his |her |their |that |this |these |those |what remained of |what was left of |much of |most of |\p{L}+[’']s? )*(?:[\w-]+ ){0,2}?(?:${aim})`,
      String.raw`how (?:much|little)(?= [^.;]{2,70} (?:is|was|are|were) worth)|(?:throws?|threw|thrown|throwing) away|trips? up|tripped up|put(?:s|ting)? (?:the |a )?brakes? on|do(?:es|ing)? away with|did away with|(?:did|does|do|will|could|can|would) not (?:outlive|survive|outlast|last)`,
      String.raw`the very \w+ (?:that|which)(?= [^.;]{2,70}(?:banned|forbidden|excluded|ruled out|outlawed|prohibited|denied|renounced|refused|sworn))|(?:find|found|rul|held|hold|declar|deem|judg)(?:s|es|ed|ing)? ${upTo(7)}(?:unlawful|illegal|unconstitutional|void|invalid|inadmissible)`,
    ),
  },
  {
    type: 'undermines',
    weight: 0.76,
    subject: 'from',
    phrases: anyOf(
      String.raw`cal(?:ls?|led|ling) (?:the|his|her|its|their|that) bluff|sets? ${upTo(3)}at naught|brings? ${upTo(3)}to (?:naught|nothing)|nip(?:s|ped)? ${upTo(3)}in the bud|gives? ${upTo(4)}the lie|gives the lie to|turns? ${upTo(4)}on (?:its|their) head|stands? ${upTo(4)}on its head|(?:rides|rode|runs|ran) roughshod over|drives? a coach`,
      String.raw`(?:mak|render|leav|left|made|turn|declar|pronounc)(?:es|e|s|ed|ing)? ${upTo(7)}(?:${useless})`,
      String.raw`mak(?:es?|ing) it (?:\w+ )?(?:difficult|hard|harder|impossible|awkward|unlikely|less likely|more difficult)|made it (?:\w+ )?(?:difficult|hard|harder|impossible|awkward|unlikely|less likely|more difficult)`,
      String.raw`mak(?:es?|ing) (?:an? )?(?:farce|mockery|nonsense|joke|fool|liars?|laughing stock) (?:out )?of|made (?:an? )?(?:farce|mockery|nonsense|joke|fool|liars?|laughing stock) (?:out )?of|(?:the )?ink (?:of|on|was|had|is|has)|(?:hardly|scarcely|barely) (?:was|were|had|is|has)(?= [^.;]{3,70} (?:when|before))`,
      String.raw`(?:tears?|tore|torn|pulls?|pulled|knocks?) down (?:what|in an?|again)|what ${upTo(8)}(?:built|achieved|gained|won|agreed|woven|knitted|tied|tightened|patched)${soon('tears?|undoes|unties|unpicks|pulls|throws|loosens|breaks|destroys')}|what ${upTo(8)}${soon('tears? down|undoes|unties|unpicks')}`,
      String.raw`(?:leav|left|render)(?:es|e|s|ed|ing)? ${upTo(7)}without (?:a |an |its |any |his |her |their )?(?:task|role|purpose|subject|object|basis|meaning|point|use|value|majority|quorum|function|partner|chance|foundation)`,
      String.raw`as (?:if|though)(?= [^.;]{2,70} (?:had never|had not|did not|were not|was not|never|nothing|no such) )`,
      String.raw`turn(?:s|ed|ing)? ${upTo(7)}(?:sour|bitter|to dust|to ashes|to nothing|upside down|inside out|on its head|into (?:its|their) opposite|into an? (?:\w+ )?(?:farce|defeat|mockery|burden|liability|failure))|(?:by|through) the back door|springs? a leak|full of holes`,
      String.raw`(?:clos|shut|slamm?|bar|barr|block|bolt)(?:es|s|ed|ing|e)? (?:the|a|that|this|its|every|any|off the|off that) (?:\w+ )?(?:door|route|window|tap|channel|path|way|road|avenue|loophole|exit|option)(?! (?:of|to) (?:the )?(?:port|harbour|town|sea))`,
    ),
  },
  {
    type: 'undermines',
    weight: 0.76,
    subject: 'from',
    phrases: anyOf(
      String.raw`(?:go|goes|went|going) back on|(?:break|breaks|broke|broken|breaking) (?:with|the|its|his|her|their|that|every|faith) (?:\w+ )?(?:${aim}|rule|taboo|line|faith|ranks)|(?:break|breaks|broke|breaking) (?:faith|ranks) with|turn(?:s|ed|ing)? (?:its|his|her|their|the) backs? on|depart(?:s|ed|ing)? from|deviat(?:es|ed|ing) from|in the teeth of|heedless of|regardless of|undeterred by|unimpressed by|paying no heed`,
      String.raw`(?:tak|took)(?:es|e|en|ing)? back (?:the|a|part|half|what|some|much|most|its|his|her|their|nearly|almost)|roll(?:s|ed|ing)? (?:it |them )?back|walk(?:s|ed|ing)? (?:it |them )?back|claw(?:s|ed|ing)? back|climb(?:s|ed|ing)? down from|back(?:s|ed|ing)? (?:down|away) from|strik(?:es|ing) down|struck down|overrul(?:es|ed|ing)|set(?:s|ting)? aside|quash(?:es|ed|ing)|void(?:s|ed|ing)|unpick(?:s|ed|ing)?|unmak(?:es|ing)|disavow(?:s|ed|ing)?|retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|repudiat(?:es|ed|ing)|spurn(?:s|ed|ing)?`,
      String.raw`cast(?:s|ing)? (?:a|its|his|her|their) (?:\w+ ){0,2}shadow (?:on|over|across)|(?:fling|flings|flung|throw|throws|threw) ${upTo(3)}(?:overboard|to the winds|out of the window)|(?:do|does|did|doing|is|was|of|achieves?|achieved|produced?|brings? about) (?:exactly |precisely |just |the very )?(?:the )?(?:very )?(?:reverse|opposite|contrary) of`,
      String.raw`outweigh(?:s|ed|ing)?|outstrip(?:s|ped)?|outflank(?:s|ed)?|outmanoeuvr(?:es|ed)|neutrali[sz](?:es|ed|ing)|sidestep(?:s|ped)?|(?:get|gets|got|slip|slips|slipped) (?:around|round|past) the|overwhelm(?:s|ed|ing)? (?:the|that|this|its)|overtak(?:es|ing) (?:the|this|that|event)|(?:run|runs|ran) up against|(?:sow|sows|raise|raises|leaves|fuels?|feeds?|nourish|nourishes|revives?) ${upTo(3)}doubts?|a question mark`,
      String.raw`sits? (?:oddly|ill|uneasily|badly|awkwardly) (?:beside|with|alongside|next to)|(?:hard|difficult|impossible|not easy|tricky) to (?:square|reconcile|match) with|(?:does|do|did) not (?:square|sit|fit|go|tally) (?:\w+ )?(?:with|into)|fits? ill with|jars? with|is a slap in the face|aimed (?:squarely |directly )?at (?:rolling|undoing|overturning|reversing|making)`,
      String.raw`(?:supplies|provides|is|offers|delivers|gives) (?:a|the) (?:\w+ )?(?:refutation|contradiction|negation|denial|disproof)(?: of)?|tak(?:es|ing) aim at|took aim at|(?:direct|clear|frontal|open|deliberate) (?:challenge|affront|attack|assault|blow) (?:to|on|upon)|challeng(?:es|ed|ing) (?:the|this|that|its|their)`,
    ),
    inverse: anyOf(
      String.raw`(?:${aim}) ${upTo(8)}(?:is|are|was|were|has been|have been|lies?|lay) (?:\w+ )?(?:shattered|dashed|buried|disappointed|destroyed|wrecked|ruined|dead|gone|broken|betrayed|defeated|frustrated|thwarted|shaken|damaged|spurned|ignored|brushed aside|deprived|reversed|undone|unmade|overtaken|discredited|refuted|disproved|void|in ruins|in tatters|in shreds)(?! in (?:event|this))`,
      String.raw`(?:overtaken|outdated|superseded|undone|unmade|reversed|spurned|refuted|overwhelmed|outweighed|rolled back|taken back|brushed aside|swept aside|belied|mocked|buried|shattered|robbed of|deprived of|emptied of|set at naught) (?:\w+ )?(?:by|in)(?= the new event| event \d| this event| that| what)`,
    ),
  },
  {
    type: 'undermines',
    weight: 0.64,
    subject: 'from',
    phrases: anyOf(
      String.raw`(?:com|cam)(?:es|e|ing) to (?:nothing|naught|grief)|(?:fail|fall|fell|falls|fails|failed) (?:through|apart|flat|to the ground|by the wayside)|(?:go|goes|went|gone) up in smoke|(?:fall|falls|fell) (?:to pieces|asunder|in ruins)|(?:go|goes|went) unheeded|founder(?:s|ed)|crumbl(?:es|ed)|evaporat(?:es|ed)|ring(?:s)? hollow|sound(?:s)? hollow|look(?:s)? (?:${useless}) (?:in|after|now|beside)`,
      String.raw`(?:los(?:es|e|t|ing)|forfeits?|forfeited) (?:much of |most of |all |any |some of |half of )?(?:its|their|his|her|all|much|most|the) (?:\w+ )?(?:point|force|meaning|purpose|sense|value|effect|basis|credibility|sting|bite|edge|weight|ground|object|protective effect|legal basis|premise|relevance|urgency|teeth)`,
      String.raw`(?:without|of) (?:\w+ )?(?:effect|object|a purpose|purpose|legal ground|legal basis|foundation|consequence)(?=[,.;:]| (?:before|in|by|for|on|and))|no longer (?:\w+ ){0,2}(?:valid|binding|holds?|applies|credible|tenable|true|convinc\w+|worth|stands?|counts?|protects?|makes sense)|not worth (?:the|its|their)|the (?:ground|basis|reason|premise) (?:for|of) ${upTo(5)}(?:is|was|are|has) (?:gone|removed|lost|falling away|fallen away|no longer)`,
      String.raw`(?:is|are|was|were|be|been) (?:thereby |thus |thereupon |in effect |effectively |partly |largely |soon |now )*(?:reversed|undone|unmade|annulled|overturned|set aside|nullified|wiped out|overruled|rescinded|revoked|voided|struck down|brushed aside|swept aside|thwarted|foiled|pushed aside|made void|rendered|in vain|put in doubt|called into question|robbed|deprived|emptied|stripped)(?! (?:him|her|them) of| by (?:a|two|armed|gunmen))`,
      String.raw`(?:ha[ds]|have) (?:\w+ )?(?:counted|banked|relied|bet|staked [^.;]{1,25}|pinned [^.;]{1,20}hopes?|set [^.;]{1,15}hopes?|placed [^.;]{1,20}hopes?|hoped|gambled|reckoned) (?:on|that|for|to|in|with|upon)|(?:was|were) (?:to have|meant to|supposed to|intended to|designed to|expected to)`,
      String.raw`(?:brush|wav|sweep|push|shov|shrug)(?:es|ed|s|e|ing)? ${upTo(4)}(?:aside|away|off)|ignor(?:es|ed|ing) (?:the|this|that|what|its|his|her|their)|disregard(?:s|ed|ing)?|overrid(?:es|ing)|flout(?:s|ed|ing)?`,
      String.raw`(?:can|could|will|would) hardly (?:survive|hold|last|be kept|be trusted|be believed|be taken|be maintained)|(?:protected|helped|saved|spared|impressed|deterred|convinced|bound|stopped) (?:nobody|no one|none|no-one)|does not (?:deter|impress|bind|stop)|(?:did|do) not (?:deter|impress|bind)|(?:has|have|had) (?:hardly|barely|scarcely) [^.;]{3,70}? when`,
      String.raw`loosen(?:s|ed|ing)? (?:what|the|its|that)|makes? nothing of|with one hand|gives? up (?:the|its|his|her|their|on)|gave up (?:the|its|his|her|their|on)|given up|drop(?:s|ped|ping)? (?:its|his|her|their|the) (?:\w+ )?(?:insistence|demands?|claims?|objections?|opposition|condition|conditions|plans?|candidacy|charges?|suit)|to the (?:disadvantage|detriment|cost) of|at the expense of|(?:turns?|turned) [^.;]{3,60} (?:from|into) (?:an? )?(?:\w+ ){0,2}(?:asset|burden|liability|trap|target)`,
    ),
  },
  {
    type: 'disputes',
    weight: 0.72,
    subject: null,
    phrases: anyOf(
      String.raw`can(?:no|['’])t (?:both |easily |hardly )?be (?:reconciled|squared|true|brought into line|right)|(?:tells?|told|telling|gives?|gave|offers?|paints?) (?:a|an|quite a|a very|a wholly) (?:\w+ )?(?:different|opposite|other|contrary|contradictory|rival) (?:story|tale|version|account|picture)|says? the (?:opposite|contrary)|one (?:side|government|camp|party|capital) says [^.;]{3,80}the other|(?:is|are|was|were) (?:\w+ )?(?:denied|disputed|contested|refuted|rebutted|contradicted) (?:by|in|there|outright|flatly)|two (?:accounts|versions|stories|figures) (?:that|which|of)|(?:claims?|account|version|figures?|finding|assertion|statement|story|accusation|charge|allegation)s? ${upTo(5)}(?:is|are|was|were) (?:\w+ )?(?:denied|disputed|contested|refuted|rejected|waved aside|dismissed|called)`,
      String.raw`(?:tells?|sees?|describes?|presents?|remembers?|puts?) (?:it|the \w+|things|matters|them) (?:\w+ )?(?:differently|otherwise)|nothing (?:of|in)(?= [^.;]{3,60} (?:is|was) true)|puts? (?:the )?(?:number|toll|figure|losses|count|cost)(?= [^.;]{0,40} at )`,
      String.raw`no (?:truth|substance) in|nothing of the (?:kind|sort)|not a word (?:of it )?(?:is |was )?true|point by point`,
    ),
  },
  {
    type: 'de-escalates',
    weight: 0.7,
    subject: 'from',
    phrases: anyOf(
      String.raw`(?:com|cam|draw|drew)(?:es|e|ing|s)? to (?:an end|a close|a halt|a stop|a standstill) (?:with|in|after|when|as|thanks)|(?:with|in) (?:the new event|that|it|which)[^.;]{0,60}(?:com|cam)(?:es|e) to (?:an end|a close)`,
      String.raw`(?:tak|took)(?:es|e|ing)? ${upTo(3)}(?:heat|sting|edge|poison|venom|bitterness|tension|sharpness|pressure|instrument|explosive) out of|(?:turn|bring|brings|brought|tone|tones|toned|toning|play|dial)(?:s|ed|ing)? (?:down|back) (?:the|a|its|their|this)|lets? off steam|dampens?|quiet(?:s|en|ens|ened)|puts? out the (?:fire|flames)|(?:loosen|relax|slacken|lift|eas)(?:s|es|ed|ing|e)? (?:the|its|their|that) (?:\w+ )?(?:grip|ring|noose|siege|blockade|encirclement|cordon|stranglehold|tension)`,
      String.raw`(?:siege|blockade|feud|argument|confrontation|rivalry|war|strike|fighting|conflict|standoff|stand-off|dispute|quarrel|shelling|bombardment|encirclement|lockout|occupation|walkout|boycott|row|crisis|campaign|hostilities|phase) ${upTo(4)}(?:(?<!(?:its|the|an|no|their|provisional|final) )ends?|is over|are over|was over|is ended|is called off|was called off|is lifted|was lifted|is broken off|is settled|was settled|is laid to rest|is buried|is patched up|is resolved|is defused|dies down|died down|peters out|is suspended|subsides?|draws to)(?! (?:in (?:failure|defeat|blood)))`,
      String.raw`(?:call|calls|called|calling) (?:it |them )?off (?:the|its|their)|(?:stand|stands|stood) down|(?:turn|turns|turned|head|heads|headed|go|goes|went|sail|sails|sailed) (?:back )?(?:home|for home)|(?:return|returns|returned|go|goes|went) (?:back )?to (?:work|barracks|base|port|their (?:posts|lessons|classes|barracks|ports|stations))|lay(?:s|ing)? down (?:their |its )?arms|laid down (?:their |its )?arms|called home|(?:back to|return to|returns to) normal(?:ity)?|(?:classes|schools|lessons|services|deliveries|flights|traffic|buses|trains|trade) (?:begin|begins|start|starts|resume|resumes|reopen|reopens|run|runs) again|(?:bury|buries|buried) the hatchet|breath(?:e|es|ed|ing) (?:again|more freely)|(?:bring|brings|brought|restor\w+) (?:back )?(?:calm|peace|quiet)|without (?:a shot|having cooled|further bloodshed)`,
      String.raw`first (?:quiet|calm|peaceful|silent) (?:night|day|week|morning|evening)|first (?:night|day|week) (?:without|in)|(?:sail|move|pull|drift|draw)s? apart|votes? to (?:go back|return|end|call off|resume)|fold(?:s|ed)? (?:its|their) tents|strikes? camp|dispers(?:es|ed)|(?:send|sends|sent|pull|pulls|pulled|withdraws?|withdrew|moves?|moved|orders?|calls?) ${upTo(6)}back (?:behind|to (?:base|barracks|port|its|their)|across|from)|(?:guns?|weapons?|arms|sirens|batteries|artillery) (?:have |has |had |are |now )*(?:been |fall |fell |fallen |stay )?silent|(?:opens?|opened|opening) (?:its|their|the) (?:doors?|gates?|borders?|schools?|shops?) again`,
      String.raw`(?:barrier|gate|bridge|border|crossing|road|port|harbour|pass|frontier|checkpoint) ${upTo(4)}(?:goes up|is lifted|opens again|reopens|is open again|is reopened|opens)|nobody (?:loses|is punished|is to be punished|will be punished)|amnest(?:y|ies) for|pardons?`,
    ),
  },
  {
    type: 'escalates',
    weight: 0.68,
    subject: 'from',
    phrases: anyOf(
      String.raw`(?:carr|rais|lift|tak|bring|push|mov|pass|ris|lead)(?:es|s|ed|ing|ies|ied|e)? ${upTo(8)}(?:on|in)?to (?:a|an|another|its|the|open) ?(?:\w+ )?(?:higher|new|another|different|next|open|far higher|sharpest|more dangerous|deadlier|bloodier|third|fourth) (?:and \w+ )?(?:level|stage|plane|phase|war|dimension|order|violence|pitch)`,
      String.raw`(?:turn|chang|transform|tip|slid|descend|grow|develop|boil|spill|explod|flar|degenerat)(?:s|es|ed|ing|ped|e)? ${upTo(8)}into (?:a |an |open |full |outright |armed )?(?:\w+ ){0,2}(?:war|bloodshed|violence|conflict|confrontation|crisis|battle|contest between|one between|shooting|fighting|clash)(?! of words)`,
      String.raw`what (?:had been|was|began as|started as|had begun as|had so far been) (?!meant|agreed|promised|said)(?:\w+ ){1,5}(?:in event \d+ |in this event |in the recent event )?(?:is|becomes?|has become|turns into|grows into|now is|has grown into)|from \w+ [^.;]{0,40}(?:goes|went|moves|moved|passes|passed|switches|switched|turns|turned) (?:over |on )?to|(?:draws?|drew|drags?|sucks?|pulls?) ${upTo(4)}into (?:the|this|that) (?:\w+ )?(?:war|conflict|quarrel|dispute|fight|fighting|crisis|feud)|(?:no|hardly a|hardly any|scarcely any) way back|(?:have|has|had) become (?:bullets|bombs|shells|blows|war)|spread(?:s|ing)? (?:from|beyond)|pours? (?:petrol|oil|fuel|gasoline|kerosene) on`,
      String.raw`pass(?:es|ed|ing)? from (?:words|charts|notices|threats|paper|talk|protest|speech|rhetoric)|from words to|no longer (?:a matter of |only |just |merely )(?:words|paper|threats)|steel meets steel|first (?:graves|dead|deaths|blood|bloodshed|shots|coffins|victims|fatalities)|cross(?:es|ed|ing)? (?:a|the|another) (?:\w+ )?(?:line|threshold|rubicon)|point of no return|violent turn|turn for the worse|drastic intensification|(?:spill|spills|spilt|spilled) over|(?:draw|drags?|sucks?|draws|drew) (?:in |another |a third |\w+ )+into (?:the|this) (?:war|conflict|quarrel|dispute)|(?:new|second|third|another) (?:front|dimension|theatre|theater) (?:in|to|of|is|was)|puts? a match to|throws? (?:\w+ )?(?:oil|fuel) on|(?:swell|swells|swelled|multipl\w+) the (?:columns|number|ranks|crisis)|adds? ${upTo(4)}to the (?:quarrel|conflict|tension|pressure|crisis)`,
    ),
  },
];
