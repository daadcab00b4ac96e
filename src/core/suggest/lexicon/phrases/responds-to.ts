import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event answers the other. */
export const respondsTo: RelationPhrases = {
  type: 'responds-to',
  ways: {
    left: {
      weight: 0.72,
      phrases: `
# (direct) answer/reply/response/reaction of .. to
# answer/reply/response/reaction from .. to
~be retaliation/revenge/payback .. for/against
~comply in part/full
~come as # reaction/response/answer to
~be # (direct/late/official/first/formal) answer/reply/response/riposte/rejoinder/retort to
as/by/in # (direct) answer/reply/response/reaction to
by way of (an) answer/reply/response to
by way of reprisal/retaliation/revenge/protest/thanks/apology/amends
~be # diplomatic/political/legal/military/judicial answer/response/reply to
~answer # call/appeal/plea/charge/challenge/criticism/demand
~answer in kind
~reply in kind
~respond in kind
~respond to
~respond with .. to
~reply to
~react to
~react with .. to
~react angrily/swiftly/sharply/promptly/coolly/furiously to
~give # answer/reply/response to
~deliver # answer/reply/response/verdict on
~frame/~craft/~draft .. answer/response to
~fire off .. reply/response/letter
~shoot back at
~snap back at
~bite back at
~hit back at/over/after
~strike back at/after/over
~fire back at/after/over
~push back against/at/on
~punch back
~kick back against
~lash out at/over
~lash back at
~fight back against/after
~hit out at
~retaliate for/against/after/over
~retaliate with
in/as retaliation for/against
as/in reprisal for/against
~be # reprisal/retaliation/retribution/payback for
~be # tit for # tat
in tit for tat
~be # revenge/vengeance for
in revenge/requital for
out of revenge for
~take # revenge/vengeance for
~exact # revenge/vengeance/retribution/payback for
~wreak # vengeance
~seek # revenge/vengeance/retribution/redress for
~vow/~swear (to) revenge/vengeance/avenge
~avenge # loss/defeat/death/insult/killing/wrong
~be meant/intended to avenge
~get # own back for
~get even for/with
~pay .. back for
~pay .. back in .. coin
~repay in kind
~return # fire/blow/compliment/favour/favor/serve/gesture
~give .. a taste of
~settle # score/scores with/over/from/for
~even # score after/for/with
~even up the score
~square # account/accounts with
an eye for an eye
measure for measure
blow for blow
~match .. blow for blow
~meet .. with a (counter) blow
~be # counterblow/counterstroke/counterpunch/counterstrike/counterattack to/after/for
~land # counterblow/counterpunch
~be # countermove/countermeasure/counterproposal/counteroffer to
~make # countermove
~table/~submit/~present # counterproposal/counteroffer
~counter with
as # counter/counterweight/rebuke/rebuff/rejoinder/riposte to
in a riposte/rejoinder/rebuke/rebuff/retort to
~be # (sharp/stinging/public/open) rebuke/rebuff to/of/for
~deliver # rebuke/rebuff/snub to
~trade threats with
~reciprocate
~reciprocate # move/gesture/step
in return for
in exchange for what
~mirror/~match # measures/measure/move/step/gesture taken/made in
~follow suit after
~rise to # challenge/bait/occasion
~take # bait laid/cast/set
~take/~pick up # gauntlet
~pick up # glove
~accept/~take up # challenge
~call # bluff
~turn # tables on
~turn # other cheek to
~be prompted by
~be provoked by
~be goaded (into) .. by
~be spurred (on/into) by
~be spurred to .. by
~be moved to .. by
~be stirred to/into .. by
~be stung by
~be stung into
stung by
~be roused by/to
roused by
~be shaken into
~be jolted into .. by
~be shocked into
~be shamed into
~be galvanised/galvanized by
~be galvanised/galvanized into
~be pushed/pressed/prodded/nudged into .. by
~be driven to act by
~be impelled to/by
~be alarmed by/at/over
alarmed by/at/over
~take alarm at
~take fright at
~be angered/enraged/incensed/outraged/infuriated by/at/over
angered/enraged/incensed/outraged/infuriated by/at/over
appalled/dismayed/horrified/scandalised/scandalized by/at
~be appalled/dismayed/horrified/indignant at/by/over
angry/furious/indignant about/over/at
~be up in arms about/over/at/against
(out) of anger/fury/outrage/indignation/disgust at/over
in anger/fury/outrage/indignation/disgust at/over
~vent # anger/fury/spleen/rage/frustration at/over/about/on
~voice # anger/outrage/alarm/concern/dismay/indignation/regret/approval at/over/about
~express # anger/outrage/alarm/concern/dismay/indignation/regret/shock/sorrow/gratitude at/over/about/for
~give vent to
~take umbrage at
~take offence/offense at/over
~take exception to
~take issue with
~take .. amiss
~take badly to
~take .. as an insult/affront/provocation
~take .. as # cue
~take # cue from
~take .. as # signal/call/warning/invitation to
~read .. as # signal/call/warning/invitation to
~take .. to heart
~take .. at # word
~take heed of
~take notice of .. and
~take note of .. and
~take no notice of # warning/order/call/plea
~bristle at
~balk/~baulk at
~recoil at/from
~bridle at
~chafe at/under
~fume at/over
~rail against/at
~inveigh against
~fulminate against
~thunder against
~revolt against/at
~rebel against/over
~rise (up) against
~mutiny against/over
~rise up in protest
~be in uproar over/at/about
~raise # outcry/storm/hue over/against/about
~be # outcry/uproar/backlash/groundswell against/over/at
~be part of # backlash against/to/over
~lead # backlash/outcry/chorus against
~join # outcry/chorus/protest/condemnation against/over/of
~add # voice to # outcry/chorus/protest
~cry foul over/at/after/about
~cry out against/at
~raise # voice against/over
~raise # hackles at
~see red at/over
~kick up # fuss/row/stink over/about
~make # stand against
~take # stand against/on/over
~stand up to/against
~put # foot down over/after
~dig in # heels over/against
~draw # line at
~draw # red line
enough is enough
~have had enough of
~protest against/at/over/about
in/as/under (a) protest at/against/over/about
~be # protest at/against/over/about
~lodge/~file/~register/~enter/~make # (formal/official) protest/complaint/objection/grievance
~stage/~mount/~hold # protest/protests/demonstration/rally/walkout against/over/at/about
~take to the streets
~march against/over/in
~rally against/in
~demonstrate against/over
~walk out in protest
~storm out over/after/of
~down tools over/because/after
~resign over/in
~quit over/in
~step down over/in
~boycott .. over/because
~grumble about/at/over
~petition against/for/over
~object to
~raise # objection/objections to/against
~demur at/to
~remonstrate with/against
~condemn
~denounce
~decry
~deplore
~deprecate
~censure .. for/over
~castigate
~excoriate
~chide .. for/over
~upbraid .. for/over
~rebuke .. for/over
~reprimand .. for/over
~reproach .. for/with/over
~scold .. for/over
~berate .. for/over
~take .. to task for/over
~call .. to account for/over
~call .. to order after/over
~haul .. over the coals
~pour scorn on
~heap scorn/praise/blame on
~scoff/~sneer/~jeer at
~make light of # warning/threat/charge
~laugh off
~shrug off # warning/threat/charge/criticism/call
~brush off/aside # warning/threat/charge/criticism/call
~deride .. as
~dismiss .. as
~brand/~label .. as
~pass/~pronounce judgment/judgement on
~take # dim/poor view of
~summon # ambassador/envoy over
~demand # explanation/explanations/answers/apology for/of/after/about/over
~demand to know
~ask/~call for clarification
~call for # inquiry/enquiry/probe/investigation into
~condole with
~send/~offer/~convey/~express # condolences/sympathy/sympathies/congratulations/thanks
~mourn # victims/dead/loss/death/fallen
~pay tribute to
~pay # last respects
in mourning for
~lament # loss/decision/outcome/fact
~bemoan
~welcome # news/move/decision/step/outcome/ruling/offer/announcement
~applaud # move/decision/step/outcome/ruling
~commend/~praise/~laud .. for
~congratulate .. on/for
~celebrate # win/victory/success/news/outcome/ruling/verdict
~rejoice at/over/in
~raise # glass to
~greet # news/announcement/decision/outcome/offer with/as
~receive .. with anger/scorn/relief/joy/dismay/applause
~meet .. with anger/scorn/defiance/silence/refusal/force/protest/resistance
~give # blessing to
~give # verdict/view/reaction/opinion on
~thank .. for
~show # gratitude for/to
in gratitude for
in recognition of
in tribute to
in sympathy/solidarity with
~declare/~show/~express # solidarity with
~honour/~honor # call/request/demand/ruling/promise/pledge/victims
~reward .. for
~punish .. for/over
~penalise/~penalize .. for/over
as (a) punishment/penalty for
~be # punishment/penalty/reward for
~make .. pay for
~make .. answer for
~bring .. to book for
~bring .. to justice for/over
~hold .. to account for
~hold .. responsible/accountable/liable for
~heed # call/warning/advice/plea/appeal/demand/lesson/order
~be heeding
~obey
in obedience to
~comply with
in compliance with
in deference to
~defer to # ruling/wish/wishes/order/demand
~abide by # ruling/order/decision/verdict
~bow to # pressure/demand/demands/call/calls/ruling/will/inevitable
bowing to
~bend to # pressure/demand/demands/will/wishes
~bend # knee to/before
~yield to # pressure/demand/demands/call/calls/threat
~give in to
~give way to # pressure/demand/demands/call/calls
~cave in to
~cave to
~capitulate to/before/after
~surrender to # demand/demands/pressure
~knuckle under
~buckle under
~submit to # ruling/demand/demands/order/terms
~accede to
~assent to
~consent to
~acquiesce in/to
~agree to # request/demand/demands/terms/offer/proposal/plea
~accept # offer/invitation/terms/proposal/resignation/apology/ruling/verdict/demand/demands/advice
~take up # offer/invitation/call/challenge/suggestion/proposal
~take .. up on # offer/invitation
~say yes/no to
~nod through
~give # nod/assent/consent to
~grant # request/wish/plea/demand/petition/application made/filed/of/in
~meet # demand/demands/request/ultimatum/conditions set/made/raised/put/of/in
~satisfy # demand/demands/request
~fulfil/~fulfill # request/demand/wish/order
~oblige # request
~concede to # demand/demands/pressure
~concede what .. had
as # concession to
~be # concession to
~make # concession/concessions to/after
~back down after/over/in/before/from
~climb down after/over/in
~backtrack after/in
~relent after/in/under/and
~think again after
~think better of .. after
~be forced/obliged/compelled to act/answer/explain/apologise/apologize/respond by/after
under/amid pressure from
~act on # ruling/order/advice/warning/request/recommendation/complaint/tip/findings/call/promise
acting on # orders/advice/warning/request/complaint/tip/findings
~carry out # order/orders/ruling/instruction/instructions/demand given/issued/of/in
~execute # order/ruling
~implement # ruling/order/recommendation/recommendations
~give effect to
~act in accordance with
at # request/behest/bidding/invitation/urging/prompting/instigation/insistence of
on # orders/instructions/advice of
~do # bidding of
~do as told/asked/bidden/requested/ordered
~do (exactly/just) what .. (had) asked/demanded/ordered/urged/wanted/requested
as .. had demanded/requested/urged/ordered/asked
as demanded/requested/urged/ordered by/in
which .. had demanded/requested/urged/ordered/asked
~toe # line
~fall into line after/with
~come to heel
~swallow # terms/demand/demands/pill
~follow # advice/order/orders/instruction/instructions/recommendation/recommendations/call
~rally to # call/side/cause/defence/defense/flag
~hearken to
~listen to # call/calls/plea/pleas/warning/complaints
~lend # ear to
~turn # deaf ear to
~lend # hand to/after/in
~defy
in defiance of
~be # (act of) defiance of/against/towards
~flout # order/ruling/ban
~disobey
~disregard # order/ruling/warning/plea/call
~ignore # order/ruling/warning/plea/call/appeal/ultimatum/deadline
~resist # call/calls/pressure/demand/demands/order/temptation
~hold out against
~stand firm against/in
~refuse to accept/obey/comply/bow/yield/recognise/recognize/budge/follow/heed/honour/honor/sign
~refuse # offer/request/demand/demands/invitation/order/plea/terms
~decline # offer/request/invitation
~decline to accept/comply/follow/join/comment/sign
~reject # offer/request/demand/demands/proposal/plea/terms/claim/claims/charge/charges/accusation/ultimatum/appeal
~reject .. as
~turn down # offer/request/demand/proposal/plea/terms/invitation
~turn .. down flat
~rebuff
~spurn
~snub
~repudiate # charge/claim/offer
~give # cold shoulder to
~give short shrift to
~give .. short shrift
~slap down
~slam # door on
~shut # door on/to # offer/proposal/request
~throw .. back in .. face
~throw out # offer/request/plea/complaint/claim
~wave away/aside
~want no part of
~want none of
will/would have none of
~have no truck with
~wash # hands of
~disown
~dissociate/~disassociate/~distance itself/himself/herself/themselves from
~deny # charge/charges/claim/claims/accusation/accusations/allegation/allegations/report/involvement/responsibility/part/guilt
~rebut
~contradict # claim/account/report
~contest # ruling/decision/outcome/result/verdict/claim/order/charge
~dispute # ruling/decision/outcome/result/verdict/claim/account/charge
~challenge # ruling/decision/outcome/result/verdict/claim/order/law/ban
~challenge .. in court
~appeal against
~appeal # ruling/decision/verdict/sentence/conviction/judgment
~lodge/~file/~bring # appeal against/over/from
~go to court over/against
~go to law over/against
~take .. to court over/for
~sue .. over/for
~bring # suit/action/case/claim/charges over/against/for
~file # suit/lawsuit/motion/claim/charges over/against/for
~seek # damages/compensation/satisfaction/remedy for/over/after
~seek to overturn/quash
~enter # plea/defence/defense
~plead guilty/innocent to
~defend # decision/action/actions/handling/record/conduct/role/itself/himself/herself/themselves against/in/over/after
~spring to # defence/defense of
~leap to # defence/defense of
~come to # defence/defense/aid/rescue/help/support/relief of
~close ranks after/around/behind/against
~circle # wagons
~stand by .. after
~protest # innocence
~clear # name
~set # record straight
~put # side of the story
~break # silence on/over/about
~comment on
~speak out on/about/against/over
~weigh in on/after/over
~give # first comment/reaction/statement on
~issue/~release # statement on/about/after
~explain # itself/himself/herself/themselves over/after
~account for .. before
~face questions about/over
~apologise/~apologize for/to/over
~say sorry for
~make/~offer/~issue # (public/formal) apology for/to/over
~express/~show contrition/remorse for
~make # amends for
~atone for
in atonement for
~do penance for
~own up to
~take # blame/responsibility/rap for
~investigate
~probe
~inquire/~enquire into
~look into
~delve/~dig into .. cause/causes/affair/background
~be # (official/public/criminal/judicial/independent) inquiry/enquiry/probe/investigation into
~open/~launch/~order/~begin/~start/~announce # (formal/criminal/public) inquiry/enquiry/probe/investigation into/over/of
inquiry/enquiry/probe/investigation into # cause/causes/circumstances of
~examine/~establish/~determine # cause/causes/circumstances of
~get to # bottom of
~seek/~want to find out how/why/what/who
~ask/~establish/~learn who was behind/responsible
~ask/~examine/~establish/~learn what went wrong
~look for those behind/responsible
~hunt (for) # culprit/culprits/perpetrators/suspects/attackers of/behind/in
~track/~hunt down those/suspects/culprits
~follow up # complaint/complaints/report/tip/allegation/allegations/claims
~follow up on
~pursue # complaint/allegation/allegations/culprits/perpetrators/those
~trace # origin/source/culprits of
~sift # wreckage/evidence/ruins
~pick through # wreckage/rubble/ruins/pieces of
~shed/~throw light on what
~draw # lesson/lessons/conclusion/conclusions/consequence/consequences from
~learn # lesson/lessons of/from
~take/~heed/~apply # lesson/lessons of/from
lest .. happen again
so that .. ~do not ~happen again
~prevent # repeat/repetition/recurrence of
~guard against # repeat/repetition/recurrence of
~rule out # repeat of
never again
~deal with # aftermath/consequences/fallout/effects/damage/crisis/emergency
~cope with # aftermath/consequences/fallout/effects/damage/crisis
~grapple/~wrestle with # aftermath/consequences/fallout/effects/damage
~tackle # crisis/problem/damage/emergency/fallout/situation
~address # concern/concerns/grievance/grievances/complaint/complaints/problem/failings/shortcomings/crisis/criticism
~remedy
~redress
~rectify
~put right what/the
~set .. to rights
~right # wrong/wrongs done/of
~correct # mistake/error/wrong/failing/flaw
~make good # damage/loss/losses/harm/shortfall
~make up for # damage/loss/losses/harm/shortfall/defeat/failure
~be # compensation/recompense/consolation/restitution/redress for
~repair # damage/breach/harm/what/rift
~undo # damage/harm/wrong
~mend # damage/rift/fences/what after
~patch up # damage/rift/quarrel/hole/what
~rebuild/~restore what
~rebuild/~restore .. destroyed/damaged/lost/wrecked/ruined by/in
~pick up # pieces after/of/left
~clean/~clear/~mop up after/the/what
~sweep up after
~clear away # wreckage/debris/ruins
~clear up # mess
~raise .. from # ruins/ashes/rubble
~fill # gap/void/breach/hole/vacuum left/opened/torn/made
~step into # breach
~plug # gap/leak/loophole/hole exposed/left/opened/revealed/torn
~close # loophole/gap exposed/left/opened/revealed
~stop # leak/rot/bleeding
~staunch/~stanch/~stem # bleeding/flow/wound/tide/damage
~heal # wound/wounds/rift/breach
~bind/~dress # wound/wounds
~salve # wound/wounds
~pour balm on
~be # balm for/on
~be # plaster/bandage/sticking on/for/over
~be # remedy/cure/medicine/antidote/treatment/prescription for/to/against
~prescribe .. for
~administer # medicine/remedy/antidote/treatment
~treat # wounded/injured/sick/victims/casualties/wounds of/from/after
~ease # suffering/plight/hardship/distress/pain of/after/caused
~relieve # suffering/plight/hardship/distress
~alleviate
~soften/~cushion # blow/impact/effect/effects of/from
~absorb # shock/blow of/from
~offset # effect/effects/loss/losses/cost/impact of/from
~mitigate # effect/effects/damage/impact/consequences of
~limit/~contain # damage/fallout/spread from/of/done/after
~be # (exercise in) damage limitation/control
~douse/~dampen/~smother # fire/fires/flames/blaze lit/set/kindled/fanned
~put out # fire/fires/flames
~fight # fire/fires with/lit/set
~calm # waters/storm/nerves/fears/anger stirred/raised/roused/after/over
~allay # fear/fears/concern/concerns/worries
~assuage
~appease
~placate
~mollify
~pacify
~soothe # anger/nerves/feelings
~quell # unrest/anger/revolt/fears/disquiet
~quieten/~quiet # anger/unrest/critics/fears
~smooth # feathers/waters
~defuse # row/crisis/anger/tension/tensions
~dispel # doubt/doubts/fear/fears/rumour/rumours/rumor/rumors
~scotch # rumour/rumours/rumor/rumors/speculation
~reassure .. after
~put .. minds at rest
~help # victims/survivors/those/injured/bereaved/families/homeless/stricken of/hit/affected/left/who/by
~aid # victims/survivors/those/injured/stricken of/hit/affected/left/who
~assist # victims/survivors/those of/hit/affected/left/who
~rush/~send/~fly/~bring/~dispatch/~ship # help/aid/relief/rescuers/supplies/support to/for/after
~rush to # aid/help/scene/side/rescue/defence/defense
~hurry/~hasten/~race to # aid/help/scene/side/rescue
~provide/~offer/~give/~extend # help/aid/relief/shelter/assistance/support/succour/succor to/for # victims/survivors/those
~be # help/aid/relief/assistance/fund for # victims/survivors/those
~rescue # victims/survivors/those of/from/trapped/stranded
~search for # victims/survivors/missing/bodies of/after/in
~take in # victims/survivors/those/refugees/people
~raise # money/funds for # victims/survivors/those/families/rebuilding
~bail out
~throw # lifeline/rope to
~throw .. # lifeline
~prop up .. after
~care/~provide for # victims/survivors/injured/wounded/those
~bury # dead/victims of/from
will/would/could/did not let .. pass/stand/lie/go
will/would/could not take .. lying down
will/would/could not stand for
will/would/could not put up with
will/would/did not hear of
will/would/could not swallow
will/would/could/did not leave .. unanswered/unpunished/unavenged/unchallenged
~do not take kindly to
~do not take no for an answer
~do not sit idly/still by
~do not wait long to/before
~do not mince # words
~be slow/quick/swift/prompt to answer/reply/respond/react/retaliate/condemn/condemn/deny/follow/blame
~lose no time in
~waste no time in
~be in no mood to/for
~be not impressed/amused/satisfied/convinced/appeased/deterred by/with
undeterred/undaunted/unmoved/unimpressed/unbowed by
~remain unmoved/unimpressed/unconvinced/unbowed by
would not have acted/moved/spoken/come/bothered/met had/but/if/without
only because .. had asked/demanded/ordered/threatened/refused/promised
now that .. ~have asked/refused/spoken/decided/struck/ruled/called
~be aimed/directed/levelled at those behind/responsible
~be aimed/directed squarely at
~be # what .. had asked/called/begged/pleaded for
~be # least .. could do
~be # price exacted/demanded for
~be # sequel .. demanded by
~be # emergency/crisis/relief/rescue measure/effort/operation/response after/to/following
~be convened/called/summoned/held/set to discuss/address/weigh/consider/debate/examine
~meet/~gather/~convene/~assemble to discuss/consider/debate/weigh .. fallout/consequences/answer/response
~hold # crisis/emergency talks/meeting/session on/over/about/after
~be set up to investigate/examine/probe/inquire/establish
~be sent/dispatched/despatched/deployed to help/restore/calm/contain/quell/aid/assist/rescue/investigate
~send in .. to restore/quell/calm/help
~crack/~clamp down on/after
~be # crackdown/clampdown on/after
~step in to/after
~intervene to/in/after
~take steps/measures/action to/against/after/over
~take # matter/matters/law into # own hands
~take up # cudgels
~take up arms against/over
~man # barricades
~rally # troops after
~mobilise/~mobilize against
~muster # defences/defenses against
~batten down # hatches
~brace for
~sound/~raise # alarm over/about/at
~be # cry of alarm/anger/pain/protest/despair at/over
~be # echo to/of # call
~be # return match
~bounce back from/after
~equalise/~equalize after
~trim # sails to
~change course after/in
~adjust/~adapt to
~play along with
~play # trump card against
~refuse to play along
~sing/~dance to # tune of
~withdraw .. in protest
~cancel/~postpone/~suspend .. out of respect
out of respect for # dead/victims
~pull out over/in
`,
    },
    right: {
      weight: 0.57,
      phrases: `
~draw # (swift/sharp/angry/prompt/official) response/reply/answer/reaction/retort/rejoinder
~elicit # (swift/sharp/angry/official/public) response/reply/answer/reaction
~evoke # (swift/sharp/angry) response/reply/answer/reaction
~provoke # (swift/sharp/angry/furious) response/reply/retort/riposte/rebuttal
~prompt # (swift/official/sharp) response/reply/rebuttal/denial/statement
~bring # (swift/sharp/angry) reply/answer/response/retort from
~call forth # (swift/sharp) answer/reply/response/protest/rebuke
~produce # (swift/prompt/angry) reply/answer/response/retort from
~receive # (swift/late/blunt/official) answer/reply/response/rebuttal
~get # (swift/late/blunt) answer/reply/response from/in
~find # answer/reply/response/rejoinder in
~have # answer/reply/response in
~meet # answer/reply/response in
~be answered by/with/in
~be replied to by/with/in
~be responded to by/with/in
~be met by/with
~be countered by/with/in
~be rebutted by/in
~be retorted to
~be taken up by/in
~be acted on/upon by/in
~be reacted to by/with/in
not go unanswered/unpunished/unchallenged/unheeded/unopposed/unavenged/unrewarded
not go/pass unnoticed/unremarked by/in
not gone unanswered/unpunished/unchallenged/unheeded/unavenged
not be/remain left/long unanswered
not remain unanswered/unpunished/unchallenged
not left unanswered/unpunished/unchallenged/unavenged
not be allowed to stand/pass
not allowed to stand/pass
not taken lying down
not leave .. cold/indifferent/unmoved/idle
not sit well with
~go down badly/ill/poorly with/in
not go down well with/in
~go down well with/in
~be taken badly/ill/amiss by/in
~be taken/~be seen as # insult/affront/provocation
~give/~cause (grave/great) offence/offense to/in
~rankle with/in
~stick in # throat/craw/gullet
more than .. could/can/would bear/stomach/swallow/stand
~be too much for
~be # last/final straw for
~try/~test/~exhaust # patience of
~raise # hackles of/in
~raise # (public/great) outcry/storm of/in/from/among
~raise # hue and cry
~ruffle feathers in/among/at
~touch a (raw) nerve in/with/among
~hit a (raw) nerve in/with/among
~draw/~arouse/~incur/~earn # ire/wrath/anger/displeasure of/from
~draw (heavy/sharp) fire/flak from
~come under fire from/in
~come in for (sharp/heavy) criticism/praise/censure
~draw (sharp/wide/loud) criticism/condemnation/praise/applause/protest/protests from
~draw # (formal/sharp/stern) rebuke/reprimand/denial/objection/complaint/protest
~earn .. # (sharp/public/stern) rebuke/reprimand/censure/snub
~earn # (sharp/stern/public) rebuke/reprimand/censure/snub
~win # (loud/warm/full) applause/backing/support/blessing/praise/thanks of/from
~win # (ready/quick/prompt) acceptance/assent/consent of/from/in
~be greeted by/with
~be hailed/welcomed/applauded/cheered/praised by/in
~be denounced/condemned/deplored/decried/castigated by/in
~be booed/jeered/hissed/heckled by
~be protested/deplored by/in
~meet # (cold/icy/cool/frosty/warm/stormy/hostile) reception/welcome/wall
~get # (cold/icy/cool/frosty/warm/stormy/hostile) reception/welcome from/in/at
~get # cold shoulder from/in
~get short shrift from/in
~be given short shrift by/in
~be given # cold shoulder
~fall on deaf ears
~fall on willing/ready/receptive/sympathetic/open ears
~meet # (open/willing/ready/sympathetic) ear in/with/at
~find # (open/willing/ready/sympathetic) ear in/with/at
~gain/~get # hearing from/in/at
~be heard and answered
~be heeded by/in
~be obeyed by/in
~be complied with by/in
~be honoured/honored by/in
~be granted by/in
~be acceded/agreed/assented/consented to by/in
~be bowed/yielded to by/in
~be given in to by
~be conceded by/in
~be accepted by/in
~be refused by/in
~be rejected by/in
~be declined by/in
~be turned down (flat) by/in
~be spurned/snubbed/rebuffed/repudiated by/in
~be brushed/waved/swept aside/off/away by/in
~be shrugged/laughed off by/in
~be laughed out of
~be dismissed out of hand by/in
~be dismissed/disdained/scorned as .. by/in
~be sent/thrown/flung/hurled back at/by/in
~be sent packing by/in
~be shown # door by/in
~have # door slammed in
~find # door shut/closed/slammed
~find # door open/opened by/in
~knock on/at # door .. ~open
~run into # (flat/curt/blunt) refusal/no
~meet # (flat/curt/blunt/firm) refusal/rebuff/no
~get # (flat/curt/blunt/firm) refusal/rebuff/no from/in
~get # yes from/in
~be given # (flat/curt/firm) no/yes by/in
~find # (ready/eager/willing) taker/takers in/at
~find no taker/takers in/at
~find no favour/favor with/in
~be snapped up by/in
~be seized on/upon by/in
~be pounced on/upon by/in
~be leapt/leaped/jumped at/on by/in
~be grasped/clasped/taken with both hands
~be repaid/requited/returned/reciprocated by/with/in
~be paid back/out/off (in kind) by/with/in
~be repaid/returned/answered in kind
~be paid back in # (same/own) coin
~be rewarded by/with/in
~be thanked for .. by/in
~be compensated/indemnified by/in/with
~be punished by/with/in
~be penalised/penalized by/with/in
~be avenged/revenged by/in
~be reciprocated by/with/in
~be matched move for move
~cry out for .. ~answer/~get/~come
~invite/~bring/~draw (swift/harsh/prompt) retaliation/reprisal/reprisals/retribution/revenge
~bring/~draw # backlash/counterblast/counterstroke/counterattack/counterstrike from/in
~provoke/~spark/~trigger/~unleash # (wide/public/sharp/fierce) backlash/outcry/protest/protests/rebuke
~draw (return/answering) fire
~bring down # wrath/anger/ire/fury of
~call down on .. wrath/anger/reprisals
~bring # (full) weight of .. down on
~be # provocation that .. ~answer/~avenge/~punish
~be # insult/affront/offence/offense that .. ~answer/~avenge/~punish
~throw down # gauntlet/glove
# gauntlet/glove .. ~be picked/taken up
~be # challenge that .. ~take up/~meet/~answer
~be # challenge .. rose/rises/risen to
~be parried/repulsed/fended by/in
~be # blow .. struck/strikes/hit/hits back
~be # bait .. took/takes/taken/rose/rises
# bait ~be taken/swallowed by/in
~rally .. to # defence/defense/side/aid/cause/flag
~bring .. to # feet/barricades
~bring .. into/onto/on # street/streets
~send .. into/onto # street/streets
~drive .. onto/into # street/streets/barricades
~bring/~get .. out in protest/force/sympathy
~bring .. to # rescue/aid/help/relief of
~call/~summon .. to arms/action/duty
~spur/~stir/~jolt/~goad/~galvanise/~galvanize .. into action/acting/motion
~spur/~jolt/~goad/~shame/~sting/~shock/~stir/~rouse .. to/into
~sting .. into .. reply/retort/action/denial
~shake/~rouse/~wake/~jolt .. out of # sleep/slumber/torpor/complacency/silence
~bring/~goad/~draw .. out of # silence/reserve/corner
~break/~end .. silence of
~set # (loud) alarm/alarms (bells) ringing
~sound # alarm in/at/for
~put .. on # guard/alert/defensive
~put/~set .. on # warpath
~be # wake up call for/to
~be # cue for/on
~give .. # cue to/for
~be # signal for .. to
~give # signal .. ~heed/~obey/~follow
on that/this cue
# cue ~be taken (up) by/in
~strike # (loud/responsive) chord in/with/among
~find # (loud/ready/late) echo in/among/at
~wake/~raise/~call # echo in/from/among
~put # ball in .. court
~leave # ball in .. court
# ball ~be returned/picked/hit/volleyed
~have # bluff called by/in
# bluff ~be called by/in
~be # opening move/bid/shot to which
~be # move .. counters/countered/matched/matches
~force # hand of
~force .. hand
~hand/~leave .. # next move to/with
# next move ~come/~lie from/in/with
# first shot .. # second/return
it ~be then/now .. turn to
~leave it to/for .. to
it ~fall to .. to
~be left for/to .. to repair/mend/clear/clean/answer/settle
~leave .. no (other) choice/option/alternative but to
~leave .. little choice/option/alternative but to
~give .. no (other) choice/option/alternative but to
~leave .. bound/obliged/compelled/forced to
~oblige/~compel/~impel/~constrain .. to act/answer/reply/respond/speak/explain/intervene
~put .. under obligation to
~put/~lay .. under orders to
~order/~instruct/~direct/~command .. to .. ~comply/~obey
~prompt/~nudge .. to
~prompt/~move/~drive .. to act/answer/reply/respond/protest/intervene/apologise/apologize
~move/~push/~drive/~prompt .. to action/intervene/retaliate
~demand # (swift/firm/prompt) answer/reply/response .. ~come/~give/~get
~require/~need/~call for # (firm/swift) answer/reply/response/remedy from
~call for action .. ~come/~take/~follow
~be in need of .. ~supply/~send/~bring/~give
~be appealed (against) by/in
~be challenged (in court) by/in
~be contested (in court) by/in
~be taken to court by/in/over
~land .. in court/dock
~put/~place .. in # dock
~be haled/hauled/brought/dragged before/into
~draw/~bring # (prompt) lawsuit/suit/writ/complaint/appeal from/by/in
~be called to account by/in/for
~have to answer for .. in/before
~be brought to book by/in
~be given # day in court
~be carried to # higher/upper/appeal
~be objected to by/in
~give .. grounds to sue/appeal/complain/object
~be investigated/probed/scrutinised/scrutinized/examined by/in
~be looked/inquired/enquired into by/in
~be gone into by/in
~come under (close/official) scrutiny/investigation/review in/from/by
~become # subject of # inquiry/enquiry/probe/investigation/review
~be # subject/object/matter of # inquiry/enquiry/probe/investigation/review
~prompt/~spark/~trigger/~occasion # (formal/public/official/full) inquiry/enquiry/probe/investigation/review
~be put under # microscope/lens/magnifying by/in
~set investigators/inspectors/detectives/auditors to work
~put/~set .. on # trail/track/scent of
~land on # desk/desks/table of
~raise questions that .. ~answer/~take up/~look
~raise questions .. set/sets out to answer
~be # puzzle/riddle/question .. sets/set out to
~be followed up by/in/with
~be treated by/with/in
~be remedied/cured/redressed/rectified/corrected by/in
~be repaired/mended/patched/restored by/in
~be patched up by/in
~be put/set right/straight by/in
~be made good by/in
~be cleaned/cleared/mopped/tidied up/away by/in
~be rebuilt by/in
~be dealt with by/in
~be addressed by/in
~be tackled/confronted/combated by/in
~be taken in hand by/in
~be seen/attended to by/in
~be brought under control by/in
~be doused/quenched/smothered by/in
~be stamped out by/in
~start/~light # fire .. puts/put/rushes/rushed/tries/tried to
~leave # wound/wounds/hole/gap/damage .. ~dress/~heal/~mend/~fill/~plug/~repair
# wound/wounds .. ~be dressed/bound/tended
# damage/harm/injury/wrong .. ~be repaired/undone/righted/redressed
# gap/hole/breach .. ~be filled/plugged/closed/mended
~leave .. to pick up # pieces
~leave .. to clean/mop/clear up
~be # mess .. cleans/cleaned/cleared/clears
~be # ailment/illness/disease .. # cure/remedy/medicine
~get # dose/taste of .. own medicine
# remedy/cure/antidote/medicine ~come/~follow/~arrive in/from/with
~bring .. helpers/rescuers/relief/aid/doctors to
~move .. to send/give/offer help/aid/relief
~be # call for help .. ~answer/~heed/~hear/~respond
# call/plea/cry/appeal .. ~be heard/answered/heeded
# request/demand/wish/petition .. ~be met/granted/fulfilled/refused
# order/orders/ruling/instruction .. ~be obeyed/followed/executed/flouted
# warning/advice/hint .. ~be heeded/taken/ignored
# offer/bid/invitation/proposal .. ~be accepted/taken/refused/spurned/declined
# charge/accusation/allegation .. ~be denied/rebutted/rejected/refuted
# question .. ~be answered/parried/dodged
# threat .. ~be met/answered/defied
~be denied (flatly/roundly/hotly) by/in
~be defied/flouted by/in
~be ignored/disregarded by/in
~be taken to heart by/in
~be taken at # word by/in
~be mourned/commemorated/lamented/honoured/honored by/in
~be carried out to # letter
~be followed to # letter by/in
~be put/carried/translated into effect/practice/action by/in
~be implemented by/in
~be apologised/apologized/atoned for by/in
~be owned/faced up to by/in
~be resisted/opposed/fought by/in
~be fought tooth and nail
~be picked up by/in
~be commented/remarked on/upon by/in
~be debated/discussed by/in
to which .. ~reply/~respond/~answer/~react/~retort
to which .. ~be # (direct/late/official) answer/reply/response/reaction/rejoinder
to which .. ~object/~agree/~accede/~bow/~submit/~consent
against which .. ~protest/~appeal/~demonstrate/~rally/~march/~speak/~vote
for which .. ~punish/~thank/~reward/~avenge/~retaliate/~apologise/~apologize
over which .. ~protest/~resign/~sue/~complain/~walk/~strike
at which .. ~bristle/~balk/~baulk/~protest/~object/~jump
which .. ~refuse/~decline to accept/tolerate/swallow/stomach/obey
which .. would/could/will/can not accept/tolerate/stomach/swallow/abide/brook
which .. duly/promptly/dutifully ~obey/~grant/~carry/~deliver/~do
which .. ~answer/~rebut/~avenge/~rebuff
something .. refuses/refused to accept/tolerate/swallow/let
it ~be to this that .. ~reply/~respond/~answer/~react/~object
it ~be this that .. ~answer/~protest/~avenge/~address/~reject
it ~be against this that
this/that ~be what .. ~answer/~protest/~respond/~react/~reply
this/that .. could/would not stand/pass/go unanswered
and in reply/response/answer/retaliation/reprisal/protest
in return .. ~offer/~give/~get/~send/~receive
by way of answer/reply/response/thanks/retaliation .. ~send/~offer/~give/~come
# answer/reply/response/retort/riposte/rejoinder ~come/~follow/~arrive in/from/with
# answer/reply/response/retort/reaction ~be not long/slow in/to
# answer/reply/response/reaction ~be swift/immediate/prompt/quick
not wait/waited long for # answer/reply/response/reaction
not have to wait long for # answer/reply/response
not long before .. ~reply/~respond/~answer/~react/~retaliate
no sooner .. than .. ~reply/~respond/~answer/~react/~protest/~object/~retaliate
hardly/scarcely/barely .. when .. ~reply/~respond/~answer/~react/~protest/~retaliate
whereupon .. ~reply/~respond/~answer/~protest/~react/~retaliate/~refuse/~agree
upon which .. ~reply/~respond/~answer/~protest/~react
upon/on hearing/learning this/that/which
at this/that news
stung/alarmed/angered/moved/shaken/shocked by this/that
faced/confronted with this/that
unwilling to let this/that/it stand/pass/lie
not content/prepared/willing to let this/that/it
rather than take/accept/swallow this/that/it
hence # answer/reply/response/protest/inquiry/appeal/refusal/rebuttal/retaliation
thus # answer/reply/response/protest/appeal/refusal/rebuttal/reprisal
asked .. and .. obliges/obliged/agreed/agrees/refused/refuses/declined
demanded .. and .. complied/complies/yielded/yields/refused/refuses/conceded
ordered .. and .. obeyed/obeys/complied/complies/refused/defied
called .. and .. answered/answers/heeded/came
offered .. and .. accepted/accepts/declined/declines/refused/refuses
struck .. and .. struck/strikes/hit/hits back
accused .. and .. denies/denied/rejects/rejected
what .. asked/begged/pleaded for .. ~grant/~give/~refuse/~deny
what .. demanded/requested .. ~grant/~concede/~refuse/~deny/~deliver
what .. ordered/decreed/commanded .. ~obey/~carry/~execute/~defy
what .. offered/proposed .. ~accept/~decline/~refuse/~spurn/~reject
what .. broke/destroyed/wrecked/damaged .. ~repair/~mend/~rebuild/~restore
what .. suffered/endured .. ~avenge/~repay/~compensate
what .. claimed/alleged .. ~deny/~rebut/~contradict/~dispute
what one side did .. # other ~answer/~repay
had it coming .. ~come/~get/~pay
~sow .. ~reap # whirlwind
~stir up # hornets nest
~poke # bear
~wave # red rag/flag
~be # (red) rag/flag to # bull
~step/~tread on .. toes
~rub .. up # wrong way
~make .. blood boil
~make .. sit up (and)
~get/~put .. back/backs up
~be # red line for
~cross # (red) line .. ~draw/~set/~punish/~react
~be # debt/score/account/bill .. settles/settled/pays/paid/repays
# score/account/accounts/debt/bill .. ~be settled/squared/paid by/in
~come home to roost in
~cost .. dear/dearly .. ~punish/~penalise/~fine/~dismiss
~bring .. # fine/ban/penalty/sanction/suspension/dismissal from
~earn/~cost .. # (heavy/stiff) fine/ban/penalty/sanction/suspension
~bring # prize/medal/award/reward/thanks/honour/honor from/to
~be marked/celebrated/saluted by/with/in
~be shot/voted/shouted down by/in
~bring/~draw/~force # (public/quick) apology/explanation/clarification/retraction/resignation from/by
~wring/~extract/~exact/~force .. concession/concessions/promise/apology/answer/admission/reply from
~prod/~pressure/~press/~badger .. into
~bring .. to heel
~bring .. to # table/negotiating
~bring .. running
~have .. up in arms
~bring .. rushing/hurrying/flocking/scrambling to
~send .. scrambling/rushing/hurrying/scurrying to/for/back
~leave .. scrambling/rushing/hurrying/struggling to
~have .. scrambling/rushing/hurrying to
~catch # attention/eye/notice/ear of
~attract # (unwelcome) attention/notice/interest of
~come to # attention/notice/ears of
~reach # ears of
~be viewed with alarm/dismay/concern by/in
~cause/~arouse (deep/great) alarm/dismay/indignation/resentment/outrage/anger in/at/among
~anger/~enrage/~infuriate/~incense/~outrage/~exasperate .. who/which
~ring in # ears of
~unleash/~set off/~touch off # wave/storm/chorus/torrent/flood of protest/protests/indignation/condemnation/sympathy/criticism
~meet # wave/storm/chorus/hail/wall/barrage/torrent of
~run into # (stiff/fierce/strong) resistance/opposition/headwind from/in
~encounter # (stiff/fierce/strong) resistance/opposition/refusal from/in
`,
    },
  },
};
