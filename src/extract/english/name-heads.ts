/**
 * Last (or first) words of names that tell what is named, in lower case, separated by spaces. Each
 * set has one example.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "Wiesenthal Center", "Interior Ministry": the name is an organisation's. */
export const ORGANISATION_HEADS = words(`
ministry ministries department departments agency agencies bureau office administration authority authorities commission committee subcommittee council councils board bureau cabinet secretariat directorate inspectorate government parliament senate congress assembly legislature duma court courts tribunal judiciary treasury exchequer embassy consulate police constabulary gendarmerie army navy force forces corps guard guards brigade division regiment battalion squadron fleet command militia legion infantry cavalry artillery armada wing garrison airborne fusiliers dragoons front movement nation party coalition alliance league union unions federation confederation association associations society societies club clubs institute institutes institution foundation fund trust charity network organisation organization organisations organizations university college school academy seminary polytechnic faculty hospital clinic laboratory laboratories observatory centre center company companies corporation corp inc incorporated ltd limited plc llc llp gmbh ag sa spa nv bv ab oy oyj co group holdings holding partners associates brothers sons enterprises industries systems technologies technology solutions software electronics motors motor automotive airlines airways air aviation aerospace airline aircraft rail railway railways railroad railroads shipping lines line logistics energy petroleum oil gas mining steel chemicals pharmaceuticals pharma labs insurance assurance bank banks banking financial finance capital securities investment investments ventures equity consulting media broadcasting radio television tv channel news press times post herald tribune gazette journal chronicle magazine newspaper telegraph mirror observer review weekly daily books publishing publishers records recordings pictures studios entertainment productions productions orchestra philharmonic symphony choir ensemble quartet quintet band theatre ballet opera museum gallery library archives archive church diocese archdiocese synod mosque brotherhood order congregation crusade fellowship mission team rovers wanderers athletic united fc afc cf sc bc rangers hotspur tigers lions eagles giants bulls bears cowboys knights sox wolves panthers falcons hawks jets rockets raptors kings devils bulldogs wildcats warriors raiders dolphins steelers packers chiefs saints angels pirates braves dodgers mets cubs nationals canadiens bruins flyers penguins sharks crusaders blazers spurs nets hornets crystals victorias athletics eskimos longhorns stores store supermarkets retail foods food brewery breweries restaurants hotel hotels resorts casino nightclub pubs casinos telecom telecommunications communications wireless mobile networks services service cooperative co-operative conglomerate consortium syndicate chamber guild cartel junta taskforce task-force panel delegation lobby caucus campaign watch observatory forum collective defence defense intelligence directorate customs immigration revenue statistics
`);

/** Openers that "for" may follow: "Centre for Policing", "Institute for Peace". */
export const FOR_OPENERS = words(
  "center centre institute ministry department agency campaign movement foundation fund committee society association council office organization organisation network coalition alliance union front partnership commission commissioner forum academy school programme program group citizens people women students",
);

/** "of"-names that begin with their head: "Ministry of Foreign Affairs", "Bank of England". */
export const ORGANISATION_OPENERS = words(`
ministry department bank university college institute academy school council court house chamber board bureau office association society federation confederation union league organisation organization party front movement army church order brotherhood committee commission conference congress assembly museum library friends sons daughters knights centre center fund federation federated alliance coalition authority directorate secretariat embassy high-commission archdiocese diocese faculty administration community communities government company corporation exchange chiefs daughters fellowship guild foundation trust institution forum network crusade legion
`);

/** "Nile River", "Baker Street": the name is a place's. */
export const PLACE_HEADS = words(`
street road avenue boulevard lane square plaza bridge park gardens garden river lake sea ocean bay gulf strait straits channel canal creek falls island islands isle isles peninsula cape coast beach harbour harbor port mountain mountains mount hill hills valley desert forest woods plain plains plateau delta basin shoal reef shelf ridge canyon glacier area volcano county province district prefecture region state territory territories city town village township municipality parish borough suburb quarter heights island airport aerodrome airfield stadium arena station terminal palace castle tower towers hall cathedral temple monastery abbey prison camp barracks crossing junction republic kingdom empire emirate emirates oblast rink cave trail square krai governorate voivodeship canton commune estate cemetery dam reservoir pass point rock springs grove shore shores ghats fort checkpoint corridor highway motorway freeway turnpike expressway line farm ranch mine mines oilfield plant dock docks wharf quay pier marina oval field speedway raceway racecourse circuit crescent terrace embankment downs moor marsh swamp fen dale glen loch lough fjord headland atoll archipelago hemisphere capital mall building house courthouse villa mansion lodge inn zoo shrine basilica chapel playfield pond brook
`);

/** Places that begin with their head: "Lake Geneva", "Gulf of Aden", "Republic of Ireland". */
export const PLACE_OPENERS = words(
  "lake mount mt cape fort port gulf bay strait straits isle river rio sea republic kingdom province state county district region city town village principality emirate duchy commonwealth camp san santa santo saint st los las el al north south east west new upper lower puerto ciudad villa ust nizhny sierra monte val grand rural downtown",
);

/** States whose names go on with "of": "Grand Duchy of Posen", "Islamic Republic of Iran". */
export const STATE_OPENERS = words(
  "republic kingdom duchy emirate principality commonwealth sultanate state states union confederation",
);

/** First words of sports clubs: "FC Basel", "Dynamo Kyiv". */
export const CLUB_OPENERS = words(
  "fc ac sc as cd sv fk nk hc bk cf rc if ik afc vfb vfl tsv rb real sporting inter dynamo dinamo spartak lokomotiv cska zenit shakhtar atletico atlético borussia bayer eintracht hapoel maccabi partizan olympique racing deportivo galatasaray team",
);

/** Directions and the like before a place: "eastern Ukraine" is outside the name, "East Timor" in it. */
export const PLACE_MODIFIERS = words(
  "north south east west northern southern eastern western central new upper lower greater old inner outer northeast northwest southeast southwest north-east north-west south-east south-west mid downtown",
);

/** Works, prizes, events, laws and wars: names that are none of the three. */
export const OTHER_HEADS = words(`
war wars battle siege battles campaign operation offensive uprising revolution rebellion revolt mutiny massacre genocide holocaust coup crisis crash disaster earthquake hurricane typhoon cyclone storm tsunami pandemic epidemic treaty pact accord accords agreement agreements protocol convention charter constitution act bill law amendment resolution declaration deal memorandum directive code plan policy doctrine initiative programme program project strategy summit conference talks games olympics paralympics olympic cup championship championships open tournament trophy series bowl derby grand-prix prix marathon race festival fair expo exhibition show award awards prize prizes medal day week month year eve ages christmas easter ramadan thanksgiving age era century dynasty period anthem album song single ep tour edition series film movie trilogy novel saga bible koran quran talmud testament gospel version prayer theorem theory effect syndrome disease virus flu fever index scale test number law theorem missile rocket satellite spacecraft shuttle telescope rover submarine frigate destroyer tank helicopter jet fighter bomber airliner rifle pistol gun drone engine car truck model class os sdk app store phone tablet browser console processor chip dream dreams theory scandal affair trial inquiry report papers files memo vote referendum election elections primary caucuses debate address march appeal question
`);
