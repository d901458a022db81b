/**
 * Well-known bodies, by kind and country: `kind|country|names`. The kinds are `body` (international
 * bodies, agencies, courts), `outlet` (press, agencies, broadcasters), `company`, `armed` (armed
 * groups and services), `party` and `club` (teams, leagues). "NATO=North Atlantic Treaty
 * Organization" gives two names of one body, the usual one first.
 */
export const ORGANISATIONS = `
body||Parliament,Treasury,Inkatha,Hang Seng
body||NATO=Nato=North Atlantic Treaty Organization=North Atlantic Treaty Organisation,United Nations=UN=U.N.=U.N,UN Security Council=Security Council=United Nations Security Council=U.N. Security Council,UN General Assembly=General Assembly=United Nations General Assembly,UNESCO=Unesco,UNICEF=Unicef,UNHCR,UNRWA,OCHA,UNDP,UNEP,UNODC,UNFPA,WHO=World Health Organization=World Health Organisation,WFP=World Food Programme=World Food Program,FAO,ILO,IAEA=International Atomic Energy Agency,IMF=International Monetary Fund,World Bank,WTO=World Trade Organization=World Trade Organisation,OSCE=Organization for Security and Co-operation in Europe=Organisation for Security and Co-operation in Europe,OECD,OPCW,OPEC=Opec,G7=Group of Seven,G8,G20=Group of 20=Group of Twenty,G77,BRICS=Brics,ASEAN=Asean=Association of Southeast Asian Nations,APEC=Apec,African Union=AU,ECOWAS=Ecowas,SADC,IGAD,Arab League=League of Arab States,Gulf Cooperation Council=GCC,Organization of Islamic Cooperation=OIC,Organization of American States=OAS,Mercosur,CELAC,CARICOM=Caricom,Pacific Islands Forum,Commonwealth of Nations,Shanghai Cooperation Organisation=Shanghai Cooperation Organization=SCO,CSTO,Eurasian Economic Union,Interpol=INTERPOL,International Criminal Court=ICC,International Court of Justice=ICJ,Red Cross,International Committee of the Red Cross=ICRC,Red Crescent,Amnesty International=Amnesty,Human Rights Watch=HRW,Greenpeace,Oxfam,Save the Children,Médecins Sans Frontières=Medecins Sans Frontieres=Doctors Without Borders=MSF,Transparency International,Reporters Without Borders,Committee to Protect Journalists,Human Rights Council,International Crisis Group,League of Nations,World Economic Forum,Quad,Warsaw Pact,International Olympic Committee=IOC,FIFA=Fifa,UEFA=Uefa,WADA,IPCC,International Organization for Migration=IOM,Asian Development Bank,African Development Bank,Nobel Committee,Freemasons,Freedom House,Bellingcat,Wikileaks=WikiLeaks
body|EU|European Commission,European Council,European Parliament,European Central Bank=ECB,Council of Europe,European Court of Justice,European Court of Human Rights,Frontex,Europol,Eurogroup,European Space Agency=ESA,Eurostat,Eurozone
body|US|Congress=US Congress=U.S. Congress,Senate=US Senate=U.S. Senate,House of Representatives,State Department=US State Department=U.S. State Department=Department of State,Treasury Department,Justice Department=Department of Justice,Defense Department=Department of Defense,Homeland Security=Department of Homeland Security=DHS,FBI=Federal Bureau of Investigation,CIA=Central Intelligence Agency,NSA=National Security Agency,National Security Council,Federal Reserve=Fed,FDA=Food and Drug Administration,EPA=Environmental Protection Agency,FAA=Federal Aviation Administration,SEC=Securities and Exchange Commission,FTC=Federal Trade Commission,FCC,NASA=Nasa,CDC=Centers for Disease Control and Prevention,Joint Chiefs of Staff,USAID,FEMA,Pentagon,ACLU,NAACP,NRA,Republican Party=GOP,Democratic Party,Tea Party,Ku Klux Klan,Smithsonian,Library of Congress,Secret Service,IRS,DEA,ICE,NOAA,NTSB,GAO,Brookings Institution,RAND Corporation,Heritage Foundation,Council on Foreign Relations,Atlantic Council,Carnegie Endowment,Harvard=Harvard University,Yale=Yale University,Stanford=Stanford University,MIT,UCLA,Princeton University,Columbia University
body|GB|House of Commons,House of Lords,Foreign Office,Home Office,Bank of England,Scotland Yard,MI5,MI6,GCHQ,NHS=National Health Service,Labour Party=Labour,Conservative Party,Liberal Democrats=Lib Dems,Scottish National Party=SNP,Ukip=UKIP,Reform UK,Sinn Fein=Sinn Féin,DUP,Plaid Cymru,Chatham House,Oxford University,Cambridge University,Imperial College,Ministry of Defence=MoD,Crown Prosecution Service,Metropolitan Police
body|RU|State Duma=Duma,Federation Council,FSB,KGB,GRU,SVR,United Russia,Gazprom,Rosneft,Rosatom,Roscosmos,Lukoil,Sberbank,VTB,Wagner=Wagner Group,Red Army,Aeroflot,Rostec,Transneft,RDIF
body|UA|Verkhovna Rada=Rada,SBU,Naftogaz,Azov,Energoatom,Servant of the People
body|CN|Communist Party of China=Chinese Communist Party=CCP,Politburo,People's Liberation Army=PLA,National People's Congress,Kuomintang,Huawei,Alibaba,Tencent,TikTok,ByteDance,Xiaomi,ZTE,Sinopec,PetroChina,Baidu,BYD,Evergrande
body|DE|Bundestag,Bundesrat,Bundeswehr,Bundesbank,CDU,CSU,SPD,AfD=Alternative for Germany,FDP,Christian Democrats,Social Democrats,Stasi
body|FR|National Rally,National Front,La République En Marche,Interpol,Sorbonne
body|IN|BJP=Bharatiya Janata Party,Congress party,RSS,Lok Sabha,Rajya Sabha,Aam Aadmi Party=AAP,Shiv Sena,ISRO,Supreme Court of India,CBI,Trinamool Congress
body|IL|Likud,IDF=Israel Defense Forces=Israel Defence Forces,Mossad,Shin Bet,Shas,Kadima
body|IR|Revolutionary Guards=Islamic Revolutionary Guard Corps=IRGC,Quds Force,Basij,Guardian Council
body|PS|Palestinian Authority,PLO=Palestine Liberation Organization,Hamas,Fatah,Islamic Jihad=Palestinian Islamic Jihad
body|ZA|ANC=African National Congress,Democratic Alliance,Economic Freedom Fighters=EFF,Eskom
body|NG|EFCC,INEC,APC,PDP
body|ZW|Zanu-PF=ZANU-PF,MDC
body|TR|AKP,CHP,HDP,MHP
body|JP|Liberal Democratic Party=LDP,Diet,Komeito
body|PK|PTI=Pakistan Tehreek-e-Insaf,PML-N,PPP,ISI
body|MY|UMNO,Pakatan Harapan,PAS
body|MM|National League for Democracy=NLD,Tatmadaw
body|TR|Turkish Airlines
body|ES|Podemos,PSOE,Vox
body|IT|Five Star Movement,Forza Italia
body|HU|Fidesz
body|PL|Law and Justice,Civic Platform
body|LK|LTTE=Tamil Tigers=Liberation Tigers of Tamil Eelam
body|CO|FARC=Farc,ELN
armed||Al-Qaeda=al-Qaeda=Al Qaeda=al Qaeda=Al-Qaida=al-Qaida,Islamic State=ISIS=ISIL=IS=Isis=Daesh,Taliban=Taleban,Hezbollah=Hizbollah=Hizbullah,Houthis,Boko Haram,al-Shabaab=Al-Shabaab=al-Shabab=Al-Shabab=Al Shabaab,PKK,YPG,Peshmerga,Syrian Democratic Forces=SDF,Free Syrian Army,Nusra Front=al-Nusra Front=Jabhat al-Nusra,Hayat Tahrir al-Sham=HTS,Muslim Brotherhood,Abu Sayyaf,Jemaah Islamiyah,Lashkar-e-Taiba,Jaish-e-Mohammed,Haqqani network,M23,Lord's Resistance Army,Janjaweed,Rapid Support Forces=RSF,Shining Path,ETA,IRA,Provisional IRA,Khmer Rouge,Sendero Luminoso,MILF,Allied Democratic Forces,Seleka,Viet Cong,Wehrmacht,Luftwaffe,Waffen-SS,Gestapo,Janjaweed,Black Lives Matter,ISWAP,Mujahideen,Contras,Unita=UNITA,Frelimo=FRELIMO,Renamo=RENAMO
armed|US|US Army=U.S. Army,US Navy=U.S. Navy,US Air Force=U.S. Air Force=USAF,US Marine Corps,Marines,Coast Guard,National Guard,Navy SEALs,Blackwater
armed|GB|Royal Navy,Royal Air Force=RAF,British Army,SAS
outlet|US|Associated Press=AP,CNN,Fox News,NBC,NBC News,CBS,CBS News,ABC News,MSNBC,NPR,PBS,New York Times=NYT,Washington Post,Wall Street Journal=WSJ,Los Angeles Times,USA Today,Bloomberg=Bloomberg News,Politico,Axios,Newsweek,Time magazine,Huffington Post=HuffPost,Chicago Tribune,Boston Globe,New Yorker,Forbes,Fortune,Vox,BuzzFeed,Vanity Fair,Voice of America=VOA,Radio Free Europe=RFE/RL=Radio Free Europe/Radio Liberty,Radio Free Asia,CNBC,Foreign Policy,The Atlantic,ProPublica,Miami Herald,UPI,Breitbart,Daily Beast,New York Post,Rolling Stone,Wired,ESPN,Miami Herald,Semafor
outlet|GB|BBC=BBC News=British Broadcasting Corporation,Reuters=Thomson Reuters,Guardian=The Guardian,The Times,Daily Telegraph=Telegraph,Financial Times=FT,Daily Mail,The Independent,The Sun,Economist=The Economist,Sky News,ITV,Channel 4,Daily Mirror,Sunday Times,The Observer,Evening Standard,Daily Express,New Statesman
outlet|FR|AFP=Agence France-Presse=Agence France Presse,Le Monde,Le Figaro,Libération=Liberation,France 24,TF1,Charlie Hebdo,Radio France Internationale=RFI
outlet|DE|Deutsche Welle=DW,Der Spiegel=Spiegel,Bild,Die Zeit,Die Welt,Frankfurter Allgemeine Zeitung=FAZ,Süddeutsche Zeitung,DPA=dpa,ARD,ZDF
outlet|RU|TASS=Tass=Itar-Tass,RIA Novosti=RIA,Interfax,Kommersant,Izvestia,RT=Russia Today,Sputnik,Novaya Gazeta,Pravda,Meduza,Vedomosti,Channel One,Moscow Times,RBC,Echo of Moscow
outlet|UA|Ukrinform,Kyiv Independent,Ukrainska Pravda,Suspilne,Kyiv Post,Interfax-Ukraine
outlet|CN|Xinhua=Xinhua News Agency,Global Times,People's Daily,China Daily,CCTV,CGTN,Caixin
outlet|HK|South China Morning Post=SCMP,Apple Daily
outlet|JP|Kyodo=Kyodo News,NHK,Asahi Shimbun=Asahi,Yomiuri Shimbun,Nikkei,Japan Times,Jiji Press,Mainichi
outlet|KR|Yonhap=Yonhap News Agency,KBS,Chosun Ilbo,JoongAng Ilbo,Korea Herald
outlet|KP|KCNA=Korean Central News Agency,Rodong Sinmun
outlet|IN|Times of India,The Hindu,Hindustan Times,Indian Express,NDTV,PTI=Press Trust of India,ANI,Scroll,The Wire
outlet|PK|Dawn,Geo News,Express Tribune
outlet|QA|Al Jazeera=Al-Jazeera=al-Jazeera=Aljazeera
outlet|SA|Al Arabiya=Al-Arabiya,Saudi Press Agency=SPA,Arab News,Asharq Al-Awsat
outlet|IL|Haaretz,Jerusalem Post,Times of Israel,Yedioth Ahronoth,Ynet,Channel 12
outlet|IR|IRNA,Fars=Fars News Agency,Press TV,Tasnim,Mehr,ISNA
outlet|TR|Anadolu Agency=Anadolu,Hurriyet,Hürriyet,Daily Sabah,TRT,Cumhuriyet
outlet|SY|SANA
outlet|EG|Al-Ahram=Al Ahram,MENA
outlet|IT|ANSA,Corriere della Sera,La Repubblica,La Stampa
outlet|ES|El País=El Pais,El Mundo,EFE,Efe
outlet|BR|Folha de S.Paulo=Folha,O Globo,Globo,Estadão
outlet|MX|El Universal,Reforma,La Jornada
outlet|AR|Clarín=Clarin,La Nación
outlet|CA|CBC=CBC News,Globe and Mail,Toronto Star,CTV
outlet|AU|ABC,Sydney Morning Herald,The Age,The Australian,SBS
outlet|NZ|New Zealand Herald,Radio New Zealand=RNZ,Stuff
outlet|IE|RTE=RTÉ,Irish Times,Irish Independent
outlet|NG|Premium Times,Punch,Vanguard,Sahara Reporters
outlet|KE|Daily Nation,The Standard,The Star
outlet|ZA|News24,Mail & Guardian,eNCA,SABC
outlet|PH|Rappler,Philippine Daily Inquirer,ABS-CBN,GMA
outlet|ID|Antara,Tempo,Jakarta Post,Kompas
outlet|SG|Straits Times,Channel NewsAsia=CNA
outlet|TH|Bangkok Post,The Nation
outlet|MM|The Irrawaddy,Mizzima
outlet|BD|Daily Star,Prothom Alo
outlet|EU|Euronews,EUobserver
outlet||AllAfrica,IRIN,Middle East Eye,Al-Monitor,Telesur,Prensa Latina,Wikinews,Wikipedia,YouTube,Facebook,Twitter,Telegram,WhatsApp,Instagram,Reddit,LinkedIn,Snapchat,MySpace,Flickr
company|US|Google,Microsoft,Apple=Apple Inc.=Apple Computer,Amazon=Amazon.com,Meta,Tesla,SpaceX,Boeing,Lockheed Martin=Lockheed,Northrop Grumman=Northrop,Raytheon,General Motors=GM,Ford=Ford Motor Company=Ford Motor,Chrysler,General Electric=GE,IBM,Intel,Nvidia,AMD,Oracle,Cisco=Cisco Systems,HP=Hewlett-Packard,Dell,Motorola,AT&T,Verizon,Comcast,Walmart=Wal-Mart,Target,Costco,Best Buy,Starbucks,McDonald's=McDonalds,Coca-Cola,PepsiCo,Pepsi,Nike,Disney=Walt Disney,Netflix,Warner Bros.=Warner Bros,Time Warner,Viacom,Exxon=ExxonMobil=Exxon Mobil,Chevron,ConocoPhillips,Halliburton,Goldman Sachs,JPMorgan=JP Morgan=JPMorgan Chase,Morgan Stanley,Citigroup,Citibank,Bank of America,Wells Fargo,Lehman Brothers,Bear Stearns,AIG,Merrill Lynch,BlackRock,Berkshire Hathaway,Visa,Mastercard,American Express,PayPal,eBay,Yahoo,Uber,Lyft,Airbnb,OpenAI,Anthropic,Pfizer,Moderna,Johnson & Johnson,Merck,Caterpillar,Delta Air Lines,American Airlines,United Airlines,Southwest Airlines,Continental Airlines,FedEx,UPS,Procter & Gamble,Monsanto,Dow Chemical,DuPont,Enron,WorldCom,Xerox,Kodak,Nasdaq=NASDAQ,NYSE=New York Stock Exchange,Dow Jones,Moody's,Standard & Poor's,Fitch,Fannie Mae,Freddie Mac,Qualcomm,Palantir,Adobe,Boeing Commercial Airplanes,McKinsey,McDonnell Douglas,Macy's,Sears,JC Penney,MTV,HBO,Telemundo,Univision,Deloitte,KPMG
company|FR|Airbus,Renault,Peugeot,Total=TotalEnergies,BNP Paribas,Société Générale,Air France,Danone,L'Oréal,LVMH,Carrefour,Michelin,EDF,Areva,Thales,Alstom,Dassault,Sanofi,Citroën
company|NL|EADS=European Aeronautic Defence and Space Company,Philips,Heineken,ING,KLM,ASML,Stellantis
company|GB|BP,Shell=Royal Dutch Shell,HSBC,Barclays,Lloyds,Vodafone,Tesco,Sainsbury's,Marks & Spencer,Rolls-Royce,BAE Systems,British Airways,GlaxoSmithKline=GSK,AstraZeneca,Unilever,Rio Tinto,BHP,Virgin Atlantic,easyJet=EasyJet,Jaguar,British Telecom,Cambridge Analytica,Northern Rock,Arm,DeepMind,Standard Chartered,Glencore,Anglo American
company|DE|Volkswagen=VW,BMW,Mercedes-Benz,Mercedes,Daimler=DaimlerChrysler,Audi,Porsche,Opel,Siemens,Bosch,Deutsche Bank,Commerzbank,Lufthansa,Allianz,Bayer,BASF,SAP,Adidas,Puma,Deutsche Bahn,Deutsche Telekom,Rheinmetall,ThyssenKrupp,BioNTech,Continental
company|IT|Fiat=Fiat SpA,Ferrari,Eni,UniCredit,Pirelli,Alitalia,Leonardo
company|JP|Toyota,Honda,Nissan,Sony,Nintendo,Panasonic,Toshiba,Hitachi,Mitsubishi,Mazda,Suzuki,Subaru,SoftBank,Canon,Nomura,Tepco=TEPCO,Olympus,Fujitsu,Japan Airlines
company|KR|Samsung=Samsung Electronics,Hyundai,Kia,LG,Daewoo,SK Hynix,Hanjin,Korean Air
company|IN|Tata=Tata Motors=Tata Group,Reliance=Reliance Industries,Infosys,Wipro,Mahindra,Adani=Adani Group,Air India,Kingfisher Airlines
company|SE|Volvo,Saab,Ericsson,Ikea=IKEA,H&M,Spotify
company|FI|Nokia
company|CH|Nestlé=Nestle,UBS,Credit Suisse,Novartis,Roche,Swatch
company|BR|Petrobras,Vale,Embraer,Odebrecht
company|SA|Aramco=Saudi Aramco
company|IE|Ryanair,Aer Lingus,Allied Irish Banks
company|CA|BlackBerry,Bombardier,Air Canada,Barrick Gold
company|AU|Qantas,Commonwealth Bank,Telstra,Woolworths
company|TW|TSMC,Foxconn
company|SG|Singapore Airlines,Temasek
company|MY|Petronas,Malaysia Airlines,AirAsia
company|AE|Etihad,Flydubai,DP World
company|QA|Qatar Airways
company|ES|Iberia,Santander,Telefónica,Repsol,Inditex,Zara
company|DK|Maersk,Lego,Novo Nordisk,Carlsberg
company|NO|Equinor=Statoil
company|TH|Thai Airways
`;
