import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that two accounts clash. */
export const disputes: RelationPhrases = {
  type: 'disputes',
  ways: {
    both: {
      weight: 0.53,
      phrases: `
~deny # claim/charge/allegation/allegations/accusation/report/reports/account
~gainsay
~rebut
~refute
~contest # account/claim/version/figure/figures/finding/findings/charge/allegation
~reject # account/claim/version/figures/allegation/allegations/accusation/charge/findings
~dismiss # account/claim/version/report/allegation/allegations/accusation/charge/charges as
~challenge # account/claim/version/figures/finding/findings/story/narrative/accuracy/truth
~disavow # claim/report/statement/account
~repudiate # account/claim/version/charge
~controvert
~traverse # allegation/allegations/charge/claim
~take issue with
~beg to differ
~differ sharply from/on/over/with
~be at odds with/over/on/about
~be at variance with
~be in contradiction with/to
in (flat/open/direct/plain) contradiction to/of/with
~be inconsistent/irreconcilable/incompatible with
cannot/can't both be true/right
only one of .. can be true/right
does/do not square/tally/agree/match/fit with
doesn't/don't/didn't square/tally/agree/match with
did not square/tally/agree/match with
~clash with # account/claim/version/story/statement/figures/report
~conflict with # account/claim/version/story/statement/figures/report/findings
~jar with # account/claim/version/story/statement/report
~fly in # face of # account/claim/version/statement/figures/report/findings
~give # lie to
~call .. # lie/fabrication/invention/falsehood/slander/smear
~brand .. # lie/lies/fabrication/false/untrue
~call/~term/~label # claim/report/account/story/allegation false/untrue/baseless/unfounded
~deny what
~be # (flat/firm/outright/categorical/official) denial/rebuttal/refutation/disclaimer of
~issue # (flat/firm/outright/categorical/official) denial/rebuttal
~insist otherwise
~say/~claim/~maintain # (exact/very) opposite of
~tell # (quite/very/wholly/entirely) different story/tale
~paint # (quite/very/wholly) different picture
~give # (quite/very/rival/competing/conflicting/contrary) different account/version
rival/competing/conflicting/clashing/contradictory/opposing version/account/claim/claims/narrative/story
one side's word against
word against # word
contrary to what/the claim/claims/account
~throw doubt on/upon
~call .. into question
~pour cold water on # claim/claims/report/reports/story/account/theory
~poke/~pick/~punch/~shoot # hole/holes in # account/claim/story/version/case/theory
~shoot down # claim/report/story/theory/allegation
~knock down # claim/report/story/theory
~debunk
~disprove
~explode # myth/claim/story/theory
~give .. short shrift
~have none of it
~have it that .. while/whereas/but
no such thing ~have happened/occurred
~dig in # heels over # version/account/facts
~disagree about/over/on # facts/cause/figures/number/numbers/what/who/whether/how
~blame each other
~point # finger at each/one other/another
~put # blame on # other
~trade accusations/blame/charges
~stand in # (stark/sharp/flat/open) contradiction to
~be disputed/denied/contradicted/rebutted/refuted/contested by
~plead not guilty to
~protest # innocence
~set # record straight
~tell against # claim/account/version
~turn # story/claim/account/charge on # head
not so .. ~say/~reply/~insist
~put # question mark over # account/claim/version/figures/report/truth
`,
    },
  },
};
