/** Words that news uses for the same thing, one set a line: trade, money, banks, debts, labour, firms, prices. */
export const economy = `
tariff duty levy surcharge surtax
quota cap ceiling limit allotment
customs border frontier checkpoint crossing
import inbound inward
export outbound outward
embargo boycott ban sanction
ban bar prohibit forbid outlaw
lift ease relax loosen remove
licence license permit authorisation clearance
revoke withdraw rescind cancel strip
delist unlist remove
chip semiconductor wafer microchip
smuggle contraband traffic
seize confiscate impound forfeit
shipment cargo freight consignment load
container box crate
truck lorry rig trailer
trucker haulier driver
queue line tailback backlog
negotiation talks parley bargaining
deal pact accord agreement treaty
ratify approve endorse adopt
reject spurn rebuff refuse decline
collapse breakdown failure founder
walkout exit leave quit
stall deadlock impasse standstill stalemate
climbdown u-turn backtrack reversal retreat
scrap abolish repeal axe drop
suspend halt pause freeze stop
resume restart reopen restore
postpone delay defer shelve
extend prolong extension rollover
retaliate retaliation reprisal countermeasure
tit-for-tat retaliation reciprocal
dumping undercut underprice
complaint petition grievance
panel tribunal arbitrator
judge court bench gavel robe
appeal challenge contest
lawsuit suit litigation sue
award damages compensation payout
settle settlement resolve
fisherman fishermen skipper crew
catch haul
quay wharf dock pier berth
port harbour dock
docker stevedore longshoreman
ship vessel hull freighter
currency money banknote note
coin mint
devalue devaluation depreciate depreciation
peg parity anchor
float unpeg
intervene intervention prop
moneychanger dealer trader
rate interest borrowing
hike raise increase rise rose
cut lower reduce slash trim
fall fell drop slump plunge tumble
soar surge jump spike climb
governor banker
policymaker ratesetter governor
bank lender branch vault
teller counter cashier
depositor saver accountholder
deposit savings
withdraw withdrawal
cash money banknote
panic run rush stampede
bailout rescue bail
lend loan credit lent
borrow borrower debtor
collapse bankrupt bust fail
insolvency bankruptcy insolvent
receiver administrator liquidator trustee
liquidate liquidation winding-up
default nonpayment
miss missed skip unpaid
repay repayment reimburse
debt owe owing arrears liability
arrears overdue unpaid
bond debt paper coupon
treasury exchequer purse coffers
restructure restructuring haircut swap
forgive cancel waive write-off
auction sale hammer gavel
bid offer tender
bidder suitor buyer
tranche instalment slice disbursement
disburse release unlock pay
condition string conditionality
programme package facility
pledge promise commit
aid assistance grant
budget spending ledger purse
deficit shortfall gap hole
revenue receipts proceeds
evade evasion dodge cheat
austerity belt-tightening cutback
subsidy support handout
fuel petrol gasoline diesel
oil crude barrel
gas pipeline valve tap
bread loaf bakery
baker oven bakery
wheat grain cereal corn
food staple grocery
shop store retailer
shopkeeper grocer retailer vendor
supermarket shelf aisle
customer buyer client shopper
supplier vendor seller
household family kitchen
price cost tariff
expensive dear costly
cheap bargain discount
electricity power grid
blackout outage load-shedding
loot looter pillage ransack
privatise privatisation sell-off
nationalise nationalisation renationalise
expropriate expropriation seizure confiscation
sell sold sale
buy bought purchase acquire acquisition
stake share shareholding holding
merger merge tie-up combination
takeover buyout acquisition
board director boardroom
boss chief executive chairman
company firm corporation business
monopoly dominance cartel
antitrust competition
collude collusion cartel price-fixing
regulator watchdog commission
market bourse exchange
stock share equity
trader broker dealer
crash plunge rout selloff meltdown
rally rebound recover recovery
flotation listing debut
fraud swindle scam
embezzle embezzlement
bribe kickback graft
tycoon oligarch magnate billionaire
layoff redundancy dismissal
sack fire dismiss oust
redundancy severance
worker employee labourer staff
employer management
factory plant works mill
closure shutdown
car vehicle automobile
strikebreaker scab
union syndicate
arbitration arbitrator mediation mediator
payday payslip paycheck
pilot cockpit
airport runway terminal
doctor physician medic surgeon
teacher classroom school
miner pit shaft colliery
mine shaft pit
pensioner retiree elderly
evict eviction bailiff
tenant renter lodger
landlord owner
rent lease
house housing home dwelling
apartment flat tower
foreclose foreclosure repossess repossession
demolish demolition bulldozer raze
shack slum shanty
farmer grower peasant
silo granary elevator
gold bullion ingot
ore mineral
concession contract lease
insurer underwriter
premium policy
claim payout
tourist visitor holidaymaker traveller
hotel resort
remittance transfer
abroad overseas
frozen freeze immobilise
unfreeze release thaw
shortage scarcity lack
ration coupon
pharmacy chemist
medicine drug medication pill
investor backer financier
investment funding
groundbreaking shovel spade
inaugurate inauguration ribbon
incentive subsidy
recession slump downturn contraction
unemployed jobless
dole benefit welfare
livestock cattle herd
timber lumber log
textile garment clothing
parliament chamber assembly
lawmaker deputy legislator
arrest detain handcuff
appoint name nominate
hoard stockpile amass
`;
