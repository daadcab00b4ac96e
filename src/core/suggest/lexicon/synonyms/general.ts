/** Words that news uses for the same thing, one set a line: of all fields. */
export const general = `
ship vessel boat trawler freighter tanker ferry craft steamer
warship frigate destroyer gunboat cruiser navy naval fleet
plane aircraft jet airliner flight aeroplane airplane
lorry truck convoy vehicle column
money cash fund finance payment sum
loan credit lending advance
bank lender banker
currency peso franc pound crown dollar exchange devaluation
account deposit reserve asset holding
tariff duty levy tax surcharge
goods cargo import export merchandise shipment freight consignment
price cost inflation
factory plant mill furnace works smelter
job worker employee labour layoff lay-off dismissal
union worker docker miner labour
strike walkout stoppage
court judge tribunal ruling verdict judgement judicial legal lawsuit bench magistrate
parliament assembly congress legislature lawmaker deputy chamber vote mp senator
vote ballot poll election count recount referendum
bill law legislation act statute
party coalition opposition faction
minister government cabinet ministry
president leader head chief
king monarch crown prince queen
ambassador envoy emissary diplomat representative delegate
embassy mission consulate
statement declaration communique announcement message
letter note memorandum
speech address broadcast
talk negotiation dialogue discussion consultation meeting conference summit
mediation mediator broker intermediary go-between facilitation
proposal plan draft offer initiative
agreement accord deal treaty pact settlement compromise
refusal rejection refuse reject decline rebuff
demand request ultimatum call appeal plea
deadline term ultimatum
condemn denounce criticize criticise deplore rebuke
accuse blame charge accusation allegation
threat threaten warn warning
sanction embargo boycott ban restriction
blockade quarantine closure siege interdiction block roadblock
seize capture take confiscate impound seizure takeover board
coup putsch overthrow takeover topple junta mutiny
arrest detain detention custody hold jail imprison prisoner captive hostage
release free liberate let freed liberation
abduct kidnap hostage captor kidnapper gunman gunmen
attack strike assault raid offensive bombing bombardment
missile rocket warhead
bomb explosion blast explosive
shoot fire shot gunfire bullet
kill death dead casualty victim fatality die toll
wound injure injury hurt
soldier troop army military force battalion garrison
police officer constable gendarme
rebel insurgent guerrilla militant militia
ceasefire truce armistice pause suspension
withdraw withdrawal pullout retreat remove removal dismantle
deploy deployment mobilize reinforcement dispatch
protest demonstration rally march protester demonstrator camp
riot unrest disturbance clash
flood inundation deluge embankment dam river
earthquake quake tremor aftershock
storm cyclone hurricane typhoon
fire blaze wildfire
drought famine hunger
epidemic outbreak disease cholera virus
aid relief help assistance donation supply
tent shelter blanket
food rice grain wheat ration
doctor nurse medic hospital ward clinic patient
refugee displaced evacuee migrant
rescue evacuate evacuation airlift
donor pledge contribution grant
road highway bridge route corridor
border frontier crossing boundary
island archipelago
harbour port dock pier
fish fishery fishing trawler catch cod
net warp gear
zone limit mile line
sea water ocean strait
oil petroleum crude fuel
gas pipeline energy
nuclear atomic uranium enrichment reactor
inspector inspection verification monitor observer
spy espionage intelligence agent
hack hacker malware ransomware cyberattack intrusion breach encrypt
computer network server system software
file data record document
leak publish publication disclose
ransom extortion payment
photograph picture image footage video
evidence proof finding
report inquiry investigation probe
journalist reporter correspondent newspaper press
television radio broadcast broadcaster
school university student teacher
church bishop priest
money budget spending
debt default arrears repayment
share stock investor market
company firm corporation enterprise supplier vendor
farm farmer crop harvest
resign resignation quit step
appoint appointment successor
dissolve dissolution suspend suspension
member membership exclusion expel expulsion
recall withdraw expel
visit trip travel tour journey
apology apologize regret
compensation damages reparation
rescue salvage recover
collision ram collide
sail sailing voyage
border patrol guard coastguard
month week fortnight
sum million billion
war conflict dispute quarrel row feud struggle standoff crisis contest confrontation
incident clash encounter collision
flood spillway
open reopen
territory area region zone
congratulate greet greeting welcome hail praise
resume restart reopen resumption
stop halt end cease
begin start open launch
delay postpone postponement
increase raise rise
reduce cut lower
pact charter protocol convention covenant memorandum understanding
signature sign initial ink
ratify ratification approve approval endorse endorsement
reject rejection veto refuse refusal decline spurn dismiss rebuff turn-down
scrap abandon drop shelve cancel cancellation revoke rescind annul annulment void repeal
overturn quash annul reverse reversal strike nullify
uphold confirm affirm sustain
extend extension prolong renewal renew rollover
expire expiry lapse elapse run-out
breach violate violation infringement infringe break
comply compliance obey observe adherence abide honour
concession concede yield climbdown back-down retreat
bargain haggle negotiate talks
deadlock impasse stalemate gridlock standstill
breakthrough progress headway
walkout boycott absent absence
host venue hosting
guarantee pledge promise commit commitment vow assurance undertake undertaking
threaten menace intimidate intimidation
warn alert caution alarm
urge exhort implore plead appeal call
insist demand require requirement
praise laud commend applaud salute
regret lament deplore dismay
outrage anger fury uproar indignation backlash outcry
fear worry concern anxiety alarm
hope optimism expectation
doubt scepticism skepticism suspicion mistrust distrust
trust confidence faith
shame humiliation embarrassment disgrace scandal
scandal affair corruption bribery bribe graft kickback embezzlement
fraud swindle deception forgery fake falsify
theft steal stolen loot looting plunder rob robbery burglary
smuggle smuggling contraband trafficking trafficker smuggler
drug narcotic cocaine heroin cartel
murder assassination assassinate killing slay homicide poison poisoning
massacre slaughter carnage atrocity
torture abuse mistreatment beating
rape assault harassment abuse
execute execution hang behead
suicide bomber
sniper gunman shooter
knife stab stabbing
trial hearing proceedings courtroom
sentence verdict conviction convict guilty acquit acquittal
indict indictment charge prosecute prosecution
prosecutor attorney counsel lawyer solicitor barrister advocate
appeal appellate review reconsideration
injunction stay order restraining suspension freeze
warrant summons subpoena
fine penalty penalize punish punishment sanction
amnesty pardon clemency commute reprieve
parole bail release
extradite extradition surrender handover deport deportation expel expulsion
asylum refuge sanctuary haven
exile banish banishment emigre
citizenship passport visa nationality permit
migrant migration immigrant immigration emigrant exodus flee flight
camp settlement shelter tent barrack
border frontier checkpoint gate crossing
fence wall barrier barricade
smuggler raft dinghy
minority ethnic tribe tribal clan community
religion religious faith worship mosque church temple shrine cathedral synagogue
cleric imam priest bishop pope patriarch rabbi pastor monk
holiday festival feast pilgrimage celebration ceremony anniversary commemoration
funeral burial mourn mourning bury grave cemetery
monument statue memorial
flag banner emblem
anthem oath swear inauguration inaugurate
election electoral poll ballot vote referendum plebiscite
candidate contender nominee runner
campaign canvass rally
turnout electorate voter
majority minority plurality
coalition alliance bloc union pact partnership
landslide victory win triumph
defeat loss lose rout
concede concession
recount tally count
fraud rigging irregularity
inaugurate swear-in install take-office
reshuffle cabinet
no-confidence censure impeachment impeach oust removal
mandate term tenure
caretaker interim acting provisional transitional
constitution constitutional charter amendment amend reform
decree edict ordinance executive-order proclamation
martial emergency curfew lockdown
junta general officer colonel commander
palace residence presidency
mayor governor municipality council prefect
province region district county state
capital city town village municipality
parliament senate chamber commons house assembly
speaker chairman president chair
committee commission panel board
spokesman spokeswoman spokesperson
official authority authorities functionary
bureaucrat civil-servant clerk
delegation mission envoy team
summit meeting gathering forum conference congress
quarrel spat row feud dispute wrangle argument disagreement
tension strain friction hostility
rapprochement thaw reconciliation detente normalisation normalization
sever cut break rupture suspend
restore restoration resume reinstate reinstatement re-establish
downgrade lower demote
summon call-in carpet
persona expel
consulate embassy mission legation
interpreter translator
hostage captive prisoner detainee inmate
prison jail gaol cell penitentiary
swap exchange trade barter
ransom payoff
hijack seize commandeer
evacuate evacuation clear vacate
siege encircle encirclement surround blockade
bombard shell shelling artillery mortar barrage
airstrike raid bombing sortie bombardment
drone uav unmanned quadcopter
missile rocket ballistic projectile
fighter jet warplane bomber aircraft
helicopter chopper gunship
tank armour armored armoured vehicle
rifle weapon arm gun ammunition munition
mine minefield landmine
trench frontline front fortification
invade invasion incursion offensive assault
occupy occupation annex annexation
liberate liberation recapture retake
advance push thrust
ambush attack
sabotage vandalism tampering
insurgency rebellion revolt uprising insurrection mutiny
militia paramilitary warlord fighter
mercenary contractor
peacekeeper peacekeeping monitor blue-helmet
conscription draft conscript mobilisation mobilization recruit reservist
desert desertion defect defection
surrender capitulate capitulation
casualty toll dead victim
wounded injured injury
veteran soldier serviceman troop
exercise drill manoeuvre maneuver wargame
base garrison barracks outpost camp
navy fleet flotilla armada squadron
submarine torpedo
cruise patrol escort
captain skipper master crew sailor seaman
port harbour harbor quay wharf berth dock terminal
anchor moor mooring berth
container cargo freight shipment
tanker carrier ship vessel hull
aground strand ground grounding wreck
sink sinking capsize shipwreck
tow tug salvage
canal waterway channel strait passage
insurance insurer insure premium underwriter
shipping maritime naval marine seaborne
toll fee charge levy
customs duty tariff
smog haze pollution emission
spill leak slick discharge effluent
contamination contaminate toxic poison pollution
waste garbage rubbish trash sewage
nuclear atomic radioactive radiation reactor
uranium enrichment centrifuge
coal lignite mine colliery
miner mine mining pit shaft
oil crude petroleum barrel
refinery refine fuel petrol gasoline diesel
pipeline pipe conduit valve
gas lng methane
electricity power current voltage grid
blackout outage power-cut
turbine generator megawatt
dam reservoir barrage weir sluice floodgate spillway
hydropower hydroelectric dam
solar wind renewable
cable wire line link
river stream tributary basin estuary delta
lake lagoon reservoir
water drinking tap
irrigation irrigate canal
rain rainfall downpour monsoon precipitation
drought dry dryness arid
flood inundate inundation submerge deluge
landslide mudslide avalanche
earthquake quake tremor seismic
volcano eruption erupt lava ash
hurricane cyclone typhoon storm gale
wildfire forest-fire blaze bushfire
heat heatwave temperature
frost cold freeze snow blizzard ice
tsunami wave
evacuee displaced homeless refugee
rescuer rescue firefighter
relief aid humanitarian assistance
food ration grain bread flour
famine starvation hunger malnutrition
harvest crop yield
wheat grain corn maize barley cereal
rice paddy
soy soybean soya oilseed
cattle livestock beef cow herd
pig pork swine
poultry chicken egg bird
fish seafood salmon cod herring mackerel
farm farmland agriculture agricultural farmer grower
fertilizer fertiliser potash ammonia
pesticide herbicide
forest timber wood logging lumber
sugar cane beet
coffee bean cocoa
banana fruit vegetable
milk dairy butter cheese
tobacco cigarette
alcohol wine beer spirit
textile cotton garment cloth
steel iron metal aluminium aluminum
copper nickel zinc lead tin
gold silver bullion
diamond gem jewel
lithium cobalt rare-earth mineral ore
cement concrete construction
chip semiconductor wafer microchip processor
foundry fab plant factory
machine tool equipment machinery
lithography etching
patent licence license copyright
robot automation
software program code app
hacker hack intruder cyberattack
malware virus ransomware trojan
data information record
server database network
encryption encrypt password key
telecom telephone phone mobile operator
satellite orbit launch spacecraft
rocket launch launcher
internet web online
platform site website
social-media post tweet
censor censorship ban block
privacy surveillance wiretap eavesdrop
spy agent mole espionage
defector turncoat informant informer
secret classified confidential
leak disclosure whistleblower
document paper file dossier
archive record
forgery counterfeit fake
currency peso dollar rouble ruble euro yuan yen franc pound
devalue devaluation depreciation depreciate slide
exchange-rate peg float
inflation price cost-of-living
interest rate yield
bond treasury security note
debt loan borrowing credit liability
creditor lender bondholder
debtor borrower
default insolvency bankruptcy bankrupt insolvent
restructure restructuring reschedule haircut
bailout rescue package
reserve deposit holding
freeze block lock immobilise
withdraw withdrawal run
bank lender
central-bank monetary reserve
budget spending expenditure deficit
tax levy duty
austerity cut saving
subsidy subsidise subsidize grant support
pension retirement pensioner
wage salary pay
unemployment jobless layoff
strike walkout stoppage picket
union guild federation
striker picket worker
dismiss fire sack layoff
hire recruit employ employment
shareholder investor stakeholder
stake share holding equity
takeover acquisition acquire merger merge buyout
nationalise nationalize nationalisation nationalization expropriate expropriation seizure
privatise privatize privatisation privatization sale sell-off
auction bid tender
bidder buyer purchaser
contract deal order
supplier vendor provider
customer client buyer
profit earnings revenue income
loss deficit shortfall
output production produce
shortage scarcity lack deficit
surplus glut excess
stockpile stock inventory reserve hoard
export shipment sale
import purchase
embargo ban curb restriction control
quota limit cap ceiling
licence license permit authorisation authorization permission
exempt exemption waiver waive carve-out
retaliate retaliation reprisal countermeasure counter revenge
dumping antidumping
subsidiary unit affiliate branch
headquarters office seat
chief executive boss head director manager
founder owner proprietor
regulator watchdog authority supervisor
inspection inspector audit auditor
recall withdraw
safety security
accident crash mishap collision derailment
derail derailment train
train rail railway locomotive
road highway motorway
bridge viaduct span
tunnel underpass
airport runway airfield
airline carrier
passenger traveller traveler
bus coach
truck lorry
driver trucker motorist
traffic congestion jam
block obstruct obstruction blockade roadblock
reopen unblock clear
ferry boat
hospital clinic ward
doctor physician medic surgeon nurse
patient sick ill
disease illness sickness infection
epidemic outbreak pandemic
vaccine vaccination jab inoculation
quarantine isolate isolation
drug medicine pharmaceutical pill
death mortality fatality
birth baby child infant
school classroom pupil
university campus student academic
teacher professor lecturer
exam test
scientist researcher expert
laboratory lab
study survey research
discover discovery find
invent invention
prize award medal
sport match game tournament championship
athlete player team
stadium arena pitch
olympic games
fan supporter spectator
coach trainer
film movie cinema
actor actress star
song music concert singer
book novel author writer
museum gallery exhibition
artefact artifact antiquity treasure relic
newspaper daily paper press
editor columnist
broadcast air televise
reporter journalist correspondent
interview remark comment
statement communique declaration
speech address
letter missive
rumour rumor speculation
evidence proof
witness testimony testify
investigator detective
inquiry probe investigation
finding conclusion report
commission inquiry panel
responsibility blame fault
negligence neglect negligent carelessness
compensation reparation damages redress
apology sorry remorse
victim casualty sufferer
survivor escapee
family relative kin
widow orphan
woman female girl
man male
youth young teenager
elderly old
king queen monarch royal crown throne
prince princess heir
sultan emir sheikh
chancellor premier prime-minister
minister secretary
defence defense military
foreign external
interior home
finance treasury
energy power
health medical
trade commerce
agriculture farming
education schooling
justice law
environment climate
opposition dissident critic
activist campaigner
protester demonstrator marcher
crowd mob throng
vigil sit-in march
slogan chant
riot unrest disorder
police officer constable
tear-gas baton water-cannon
arrest detain apprehend custody
raid search
seize confiscate impound
return repatriate repatriation homecoming
recover retrieve recovery
reward bounty
anonymous unknown
mask hood
threat danger peril hazard risk
secure protect protection guard
guard sentry watchman
patrol sweep
monitor watch observe
verify verification check
deny denial
admit acknowledge confess confession
claim allege assert
accuse blame
clear exonerate vindicate
suspect accused
delay postpone defer adjourn
hasten accelerate speed
deadline ultimatum
timetable schedule calendar
phase stage step
launch begin commence start
end finish conclude
halt stop suspend pause
resume restart
continue persist go-on
increase rise grow growth surge
fall drop decline plunge
double triple
halve half
record high
first initial
last final
joint common shared
bilateral mutual
global worldwide
domestic national
foreign overseas abroad
neighbour neighbor adjacent
ally partner friend
enemy foe adversary rival
north northern
south southern
east eastern
west western
coast shore coastline
beach sand
mountain peak hill
valley gorge
jungle forest
island isle
bay gulf
sea ocean
sky air airspace
overfly overflight airspace
sovereignty independence
secede secession separatist breakaway
autonomy self-rule
colony colonial
territory land soil
map chart
boundary line demarcation
neutral neutrality
member membership
join accede accession entry
leave exit quit withdrawal
expel suspend
veto block
resolution motion
adopt pass
abstain abstention
sponsor draft
debate discussion
mediator mediation go-between broker
guarantor guarantee
observer monitor
ceasefire truce armistice
hostilities fighting combat battle
violence bloodshed
weapon arms
disarm disarmament demobilise demobilize
corridor passage
convoy column
prisoner captive
body corpse remains
missing disappear disappearance
search hunt
find locate
identify identification
`;
