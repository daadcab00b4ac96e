/** Words that news uses for the same thing, one set a line: ships, roads, aircraft, fish, farms, floods, storms, relief. */
export const nature = `
ship vessel hull keel freighter boat steamer
captain skipper master helm wheelhouse
crew sailor seafarer mariner seaman deckhand deck
tug tugboat towboat tow towline
steer helm rudder wheel
pilot cockpit airman aviator flier
port harbour dock quay wharf waterfront
pier jetty berth mole
docker stevedore longshoreman dockworker
unload discharge offload
crane gantry hoist derrick
anchor anchorage roadstead moor
sink sank sunk founder scuttle
capsize overturn
drown drowning
shipwreck wreck sinking
leak seep ooze leakage
aground beached grounded stranded
stuck wedged jammed lodged
refloat dislodge freed
tanker crude bunker
ram collide collision bump
seize seizure impound detain confiscate capture
inspect search check examine inspection
escort convoy shepherd
shadow tail follow pursue pursuit
navy fleet frigate destroyer warship flotilla
coastguard cutter patrol hull
pirate hijacker buccaneer
insurer underwriter insurance reinsurer
insurance cover policy premium
compensation indemnity damages payout reparation
canal waterway channel
strait narrows chokepoint channel
transit passage crossing
corridor lane route passage
toll levy fee due charge tariff
surcharge levy
tollbooth booth plaza tollgate
detour reroute bypass divert diversion
reopen unblock resume
close shut closure seal
lock sluice floodgate lockkeeper
weir barrage dam
barge bargee lighter bargeman
river stream tributary waterway
riverbank bank embankment
dredge dredger deepen scoop
shoal sandbank sandbar shallows
reef atoll shoal
islet rock outcrop island
lighthouse beacon lamp
buoy float marker
lifeboat dinghy raft
mayday distress flare
adrift drifting
castaway survivor
boatpeople migrant refugee
ashore disembark disembarkation
ferry steamer crossing
train rail locomotive carriage
railway rail track line
derail derailment
carriage coach wagon
locomotive engine
railwayman trainman conductor signalman
timetable schedule
bridge span viaduct girder
tunnel tube underpass bore
tunneller miner digger
road highway motorway tarmac asphalt
lorry truck rig
trucker haulier lorry
queue tailback line
traffic jam gridlock congestion
farmer tractor grower peasant
plane jet airliner aircraft wing fuselage
crash plunge smash
wreckage debris wreck
debris rubble fragment
recorder box
airport terminal runway tarmac
airfield airstrip aerodrome runway
controller tower radar
takeoff departure
landing touchdown
airspace sky overflight
helicopter chopper rotor
airlift airdrop parachute
shootdown downing missile
luggage suitcase baggage
ground grounded grounding
stewardess steward attendant
passenger traveller
trawler net fishing fisherman fishery
fish catch haul
net trawl mesh seine
quota cap ceiling limit allocation
moratorium ban pause freeze
overfish deplete depletion
whale whaling whaler harpoon harpooner
pelt fur seal sealing
hunt hunter huntsman
cull slaughter kill
slaughter abattoir butcher slaughterhouse
carcass corpse
flood deluge inundation floodwater
inundate submerge swamp flood
swollen overflow spate
dyke levee embankment sandbag
seawall breakwater
breach burst rupture
dam reservoir spillway
evacuate evacuation flee fled
flee fled exodus
displaced uprooted homeless evacuee
shelter refuge gymnasium
drought dry rainless parched arid
well borehole pump aquifer
tap faucet standpipe
thirst thirsty dehydration
bucket jerrycan pail
rain downpour rainfall monsoon
earthquake quake tremor temblor
tremor aftershock shake shook
seismologist magnitude seismograph
rubble ruin masonry concrete
collapse crumble topple
trapped buried entombed
rescuer firefighter helmet
rescue save pulled
dig dug excavate shovel spade
excavator digger bulldozer
survivor alive
missing unaccounted lost
stretcher ambulance siren
tsunami wave surge
volcano crater lava eruption
erupt eruption spew
ash plume cloud
volcanologist crater
storm hurricane cyclone typhoon gale tempest
tornado twister funnel
wind gust gale
forecaster meteorologist barometer
forecast predict prediction
siren alarm alert warning
wildfire blaze fire inferno flame
firefighter fireman brigade hose
arson arsonist firebug
scorch char burnt
haze smog smoke
landslide mudslide mud hillside
avalanche snowslide snow
snow blizzard snowfall
ice frost frozen freeze froze
cold chill winter shiver
heat heatwave swelter
thermometer temperature degree mercury
icebreaker floe
antarctic penguin polar
arctic polar
melt thaw
iceberg floe berg
mountaineer climber alpinist
summit peak
spill slick tar
rig platform derrick wellhead
drill bore
pollution contamination
pollute contaminate foul taint
toxic poison poisonous
sewage effluent
mask respirator
landfill dump tip
cleanup scrub
forest woodland jungle tree
logger logging chainsaw
timber lumber log wood
deforestation logging
climate warming
delegate delegation envoy negotiator
treaty pact accord convention
chair gavel
colliery pit mine shaft
collier pitman miner
coal colliery
farm farming agriculture barn plough
reap harvest sickle
sow plant seed
maize corn
bread loaf bakery flour baker
pesticide insecticide spray
locust swarm
cow cattle beef
sheep lamb flock
pig swine hog pork
poultry chicken hen
herder pastoralist nomad shepherd
pasture grazing meadow
vet veterinarian
outbreak epidemic infection disease
quarantine isolation
vaccine vaccination jab inoculate
famine hunger starvation starve
malnutrition malnourished emaciated
food meal ration sack
warehouse depot storehouse
looted loot ransack plunder
donor benefactor donate
donate contribute contribution
cheque purse donor
charity agency
appeal plea
rebuild reconstruct reconstruction
camp tent canvas tarpaulin
blanket quilt
surgeon scalpel doctor medic physician
nurse orderly
wounded injured casualty
bandage dressing gauze
wildlife animal fauna
poacher poaching snare poach
elephant ivory tusk
rhino horn
ranger warden gamekeeper
reserve sanctuary park
extinct extinction vanish
zoo cage
tourist visitor holidaymaker
tourism hotel resort
hotel inn lodge
beach shore sand
coast shore seaboard littoral
seabed seafloor
map chart atlas cartographer
surveyor cartographer mapmaker
demarcate demarcation delimit
tribunal court judge bench
ruling verdict judgment
cable fibre
sever cut snap
sabotage tamper saboteur
pipeline pipe valve
tap valve
minesweeper minehunter
diver frogman
submarine submersible periscope
sonar ping
salvage recover retrieve
funeral burial coffin wreath casket hearse
grave cemetery
death die fatality
inquiry investigation probe investigator
licence permit permission
refuse reject deny
transponder beacon
smuggler trafficker smuggle
contraband smuggle
customs duty
blackout outage
radiator boiler heating stove
landowner landlord
evict eviction expel
wetland marsh swamp
volunteer helper
drone quadcopter
shortage scarcity dearth
hoard stockpile
`;
