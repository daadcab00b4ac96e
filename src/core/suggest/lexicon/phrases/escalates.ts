import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event makes the conflict of the other worse. */
export const escalates: RelationPhrases = {
  type: 'escalates',
  ways: {
    left: {
      weight: 0.53,
      phrases: `
~escalate
~intensify
~inflame
~aggravate
~exacerbate
~worsen
~broaden # conflict/quarrel/dispute/fight/struggle/front/war/strife
~heighten
~sharpen # conflict/quarrel/dispute/fight/struggle/tone/tensions/confrontation/feud
~embitter
~envenom
~radicalise
~radicalize
~raise # stakes in/of/over
~up # stakes
~raise # ante
~double down on
~double # stakes
~raise # temperature of/in
~raise # pitch of
~raise # tension/tensions
~raise .. to # new level/pitch/height
~pour oil/petrol/fuel/gasoline on/onto
~throw oil/petrol/fuel/gasoline/logs on/onto
~add fuel to
~fan # flames/flame/fire/embers of
~stoke (up) #
~feed # flames/flame/fire
~spread # fire/blaze of
~turn up # heat/volume/pressure/flame
~bring .. to # boil
~bring .. to boiling point
~bring .. to # head
~bring .. closer to war/rupture/violence/bloodshed
~push .. (still/yet/even) further
~push .. up # notch/rung
~crank up
~ratchet up
~ramp up
~step up #
~wind up # tension/spiral
~give .. another turn of # screw
~turn # screw/screws
~tighten # screw/screws/noose/vice/grip
~be # (further/new/another) turn of # screw
~be # (further/new/another/next) twist of # spiral
~climb # (next/another/further) rung
~be # rung higher/up
~be # (further/sharp/grave/serious/dangerous/marked/new/clear) escalation
~mark # (further/sharp/grave/serious/dangerous/new/clear) escalation
~represent # (further/sharp/grave/serious) escalation
~amount to # (further/sharp/grave/serious) escalation
~be # step up from
~go (much/far/even/still/well) further than
~go (one/a) step further than
~go (one/a) step beyond
~go one better/worse than
~go (well/far) beyond # threats/words/warning/warnings/protest/protests
~take .. (one/a) step/stage/notch further
~take .. up # notch/gear/level
~take .. to # (new/next/higher/another/graver) level/stage/plane/height
~take # quarrel/dispute/feud/fight/conflict/row .. (a) further/step
~carry # quarrel/dispute/feud/fight/conflict/row/war/struggle into/to/onto/across/beyond
~carry .. from words/talk/threats to
~move .. from words/talk/threats to
~turn .. into open
~turn .. into # (open/full/outright/shooting) war/battle/brawl/revolt/conflict/feud/confrontation/crisis
~turn words/threats/threat/warning/talk/anger/grumbling into
~make .. (far/much/even/still/yet) worse/bloodier/bitterer/graver/sharper/fiercer/uglier/deadlier
~make matters/things (even/still/far/much) worse
~make bad worse
~make # bad (situation) worse
~compound # quarrel/dispute/offence/offense/injury/insult/grievance/crisis/row
~add insult to injury
~add injury to insult
~rub salt in/into
~pour salt in/into/on
~pour vinegar in/into/on
~twist # knife
~turn # knife
~tear open # wound
~add to # bitterness/tension/tensions/anger/fury/rancour/hostility/enmity/heat
~open # (new/second/third/further/fresh/another) front
~open up # (new/second/third/further/fresh) front
~draw .. into # quarrel/dispute/feud/fight/conflict/row/war/struggle/fray
~drag .. into # quarrel/dispute/feud/fight/conflict/row/war/struggle/fray
~pull .. into # quarrel/dispute/feud/fight/conflict/row/war/struggle/fray
~extend # quarrel/dispute/feud/fight/conflict/row/war/struggle to
~spread # quarrel/dispute/feud/fight/conflict/row/war/struggle/unrest to
~enlarge # quarrel/dispute/conflict/war/battlefield
~harden # fronts/lines/positions
~deepen # trenches/rift/gulf
~whip up
~pile (more/further/fresh) pressure on
~reach for # heavier/bigger/sharper
~bring out # big/heavy guns
~bring up # big/heavy guns
~wheel out # big/heavy guns
~take # gloves off
~take off # gloves
~throw down # gauntlet in
~cross # red line
~cross # threshold .. had
~cross # rubicon
~break off what .. had merely/only
~make good # threat/threats of/in/from
~make good on # threat/threats
~follow threats/words/warnings (up) with
~follow up threats/words/warnings with
~strike harder than
~hit harder than
~sound # sharper/harsher/shriller/angrier note
~strike # sharper/harsher/shriller/angrier note
~quicken # spiral
~drive # spiral
~be # graver/bolder/harsher/sharper/tougher/heavier step/move/blow/measure than
~be # (graver/heavier/sharper/harsher) sequel to
not content with
not satisfied with
no longer content with
not stopping at
~not stop at
far from calming/soothing/cooling/easing
rather than calm/soothe/cool/ease/defuse
instead of calming/soothing/cooling/easing/defusing
instead of backing down
over and above # threats/warnings/insults
on top of # insult/insults/injury/threats/threat
what began as
what started as
what had begun/started as
~outbid
`,
    },
    right: {
      weight: 0.52,
      phrases: `
~be escalated by/in/with
~be intensified by
~be inflamed (further) by
~be aggravated (further) by
~be exacerbated (further) by
~be worsened by
~be deepened by
~be widened by
~be heightened by
~be sharpened by
~be embittered by
~be stoked/fanned/fuelled/fueled (further) by
~be made worse/bitterer/bloodier/graver by
~be taken further by/in/with
~be taken to # (new/next/higher) level/plane/pitch
~be taken # step/stage/notch further
~be carried # step/stage further
~be brought to # head/boil by/in/with
~be only/merely/just # prelude/overture/beginning/foretaste/opening
~be but # prelude/overture/beginning/foretaste/opening
~be mild/tame/nothing beside/against/next/compared
~escalate into/to/with/when
~grow worse/sharper/bitterer/fiercer/hotter/bloodier/uglier with/in
~swell into/to
~balloon into
~snowball into
~mushroom into
~blow up into
~flare into
~flare up into/with
~boil over into/in/with
~spill over into/to
~spill into # street/streets/open
~spill (out) onto # street/streets
~erupt into # open
~break into open
~burst into flame/flames/open in/with
~degenerate into
~descend into
~spiral into/towards/toward
~spin out of control
~get out of hand in/with
~slide into # open/war/violence/bloodshed/chaos
~widen into
~harden into
~sharpen into
~ripen into # open
~turn (truly/suddenly) violent/bloody/ugly/nasty/deadly in/with/when
~turn into # (open/full/outright/shooting) war/battle/brawl/revolt/conflict/feud/confrontation/fight
~become # (open/full/outright/shooting) war/battle/brawl/revolt/feud with/in
~come to blows in/with
~come to # head in/with
~pass from words/talk/threats to
~go from words/talk/threats to
~go from bad to worse
~take # turn for # worse in/with
~take # (uglier/graver/bloodier/sharper/violent/nastier/dangerous) turn in/with
~enter # (new/graver/hotter/bloodier/sharper) phase/stage in/with
~reach # (new/fresh) pitch/peak/height/heights/intensity in/with
~reach boiling point in/with
~rise to # (new/higher/shriller) pitch/level/crescendo in/with
~move up # gear/notch in/with
~shift up # gear in/with
~gain # (new/fresh) edge/sharpness/bitterness/violence with/from/in
the quarrel/dispute/feud/row/conflict/confrontation/struggle .. ~escalate
threats/words/warnings of .. become deeds/blows/reality in/with
had only/merely/just threatened/warned/hinted/grumbled/talked/protested
had stopped/halted short of
had so far/hitherto been (only/merely/just) words/talk/peaceful/verbal
words turn/turned/become/became to/into deeds/blows
from words to deeds/blows/fists
from threats to deeds/blows/action/acts/violence
from bad to worse with/in
from # war of words to/into
~grow (quickly/soon) into # open/full/wider/larger/broader/general
`,
    },
  },
};
