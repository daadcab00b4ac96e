/** Words that news uses for the same thing, one set a line: elections, parliaments, cabinets, coups, protests, scandals. */
export const politics = `
recount recheck retabulate
count tally tabulate reckoning
ballot vote poll
voter elector electorate turnout
election poll ballot hustings contest
runoff rematch
landslide rout sweep avalanche
win won victory triumph
defeat loss beat beaten drubbing
concede concession admit acknowledge
margin majority lead sliver whisker
rig rigged fraud stuffing tamper falsify
annul void quash nullify overturn
rerun repeat redo replay
referendum plebiscite ballot
candidate contender hopeful nominee aspirant challenger
frontrunner favourite favorite
incumbent sitting officeholder
outsider novice newcomer upstart
rival opponent challenger foe
campaign stump hustings canvass trail
rally gathering hustings assembly
banner placard sign poster
pollster survey forecast projection
podium lectern rostrum dais
speech address oration remarks
applause ovation clap cheer
heckle jeer boo barrack
promise pledge vow
manifesto platform programme program
donor backer financier bankroller
nomination candidacy candidature
endorse endorsement backing support
withdraw withdrew quit
disqualify bar exclude ineligible
boycott shun stay-away abstain
turnout participation attendance
postpone postponement delay defer reschedule adjourn
coalition alliance pact bloc partnership
deadlock impasse stalemate gridlock standoff
negotiate negotiation talks bargaining haggle
ultimatum deadline demand
compromise concession climbdown
cabinet ministry
premier chancellor
deputy lawmaker legislator parliamentarian mp congressman
senator senate
parliament legislature assembly chamber congress
speaker gavel chair mace
rebel revolt mutiny rebellion
bill legislation draft measure
law statute act code
pass passage adopt approve enact
reject rejection defeat
amend amendment alter change revise
repeal revoke rescind abolish scrap
veto block override
sign signature pen ink assent
ratify ratification endorse
walkout walk-out
filibuster stall stonewall obstruct
brawl scuffle melee fistfight
no-confidence censure
topple oust overthrow depose unseat remove
resign resignation quit step-down
dismiss dismissal sack fire axe oust
successor heir replacement
succession inheritance handover
reshuffle shake-up overhaul
caretaker interim provisional acting temporary stopgap
technocrat expert professor economist
resign depart departure
dissolve dissolution disband
prorogue suspend recess
impeach impeachment trial
acquit acquittal exonerate clear
convict conviction guilty
constitution charter
clause article provision
term-limit extension entrench
court bench judge tribunal robe
judge justice magistrate jurist bench
ruling verdict judgment decision
prosecutor attorney indictment
lawyer advocate counsel attorney barrister
decree edict fiat order ordinance
emergency martial-law crackdown
curfew lockdown
checkpoint roadblock barricade
soldier troop trooper conscript
army military barracks
tank armour armored
general commander officer colonel
coup putsch takeover overthrow
junta general colonel
plot conspiracy conspire cabal
mutiny uprising revolt
palace residence mansion
barracks garrison camp
broadcaster television radio airwaves
newspaper press daily
censor censorship gag muzzle
seize seizure grab takeover
strongman autocrat dictator despot tyrant
transition handover changeover
sanction embargo punish
monarch king queen sovereign crown
throne crown sceptre
prince princess royal
abdicate abdication relinquish
coronation crown enthronement
palace court
swear swore sworn oath
inaugurate inauguration swearing-in investiture
sash regalia insignia
protest demonstration rally march
march procession parade
crowd throng multitude mass
tent camp encampment
sit-in occupation occupy
banner flag standard
barricade roadblock blockade
riot unrest disorder turmoil
rioter looter mob
loot ransack pillage plunder
torch burn arson blaze
stone rock brick cobblestone
teargas tear-gas gas
disperse scatter
bullet shot round
crackdown repression clampdown
massacre slaughter bloodbath killing
coffin casket bier
funeral burial interment
mourn mourning grief lament
wreath flower bouquet
arrest detain detention custody apprehend
handcuff cuff shackle
prison jail cell
prisoner inmate detainee
release free freed liberate
bail bond
charge indict indictment accuse
trial hearing proceedings
sentence punish term
pardon clemency amnesty mercy
bribe bribery kickback payoff backhander
corruption graft sleaze venality
embezzle embezzlement misappropriate siphon
launder laundering
inquiry probe investigation commission
witness testify testimony evidence
scandal affair furore
leak disclose disclosure reveal
cash banknote money envelope
wiretap bug eavesdrop
spy agent informer
apologise apologize apology sorry contrition
regret remorse atonement
mayor burgomaster alderman
council municipality
district constituency ward seat
secede secession breakaway
independence sovereignty statehood self-rule
separatist secessionist
autonomy self-rule devolution home-rule
unionist loyalist
annex annexation absorb
flag anthem emblem
recognise recognize recognition
declare declaration proclaim proclamation
treaty accord pact agreement
dissident critic opponent activist
exile banish banishment expel
extradite extradition
flee fled escape flight
envoy ambassador diplomat
poison toxin nerve-agent
hunger-strike fast starve
house-arrest confinement
torture abuse mistreatment
disappear disappeared vanish missing
party faction grouping
purge expel expulsion oust
defect defection switch crossing
split schism rift break
ban outlaw prohibit proscribe
illegal unlawful unconstitutional
defiance defy disobey
petition signature
striker picket
union labour labor
pension retirement
shutdown furlough closure
vigil candle candlelight
commemorate commemoration anniversary remembrance
memorial monument cenotaph
statue monument bust plinth
topple dismantle
assassinate assassination murder kill
gunman assassin shooter
bodyguard guard escort
motorcade convoy
abduct kidnap abduction
hostage captive
kneel knelt bow
siege surround encircle
storm storming overrun
retreat u-turn
peer lord
confess confession admission
fugitive runaway
oligarch tycoon magnate
`;
