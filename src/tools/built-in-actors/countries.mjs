/**
 * What the data package does not say of countries. A line: ISO 3166 code | demonyms | further names, official ones among
 * them | what stands for the state when it acts, instead of its capital (`-` for nothing). A name in front of the code
 * with `=` replaces the package's, an id with `#` the one made of the name.
 */
export const states = `
AF | Afghan | Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan
AL | Albanian | Republic of Albania
DZ | Algerian | People's Democratic Republic of Algeria
AD | Andorran | Principality of Andorra
AO | Angolan | Republic of Angola
AG | Antiguan; Barbudan
AR | Argentine; Argentinian; Argentinean | Argentine Republic | Buenos Aires; Casa Rosada
AM | Armenian | Republic of Armenia
AU | Australian | Commonwealth of Australia
AT | Austrian | Republic of Austria
AZ | Azerbaijani; Azeri | Republic of Azerbaijan
BS | Bahamian | The Bahamas; Commonwealth of the Bahamas
BH | Bahraini | Kingdom of Bahrain
BD | Bangladeshi | People's Republic of Bangladesh
BB | Barbadian
BY | Belarusian; Belarussian | Republic of Belarus
BE | Belgian | Kingdom of Belgium | -
BZ | Belizean
BJ | Beninese | Republic of Benin | Porto-Novo; Cotonou
BT | Bhutanese | Kingdom of Bhutan
BO | Bolivian | Plurinational State of Bolivia | La Paz; Sucre
BA | Bosnian; Herzegovinian | Bosnia; BiH
BW | Botswanan; Motswana; Batswana | Republic of Botswana
BR | Brazilian | Federative Republic of Brazil
BN | Bruneian | Brunei Darussalam
BG | Bulgarian | Republic of Bulgaria
BF | Burkinabe; Burkinabè | Burkina
BI | Burundian | Republic of Burundi | Gitega; Bujumbura
KH | Cambodian | Kingdom of Cambodia
CM | Cameroonian | Republic of Cameroon
CA | Canadian
CV | Cape Verdean; Cabo Verdean | Republic of Cabo Verde
CF #central-african-republic | Central African | CAR
TD | Chadian | Republic of Chad
CL | Chilean | Republic of Chile | Santiago; La Moneda
CN | Chinese | People's Republic of China; PRC | Beijing; Peking; Zhongnanhai
CO | Colombian | Republic of Colombia
KM | Comoran; Comorian | Union of the Comoros
CG #congo-brazzaville | Congolese
CD #dr-congo | Congolese | Democratic Republic of Congo
CR | Costa Rican | Republic of Costa Rica
CI | Ivorian | Côte d'Ivoire; Republic of Côte d'Ivoire | Yamoussoukro; Abidjan
HR | Croatian; Croat | Republic of Croatia
CU | Cuban | Republic of Cuba
CY | Cypriot | Republic of Cyprus
CZ | Czech
DK | Danish; Dane | Kingdom of Denmark
DJ | Djiboutian | Republic of Djibouti
DM | Dominican | Commonwealth of Dominica
DO | Dominican
EC | Ecuadorian; Ecuadorean | Republic of Ecuador
EG | Egyptian | Arab Republic of Egypt
SV | Salvadoran; Salvadorian | Republic of El Salvador
GQ | Equatorial Guinean; Equatoguinean | Republic of Equatorial Guinea
ER | Eritrean | State of Eritrea
EE | Estonian | Republic of Estonia
SZ | Swazi; Liswati | Kingdom of Eswatini | Mbabane; Lobamba
ET | Ethiopian | Federal Democratic Republic of Ethiopia
FJ | Fijian | Republic of Fiji
FI | Finnish; Finn | Republic of Finland
FR | French | French Republic | Paris; Élysée; Élysée Palace; Quai d'Orsay
GA | Gabonese | Gabonese Republic
GM | Gambian | The Gambia; Republic of the Gambia
GE | Georgian
DE | German | Federal Republic of Germany
GH | Ghanaian | Republic of Ghana
GR | Greek | Hellenic Republic
GD | Grenadian
GT | Guatemalan | Republic of Guatemala
GN | Guinean | Republic of Guinea; Guinea-Conakry
GW | Bissau-Guinean; Guinea-Bissauan | Republic of Guinea-Bissau
GY | Guyanese | Co-operative Republic of Guyana
HT | Haitian | Republic of Haiti
HN | Honduran | Republic of Honduras
HU | Hungarian
IS | Icelandic; Icelander
IN | Indian | Republic of India | New Delhi; Delhi
ID | Indonesian | Republic of Indonesia
IR | Iranian | Islamic Republic of Iran
IQ | Iraqi | Republic of Iraq
IE | Irish | Republic of Ireland
IL | Israeli | State of Israel | Jerusalem; Tel Aviv
IT | Italian | Italian Republic
JM | Jamaican
JP | Japanese
JO | Jordanian | Hashemite Kingdom of Jordan
KZ | Kazakhstani; Kazakh | Republic of Kazakhstan
KE | Kenyan | Republic of Kenya
KI | I-Kiribati; Kiribati | Republic of Kiribati
KP | North Korean | Democratic People's Republic of Korea
KR | South Korean | ROK | Seoul; Blue House
XK | Kosovar; Kosovan | Republic of Kosovo
KW | Kuwaiti | State of Kuwait
KG | Kyrgyz; Kyrgyzstani
LA | Lao; Laotian | Lao People's Democratic Republic
LV | Latvian | Republic of Latvia
LB | Lebanese | Lebanese Republic
LS | Basotho; Mosotho | Kingdom of Lesotho
LR | Liberian | Republic of Liberia
LY | Libyan | State of Libya
LI | Liechtensteiner | Principality of Liechtenstein
LT | Lithuanian | Republic of Lithuania
LU | Luxembourgish; Luxembourger | Grand Duchy of Luxembourg
MG | Malagasy; Madagascan | Republic of Madagascar
MW | Malawian | Republic of Malawi
MY | Malaysian | | Kuala Lumpur; Putrajaya
MV | Maldivian | Republic of Maldives | -
ML | Malian | Republic of Mali
MT | Maltese | Republic of Malta
MH | Marshallese | Republic of the Marshall Islands
MR | Mauritanian | Islamic Republic of Mauritania
MU | Mauritian | Republic of Mauritius
MX | Mexican | United Mexican States
FM | Micronesian | Federated States of Micronesia
MD | Moldovan | Republic of Moldova
MC | Monégasque; Monacan | Principality of Monaco
MN | Mongolian | | Ulaanbaatar; Ulan Bator
ME | Montenegrin
MA | Moroccan | Kingdom of Morocco
MZ | Mozambican | Republic of Mozambique
MM | Burmese; Myanma | Republic of the Union of Myanmar | Naypyidaw; Nay Pyi Taw
NA | Namibian | Republic of Namibia
NR | Nauruan | Republic of Nauru
NP | Nepali; Nepalese | Federal Democratic Republic of Nepal | Kathmandu
NL | Dutch | The Netherlands; Kingdom of the Netherlands | The Hague
NZ | New Zealander; New Zealand; Kiwi | Aotearoa
NI | Nicaraguan | Republic of Nicaragua
NE | Nigerien | Republic of the Niger
NG | Nigerian | Federal Republic of Nigeria
MK | North Macedonian; Macedonian | Republic of North Macedonia
NO | Norwegian | Kingdom of Norway
OM | Omani | Sultanate of Oman
PK | Pakistani | Islamic Republic of Pakistan
PW | Palauan | Republic of Palau
PS | Palestinian | State of Palestine
PA | Panamanian | Republic of Panama
PG | Papua New Guinean | PNG; Independent State of Papua New Guinea
PY | Paraguayan | Republic of Paraguay
PE | Peruvian | Republic of Peru
PH | Philippine; Filipino; Filipina | Republic of the Philippines; The Philippines | Manila; Malacañang
PL | Polish; Pole | Republic of Poland
PT | Portuguese | Portuguese Republic
QA | Qatari | State of Qatar
RO | Romanian
RU | Russian | RF | Moscow; Kremlin
RW | Rwandan | Republic of Rwanda
KN | Kittitian; Nevisian | St Kitts and Nevis; Saint Christopher and Nevis
LC | Saint Lucian | St Lucia
VC | Saint Vincentian; Vincentian | St Vincent and the Grenadines; Saint Vincent
WS | Samoan | Independent State of Samoa
SM | Sammarinese; San Marinese | Republic of San Marino | -
ST | São Toméan; Santomean | São Tomé and Príncipe
SA | Saudi; Saudi Arabian | Kingdom of Saudi Arabia; KSA
SN | Senegalese | Republic of Senegal
RS | Serbian; Serb | Republic of Serbia
SC | Seychellois | Republic of Seychelles | -
SL | Sierra Leonean | Republic of Sierra Leone
SG | Singaporean; Singapore | Republic of Singapore
SK | Slovak; Slovakian | Slovak Republic
SI | Slovenian; Slovene | Republic of Slovenia
SB | Solomon Islander
SO | Somali; Somalian | Federal Republic of Somalia
ZA | South African | Republic of South Africa; RSA
SS | South Sudanese | Republic of South Sudan
ES | Spanish; Spaniard | Kingdom of Spain | Madrid; Moncloa
LK | Sri Lankan | Democratic Socialist Republic of Sri Lanka | Colombo
SD | Sudanese | Republic of the Sudan
SR | Surinamese; Surinamer | Republic of Suriname
SE | Swedish; Swede | Kingdom of Sweden
CH | Swiss | Swiss Confederation | Bern; Berne
SY | Syrian
TW | Taiwanese | Republic of China; Chinese Taipei
TJ | Tajik; Tajikistani | Republic of Tajikistan
TZ | Tanzanian | United Republic of Tanzania | Dodoma; Dar es Salaam
TH | Thai | Kingdom of Thailand
TL | East Timorese; Timorese | Timor-Leste; Democratic Republic of Timor-Leste
TG | Togolese | Togolese Republic
TO | Tongan | Kingdom of Tonga
TT | Trinidadian; Tobagonian | Trinidad; Republic of Trinidad and Tobago
TN | Tunisian | Republic of Tunisia
TR | Turkish; Turk | Republic of Türkiye; Republic of Turkey
TM | Turkmen
TV | Tuvaluan
UG | Ugandan | Republic of Uganda
UA | Ukrainian | | Kyiv; Kiev
AE | Emirati; Emirian
GB #uk | British; Briton; Brit | United Kingdom of Great Britain and Northern Ireland; U.K.; HM Government | London; Downing Street; Whitehall; Westminster
US #usa | American; US | U.S.; U.S.A.; The States | Washington; Washington DC; White House; Pentagon
UY | Uruguayan | Oriental Republic of Uruguay
UZ | Uzbek; Uzbekistani | Republic of Uzbekistan
VU | Ni-Vanuatu; Vanuatuan | Republic of Vanuatu
VA =Holy See | Vatican | Vatican City State | -
VE | Venezuelan | Bolivarian Republic of Venezuela | Caracas; Miraflores
VN | Vietnamese | Socialist Republic of Vietnam
YE | Yemeni; Yemenite | Republic of Yemen
ZM | Zambian | Republic of Zambia
ZW | Zimbabwean | Republic of Zimbabwe
`;

/** Territories that have a government of their own, written in the same way. What is uninhabited acts for nobody. */
export const territories = `
AX =Åland | Ålander | Aland; Åland Islands
AS | American Samoan
AI | Anguillan
AW | Aruban
BM | Bermudian
VG | British Virgin Islander | BVI
KY | Caymanian
CK | Cook Islander
CW =Curaçao | Curaçaoan
FK | Falkland Islander | Falklands; Malvinas; Islas Malvinas
FO | Faroese | Faroes
PF | French Polynesian
GI | Gibraltarian
GL | Greenlandic; Greenlander | Kalaallit Nunaat
GU | Guamanian
GG | Guernsey
HK | Hong Kong; Hongkonger | HKSAR; Hong Kong SAR
IM | Manx
JE | Jersey
MO | Macanese | Macao SAR
MS | Montserratian
NC | New Caledonian
NU | Niuean
MP | Northern Marianan | CNMI
PR | Puerto Rican
SX | Sint Maartener
TK | Tokelauan
TC | Turks and Caicos Islander
VI | Virgin Islander | US Virgin Islands; USVI
EH | Sahrawi | Sahrawi Arab Democratic Republic; SADR
`;
