/** Words that news uses for the same thing, one set a line: armies, navies, raids, bombs, hostages, ceasefires. */
export const war = `
offensive assault advance thrust onslaught push
counterattack counter-offensive counterstrike
capture seize take took overrun fall fell
retake recapture regain reclaim liberate
retreat withdraw withdrew withdrawal pullback pullout
breakthrough breach penetrate pierce
frontline front trench dugout
bunker dugout shelter cellar basement
stalemate deadlock standstill impasse
siege besiege encircle surround ring noose
encirclement cauldron pocket
starve starvation famine hunger hungry malnutrition
fortify fortification rampart bulwark
fortress citadel stronghold bastion redoubt
invade invasion incursion invader foray
clash skirmish firefight battle fight fought
gunfire shooting fusillade
shell bombard bombardment pound pummel barrage salvo
artillery howitzer gun cannon battery gunner
missile rocket projectile warhead ballistic
airstrike air-strike bombing sortie
bomb explosive device
pilot airman airmen aviator cockpit
airfield airbase runway hangar tarmac airport
plane airliner aircraft airplane fuselage
helicopter chopper rotor gunship
rubble ruin debris wreckage wreck
flatten raze demolish level destroy destruction
explosion blast explode detonate detonation
blaze fire flame burn burnt torch
civilian villager resident bystander noncombatant
kill slay slew slain shoot shot
dead death die fatality toll
corpse body bodies remains
coffin casket bier hearse
funeral burial bury mourner grave wreath cemetery
mourn grief grieve wail weep wept
widow orphan bereaved
wounded injured casualty casualties hurt maim
amputee limb crutch prosthesis
stretcher ambulance medic
hospital ward clinic infirmary
siren alarm alert
blackout outage darkness candle
refugee displaced uprooted exodus
collide collision crash bump ram rammed
hull keel bow prow stern
ship vessel craft boat hull
warship frigate destroyer corvette cruiser gunboat
coastguard cutter patrol
navy naval fleet admiral flotilla
sailor seaman seamen crew mariner seafarer
captain skipper master helm helmsman
deck bridge wheelhouse
sink sank sunk capsize founder
drown overboard lifejacket liferaft lifeboat
submarine sub periscope torpedo
fishing trawler fisherman fishermen net skipper
dinghy skiff speedboat
freighter cargo merchant container
tanker oil crude
board boarder boarding rope
commando marine special-forces raider
reef shoal atoll islet
strait channel narrows waterway chokepoint
port harbour dock quay pier jetty wharf
blockade embargo quarantine cordon
roadblock checkpoint barricade barrier
escort accompany shepherd convoy
convoy column caravan
truck lorry lorries van
drone unmanned quadcopter propeller
jam jammer scramble spoof
intrude intrusion trespass stray
eject ejection parachute canopy
interceptor battery air-defence anti-aircraft
shield umbrella dome
nuclear atomic warhead reactor
arsenal stockpile armoury armouries
arms weapon weaponry armament
enrich enrichment centrifuge uranium cascade
radiation radioactive fallout isotope
inspector inspection watchdog verification verify
tremor quake seismograph detonation
disarm disarmament dismantle decommission
treaty treaties pact accord agreement
sanction embargo penalty
chemical gas nerve sarin chlorine toxic
choke suffocate asphyxiate gasp
poison toxin venom toxic
biological germ anthrax
exercise drill manoeuvre rehearsal rehearse
base garrison barracks
lease rent tenant landlord
expel expulsion evict oust deport
departure depart exit drawdown
homecoming return homeward
flag banner standard ensign
deploy deployment dispatch send sent station
reinforce reinforcement bolster
buildup mass muster amass
troop soldier army boots uniform
uniform khaki fatigues camouflage
general commander brass epaulette
brigade battalion regiment
adviser trainer instructor mentor
mobilise mobilisation call-up
conscript conscription draft draftee summons
recruit enlist enlistment volunteer
desert deserter desertion absconder
mutiny mutineer revolt
disobey refuse refusal defy
deliver delivery shipment consignment
ammunition munition shell cartridge bullet
tank armour armoured tracks
buy bought purchase acquire
smuggle smuggler gun-running contraband
lull pause respite
silence silent quiet hush calm
violate violation breach
mediator mediate mediation intermediary go-between
envoy emissary delegate negotiator
talks negotiation negotiate parley
sign signature pen ink
buffer demilitarised neutral
disengage disengagement separation
observer monitor binoculars
watchtower lookout sentry sentries
peacekeeper peacekeeping helmet beret
mercenary mercenaries contractor hireling
militia militiaman paramilitary irregular
warlord chieftain strongman
rebel insurgent guerrilla insurgency
jihadist islamist extremist militant
terrorist terror terrorism
gunman gunmen shooter attacker
rifle gun firearm
ambush waylay trap
suicide vest belt bomber
massacre slaughter carnage butchery atrocity
hostage captive hostage-taking
captor kidnapper abductor
kidnap abduct abduction snatch
ransom suitcase cash payment
rescue save saved
behead decapitate execute execution
hijack hijacker commandeer
pirate piracy skiff ladder
sapper deminer minesweeper minehunter
defuse disarm disposal
sabotage saboteur arson
pipeline pipe conduit
bridge span arch
railway rail track train locomotive
assassinate assassination assassin hitman murder
sniper marksman marksmen sharpshooter
bodyguard motorcade limousine
plot plotter conspiracy conspirator
avenge vengeance revenge reprisal retaliate retaliation
manhunt hunt pursuit fugitive
swap exchange trade
jail prison gaol cell
captivity custody detention imprisonment
torture torment abuse
interrogate interrogator interrogation
surrender capitulate capitulation yield
indict indictment prosecutor charge
arrest detain apprehend warrant
tribunal court bench judge robe gavel
dock defendant accused
genocide extermination annihilation
exhume exhumation unearth
pathologist forensic morgue
occupy occupation occupier
resistance partisan underground
collaborator quisling traitor
aid relief humanitarian
flour sack bread loaf loaves bakery
corridor passage route
airlift airbridge
airdrop parachute pallet crate chute
evacuate evacuation evacuee
foreigner expatriate national
embassy embassies consulate legation chancery
ambassador diplomat consul
satellite orbit imagery image photograph
spy spies agent mole espionage
eavesdrop wiretap overhear
dossier file document
defect defector defection turncoat
treason traitor betray
asylum refuge sanctuary
apologise apology regret
condemn condemnation denounce
diver frogman frogmen
balloon airship
`;
