import { once } from '../../once.ts';
import { stemOf } from '../words.ts';

/** Words that news uses for the same thing, one set a line; general English, written for this product. */
const sets = `
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
`;

const setsOfStem = once(() => {
  const table = new Map<string, Set<string>>();
  for (const line of sets.trim().split('\n')) {
    const stems = line.split(' ').map((word) => stemOf(word));
    for (const stem of stems) {
      const known = table.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) known.add(other);
      table.set(stem, known);
    }
  }
  return table;
});

/** The stems of words that may stand for the same thing; empty for most. */
export function alikeTo(stem: string): readonly string[] {
  return [...(setsOfStem().get(stem) ?? [])];
}
