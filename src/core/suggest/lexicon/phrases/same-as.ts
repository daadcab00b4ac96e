import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that two reports tell of one event. */
export const sameAs: RelationPhrases = {
  type: 'same-as',
  ways: {
    both: {
      weight: 0.52,
      phrases: `
~be one and the same
~be # same event/incident/episode/occurrence/happening/affair/story/act/matter/thing as
~be identical to/with
~describe # same
~report # same
~relate # same
~recount # same
~refer to # same
~concern # same event/incident/matter/act/occurrence
~deal with # same event/incident/matter/act
two/both reports/accounts/versions/stories/dispatches of # same/single/one
two/second/another report/account/dispatch/version/telling of # same/very
second/another/duplicate/repeat/parallel report/account/dispatch/entry of/for
~be # duplicate/duplication/repeat/double/copy of
~duplicate
~share # date/place/actors/details/time with
same date/day/hour/time .. same place/people/actors/victims/toll
same people/actors/place/victims/toll .. same date/day/hour/time
~be told twice
told twice/again/over
~be reported/recorded/told/counted/entered/logged/filed twice
~be two names/words/labels/headlines/titles for
~be # another/different/other name/label/title/headline/wording for
under # different/another/other headline/title/heading/name
~be # same .. seen/viewed/told from # different/other/another side/angle/perspective/end/desk
~be # same news/story/item/report
# same news/story/item again
~be nothing/none other than
~be no other than
~be not two (separate/different/distinct) events/incidents/things but one
~be not # separate/different/distinct/new event/incident/thing
~be not two but one
not # separate/different/distinct event/incident but
~be # (single/one) event/incident/occurrence reported/described/told/covered
~be indistinguishable from
~be interchangeable with
~boil down to # same event/incident/thing
~be # (earlier/later/fuller/shorter/longer/first/second/updated) version/draft/edition/report of # same/event
~be # fuller/updated/longer/shorter/revised/later/earlier account/report/telling/version of
~restate
~repeat # news/report/story/item of
~match .. in # every detail/respect/particular
~match .. detail for detail
~correspond point for point
~agree in # every detail/particular/respect
~bear # same date/details/facts/names as
~be equated with
~be merged/combined/treated as/with/into # same/one/single
~belong under # same entry/heading
seen from # (other/another/different) side/angle/end/desk/vantage
~look at # same event/incident/thing from
two lenses/views/angles/windows/cameras on # same/one
~be # carbon copy of
~report/~describe # one and the same
both ~report/~describe/~record/~tell # same/one
both items/reports/notes/stories/entries/dispatches ~concern/~cover/~describe/~report
two reports/stories/entries/items/dispatches one event
# very same event/incident/occurrence/act/thing/story
# same event/incident/episode/occurrence/happening
~cover # same event/incident/occurrence/meeting/day's
~overlap entirely/completely/wholly/fully with
`,
    },
  },
};
