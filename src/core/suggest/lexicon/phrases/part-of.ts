import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event is a part of the other. */
export const partOf: RelationPhrases = {
  type: 'part-of',
  ways: {
    left: {
      weight: 0.5,
      phrases: `
~be (but/only/just/merely) one part/piece/element/component/strand/facet/ingredient/portion of
~make up part of
~constitute # part/component/element/portion of
as part of
~be # (opening/first/second/third/next/latest/last/final/closing) act of/in
~be # (opening/first/second/third/next/latest/last/final/closing) chapter of/in
~be # (opening/first/second/third/next/latest/last/final/closing) stage/phase/leg/step/round/instalment/installment of/in
~be # (single/individual/isolated/brief) episode in/of/within
~be # (one/single) scene/verse/movement/page/paragraph/line in/of/from
~be # (one/single) thread/strand in/of
~be woven into
~be # stone/tile/piece in # mosaic/jigsaw/puzzle
~be # one/single/small piece of # puzzle/jigsaw/whole/picture
~be # one/single/small brick in # wall/edifice
~be # one/single/vital link in # chain
~be # one/single/small cog in
~be # (one/single) plank/pillar/limb/arm/wing/branch of
~be # (one/single) front/battle/theatre/skirmish/engagement in/of # wider/larger/broader/same
~belong to # same/wider/larger/broader series/campaign/wave/programme/program/package/plan/operation/effort
~fall within # wider/larger/broader/scope
~fall under # wider/larger/broader/same/umbrella
~take place within # framework/wider/larger/broader
within # framework of
under # umbrella of
~be one among/amongst
~count among # many/several/events/episodes/incidents/measures/steps
~be counted/numbered/included/listed among/amongst/in # measures/toll/total/tally/incidents
~rank among # many/measures/steps/episodes
~be included/contained/comprised/subsumed/embedded/nested in/within/under
~be # (local/regional/national/single) instance/case/example/leg/branch/chapter/arm of # wider/larger/broader/general
~be # subplot in/of/to
part of # wider/larger/broader/same/wave/series/whole
part and parcel of
~occur/~happen in # course of
~occur/~happen/~fall during # wider/larger/broader/same campaign/operation/wave/drive/offensive
in # course of # wider/larger/broader/same
~be carried/done/held/launched/staged as part of
~be # latest/first/next/last in # series/string/wave/succession/run/chain of
~be # (latest/first/next/last) move/item/entry/instalment in/on # series/campaign/list/agenda/programme/program
~be # (single/one) item/point/clause/line/entry/provision in/on/of # list/package/agenda/programme/program/bill/plan/deal
~contribute # chapter/episode/piece to
~round off/out # series/campaign/programme/program/set
~be # tip of # iceberg
~be # wave/ripple in # same/wider/larger/broader sea/tide/flood/ocean/stream
~be # component/constituent/ingredient/element of/in
~be # centrepiece/centerpiece/cornerstone/core/heart/nucleus of
~fit/~slot into # wider/larger/broader/same campaign/series/plan/programme/program/operation/picture/pattern
~be one of # steps/measures/episodes/stages/incidents/parts/phases/strands/elements/actions
~be taken from/out of # larger/wider/broader/longer
~be # detail/fragment/slice/segment/portion/fraction of
`,
    },
  },
};
