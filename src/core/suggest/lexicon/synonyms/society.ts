/** Words that news uses for the same thing, one set a line: courts, crime, health, schools, faith, sport, press. */
export const society = `
court bench judge tribunal gavel magistrate robe justice
verdict ruling judgment finding
jury juror foreman
acquit acquittal clear exonerate not-guilty
overturn quash annul reverse void nullify invalidate
uphold upheld confirm affirm
lawyer attorney counsel barrister advocate solicitor
charge indict indictment accuse arraign
lawsuit sue litigation plaintiff
injunction stay halt block suspend restrain
confess confession admit admission
evidence proof exhibit
search raid ransack comb
seize seizure confiscate impound
warrant writ summons subpoena
arrest detain detention custody handcuffs
catch caught capture nab apprehend
bail bond surety
fugitive runaway escapee
flee fled escape bolt
hide hid hideout lair
extradite extradition hand-over
bribe bribery graft kickback corruption envelope
embezzle embezzlement siphon steal stole
fraud swindle scam deception con
fraudster swindler conman trickster impostor
fake forge forgery counterfeit bogus sham
prison jail gaol penitentiary bars cell
prisoner inmate detainee convict
warden guard jailer turnkey
riot mutiny uprising revolt
jailbreak breakout escape tunnel
amnesty pardon clemency mercy reprieve
execute execution hang noose gallows scaffold
torture beat beating abuse mistreat ill-treatment
interrogate interrogation question questioning grill
genocide extermination ethnic-cleansing
exhume exhumation unearth dig dug
grave tomb burial cemetery
remains bone skeleton skull
body corpse cadaver
murder homicide kill slay slain slaying
killer murderer assassin hitman
shoot shot shooting gunfire
gunman shooter attacker assailant
gun rifle firearm pistol weapon
bullet round ammunition casing
stab knife blade slash
strangle choke suffocate asphyxiate
behead decapitate
poison poisoning toxin venom
detective investigator sleuth
investigate investigation probe inquiry
autopsy post-mortem pathologist coroner inquest
kidnap kidnapper abduct abduction snatch
missing vanish disappear disappearance
robber burglar thief bandit
robbery heist burglary theft
loot booty haul plunder pillage
rape assault molest violate
cocaine coca powder
heroin opium poppy
cannabis marijuana hashish weed
overdose addict addiction
cartel syndicate gang mob mafia
kingpin baron capo boss godfather
trafficker smuggler
smuggle smuggling contraband trafficking
lorry truck trailer
extort extortion racket blackmail
vigilante lynch mob
migrant immigrant refugee newcomer
asylum refuge sanctuary shelter haven
boat dinghy raft vessel
drown perish
coastguard cutter lifeboat
deport deportation expel expulsion removal
border frontier crossing
fence wall barrier razor-wire
passport papers citizenship nationality
visa permit
camp tent tarpaulin
epidemic outbreak pandemic plague
virus germ pathogen bug
disease illness sickness ailment
infect infection contagion transmission
lockdown curfew stay-home confinement
test swab screening sample
mask face-covering respirator
vaccine jab shot inoculation
vaccinate immunise inoculate
cull slaughter pyre
poultry chicken hen duck
cattle cow beef herd
operation surgery scalpel theatre
oxygen ventilator cylinder
heart kidney liver organ
transplant graft donor
ailing ill sick frail bedridden
cancer tumour
contaminate taint tainted pollute adulterate
alcohol liquor spirit bottle
milk dairy formula
baby infant newborn cradle
ban prohibit outlaw forbid forbade
school classroom desk lesson
teacher schoolmaster chalk blackboard
pupil schoolchild schoolgirl schoolboy student
professor lecturer academic scholar
degree diploma doctorate thesis dissertation
plagiarism plagiarise copy crib
headmaster headteacher principal
headscarf veil hijab burqa niqab
church cathedral chapel altar
priest clergyman cleric vicar pastor cassock
pope pontiff papacy
cardinal conclave chimney
bishop archbishop mitre
monk nun convent monastery cloister
faithful worshipper congregation flock
pray prayer kneel
sermon homily pulpit
mosque minaret
imam cleric mullah preacher
temple shrine
pilgrim pilgrimage
saint canonise halo
excommunicate defrock
blasphemy sacrilege desecrate desecration
sect cult guru
stampede crush trample
museum gallery vitrine curator
restitution return repatriate
sculpture statue bronze marble plinth
painting canvas portrait masterpiece
auction hammer bid bidder
archaeologist excavate excavation trowel
blaze fire flame burn
medal podium gold
champion winner title trophy
olympics torch games
boycott shun absent
doping dope steroid syringe
football soccer pitch
footballer striker goalkeeper
referee umpire whistle
stadium arena terrace
cyclist rider peloton saddle
newspaper daily tabloid newsprint ink
journalist reporter correspondent pen notebook
editor publisher newsroom masthead
tape recording cassette audio
broadcaster television channel station antenna mast
presenter anchor
censor censorship muzzle gag scissors
defamation libel slander
film movie cinema screen
singer musician vocalist
novelist writer author
prize award honour laureate
indigenous native aboriginal tribe
chief elder
consult consultation consent
logger chainsaw timber
evict eviction
wife husband spouse
bride groom wedding
marriage wedding matrimony
gay homosexual same-sex
abortion termination
harass harassment
language tongue alphabet
segregation apartheid
discriminate discrimination bias racism
king queen monarch sovereign crown throne
funeral burial bury cortege hearse
mourn mourner grieve mourning grief
candle vigil
weep wept cry tear
tribute eulogy homage
die death perish
victim dead fatality
compensate compensation damages payout redress reparation
apologise apology sorry regret remorse
whitewash cover-up
negligence neglect carelessness
whistleblower leaker
informer informant collaborator
treason betrayal traitor
astronaut cosmonaut spacesuit
launch lift-off blast-off
spacecraft capsule probe
archive vault shelf folder
declassify unseal
charity foundation donor
donate donation gift
famine hunger starvation
adopt adoption foster
orphan orphanage
maid servant housekeeper
slave slavery bondage servitude
casino roulette croupier
gamble bet wager
lottery jackpot
`;
