import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event brings about the other. */
export const causes: RelationPhrases = {
  type: 'causes',
  ways: {
    left: {
      weight: 0.48,
      phrases: `
~bring about
~bring .. about
~give rise to
~give birth to
~lead (directly/straight/inevitably/inexorably/in) to
~trigger
~touch off
~touch .. off
~spark (off)
~set off #
~set .. off
~unleash
~precipitate
~engender
~beget
~spawn
~induce
~entail
~necessitate
~have occasioned
occasioned the/a/an/this/its/their
~end up causing/producing/costing/killing
~bring on
~bring upon
~bring in # wake
~carry in # train
~drag .. in # wake
~drag .. down with it
~call into being
~call .. into being
~call forth
~conjure up
~ignite
~kindle
~light # fuse of/for/under/to/that
~be # spark that/for/of
~put # match to
~set fire to # powder
~open # floodgates to/of/for
~burst # dam
~break # dam
~loose # avalanche
~start # avalanche
~set # ball rolling
~set # stone rolling
~set # wheels in motion
~set .. in motion
~set .. in train
~set in train
~start # chain (of events) that/of
~start # chain reaction
~begin # chain (of events) that
~knock over # first domino
~be # first domino
~be # pebble that
~be # last straw
~be # final straw
~be # straw that broke
~be # drop that/too
~make # cup/glass/barrel run over
~push .. over the edge/brink
~send .. over the edge/brink/cliff
~tip .. over the edge/brink
~pull # trigger for/of/on
~act as # trigger
~be # catalyst for/of
~plunge .. into
~drive .. from office
~force .. into
~compel .. to
~make .. inevitable/unavoidable/inescapable
~make .. all but certain/inevitable
~leave .. no choice/option/alternative but
~leave .. little choice but
~cost .. job/post/seat/office/life/lives/place/title/crown
~claim .. as # victim
~take # toll in/on
~sow # seeds/seed of
~plant # seeds/seed of
~be # father of/to
~be # mother of
~be # author of
~be # root of
~be # root cause of
~lie at # root of
~be at # root of
~lie at # bottom of
~be at # bottom of
~be at # origin of
~be # origin of
~be # source of
~be # wellspring of
~be # (sole/direct/immediate/proximate/true/real/main/chief/very) cause of
~provide # cause of/for
~be # reason for/that/why
~be # (sole/very/whole/only/direct) reason for/that/why
~be # undoing of
~prove # undoing of
~be # engine of/behind
~be # force behind
~stand behind
~be what lies/lay behind
~be to blame for
~bear # blame for
~bear # responsibility for
~be (directly/solely/chiefly) responsible for
~have .. on # conscience
~have as # result/consequence/effect/outcome/upshot
~have (for) # consequence/result/effect that/of
~have # consequences/repercussions in
~find # result in
~come home to roost in
~come back to haunt
~work # way through to
~feed (straight/directly) through to/into
~culminate in
~eventuate in
~make itself felt in
~send shock/ripples/shockwaves/tremors through/to/into
~sweep .. from office
~whip up # storm of
~strike # spark that
~exact # price in
~seal # fate of
~give # cause for
~produce # shortage/crisis/panic/flood/wave/outcry of/that/in
~inflict
~leave .. dead/homeless/jobless/stranded/destitute/penniless
~have # knock on effect
~have started it all
~decide # fate of
~make .. happen
~make .. come about
~make .. collapse/fall/fail/burst/resign/flee/rise/soar/break
~ensure that .. would/must/had
with the result that
with the consequence that
with the inevitable result
with the predictable/foreseeable/inevitable result/consequence
and the result is/was
the result is/was # new event
the result being
the result of which is/was
the consequence of which is/was
the upshot is/was
the upshot of which
as a result the/a/an/it/they/he/she/this
as a consequence the/a/an/it/they/he/she/this
in consequence the/a/an/it/they/he/she/this
consequently
that is why
this is why
and that is how
for that/this very reason
for that/this reason alone
because of that/this/it/which
owing to which
as a result of which
in consequence of which
from which # sprang/springs/flows/flowed/arose/arises/grew/stems
from which .. sprang/springs/flows/flowed/arose/arises/grew/stems
out of which .. grew/grows/came/arose/sprang
from this/that/it flows/flowed/follows/sprang/springs/stems/arose
out of this/that/it grew/grows/came/arose/sprang
whence the/a/an/this/these
thus it came to
was/is all it took
no more was needed
nothing more was needed
the rest followed of itself
no sooner .. than
so badly .. that
so severely/deeply/heavily/gravely/thoroughly .. that
to such # degree/extent/point that
until it broke/burst/snapped/gave
~be # (very/real/true/only/immediate) trigger for/of
~throw .. into disarray/confusion/chaos/panic/turmoil/bankruptcy/disorder
~send .. into # spin/tailspin/panic/bankruptcy/exile/recess/rage
~drive .. to despair/ruin/flight/bankruptcy/suicide/revolt
~have .. to answer for
`,
    },
    right: {
      weight: 0.5,
      phrases: `
~spring (directly/straight) from
~flow (directly/straight) from
~arise (directly) from
~arise out of
~grow (directly/straight) out of
~grow from # seed/seeds/root/roots
~result (directly) from
~follow (directly/inevitably/inexorably) from
~proceed from
~derive from
~issue from
~emanate from
~originate in/from/with
~ensue from
~come about through/because
~have come about through/because
~be rooted in
~find # cause in
~find # origin in
~take # origin from/in
~trace (back) to
~be traced (back/directly/straight) to
~be traceable (back/directly) to
~trace .. (back) to
~owe # existence/origin/birth/occurrence to
~be owing to
owing to the/a/an/this/event
by reason of
by dint of
for no other reason than
for the sole/simple reason that
as # (direct/immediate/inevitable) result of
as # (direct/immediate/inevitable) consequence of
in consequence of
~be # (bitter/late/direct/rotten/poisoned) fruit of
~be # harvest of/from
~be # aftershock of
~be # fallout of/from
# fallout from/of
~be # legacy of
~be # handiwork of
~be # toll of
~be # price paid for
~be # bill for
~be # reckoning for
~be # wages of
~be # hangover from/of
~be # side effect of
~be # corollary of
~be # symptom of
~be # fever brought on by
~be # scar left by
~be # wreckage of/left
~be # debris of
~be # blaze lit by
~be # last link in # chain
~be born of/from/out
~be caused by
~be (directly/solely/entirely/chiefly) caused/triggered/provoked/occasioned by
~be brought about by
~be brought on by
~be triggered by
~be touched off by
~be sparked (off) by
~be set off by
~be provoked by
~be occasioned by
~be precipitated by
~be unleashed by
~be engendered by
~be induced by
~be necessitated by
~be kindled/ignited/lit by
~be set in motion by
~be set in train by
~be made inevitable/unavoidable/necessary by
~be forced by
~be forced/driven/compelled/obliged to .. by
~be swept away by
~be wrought by
~be inflicted by
~be attributable to
~be attributed to
~be ascribed to
~be imputed to
~be blamed on
~be put down to
~be laid at # door of
~be laid at .. door
~lie at # door of
~be chalked up to
~be chargeable to
~have .. to thank for
~have .. to blame for
~fall victim to
~fall prey to
~be # casualty of
~be # victim of
~be collateral damage of/from
~come to grief over/through/because
~pay # price for/of
~foot # bill for
~pay # bill for/of
~reap what
~reap # whirlwind
~harvest what .. sowed/sown
~gather # fruit of
~bear # consequences/consequence of
~suffer # consequences of
~feel # effects/effect of
~need no (other) cause but/than
~need no (other) explanation but/than
~be explained by
~be fully/wholly/entirely/largely explained by
~be accounted for by
what caused/triggered/sparked/drove/provoked/precipitated .. is/was
what brought .. about is/was
what set .. off is/was
what lies/lay behind .. is/was
at the root/bottom/origin/source of .. lies/lay/is/was/stands
the cause/reason/trigger/spark/origin of/for .. is/was/lies/lay
the blame for .. lies/falls/rests/belongs
blame for .. lies/falls/rests/belongs
the fuse of/for .. was lit
the seeds/seed of .. were/was/lie/lay
whose seeds/seed were/was sown/planted
whose cause is/was/lies/lay
the reason being
the cause being
the culprit is/was/being
it took only .. for
all it took was/for
but for .. would/could never
but for .. there would
would not/never have happened but/without/except
would not/never have occurred but/without/except
would never have come to .. but/without
could not fail to follow
was bound to follow
was bound to come once
was inevitable once/after
was unavoidable once/after
became inevitable/unavoidable/inescapable once/when/after/with
was sealed by/when/with
was a foregone conclusion once/after
had no choice/option/alternative left after/once
~be nothing but # result/consequence/effect/outcome
~be no accident but # result/consequence/effect/outcome
~be # (direct/natural/unhappy) outcome/upshot/product/child/offspring of
# (very/inevitable) result of # event/new
the result of the/a/an/event/what
`,
    },
  },
};
