/** Words before an office or a body that belong to its name: 'deputy foreign minister'. */
export const officeAdjectives = new Set(
  `foreign prime defense defence finance interior home trade agriculture fisheries health energy economy justice
  labour labor deputy acting permanent special senior former vice chief joint first secretary state federal national
  supreme constitutional central high top lead general major lower upper press opposition ruling civil interim
  transitional caretaker military naval air armed coast border security police riot central-bank environment transport education tourism culture sports water mining
  mines oil petroleum planning development commerce communications information industry housing immigration science
  infrastructure veterans`.split(/\s+/),
);

/** Who speaks or acts for the body that is named before: 'the Lebanese President', 'CSTO Secretary General'. */
export const officeNouns = new Set(
  `president premier minister chancellor king queen prince emir sultan ambassador envoy consul leader chief head
  secretary general secretary-general spokesman spokeswoman spokesperson delegate delegation representative official
  officials diplomat diplomats negotiator negotiators commissioner commander admiral colonel governor mayor speaker
  senator senators lawmaker lawmakers deputies mp mps parliamentarian chairman chairwoman chair director mediator
  attorney prosecutor prosecutors judge judges minister ministers counterpart negotiator regulator regulators`.split(
    /\s+/,
  ),
);

/** What acts as the body that is named before: 'the Iranian government', 'US forces'. */
export const bodyNouns = new Set(
  `government administration cabinet authorities ministry department office forces force troops army navy fleet
  military airforce soldiers police parliament congress senate assembly duma knesset bundestag council court bank
  treasury embassy mission presidency leadership regime side establishment intelligence coastguard guard warships
  gunboats vessels jets warplanes fighters militia rebels team envoys negotiators`.split(/\s+/),
);

/** Nouns for groups and bodies that act without a name: 'fishermen', 'the central bank'. */
export const groupNouns = new Set(
  `fishermen trawlermen farmers workers miners dockers protesters demonstrators residents villagers students union unions
  opposition rebels militants insurgents gunmen hackers hijackers kidnappers lenders banks investors shareholders
  exporters importers traders donors volunteers doctors nurses teachers drivers truckers pilots families relatives
  survivors refugees migrants voters judges prosecutors lawmakers negotiators mediators observers inspectors`.split(
    /\s+/,
  ),
);
