import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that two events go the same way. */
export const parallels: RelationPhrases = {
  type: 'parallels',
  ways: {
    both: {
      weight: 0.8,
      phrases: `
~parallel
~run parallel to/with
~run in parallel
in parallel with/to
on a parallel track/course/path/road
on parallel tracks/lines/rails/courses/paths
~move along parallel tracks/lines/paths
~have # (exact/close/clear/near) parallel in
~find # (exact/close/clear/near) parallel in
# (close/clear/exact/obvious/striking) parallel to
# (close/clear/exact/obvious/striking) parallel with
parallel between
parallels between
~draw # parallel/parallels
~offer/~provide/~supply # parallel
parallel effort/efforts/move/moves/drive/drives
parallel case/cases/instance/instances/example
parallel campaign/campaigns/initiative/initiatives/action/actions
parallel step/steps/measure/measures/attempt/attempts
parallel but separate/unconnected/independent
~mirror
# mirror image of
~be mirrored in/by
~be # mirror of
~hold up # mirror to
~see # reflection in
~find # reflection in
~be reflected in # like/similar
~echo
~be echoed in/by
~find # echo in
~have # echo in
# (distant/faint/clear/strong/distinct) echo of
with echoes of
~carry/~bear/~contain echoes of
~resemble
~bear # (close/striking/strong/marked) resemblance to
# (close/striking/strong/family/marked) resemblance to
~share # family resemblance
~be (much/very) like
much/very/just/exactly/rather like the one/ones
much the same as
much the same way
much the same thing/story/course/step/line
in much the same spirit/vein/fashion/manner
much as .. had done
just as .. had done
exactly/precisely as .. did
~do what .. did
~do as .. had done
~do the same as
~do the same in/for/at
~do exactly/precisely/much/just the same
~do likewise
~go and ~do likewise
~be doing the same
~try the same
~attempt the same
~seek the same
~pursue the same
~want the same thing
~be after the same thing/prize/goal/end
~be of a piece with
all of a piece with
~be cut from the same cloth
cut from the same cloth/bolt/pattern
~be hewn from the same rock/stone
hewn from the same rock/stone
of the same stamp/stripe/ilk/kind/sort/type
of the same kind as
of the same order as
of a kind with
two of a kind
one of a kind with
~be birds of a feather
two peas in a pod
peas from the same pod
two sides of the same effort/campaign/drive
two faces of one/the same
two branches of one/the same
branches of the/one (same) tree
two shoots from the/one (same) root/stem
~grow from/on the same root/stem/soil
~spring from the same impulse/motive/concern/thought/fear/wish
~stem from the same impulse/motive/concern/thought/fear/wish
~arise from the same impulse/motive/concern/thought/fear/wish
~flow from the same impulse/motive/concern/spring/source
~be born of the same impulse/motive/concern/fear/wish/spirit
~be driven by the same
~be moved by the same
~be prompted by the same
~be inspired by the same
~be animated by the same
~be guided by the same
~be governed by the same
~be motivated by the same/similar
# same impulse/motive/motives/urge
# same concern/worry/anxiety drives/moves/prompts/underlies/animates
# same thinking/logic/reasoning/rationale/philosophy
# same spirit/vein
in the/a same/like/similar vein
in the/a same/like/similar spirit
# same pattern/template/mould/mold/model
# same method/methods/technique/tactic/tactics
# same recipe/formula/prescription/remedy
# same playbook/script/scenario/blueprint
# same tool/tools/toolbox/toolkit/weapon
# same strategy/approach/policy/course/tack
# same goal/aim/end/ends/objective/purpose/object
# same thread/strand/theme/motif
# same direction/path/road/route/way/track
~follow the same pattern/model/template/script/course/line/logic
~follow a similar/like/identical/comparable pattern/model/script/course/line/path
~fit the/a same/similar/wider/familiar pattern
~fit into the same pattern/series/picture
~fall into the same pattern/class/category
~belong to the same family/class/category/genre/pattern/wave/campaign/effort
~belong in the same family/class/category/series/file/list
~belong on the same page/list/shelf
~form part of the same wave/pattern/campaign/effort/drive/trend/push
~be part of the same wave/pattern/campaign/effort/drive/trend/push
part of the same wave/pattern/campaign/effort/drive/trend/push
part of a wider/broader/larger/general trend/pattern/wave/push
in the same series of
~be on the same page
~be in the same boat
in the same boat
~row in the same direction
~pull in the same direction
~point in the same direction
~point the same way
~head in the same direction
~head for the same
~work in the same direction
~work to/toward/towards the same end/ends/goal
~serve the same end/ends/purpose/goal/aim
~share # aim/goal/purpose/object/objective/motive/end
~share # method/pattern/logic/approach/tactic/theme
# shared aim/goal/purpose/objective/motive/end/impulse
# common aim/goal/purpose/objective/motive/end/impulse
# common thread/denominator/pattern/theme/strand
~have # (same) aim/goal/purpose/object in common
~have much/something/everything in common
what .. have in common
~be united by # aim/goal/purpose/motive/common/same
united in purpose/aim
one in purpose/aim/spirit
to the same end/ends/effect/purpose
with the same end/aim/object/purpose/goal/intent/intention
for the same end/ends/purpose/prize
by the same means/method/methods/route/road
with the same means/method/methods/tool/tools/weapons
along the same lines
along similar/like/identical/comparable/parallel lines
on the same lines as
on similar/like/identical/comparable lines
on the same principle/footing/pattern/model
on the model of
on the pattern of
after the pattern/model/manner/fashion of
in the manner/mould/mold/style of
~be modelled/modeled/patterned on/after
~model/~pattern itself/themselves/himself/herself on
~take .. as # model/pattern/template
~be copied in/by/from
# (near/exact/virtual/carbon/faithful) copy of
~imitate
~be imitated in/by
~find imitators/emulators
in imitation of
~emulate
in emulation of
~replicate
~be replicated in/by/at
# replica of
~duplicate
~be duplicated in/by/at
# duplicate of
~be # repeat of
~be repeated in/at/elsewhere
~repeat itself elsewhere/here
~repeat the pattern/scene/story/feat/formula/exercise
history ~repeat itself
~rhyme with
~chime with
~harmonize/~harmonise with
~resonate with
~be in tune with
in step with
in lockstep with
~march in step
~keep step/pace/time with
~march to the same tune/drum/beat/drummer
~dance to the same tune/music/rhythm
~sing from the same hymn sheet/sheet/songbook/page
~sing the same tune/song
~play the same tune/note/game/card/hand
~strike the same note/chord
~strike # similar/like/kindred note/chord
~sound the same note/theme/alarm
variation/variations on the/a same/single/one/common theme
# variation on # theme
~be # variant of
# same melody/tune/song/refrain in
in another/a different key
# counterpoint to
# second verse of
two verses of
in concert with
in unison with
in tandem with
~work/~move/~run in tandem
~go hand in hand with
hand in hand with
side by side with
~stand side by side
~stand/~lie/~sit alongside
~go alongside
~run alongside
~set/~put/~place alongside
~set/~put/~lay side by side
~bear comparison with
~invite comparison/comparisons with
~be comparable to/with
comparable move/step/effort/case/action/measure
~be akin to
closely/nearly akin to
~be kin to
kindred effort/move/step/case/measure/spirit/act
kindred in spirit/purpose/aim
~be analogous to
analogous to/case/step/move/measure
~have # analogue/analog in
# (close/exact) analogue/analog of/to
by analogy with
~be similar to
similar in kind/spirit/aim/purpose/form/nature/intent/method
# similar move/step/effort/attempt/act/action
# similar measure/scheme/plan/programme/program/deal/pact
# similar fate/story/pattern/case/course/path/scene
similar moves/steps/efforts/attempts/acts/actions/measures
similar aim/aims/goal/purpose/motive/motives
similar to that/those of/in
similar to what
~show/~display/~reveal # similarity/similarities
# (striking/strong/close) similarity/similarities to/with/between
likeness between
~be # likeness of
not unlike
~be no different from
no different in kind/aim/purpose/spirit
differ only in
~differ in name/detail/scale only
different in scale but
~be identical to/with/in
identical in aim/purpose/form/spirit/intent/method/kind
all but identical
~find # match in
# matching move/step/effort/measure/pair
~have # counterpart in/at/among
~find # counterpart in/at/among
# (close/exact/direct/natural) counterpart of/to
# local/national/regional/foreign/domestic/overseas counterpart of/to
# equivalent of
# equivalent in/at/elsewhere
~be equivalent to
~have # equal/like/equivalent in
~be # twin/twins of/to
# (near/identical/virtual) twin of/to
~find/~have # twin in
~be twinned with
twin effort/efforts/move/moves/drive/drives/case/cases/act/acts
~be # sister/brother/cousin/sibling of/to
# (close/near/distant/first/foreign) cousin of/to
# elder/younger/bigger/smaller brother/sister/sibling of/to
sister effort/case/move/measure/project/act/scheme
brother/sister/sibling under the skin
siblings under the skin
brothers/sisters in spirit
children of the same parent/parents/hour/mother/age
~share # parent/parentage/ancestor/pedigree
~come from the same stable/school/family/mould/mold/hand/workshop
from the same stable/school/workshop/hand/pen
of the same school/family/vintage/breed/species
another of the breed/species/kind/sort
of the same breed/species as
~be # double of
# (near/virtual) double of
# spitting/very image of
# clone of
# companion piece to
~be # companion to
companion piece/pieces/volume/measure/case/effort
# pendant to
~form/~make # pair with
~make a pair
~form # pair/diptych
~pair with
two panels of
bookend/bookends
# matching pair/set
~be one of # pair
# companion in arms
brothers/comrades in arms
fellow traveller/travellers/traveler/travelers
~travel the same road/path/route/way/track
~walk the same road/path/line/way
~tread the same path/road/ground/boards
~take the same road/path/route/course/line/step/tack
~take # similar road/path/route/course/line/step/tack
~choose the same road/path/route/course/way/weapon/means
~go the same way/road/route
~go down the same road/path/route
~tread in # footsteps/tracks of
~follow in # footsteps of
~follow in .. footsteps
~follow suit
~follow # example/lead of
~follow .. example/lead
following the example of
~take # cue from
~take a leaf from/out
~take a page from/out
~borrow a leaf/page from
~borrow # method/methods/recipe/formula/tactic/idea/model from
~use/~follow/~work from the same playbook
~read from the same script/page/book
~be written in/by the same hand/ink
~be chapters of/in the/one same
two chapters of the/one (same)
another chapter/page of/in the same
# same story told/repeated/played
~tell the same story/tale
# same tale/story in/at/elsewhere
~be # same story
# same drama/play/film/scene/plot with
with a different cast
on another/a different/a smaller/a larger stage
# same scene played/plays/unfolded/unfolds
~play out in/at .. too
scenes like those/that
~be being played out elsewhere
# same game on/in another
~use the same move/moves/gambit/card
# same gambit/ploy/manoeuvre/maneuver/trick/device
~try/~use the same trick/ploy/gambit/device/tactic
~resort to the same
~reach for the same
~turn to the same remedy/device/means/weapon/medicine/tool/method
~employ the same
~apply the same
~adopt the same/similar
~adopt # like/similar/identical course/measure/method/policy
~wield the same weapon/axe/tool/stick/knife
~pull the same lever/levers/strings/trigger
~fire at the same target
~aim at the same
~be aimed at the same
~have the same target/quarry/prey/enemy/foe
# same target/quarry/foe/enemy/adversary
~hunt the same quarry/prey/game
~fish in the same waters/pond/pool/stream
~plough/~plow the same furrow/field
~till the same field/soil/ground
~sow the same seed/seeds/field
~harvest/~reap the same crop/field
fruit/fruits of/from the same tree
apples from the same tree
~drink/~draw from the same well/spring/source/cup
~be fed by the same spring/source/stream
~swim with/in the same tide/stream/current/waters
~ride the same wave/tide/current/horse
~be carried by/on the same wave/tide/current
# same wave/tide/current that
# same wind fills/blows/filled
~sail # same course/wind/waters
~sail before/on/under the same
~steer the same course
~steer # similar/parallel course
two drops of water
another drop in the same
two sparks from/of the/one (same)
two fires lit by/from
~treat/~fight the same ailment/disease/malady/sickness/evil
# same disease/malady/ailment/illness/symptoms
symptom/symptoms of the same disease/malady/ailment/illness/ill
~suffer from the same
~suffer # same/similar/like fate
~share # fate/lot of
~meet # same/similar/like fate/end
~take/~prescribe the same medicine/cure/remedy/pill/dose
another dose of the same
~share # heartbeat/pulse/blood/dna with
~have the same blood/dna/genes
two arms/limbs/hands of the/one same
two cogs/wheels/gears of/in the/one same
~run on the same fuel/rails/track/tracks/lines
~be cast in/from the same mould/mold/metal
cast in/from the same mould/mold
~be made in/from the same mould/mold
~be struck from the same die
~come off the same press/line/loom/bench/anvil
~be forged on/in the same anvil/fire
~be built to/on the same plan/plans/lines/design/model/foundation/foundations
built to/on the same plan/plans/lines/design/model
~be drawn to the same plan/design/pattern
~lay/~add another brick in/to the same
bricks of/in the same wall
two wings/rooms/storeys of the/one same
two doors of/to the/one same
~knock at/on the same door
~be woven from the same thread/threads/yarn/cloth
~be spun from the same thread/yarn
~be woven of/on the same
two threads of/in the/one same
# same thread runs/ran/links/binds/joins/ties
single thread runs/ran/links/binds/joins/ties
~be tarred with the same brush
tarred with the same brush
~be painted with the same brush
two sides/faces of the same coin/medal
~be coined in the same mint
~pay in the same coin/currency as
~trade in the same goods/coin/currency/wares
~strike # like/similar/same bargain
on like/similar/identical/comparable terms
on the same terms as
on all fours with
~be on all fours
like case/cases
in pari materia
mutatis mutandis
~turn on the same question/point/issue
~face the same charge/question/accusation/problem/choice/test
~confront/~tackle/~address the same
~wrestle/~grapple/~struggle/~contend with the same
~plead the same cause/case
~make the same case/argument/plea/demand/point/choice/claim/bet/appeal
~voice/~raise/~press # same demand/demands/complaint/grievance/claim/concern
# same demand/demands/complaint/grievance/grievances heard
~champion/~defend/~advance/~serve the same cause
# same cause as
in the same cause
~fight the same battle/fight/war/enemy/foe
~fight # similar/like/parallel battle/fight
~wage # same/similar/parallel campaign/war/battle/fight
another front in/of the same/one
two fronts in/of the same/one/a
second front in/of
on another/a different/a second front
under the same banner/flag/colours/colors
~march/~fight/~sail under the same banner/flag
~be in the same camp/trench/trenches/ranks
~join # ranks of
~join # growing/lengthening list/number/chorus/queue
~join # list/chorus/parade/procession/queue/club of
~join .. in seeking/trying/refusing/rejecting/urging/taking/making
~add # name/voice to # list/chorus
~add to # list of
~swell # chorus/ranks/list of
~be in good company with
~be not alone in
~be not the only/first
nor/not is .. alone in
~stand not alone
~be hardly/scarcely/far from alone
~find/~have company in
another/one more/yet another instance/example/case/illustration/specimen of
yet another/one more of the same
further/fresh/second/new instance/example/case of the same
two instances/examples/cases/illustrations/expressions/manifestations of
both instances/examples/cases/illustrations/expressions/manifestations of
expression/expressions of the same
manifestation/manifestations of the same
instance/instances of the same
example/examples of the same
more of the same
one and the same impulse/aim/pattern/method/motive/policy/logic/spirit
both spring/stem/flow/arise/grow from
both aim/seek/strive/try/attempt/hope/want/set/intend
both aimed/sought/strove/tried/attempted/hoped/wanted/intended
both are attempts/efforts/bids/ways/steps/moves/means
both are acts/cases/part/parts of
both show/tell/reveal/reflect/betray/illustrate/express
both rely/rest/draw/build/depend on
both use/employ/follow/adopt/choose/apply
both have the same
both in the name of
both with an eye to
both target/attack/strike/hit
in both cases/events/instances/places/countries/affairs/stories
here as there
here and there alike
there as here
here too/also
here as in
as with event
like event
as with .. so with
as in .. so in
just as .. so too
just as .. so
as .. so too/also
as .. so does/did/do
so too does/did/do/has/have/is/are/was/were
so also does/did/do/has/have/is/are/was/were
what .. did for .. did for
what .. is to .. is to
what .. is for .. is for
what .. tried in .. tries
no less than .. does/did
as much as .. does/did
in the same way
in the same fashion/manner
in like manner/fashion/case/spirit
by the same token
likewise/similarly
equally/likewise/similarly seeks/sought/aims/aimed/tries/tried
each in its/their/his/her own way/field/sphere/fashion
each on its/his/her/their own ground/side/front/turf
each seeks/aims/tries/wants/hopes/strives/pursues
each sought/aimed/tried/wanted/hoped/strove/pursued
each independently/separately
each is # attempt/effort/bid/case/instance/example/step
independently of each/one other/another
independently of .. but/yet
separate but related/similar/parallel/kindred/comparable
separate acts/efforts/moves/steps/strands/attempts/cases/campaigns
unconnected/unrelated but/yet similar/alike/parallel/kindred
without any link/tie/connection between
neither caused/causes the other
neither led/leads to the other
though unrelated/unconnected/separate/distinct/independent
not linked but
different actors/hands/places/means/fields/players .. same
different place/country/city/court/field .. same
same aim different/other means
by other/different/another means/road/route
by # different road/route/path to the same
two roads/routes/paths/ways to the/one (same)
two ways of doing/reaching/saying/seeking
two attempts/efforts/bids/tries to/at
two currents/streams of the/one/a (same)
two tributaries of
~flow into the same
~converge on/with
~dovetail with
~coincide in aim/purpose/spirit
~correspond to
~correspond closely
correspondence between
~accord with .. in aim/spirit/purpose
~be of one mind with
~be consonant with
~be in harmony with
~be at one with
~be aligned with
~be reminiscent of
reminiscent of
~call/~bring to mind
~evoke memories of
with shades of
shades of event
# feeling/sense of deja vu
~read like # copy/page/repeat/version/account
~look like # copy/repeat/twin/version/replay
~might be describing the same
might have been written/said/told of
could equally/just/well be said of
same ~can/~may be said of/for
the same goes/holds for
the same holds/goes/is/was true of/for/in/at
~hold equally for/of
~be equally/also/likewise true of/in
# same applies/applied to/in
~be no exception
# case is/was the same
it is/was the same with/in/at/for
# picture is/was the same
# aim/goal/motive/method/purpose/object/intent is/was the same
# aim/goal/motive/method/purpose/object is/was no different
# aims/goals/motives/methods/purposes/objects are/were the same
# aims/goals/motives/methods/purposes are/were alike/similar/akin
~be alike in
alike in aim/purpose/spirit/form/method/kind/that
alike seek/sought/aim/aimed/try/tried
~be at the same game/work/business/task
~be engaged in/on the same
~be bent on the same
~be intent on the same
~be set on the same
~embark on # similar/same/like/parallel
~undertake # similar/same/like/parallel
~mount/~launch/~begin/~start # similar/like/parallel/comparable/kindred
~make # similar/like/parallel/comparable/kindred
~carry out # similar/like/parallel/comparable
~issue/~pass/~impose # similar/like/parallel/comparable/identical
~sign/~reach/~conclude # similar/like/parallel/comparable/identical
~reach/~come to the same conclusion/verdict/finding/view/result
~arrive at the same
~draw the same lesson/conclusion/line
~have the same idea/thought/wish/fear/hope
# same idea/thought at work
# same forces/hand/impulse/logic/spirit/mind at work
# same hand behind
~bear the same hallmarks/hallmark/stamp/signature/marks/imprint/fingerprints
~bear/~have (all) the hallmarks/marks/signature of
# same signature/hallmarks/fingerprints/handwriting
# same modus operandi
~show the same pattern/spirit/will/wish/reflex/instinct/hand/features/traits
~betray/~reveal/~reflect/~express the same
# same reflex/instinct/urge/appetite/hunger/thirst/yearning/longing
# same fear/hope/unease/anger/frustration that
~share # features/traits/characteristics/outlook/spirit/concern/ambition/anxiety/fear
# like motive/aim/purpose/intent/intention/effort/move/step/measure
with like/similar/kindred intent/intention/aim/purpose/motive/motives
out of the same/similar/kindred motive/motives/concern/fear/impulse/wish/conviction
for the same/similar reason/reasons as
for much the same reason/reasons
for like/similar/kindred/comparable reasons/ends/purposes
in pursuit of the same
in search/quest of the same
in the race for the same
~run in/~enter the same race/contest
~run # same play/line/race
~bat for/on the same side
~play for the same side/team
~do/~play # same thing in/at/on
under another/a different name/flag/sky/roof/guise
under other skies
across the border too
elsewhere .. the same
~be seen elsewhere/again in
~be to be found in .. too
~have been tried elsewhere/before in
a second/third/further/fresh such
# second such/similar
another such
~be one of several/many such
just one of several/many
one in a series/string/line/row of such
# latest in # line/string/series of such/similar/like
alongside similar/like/parallel/comparable/kindred
besides/beside it stands
~have already/also/likewise been done in/by
what happened in .. happened
~conform to the (same) pattern/type/model
true to the same pattern/type/form
on the same wavelength
~be kindred spirits
kindred spirit/spirits
~make common cause with
common cause with
~ape
~mimic
~reproduce # pattern/scene/method/model/formula
~transplant # idea/model/method/formula/recipe
~transpose # idea/model/method/formula/theme
# homegrown/local/miniature/regional/smaller/larger version of
# version of the same
~be writ large/small
in miniature what
~do for .. what .. did for
~do for .. what .. does/do for
~do to .. what .. did to
~do in .. what .. did in
~attempt/~try in .. what .. attempted/tried
~seek/~want what .. sought/wanted/seeks/wants
at the same time and/with for/in/the same
at one with .. in seeking/wanting/aiming
while .. does/do/did the same
even as .. does/do/did the same
~face in the same direction
~have one/a common/the same root/origin/source/denominator
~share # root/roots/origin/origins/source
# common root/roots/source/wellspring
~be rooted in the same
~answer to the same call/need/description/summons/logic
~answer/~meet/~serve the same need/want
~obey the same logic/law/impulse/rule/rules
~play by the same rules/book
# symmetry between/with
~be symmetrical to/with
in symmetry with
~follow # lead/example set by/in
~raise the same question/questions/issue/issues
in # like/similar/identical/comparable way/manner/fashion
~be matched by/in
~call to mind # like/similar
~reenact
`,
    },
  },
};
