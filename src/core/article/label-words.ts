/**
 * The words by which a name before a colon or dash is told from other words there (`actor-names.ts`).
 *
 * What belongs here: words of a closed kind (prepositions, pronouns, days), and the commonest nouns for bodies, offices
 * and groups of people, for headings, and for deeds. Names of single actors do not: a name is known by its form.
 * All words stand in small letters.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Small words that stand inside names, in the main languages. */
export const connectors = words(`
  of the and for in on to at a
  de la le les du des l d et à aux   del las los el y e   da do dos das di dei della delle il lo i ed
  der die das den dem des und für im am zu zur von van vom   och og i w z na v ve a en
  bin ibn al el ar as ul ur ben bint abu
  и в во на по с о об і й з та у`);

/** Nouns, and the adjectives that go with them, that name a body, an office or a group in small letters. */
export const roleNouns = words(`
  ministry ministries minister ministers government governments president presidents presidency parliament parliamentarians
  army navy military militaries police force forces official officials leader leaders leadership party parties council councils
  court courts bank banks agency agencies embassy embassies ambassador ambassadors envoy envoys delegation delegations
  mission chief chiefs head heads foreign prime opposition rebel rebels militant militants militia militias insurgents separatists protesters
  demonstrators residents villagers citizens refugees migrants workers farmers fishermen fishers drivers pilots sailors doctors
  nurses union unions spokesman spokesperson spokeswoman spokespeople secretary general secretariat commander commanders command
  office offices administration authorities authority lawmakers deputies senators delegates diplomats state states national
  central federal regional local provincial municipal international group groups alliance alliances coalition coalitions movement
  company companies management commission commissions commissioner committee committees board boards team teams club clubs
  federation association associations society societies senate cabinet chancellor king queen crown prince princess emir sultan
  governor governors mayor mayors students teachers miners families relatives victims survivors hostages
  intelligence services service guard guards coast ruling deputy vice acting former outgoing incoming
  caretaker interim transitional junta regime faction factions bloc blocs speaker supreme top senior junior
  industry industries firm firms operator operators exporters importers traders merchants owners shipowners investors
  analysts experts activists campaigners observers monitors inspectors investigators prosecutors prosecutor judge judges lawyers
  lawyer tribunal tribunals ombudsman regulator campaign political religious tribal joint regulators watchdog university universities school schools hospital hospitals
  church churches clergy bishops bishop pope patriarch community communities neighbours neighbors allies mediators mediator
  negotiators negotiator organisation organisations organization organizations charity charities media press journalists
  side sides maker makers gang gangs tribe tribes elders clan clans consortium conglomerate households remnants newspaper broadcaster broadcasters scientists researchers institute fund foundation corporation department directorate bureau
  wing arm branch chairman chairwoman chair director directors manager managers spokespersons representatives representative
  troops soldiers veterans airline airlines railway railways port ports city town province region republic kingdom nations nation
  peacekeepers kremlin cooperative cooperatives syndicate legislature assembly congress politburo palace`);

/** Fields of work. Inside a name they are like nouns of office; as its last word in small letters they are a heading: 'Food security'. */
export const fields = words(`
  defence defense interior finance justice health trade energy economy economic transport agriculture environment security rights
  human civil border aid policy affairs safety culture education science water climate food nuclear maritime peace war oil gas
  grain labour labor religion migration immigration relief rescue`);

/** Last part of English nouns for people: 'fishermen', 'smugglers'. Other words with it stand in `notPeople`. */
export const peopleEnding = /(?:ers|ors|ists|ians|men|women|people|folk|ees|crats|smen|keepers)$/u;
export const notPeople = words(`
  offers orders numbers matters answers letters waters papers powers factors errors others rumours rumors colors doors floors
  figures fingers dinners borders barriers triggers indicators sectors vectors horrors favors flavours fees trees degrees
  guarantees corridors mirrors lists fists twists specimen tankers containers centers centres
  considers delivers enters covers discovers hers triers differs suffers transfers remembers empowers appears hears wins
  omen regimen acumen disasters quarters headers banners posters`);

/**
 * How words for bodies and offices begin, without accents, in languages that write the next word of a name small:
 * 'Ministère malien des Transports', 'Ministerstvo životního prostředí'. Forms that begin an English adjective
 * ('ministerial', 'partial') are left out.
 */
export const foreignBodies = `
  ministere ministerio ministero ministerium ministerstv ministerul ministre ministro ministra ministr министерств министр міністерств міністр
  gouvern gobiern governo guvernul regierung bundes rzad vlada vlady правительств уряд kabinet кабинет кабінет
  presidente presidenc presidenz praesident prasident prezident prezydent президент premier премьер прем'єр kancler canciller chanceli
  ejercito esercito exercito armee armad wojsk арми армі fuerzas forcas forze policia polizei polizia policj полици поліці
  tribunal sud soud суд corte cour gericht parlement parlamento parlament парламент assemblee asamblea assembleia congres senat сенат сената
  ambassad embajad embaixad botschaft посольств посол partido partei partiti partito partia strana парти партія
  syndicat sindicat gewerkschaft zwiaz odbor svaz профсоюз профспілк federaci federac associac asociac verband союз спілк
  organizac organizaz organisat организаци організаці societe sociedad sociedade spolec компани компані empresa banque banco banca банк
  mairie alcald prefeitur ayuntamiento magistrat conseil consejo conselho consiglio rada рада совет комит comite comitat
  autorite autoridad autorita wladz urad власт влада oposic opposiz opozyc opozic оппозици опозиці`
  .trim()
  .split(/\s+/u);

/** Last parts of German names for bodies, which are one word. */
export const germanBodies =
  /(?:ministerium|regierung|verband|gewerkschaft|gericht|behörde|amt|partei|fraktion|bank|wehr)$/u;

/** Words that open a clause, a phrase or a heading, and no name. */
export const openers = words(`
  in on at by after before during when while as if since until because although though following according
  this that these those there here he she it they we you i its his her their our an what who why how where which
  later meanwhile however also then thus therefore moreover instead finally earlier today yesterday tomorrow tonight currently
  reportedly allegedly not no nor yes with without within under over from through between against despite amid about any each every only just still again so but and or to for of about once per via upon near above below
  en dans sur après avant selon pour mais il elle   según después antes durante para pero sobre   no em após segundo
  nach vor im am auf aus bei laut für   po podle před   по в во на после до за из при согласно   w po przed według   dopo prima`);

/** Words that open a heading, unless a name follows: 'Key demand', 'Two conditions', and 'Key West', 'New Zealand', 'First Minister'. */
export const qualifiers = words(`
  both all some several dozens hundreds thousands unnamed key main core new next last first second third one two three four five six seven eight nine ten more most less few many such same
  another early late live breaking quick full total final initial draft possible potential good bad big other red bottom`);

/** Last words of what has the form of a name and is a heading, a time or an abstract thing. */
export const notActors = words(`
  step steps demand demands statement statements response responses reaction reactions position positions point points condition
  conditions term terms result results outcome outcomes note notes update updates summary background context message warning request
  requests proposal proposals question questions answer answers date dates time place location venue deadline reason reasons goal
  goals aim aims plan plans agenda status type role source sources quote quotes details detail casualties cost price vote votes
  stage phase day week month year round part action actions decision decisions measures measure agreement agreements example
  conclusion comment comments report reports remark remarks release article page topic event events actor actors target targets
  ceasefire truce war wars peace talks negotiations negotiation sanctions attack attacks strike strikes threat threats offer offers
  ultimatum verdict ruling vow pledge promise praise criticism support condemnation escalation mediation retaliation denial
  appeal call impact effect effects priority priorities issue issues problem solution fact facts line lines news option options
  exception reminder ps nb motive evidence purpose subject headline title speech letter interview operation route
  resolution treaty law bill budget election elections referendum crisis conflict clash clashes violence weapons missiles drones
  prices figures site sites programme program aid numbers percentage toll dead wounded injured killed
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`);

/** Names of countries, cities and people that end as abstract nouns do. */
export const namesLikeAbstracts = words(
  'france provence florence valence city trinity laurence clarence terrence constance',
);

/** Those of them that end names too, with a capital: 'World Food Programme', 'Sky News'. */
export const alsoBodies = words('programme program news line lines oil gas peace action aid law party support report');

/** Nouns that are numbered and no actors: 'Phase Two', 'Article 5', 'Resolution 2803'. */
export const numbered = words(`
  article phase stage step resolution chapter paragraph point part day week round plan option annex clause section item question
  demand condition page event level act rule note figure table option track operation`);

/** Where something was said: 'Macron on X', 'the minister on Tuesday'. */
export const channels = words(`
  x twitter facebook telegram instagram youtube tiktok tv television radio cnn bbc nbc cbs abc fox reuters afp truth social
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december`);

/** Names that end like participles and are none. */
export const namesLikeVerbs = words(`
  united allied armed associated combined federated red ahmed ahmad mohamed mohammed muhammed hamed saeed saied sayed syed rasheed
  khaled waleed majed mahmoud fed ted ned fred alfred wilfred reed mossad med
  beijing nanjing chongqing liaoning heilongjiang boeing xinjiang king ming ping ling darjeeling gatling
  ding sterling fleming manning harding golding darling browning wyoming viking vikings nursing banking mining shipping
  unnamed unidentified exiled displaced bereaved stranded striking protesting neighbouring neighboring
  fishing housing farming steering organising organizing governing ruling working`);

/** Last words of bodies; before one of them even a participle belongs to the name: 'Reformed Church'. */
export const bodies = words(`
  party union council association coalition ministry nations movement group company emirates alliance authority federation club
  league committee commission board forces church front bloc institute agency network society organization organisation guild
  partnership workers ministers states`);

/** Verbs that tell what somebody did or said and do not end in -ed. */
export const deeds = words(`
  said says told tells urges warns denies confirms calls accuses vows hosts met meets sent sends gave gives held holds began begins
  took takes made makes won lost led left set put cut hit struck shot fought sought spoke swore withdrew broke brought built bought
  caught chose drew flew forbade froze got grew hid hung kept knew laid lent let lit paid pays quit rode rose ran saw sold shut sat
  stood stole taught threw thought understood undertook woke wrote went came became has had have is are was were will would could
  should may might must does did do asks demands rejects condemns welcomes announces insists adds notes replies responds stresses
  claims agrees refuses promises pledges seeks wants wins signs leaves joins offers orders reports states threatens declares
  backs blames bans halts opens closes ends starts launches approves`);

/** Verbs of speech at the end of an uncased or foreign phrase: '北京表示', 'وقال'. */
export const uncasedSpeech =
  /(?:说|說|表示|称|稱|指出|强调|強調|宣布|回应|言う|述べた|語った)$|^(?:و?(?:قال|قالت|أكد|أكدت|أعلن|أعلنت|أضاف|أدان|أدانت|دعا|دعت|صرح|ذكر)|אמר|אמרה|הודיע|הודיעה|گفت)(?:\s|$)/u;

/** Ends of the past tense in languages of which the words are not known: 'Condenó el ataque', 'Осудил удар'. */
export const foreignPast =
  /(?:ó|aron|ieron|ou|aram|eram|iram|л|ла|ли|ло|ив|ила|или|ili|ila|al[aiy]?|ił[ai]?|ał[ay]?|ali|te|ten|dı|di|tı|ti|du|dü)$/u;
