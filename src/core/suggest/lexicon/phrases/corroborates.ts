import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that two accounts support each other. */
export const corroborates: RelationPhrases = {
  type: 'corroborates',
  ways: {
    both: {
      weight: 0.5,
      phrases: `
~corroborate
~confirm what/that
~confirm # account/claim/report/reports/finding/findings/suspicion/version/figures/story/picture
~bear out
~bear .. out
~be borne out by/in
~be confirmed/corroborated/substantiated/verified/attested/vindicated by/in
~substantiate
~authenticate
~verify # account/claim/report/reports/figures/story
~validate # account/claim/finding/findings/report/theory
~vindicate # account/claim/finding/findings/warning/version
~attest to # truth/accuracy/same
~bear witness to # same/what
~testify to # same/what/truth
~back up # account/claim/report/story/finding/findings/version
~back # account/claim/report/story/finding/findings/version
~support # account/claim/report/story/finding/findings/version/conclusion/hypothesis
~lend weight/credence/credibility/support/substance/colour/color to
~give weight/credence/credibility/substance to
~add weight/credence/credibility/substance to
~be given weight/credence/substance by
~chime with
~accord with
~agree with # account/finding/findings/report/figures/version/picture/what
~be consistent with
~be in accord/agreement/keeping/harmony/accordance with # account/finding/findings/report/figures/what
~be of a piece with # account/finding/findings/evidence/report
~dovetail with
~jibe with
~match # account/finding/findings/description/testimony/figures/version
~fit # account/finding/findings/evidence/picture/pattern/description
~echo # account/finding/findings/testimony/conclusion/conclusions/claim/evidence
~mirror # account/finding/findings/testimony/conclusion/conclusions/figures
~repeat # finding/findings/observation/result independently
~replicate # finding/findings/result/results
~point # same way
~point in # same direction
~point to # same conclusion/cause/culprit/thing/fact/trend
~come/~lead to # same conclusion/result/finding/verdict
~reach/~arrive at # same conclusion/result/finding/verdict
~tell # same story/tale
~paint # same picture
~show # same picture/pattern/trend
~sing from # same sheet/hymn
~bear # same message
~give # independent confirmation/proof/support
(independent/further/fresh/second/additional) confirmation of
~be # (independent/further/fresh/second/additional) corroboration/confirmation/proof/verification of
~serve/~stand as (independent/further) corroboration/confirmation/proof/evidence of/for/that
(further/fresh/additional/more/independent/hard) evidence/proof for/of what
further/fresh/additional/independent evidence/proof of/for/that
~put flesh on # bones of
~supply # missing proof/evidence
~provide/~supply/~furnish # proof/evidence/confirmation of/for/that/of what
~prove .. right/true/correct
~be proved/proven/shown right/true/correct by
~turn out/~prove to be true/right/correct
~be # second witness/source/voice/opinion to/for
two/three/several independent sources/witnesses/accounts/lines
independently of (each/one) other/another .. ~report/~find/~describe/~say/~attest
quite independently .. ~find/~report/~describe/~say
~reinforce # finding/findings/account/claim/conclusion/impression/testimony
~strengthen # case/evidence/claim/suspicion/conclusion that/for/against
~bolster # case/claim/account/finding/findings/conclusion/theory
~buttress # case/claim/account/finding/findings/argument/theory
~shore up # claim/account/version/argument/theory
~underpin # claim/account/finding/findings/version
~set/~put # seal on # account/finding/findings/claim/suspicion
~remove # (last) doubt/doubts about/that/over/as
~ring true in # light of
just as .. had said/claimed/reported/found/described/alleged/told/warned
as .. had already/earlier/previously/rightly said/claimed/reported/found/described
~say/~report/~find/~describe/~show # same thing as
~cross-check
`,
    },
  },
};
