import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that two events happen at one time. */
export const concurrentWith: RelationPhrases = {
  type: 'concurrent-with',
  ways: {
    both: {
      weight: 0.66,
      phrases: `
at # (very/exact) same time/moment/hour/instant/minute as
at # (very/exact) same time/moment/hour/instant
on # (very/exact) same day/date/morning/evening/night/afternoon/weekend
in # (very/exact) same week/month/hour/hours/days/breath/season/fortnight
during # (very/exact) same week/month/hours/days/period/time/weekend
within # same hour/hours/day/week
over # same weekend/days/hours/week/period
simultaneously with
~be simultaneous
~happen/~occur/~unfold/~run simultaneously/concurrently
concurrently with
~be concurrent
~coincide (in time/date) with
~coincide in time/date
~be coincident with
in (temporal) coincidence with
~be contemporaneous/coeval/synchronous with
contemporaneously with
~run (in) parallel to/with
~unfold/~proceed/~run/~happen in parallel
~run/~go on/~unfold/~proceed side by side
~unfold/~proceed/~run alongside
~take place alongside
~go on alongside
~overlap (in time) with
~overlap in time/date
~have overlapping dates/days
~share # (same) date/day/week/weekend/calendar/hour/morning/evening/dateline
~fall on # same day/date/weekend
~fall in # same week/month/days/hours/season
~fall together in time
~bear/~carry # same date
~keep # same hours/calendar
~be under way/underway while/as/when
~be in full swing/flow/spate while/as/when
~be in progress/session while/as/when
~be still going on/under while/as/when
even as
at the time that
just as .. ~be going/speaking/playing/meeting/waiting
in # midst of which
all # while
in # meantime/meanwhile .. elsewhere
meanwhile
elsewhere at # same time/hour/moment
elsewhere that (same) day/morning/evening/week/night
that same day/morning/evening/afternoon/night/hour/week/weekend
# same day/morning/evening/week also saw/sees/brought/brings
# same day/morning/evening/week as
while on one side/stage/field .. on # other
on two stages/fronts/tracks/screens at once
two things at once
both at once
both ~happen/~occur/~fall/~unfold/~play on/in/at/within
both ~be dated/reported/set on/to/in/for
~be two scenes of # same day/week/night
~be two faces/halves of # same day/week/night
~share # (same) stage/bill/headlines with
~compete/~vie/~jostle for # same (day's) headlines/attention
~vie with .. for # headlines/attention
~keep pace/step in time with
in lockstep with
in step/sync/tandem with
~clash in date with
~be timed to coincide
~play out at # same/very
against # clock of # same
as # clock struck # same
neither before nor after
hour for hour with
~be no more than # coincidence of date/dates/time
`,
    },
  },
};
