/**
 * The countries of the world, one a line:
 * `code|names|demonyms|capital|seats that stand for the government|other words of the language or people`.
 * Codes are ISO 3166-1 alpha-2 (EU reserved); the first name is the usual one; entries are separated
 * by commas. Example: "RU|Russia,Russian Federation|Russian,Russians|Moscow|Kremlin".
 */
export const COUNTRIES = `
AF|Afghanistan|Afghan,Afghans,Pashtun,Pashtuns|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan,Angolans|Luanda
AG|Antigua and Barbuda,Antigua|Antiguan|Saint John's
AR|Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires|Casa Rosada
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians,Aboriginal,Aborigines,Aussie|Canberra
AT|Austria|Austrian,Austrians|Vienna
AZ|Azerbaijan|Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
BS|Bahamas|Bahamian|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh|Bangladeshi,Bangladeshis,Bengali,Bengalis|Dhaka,Dacca
BB|Barbados|Barbadian|Bridgetown
BY|Belarus,Byelorussia|Belarusian,Belarusians,Belarussian|Minsk
BE|Belgium|Belgian,Belgians,Flemish,Walloon|Brussels
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo,Cotonou
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|La Paz
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians,Bosniak,Bosniaks|Sarajevo
BW|Botswana|Botswanan,Batswana|Gaborone
BR|Brazil|Brazilian,Brazilians|Brasilia,Brasília|Planalto
BN|Brunei|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BF|Burkina Faso|Burkinabe,Burkinabè|Ouagadougou
BI|Burundi|Burundian,Burundians|Bujumbura,Gitega
KH|Cambodia,Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé
CA|Canada|Canadian,Canadians|Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CF|Central African Republic|Central African|Bangui
TD|Chad|Chadian,Chadians|N'Djamena
CL|Chile|Chilean,Chileans|Santiago|La Moneda
CN|China,People's Republic of China,PRC|Chinese,Uyghur,Uyghurs,Uighur,Uighurs,Tibetan,Tibetans,Mandarin,Cantonese|Beijing,Peking|Zhongnanhai
CO|Colombia|Colombian,Colombians|Bogota,Bogotá
KM|Comoros|Comorian|Moroni
CG|Republic of the Congo,Congo-Brazzaville|Congolese|Brazzaville
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo,Zaire|Congolese|Kinshasa
CR|Costa Rica|Costa Rican,Costa Ricans|San Jose
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
DK|Denmark|Danish,Dane,Danes|Copenhagen
DJ|Djibouti|Djiboutian|Djibouti City
DM|Dominica||Roseau
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo
TL|East Timor,Timor-Leste,Timor Leste|Timorese|Dili
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadorians|Quito
EG|Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador
GQ|Equatorial Guinea|Equatoguinean|Malabo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
SZ|Eswatini,Swaziland|Swazi,Swazis|Mbabane
ET|Ethiopia|Ethiopian,Ethiopians,Tigrayan,Tigrayans,Oromo,Amhara|Addis Ababa
EU|European Union,EU|European,Europeans|Brussels
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finn,Finns|Helsinki
FR|France|French,Frenchman,Frenchmen,Breton,Corsican|Paris|Elysee,Élysée,Elysée,Quai d'Orsay,Matignon
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian,Gambians|Banjul
GE|Georgia|Georgian,Georgians,Abkhaz,Abkhazian,Ossetian|Tbilisi
DE|Germany,West Germany,East Germany|German,Germans,Bavarian|Berlin|Bundeskanzleramt
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece|Greek,Greeks|Athens
GD|Grenada|Grenadian|Saint George's
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian,Haitians|Port-au-Prince
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
IN|India|Indian,Indians,Hindi,Tamil,Tamils,Punjabi,Kashmiri,Kashmiris,Gujarati,Telugu,Marathi|New Delhi,Delhi
ID|Indonesia|Indonesian,Indonesians,Javanese,Papuan,Acehnese,Balinese|Jakarta
IR|Iran,Persia|Iranian,Iranians,Persian,Persians,Farsi|Tehran,Teheran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland,Republic of Ireland|Irish,Irishman,Irishmen|Dublin
IL|Israel|Israeli,Israelis|Jerusalem,Tel Aviv|Knesset
IT|Italy|Italian,Italians,Sicilian,Sardinian|Rome|Quirinale,Palazzo Chigi
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro,Abidjan
JM|Jamaica|Jamaican,Jamaicans|Kingston
JP|Japan|Japanese|Tokyo|Kantei
JO|Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
KE|Kenya|Kenyan,Kenyans,Kikuyu,Maasai|Nairobi
KI|Kiribati|I-Kiribati|Tarawa
XK|Kosovo|Kosovar,Kosovars|Pristina
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Lao,Laotian,Laotians|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Tripoli
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish,Luxembourger|Luxembourg City
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian,Malawians|Lilongwe
MY|Malaysia|Malaysian,Malaysians,Malay,Malays|Kuala Lumpur,Putrajaya
MV|Maldives|Maldivian,Maldivians|Malé
ML|Mali|Malian,Malians,Tuareg,Tuaregs|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian,Mauritians|Port Louis
MX|Mexico|Mexican,Mexicans,Aztec,Maya,Mayan|Mexico City|Los Pinos
FM|Micronesia,Federated States of Micronesia|Micronesian|Palikir
MD|Moldova,Moldavia|Moldovan,Moldovans|Chisinau,Chişinău
MC|Monaco|Monegasque|Monte Carlo
MN|Mongolia|Mongolian,Mongolians,Mongol,Mongols|Ulaanbaatar,Ulan Bator
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans,Berber,Berbers,Amazigh|Rabat
MZ|Mozambique|Mozambican,Mozambicans|Maputo
MM|Myanmar,Burma|Burmese,Rohingya,Rohingyas,Karen,Kachin|Naypyidaw,Naypyitaw,Yangon,Rangoon
NA|Namibia|Namibian,Namibians|Windhoek
NR|Nauru|Nauruan|Yaren
NP|Nepal|Nepali,Nepalese,Nepalis|Kathmandu
NL|Netherlands,Holland|Dutch,Dutchman,Frisian|The Hague,Hague,Amsterdam|Binnenhof
NZ|New Zealand|New Zealander,New Zealanders,Maori,Māori,Kiwi,Kiwis|Wellington|Beehive
NI|Nicaragua|Nicaraguan,Nicaraguans,Sandinista,Sandinistas|Managua
NE|Niger|Nigerien,Nigeriens|Niamey
NG|Nigeria|Nigerian,Nigerians,Yoruba,Hausa,Igbo,Fulani|Abuja|Aso Rock
KP|North Korea,DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
NO|Norway|Norwegian,Norwegians,Sami|Oslo
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan|Pakistani,Pakistanis,Urdu,Sindhi,Baloch|Islamabad
PW|Palau|Palauan|Ngerulmud
PS|Palestine,Palestinian territories,State of Palestine|Palestinian,Palestinians|Ramallah
PA|Panama|Panamanian,Panamanians|Panama City
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan,Paraguayans,Guarani|Asuncion,Asunción
PE|Peru,Perú|Peruvian,Peruvians,Quechua,Inca,Incas|Lima
PH|Philippines|Philippine,Filipino,Filipinos,Filipina,Tagalog,Moro|Manila|Malacañang,Malacanang
PL|Poland|Polish,Pole,Poles|Warsaw
PT|Portugal|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
QA|Qatar|Qatari,Qataris|Doha
RO|Romania,Rumania|Romanian,Romanians|Bucharest
RU|Russia,Russian Federation,Soviet Union,USSR|Russian,Russians,Soviet,Soviets,Chechen,Chechens,Tatar,Tatars|Moscow|Kremlin
RW|Rwanda|Rwandan,Rwandans,Hutu,Hutus,Tutsi,Tutsis|Kigali
KN|Saint Kitts and Nevis|Kittitian|Basseterre
LC|Saint Lucia,St. Lucia|Saint Lucian|Castries
VC|Saint Vincent and the Grenadines|Vincentian|Kingstown
WS|Samoa|Samoan,Samoans|Apia
SM|San Marino|Sammarinese|
ST|São Tomé and Príncipe,Sao Tome and Principe|Santomean|São Tomé
SA|Saudi Arabia|Saudi,Saudis|Riyadh
SN|Senegal|Senegalese,Wolof|Dakar
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
SC|Seychelles|Seychellois|Victoria
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore|Singaporean,Singaporeans|Singapore|Istana
SK|Slovakia|Slovak,Slovaks,Slovakian|Bratislava
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SB|Solomon Islands|Solomon Islander|Honiara
SO|Somalia,Somaliland|Somali,Somalis,Somalian|Mogadishu
ZA|South Africa|South African,South Africans,Zulu,Zulus,Xhosa,Afrikaans,Afrikaner|Pretoria,Cape Town
KR|South Korea,Republic of Korea,ROK,Korea|South Korean,South Koreans,Korean,Koreans|Seoul|Blue House
SS|South Sudan|South Sudanese,Dinka,Nuer|Juba
ES|Spain|Spanish,Spaniard,Spaniards,Catalan,Catalans,Basque,Basques,Galician|Madrid|Moncloa
LK|Sri Lanka,Ceylon|Sri Lankan,Sri Lankans,Sinhalese,Sinhala|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss|Bern,Berne
SY|Syria|Syrian,Syrians,Druze,Alawite,Alawites|Damascus
TW|Taiwan,Republic of China|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TZ|Tanzania|Tanzanian,Tanzanians,Swahili|Dodoma,Dar es Salaam
TH|Thailand|Thai,Thais|Bangkok
TG|Togo|Togolese|Lomé,Lome
TO|Tonga|Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TN|Tunisia|Tunisian,Tunisians|Tunis
TR|Turkey,Türkiye,Turkiye|Turkish,Turk,Turks,Ottoman|Ankara|Çankaya
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|Funafuti
UG|Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev|Bankova
AE|United Arab Emirates,UAE,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom,UK,U.K.,U.K,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,English,Englishman,Englishmen,Scottish,Scots,Scot,Welsh,Brit,Brits|London|Downing Street,Whitehall,Westminster,Buckingham Palace,Number 10,No 10,No. 10,Holyrood,Stormont
US|United States,US,U.S.,U.S,USA,U.S.A.,United States of America,America|American,Americans,Texan,Californian,Navajo,Cherokee|Washington,Washington DC,Washington D.C.,Washington, D.C.|White House,Pentagon,Capitol Hill,Oval Office,Foggy Bottom
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
VU|Vanuatu|Ni-Vanuatu|Port Vila
VA|Vatican City,Holy See,Vatican|||Vatican,Holy See
VE|Venezuela|Venezuelan,Venezuelans|Caracas|Miraflores
VN|Vietnam,Viet Nam|Vietnamese,Hmong|Hanoi
EH|Western Sahara|Sahrawi,Saharawi|Laayoune
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans,Shona|Harare
HK|Hong Kong|Hongkonger,Hongkongers|
GL|Greenland|Greenlandic,Greenlander,Greenlanders,Inuit|Nuuk
MO|Macau,Macao|Macanese|
NC|New Caledonia|Kanak|Nouméa
PF|French Polynesia|Polynesian|Papeete
GI|Gibraltar|Gibraltarian|
BM|Bermuda|Bermudian|
FO|Faroe Islands|Faroese|Tórshavn
GU|Guam||
FK|Falkland Islands,Falklands||
`;

/** Adjectives and peoples that belong to no one country: languages, religions, movements, wide regions. */
export const PEOPLES = `
African,Africans,Asian,Asians,Arab,Arabs,Arabic,Latin,Hispanic,Latino,Latinos,Caribbean,Scandinavian,Nordic,Baltic,Balkan,Slavic,Slav,Slavs,Celtic,Kurdish,Kurd,Kurds,Jewish,Jew,Jews,Christian,Christians,Muslim,Muslims,Moslem,Islamic,Islam,Islamist,Islamists,Sunni,Sunnis,Shia,Shiite,Shiites,Shi'ite,Catholic,Catholics,Catholicism,Protestant,Protestants,Orthodox,Anglican,Anglicans,Baptist,Methodist,Lutheran,Presbyterian,Mormon,Mormons,Evangelical,Pentecostal,Buddhist,Buddhists,Buddhism,Hindu,Hindus,Hinduism,Sikh,Sikhs,Christianity,Judaism,Zionist,Zionism,Nazi,Nazis,Fascist,Communist,Communists,Marxist,Marxists,Maoist,Maoists,Leninist,Stalinist,Bolshevik,Bolsheviks,Socialist,Democrat,Democrats,Republican,Republicans,Tory,Tories,Conservative,Conservatives,Liberal,Liberals,Labourite,Roma,Gypsy,Gypsies,Bedouin,Hebrew,Yiddish,Sanskrit,Byzantine,Roman,Romans,Victorian,Elizabethan,Medieval,Western,Westerners,Eastern,Northern,Southern,Transatlantic,Eurasian,Yugoslav,Yugoslavs,Czechoslovak,Prussian,Viking,Vikings,Saxon,Anglo-Saxon,Norman,Goths,Gothic,Semitic,Antisemitic,Houthi,Native American,Native Americans,Indigenous,Latin American,Latin Americans,Middle Eastern,West African,East African,North African,Southeast Asian,South Asian,Central Asian,South American,Central American,North American,Eastern European,Western European,European,African American,African Americans,Afro-American,Anglo-American,Muscovite,Parisian,Parisians,Londoner,Londoners,New Yorker,New Yorkers,Berliner,Berliners,Quaker,Jesuit,Franciscan,Dominican,Atheist,Pagan,Rastafarian,Confucian,Taoist,Shinto,Salafi,Salafist,Wahhabi,Sufi,Yazidi,Yazidis,Coptic,Copts,Maronite,Assyrian,Chaldean,Gazan,Gazans,Crimean,Catalan,Trotskyist,Keynesian,Darwinian,Freudian,Kafkaesque,Orwellian,Peronist,Chavista,Gaullist,Thatcherite,Blairite,Trumpist,Brexiteer,Brexiteers,Eurosceptic
`;
