/** Words that tell actors from places, name groups and refer back, in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that places do not do: "Moscow insists", "Paris wants". Base forms. */
export const AGENT_VERBS = words(
  "say insist accuse want reject deny agree hope warn offer demand seek claim refuse propose announce believe call urge vow promise condemn welcome support back oppose consider expect fear plan intend decide need ask tell impose lift suspend sign ratify recognise recognize withdraw invade attack negotiate respond reply retaliate threaten pledge confirm dismiss blame criticise criticize praise denounce describe view see regard argue maintain stress emphasise emphasize signal suggest indicate push press block veto approve endorse accept drop resume break cut expel summon recall send supply provide deploy launch halt postpone cancel try attempt struggle fail succeed manage have be do will commit invest export import trade know think understand acknowledge admit concede add declare state note repeat reiterate answer react prefer favour favor aim strive prepare join leave lead mediate broker host invite accept weigh mull hail slam vote rule pay buy sell win lose shut open close allow let help hit strike bomb annex occupy control recall remind brief appeal protest object resist defy ignore abandon join quit decline comment refrain freeze seize spend boost cut raise boycott engage discuss debate play hold stand",
);

/** Prepositions before partners and opponents: "talks with Kyiv". */
export const PARTNER_PREPOSITIONS = words("with between by against among versus toward towards");

/** Nouns whose "on" or "for" has a government behind it: "pressure on Kyiv", not "left for Kyiv". */
export const PRESSURE_NOUNS = words(
  "pressure sanctions support aid backing help demands guarantees weapons arms blame tariffs embargo dependence condemnation ultimatum warning message",
);

/** Nouns that a government has: "Moscow's demands". What else a capital has is a place's. */
export const GOVERNMENT_NOUNS = words(
  "demand demands position positions stance interest interests policy policies proposal proposals offer response reaction ambassador ambassadors envoy envoys negotiator negotiators government leader leaders ally allies army forces troops military invasion war aggression attack attacks assault intentions goals aims conditions terms claim claims concerns refusal rejection decision plan plans view views support aid efforts sanctions allegations ties relations approach strategy insistence readiness willingness sovereignty security membership foreign delegation diplomats officials war-time partners red nuclear military influence role commitment diplomacy actions behaviour behavior spokesman minister top chief",
);

/** Plural or collective nouns behind "Russian", "EU": a group. */
export const GROUP_NOUNS = words(
  "officials diplomats negotiators delegation delegations delegates leaders ministers envoys lawmakers mps senators representatives experts advisers advisors aides troops soldiers forces commanders generals authorities negotiating-team team teams side sides allies sources analysts prosecutors investigators police intelligence ambassadors presidents spokesmen governments parties partners investors media journalists activists citizens separatists rebels militants fighters opposition politicians counterparts chiefs businessmen companies voters nationals civilians",
);

/** Collective nouns of states: "the Russian government" is a body. */
export const BODY_NOUNS = words(
  "government administration parliament cabinet presidency embassy army military navy ministry",
);

/** Adjectives that may stand in a group's name before the noun: "senior European officials". */
export const GROUP_ADJECTIVES = words(
  "senior top government foreign defence defense security military intelligence political unnamed western other high-level high-ranking former current state finance interior prime trade nuclear peace two three four several many some diplomatic presidential parliamentary opposition",
);

export const MALE_PRONOUNS = words("he him his himself");
export const FEMALE_PRONOUNS = words("she her hers herself");
export const PLURAL_PRONOUNS = words("they them their theirs themselves");

/** Heads of states and governments: "the Russian leader" may be any of them. */
export const LEADER_OFFICES = words(
  "president premier chancellor king queen prime minister chief leader emir sultan ruler head",
);

/** Offices that make a definite description: "the envoy". Last words of offices. */
export const DESCRIBING_OFFICES = words(
  "president premier chancellor minister secretary ambassador envoy representative commissioner governor mayor senator congressman congresswoman lawmaker speaker leader chairman chairwoman chief director spokesman spokeswoman spokesperson adviser advisor aide negotiator diplomat official general admiral colonel king queen prince princess pope archbishop bishop cardinal professor billionaire businessman prosecutor judge candidate mediator",
);

/** What stands between an office and the one it serves: "aide to", "head of". */
export const OFFICE_LINKS = words("of to for at in on from under");
