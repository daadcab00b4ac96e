/** A field of public life: words of acts in it, and words by which one knows those who act in it. */
interface Domain {
  readonly acts: RegExp;
  readonly actors: RegExp;
  /** Types of actors that act in it whatever they are called. */
  readonly types?: RegExp;
}

/** Which kind of actor fits which act, in broad strokes. */
export const domains: readonly Domain[] = [
  {
    acts: /\b(?:loans?|credit|lend|lent|repay|interest rates?|currency|exchange rate|bonds?|deposits?|withdrawals?|reserves?|refinanc\w*|insur\w*|liquidity|swap line|overdraft|tranche|lapse|bail-?out|underwrit\w*|guarantee fund|accounts?)\b/i,
    actors: /\b(?:bank|fund|lender|treasury|finance|monetary|insur\w*|creditors?|exchange)\b/i,
  },
  {
    acts: /\b(?:ruled|ruling|verdict|injunction|sentenced|acquitted|adjourned|hearing|jurisdiction|interim measures|judg(?:e?ment|ed)|appeal court|annulled|struck down|indict\w*|warrant|convict\w*|prosecut\w*|(?:investigation|inquiry|proceedings|case|charges) (?:for|into|against|over|of))\b/i,
    actors: /\b(?:court|tribunal|judges?|judiciary|prosecutors?|justice|attorney)\b/i,
  },
  {
    acts: /\b(?:voted|vote|motion|passed|bill|resolution|ratif\w*|debate|debated|recess|impeach\w*|legislat\w*|adopted|session|committee|no-confidence|quorum)\b/i,
    actors:
      /\b(?:parliament|assembly|congress|senate|council|house|duma|althing|bundestag|knesset|diet|chamber|committee|lawmakers|commons|storting|legislature)\b/i,
  },
  {
    acts: /\b(?:published|reported|broadcast|aired|interview\w*|printed|editorial|quoted|carried|article|footage|leaked|relayed)\b/i,
    actors:
      /\b(?:news|agency|press|times|post|herald|gazette|radio|television|tv|broadcast\w*|newspaper|daily|tribune|tass|reuters|channel)\b/i,
    types: /^media$/,
  },
  {
    acts: /\b(?:walked out|walk-?out|strike action|downed tools|went on strike|picket\w*|stoppage|members|wage|refused to (?:unload|load|handle)|work to rule|industrial action|ballot\w*|dockers)\b/i,
    actors:
      /\b(?:union|unions|workers|dockers|labou?r|federation|seamen|association|guild|brotherhood|confederation|truckers|miners|farmers)\b/i,
  },
  {
    acts: /\b(?:trawl\w*|catch|nets?|fished|fishing|gunboats?|frigates?|warps?|boats?)\b/i,
    actors: /\b(?:fish\w*|trawler\w*|coast ?guard|navy|owners|seamen|skippers)\b/i,
  },
  {
    acts: /\b(?:airlift\w*|tents?|blankets?|relief|shelters?|medic\w*|vaccin\w*|convoys?|rations?|flood\w*|victims|evacuat\w*|donat\w*|rescue\w*|humanitarian)\b/i,
    actors:
      /\b(?:red cross|red crescent|relief|aid|humanitarian|food programme|unicef|health|refugee\w*|civil protection|rescue|army|charit\w*|doctors|world vision|oxfam|emergency)\b/i,
  },
  {
    acts: /\b(?:troops|battalions?|fired|shelled|patrol\w*|ambush\w*|airstrikes?|manoeuv\w*|garrison|barracks|mobili[sz]\w*|deployed|front line|offensive|captured)\b/i,
    actors:
      /\b(?:army|navy|air force|forces|military|guard|militia|front|rebels?|brigade|defen[cs]e|command|junta|movement)\b/i,
    types: /^(?:military|armed-group)$/,
  },
  {
    acts: /\b(?:servers?|networks?|malware|ransom\w*|encrypt\w*|patch\w*|software|passwords?|data|systems|decrypt\w*|hack\w*|phishing|vulnerabilit\w*)\b/i,
    actors:
      /\b(?:cyber\w*|hackers?|group|security|software|computer|network\w*|technolog\w*|systems|data|intelligence)\b/i,
  },
  {
    acts: /\b(?:production|prices?|contracts?|shipments?|exports?|factory|plant|orders|customers|shares|dividend|tender|supplier\w*|cargo|tanker|pipeline|profits?)\b/i,
    actors:
      /\b(?:company|corporation|group|plc|inc|ltd|industries|oil|gas|steel|shipping|airlines?|manufacturers?|exporters?|chamber of commerce|lines)\b/i,
    types: /^company$/,
  },
  {
    acts: /\b(?:ballots?|polls?|turnout|election|campaign\w*|candidates?|recount|observers?|coalition|concede\w*|opposition)\b/i,
    actors:
      /\b(?:party|electoral|commission|coalition|opposition|alliance|front|observers?|democrat\w*|movement|osce)\b/i,
    types: /^party$/,
  },
  {
    acts: /\b(?:infect\w*|patients?|nurses?|wards?|virus|vaccin\w*|clinics?|clinical|trials? (?:with|of|within)|doses?|quarantin\w*|outbreak|epidemic|cull\w*|hospitals?|surg\w+)\b/i,
    actors: /\b(?:health|medic\w*|hospitals?|disease|doctors|nurses|pharma\w*|epidemic|vaccine|who)\b/i,
  },
  {
    acts: /\b(?:arrest\w*|detain\w*|raided|searched|tear gas|rubber bullets|dispersed|cordon\w*|sealed off|batons?|handcuff\w*|rioters|crowd|custody|suspects?)\b/i,
    actors: /\b(?:police|gendarm\w*|guard|constabulary|carabinieri|interior|security)\b/i,
  },
  {
    acts: /\b(?:bishops?|priests?|mass|pray\w*|pilgrim\w*|congregations?|sermons?|faithful|clergy|imams?|mosques?)\b/i,
    actors:
      /\b(?:church\w*|bishops|vatican|holy see|diocese|patriarch\w*|christian|muslim|islamic|orthodox|clergy|religious)\b/i,
  },
  {
    acts: /\b(?:satellites?|orbit\w*|launch(?:er| site| pad)|rockets? engine|spacecraft|transponders?|frequenc\w+|telescopes?)\b/i,
    actors: /\b(?:space|satellite|telecom\w*|aerospace|observatory|\w*sat|communications?)\b/i,
  },
  {
    acts: /\b(?:flights?|landings?|runways?|passengers|pilots?|airspace|aircraft|grounded|routes?)\b/i,
    actors: /\b(?:air|airlines?|airways|aviation|airport|pilots|civil aviation|icao|eurocontrol|lufthansa)\b/i,
  },
];

/** What an unnamed actor's own things tell of its kind: 'its ambassador' is a state's, 'her lawyer' a person's. */
export const ownOfKind: readonly { readonly own: RegExp; readonly types: RegExp }[] = [
  {
    own: /^(?:ambassador|foreign|envoy|embassy|navy|army|troops|forces|territory|territorial|airspace|borders?|waters|coast|president|premier|prime|king|queen|parliament|cabinet|ministers?|fleet|warships|frigates?|gunboats?|citizens|nationals|capital|ports|harbours|soldiers|diplomats?|delegation|delegate|government|central|consul|sovereignty|defence|defense|finance|mission|missiles|military|soil|fishing|coastguard|chancellor|ministry|authorities|presidency|diplomacy|embassies|consulate|reservists|jets|aircraft|warplanes|helicopters|brigades?|battalions?|units|air|shores?|islands?|provinces?|harvest|currency|treasury|budget|economy|farmers|fishermen|taxpayers|voters|growers|exporters|airport|airfield|railways?|population|republic|people|nation|motherland)$/,
    types: /^(?:state|government)$/,
  },
  {
    own: /^(?:spokesman|spokeswoman|spokesperson|statement|secretary|director|general|headquarters|charter|mandate|council|board)$/,
    types: /^(?:igo|organisation|government|state|company|party|military)$/,
  },
  {
    own: /^(?:members|membership|leaders|leader|supporters|followers|activists|bishops|candidates?|chairman|chairwoman|delegates)$/,
    types: /^(?:organisation|party|igo|armed-group|collective)$/,
  },
  {
    own: /^(?:fighters|gunmen|commanders|commander|hostages|captives|prisoners|men)$/,
    types: /^(?:armed-group|military|state)$/,
  },
  {
    own: /^(?:customers|shareholders|factory|plant|chief|directors|branches|tankers|subsidiary|vessels|engineers|clients|workers|staff|employees|pilots|passengers|output|profits?|depositors|savers|shares)$/,
    types: /^(?:company|organisation)$/,
  },
  { own: /^(?:correspondent|reporters?|readers|viewers|media|newspaper|editor)$/, types: /^(?:media|state|company)$/ },
];
