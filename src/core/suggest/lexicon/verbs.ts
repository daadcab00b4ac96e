/** Verbs and nouns that tell a type of act (response-types.json), in base form; written for this product. */
export interface VerbClass {
  readonly type: string;
  readonly mode?: string;
  readonly verbs: string;
  /** Nouns that tell the same: 'carried out strikes', 'issued a condemnation'. */
  readonly nouns?: string;
}

/** Classes in the order in which a word that stands in several is read. */
export const verbClasses: readonly VerbClass[] = [
  { type: 'state', mode: 'confirm', verbs: 'confirm verify acknowledge affirm', nouns: 'confirmation' },
  { type: 'state', mode: 'deny', verbs: 'deny refute dispute rebut dismiss', nouns: 'denial' },
  { type: 'state', mode: 'acknowledge', verbs: 'admit recognize recognise' },
  { type: 'state', mode: 'condolence', verbs: 'mourn condole', nouns: 'condolence condolences sympathy' },
  { type: 'state', mode: 'reassure', verbs: 'reassure assure', nouns: 'reassurance' },
  {
    type: 'state',
    verbs:
      'say state declare announce tell report describe note remark explain comment express reiterate stress emphasize emphasise outline present publish reveal disclose claim assert estimate forecast predict expect hope list observe recall clarify maintain insist add mention record notify inform attest testify count tally rate predict relate',
    nouns: 'statement announcement report remark briefing concern optimism pessimism hope',
  },
  {
    type: 'appeal',
    mode: 'yield',
    verbs: 'appeal plead implore beseech',
    nouns: 'restraint calm de-escalation deescalation ceasefire truce moderation pause suspension',
  },
  { type: 'appeal', mode: 'assist', verbs: 'solicit', nouns: 'appeal plea' },
  {
    type: 'consult',
    verbs:
      'meet negotiate confer consult discuss talk participate attend convene summon receive host engage hold sit chair preside huddle correspond',
    nouns:
      'talk talks negotiation negotiations meeting consultation consultations dialogue summit conference session discussions discussion',
  },
  { type: 'consult', mode: 'third-party', verbs: 'mediate broker facilitate arbitrate shuttle', nouns: 'mediation' },
  { type: 'consult', mode: 'phone', verbs: 'phone telephone', nouns: 'telephone phone' },
  { type: 'consult', mode: 'visit', verbs: 'visit travel fly arrive tour', nouns: 'visit trip' },
  {
    type: 'agree',
    mode: 'accept',
    verbs:
      'agree accept consent ratify sign conclude adopt approve endorse undertake commit initial subscribe settle swear schedule',
    nouns: 'agreement consent ratification',
  },
  { type: 'agree', mode: 'offer', verbs: 'offer propose volunteer', nouns: 'proposal' },
  { type: 'agree', mode: 'promise', verbs: 'promise pledge vow guarantee', nouns: 'pledge promise assurance' },
  {
    type: 'support',
    verbs:
      'support back praise welcome applaud commend thank defend acclaim cheer sympathise sympathize vouch normalise normalize restore congratulate side hail salute champion vote laud join recognise embrace honour toast bless',
    nouns: 'support backing solidarity praise',
  },
  {
    type: 'concede',
    verbs:
      'concede ease relax soften waive apologize apologise yield relent drop lower compromise backtrack moderate trim',
    nouns: 'concession apology',
  },
  {
    type: 'cooperate',
    verbs:
      'cooperate collaborate coordinate share partner exchange trade buy train extradite escort restart pool liaise synchronise synchronize',
    nouns: 'cooperation collaboration partnership exercise',
  },
  {
    type: 'aid',
    verbs:
      'send deliver supply donate fund finance assist help shelter evacuate rescue lend grant airlift feed treat provide contribute dispatch distribute disburse ship ferry house redirect resupply vaccinate subsidise subsidize bankroll rebuild replenish',
    nouns: 'aid assistance relief loan grant donation shelter supplies credit',
  },
  {
    type: 'retreat',
    mode: 'withdraw',
    verbs:
      'withdraw retreat recall pull vacate dismantle leave shelve abandon cede scrap disband evacuate relinquish rescind repeal desist disengage demobilise demobilize',
    nouns: 'withdrawal pullback',
  },
  { type: 'retreat', mode: 'release', verbs: 'release free return pardon repatriate', nouns: 'release' },
  { type: 'retreat', mode: 'disarm', verbs: 'disarm surrender' },
  {
    type: 'retreat',
    mode: 'access',
    verbs: 'reopen allow permit lift admit unblock unfreeze unseal readmit',
    nouns: 'access',
  },
  { type: 'retreat', mode: 'ceasefire', verbs: 'halt cease stop suspend' },
  { type: 'retreat', mode: 'resign', verbs: 'resign abdicate quit', nouns: 'resignation' },
  {
    type: 'request',
    verbs:
      'demand ask request require seek urge call petition press challenge order instruct recommend lobby invite exhort entreat summons beg want wish apply',
    nouns: 'demand demands ultimatum request petition claim',
  },
  {
    type: 'accuse',
    mode: 'disapprove',
    verbs:
      'condemn criticize criticise denounce deplore lament regret rebuke disapprove object decry slam complain chide censure fault lambast assail berate scold castigate reproach reprimand bemoan question doubt deride ridicule upbraid malign vilify denigrate impugn bristle fume excoriate pillory',
    nouns: 'condemnation criticism objection complaint rebuke doubt doubts',
  },
  {
    type: 'accuse',
    mode: 'allege',
    verbs: 'accuse blame allege charge',
    nouns: 'accusation accusations allegation blame',
  },
  {
    type: 'accuse',
    mode: 'investigate',
    verbs: 'investigate probe sue inquire examine inspect audit',
    nouns: 'investigation inquiry probe lawsuit complaint',
  },
  {
    type: 'reject',
    verbs:
      'reject refuse decline veto oppose ignore mock defy withhold abstain block resist spurn snub rebuff shun disown repudiate overrule flout disregard pronounce',
    nouns: 'rejection refusal veto',
  },
  { type: 'threaten', verbs: 'threaten warn caution menace brandish', nouns: 'threat warning' },
  {
    type: 'protest',
    mode: 'demo',
    verbs: 'protest demonstrate march rally picket chant jeer heckle',
    nouns: 'protest demonstration march rally demonstrations protests',
  },
  { type: 'protest', mode: 'strike', verbs: 'walk-out', nouns: 'walkout stoppage' },
  { type: 'protest', mode: 'riot', verbs: 'riot loot', nouns: 'riot riots' },
  { type: 'protest', mode: 'boycott', verbs: 'boycott', nouns: 'boycott' },
  { type: 'protest', mode: 'obstruct', verbs: 'obstruct barricade occupy', nouns: 'sit-in roadblock' },
  {
    type: 'sanction',
    verbs:
      'sanction embargo freeze sever cancel cut reduce expel terminate revoke ban exclude downgrade lapse fine convict sentence indict impose raise levy blacklist delist disqualify disconnect divest penalise penalize void annul curtail slash discontinue',
    nouns: 'sanction sanctions embargo tariff tariffs penalty expulsion ban duties freeze',
  },
  {
    type: 'mobilize',
    mode: 'troops',
    verbs:
      'mobilize mobilise deploy reinforce station amass muster position move mass ready patrol arm concentrate scramble recruit conscript stockpile fortify entrench rearm parade drill',
    nouns: 'deployment mobilization mobilisation reinforcement patrol alert',
  },
  {
    type: 'coerce',
    mode: 'seize',
    verbs:
      'seize confiscate capture impound board intercept commandeer expropriate nationalise nationalize requisition',
    nouns: 'seizure capture interception',
  },
  {
    type: 'coerce',
    mode: 'restrict',
    verbs:
      'restrict blockade close curb bar enforce quarantine limit besiege harass shut disperse cordon confine tow chase search outlaw seal suppress crush padlock ground dissolve cordon intimidate',
    nouns: 'blockade quarantine restriction restrictions closure enforcement siege',
  },
  { type: 'coerce', mode: 'arrest', verbs: 'arrest detain jail imprison raid', nouns: 'arrest detention arrests' },
  { type: 'coerce', mode: 'deport', verbs: 'deport displace evict' },
  { type: 'coerce', mode: 'censor', verbs: 'censor silence jam', nouns: 'censorship' },
  { type: 'coerce', mode: 'cyber', verbs: 'hack encrypt leak', nouns: 'hack malware ransomware intrusion cyberattack' },
  { type: 'coerce', mode: 'martial-law', verbs: '', nouns: 'curfew martial emergency' },
  {
    type: 'assault',
    mode: 'abduct',
    verbs: 'abduct kidnap hijack',
    nouns: 'abduction kidnapping hijacking hostage-taking',
  },
  { type: 'assault', mode: 'aerial', verbs: 'bomb', nouns: 'airstrike airstrikes bombing bombardment' },
  { type: 'assault', mode: 'heavy-weapons', verbs: 'shell bombard', nouns: 'shelling missile artillery rocket' },
  { type: 'assault', mode: 'drone', verbs: '', nouns: 'drone' },
  { type: 'assault', mode: 'firearms', verbs: 'shoot fire gun', nouns: 'gunfire shooting' },
  {
    type: 'assault',
    verbs:
      'attack strike kill assault invade fight wound destroy storm assassinate murder clash sink overthrow topple ram collide torch burn beat stab mine torpedo ambush overrun raze blast detonate pound strafe slaughter massacre execute torture poison sabotage trample batter down',
    nouns:
      'attack attacks strikes assault offensive operation operations invasion raid war combat killing hostilities coup',
  },
];

/** Verbs that leave what is done to the noun behind them: 'carrying out strikes'. */
export const lightVerbs = new Set(
  `conduct carry launch hold take make issue express impose participate engage continue begin start undertake mount stage
  perform give put pursue wage lead voice extend resume prepare plan keep maintain direct convey deliver file lodge open
  sponsor initiate represent provide enter pass come bring hold receive seek face offer set order hand send
  set bring cast`.split(/\s+/),
);

/** Verbs whose past form without an object is a passive: 'Identified as the target', 'Accused of …'. */
export const objectVerbs = new Set(
  `identify name describe designate accuse blame ask tell urge cite portray depict mention reference list target strike
  hit attack affect warn criticize criticise condemn displace threaten sanction exclude expel detain arrest sue
  implicate call invite characterize characterise label single present regard see view credit hold refer tip bomb shell
  kill wound injure abduct hijack seize free release thank praise charge convict press deprive strand trap deny cut
  given isolate leave caught order instruct expect require force oblige burden consider pressure commit damage flood
  spare assign prevent bar hurt give block overlook burn rob
  tow drive bring reproach fault injure harm ruin held take subject
  expose destroy bind relegate confront omit
  acquit alarm allot appoint assassinate ban banish besiege brief capture censure chase choose clear confine confiscate
  corner crown crush curtail decimate defeat demolish demote deport depose devastate disable discredit
  disgrace dismantle disqualify disrupt drag dub elect embarrass empower encircle endanger entitle entrust equip escort
  evacuate evict exempt exile exonerate extradite fine foil forbid forgive frighten frustrate ground guard hamper handicap
  hem hinder hire treat reduce stick hospitalise hospitalize house humiliate ignore impeach imprison indict infect infiltrate inform intercept intern
  intimidate inundate invade jail lumber lure maim marginalise marginalize maroon massacre nickname nominate notify oust
  outlaw outrage outvote overrun overwhelm paralyse paralyze pardon penalise penalize persecute pick plague poison
  prohibit prosecute provoke punish rebuff rebuke reinstate relieve remand repatriate replace reprimand rescue restrict
  reward rock rout sabotage sack saddle select sentence shake shock sideline silence snub strafe strip stun
  summon surprise surround suspect suspend thwart torture unsettle uproot vindicate weaken wreck`.split(/\s+/),
);

/** The type of act that names a target of it: 'target', 'subject'. */
export const roleNouns = new Set(
  `target targets subject recipient victim victims object beneficiary party host venue site scene location addressee
  source focus counterpart`.split(/\s+/),
);
