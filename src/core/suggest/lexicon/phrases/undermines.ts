import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event works against the other. */
export const undermines: RelationPhrases = {
  type: 'undermines',
  ways: {
    left: {
      weight: 0.76,
      phrases: `
~undermine
~undercut
~subvert
~thwart
~scupper
~derail
~stymie
~nullify
~negate
~vitiate
~counteract
~contravene
~belie
~discredit
~invalidate
~rescind
~repudiate
~renege on
~backtrack on
~backpedal on
~hamstring
~eviscerate
~neuter
~emasculate
~countermand
~circumvent
~flout
~confound # hope/hopes/aim/aims/plan/plans
~frustrate # aim/aims/purpose/object/effort/efforts/intent
~defeat # purpose/object/aim/point/intent
~undo
~unravel # work/gain/gains/deal/progress
~reverse # course/gain/gains/decision/effect/progress
~roll back
~take back .. what/part/much/most
~go back on
~walk back
~row back on/from
~back out of
~back away from # promise/pledge/commitment
~wriggle out of
~break # promise/promises/pledge/word/vow/undertaking
~break faith with
~break # (solemn/earlier/public) commitment/commitments
~betray # promise/trust/spirit/hope/hopes/pledge
~breach # promise/pledge/terms/agreement/undertaking
~violate # terms/spirit/letter/pledge/promise/agreement
~dishonour/~dishonor
in (open/flagrant/clear/direct) breach of
in (open/flagrant/clear/direct) violation of
in (open/plain/direct/outright) defiance of
in (open/flagrant/direct) contravention of
in (open/plain/direct/flat) contradiction to/of/with
~be a (clear/flagrant/plain/open) breach of
~be a (clear/flagrant/plain/open) violation of
~be a betrayal of
~be a (flat/direct/living) contradiction of
~be a (sharp/humiliating) reversal of
~be a (direct/flat/outright) negation of
~be a repudiation of
~amount to a breach of
~amount to a repeal of
~amount to a betrayal/repudiation/reversal/retraction of
~run counter to
~run contrary to
~run (clean/directly) against # spirit/aim/grain/promise/purpose
~go (directly/straight) against # spirit/letter/promise/aim/purpose/pledge
~go against the grain of
~fly in the face of
~sit ill/uneasily/badly/awkwardly with
~square ill/badly/poorly with
~be hard/difficult/impossible to square/reconcile with
~be at odds with
~be at variance with
~be at cross purposes with
~be (plainly/wholly/flatly) incompatible with
~be irreconcilable with
~give the lie to
~make a mockery of
~make a nonsense of
~make nonsense of
~make a farce/sham of
~make hollow
~ring hollow beside/against
~render .. hollow/moot/meaningless/worthless/pointless/useless/void
~leave .. hollow/moot/meaningless/worthless/pointless/toothless
~make .. hollow/moot/meaningless/worthless/pointless/toothless
~render .. a dead letter
~turn .. into a dead letter
~make .. a dead letter
~reduce .. to a dead letter
~reduce .. to a scrap of paper
~reduce .. to (mere/so many/empty) words
~reduce .. to an empty gesture/shell/phrase
~turn .. into an empty gesture/shell/phrase/promise
~turn .. into waste paper
~empty .. of (all/any/its/their) meaning/substance/content/force
~strip .. of (all/any/its/their) meaning/force/value/effect/authority
~rob .. of (all/any/its/their/much) meaning/force/value/effect/credibility/worth
~deprive .. of (all/any/its/their/much) meaning/force/value/effect/credibility
~drain .. of (all/any/its/their) meaning/force/credibility
~hollow out
~gut
~water down
~whittle away/down
~chip away at
~eat away at
~eat into # gain/gains/effect/benefit/saving/savings/relief
~gnaw at
~erode
~corrode # trust/faith/authority/confidence
~sap # strength/force/confidence/authority/trust/will
~weaken # hand/case/claim/force/authority/position/effect
~dilute # effect/force/promise/impact/reform
~blunt # effect/edge/force/impact/point
~take the edge off
~take the sting out of
~take the wind out of .. sails
~take the shine/gloss/lustre off
~take the teeth out of
~draw the teeth of
~draw the sting of
~pull the teeth of
~pull the rug (out) from under
~pull the carpet (out) from under
~cut the ground from under
~take the ground from under
~knock the props (out) from under
~kick away the ladder/props/crutch
~knock the bottom out of
~knock the stuffing out of
~knock a (big/large/gaping) hole in
~knock holes in
~punch a hole in
~punch holes in
~blow a (big/large/gaping) hole in
~poke holes in
~tear a hole in
~open a breach in
~blow apart
~blow .. out of the water
~explode the claim/myth/notion/promise
~puncture
~deflate
~burst the bubble of
~prick the bubble
~let the air out of
~dash # hope/hopes/expectation/expectations
~shatter # hope/hopes/trust/confidence/calm/illusion/promise
~crush # hope/hopes
~blight # hope/hopes/prospects
~disappoint # hope/hopes/expectation/expectations
~quench # hope/hopes
~bury # hope/hopes
~pour cold water on/over
~throw cold water on/over
~dampen # hope/hopes/effect/enthusiasm/optimism
~put a damper on
~cast a (long/dark) shadow over/on
~cast a pall over
~cast a cloud over
~cast (serious/grave/fresh/new/some) doubt on/upon/over
~throw (serious/grave/fresh) doubt on/upon/over
~throw .. into doubt/question/jeopardy/disarray
~call .. into question/doubt
~call into question/doubt
~bring .. into question/disrepute/discredit
~bring into question/disrepute/discredit
~sow doubt/doubts about/over
~cloud # prospects/promise/success/achievement/victory
~overshadow
~eclipse
~tarnish
~sully
~taint # result/victory/success/record/achievement
~mar
~sour # mood/deal/victory/triumph/success
~poison the well/air/atmosphere
~muddy the waters of
~spoil # effect/party/plan/hopes/prospects
~spike # gun/guns
~upset the applecart
~upset # plan/plans/calculation/calculations/balance
~upend
~overturn
~overthrow # decision/ruling/settlement/verdict
~set aside # ruling/verdict/decision/order/judgment
~quash
~strike down
~annul
~revoke
~abrogate
~cancel # effect/gain/gains/benefit of
~wipe out # gain/gains/benefit/progress/saving/savings
~wipe away # gain/gains/benefit/progress
~erase # gain/gains/progress/lead/benefit
~eat up # gain/gains/saving/savings/benefit
~swallow (up) # gain/gains/saving/savings/benefit
~squander # goodwill/gain/gains/trust/lead/advantage
~throw away # gain/gains/lead/advantage
~set at naught
~set .. at naught/nought
~bring .. to naught/nought/nothing
~bring to naught/nought/nothing
~put paid to
~put a spoke in # wheel/wheels
~put a stick in # wheel/wheels
~throw a spanner/wrench in/into
~throw sand in/into # gears/wheels/works
~put sand in # gears/wheels/works
~be sand in # gears/wheels/works
~be a spanner/wrench in # works
~gum up # works
~drive a coach and horses through
~ride roughshod over
~trample on/over/upon
~trample underfoot
~tear up # promise/agreement/deal/treaty/contract/pledge/accord
~rip up # agreement/deal/treaty/contract/pledge/accord
~tear to shreds
~tear .. to shreds/pieces
~pick apart
~pick .. to pieces
~unpick
~pull at the threads of
~unweave
~fray # trust/unity/truce/agreement/alliance
~loosen # grip/bond/bonds/hold of/on
~dismantle # what/work/part/much
~tear down what
~demolish # claim/case/argument/promise/theory
~rock/~shake # foundation/foundations of
~shake # faith/trust/confidence/belief in
~dent # faith/trust/confidence/credibility/authority/hopes/image
~damage # faith/trust/confidence/credibility/authority/standing
~harm # credibility/standing/cause/prospects/chances of
~hurt # credibility/cause/prospects/chances/case of
~destroy # trust/credibility/confidence/faith/basis/case
~do .. a disservice
~do a disservice to
~dig away # foundation/foundations/ground
~dig # grave of/for
~saw off the branch
~lay the axe to
~take an axe to
~take a hammer/sledgehammer/wrecking ball to
~crack # facade/foundation/front/unity
~drive a wedge into/through
~undermine # foundation/foundations/basis of
~remove # basis/foundation/ground/prop for/of/from
~take away # basis/foundation/ground/point of/for/from
~slam the door on/in
~shut/~close the door on
~bar the way to
~block # path/way/road/implementation/execution of/to
~stand in the way of
~get in the way of
~throw obstacles in the path/way of
~put obstacles in the path/way of
~place obstacles in the path/way of
~be an obstacle to
~be a stumbling block for/to
~be a hindrance to
~be a roadblock to/for/on
~set/~throw up roadblocks
~hinder
~hamper
~impede
~obstruct
~hobble
~cripple
~complicate
~bedevil
~dog # effort/efforts/attempt/attempts
~stifle # effort/hope/progress/recovery
~choke off
~nip .. in the bud
~nip in the bud
~kill off # hope/hopes/chance/prospect
~stab .. in the back
~be a stab in the back
~be a slap in the face for/to/of
~be a kick in the teeth for/to
~be a (heavy/severe/serious/bitter/fresh/body/cruel) blow to/for/against
~deal/~deliver/~strike a (heavy/severe/serious/mortal/death/fatal/fresh/hard) blow to/at/against
~deal .. a (heavy/severe/serious/mortal/death/fatal/fresh/hard) blow
~sound the death knell of/for
~be the death knell of/for
~drive a nail into # coffin
~be a nail in # coffin
~be a setback for/to
~set back # cause/effort/efforts/work/progress/plan/plans
~represent a setback for/to
~be the undoing of
~prove the undoing of
~spell the ruin/failure/undoing of
~be the ruin of
~ruin # chance/chances/hope/hopes/plan/plans/effect
~jeopardise/~jeopardize
~imperil
~endanger
~put .. at risk/jeopardy/peril/doubt
~put at risk
~put in jeopardy/peril/doubt/question
~place .. in jeopardy/peril/doubt
~pose a threat to
~threaten to undo/wreck/unravel/derail/sink/bury
~threaten # fragile/hard won/newly
~destabilise/~destabilize
~unsettle
~disrupt # plan/plans/effort/efforts/work/calm
~knock .. off course/balance
~throw .. off course/balance
~blow .. off course
~push .. off the rails
~hole .. below the waterline
~sink # plan/deal/hopes/bid/project/proposal
~rock the boat
~swim against # tide/current of
~work against
~tell against
~militate against
~count against
~argue against # claim/idea/notion
~cut against
~cut across # aim/plan/purpose/intent of
~pull in the opposite direction to/from
~point in the opposite direction to/from
~be the (very/exact/direct) opposite of what
the (very/exact) opposite of what
the (very/exact) reverse of what
~do the (very/exact) opposite of
the very thing .. had ~rule out
the very thing .. was (meant/supposed) to prevent
~be precisely/exactly what .. had promised not
precisely/exactly/just what .. ~be (meant/supposed) to prevent
precisely/exactly/just what .. ~be (meant/supposed) to stop/avoid/end
which .. was (meant/supposed) to prevent/stop/avoid
contrary to what .. had promised/claimed/said/announced/pledged
contrary to # promise/pledge/assurance/assurances/claim/spirit/undertaking
against # (express/solemn/stated) promise/assurance/assurances/undertaking
against the (stated/declared) aim/intent/purpose of
against the spirit/letter of
in the teeth of
in disregard of
in contempt of # promise/order/ruling/pledge/agreement
notwithstanding # promise/pledge/assurance/assurances/ban/order
despite # (solemn/earlier/repeated) promise/promises/pledge/pledges/assurance/assurances
in spite of # (solemn/earlier/repeated) promise/promises/pledge/pledges/assurance/assurances
to the detriment of
~be detrimental to
~be prejudicial to
~prejudice # outcome/case/success/chance/chances
~be inimical to
~be injurious to
~be counterproductive to/for
~contradict
~gainsay
~refute
~rebut
~disprove
~falsify # claim/prediction/forecast/theory/promise
~debunk
~show up .. as (an/a) empty/hollow/sham/fiction/bluff/hoax
~expose .. as (an/a) empty/hollow/sham/fiction/bluff/fraud/lie
~expose the hollowness/emptiness/weakness/limits/futility of
~lay bare the hollowness/emptiness/weakness/limits/futility of
~reveal the hollowness/emptiness/weakness/limits/futility of
~show the hollowness/emptiness/weakness/limits/futility of
~show how little .. ~be worth
~show how little .. ~count for
~show that .. ~be (only/mere) empty words
~prove .. wrong/false/untrue/hollow/empty/worthless
~prove .. to be wrong/false/untrue/hollow/empty
~call # bluff
~be a (living/striking/clear) counterexample to
~be (awkward/damning/strong) evidence against
~be an embarrassment to/for
~embarrass # author/authors of
~tell a different story from/than
~tell another story than
~paint a different picture from/than
~be the fly in the ointment
~be the worm in # apple/bud
~be the cuckoo in # nest
~be grit in # machine/machinery/gears
~be poison for/to
~be a poisoned gift
~reopen # wound/wounds
~starve .. of funds/money/support/means/oxygen
~cut off # oxygen/lifeblood/funds of/to/for
~clip # wing/wings
~pull the plug on
~disarm # law/reform/ban/measure
~defang
~declaw
~steal # thunder
~outflank
~outmanoeuvre/~outmaneuver
~sidestep # ban/rule/ruling/law/order/limits
~skirt # ban/rule/rules/ruling/law/order
~bypass # ban/rule/rules/ruling/law/order
~evade # ban/rule/rules/ruling/law/order
~find a loophole in
~exploit a loophole in
~open a loophole in
~drive a truck through
~thumb # nose at
~cock a snook at
~defy
~disregard # order/ruling/ban/promise/agreement/deal
~ignore # order/ruling/ban/promise/agreement/deal
~disobey
~pay no heed to # order/ruling/ban/promise/agreement
~fail to honour/honor/keep
~refuse to honour/honor/apply/implement/enforce/recognise/recognize
~decline to honour/honor/apply/implement/enforce/recognise/recognize
~do not honour/honor
~default on
~fall (far/well) short of what .. had promised
~fall (far/well) short of # promise/promises/pledge/commitment/commitments
~shirk
~welsh on
~cheat .. of # fruit/fruits/reward/gain/gains
~short change
~withdraw # promise/pledge/concession/offer/consent made/given/in
~retract
~recant
~disavow
~disown
~unmake
~turn # back on # promise/pledge/agreement/commitment
~turn the clock back on
~turn back the clock
~put the clock back
~abandon # promise/pledge/commitment/course/line
~ditch # promise/pledge/commitment/deal
~jettison
~shelve # promise/plan/reform announced/made/in
~scrap # promise/plan/reform/rule/measure announced/made/in
~make a liar of
~eat # words
a (sharp/full/complete/humiliating) climbdown from
an about face on/from/over
a (full/sudden) volte face on/from/over
a (partial/full/sudden/quiet) retreat from
a (quiet/partial/full) retraction of
a (partial/full/quiet) repeal of
a (plain/open/flagrant) affront to
a challenge to the authority/validity/legitimacy of
an act of sabotage against/on
a blow against/to # hopes/credibility/authority/prospects
~impugn
~impeach # credit/credibility/validity of
~detract from
~derogate from
~diminish # value/effect/force/authority/weight/impact
~lessen # value/effect/force/authority/weight/impact
~reduce # effectiveness/credibility/force/worth/impact of
~limit # effectiveness/credibility/force/worth of
~devalue
~cheapen
~debase
~neutralise/~neutralize
~offset
~outweigh
~dwarf # benefit/gain/gains/relief
~wash away # gain/gains/work/effect
~relight the fire
~pour oil/petrol/fuel on # fire
~strike a discordant/sour/false/jarring note
~jar with
~clash with
~collide with
~conflict with
~be a far cry from
~be out of step/keeping/tune with
~be out of line with # promise/pledge/claim/spirit
~be inconsistent with
~play into the hands of # critics/opponents/enemies
~give ammunition to # critics/opponents/enemies/doubters
~hand ammunition to # critics/opponents/enemies/doubters
~give the critics/opponents/doubters of
~embolden # critics/opponents/enemies/foes of
~move # goalposts
~score an own goal
~be an own goal
~leave .. in tatters/ruins/shreds/limbo
~leave .. dead in the water
~leave .. high and dry
~leave little/nothing of
~leave little standing of
~leave .. looking hollow/empty/foolish/naive/weak/threadbare
~make .. sound hollow/empty/foolish/naive
~make .. (all the) harder to believe/trust/enforce/keep/achieve/reach/defend
~make it (much/far/all the) harder/difficult to/for
~make it (well nigh/nearly/all but) impossible to/for
~make .. harder/more difficult
~make .. untenable/unworkable/unenforceable/impracticable
~render .. untenable/unworkable/unenforceable/ineffective/ineffectual/nugatory/inoperative/otiose
~make light of # ban/order/promise/ruling
~play havoc with
~wreak havoc on/with
~work at cross purposes
~give with one hand
~claw back
~snatch back/away
~denounce # treaty/agreement/accord signed/reached/concluded
~pull out of # deal/agreement/accord/pact/treaty
~walk out of/on # deal/agreement/accord/pact/talks
~withdraw from # deal/agreement/accord/pact/treaty
~turn # promise/victory/triumph/success .. to ashes/dust
~turn .. on # head
~stand .. on # head
~expose a flaw/gap/crack/weakness in
so much for
little/nothing remains of .. after
~disperse/~dispel # hope/hopes/illusion/illusions
~disabuse
~put an end to # hope/hopes/illusion/illusions
~put .. out of reach
~push .. out of reach
~push .. further away/off
~be a step back/backwards/backward from/for
~break ranks with
~tear at the fabric of
~lay mines under
~put a bomb under
~shoot down # claim/plan/proposal/hopes
~shoot holes in
~tip the scales against
~dim # hopes/prospects/lustre/glow/chances
~darken # prospects/hopes/outlook
~cancel out
~nibble away at
~find a way round/around
~get round/around # ban/rule/rules/ruling/law/order
~do not square with
before the ink .. dry on
a breach of # promise/pledge/terms/undertaking
a breach of faith/trust with
~leave .. without effect/force/meaning/teeth/purpose/foundation
~break/~undo/~destroy/~wreck what .. had
~take away (again) what .. had
~deny .. what .. had promised/granted
~make harder what .. had
just when .. had seemed settled/secure/certain
~be hardly/scarcely/barely compatible with
hardly/scarcely what .. had promised
`,
    },
    right: {
      weight: 0.6,
      phrases: `
~be (badly/fatally/seriously) undermined by
~be (badly/sharply) undercut by
~be (quickly/soon/later) undone by
~be (quickly/soon/later) reversed by/in
~be (quickly/soon/later) overturned by/in
~be thwarted by
~be frustrated by
~be sabotaged by
~be derailed by
~be wrecked by
~be scuppered/scuttled/torpedoed by
~be foiled/stymied by
~be belied by
~be contradicted by
~be refuted/disproved/rebutted/debunked by
~be negated/nullified/neutralised/neutralized by
~be annulled/quashed/voided/rescinded/revoked by/in
~be struck down by/in
~be repealed by/in
~be hollowed out by
~be emptied of .. by
~be stripped/robbed/drained of .. by
~be watered down by/in
~be eroded/corroded by
~be eaten up/away by
~be swallowed (up) by
~be wiped out/away by
~be washed away by
~be cancelled/canceled (out) by
~be offset/outweighed by
~be overshadowed/eclipsed by
~be clouded/marred/tarnished/sullied/tainted by
~be soured/poisoned/spoiled/spoilt by
~be blighted/bedevilled/dogged by
~be dashed/shattered/crushed by
~be betrayed by/in
~be broken by/in
~be breached/violated by/in
~be flouted/defied/disregarded/ignored by/in
~be hampered/hindered/impeded/obstructed by
~be crippled/hobbled/hamstrung by
~be complicated by
~be jeopardised/jeopardized/imperilled/imperiled/endangered by
~be threatened by
~be called into question/doubt by
~be thrown/cast/put into/in doubt/question/jeopardy by
~be put at risk by
~be set back by
~be set at naught/nought by
~be brought to naught/nought/nothing by
~be made a mockery/nonsense of by
~be rendered hollow/moot/meaningless/void/useless/pointless by
~be made hollow/moot/meaningless/void/useless/pointless/worthless by
~be turned into a dead letter by
~be reduced to .. paper/words/letter/gesture by
~be weakened/sapped/diluted/blunted by
~be shaken/rocked by
~be dented/damaged by
~be discredited by
~be exposed as .. by
~be shown up by
~be proved/proven wrong/false/hollow/empty by
~be given the lie by
~be torn up/apart by/in
~be ripped up/apart by/in
~be unpicked/dismantled by/in
~be taken back by/in
~be clawed back by/in
~be blown apart/away by
~be blown off course by
~be thrown/knocked off course by
~be holed below the waterline by
~be sunk by
~be overtaken by
~be circumvented/sidestepped/evaded by
~be disowned/disavowed/repudiated by
~be retracted/withdrawn by/in
~be countermanded by
~be trampled (underfoot) by
~be upended/upset by
~be cut short by
~be stopped/halted in # tracks by
~fall victim to
~fall prey to
~fall apart under/in/with/when
~fall to pieces under/in/with/when
~fall flat when/because/in
~founder on/upon
~come to grief on/over/in
~come to naught/nought/nothing when/because/in/through/as
~come unstuck on/over/in/when
~come undone in/with/when
~come apart in/with/when/at
~run aground on
~run onto the rocks of
~be wrecked on the rocks of
~run into the sand/sands with/when/of
~hit a wall/snag with/when/in
~stumble over/on # refusal/resistance
~trip over
~collapse under the weight of
~crumble in the face of
~crumble under/before/with/when
~buckle under
~unravel with/in/when/as/once
~fray with/in/when/as
~wilt/~wither under/in/before
~melt away in/with/when/before
~evaporate with/in/when/once
~go up in smoke
~turn to ashes/dust in/with/when
~turn sour with/in/when
~ring hollow
~sound hollow after/once/now/when/in
~look hollow/empty/threadbare/premature after/once/now/when/beside
~be worth little/nothing after/once/now/when
~be worth (even) less after/once/now/when
~be not worth the paper
not worth the paper
~count for little/nothing after/once/now/when/in
~mean little/nothing after/once/now/when/if
~lose # credibility through/with/when/by
~lose ground to
~suffer a (heavy/severe/serious/fresh) setback/blow with/in/from/when/at
~take a (heavy/serious/big) knock/hit/blow from/with/in
~receive a (heavy/serious/mortal) blow/setback with/in/from/through
~meet # match in
~meet # undoing/nemesis in/with
~find # undoing/nemesis in
~find itself contradicted/undercut/undermined/undone
~have # legs cut from under
~have # wings clipped by/in
~have # teeth drawn/pulled by/in
~see # (hopes/work/gains/promise) undone/dashed/wrecked/thwarted by
~see # promise/pledge broken
~prove (to be) short lived
~be short lived
~do not last long
~do not survive
~do not outlive
~do not stop/prevent/deter/hinder/keep
~fail to stop/prevent/deter/halt/avert/stem
~have not stopped/prevented/deterred/kept
~do little/nothing to stop/prevent/deter/halt/curb
~be powerless to stop/prevent
~be no match for
~go unheeded in/by/when/as
~go unheeded
~go unkept/unfulfilled/unhonoured/unhonored
~remain a dead letter
~exist only on paper
~last only until
~last no longer than
~hold only until
~hold only as long as
~be barely/hardly/scarcely .. when
no sooner .. than
what .. had promised
what .. had pledged/vowed/guaranteed
what .. had granted/conceded/gained/won
what .. had ~build .. tear/tears/tore
what .. gives with one hand
the promise .. ~be not kept
had promised .. only to/for
had been promised .. yet/but
had promised .. yet/but
had vowed/pledged/sworn .. yet/but/only
had sworn/promised/pledged/vowed never to
was meant/supposed/intended to .. but/yet
was meant/supposed/intended to .. instead
was to have .. but/yet
should have .. but/yet/instead
for all .. promises/assurances/pledges/fanfare/boasts
a promise (that/which) .. breaks/broke/belies/empties
a promise/pledge/claim/assurance undercut by
a promise/pledge/claim/assurance contradicted/belied by
a hope (that/which) .. dashes/dashed/buries/buried
a claim (that/which) .. contradicts/contradicted/refutes/belies
~be hard/difficult to believe after/given/when/in
~be harder to believe/defend/keep/enforce/achieve after/given/because/now/with
~become (much/far/all the) harder/difficult because/after/given/with/through
~become untenable/unworkable/moot with/after/once/through/when
the (main/chief) obstacle to .. ~be
the undoing of .. ~come
~find itself outflanked/outmanoeuvred/bypassed by
~be dead in the water after/once/with/since
~be in tatters/ruins/shreds after/once/with/since
~lie in tatters/ruins/shreds after/once/with/since
~hang by a thread after/since/with/because
~backfire when/as/in
the ink .. dry on .. when
hardly/scarcely/barely had .. when
~be left hanging/stranded/toothless by
~be left hollow/meaningless/moot/worthless by
~be left in tatters/ruins/shreds/limbo by
~owe # failure/collapse to
~fail because of # refusal/resistance
~fail to survive
hardly/barely/scarcely survives/survived/outlives/outlived
~be robbed of # effect by
~be starved of .. by
~be deprived of .. by
~be knocked back by
~be stabbed in the back by
~be nipped in the bud by
~be upstaged by
~be poisoned from within by
~be beset by
~be hemmed in by
~be brought down by/in
~be buried by/under/in
~be trumped by
~be shot down by/in
~be picked apart by/in
~be whittled away/down by/in
~be chipped away by/in
~be set aside by/in
~be rolled back by/in
~be walked back by/in
~be reneged on by/in
~be gone back on in/by
~be subverted by
~be challenged by # evidence/findings
~be falsified/confounded by
~be punctured/deflated by
~be laid bare as .. by
~be shown to be empty/hollow/false/wrong by
~hit the rocks/buffers with/in/when
~come off the rails with/in/when
~go off the rails with/in/when
~slip out of reach with/in/when/after
~recede with/in/when/after
~come under strain/threat from/through/with
~lose # shine/lustre/sting/edge/teeth through/with/in/after/when
the rug .. pulled from under
despite which
that did not stop/prevent/deter
this did not stop/prevent/deter
which did not stop/prevent/deter
a victory soon undone/reversed/soured by
a gain/gains soon lost/erased/reversed in/by/with
barely/hardly had time to .. before
little remains/remained of .. after/once
nothing came of .. because/when/once
a dead letter once/after/since/because
an empty promise/gesture once/after/since/because
`,
    },
  },
};
