import type { RelationPhrases } from '../relation-phrases.ts';

/** Phrases which say that one event speaks of the other. */
export const about: RelationPhrases = {
  type: 'about',
  ways: {
    left: {
      weight: 0.61,
      phrases: `
~be # (official/written/full/first/critical) report on/about/into
~be # (official/written/public/formal) statement on/about/concerning/regarding
~be # (court/judicial/legal/final) ruling on/about/over
~be # (court/judicial/legal/final) judgment/judgement/verdict/opinion on/about/over
~be # (public/parliamentary/heated/open) debate on/about/over
~be # (public/parliamentary/official/formal) inquiry/enquiry/investigation into
~be # (public/running/acid/first) commentary on/upon
~be # (official/eyewitness/detailed/first/full) account of
~be # (critical/independent/official/sober) review/assessment/appraisal/evaluation of
~be # analysis/study/survey/examination of
~be # post mortem on/of
~be # autopsy of/on
~be # briefing on/about
~be # hearing on/into/about
~be # speech/address/lecture/sermon/essay/column/editorial/article/interview on/about
~be # eulogy/obituary/elegy of/for/on
~be # chronicle of
~be devoted to
~be (chiefly/mainly/solely/wholly) concerned with
~comment on/upon
~comment # (publicly/openly/briefly) on/upon
~pronounce on/upon
~opine on/about
~remark on/upon
~expatiate on/upon
~discourse on/upon
~hold forth on/about
~weigh in on
~have # say on/about
~offer # view/views/opinion/verdict/assessment/account on/of/about
~deliver # (first/final/damning/mixed) verdict/judgment/judgement/opinion/assessment on/of/about
~sit in judgment/judgement on/over/upon
~adjudicate on/upon
~adjudge
~hand down # ruling/judgment/judgement/verdict/opinion on/in/over
~report back on
~relate # events/story/course/circumstances of
~narrate
~recount # events/story/course/circumstances of
~describe # events/course/scene/scenes/scale/aftermath/damage/details of
~discuss
~deliberate on/upon/over/about
~confer on/about/over
~ponder
~examine
~scrutinise/~scrutinize
~analyse/~analyze
~assess
~appraise
~evaluate
~review # conduct/handling/case/legality/course/lessons of
~inquire/~enquire into
~investigate
~probe
~delve into
~take stock of
~summarise/~summarize
~take up # subject/question/matter/case/theme/topic/issue of
~address # (subject/question/matter/case/topic/issue) of/raised
~treat of
~touch on/upon # subject/matter/case/topic/events
~turn on/upon # subject/question/legality/meaning/conduct of
~revolve/~centre/~center around/on/round/upon
~focus on # subject/question/matter/case/events/handling
~take .. as/for # subject/theme/topic/text/matter
~have .. as/for # subject/theme/topic/object
whose (only/sole/main/very) subject/theme/topic/object ~be
# (only/sole/main/real/very/chief) subject/theme/topic ~be
~be on # subject/topic/matter/question of
on # subject/topic of
~make .. # subject/theme/topic of
~make # statement/speech/remarks/declaration on/about/concerning/regarding
~issue # (statement/report/communique/bulletin/opinion/declaration) on/about/concerning/regarding
~publish # report/study/account/findings/review/memoir/dossier on/of/about/into
~present # findings/report/conclusions on/about/of/into
~express # opinion/view/views/doubts/concern/alarm/regret/satisfaction on/about/over
~give evidence/testimony about/on
~bear witness to
~interpret/~construe # meaning/event/events/act/decision/vote/result/outcome of
~characterise/~characterize .. as
~explain to # public/press/parliament/house/voters/members/reporters what/why/how
~brief # press/reporters/public/council/parliament/ministers on/about
~answer/~field/~face # questions about/on/over
~be questioned/asked/interviewed/quizzed/grilled about/on/over
~put # questions about
~announce # news/outcome/result of
~break # news of
~carry/~spread/~bring # news/word of
~put into words
~put .. on # record
~set down # facts/record/story/account of
~cast # eye over
~chew over
~pick over # bones/ruins/wreckage/remains
~draw # balance/lessons of/from
in which .. ~be discussed/debated/examined/assessed/described/analysed/analyzed/judged/reviewed/dissected
~raise # matter/question/case/issue/subject of .. in # house/council/parliament/chamber/assembly
remarks on/about
findings on/about
discussion of/about
controversy over/about/around/surrounding
~dissect
~mull over
~reflect on/upon
`,
    },
  },
};
