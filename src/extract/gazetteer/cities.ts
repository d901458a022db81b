/**
 * Cities by country: `code:names`, separated by commas, capitals apart (they stand with the
 * countries). A name stands with its best-known city. Example: "FR:Lyon,Marseille".
 */
export const CITIES = `
AF:Herat,Mazar-i-Sharif,Jalalabad,Kunduz,Ghazni,Lashkar Gah,Khost
AL:Durres,Shkodra,Vlora
DZ:Oran,Constantine,Annaba,Tamanrasset
AO:Huambo,Lobito,Benguela
AR:Rosario,Mendoza,Córdoba,La Plata,Bariloche,Salta,Tucumán,Ushuaia,Mar del Plata
AM:Gyumri,Stepanakert
AU:Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Newcastle,Gold Coast,Cairns,Townsville,Geelong,Ballarat,Bendigo,Wollongong,Alice Springs,Fremantle,Broome
AT:Graz,Linz,Innsbruck,Klagenfurt
AZ:Ganja,Sumgait,Nakhchivan
BD:Chittagong,Chattogram,Sylhet,Khulna,Rajshahi,Cox's Bazar
BY:Brest,Gomel,Grodno,Vitebsk,Mogilev,Bobruisk
BE:Antwerp,Ghent,Bruges,Liège,Liege,Charleroi,Leuven,Mons,Namur,Ostend
BO:Santa Cruz,Cochabamba,Sucre,Potosí,Potosi,El Alto
BA:Mostar,Banja Luka,Tuzla,Zenica
BR:Rio de Janeiro,Rio,Sao Paulo,Salvador,Recife,Fortaleza,Manaus,Belo Horizonte,Porto Alegre,Curitiba,Belém,Natal,Brumadinho,Campinas,Santos
BG:Plovdiv,Varna,Burgas
KH:Siem Reap,Battambang,Sihanoukville
CM:Douala,Bamenda,Buea
CA:Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Hamilton,Quebec City,Saskatoon,Regina,Kingston,London Ontario,Mississauga,Burnaby,Whitehorse,Yellowknife,Iqaluit,Fort McMurray,Charlottetown,Moncton,Banff,Kelowna,Guelph,Sudbury,Thunder Bay,Kananaskis
CL:Valparaíso,Valparaiso,Concepción,Concepcion,Temuco,Antofagasta,Iquique
CN:Shanghai,Guangzhou,Shenzhen,Tianjin,Wuhan,Chongqing,Chengdu,Nanjing,Xi'an,Xian,Hangzhou,Suzhou,Shenyang,Harbin,Qingdao,Dalian,Xiamen,Kunming,Urumqi,Lhasa,Zhengzhou,Changsha,Fuzhou,Jinan,Hefei,Nanning,Lanzhou,Kashgar,Ningbo,Dongguan,Foshan,Luoyang,Changchun,Guiyang,Sanya,Zhuhai
CO:Medellín,Medellin,Cali,Cartagena,Barranquilla,Cúcuta,Cucuta,Bucaramanga,Buenaventura
CD:Goma,Bukavu,Lubumbashi,Kisangani,Beni,Bunia,Mbuji-Mayi,Uvira
HR:Split,Dubrovnik,Rijeka,Zadar,Osijek,Vukovar
CU:Santiago de Cuba
CY:Limassol,Larnaca,Paphos,Famagusta
CZ:Brno,Ostrava,Plzeň,Pilsen,Karlovy Vary
DK:Aarhus,Odense,Aalborg,Esbjerg
EC:Guayaquil,Cuenca,Esmeraldas
EG:Alexandria,Giza,Suez,Port Said,Luxor,Aswan,Sharm el-Sheikh,Sharm el Sheikh,Ismailia,Rafah,Mansoura,El Arish
ER:Massawa,Assab
EE:Tartu,Narva
ET:Mekelle,Gondar,Bahir Dar,Dire Dawa,Axum,Lalibela
FI:Tampere,Turku,Espoo,Oulu,Rovaniemi
FR:Marseille,Marseilles,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Rennes,Cannes,Reims,Le Havre,Calais,Dunkirk,Grenoble,Dijon,Versailles,Avignon,Rouen,Montpellier,Biarritz,Metz,Nancy,Évian,Evian,Ajaccio,Bastia,Caen,Brest,Verdun,Lourdes,Toulon,Angers,Perpignan
GE:Batumi,Kutaisi,Sukhumi,Tskhinvali,Gori,Poti,Zugdidi
DE:Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Düsseldorf,Dusseldorf,Leipzig,Dresden,Bremen,Hanover,Hannover,Nuremberg,Bonn,Karlsruhe,Heidelberg,Dortmund,Essen,Duisburg,Wiesbaden,Mainz,Magdeburg,Potsdam,Rostock,Kiel,Lübeck,Chemnitz,Solingen,Halle,Mannheim,Freiburg,Augsburg,Wolfsburg,Ramstein,Kassel,Göttingen,Weimar,Erfurt,Jena,Aachen,Münster,Bielefeld,Flensburg,Bayreuth
GH:Kumasi,Tamale,Cape Coast
GR:Thessaloniki,Piraeus,Patras,Heraklion,Olympia,Sparta
GN:Nzérékoré
HT:Cap-Haïtien,Cap-Haitien,Jacmel,Gonaïves,Les Cayes
HN:San Pedro Sula
HU:Debrecen,Szeged,Pécs,Győr
IN:Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Kanpur,Nagpur,Bhopal,Indore,Surat,Patna,Varanasi,Agra,Amritsar,Srinagar,Chandigarh,Guwahati,Kochi,Cochin,Thiruvananthapuram,Visakhapatnam,Bhubaneswar,Ranchi,Raipur,Dehradun,Shimla,Ayodhya,Imphal,Mysore,Coimbatore,Madurai,Pondicherry,Gurgaon,Gurugram,Noida,Ghaziabad,Faridabad,Allahabad,Meerut,Jodhpur,Udaipur,Dharamsala,Darjeeling,Shillong,Pahalgam,Vadodara,Rajkot
ID:Surabaya,Bandung,Medan,Yogyakarta,Makassar,Semarang,Palembang,Banda Aceh,Denpasar,Solo,Palu,Jayapura,Bogor,Padang,Malang
IR:Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Bushehr,Abadan,Ahvaz,Fordow,Kerman,Arak,Bandar Abbas
IQ:Basra,Mosul,Erbil,Irbil,Kirkuk,Najaf,Karbala,Fallujah,Falluja,Ramadi,Tikrit,Samarra,Sulaimaniyah,Sinjar,Baquba,Nasiriyah
IE:Cork,Galway,Limerick,Waterford,Kilkenny,Sligo
IL:Haifa,Beersheba,Ashdod,Ashkelon,Eilat,Nazareth,Netanya,Sderot,Ramla,Acre,Tiberias,Herzliya
IT:Milan,Naples,Turin,Venice,Florence,Bologna,Genoa,Palermo,Verona,Bari,Catania,Trieste,Padua,Pisa,Siena,Lampedusa,Parma,Modena,Perugia,L'Aquila,Ravenna,Taranto,Messina,Cagliari,Rimini,Bergamo,Brescia
JM:Montego Bay
JP:Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Kobe,Fukuoka,Hiroshima,Nagasaki,Sendai,Nara,Naha,Niigata,Kawasaki,Kanazawa,Kumamoto,Saitama,Chiba,Nagano
JO:Zarqa,Irbid,Aqaba,Petra
KZ:Almaty,Shymkent,Karaganda,Aktau,Baikonur,Atyrau,Zhanaozen
KE:Mombasa,Kisumu,Nakuru,Eldoret,Garissa,Lamu,Turkana,Naivasha
KG:Osh,Jalal-Abad
XK:Mitrovica,Prizren
LA:Luang Prabang,Savannakhet
LV:Daugavpils,Jurmala
LB:Sidon,Tyre,Baalbek,Nabatieh
LY:Benghazi,Misrata,Sirte,Tobruk,Derna,Sabha,Zawiya,Zintan
LT:Kaunas,Klaipeda
MY:George Town,Johor Bahru,Kota Kinabalu,Kuching,Ipoh,Malacca,Shah Alam
ML:Timbuktu,Gao,Kidal,Mopti,Segou,Ségou
MA:Casablanca,Marrakesh,Marrakech,Fez,Tangier,Agadir
MX:Guadalajara,Monterrey,Tijuana,Ciudad Juárez,Ciudad Juarez,Acapulco,Cancún,Cancun,Puebla,Culiacán,Culiacan,Mérida,Matamoros,Reynosa,Nuevo Laredo,Iguala,Mazatlán
MD:Tiraspol,Balti
MC:Monaco
MZ:Beira,Nampula,Pemba,Palma
MM:Mandalay,Sittwe,Myitkyina,Bago,Lashio
NP:Pokhara,Biratnagar,Lumbini
NL:Rotterdam,Utrecht,Eindhoven,Groningen,Maastricht,Leiden,Delft,Haarlem,Arnhem,Zandvoort,Schiphol,Nijmegen
NZ:Auckland,Christchurch,Dunedin,Rotorua,Queenstown,Napier,Tauranga
NE:Agadez,Diffa,Zinder
NG:Lagos,Ibadan,Maiduguri,Port Harcourt,Enugu,Jos,Benin City,Calabar,Onitsha,Sokoto,Chibok,Abeokuta,Owerri,Makurdi
KP:Kaesong,Wonsan,Yongbyon
NO:Bergen,Trondheim,Stavanger,Tromsø,Tromso,Kirkenes,Lillehammer
PK:Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan,Abbottabad,Gwadar,Sialkot,Swabi,Mardan
PS:Gaza City,Khan Younis,Hebron,Nablus,Jenin,Bethlehem,Jericho,Tulkarem,Qalqilya,Deir al-Balah
PE:Cusco,Cuzco,Arequipa,Trujillo,Iquitos,Puno,Callao,Ayacucho
PH:Quezon City,Cebu,Davao,Davao City,Marawi,Zamboanga,Makati,Tacloban,Baguio,Iloilo,Jolo,Cotabato
PL:Krakow,Kraków,Cracow,Gdansk,Gdańsk,Wroclaw,Wrocław,Poznan,Poznań,Łódź,Lodz,Lublin,Szczecin,Katowice,Rzeszow,Białystok
PT:Porto,Braga,Coimbra,Faro,Fatima
RO:Cluj,Cluj-Napoca,Timisoara,Timișoara,Iasi,Constanta,Brasov,Sibiu
RU:Saint Petersburg,St. Petersburg,St Petersburg,Leningrad,Stalingrad,Volgograd,Novosibirsk,Yekaterinburg,Kazan,Nizhny Novgorod,Samara,Rostov,Rostov-on-Don,Sochi,Vladivostok,Grozny,Murmansk,Omsk,Chelyabinsk,Krasnodar,Perm,Ufa,Irkutsk,Krasnoyarsk,Khabarovsk,Voronezh,Saratov,Makhachkala,Beslan,Arkhangelsk,Tula,Smolensk,Pskov,Novgorod,Tver,Ryazan,Norilsk,Magadan,Yakutsk,Astrakhan,Togliatti,Anadyr,Vladikavkaz,Novorossiysk,Taganrog
SA:Jeddah,Mecca,Medina,Dammam,Dhahran,Taif,Neom,Diriyah,Tabuk
SN:Saint-Louis,Ziguinchor,Touba
RS:Novi Sad,Niš,Nis,Kragujevac
SO:Hargeisa,Kismayo,Baidoa,Bosaso,Beledweyne,Berbera,Garowe
ZA:Johannesburg,Durban,Soweto,Bloemfontein,Port Elizabeth,East London,Marikana,Polokwane,Gqeberha,Stellenbosch
KR:Busan,Incheon,Daegu,Gwangju,Pyeongchang,Panmunjom,Daejeon,Ulsan,Suwon
SS:Malakal,Bentiu,Bor,Wau
ES:Barcelona,Seville,Bilbao,Malaga,Málaga,Zaragoza,Granada,San Sebastián,Pamplona,Santiago de Compostela,Alicante,Toledo,Salamanca,Valladolid,Guernica,Marbella,Ceuta,Melilla,Vigo,Cádiz,Murcia,Santander
LK:Jaffna,Kandy,Galle,Trincomalee,Hambantota
SD:Omdurman,Port Sudan,El Fasher,Nyala,Kassala,El Geneina,Wad Madani
SE:Gothenburg,Malmö,Malmo,Uppsala,Lund,Kiruna,Örebro,Linköping
CH:Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Lucerne,Lugano,Montreux,St. Gallen,Winterthur,Bürgenstock
SY:Aleppo,Homs,Hama,Raqqa,Latakia,Deraa,Daraa,Palmyra,Tartus,Kobani,Kobane,Qamishli,Hasakah,Deir ez-Zor,Douma,Ghouta,Manbij,Afrin
TW:Kaohsiung,Taichung,Tainan,Hsinchu,Hualien,Kinmen
TZ:Arusha,Mwanza,Moshi
TH:Chiang Mai,Phuket,Pattaya,Hat Yai,Ayutthaya,Chiang Rai,Khon Kaen,Songkhla,Yala,Narathiwat
TN:Sfax,Sousse,Sidi Bouzid,Kasserine,Bizerte
TR:Istanbul,Constantinople,Izmir,Antalya,Bursa,Adana,Gaziantep,Diyarbakir,Trabzon,Konya,Bodrum,Van,Mersin,Incirlik,Erzurum,Kayseri,Hatay,Antakya,Sanliurfa
UA:Odesa,Odessa,Lviv,Dnipropetrovsk,Kharkov,Mariupol,Mykolaiv,Nikolaev,Sevastopol,Simferopol,Yalta,Chernihiv,Sumy,Poltava,Bucha,Bakhmut,Kramatorsk,Sloviansk,Avdiivka,Pokrovsk,Kryvyi Rih,Zhytomyr,Vinnytsia,Uzhhorod,Enerhodar,Melitopol,Berdiansk,Irpin,Izium,Kupiansk,Chasiv Yar,Severodonetsk,Lysychansk,Debaltseve,Horlivka,Ternopil,Rivne,Lutsk,Chernivtsi,Ivano-Frankivsk,Cherkasy,Kerch
UG:Entebbe,Gulu,Jinja,Mbarara
AE:Dubai,Sharjah,Fujairah,Ras al-Khaimah,Ajman
GB:Manchester,Birmingham,Liverpool,Leeds,Sheffield,Bristol,Edinburgh,Glasgow,Cardiff,Belfast,Newcastle upon Tyne,Nottingham,Leicester,Southampton,Portsmouth,Brighton,Plymouth,Oxford,Cambridge,York,Bath,Exeter,Norwich,Coventry,Derby,Hull,Bradford,Sunderland,Aberdeen,Dundee,Inverness,Swansea,Derry,Londonderry,Salisbury,Canterbury,Dover,Stoke-on-Trent,Wolverhampton,Blackpool,Bournemouth,Middlesbrough,Preston,Luton,Ipswich,Colchester,Lancaster,Durham,Grimsby,Wrexham,Stirling,Perth,Blackburn,Burnley,Rotherham,Hillsborough,Lockerbie,Omagh,Windsor,Aberystwyth,Eton,Winchester,Worcester,Gloucester,Cheltenham,Swindon,Northampton,Peterborough,Milton Keynes,Croydon,Hackney,Islington,Camden,Tottenham,Greenwich,Kensington,Chelsea
US:New York City,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Austin,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Oklahoma City,Las Vegas,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,Miami,Oakland,Minneapolis,Cleveland,New Orleans,Tampa,Honolulu,St. Louis,St Louis,Pittsburgh,Cincinnati,Anchorage,Orlando,Buffalo,Salt Lake City,Indianapolis,Columbus,Charlotte,Raleigh,Richmond,Norfolk,Newark,Jersey City,Atlantic City,Princeton,New Haven,Hartford,Providence,Albany,Syracuse,Rochester,Ithaca,Harrisburg,Annapolis,Arlington,Alexandria,Fort Worth,El Paso,Laredo,Brownsville,Galveston,Corpus Christi,Lubbock,Waco,Tulsa,Little Rock,Baton Rouge,Shreveport,Birmingham,Montgomery,Mobile,Selma,Jackson,Savannah,Augusta,Charleston,Columbia,Charlottesville,Roanoke,Knoxville,Chattanooga,Louisville,Lexington,Frankfort,Des Moines,Omaha,Lincoln,Topeka,Wichita,Santa Fe,Boise,Spokane,Tacoma,Olympia,Salem,Eugene,Reno,Carson City,Flint,Ann Arbor,Lansing,Grand Rapids,Toledo,Dayton,Akron,St. Paul,Duluth,Fargo,Bismarck,Sioux Falls,Cheyenne,Billings,Juneau,Fairbanks,Palo Alto,Berkeley,San Jose,Cupertino,Menlo Park,Mountain View,Redmond,Pasadena,Santa Monica,Long Beach,Anaheim,Malibu,Bakersfield,Santa Barbara,Santa Cruz,Stockton,Burbank,Compton,Fort Lauderdale,Jacksonville,Tallahassee,Miami Beach,West Palm Beach,Palm Beach,Key West,Pensacola,Gainesville,Parkland,Uvalde,Ferguson,Newtown,Columbine,Orlando,Langley,Quantico,Bethesda,Dearborn,Gettysburg,Scranton,Colorado Springs,Boulder,Aspen,Scottsdale,Mesa,Tempe,Everett,Hoboken,Yonkers,Concord,Montpelier,Burlington,Bangor,Augusta,Dover,Wilmington,Huntsville,Greensboro,Durham,Winston-Salem,Fayetteville,Asheville,Springfield,Peoria,Evanston,Green Bay,Madison,Kenosha,Cape Canaveral,Los Alamos,Oak Ridge,Roswell,Elmendorf,Hampton
UZ:Samarkand,Bukhara,Fergana,Andijan,Nukus
VE:Maracaibo,Valencia,Mérida,Cúcuta
VN:Ho Chi Minh City,Saigon,Da Nang,Danang,Hue,Haiphong,Can Tho,Nha Trang,Dien Bien Phu
YE:Aden,Taiz,Taez,Hodeidah,Hodeida,Marib,Mukalla,Saada,Ibb
ZM:Ndola,Kitwe,Livingstone
ZW:Bulawayo,Mutare
ME:Budva,Kotor
MK:Tetovo,Ohrid
SK:Košice,Kosice
SI:Maribor,Bled
IS:Keflavik
BJ:Cotonou
BF:Bobo-Dioulasso,Djibo
TD:Abéché
CI:Bouaké
TJ:Khujand,Khorog
TG:Kara
BT:Paro
OM:Salalah,Duqm
QA:Lusail
PG:Lae
GT:Antigua Guatemala,Quetzaltenango
NI:León
PA:Colón
PY:Ciudad del Este
UY:Punta del Este
LU:Schengen
`;
