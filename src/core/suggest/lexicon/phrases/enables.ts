import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event makes the other possible. */
export const enables: RelationPhrases = {
  type: 'enables',
  ways: {
    left: {
      weight: 0.75,
      phrases: `
~make .. possible
~make possible
~have ~make possible
~make it possible for/to
~make it easier for/to
~make it feasible/practicable/workable
~make .. feasible/practicable/viable/workable/thinkable/conceivable
~render .. possible/feasible/practicable/viable
~render possible/feasible/practicable
~enable
~be what enabled/allowed/permitted
~be what made .. possible
~be what ~let
~facilitate
~permit .. to
~allow .. to
~allow for
~let .. go ahead
~let .. proceed
~pave # way for/to/toward/towards
~clear # way for/to
~clear # path/road/ground/field/decks/runway/track for
~open # way/road/path/door/gate/gates/doors/route for/to
~open # (legal/political/narrow/diplomatic) window for
~open # window/opening through which
~smooth # way/path/passage for/of
~ease # way/path/passage for/of
~prepare # way/ground/soil/path for
~lay # (legal/technical/political) groundwork/foundation/foundations/basis for
~lay # ground for
~set # stage/scene for
~provide # (legal/necessary) basis/foundation/platform/footing/framework for
~provide # (legal/necessary) means/tools/wherewithal for/to
~provide # opening/occasion/opportunity/platform/springboard for/to
~supply # means/tools/wherewithal/occasion for/to
~supply # legal ground/basis/grounds for
~furnish # means/occasion/ground/basis/pretext/precedent for
~afford .. # chance/opportunity/opening/occasion
~give .. # opening/chance/opportunity/leeway/latitude to/for
~give .. # means to
~give .. # tools to/for
~give .. # green light
~give .. # go ahead
~give .. # free hand
~give .. free rein
~give .. carte blanche
~give .. # pretext for/to
~give .. # power/powers/authority/right/leverage to
~give .. # standing to
~give .. # leg to stand on
~give .. # foothold
~give .. room to
~give .. # breathing space/room to
~give .. # cover to/for
~give .. # platform to/from
~give legal force/cover/footing to
~grant .. # power/powers/right/authority/leave/permission/licence/license to
~confer # power/powers/right/authority
~create # (legal/necessary) conditions for/in/under
~create # opening/opportunity/room/space for
~create # (legal) precedent/basis/mechanism/vacancy for
~make room/space/way for
~leave # door/gate/way/road/field open/clear/free to/for
~leave .. free to
~leave .. with # free hand
~leave nothing/little to stop/bar/prevent
~leave nothing/nobody in the way of
~leave # opening/gap/loophole for
~leave # gap/opening/loophole through which
~leave # gap/opening/vacancy that .. ~fill/~exploit
~free .. hands
~free up
~untie # hands
~unlock
~unblock
~unbar # door/way/gate
~unlatch # door/gate
~hold # key to
~be # key to
~be # key that ~unlock/~open/~turn
~turn # key in/for
~hand .. # key/keys to
~hand .. # opening/opportunity/chance/pretext/weapon
~hand .. # means/tools/leverage/lever to/for
~remove # (last/main/final/chief/legal/only) obstacle/hurdle/barrier/impediment/obstacles/bar/block to
~lift # (last/main/final/legal) obstacle/hurdle/barrier/bar to
~clear # (last/main/final/legal) obstacle/hurdle/barrier
~sweep away/aside # (last/main/final/legal) obstacle/hurdle/barrier/impediment/obstacles
~sweep .. out of the way
~take .. out of the way
~get .. out of the way
~strip away # (last) obstacle/hurdle/barrier
~dismantle # (last) obstacle/hurdle/barrier/barriers to
~dispose of # (last) obstacle/objection/hurdle to
~break # deadlock/logjam/impasse that
~break # (log) jam
~break # ground for
~take down # barrier/fence/wall that had kept
~bridge # gap that
~build # bridge to/for/over
~be # bridge over/by which
~be # stepping stone to/for/toward/towards
~serve as # stepping stone/springboard/platform/launchpad/bridgehead/basis/precedent/gateway/vehicle for/to
~serve as # (legal) basis/foundation/ground for
~be # springboard/launchpad/gateway/passport/ticket/bridgehead/catapult for/to
~be # (legal/necessary/essential/indispensable) precondition/prerequisite/preliminary for/of/to
~be # (necessary/essential/indispensable/first) condition for/of
~be # sine qua non of/for
~be # condition on which
~be # ground on which
~be # basis on which
~be # (legal) basis for
~be # foundation/platform/footing on which
~be # cornerstone/bedrock/scaffolding of/for
~put up # scaffolding/scaffold for
~lay # cornerstone/keel/rails/tracks/bricks for
~lay # rails/tracks on which
~supply # foundation/bricks/timber/raw material for
~give # foundation to build on
~be # doorway/door/gate through which
~be # opening through which
~be # channel/vehicle/instrument/tool through/by which
~be # lever by/with which
~be # means by which
~be # peg on which
~offer # peg on which
~offer # opening/occasion/chance/opportunity/foothold/platform/basis/precedent for/to
~offer # way in/through for
~offer # legal ground/basis/route for/to
~present .. with # opening/opportunity/chance
~throw open # door/doors/gate/gates to/for
~fling open # door/doors/gate/gates to/for
~push # door open
~leave # door ajar
~open up # possibility/prospect/space/room/avenue/route
~open # possibility/space/avenue/breach/gap for/to/of
~open # floodgates/sluice/sluices to/for
~till # soil for
~plough/~plow # field for
~sow # seed/seeds that .. ~reap
~fertilise/~fertilize # soil/ground for
~provide fertile ground/soil for
~offer fertile ground/soil for
~put # wind in/into .. sails
~be # tailwind for
~provide/~give # tailwind to/for
~give .. # fair wind
~be # tide that ~lift/~float
~grease # wheels/skids of/for
~oil # wheels/hinges of/for
~provide # fuel/tinder/kindling for
~lay # kindling/tinder for
~take # brake/brakes off
~release # brake/brakes on
~slip # leash
~take # leash off
~let .. off # leash
~loosen # reins on
~strike # shackles/fetters/chains from
~unshackle/~unfetter/~unleash
~take # muzzle/gag off
~switch # signal/light to green
~turn # light green
~flash # green light
~be # green light for/to
~be # starting signal/gun for
~raise # barrier/boom for
~raise # curtain on
~build # stage for
~supply # backdrop against which .. could
~set # table for
~deal .. # hand/card/trump to
~give .. # winning/strong hand/card
~clear # board for
~tee up
~set up .. chance/shot/win
~be # assist for/to
~book # ticket/place for
~earn .. # right/ticket/place/berth
~qualify .. for
~secure # berth/place/passage for
~keep .. in # hunt/running/race for
~keep alive # chance/hope/prospect of
~keep .. alive long enough
~open # flank to/for
~breach # wall/line/dam through which
~provide # bridgehead/beachhead/foothold for
~gain # bridgehead/beachhead/foothold for/from which
~put # weapon in/into .. hands
~arm .. with # means/power/powers/evidence/argument
~provide # ammunition/munition for
~supply # ammunition for
~hand # ammunition to
~strengthen .. hand to/in
~provide # (political/legal/diplomatic) cover for
~give (political/legal/diplomatic) cover to/for
~supply # leverage/pretext/excuse/alibi for/to
~provide # leverage/pretext/excuse/alibi for/to
~lower # threshold/bar/drawbridge for
~lower # guard/defences/defenses against
~weaken # resistance/defences/defenses that would
~foot # bill for
~bankroll
~underwrite
~put up # money/cash/funds for
~find # money/means/cash for
~provide # money/cash/funds/seed money/capital for
~put # money/means in/into .. hands
~fill # coffers/war chest for/from which
~open # purse/purse strings for
~loosen # purse strings
~release # money/funds/means for/with which
~give .. # start capital/seed money
~extend # credit/lifeline to
~throw .. # lifeline
~buy .. # time to/for
~buy # time in which
~give .. # time to
~win # time/space for
~supply # oxygen for/to
~give oxygen to
~breathe life into
~be # lifeblood of
~nourish/~nurture
~be # midwife/wet nurse to/of
~act as # midwife/godfather/go between/enabler/catalyst to/for
~be # handmaid/enabler of/to
~be # seedbed/nursery/hothouse/incubator of/for
~empower .. to
~entitle .. to
~license/~licence .. to
~be # licence/license/warrant/authority/mandate for/to
~give .. # licence/license/warrant/authority/mandate for/to
~lend # authority/legal force/cover to
~give # blessing/consent/assent/approval/nod to/for
~give .. # nod
~sign off on
~wave .. through
~rubber stamp
~give leave to/for
~set # (legal) precedent for/on/that
~establish # (legal) precedent/basis/authority/power/framework for/on/under
~create # legal ground/grounds/basis/route for
~provide # precedent/authority/warrant/licence/license/mandate for
~be # precedent for/on which/cited
~settle # question/point of law/competence that .. could
~confirm # right/power/authority/competence to
~uphold # right/power/authority to
~recognise/~recognize # right to
~legalise/~legalize
~bring .. within # reach/grasp of
~bring .. within reach
~put .. within # reach/grasp of
~put .. within reach
~put .. in # position to
~place .. in # position to
~put .. on # table
~put .. in # way of
~equip .. to/for/with
~ready .. for
~make .. ripe for
~make .. eligible for/to
~be # enabling/facilitating/permissive condition/factor/act/step/event/cause
~be # necessary (though/but/if) not/hardly sufficient
~do not by itself .. but made/opened/gave
did not cause .. but ~allow/~permit/~enable/~open
did not order .. but ~allow/~permit/~enable
~need/~want nothing more to
that is why .. could
that is how .. could
this is why .. was able to
that is how .. came to be able
which is how .. could
which is how .. was able to
which in turn allowed/enabled/permitted
in turn ~allow/~enable/~permit/~let
so that .. could (now/at last/finally)
so that .. was/were able to
so that .. was/were free to
only then could/can/was
only then was it possible
not until then could
not until .. could
only once .. could/can/was/were
only after .. could/can/was/were
only when .. could/can
only because .. could/was/were
it was only because .. that
it was only thanks to .. that
it was .. that ~allow/~enable/~permit/~let
it was .. that made .. possible
it was .. that opened # door/way/road
it took .. for .. to
it took .. before .. could
first .. had to .. before
had to be .. before .. could
had to come first
had to happen/come/go/fall before
without .. would not/never have
without .. could not/never have
without .. there would be/~have no
without .. there could be/~have no
without which .. could not/hardly
without which .. would not/hardly/never
without which there would/could
without it there would/could
without it .. could not/hardly/never
absent .. could not/never/hardly
but for .. would not/never/still/have
but for .. could not/never/hardly
were it not for .. would
had it not been for .. would
had it not been for .. could
if it were not for .. would
if it had not been for .. would
if not for .. would
had .. not .. would still
had .. not .. would never
had .. not .. could not/never/hardly
had .. not .. would have been impossible
had .. not .. there would be/~have no
had .. not .. would ~have had no
if .. had not .. could not/never
if .. had not .. would not/never have
unless .. had .. could not/never
otherwise .. would have been impossible
otherwise .. could not have
with .. out of the way
with .. gone .. could/~be free
with .. removed .. could
with .. in hand .. could
with .. in place .. could/can
with .. secured .. could/can
with .. settled .. could/can
with .. behind .. could/can
with that obstacle/hurdle gone/removed/cleared
with # way/road/path clear/cleared/open
with # coast clear
now that .. could/can
now that .. ~be free to
now that .. nothing/nobody ~stand in
once .. could (at last/finally)
once .. # way was clear/open/free
once .. nothing stood
having .. was/were free to
having .. was/were in # position to
no longer ~stand in # way of
no longer ~bar/~block/~hinder/~impede/~obstruct
~cease to ~bar/~block/~hinder/~stand
~do nothing to stop/prevent/hinder
~fail to stop/prevent/hinder/bar
~fail to close # door/gap/loophole
~turn # blind eye to
~look # other way while
~decline to stop/block/bar/halt
~refuse to stop/block/bar/halt
~stand aside for/and
~step aside for/so
~get out of # way of
~yield # floor/field/ground to
~vacate # seat/post/place/field/ground that/which/for
~remove # (only/last/main) rival/opponent/check/restraint/restraints
~remove # reason for not
~lift # cloud/shadow/doubt over
what .. made possible .. ~use/~turn/~do
what .. had made possible
what .. had permitted/allowed/authorised/authorized
what .. had provided .. ~use/~spend/~put
`,
    },
    right: {
      weight: 0.61,
      phrases: `
~be made possible by
made possible by
made feasible/practicable/workable/viable by
made easier/easy by
rendered possible/feasible by
possible (only) because/through/thanks
possible only after/once/when/because/with/since
only possible after/once/when/because/with/since/thanks/through
became possible after/once/when/because/with/through/only
~become possible (only) with/after/through
was possible because/only/after
~be enabled by
enabled by
~be facilitated by
facilitated by
~be permitted by/under
permitted by/under
~be allowed by/under
allowed by/under
authorised/authorized by/under/in
licensed/licenced by
empowered by/under
entitled by/under
sanctioned in advance by
legalised/legalized by
# way/road/path/ground (for/to/of) (which) ~be paved by
way was paved by
way was cleared by
way was opened by
way had been paved/cleared/opened/prepared/smoothed by/in
door/gate/road/path/window was opened by
door/gate/road/path/window opened by/in
door/gate/road/path had been opened by/in
opening/gap/space/room/vacancy created/made/left by
opening/chance/opportunity/occasion/platform/means/pretext provided/given/offered/supplied by
power/powers/right/authority/mandate given/granted/conferred/bestowed by/under/in
paved by
eased by
smoothed by
helped along by
unlocked by
unblocked by
freed by
freed up by
unleashed by
unshackled by
bankrolled by
financed by/from/through/out
funded by/from/through/out
paid for by/with/from/out
underwritten by
backed by # money/funds/mandate/powers from
emboldened by
armed with
equipped with/by
strengthened by
furnished by
prepared by
nourished/nurtured by
midwifed by
underpinned by
undergirded by
supported on/by # foundation
sheltered by
shielded by
covered by # licence/license/mandate/authority/order from
carried on # tide/wave/back of
borne on # tide/wind/wings of
~ride on # back/coat tails/coattails/shoulders of
~ride # wave of
~ride # tailwind from/of
~rest on/upon
~rest (squarely) on # ground/foundation/basis/authority/precedent
~stand on # shoulders of
~stand on # foundation/ground/basis/platform
~build on/upon
~be built on/upon
~be erected on
~be founded/grounded/premised/predicated on/upon/in
~base on # power/powers/right/precedent/authority
~find # (legal) basis/footing/ground/foundation/warrant/authority in
~find # opening/occasion/pretext/opportunity/peg in
~find # precedent/model in
~find fertile ground/soil in
~find # door opened/open/unlocked by
~find # way/road/path/field clear/cleared/open/opened
~have # (legal) root/source of power/authority in
~owe # possibility/chance/opportunity/existence/feasibility to
~owe # (very) existence/place/start/success/passage (in part) to
~owe it to .. that .. could
~be indebted to
~have .. to thank for
~depend on/upon
~be dependent on/upon
~hinge on/upon
~hang on/upon # outcome/result/decision/peg of
~turn on # outcome/consent/leave
~be contingent on/upon
~be conditioned on/upon
~presuppose
~presume # prior
~require (first) that
~have to wait for/until
~need # consent/permission/leave/approval/money/means/opening that/of/from
~need # legal ground/basis that/of
~require # prior
could not/never/hardly have .. without
could not/never/hardly .. without
could not/never have .. but for
could not/never have .. had .. not
could not/never have .. if .. had not
could not/never .. until
could not/never .. before
could not ~begin/~start/~go/~proceed until/before/without
could only .. after/once/because/when
could only .. thanks to
could do so (only) because/thanks
could (now/at last/finally) .. because
can only .. because/after/once
would not/never/hardly have .. without
would not/never have .. but for
would not/never have .. had .. not
would not/never have .. if .. had not
would not/never have been possible
would have been impossible/unthinkable/inconceivable/unworkable without/before/but/had/if
would be impossible/unthinkable/inconceivable without/but/had/if
~be impossible/unthinkable/inconceivable/unimaginable without
~be impossible/unthinkable/inconceivable before/until
not thinkable/conceivable/possible without
not have been thinkable/conceivable/possible/feasible without/but/before/had
would have had no .. without
would have had no .. had
would have had no .. but for
would have stayed/remained .. had/but/without
would still be .. had/but/without/if
would have failed/foundered/stalled .. had/but/without
would have died .. had .. not
there would be/~have no .. without
there would be/~have no .. but for
there would be/~have no .. had
there could be/~have no .. without
would lack .. without
there would be nothing to .. had/without
only thanks to
thanks (in part/largely/partly) to
~be possible thanks to
was able to (do so) thanks to
was/were able to .. because/since
was/were able to .. only after/because/once
was/were free to .. because/once/after
~be free to .. now that
~be able to .. now that
could .. now that
could .. only now that
could .. by virtue of
by virtue of
on # strength of
on # authority of
on # basis of # power/powers/mandate/precedent/authority
on # back/shoulders of
on # ground prepared/cleared/laid by
on # foundation/foundations laid by/in
on # groundwork of/laid
on # precedent set by/in
following # precedent set by/in
by leave of
by # grace of
by dint of # power/powers/right
by means of # power/powers/money/opening/right
with # blessing/consent/permission/leave/assent of
with # help/aid/assistance of
with # means/powers/tools/rights supplied/given/granted by
with # door opened by
with # way cleared/paved/opened by
under # cover/shelter/umbrella/shield/aegis of
under # powers/authority/mandate/licence/license/terms/permission of/granted/given/conferred
in # slipstream of
in # space/room/gap/vacuum/opening left/created/opened by
in # exercise of # power/powers/right/rights
in reliance on
in # shadow/shelter of
through # door/gate/gap/breach/opening/window opened/left/made by
through # door that .. (had) opened
through # gap/loophole/opening in
along # road/path/track/lines opened/cleared/laid by
using # powers/power/authority/right/means/money/leverage from/of/granted/given/that
using # opening/opportunity/chance provided/given/created
~use # opening/window/room/latitude/leverage/precedent/power/powers of/from/that/which/given
~make use of
~make # most of
~take advantage of
~take # opportunity/chance/opening offered/given/provided/of/that
~take # cue/licence/license/permission from
~seize # opening/chance/opportunity/moment/occasion
~seize on/upon
~grasp # chance/opening/opportunity
~exploit
~capitalise/~capitalize on
~cash in on
~profit from/by
~benefit from
~draw # authority/power/strength/warrant/legitimacy/means from
~derive # authority/power/force/legitimacy/mandate/right from
~take # authority/legitimacy/mandate from
~lean on/upon
~avail .. of
~cite .. as # authority/precedent/warrant/basis/ground
~point to .. as # precedent/authority
~appeal to # precedent/authority of
~use .. as # pretext/lever/platform/springboard/precedent/cover/foothold/base
~take .. as # pretext/licence/license/precedent/warrant/mandate/invitation
~treat/~read .. as # licence/license/mandate/warrant/green light/invitation
~exercise # power/powers/right/rights/option that/which/granted/given/won/conferred
~walk/~step/~pass/~slip/~march/~push through # door/gate/gap/opening/breach
~go through # door/gate that
~drive through # gap/breach/opening
~pour through # gap/breach/gate/opening
~enter by/through # door/gate that
~travel/~follow/~go down/along # road/path .. opened/cleared/paved
~follow # trail/path blazed/cleared by
~cross # bridge that/built/laid
~fill # gap/void/vacancy/vacuum left/created/opened/that
~move/~step into # gap/void/vacancy/vacuum/space left/created/opened/that
~occupy # ground/place/seat vacated/cleared/left/won by
~reap # fruit/fruits/benefit/harvest of
~harvest what
~reap what
~gather # fruit/harvest of
~grow in # soil/ground prepared/tilled/broken/cleared
~grow on # ground/soil
~take root in # soil/ground
~thrive/~flourish on/under/because
~feed on/off
~live on/off # credit/money/capital/terms
~spend # money/capital/funds/sum/credit that/from/raised/granted/freed/voted/of
~be drawn from # fund/money/purse/coffers
~come out of # fund/purse/money/pot
~draw # money/funds/means from
~be # first use/fruit/exercise/test/beneficiary/application of
first use of # power/powers/right/opening/money/law
~be # beneficiary of
~be among # beneficiaries of
~play # card/hand dealt/given by/in
~play # trump/card that .. gave/dealt
~wield # weapon/tool/lever/power/powers that/given/forged
~use # tool/tools/weapon forged/given/made/provided/handed
~fire # ammunition supplied/provided
~launch from # platform/base/bridgehead/foothold
~be launched from
~start/~set out from # base/bridgehead/foothold/platform
~convert # chance/opening/pass from/created/made
~finish # move begun/started/set
~advance on # strength/result of
~qualify through/by/thanks
~earn # place/berth/right through/by/in/with
~win # right/chance/time/room to .. in/through/with
~gain # right/foothold/room/leverage from/through/by
~gain # opening/chance from/through
~get # chance/opening/opportunity/means/go ahead/green light/nod from/through/because/when
~get # money/cash/wherewithal from/through/thanks
~receive # mandate/authority/power/means/permission/licence/license/blessing from/in/under/through
~obtain # leave/permission/means/right/power/authority/consent from/in/through/under
~have # free hand because/since/after/thanks
~have # way/path/road cleared/paved/smoothed by
~have # ground prepared by
~have # hands freed/untied by
~have # stage set by
~see # way/path/road cleared by
stage was set by
stage had been set by/in/when
ground was prepared/laid/cleared by
ground had been prepared/laid/cleared/broken by/in
groundwork/foundation/foundations/basis (for this) laid/provided by/in
groundwork/foundation/foundations was/were/had laid/been by/in/laid
precedent/basis/ground/warrant/authority for .. ~be/~lie in
legal basis/ground ~be/~lie (in)
condition/conditions for .. ~be/~have created/met/laid/fulfilled/been
condition/precondition for .. ~be
prerequisite for/of .. ~be
obstacle/hurdle/barrier/impediment .. was/were removed/lifted/cleared by/in/with/when
obstacle/hurdle/barrier/impediment had been removed/lifted/cleared by/in
obstacle/hurdle/barrier .. fell with/in/when
last/final/main obstacle .. fell/vanished/gone
no longer barred/blocked/hindered/hampered/impeded/obstructed/constrained by
no longer held back/up by
no longer bound/checked/restrained by
no longer needed to .. since/because/after
nothing stood in # way .. once/after/since
unhindered/unimpeded/unhampered/unchecked/unopposed since/because/after/by/thanks
released from # constraint/constraints/duty/ban/limits by
relieved of .. by
only after .. had (first)
only because .. had first/earlier/already
only once .. had (first)
only since .. has/had
not before .. had
not until .. had
until .. lacked # means/power/right/money/ground
became available through/with/when/because/after/only
made available by/through/in/under
freed/released for it by
brought within reach/grasp by
put within reach/grasp by
came within reach with/through/when/after/because
came into play because/when/after
opened up by
opened to .. by
left open/unguarded/exposed/undefended by
left vacant/empty/free by
vacated by/in/when
cleared by/in # decision/ruling/act/order
cleared to .. by
given # green light/go ahead/nod/blessing by/in
given # means/chance/opening/opportunity/power/powers/room/time to .. by
given # free hand/rein by/in
given legal force/cover/footing by
handed # chance/opening/opportunity/weapon/lifeline by
put in # position to .. by
with room/time bought by
in # time bought/gained/won by
under/on terms opened by
at # invitation of
but for
were it not for
had it not been for
if it had not been for
if it were not for
if not for
not without # help/consent/leave/aid of
not have got/gotten off # ground without/but/had
not have got/gotten (this/so) far without/but/had
not have seen # light of day without/but/had
not have come about without/but/had
not have come off without/but/had
not have been on # cards/table without/but/had
~be on # table because/since/thanks
~use what .. (had) made possible
~do what .. (had) made possible/permitted/allowed/authorised/authorized
~do what .. (had) given .. # power/means/right/leave
# chance/room/leeway/opening/power that .. (had) given/gave/created/left/opened/provided
of # kind/sort that .. made/had possible/made
~trace # (legal) authority/power/right/possibility to
~trade on
~piggyback on
~free ride on
`,
    },
  },
};
