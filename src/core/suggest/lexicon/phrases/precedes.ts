import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event comes before the other. */
export const precedes: RelationPhrases = {
  type: 'precedes',
  ways: {
    left: {
      weight: 0.48,
      phrases: `
~predate/~antedate
~precede .. by
~come first and
~take place (shortly/just/well/long) before
~happen/~occur (shortly/just/well/long) before
~fall/~lie (shortly/just/well/long) before
~end/~close/~finish/~conclude (shortly/just/well/long) before
~be (already/long) over/finished/past/done before/when
~be over and done with before/when/by
~be (already) over by # time
~have (already) ended/closed/finished/concluded before/when/by
~have run # course before/when/by
~have come and gone before/when/by
~be wrapped up before/when/by
~be # thing of # past when/by/before
~be history when/by
~be # closed book/chapter when/before/by
~be behind .. when
~be # earlier of # two
~be # first of # two
~be # older of # two
~have # priority/precedence in time
~be earlier in time/date than
~be earlier than
~belong to # earlier day/week/month/year/date/season than
days/weeks/months/hours/years ahead of
days/weeks/months/hours/years before
~stand earlier in # calendar/chronicle/sequence/timeline/diary
~head # sequence/timeline/chronology
~open # sequence that .. ~close/~end
~be prior to
prior in time to
~have happened by # time
~beat .. to # calendar/date
~be in # books before
# dust/ink had (already/long) settled/dried when/before
# curtain had (already/long) fallen when/before
first came .. then came
first .. and only later/then/afterwards
~be followed in time by
~be followed # day/days/week/weeks/month/months later by
~be succeeded (in time/date) by
# day/week/month/fortnight later came/comes
days/weeks/months/hours later came/comes
only later/afterwards/thereafter came/comes/did/does
and only then did/does/came/comes
next on # calendar came/comes/is/was
next in line/order/time came/comes/is/was
~be earlier .. without # (known/further) link/tie/bearing
`,
    },
  },
};
