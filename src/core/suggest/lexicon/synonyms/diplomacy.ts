/** Words that news uses for the same thing, one set a line: envoys, talks, treaties, borders, sanctions, spies. */
export const diplomacy = `
ambassador envoy emissary diplomat plenipotentiary
nuncio legate papal pontiff
embassy mission chancery legation
consulate consul consular
residence villa mansion
reprimand rebuke scold dressing-down censure
recall withdraw withdrawal pullout
expel expulsion oust eject banish
expel unwelcome persona grata undesirable
retaliate retaliation tit-for-tat reciprocal reprisal countermeasure
accredit accreditation credential agrement
sever severance rupture cut break broke
relation tie link
restore restoration resume resumption renew renewal
normalise normalisation rapprochement thaw detente
reconcile reconciliation mend patch heal
chill rift row spat quarrel feud
estrangement rift split breach
summit meeting encounter conclave
handshake clasp grip
banquet dinner feast toast
visit trip tour journey
host hospitality
motorcade convoy limousine cortege
anthem band hymn
interpreter translator earpiece headphone
draft bracket clause paragraph
snub slight shun rebuff
postpone postponement delay defer shelve
mediate mediation broker intercede
mediator broker intermediary go-between facilitator
troubleshooter envoy representative
neutral neutrality impartial nonaligned
secret clandestine covert hidden undisclosed backchannel
leak disclosure disclose reveal divulge
negotiate negotiation talk bargain haggle parley
negotiator delegate delegation bargainer
talk dialogue discussion
venue hotel hall palace lakeside
collapse breakdown fail failure founder
walkout storm quit leave left
ceasefire truce armistice cessation
lull pause respite quiet silence
violate violation breach infringe infringement
treaty pact accord agreement convention
deal bargain settlement
treaty parchment paper document
sign signature ink pen initial
signatory party signer
ratify ratification approve approval assent
parliament senate legislature chamber
lawmaker deputy senator legislator
abrogate abrogation denounce denunciation repudiate terminate termination
annul annulment void nullify rescind revoke
renounce renunciation forswear relinquish
expire expiry lapse elapse
extend extension prolong renew
clause article provision paragraph
annex annexation absorb incorporate
occupy occupation seize seizure
cede cession handover transfer
sovereignty sovereign ownership
independence secede secession breakaway
self-determination independence autonomy
referendum plebiscite ballot vote
border frontier boundary
demarcate demarcation delimit delimitation
marker pillar post stone
surveyor cartographer mapmaker theodolite
reopen reopening unlock unseal
incursion intrusion trespass intrude
standoff face-off confrontation
disengage disengagement pullback
withdraw withdrawal pullout retreat evacuation
island islet isle archipelago atoll
reef shoal rock outcrop
coastguard cutter hull
intercept interception scramble
recognise recognition acknowledge acknowledgement
legitimate legitimacy lawful
junta regime putschist
pretender claimant rival usurper
exile banishment expatriate
pariah outcast ostracise
isolate isolation quarantine ostracise
sanction penalty punish punitive
blacklist designate list designation
embargo ban prohibit prohibition
blockade cordon siege
freeze frozen block immobilise
unfreeze release unblock thaw
asset property wealth holding
seize seizure confiscate confiscation impound
waive waiver exempt exemption reprieve
ease relax loosen soften
tighten harden stiffen toughen
evade evasion circumvent dodge bypass
smuggle smuggler contraband traffic
tanker ship vessel freighter
arms weapon munition armament
veto block scupper thwart
reject rejection refuse refusal rebuff
unanimous unanimity consensus
council chamber horseshoe
assembly plenary hall
speech address oration
membership member entry
accession accede join admission admit enter
candidate candidacy applicant aspirant
apply application bid
enlarge enlargement expand expansion
bloc union club grouping
confederation federation union
suspend suspension exclude exclusion
readmit readmission reinstate reinstatement
quit exit leave left depart departure
observer monitor watcher
peacekeeper blue helmet beret
spy agent operative
espionage spying intelligence
mole double-agent infiltrator plant
traitor treason turncoat betrayal betray
handler recruiter spymaster
defect defector defection
bug wiretap eavesdrop tap microphone
cable telegram dispatch memo
extradite extradition surrender
deport deportation expel repatriate
warrant arrest apprehend
arrest detain detention custody
prisoner captive detainee inmate
ransom payment
pardon clemency amnesty
homecoming return reunion
repatriate repatriation return
visa stamp passport permit
ban bar prohibit
revoke cancel revocation
asylum refuge sanctuary shelter
dissident dissenter critic
boycott shun stay-away
absent absence no-show
protest demarche complaint grievance
protest demonstration rally
condemn condemnation denounce deplore decry
outrage anger fury indignation
insult slur offend offence
apology apologise regret sorry
remorse contrition atone atonement
reparation compensation indemnity
loot plunder pillage
deadline cutoff clock midnight
defy defiance flout
comply compliance obey
yield bow relent capitulate
guarantee assurance pledge guarantor
guarantor sponsor underwriter
alliance pact coalition axis
deter deterrent deterrence
invoke trigger activate
base garrison barracks airfield
aid assistance relief help
donor benefactor giver
pledge pledging promise commit
tranche instalment
court tribunal bench
judge jurist robe bench
arbitrate arbitration arbitrator
ruling verdict judgment award
condolence sympathy commiserate
mourn mourning grief sorrow
funeral burial bury
half-mast lower
congratulate congratulation felicitate felicitation
greet greeting welcome
inaugurate inauguration sworn oath
appoint appointment nominate nomination
resign resignation quit
inspect inspection verify verification
hoist raise unfurl
pullout drawdown
immunity privilege inviolable
pouch bag courier
monarch king queen
pope pontiff cassock
delegation entourage retinue
invite invitation uninvite
de-escalate calm defuse
`;
