import { once } from '../../once.ts';
import { stemOf } from '../words.ts';

/** Words that say next to nothing of what a text is about. */
const empty = `
  a able about above abroad abruptly absolutely according accordingly account accounts achieve achieved across act
  acted action actions actual actually add added additional additionally admittedly affect affected afresh after
  aftereffect aftermath afternoon afterward afterwards again against age ago ahead akin albeit alike all allegedly
  allow allowed almost alone along alongside already also alternatively although altogether always am amid amidst
  among amongst amount an analogous and anew annual annually another answer anticipate anticipated any anybody anyhow
  anyone anything anyway anywhere apart apparent apparently appear appeared applied apply approximately apr april are
  area areas aren arise arisen arising arose around arrive arrived article as aside ask asked associated association
  assume assumed at atop attempt attempted aug august autumn available away back backdrop background backstory
  backward bad badly barely based basic basically basis be bear became because become becoming been before beforehand
  began begin beginning begun behind being believe believed belong belonged below beneath beside besides best better
  between beyond big bigger biggest billion billions bit bore borne both bottom break breaking bring bringing broad
  broke broken brought build built but by byproduct call called came can cannot capable case cases catalyst catch
  caught cause caused causes causing center central centre centuries century certain certainly change changed changing
  chief chiefly choose choosing chose chosen chronology circumstance circumstances cite cited clear clearly climax
  close closer closest closing coincide coincided come coming common comparable comparatively compare compared
  comparison complete completely complex complicated comprise concern concerned concerning concurrent concurrently
  condition conditions confirm confirmation confirmed connect connected connection consecutive consequence
  consequences consequent consequential consequently consider considerable considerably considered considering consist
  constant constantly contain contemporary context continually continuation continue continued continuously contradict
  contradicted contrast contrasted contrasting contribute contributed contributing contribution conversely corollary
  correct correlate could couldn counter countered counterpart countless couple create created crucial culminate
  culminated culmination current currently d daily date day days deal dealing dealt dec decade decades december decide
  decided decrease decreased deem deemed deep definitely degree demonstrate demonstrated denote depend depended
  dependent depending derive derived describe described description despite detail details develop developed
  development developments did didn differ differed difference different difficult direct directly distinguish do does
  doesn doing don done double down downward dozen dozens drive due duly during each earlier earliest early easy echo
  echoed echoes edge effect effects effort efforts eg eight eighteen eighth eighty either elder eleven eleventh else
  elsewhere emerge emerged emphasise emphasize enable enabled end ended ending engender enormous enough ensue ensued
  ensuing entail entailed enter entered entire entirely episode equal equally era especially essential essentially etc
  even evening event events eventual eventually ever every everybody everyone everything everywhere evidence evident
  evidently evolve evolved exactly example examples except excepting exclusively excuse exemplify exist existed
  existence existing expect expected explain explained explanation explicit explicitly extension extent extra
  extremely eye eyes fact factor factors facts fail failed failure fairly fall fallen falling fallout false far
  farther farthest fast feb february feel feeling fell fellow felt few fewer fewest fifteen fifth fifty final finally
  find finding fine finish first firstly five folk folks follow followed following for forerunner foresaw foresee
  foreseen foreshadow foreshadowed foresight forever forget forgot forgotten form formed former formerly forth
  fortnight fortunately forty forward found foundation four fourteen fourth frequently fri friday from front fuel
  fueled fuelled fulfil fulfill fulfilled full fully fundamental further furthermore furthest future gain gained gave
  general generally get getting give given giving go goes going gone good got gotten gradual gradually great greater
  greatest greatly grew ground grounds grow growing grown guess guy had hadn half halfway hand hands happen happened
  harbinger hard hardly has hasn hasten have haven having he head hear heard hearing held help helped hence henceforth
  her herald heralded here hereafter hereby herein heretofore hers herself high higher highest highlight highlighted
  highly him himself hindsight hint his hither hitherto hold holding hope hoped hopefully hour hourly hours how
  however huge hundred hundreds hundredth i idea ideas identical ie if illustrate illustrated imagine immediate
  immediately immense impact impetus implication implications implicit implicitly implied imply important impossible
  in inasmuch incentive incident incidentally incidents include included including increase increased increasingly
  indeed indicate indicated indication indirect indirectly influence influenced information initial initially inside
  insofar inspire inspired instance instances instantly instead intend intended intention interesting interestingly
  into involve involved irrelevant is isn issue issues it item items its itself jan january jul july jun june just
  keep keeping kept key kind kinds knew know knowing known laid lain large largely larger largest last lasting lastly
  late lately later latest latter latterly lay laying lays lead leading learn learned learnt least leave leaving led
  left less lesser lest let letting level lie life like likely likewise line lines link linked links list listen
  listened little live lived lives ll location long longer longest longstanding look looked looking lose losing lost
  lot lots low lower lowest lying m made main mainly major make making man manage managed many mar march massive
  matter matters may maybe me mean meaning meant meantime meanwhile meet meeting men mention mentioned merely met
  midday middle midnight midway might million millions mine minor minus minute minutes mirror mirrored mirrors mistake
  mistaken mistook modern moment momentarily moments mon monday month monthly months more moreover morning most mostly
  motivate motivated motivation motive move moved mr mrs ms much multiple must my myself name namely names narrow near
  nearer nearest nearly necessary necessitate need needed neither never nevertheless new newer newest newly news next
  nice night nightly nine nineteen ninety ninth no nobody none nonetheless noon nor normal normally not notably note
  noted nothing notice noticed notwithstanding nov november now nowadays nowhere number numbers numerous obtain
  obtained obvious obviously occasion occasionally occasions occur occurred occurrence oct october odd of off offer
  offered offset offshoot often okay old older oldest on once one ones oneself ongoing only onset onto onward opening
  opposite or ordinary origin originally originate originated origins other others otherwise ought our ours ourselves
  out outcome outgrowth outset outside over overall overcame overcome overlap overnight overtake overtaken overtook
  owing own owned page paid parallel paralleled parallels part partial partially particular particularly partly parts
  pass passed past pattern pave paved paves paving pay people per perform performed perhaps period permanently permit
  person persons phase piece place placed places plan planned please plenty plus point points portion position possess
  possible possibly precede preceded precedent preceding precipitate precipitated precisely precondition precursor
  predecessor predict predicted preface prefer prelude premise preparation preparations prepare prepared prerequisite
  presage present presently presumably pretext pretty prevent previous previously primarily principal prior probable
  probably problem problems produce produced prompt prompted promptly prove proved proven provide provided providing
  provoke provoked put putting question questions quick quickly quite ramification ramifications ran range rapid
  rapidly rare rarely rate rather rationale re reach reached react reacted reaction reactions read readily reading
  ready real realisation realise realised realization realize realized really rear reason reasons recall recalled
  receive received recent recently recognise recognize recur recurred recurrence recurring reduce reduced reduction
  refer reference referred reflect reflected reflection regard regarded regarding regardless regards regularly relate
  related relating relation relatively relevant remain remainder remained remaining remember remembered reminiscent
  repeat repeated repeatedly repercussion repercussions repetition replied reply report reported reportedly reports
  represent represented require required requirement resemblance resemble resembled respect respective respectively
  respond responded response responses rest result resultant resulting results resume retrospect return returned
  reversal reverse right rise risen rising root roots rose roughly round run running s said same sat saturday saw say
  saying scale scarcely scope season second secondly seconds see seeing seek seeking seem seemed seemingly seen seldom
  self selves send sending sent sep sept september sequel sequence series serious serve served set setting seven
  seventeen seventh seventy several severe shall share sharp she shift shifted short shorter shortest shortly should
  shouldn show showed showing shown side sides signal signalled significant significantly signify similar similarity
  similarly simple simply simultaneous simultaneously since single sit sitting situation six sixteen sixth sixty size
  slightly slow slowly small smaller smallest so sole solely some somebody somehow someone something sometimes someway
  somewhat somewhere soon sooner sort sorts sought source spark sparked speak special specific specifically spend
  spent spoke spoken spot sprang spring sprung spur spurred stage stand standing start started state stay stayed
  steadily stem stemmed stemming step steps stick still stimulus stood stop stopped stories story strange stress
  stressed strong stuck subject subsequent subsequently substantial substantially succeed succeeded success succession
  successive successor such sudden suddenly suggest suggested suggestion summer sun sunday sundry suppose supposed
  supposedly sure surely surprisingly swift swiftly t take taken taking talk talked taught teach tell telling
  temporarily ten tend tended tenth term terms text than thanks that the their theirs them theme themselves then
  thence there thereafter thereby therefore therefrom therein thereof thereto thereupon these they thing things think
  thinking third thirdly thirteen thirty this thither thorough thoroughly those though thought thousand thousands
  three thrice through throughout thu thursday thus tie tied till time timeline times tiny to today together told
  tomorrow tonight too took top topic total totally touch toward towards trend tried trigger triggered trillion true
  truly try trying tue tuesday turn turned turning twelfth twelve twentieth twenty twice twin two type types typical
  ultimately unable under undergo undergone underlay underlie underline underlined underlying underneath underpin
  underscore underscored understand understanding understood undertake undertaken undertook underwent unfold unfolded
  unfortunately unless unlike unlikely unnecessary unrelated until unusual unwilling up upon upset upshot upward us
  use used usher ushered usual usually utterly various vast ve versus very via view viewed vital vs wait waited wake
  walked want wanted warn was wasn watch watched way ways we weak wed wednesday week weekend weekly weeks well went
  were weren what whatever whatsoever when whenever where whereas whereby wherein whereof whereupon wherever whether
  which whichever while whilst who whoever whole wholly whom whomever whose why wide will willing win winning winter
  wish wished with withheld withhold within without withstand withstood woman women won wonder word words work worked
  world worse worst would wouldn write writing written wrong wrote year yearly years yes yesterday yet yield yielded
  you young younger youngest your yours yourself yourselves zero
`;

/** Words that say little of it: general acts, things and qualities. */
const general = `
  abandon ability absence absolute absorb abstract absurd abundance abuse abyss accelerate accent accept acceptance
  accidentally accompany accord accountability accountable accumulate accurate accuse ache acknowledgement acquire
  active activity adapt adequate adjust admiration admit adopt adult advance advantage adventure adversary advice
  advise affection affirm afford afraid aggravate agree aid aim alarm alert alive allege alleviate allocate ally aloud
  alter alternative amass amaze amazement ambiguous ambition amuse analogy analyse analysis analyze anecdote anger
  angle angrily angry ankle anniversary announce annoy anxiety anxious apathy apologise apologize appalling appeal
  appearance appetite applaud applause appreciation approach appropriate approval argue argument arm arrange
  arrangement arrival arrogant artificial ascend asleep aspiration assemble assert assess assessment assign assist
  assistance assumption astonish astonishment ate attach attain attend attention attitude attract authentic author
  autonomy avenue average avoid await awake award aware awful backbone backing bag balance bang bare barrier base
  basket beat beaten beautiful bed beg beginner belated belief bell belly bend benefit bent bet betrayal biased bind
  bite bitten bitter bitterly bitterness black blame blanket bleak bled bleed blend blew blind blink block blow blown
  bluff blunder blunt blush body bold boldly boldness bolt book boost boring born borrow bother bought bound boundary
  bow box boy brave bravely bravery breadth breakthrough breast breath bred breed brief bright brilliant brink brisk
  broaden brother brow brutal bulk bunch burden busy button buy bypass bystander calculate calendar calm cancel
  capability capacity care careful carefully careless carelessly carelessness carried carry cast caution cautious
  cautiously cease ceiling celebrate certainty chain chair challenge chance chaos chapter character charming chase
  cheap check cheek cheer chest child childhood children chill chin choice chore circle claim clarity clash clasp
  clean clever climb cling clock closed closely clothe clue clung cluster clutch coat coax coerce coincidence cold
  collapse colleague collect collection collective colour combination combine comeback comfort command commend comment
  commitment communicate companion compassion compel competence complain complication compromise comrade conceal
  concede concept concession conclusion concoct concrete condemn confess confidence confident confront confrontation
  confusion congratulate consensus consent consume contempt content contrary control controversy convention convert
  convey conviction convince cool cope copy cord core corner corridor costly counsel count courage course cover covert
  coward cowardice crack craft crawl crazy creep crept critical criticise criticize crooked cross crossroads crowd
  cruel cruelty crumble cry cure curious curse curtain cusp custom cut damage danger dangerous dare dark darkness
  daughter dawn dead deadline deadlock dear debate decay deception decision decisive declare decline dedication deepen
  deeply defeat defect defence defend defense defy delay deliberately delicate delight deliver demand denounce deny
  depart departure dependence deplete depth descend deserve design desire desk despair desperate desperation destiny
  destroy detach detect deter deteriorate determination determine determined detour device devise devotion dictate die
  died difficulty dig dignity dilemma dim diminish dire direction dirty disadvantage disagree disagreement disappear
  disappearance disappoint disappointment disapproval discard disclose discord discourage discover disdain disgrace
  disgusting dishonest dismiss disorder disperse dispute dissuade distance distant distinct distribute distrust
  disturb diversity divide division document dodge door doorstep doubt doubtful downfall drag drain dramatic drank
  draw drawback drawn dread dreadful dream dreamt dress drew drink drip driven drop drove drunk dry dubious dug dull
  duration dusk dust duty dwell dwelt dwindle dying eager eagerly eagerness ear earn ease easily eat eaten effectively
  efficiently elbow elegant eliminate embarrass embarrassment emblem embrace emotion emphasis emptiness empty encircle
  enclose encounter encourage encouragement endanger endless endure enemy enforce enhance enigma enjoy enlarge enmity
  enrage enterprise entertain enthusiasm entrance entry envy erase errand error escalate escape establish esteem
  estimate eternal evade evaluate evaluation exacerbate exact examination examine exceed excellent exceptional excess
  excessive exclude exercise exert exhaust exhausted exit expand expansion expectation expel expensive experience
  expert expertise exploit explore expose express expression extend exterior extraordinary extreme face fade fair
  faith faithful fake falter fame familiar family famous fashion fasten fat fate father fault favor favorable favour
  favourable fear fearful fed feed feet feud field fierce fill finger firm firmly fist fit fix flat flaw fled flee
  flesh flew flexible flinch fling floor flow flown flung fly focus foe foil fold folly fool foolish foot footprint
  forbade forbid forbidden force forehead foreseeable forgave forgetfulness forgive forgiven formal formally format
  forsake fortune fraction fragile framework frankly free freedom freely freeze fresh friction friend friendly
  friendship frighten frightened fringe frown froze frozen fruit frustrate frustration fun furious fury fuss gambit
  gamble gap gate gather gaze generous genius gentle gentleman gently genuine gesture ghastly gift girl glad gladly
  glance glare glimpse gloomy glory glove glow goal goodwill grab grand grant grasp gratitude grave gravely greedy
  greet grief grim grin grind grip groan group growth grudge grumble guard guest guidance guide guilt gut habit
  hallway halt hamper handle hang happiness happy harden hardship harm harmful harmony harsh harshly haste hasty hat
  hate hated hatred haul hazard heap heart heavily heavy heel height heighten helpful helpless hero hesitant hesitate
  hesitation hid hidden hide hinder hindrance hinge hip hit hole home honest honestly honesty honor honour hook
  hopeful hopeless horrible host hostile hostility hot house hug human humble humiliate humiliation hung hunger hurdle
  hurl hurry hurt husband hypothesis ideal idle ignorance ignore illusion image imbalance impasse impatient impede
  impediment imperfect importance impose impress impression impressive improper improve improvement inability
  inaccurate inadequate inappropriate inch incompetence inconvenience independence independent indifference individual
  inevitable inevitably infamous infinite inflict inform informal infuriate initiate initiative injury inner innocent
  inquiry insane insist inspect inspection inspiration instability install instinct instruct instrument insufficient
  insult intelligence intense intensify intent intentionally interest interior interruption interval intimate
  introduce intuition invalid invent investigate invisible invite irony irrational irritate isolate jaw jealousy
  jeopardise jeopardize job join joint jointly joy judge judgement judgment jump justify keen kid kindness knee kneel
  knelt knife knock knot knowledge label lack ladder lady lag lament lane language lap laugh launch lazy leak lean
  leap leaped leapt leg legend legitimate lend length lengthen lent lessen lesson letter liability lift light lightly
  limit linger lip lit lively living load local locate lock lodge logical lone loose loosen loser loss loud loudly
  love loved lovely loyal loyalty luck lull lure mad madam magnificent maintain majority manner margin mark marvellous
  mass master match maximum meal means measure measurement mechanism memory menace mend mentor merciless mercy mere
  merge merit mess message metaphor method mighty mild milestone mind minimum minority misery misfortune miss mission
  mistrust misuse mix mixture moan mock mockery mode model moderate modest modify money mood moral mother motion motto
  mould mourn mouth murmur mutter mutual mutually mystery myth nail naked narrative natural nature nearby neat
  necessity neck negative neglect neighbor nerve nervous net neutral newcomer nightmare nod noise noisy norm nose
  nostalgia notable notify notion notorious novelty nudge nuisance oath object objective obligation oblige obscure
  obstacle obstinate obstruct offence offend offense official officially omit onlooker open openly operate opinion
  opponent opportunity oppose opt optimistic option order organise organize original outer outlive outrage outright
  outstanding overdue overlook overt owe owner owners pace pack pain paint pair pale palm panic paper pardon parent
  partner passion passive path patience patient pause peacefulness peak peel peer percentage perception perfect
  performance peril periphery permanent permission persist personal personally persuade pessimistic phrase pick
  picture pile pinch pinnacle pitfall pity pivotal plain play played plead pleasant pleasure pledge plot pocket poke
  polite poor popular pose positive possibility postpone potent potential pour power powerful powerless practical
  practice praise precious precise premature presence preserve press pressing pressure prestige pretend price pride
  primary prime principle priority private privately privilege prize probability procedure proceed process proclaim
  prod progress project prominent promise proof proper properly proportion prospect protect protection proud proudly
  proverb prudent public publicly pull pulse pure purpose pursue push puzzle quality quantity quarrel quarter query
  quiet quietly quit quote race rage raise random rang rank ratio rational reader readers reality reasonable rebirth
  rebuild rebuke reckless recognition reconciliation recover recovery refuge refusal refuse regain regret reject
  rejection release relent relentless relevance reliance relief relieve reluctance reluctant reluctantly rely remains
  remark remarkable remedy remembrance remind reminder remote remove render renew renewal renown renowned repair repel
  replace reputation request rescue resentment resist resolute resolution resolve respite responsibility responsible
  restore retain retrieve reveal reverence review revival revive revoke reward rhythm rich rid ridden riddle ride
  ridicule ridiculous rift rightly rigid ring ripple risk risky ritual rival rivalry road robust rode role roll roof
  room rope rough route routine row rub rude ruin rule rumor rumour rung ruse rush ruthless sabotage sad sadness safe
  safety sake sane sang sank sarcasm satisfaction satisfy save scar scarce scarcity scare scared scatter scene
  schedule scheme scold score scorn scratch scream search seat secondary secrecy secret secretly section secure seed
  seize select selfish sell sense sentence sentiment separate separately seriously setback settle settlement setup
  sever severely shade shadow shake shaken shaky shame shape shared sharpen sharply shatter shed sheer shelf shelter
  shield shine shirt shiver shock shocking shone shook shortage shorten shoulder shout shrank shrink shrug shrugged
  shrunk shudder shun shut shy sibling sick sigh sight sign significance silence silent silently silly silver sincere
  sincerely sincerity sink sir sister skill skin skip sleep sleeve slept slew slid slide slight slim slip slit slogan
  slung smart smash smell smile smooth snare snatch soak soft soften softly sold solid solution solve son sore sorrow
  soul sound sour space spare spectacle spectacular speech speed spelt spill spin spine spirit spite splendid split
  spoil spoilt spread spun square squeeze stability stable stack stagger stair staircase stairs stake stale stalemate
  stall standard stare startle stature status steady steal steep stiff sting stir stock stole stolen stomach stone
  store straight strain stranger stream strength strengthen stretch strict stride striking string strive striven
  stroke strongly strove structure struggle stubborn study stuff stumble stun stung stupid stupidity sturdy style
  submit substance successfully suffer suffering sufficient suit suitable sum summit sung sunk sunrise sunset superb
  supply support surface surplus surprise surrender surround survival survive suspect suspend suspension suspicion
  suspicious sustain swallow swap swear sweat sweep sweet swell swelled swept swing switch swollen swore sworn swung
  symbol sympathy system table tacit tackle tale talent tall tangible tap target task taste tear tears technique teeth
  temper temporary tempt tension terrible terrify terror test thank theory thick thickness thin thirst thread threat
  threaten threshold threw throat throng throw thrown thrust thumb thwart tight tighten tightly timely timid tip tired
  title toe token tolerant tolerate tone tongue tool tooth tore torn toss tough trace track trade tradition tragic
  trail train traitor transform trap travel treat tremble trial trick triumph trouble trust truth tumult turmoil
  twilight ugly ultimate unavoidable uncertain uncertainty uncover undermine undertaking undo unexpected unexpectedly
  unfair unfairly unfamiliar unhappy uniform unique unite unity unjust unknown unofficial unpopular unprecedented
  unreasonable unstable unsuitable unsure upgrade upheaval upper uproar urge urgency urgent usage useful useless utter
  vacuum vague vain valid valuable value vanish variant variation variety venture verb verdict verge version veteran
  vice victim victory viewer villain violent virtue visible vision visit visitor voice void volume vow vulnerable
  waist walk wall warm warmth warning wash waste wave waver weaken weakly weakness wealthy wear weary weave web
  weekends weep weigh weight welcome wept wet wheel whisper widely widen width wield wife wild willingly willpower
  wind window winner wipe wisdom wise withdraw withdrawn withdrew witness woke woken wonderful wooden wording wore
  worn worried worry worsen worth worthless worthy wove woven wrath wreck wrist writer wrongly wrung yell youth zeal
`;

/** Words of politics, which most news has. */
const political = `
  accusation accusations accused acknowledge acting activist activists address administer administration
  administrative administrator adopted adoption adviser advisers advisor advisory advocate affair affairs agency
  agenda aggression aggressive aggressor agreement aide aides allegation allegations alliance allied allies amend
  analyst analysts announcement apparatus appeals appoint appointee approve assembly assistant attendance attendee
  authorisation authorise authoritarian authoritarianism authorities authority authorization authorize autonomous
  backer backers bilateral bipartisan bloc blueprint board breach breaches briefing broadcast bureau bureaucracy
  bureaucratic business cabinet calls campaign campaigner cancellation cancelled capital caretaker centrist chairman
  chairmanship chairperson chairwoman challenges channel channels charter citizen citizenry citizens citizenship city
  civic civil civilian civilians claimed claims clause clout coalition collaborate collaboration commentator
  commentators comments commercial commission commissioner commitments committee communal communique community
  compatriot compliance comply concerns concessions condemnation conference congress conservative conservatives
  consult consultation consultations contact contacts contentious continent continental controversial cooperate
  cooperation correspondent correspondents cost costs council counterparts countries country countryman countrymen
  county coverage crises crisis critic criticism critics curb curbs deals declaration deescalate delegate delegates
  delegation demands democracy democrat democratic democratically denial denied denunciation department deputy
  deterrence deterrent dialogue dignitary diplomacy diplomat diplomatic diplomats directive director discuss
  discussion discussions disputed disputes district divided doctrine domestic draft east eastern economic economically
  economies economy elite emissary enact endorse endorsement enforcement engage engagement envoy equality escalation
  establishment executive expenditure experts external faction factional fears federal figure figures finance
  financial findings forecast foreign forum freedoms fund funding funds gathering geopolitical global globally goals
  govern governance governed governing government governmental govt groups hardline hardliner headline headlines
  headquarters historic historical history homeland hosts ideological ideology implement implementation incoming
  incumbent inequality infringe infringement inhabitant inquiries institution institutional institutions integrate
  integration interests interfere interference intergovernmental interim internal international internationally
  intervene intervention interview invest investigation investigations investment invitation isolation junior justice
  land landmark law lawful laws leader leaders leadership leftist legal legally legislation legislative legitimacy
  leverage liberal liberals liberties liberty longtime mandate mandatory manifesto masses measures meddling media
  meetings member members membership memorandum metropolitan militarily minister ministerial ministry mobilise
  mobilize moderates movement multilateral municipal municipality nation national nationality nationals nationwide
  negotiate negotiation negotiations negotiator negotiators neighbors neighbour neighbouring nongovernmental
  nonviolent normalisation normalise normalization normalize north northeast northeastern northern northwest
  northwestern objectives obligations observer observers office officials operational operations opponents opposition
  oppositional orders ordinance organisation organization outgoing outlet overhaul overseas overture overtures package
  pact panel participant participants participate participation parties partisan partners partnership party peace
  peaceful peacefully percent personnel plans platform pledges polarised polarized policies policy political
  politically politician politicians politics populace popularity population post postponement posts powers premier
  premiership presidency president presidential principles priorities proclamation program programme prohibit
  pronouncement proposal proposals propose proposed prosperity protocol province provincial provision provisions
  provocation pullout radical radicals rapprochement recognised reform reformer reformist reforms regime region
  regional regions regulate regulation regulations regulatory rejected relations relationship remarks representation
  representative representatives reprisal republic resident residents resource resources restrict restriction
  restrictions resumption retaliate retaliation rhetoric rightist rights rivals roadmap ruler rulers rules ruling
  secretariat secretary sector sectors security senior sensitive service services session signatory signed signing
  social society solidarity sources south southeast southeastern southern southwest southwestern sovereign sovereignty
  spending spokesman spokespeople spokesperson spokeswoman stabilise stabilize staff staffer stance standoff statehood
  statement states statesman strategic strategies strategist strategy supported supporter supporters tactic tactical
  tactics talks targets tense tensions territorial territory thaw threats ties tour town transfer transition
  transitional transparency transparent trilateral ultimatum unilateral unilaterally union united unrest victims
  viewpoint violate violation violations visiting visits vows warnings west western wing withdrawal worldwide zone
`;

/** What a word of each list counts, beside one of none; set on the opened sets of docs/suggestions.md. */
const worths = [
  { words: empty, worth: 0.4 },
  { words: general, worth: 0.7 },
  { words: political, worth: 0.7 },
];

const worthOfStem = once(() => {
  const table = new Map<string, number>();
  for (const { words, worth } of worths)
    for (const word of words.trim().split(/\s+/)) {
      const stem = stemOf(word);
      if (!table.has(stem)) table.set(stem, worth);
    }
  return table;
});

/**
 * How much a stem tells of what a text is about, from 0 to 1, by how common its words are in English. A small corpus
 * does not tell that: 'nobody' and 'left' are as rare in it as 'turbine'.
 */
export function worthOf(stem: string): number {
  return worthOfStem().get(stem) ?? 1;
}
