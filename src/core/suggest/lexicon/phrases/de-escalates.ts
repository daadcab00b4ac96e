import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event makes the conflict of the other milder. */
export const deEscalates: RelationPhrases = {
  type: 'de-escalates',
  ways: {
    left: {
      weight: 0.53,
      phrases: `
~de-escalate
~defuse
~take # heat out of
~take # edge off
~take # steam out of
~take # venom/poison/bitterness/sharpness out of
~take # pressure off
~draw # sting of/from
~draw # poison from/of
~draw # teeth of
~lower # temperature
~bring down # temperature
~bring # temperature down
~turn down # heat
~turn # heat down
~turn down # volume
~ease # tension/tensions
~ease # standoff/crisis/conflict/dispute/quarrel/confrontation
~ease # pressure
~ease # strain/strains on/between/from
~reduce/~lessen/~lower # tension/tensions
~dampen/~damp # tension/tensions/anger/unrest/conflict
~cool # tempers/passions/heads/anger/mood
~cool # conflict/dispute/quarrel/row/crisis/confrontation
~cool things down
~calm things down
~calm # waters
~calm # situation/crisis/mood/nerves/tempers/storm
~calm # anger/unrest/protesters/crowd/crowds/public
~calm # fury/dispute/row/conflict/quarrel
~pour oil on troubled waters
~pour/~throw (cold) water on # flames/fire/anger/quarrel/dispute
~douse # flames/fire/anger/fires
~damp down # flames/anger/conflict/crisis/row/fire
~tamp down # anger/tension/tensions/conflict/unrest
~quench # fire/anger/fury/flames
~smother # flames/quarrel/flareup
~put out # fire/fires/flames
~take # fuel from # fire/flames
~let # steam/pressure out of
~let off # pressure
~open # safety valve
~act/~serve as a safety valve
~be a safety valve for
~release # pressure
~vent # pressure
~relieve # pressure/tension/tensions/strain
~loosen # grip/noose/knot/screws/vise/stranglehold
~loosen # siege/blockade/standoff/deadlock
~unwind # crisis/conflict/confrontation/standoff
~placate
~pacify
~mollify
~appease
~conciliate
~assuage # anger/fears/fury/grievances/concerns/discontent
~allay # fears/anger/alarm/concerns/suspicion/worries
~quiet/~quieten # anger/protest/protests/unrest/critics/dispute
~quiet/~quieten things
~hush # quarrel/clamour/clamor/outcry
~still # storm/anger/protest/unrest/quarrel
~lay # storm to rest
~lay # quarrel/dispute/feud/row to rest
~settle # dispute/quarrel/row/feud/conflict/standoff
~resolve # dispute/conflict/standoff/quarrel/crisis/confrontation
~patch up # quarrel/dispute/differences/row/rift/relations
~smooth over # quarrel/dispute/differences/row/rift/feud
~smooth # ruffled feathers
~smooth # waters
~mend fences
~mend # rift/quarrel/breach
~heal # rift/breach/wounds/wound/split/feud
~bury # quarrel/feud/dispute
~break # deadlock/stalemate/impasse
~end # standoff/confrontation/deadlock/impasse
~end # dispute/quarrel/feud/row/hostilities/siege
~bring # standoff/confrontation/quarrel/dispute to an end
~draw # line under # quarrel/dispute/row/conflict/crisis/feud
~halt # escalation/spiral
~stop/~break/~reverse # spiral of
~break # cycle of
~arrest # slide into/to/towards
~climb down from/over/in/on
~be # climbdown
~back down from/over/in/on
~back away from # confrontation/threat/brink/fight/standoff
~step back from # brink/confrontation/threat/edge/fight
~be # step back from
~take # step back from
~pull back from # brink/edge/confrontation/fight
~pull .. back from the brink
~draw back from # brink/confrontation/edge/fight
~walk .. back from the brink/edge/ledge
~move .. away from # brink/confrontation
~give ground in/on/over
~relent
~soften # stance/line/tone/blow/position/stand
~soften # confrontation/conflict/clash/quarrel
~moderate # tone/stance/conflict/quarrel
~tone down
~dial down/back
~ratchet down
~ramp down # conflict/confrontation/tension/tensions
~scale down # conflict/confrontation/protest/dispute
~wind down # conflict/confrontation/dispute/crisis/campaign/standoff
~make (a/some) concession/concessions in/on/over/to
~be # (first/small/partial/major) concession to/in/over/after
~concede # point/demand in
~offer # olive branch
~hold/~extend/~hold out # olive branch
~extend/~stretch out # hand to # (other) side/opponent/opponents/rival/rivals
~be # olive branch
~be # peace offering
~be # conciliatory gesture/step/move/note/signal
~strike # (more/softer) conciliatory note/tone
~strike # softer note/tone
~be # gesture of goodwill/conciliation/reconciliation
~be # goodwill gesture
~be # thaw after/in
~bring # thaw
~thaw # relations/ice/freeze/frost
~break # ice after/between
~bring # calm to/after
~restore # calm/order/quiet/peace
~restore # calm after
~return # calm to
~bring # lull
~be # lull in/after
~be # respite from/after/in
~bring/~offer/~give # respite
~be # breathing space in/after
~give/~allow # breathing space
~be # cooling-off in/of/after
~put # brakes on # conflict/escalation/quarrel/confrontation
~be # brake on # conflict/escalation/quarrel/confrontation
~take # foot off # accelerator/gas/pedal/throat
~sheathe # sword/swords/claws
~lower # weapon/weapons/fists/guns/guard after
~lay down # cudgels/arms
~holster # weapons/guns
~pull # fuse out of/from
~remove/~take # fuse/detonator from/out of
~disarm # conflict/quarrel/crisis/critics/protest
~blunt # confrontation/anger/protest/conflict/edge of
~remove # bone of contention
~remove # cause/source/grounds of/for # quarrel/dispute/friction/anger/protest
~take .. off # boil
~bring .. off # boil
~reduce .. to # simmer
~avert # clash/showdown/confrontation/escalation/walkout
~head off # clash/showdown/confrontation/escalation
~contain # conflict/quarrel/unrest/flareup
~keep .. from boiling over
~keep .. from getting out of hand
~be # way out of # conflict/quarrel/crisis/standoff/dispute/confrontation
~offer/~give # off-ramp
~build # bridge/bridges between # sides/parties/rivals/opponents
~bring .. back to # (negotiating) table
~get # two sides/parties talking
~lift # pressure/siege/threat
~let # matter/quarrel/dispute/row drop/rest
~drop # threat/threats made/voiced/issued
~make # peace with/between/after/over
~meet # protesters/strikers/opponents/critics halfway
~meet .. halfway
~apply # balm/salve
~be # balm/salve for/to/on
~bring down # fever
~stanch/~staunch # bleeding
~lower # stakes
~lower # level of conflict/hostility/confrontation
~bring/~restore harmony
~clear # air after/between/over
~help/~serve to calm
~be meant/intended/designed to calm/soothe/defuse/placate/appease
calming effect/influence on
~bring # sides/parties/rivals closer together
~narrow # gap between # sides/parties
~mark # easing/cooling/softening/relaxation/lessening of
~be # easing/cooling/softening/relaxation/lessening of
~mark # de-escalation/detente
de-escalation of/from/after
~be # first sign of detente/calm/rapprochement/compromise
~mitigate # conflict/confrontation/quarrel/hostility
~compose # quarrel/dispute/differences
~take .. down # notch
`,
    },
    right: {
      weight: 0.52,
      phrases: `
~be defused by
~be calmed by
~be soothed/placated/mollified/pacified/appeased by/with
~be eased by
~be cooled/quietened/quieted by
~be softened/tempered by
~be smoothed over/patched up by/in/with
~be brought under control by
~be settled/resolved by/with/through
~be laid to rest by/in/with
~cool (down/off) thanks to/once/after/when/with
~calm down thanks to/once/after/when/with
~die down thanks to/once/after/when/with
~simmer down thanks to/once/after/when/with
~quieten/~quiet down thanks to/once/after/when/with
~abate/~subside thanks to/once/after/when/with
~ebb thanks to/once/after/when/with
~lose # heat/sting/edge/bite thanks to/once/after/when/with/through
~lose # steam/fury/force/venom thanks to/once/after/when/with/through
~fizzle/~peter out once/after/when/with
~blow over thanks to/once/after/when/with
~run out of steam once/after/when/with
~give way to calm/quiet/talks/dialogue/compromise/conciliation/peace
~yield to calm/talks/dialogue/compromise/peace
~be followed by # calm/lull/thaw/quiet/climbdown/concession/compromise
~end in # compromise/climbdown/concession/reconciliation/handshake
~end with # compromise/climbdown/concession/reconciliation/handshake
~find # way out in/through
~find # off-ramp in/through
~find # outlet/vent in/through
~find # (peaceful/quiet/mild) end/close/settlement in/with/through
tension/tensions .. ~ease/~fall/~drop/~subside thanks/once/when/with/after
anger .. ~abate/~subside/~cool/~fade thanks/once/when/with/after
tempers .. ~cool thanks/once/when/with/after
passions .. ~cool/~subside thanks/once/when/with/after
calm .. ~return with/after/once/when/in/thanks
~be less heated/bitter/fierce/tense/fraught now that/since/thanks/after/once
~be talked down by/in
~be pulled back from # brink by/in
~come off # boil
sting .. ~be/~have (been) drawn by
~draw/~win/~wring/~extract # concession/concessions from/in
~be met with # concession/concessions/conciliation/compromise
~force # climbdown/retreat
~go off # boil
storm .. ~pass with/once/after/when
fire .. ~be put out by
~wind down with/once/after/when/thanks
~have since cooled/eased/calmed/subsided/quietened
~have been raging/simmering/boiling until
quarrel/dispute/standoff/confrontation/row .. ~come to rest
quarrel/dispute/standoff/confrontation/row .. ~end with/in/when/once
~be kept from escalating/spreading/worsening by
~be taken down # notch/peg by
`,
    },
  },
};
