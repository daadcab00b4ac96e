import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event is the background of the other. */
export const contextFor: RelationPhrases = {
  type: 'context-for',
  ways: {
    left: {
      weight: 0.82,
      phrases: `
~be # (historical/political/immediate/wider) background to/for/of
~be # (grim/dark/wider/historical) backdrop to/for/of
~be (vital/essential/key/important/necessary) context for
~be # (wider/broader/larger) context of/in
~provide # (historical/wider/essential/necessary/useful) context/background/backdrop
~give # (historical/wider/essential/necessary/useful) context/background/backdrop
~supply # (historical/wider/essential/necessary/missing) context/background/backdrop
~offer # (historical/wider/essential/necessary/useful) context/background
~form # (historical/wider/dark/grim) background/backdrop/context
~furnish # (historical/wider/necessary) background/backdrop/context/setting
~put .. in/into context
~put .. in/into perspective
~place .. in/into context
~place .. in (its/their) proper/true/historical perspective/context
~set .. in context
~set .. in # wider/broader/longer/proper frame
~set the scene for
~be # setting for/of/in
~be # scenery/stage on/before/against which
~dress the stage for
~be # (long/necessary/historical) prologue to
~be # (long/slow/necessary) prelude to
~be # preamble to
~be # preface to
~be # overture to
~be # back story to/of/behind
~be # backstory to/of/behind
~tell # back story of/to/behind
~be # prehistory of/to
~be # (early/long/troubled) history behind/of
~be # story behind
~be # tale behind
~be # first/opening/earlier/previous chapter of/in/to
~be # earlier/opening pages of
~be # first/earlier act of
~be # footnote to
~be # necessary/essential/required reading for
~help .. understand
~help .. to understand
~help (to) understand
~help (to) explain
~help (to) interpret/decipher/decode
~help .. make sense of
~help .. see why
~go some/far/long way to/towards explaining
~go # long way to explain
~make .. understandable/intelligible/comprehensible
~make sense of
~render .. intelligible/understandable/comprehensible
~make (it) plain/clear why
~make (it) easier to understand/grasp/follow/see
~explain why
~explain # depth/strength/heat/bitterness/urgency/weight/tone/haste/nervousness/anger/force
~explain much of/about
~explain something of
~tell .. why
~show why
~show .. why
~reveal why
~illustrate why
~say why
~shed (new/fresh/some/more/much) light on/upon
~throw (new/fresh/some/more/much) light on/upon
~cast (new/fresh/some/more/much) light on/upon
~cast .. in # new/different/fresh/harsher/other light
~put .. in # new/different/fresh/harsher/other light
~illuminate # background/reasons/meaning/stakes
~elucidate
~clarify why
~clarify # background/meaning/stakes/circumstances
~give # key to understanding/reading/grasping
~be # key to understanding/reading/grasping/interpreting
~hold # key to understanding
~be # lens through which
~be # prism through which
~be # frame in/within/for/around
~be # framework in/within which
~be # canvas on which
~be # foil against/to
~be # dark/black/grey/gray cloth against
~be # soil in/from which
~be # ground on/from which .. ~grow
~be # climate in which
~be # atmosphere in which
~be # weather in which
~be # water in which .. ~swim
~be # landscape in/into/on which
~be # terrain on which
~be # world in/into which
~be # situation in/into which
~be # circumstances in/under which
~be # conditions in/under which
~be # state of affairs in/into which
~be # mood in/into which
~be # background against which
~be # backdrop against which
~be # yardstick by/against which
~be # measure/standard/baseline/benchmark by/against which
~be # baseline for/to
~be # point of reference for
~be # reference point for
~be # starting point for/of understanding/reading/judging
~be # point of departure for
~be # mirror in which
~be # map on/by which
~give/~lend # (added/extra/special/particular/new) meaning/significance to
~give/~lend # (added/extra/special/particular/new) urgency to
~give/~lend # (added/extra/special/particular/bitter/sharp) edge/point/poignancy/resonance to
~give/~lend # (added/extra/bitter/deeper) irony/colour/color/depth/gravity to
~give/~lend .. its/their (full/real/true/proper/special/particular) weight
~give/~lend .. its/their (full/real/true/proper/special/particular) meaning/significance/sense
~give/~lend .. its/their (full/real/bitter/sharp) edge/sting/force/urgency/point/poignancy/resonance
~add (special/extra/some/much) weight/meaning/significance/poignancy/resonance/gravity to
~add # layer (of meaning) to
~colour/~color # reading/mood/view/reception/understanding/tone
~colour/~color how
~set # tone/mood for
~cast # long shadow over
~loom over
~loom behind
~lie behind
~stand behind
~lurk behind
~hover over
~haunt
~overhang
~overshadow
~weigh on # mood/talks/air/occasion
~be # ghost at
~be # shadow over/behind
~be # elephant in the room
~be # undertone/undercurrent of/in/beneath
~be # ground bass/note of/to/beneath/under
~be # (old/open) wound behind/beneath/under
~be # case history of/for/behind
~be # medical/clinical history of/behind
~be # anamnesis of/to
~be # recital to
~be # factual matrix of/for/to
~be # procedural/factual/legal background to/of
~recite # facts against/behind
~recall # circumstances/conditions/history/events/past in/from/behind/under which
~remind .. why
~remind .. of # history/background/circumstances/stakes
~remind .. how .. ~come
~remind .. what ~be at stake
~show what ~be at stake
~spell out # stakes of/in
~establish # stakes of/in/for
~show how .. ~come about/to
~tell how .. ~come about/to
~explain how .. ~come about/to
~recount # history/circumstances/past/years behind/before
~retrace # steps/road/path/history to/that
~trace # origins/roots/history/background of
~chart # road/course/path to
~sketch # background/backdrop/setting/circumstances/landscape/history
~outline # background/backdrop/setting/circumstances/history
~fill in # background/backdrop/history/picture/gaps
~fill .. in on
~complete # picture of
~draw # background/backdrop to/of/for/against
~situate
~contextualise/~contextualize
~document # conditions/circumstances/state/history/background in/of/behind/under/that
~inform # reading/understanding/reader/readers of
~orient # reader/readers
~equip # reader/readers
~prepare # reader/readers for
~give # reader/readers # background/history/setting/means
~tell # reader/readers (of) what/why/how/who
~show # reader/readers what/why/how
~let/~allow/~enable # reader/readers (to) understand/grasp/see/judge/gauge/weigh
~let/~allow us (to) understand/grasp/see/judge/gauge/weigh
~let/~allow one (to) understand/grasp/judge/gauge/weigh
without which .. ~make no/little sense
without which .. ~make no sense
without which .. would make little/no sense
without which .. cannot be understood/grasped/read/judged/explained
without which .. ~be hard/difficult/impossible to understand/grasp/read/explain/follow
without which .. ~be unintelligible/incomprehensible/puzzling/meaningless
without which .. would be unintelligible/incomprehensible/puzzling/meaningless/baffling
without which .. would look/seem/appear/sound
without which .. ~lose # meaning/weight/point/sense
without which .. would lose # meaning/weight/point/sense
without that/this/it .. cannot be understood/grasped
without knowing this/that
without this/that background/context/history
absent this/that background/context/history
against this/that (grim/dark/tense/bleak/troubled/gloomy) backdrop/background
against which .. must be read/seen/judged/measured/set/understood/weighed
against which .. should be read/seen/judged/measured/set/understood/weighed
against which .. ~have to be read/seen/judged/measured/set/understood/weighed
against which .. ~be (best/now) read/seen/judged/measured/set/understood/weighed
against which .. ~unfold/~play
against which .. ~take place
in this/that context
in (the) light of which
in that/this light
seen in this/that light
read in this/that light
into this/that (tense/fraught/charged/heated/poisoned) climate/atmosphere/setting/mood/situation
in this/that (tense/fraught/charged/heated/poisoned) climate/atmosphere/setting/mood
it is/was in this/that climate/atmosphere/context/setting/mood/light
it is/was against this/that
it is/was into this/that
it is/was on this/that ground/stage/terrain
this/that is/was the situation/world/climate/background in/into/against which
such is/was the background/backdrop/setting/climate/mood/situation
such were the circumstances/conditions
that is/was how things/matters stood when
this is/was how things/matters stood when
as things/matters stood when
with this/that in mind
with this/that as background/backdrop
bearing this/that in mind
knowing this/that one/we/readers ~see/~understand/~grasp
only then does/do .. make sense
only then can .. be understood/grasped/seen
only with this/that .. ~do .. make sense
one sees/understands why
one then sees/understands why
from which one sees/understands/learns why/how/what
it becomes clear/clearer/plain why
~be necessary/needed/essential/vital/required/indispensable to understand/understanding/grasp/grasping/read/follow/judge
~be necessary/needed/essential/vital/required/indispensable for understanding/grasping/reading/following/judging
~be indispensable to
~be central/crucial to understanding/grasping/reading
~be worth recalling/remembering/knowing when/before/as/in
~be useful/helpful/worth knowing for/in/to/when
must be known/remembered/recalled/understood before/if/when/to
~have to be known/remembered/recalled/understood before/if/when/to
~need to be known/remembered/recalled/understood before/if/when/to
should be borne/kept in mind when/as/by/in
must be borne/kept in mind when/as/by/in
what/which one/readers must/should know to/before/about
what/which one/readers ~need to know to/before/about
what/which ~have gone before
~be what ~make .. (so) remarkable/striking/notable/significant/weighty/poignant/telling
~be why .. ~matter
~be why .. ~be so sensitive/fraught/charged/heated
~be what ~give .. its/their
~be what ~lie behind
which/that/what ~make .. all the more
~make .. (all) the more striking/remarkable/notable/poignant/telling/significant/urgent/bitter/surprising/pointed/welcome/painful
~make .. matter more
~make .. more than # mere/routine/passing
~explain why .. ~matter
~tell why .. ~matter
~magnify # meaning/significance/importance/weight of
~heighten # meaning/significance/importance/poignancy/sensitivity of
~deepen # meaning/significance/understanding/poignancy of
~sharpen # meaning/point/significance/poignancy of
~underscore # sensitivity/stakes/gravity/significance/importance/meaning of
~underline # sensitivity/stakes/gravity/significance/importance/meaning of
~bring home # weight/meaning/stakes/significance of
~bring out # meaning/significance/weight of
~show # scale/weight/meaning/significance/importance of
~show how much .. ~mean/~matter
~show how far .. ~have come/travelled/traveled/fallen
~give # measure/idea of how
~give # sense of # scale/proportion/stakes
~belong to # background/prehistory/history/backdrop/context of/to
~be part of # background/backdrop/context/prehistory/history/setting
~serve as # (useful/grim/necessary/historical) background/backdrop/context/setting/frame/foil/preface/prologue/prelude
~act as # background/backdrop/frame/foil/prologue/prelude
~constitute # (historical/wider) background/backdrop/context/setting/prelude
~make up # background/backdrop/context/setting
~amount to # background/backdrop/prologue/prelude
by way of background/context to/for
as background/context/backdrop to/for
as # background/backdrop/setting/prelude/prologue
~be # historical setting/frame/root/roots
~be # historical/distant/older precedent/antecedent for/of/to
~be # antecedent of/to/for
~be among # antecedents of
~be # forerunner/precursor of/to
~be # precedent for
~mark # earlier stage/phase/step/round of/in
~be # earlier stage/phase/step/round/instalment/installment/episode of/in
~be # earlier link in # chain
~belong to # chain/series/string of events that/which
the earlier/previous/first round of which
had already been in the air/making/offing when
had been (long) simmering/brewing/smouldering/smoldering/festering/building/mounting when/before/by
had been (long) at odds/loggerheads/daggers when/before/by
was already under way when
was already tense/strained/fraught/charged/poisoned/sour when
were already tense/strained/fraught/charged/poisoned/sour/frayed when/before
nerves were already
already ran/running high when/before
was still fresh when/in
were still fresh when/in
was still in # mind/minds/air when/as
the dust of .. had hardly/barely settled when
had hardly/barely/scarcely faded/cooled/healed/settled when
had been the state of affairs/play when/before/until
had a long history before
long before .. there had been
long before # new event
long before event
~predate
~go back long before
~introduce # players/actors/parties/figure/people/man/woman/rivals/antagonists/cast of/in/who/behind
~acquaint .. with # parties/players/background/history
~tell us who .. ~be
~identify # players/actors/parties/protagonists in/of/behind
~say what kind of .. ~lie/~stand behind
~reveal # background/circumstances/backdrop/setting/conditions of/behind/in/under
~lay bare # background/circumstances/tensions/conditions/grievances behind/of/in/under/beneath
~lay out # background/backdrop/circumstances/stakes/terrain/history
~attest # climate/mood/conditions in/under/of
~convey # mood/climate/atmosphere in/into/before/of
~capture # mood/climate/atmosphere in/into/before/of
~reflect # same/wider climate/mood/tension/tensions/backdrop
~make up # fabric/web into which
~be # thread that/which ~run through/to/into
~be # loom/warp on which
~be # bed/river/stream in which .. ~flow/~run
~be # bedrock/subsoil/substratum beneath/under/of
~be # landmark/signpost by which
~be # glass through which
~be # spectacles/eyes through which
~be # grammar/dictionary/glossary/legend of/to/for
~be # caption to/under
~be # gloss on
~be # first half of # story/tale/match/picture
~be # other/missing half of # story/tale/picture
~be # missing piece/page/chapter/link of/in/to/behind
~be # state of play before/when/in/for
~be # first leg of
~be # form guide/book for/to
~be # opening scene of
~be # curtain raiser to/for
~raise # curtain on
~arrange # pieces/board for/on
~be # board on which
`,
    },
    right: {
      weight: 0.74,
      phrases: `
against # (grim/dark/tense/wider/bleak/broader) backdrop of
against # (grim/dark/tense/wider/bleak/broader) background of
with .. as # (grim/distant/constant) background/backdrop
in # (wider/broader/larger/historical) context of
in # (tense/fraught/charged/heated/poisoned) climate/atmosphere of/created/left/shaped
in # (cold/harsh/new/full/clear) light of
in # (long/dark) shadow of
under # (long/dark) shadow of
under # cloud of
~be overshadowed by
~be haunted by
~be coloured/colored by
~be framed by
~be informed by
~be illuminated/illumined by
~be explained (in part/partly) by
~be partly explained by
~be put in/into context/perspective by
~be set/placed in context/perspective by
~be set in # world/country/time/town/city/season that/which/of/where
~be (best/only/properly/rightly/fully/better) understood/read/seen/judged against
~be (best/only/properly/rightly/fully/better) understood/read/seen/judged in # light/context/shadow
~be (best/only/properly/rightly/fully/better) understood/read/seen/judged together/alongside with
must/should/can be (only) understood/read/seen/judged against
must/should/can (only) be (rightly/properly/fully) understood/read/seen/judged in
can be understood only if/when/from/with/against/in/by
can only be understood if/when/from/with/against/in/by
~have to be understood/read/seen/judged/viewed/set/weighed against/in
~need to be understood/read/seen/judged/viewed/set/weighed against/in
~ask to be read/understood/seen against/in/with
must/should be viewed/weighed/set/measured against/in
~be weighed/measured against
seen/viewed/read/set/judged/measured/placed against
when (it/they) (is/are) set/read/seen/viewed/measured against
set/read alongside/beside
cannot be (fully/rightly/properly) understood/grasped/read/judged/explained/appreciated without
cannot be (fully/rightly/properly) understood/grasped/read/judged/seen apart/separately from
cannot be separated/detached/divorced/isolated from
~be inseparable from
~be not/hardly/scarcely intelligible/comprehensible/understandable without
~be (only) intelligible/comprehensible/understandable only/if/when/against/in/once
~be unintelligible/incomprehensible/meaningless/inexplicable without/unless
~be hard/difficult/impossible to understand/grasp/read/explain/follow/appreciate without/unless
~make no/little sense without/unless
~make sense only/once/when/if/against/in
only makes/make/made sense once/when/if/against/in
would make no/little sense without/unless/had
would be unintelligible/incomprehensible/puzzling/baffling/meaningless without/unless/but
becomes/become/became (only) clear/clearer/intelligible/understandable/comprehensible only/when/once/if/in/against/through/with
~take on # (full/real/new/true/special/added/particular/deeper) meaning/weight/significance/urgency/resonance/edge/colour/color
~assume # (full/new/special/added/particular/greater) meaning/weight/significance/urgency
~gain # (full/real/new/added/much/special) meaning/weight/significance/poignancy/resonance from/in/by/through/when/against
~gain in meaning/weight/significance/poignancy/resonance from/by/through/when
~draw # (full/real/much/special) meaning/weight/significance/poignancy/resonance/force/urgency from
~take # (full/real/special/whole) meaning/weight/significance/force/urgency/colour/color/tone from
~derive # (full/real/special/whole) meaning/weight/significance/force/urgency from
~get # meaning/weight/significance/edge/urgency/sting from
~owe # (full/real/special/whole) meaning/weight/significance/edge/urgency/sting/poignancy/resonance/sensitivity to
~borrow # meaning/weight/significance/colour/color from
~receive # (full/real) meaning/weight/significance from
~have # (full/real/special) meaning/significance only/because/in/against
all the more (so) because/since/as/given/after/when/coming
all the more striking/remarkable/notable/poignant/telling/significant/bitter/surprising/pointed/welcome/painful/urgent
the more striking/remarkable/notable/poignant/telling/significant/bitter/surprising/pointed for/because/since/as/given
~weigh (all) the more/heavier because/since/as/after/given/when
~be no accident/coincidence given/when/in
~be (hardly/scarcely/less/not) surprising/unexpected/strange once/given/when/if/in
~be no surprise given/when/to/in
~surprise only those who
~come as no surprise given/when/to/in
to (fully/really/better) understand/grasp/appreciate/judge/gauge .. one/we/readers must/should/have/need/has
to (fully/really/better) understand/grasp/appreciate/judge/gauge .. it ~help/~be
whoever/anyone ~want/~wish to understand/grasp
anyone/whoever trying/seeking to understand/grasp
who ~want/~wish to understand/grasp/judge .. must/should/needs/has/will
whoever reads/asks .. should/must know/remember/recall/bear
whoever wonders why/how
one/we/readers must/should (first/also) know/remember/recall/bear
one/we/readers ~have to (first/also) know/remember/recall/bear
one/we/readers ~need to (first/also) know/remember/recall/bear
readers of .. must/should/need/ought (to) know/remember/recall
the reader of .. must/should/needs/ought (to) know/remember/recall
the reader must/should/needs/ought (to) know/remember/recall/bear
it ~help to know/remember/recall
it must/should be remembered/recalled/noted/known/borne
it ~be necessary/essential/useful/important/vital/worth to know/remember/recall
it ~be worth knowing/remembering/recalling/bearing
it ~pay to know/remember/recall
only if/when one/we/readers ~know/~remember/~recall
only those who ~know/~remember/~recall
only someone/one/he who ~know/~remember/~recall
only he/she who knows/remembers
without knowing/knowledge of
without knowing that/how/what/who
without # (wider/prior/historical) background/backdrop/context/history of/in/given/told/supplied
one ~understand/~grasp/~see .. only if/when/once/from/by/in
once one/we ~know/~remember/~recall
if one/we ~know/~remember/~recall/~bear
for those who ~know/~remember/~recall/~have
bearing in mind
considering that
considering how
given that
given how
given # (long/recent/troubled/chequered/checkered) history/past/record
~have # (historical/deeper) background/backdrop/context/setting in
~have # (long) history/prehistory/prologue/prelude/backstory
~have # prehistory/prologue/prelude/backstory/antecedents in
~find # background/backdrop/context/setting/antecedents/prehistory in
~find # (full/real/part/partial/first) explanation in
~find # precedent/forerunner/precursor in
the background/backdrop/context/setting of/to/for .. ~be
the (historical/wider) background/backdrop/context/setting (for/to/of) .. ~be given/told/supplied/provided/found/described/set
the back story/history of/to/behind .. ~be
# background/backdrop/context/setting/prehistory is/was
# background/backdrop/context/setting/prehistory can be found in
# background/backdrop/context/setting/prehistory ~lie in
the key to understanding .. ~be/~lie
the reason .. ~matter (so) ~be
why .. ~matter (so/much) ~be explained/shown/told/clear
why .. ~be explained by/in
why .. ~become clear/plain from/in/through/with/when
why .. can be read/seen/learned/learnt in/from
what ~lie behind .. ~be
what .. ~mean ~become clear/plain from/in/only/when
behind .. ~lie
behind it/this/that/them ~lie/~stand/~loom/~lurk
behind # anger/row/quarrel/dispute/move/scene/scenes/decision ~lie/~stand/~be
over it/this/them ~hang/~loom/~lie
over .. ~hang # memory/shadow/ghost/spectre/specter
beneath .. ~lie
~come at # time/moment/point/juncture/hour/season when/of/in
~come amid
~come in # midst of
~come in # middle of
~come in # week/month/year/season/time/period when/of/that/in
~come against
~come on top of
~come on # heels of
~come hard on # heels
~come hot on # heels
~come just/only/barely/hardly/scarcely (a/some/few/two/three) days/weeks/months/day/week/month/hours after
coming just/only/barely/hardly/so/as a/it/soon/close/few few/do/does/did days/weeks/months/after/on
~fall in # time/period/season/climate/atmosphere/year/week/month of/when/in/that
~fall into # time/period/season/climate/atmosphere/landscape of/when/in/that
~fall on # ground/soil/nerves already
~happen/~occur against
~happen/~occur amid
~happen/~occur at # time when/of
~happen/~occur in # climate/atmosphere/context/setting/country/city/region already
~take place against
~take place amid
~take place in # shadow/climate/context/atmosphere/setting/midst
~unfold against
~unfold amid
~unfold in # shadow/climate/context/atmosphere/setting/landscape
~play out against
~play out amid
~play out in # shadow/climate/context/atmosphere/setting/landscape
~stand out against
~stand in # shadow/light of
~stand against # background/backdrop
~be acted/played/staged/performed before/against
~be played out before/against/amid
~take place on # stage/terrain/ground
~arrive/~land in # climate/atmosphere/country/city/mood/landscape/room already
~break into # climate/atmosphere/calm/country/landscape
~be embedded/rooted/steeped/situated/anchored in # history/longer/wider/context/past/larger
~be part of # (long/longer/wider/broader/larger/older/same) story/history/pattern/picture/saga/drama
~be (only/just/but/merely) # latest/newest/last/next/another/further chapter/episode/act/round/twist/turn/instalment/installment/scene/link/page in/of
~be # sequel to
~be # second/next/last/final/third act/chapter/part/half/leg of
~be # epilogue to
~be # postscript to
~be # tail/end of # long story
~continue # (long/old/older) story/history/line/tradition/saga/quarrel/feud/dispute begun/told/that/of/which
~belong in # (wider/same/larger/longer/broader) context/history/picture/setting/story/frame/series
~belong to # (wider/same/larger/longer/broader) story/pattern/history/picture/struggle/series
~fit into # (wider/same/larger/longer/broader) picture/pattern/story/frame/series/history
~form part of # (wider/same/larger/longer/broader) picture/pattern/story/history
~point back to
~look back on/to/at
~hark/~harken back to
~reach back to/into
~go back to # time/years/days/quarrel/old/dispute
~date back to
~evoke # memories/memory/ghosts of
~awaken/~revive/~stir # (old/bitter/bad/painful) memories/memory of
~bring back # (old/bitter/bad/painful) memories/memory of
~call to mind
~recall # (earlier/previous/similar/old/older/past) episode/case/quarrel/precedent/time
with memories/memory of .. (still) fresh/raw/green
with .. still fresh/raw/vivid in
while .. ~be still fresh/raw/reeling/mourning/smarting
still reeling/smarting/shaken/recovering/bruised/sore from/by/after/under
already reeling/smarting/shaken/weakened/strained/battered/bruised/divided/tense/stretched/scarred/riven/burdened by/from/after/under/over/because
already on edge
at a time when
at a moment when
in # country/city/region/town/land/valley/province/district/party/company/club that/which/where had (already/long) been
for months/years/weeks/decades (already) had been/there
preceded by months/years/weeks/decades of
~be preceded by
after months/years/weeks/decades of
before that/this there had been
by that time .. had (already/long)
at the time .. had already/long
for background/context see
for # background/context/prehistory one ~turn/~look/~go
~be (better/best) read with .. in mind
~be (better/best) read with # knowledge that/of
~assume # knowledge of
~speak to # reader/readers who ~know/~remember
would be (but/just/only/merely) # routine/footnote/trifle/formality/detail/line if/were/had/without/but
would (otherwise/scarcely/hardly/barely) be/seem/look # routine/trivial/small/minor/remarkable/newsworthy/noteworthy/news if/were/had/without/but
would hardly/scarcely/barely ~have merited/drawn/been/made # notice/mention/news/headlines/attention if/were/had/without/but
would have passed unnoticed/unremarked if/were/had/without/but
would mean little/nothing/less if/were/had/without/but
~be more than # routine/formality/quarrel/gesture/accident because/since/given/if/when
~touch # (raw/old/sore/exposed) nerve/wound/spot left/laid/from/because/after
~reopen # (old/barely/half/unhealed) (healed) wound/wounds
~add # (new/another/fresh/further) chapter to
~write # (new/another/next/fresh/further) chapter of/in/to
~turn # (next/new/another) page of/in
`,
    },
  },
};
