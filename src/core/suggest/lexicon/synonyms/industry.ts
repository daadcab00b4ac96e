/** Words that news uses for the same thing, one set a line: energy, mines, factories, computers, networks, science. */
export const industry = `
petrol gasoline diesel fuel forecourt
refinery refiner cracker
rig derrick platform driller
well borehole wellhead gusher drill
cartel producer exporter
quota ration allocation allotment
cut curb reduce trim slash reduction
glut oversupply surplus excess
shortage scarcity dearth shortfall lack
spill slick leak sheen
tanker cargo vessel ship hull
pipeline pipe conduit tube
valve tap spigot stopcock cock
gas methane cubic
cavern storage reserve stockpile hoard
transit passage route
embargo sanction boycott
blackout outage dark darkness
candle lantern torch flashlight lamp
electricity power kilowatt megawatt voltage
pylon mast tower pole
cable wire line conductor
lineman electrician
generator turbine dynamo
substation transformer switchyard switchgear
loadshedding rationing
dam barrage weir embankment
reservoir lake impound
hydropower hydroelectric turbine
sluice spillway gate floodgate
burst breach collapse rupture
flood inundate torrent deluge wave
drown submerge inundate
displace resettle relocate uproot
reactor core atom atomic nuclear
radiation fallout dosimeter geiger sievert
radioactive irradiate contaminate glow
enrichment centrifuge enrich cascade
uranium yellowcake
decommission dismantle retire mothball
restart reopen resume reactivate
closure shutter close shut shutdown
coolant cooling cool pump
exclusion cordon perimeter
mine pit colliery shaft seam
miner digger collier helmet
coal lignite coke
trapped entombed buried underground
rescue save pull winch
firedamp methane gas
tailings sludge slurry mud
licence permit permission authorisation
concession lease block acreage
nationalise nationalize seize expropriate
privatise sell divest divestiture
gold bullion ingot bar
diamond gem stone rough
magnet neodymium gallium germanium
lithium brine battery
battery cell cathode accumulator
mineral ore deposit
smelter furnace foundry forge
steel mill girder slab
tariff duty levy
carmaker automaker
car vehicle automobile sedan motor wheel
recall withdraw pull
defect fault flaw
emission exhaust tailpipe fume
cheat rig falsify fake
driverless autonomous self-driving robotaxi
chip semiconductor silicon wafer transistor
fab foundry cleanroom chipmaker
lithography etch ultraviolet lens
blacklist ban bar
export shipment overseas ship
subsidy grant handout aid incentive
computer machine mainframe supercomputer
software program code
programmer coder developer
glitch bug error
update patch upgrade
freeze hang crash
chatbot bot assistant
algorithm model neural
deepfake fake synthetic doctored
forge fabricate counterfeit
datacentre datacenter server rack
hacker intruder keyboard
hack breach intrusion compromise
cyberattack hack malware
ransomware extortion ransom extort
encrypt lock scramble
decrypt unlock key
malware virus worm wiper
leak disclose expose divulge
password login credential
steal stole stolen theft pilfer
bitcoin crypto coin wallet
spyware bug tap wiretap
eavesdrop listen overhear intercept
surveillance monitor snoop watch
camera lens cctv
phone handset mobile smartphone
face facial biometric iris
privacy confidentiality secrecy
regulator watchdog overseer
fine penalty punish
moderate censor remove delete
suspend suspension pause moratorium halt
ban outlaw prohibit forbid
post tweet message
teenager adolescent minor youth child
shutdown blackout cutoff unplug
telecom network operator carrier
antenna mast aerial
spectrum frequency band airwave
undersea subsea seabed
sever cut snap slice
anchor drag
repair fix mend splice
jam jamming interference spoof
satellite constellation orbit dish
rocket booster launcher
launch liftoff blastoff countdown
launchpad pad spaceport gantry
scrub abort postpone delay
astronaut cosmonaut taikonaut crew
splashdown landing touchdown parachute
capsule module spacecraft
dock berth moor
lander probe rover
moon lunar crater
debris wreckage fragment junk
telescope observatory mirror
plane aircraft jet airliner wing
planemaker airframe assembly
pilot cockpit aviator
ground grounding hangar
airworthiness certification
fuselage cabin airframe
order purchase buy bought
deliver delivery handover
runway tarmac
shipyard yard slipway drydock dock
keel hull bow
shipbuilder welder shipwright
warship frigate destroyer
christen champagne bottle launch
chemical toxin solvent
toxic poisonous noxious
poison contaminate pollute taint
fume vapour plume cloud
acid corrosive
derail derailment rail track
train locomotive wagon
evacuate flee shelter evacuation
fire blaze inferno flame
firefighter hose brigade engine
siren alarm
fertiliser fertilizer urea potash ammonia
farmer grower field
drug medicine pill tablet
drugmaker pharmaceutical
trial volunteer placebo dose
vaccine jab shot inoculate immunise
syringe needle vial
approve approval clear clearance authorise
efficacy effectiveness
generic copy
syrup cough bottle
doctor physician surgeon
pharmacy chemist pharmacist
patent invention inventor
infringe infringement copy violate
injunction order stay
verdict judgment ruling jury
damages compensation payout settlement
espionage spy agent
blueprint design drawing
engineer technician mechanic
poach recruit lure
building block storey apartment
collapse cave-in crumble topple
rubble debris concrete slab
crane hoist excavator bulldozer
contractor builder developer
scaffold scaffolding bamboo
bridge span viaduct pier
tunnel bore shaft
tenant resident
roof canopy ceiling
desalination desalinate brine
drought dry parched thirst
aquifer groundwater well
sewage effluent sewer drain
pathogen virus germ
laboratory lab bench
scientist researcher physicist biologist
collider accelerator particle
fusion plasma tokamak
gene genome dna
medal prize award laureate
retract retraction withdraw
plagiarism copying
thesis dissertation doctorate
misconduct fraud deceit
university campus college faculty
student undergraduate scholar
professor lecturer academic
visa passport entry
deport expel repatriate
robot humanoid automaton android
drone quadcopter rotor
certificate certify stamp
apology bow sorry
worker labourer hand
factory plant assembly
strike walkout stoppage picket placard
layoff redundancy dismissal sack
sweatshop garment seamstress needle
fireworks firecracker pyrotechnic gunpowder
landfill dump dumpsite
waste rubbish garbage trash refuse
recycle reuse
plastic polymer bottle bag
scrap junk
solar photovoltaic panel sun
wind breeze rotor turbine
renewable green clean
carbon emission exhaust
takeover acquisition acquire buyout
merger merge combine
antitrust monopoly breakup
bankrupt bankruptcy insolvency liquidation
inaugurate open unveil ribbon
helmet hardhat
funeral coffin wreath mourning
sabotage saboteur vandal
indict indictment charge
whistleblower leaker informant
lawsuit sue litigation
chimney smokestack stack
meltdown melt
`;
