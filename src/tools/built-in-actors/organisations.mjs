/**
 * The main international organisations: id | name | other names | what stands for it when it acts. Names and acronyms
 * are facts; the choice is ours.
 */
export const organisations = `
un | United Nations | UN; U.N.; UNO; United Nations Organization | Turtle Bay
un-security-council | United Nations Security Council | UN Security Council; Security Council; UNSC
un-general-assembly | United Nations General Assembly | UN General Assembly; General Assembly; UNGA
un-secretariat | United Nations Secretariat | UN Secretariat
un-human-rights-council | United Nations Human Rights Council | UN Human Rights Council; UNHRC; Human Rights Council
ecosoc | United Nations Economic and Social Council | ECOSOC; UN Economic and Social Council
ohchr | Office of the United Nations High Commissioner for Human Rights | OHCHR; UN human rights office; UN Human Rights Office
ocha | United Nations Office for the Coordination of Humanitarian Affairs | OCHA; UN OCHA; UNOCHA
unhcr | United Nations High Commissioner for Refugees | UNHCR; UN refugee agency
unrwa | United Nations Relief and Works Agency for Palestine Refugees in the Near East | UNRWA; UN agency for Palestinian refugees
unicef | United Nations Children's Fund | UNICEF; UN children's agency
undp | United Nations Development Programme | UNDP
unep | United Nations Environment Programme | UNEP
unesco | United Nations Educational, Scientific and Cultural Organization | UNESCO
unodc | United Nations Office on Drugs and Crime | UNODC
unfpa | United Nations Population Fund | UNFPA
un-women | UN Women | United Nations Entity for Gender Equality and the Empowerment of Women
unctad | UN Trade and Development | UNCTAD; United Nations Conference on Trade and Development
unfccc | United Nations Framework Convention on Climate Change | UNFCCC; UN climate body
unifil | United Nations Interim Force in Lebanon | UNIFIL
wfp | World Food Programme | WFP; World Food Program
fao | Food and Agriculture Organization | FAO; Food and Agriculture Organization of the United Nations
who | World Health Organization | WHO; World Health Organisation
ilo | International Labour Organization | ILO; International Labor Organization
iom | International Organization for Migration | IOM; UN migration agency
iaea | International Atomic Energy Agency | IAEA; UN nuclear watchdog; UN atomic agency
opcw | Organisation for the Prohibition of Chemical Weapons | OPCW; Organization for the Prohibition of Chemical Weapons
ctbto | Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
icao | International Civil Aviation Organization | ICAO; UN aviation agency
imo | International Maritime Organization | IMO
wmo | World Meteorological Organization | WMO
wipo | World Intellectual Property Organization | WIPO
imf | International Monetary Fund | IMF
world-bank | World Bank | World Bank Group; International Bank for Reconstruction and Development; IBRD
wto | World Trade Organization | WTO; World Trade Organisation
oecd | Organisation for Economic Co-operation and Development | OECD; Organization for Economic Cooperation and Development
iea | International Energy Agency | IEA
fatf | Financial Action Task Force | FATF
bis | Bank for International Settlements | BIS
icj | International Court of Justice | ICJ; World Court
icc | International Criminal Court | ICC
pca | Permanent Court of Arbitration | PCA
interpol | Interpol | INTERPOL; International Criminal Police Organization; ICPO
icrc | International Committee of the Red Cross | ICRC; Red Cross
ifrc | International Federation of Red Cross and Red Crescent Societies | IFRC; Red Crescent
nato | NATO | North Atlantic Treaty Organization; North Atlantic Alliance; North Atlantic Council
eu | European Union | EU; E.U. | Brussels
european-commission | European Commission | EC; EU Commission | Berlaymont
european-council | European Council | EU Council of heads of state
council-of-the-eu | Council of the European Union | EU Council; Council of the EU; Council of Ministers of the European Union
european-parliament | European Parliament | EU Parliament; EP
eeas | European External Action Service | EEAS; EU foreign service
ecb | European Central Bank | ECB
court-of-justice-of-the-eu | Court of Justice of the European Union | CJEU; European Court of Justice; ECJ
europol | Europol | European Union Agency for Law Enforcement Cooperation
frontex | Frontex | European Border and Coast Guard Agency
council-of-europe | Council of Europe | CoE
european-court-of-human-rights | European Court of Human Rights | ECHR; ECtHR; Strasbourg court
osce | Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Cooperation in Europe
csto | Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation; ODKB
cis | Commonwealth of Independent States | CIS
eaeu | Eurasian Economic Union | EAEU; EEU
sco | Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization
organization-of-turkic-states | Organization of Turkic States | OTS; Turkic Council
brics | BRICS | BRICS+; BRICS group
g7 | G7 | Group of Seven; G-7
g20 | G20 | Group of Twenty; G-20
g77 | G77 | Group of 77; G-77
non-aligned-movement | Non-Aligned Movement | NAM
commonwealth | Commonwealth of Nations | The Commonwealth
francophonie | International Organisation of La Francophonie | OIF; Francophonie
opec | OPEC | Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries
opec-plus | OPEC+ | OPEC Plus
arab-league | Arab League | League of Arab States; LAS
oic | Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation
gcc | Gulf Cooperation Council | GCC; Cooperation Council for the Arab States of the Gulf
african-union | African Union | AU; Organisation of African Unity; OAU
ecowas | Economic Community of West African States | ECOWAS; CEDEAO
sadc | Southern African Development Community | SADC
east-african-community | East African Community | EAC
igad | Intergovernmental Authority on Development | IGAD
eccas | Economic Community of Central African States | ECCAS; CEEAC
alliance-of-sahel-states | Alliance of Sahel States | AES; Confederation of Sahel States
african-development-bank | African Development Bank | AfDB
asean | Association of Southeast Asian Nations | ASEAN
apec | Asia-Pacific Economic Cooperation | APEC
asian-development-bank | Asian Development Bank | ADB
aiib | Asian Infrastructure Investment Bank | AIIB
quad | Quadrilateral Security Dialogue | The Quad
aukus | AUKUS | AUKUS pact
saarc | South Asian Association for Regional Cooperation | SAARC
pacific-islands-forum | Pacific Islands Forum | PIF
eco | Economic Cooperation Organization | ECO
oas | Organization of American States | OAS; Organisation of American States
iachr | Inter-American Commission on Human Rights | IACHR
mercosur | Mercosur | Mercosul; Southern Common Market
celac | Community of Latin American and Caribbean States | CELAC
caricom | Caribbean Community | CARICOM
alba | Bolivarian Alliance for the Peoples of Our America | ALBA
paho | Pan American Health Organization | PAHO
wada | World Anti-Doping Agency | WADA
ioc | International Olympic Committee | IOC
fifa | FIFA | International Federation of Association Football
`;
